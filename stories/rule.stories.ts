import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/bar-chart/bar-chart.js'
import '../src/components/line-chart/line-chart.js'
import '../src/components/rule/rule.js'
import { proposals } from './figures.js'

const meta: Meta = { title: 'Elements/Rule', component: 'tally-rule' }
export default meta

/** The band is of the years of another, the line a figure to compare with: both are said in the notes too. */
export const OverBars: StoryObj = {
  render: () =>
    html`<tally-bar-chart
      src=${proposals}
      indicator="gansu-13-fields"
      where="period=十三届四次"
      heading="十三届四次会议提案按领域"
    >
      <tally-rule value="134" label="平均"></tally-rule>
      <tally-rule from="200" to="300" label="两百至三百件"></tally-rule>
    </tally-bar-chart>`,
}

export const OverLines: StoryObj = {
  render: () =>
    html`<tally-line-chart
      src=${proposals}
      indicator="proposals"
      where="place=甘肃省"
      heading="甘肃省政协立案的提案"
    >
      <tally-rule value="800" label="八百件"></tally-rule>
      <tally-rule value="十三届二次" axis="time" label="十三届"></tally-rule>
    </tally-line-chart>`,
}
