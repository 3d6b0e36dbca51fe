import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/bar-chart/bar-chart.js'
import '../src/components/dashboard/dashboard.js'
import '../src/components/stat/stat.js'
import { drawsNothing, everyBound, gansu, narrow, proposals } from './figures.js'

const meta: Meta = { title: 'Elements/Dashboard', component: 'tally-dashboard' }
export default meta

export const TwoCities: StoryObj = {
  render: () =>
    html`<tally-dashboard src=${gansu} heading="两市政协履职数字">
      <tally-bar-chart indicator="studios" heading="委员工作室"></tally-bar-chart>
      <tally-stat indicator="satisfaction"></tally-stat>
      <tally-stat indicator="donations"></tally-stat>
    </tally-dashboard>`,
}

export const Filtered: StoryObj = {
  render: () =>
    html`<tally-dashboard src=${gansu} heading="只看一市" where="place=陇南市">
      <tally-bar-chart indicator="studios stations"></tally-bar-chart>
      <tally-stat indicator="donations"></tally-stat>
    </tally-dashboard>`,
}

/** One dataset through several elements: each says the same bound. */
export const EveryBound: StoryObj = {
  render: () =>
    html`<tally-dashboard .data=${everyBound} no-filter>
      <tally-bar-chart></tally-bar-chart>
      <tally-stat where="category=余"></tally-stat>
    </tally-dashboard>`,
}

export const SpannedColumns: StoryObj = {
  render: () =>
    html`<tally-dashboard src=${gansu} heading="两栏与整行">
      <tally-bar-chart data-span="full" indicator="studios" heading="整行"></tally-bar-chart>
      <tally-bar-chart data-span="2" indicator="studios" heading="两栏"></tally-bar-chart>
      <tally-stat indicator="satisfaction"></tally-stat>
    </tally-dashboard>`,
}

export const FilterByCommittee: StoryObj = {
  render: () =>
    html`<tally-dashboard src=${proposals} heading="五个委员会的提案">
      <tally-bar-chart indicator="units"></tally-bar-chart>
      <tally-bar-chart indicator="filing-rate"></tally-bar-chart>
    </tally-dashboard>`,
}

export const WithoutFilter: StoryObj = {
  render: () =>
    html`<tally-dashboard src=${gansu} no-filter
      ><tally-stat indicator="donations"></tally-stat
    ></tally-dashboard>`,
}

export const Narrow: StoryObj = {
  render: () =>
    narrow(
      html`<tally-dashboard src=${gansu} heading="窄屏">
        <tally-bar-chart data-span="2" indicator="studios"></tally-bar-chart>
      </tally-dashboard>`,
    ),
}

export const NothingLeft: StoryObj = {
  parameters: drawsNothing,
  render: () =>
    html`<tally-dashboard src=${gansu} where="place=火星"
      ><tally-stat indicator="donations"></tally-stat
    ></tally-dashboard>`,
}

export const NotFound: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-dashboard src="/data/none.json" heading="读不到"></tally-dashboard>`,
}
