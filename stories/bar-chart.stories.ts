import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/bar-chart/bar-chart.js'
import { drawsNothing, everyBound, gansu, manyNames, proposals } from './figures.js'

const meta: Meta = { title: 'Elements/Bar chart', component: 'tally-bar-chart' }
export default meta

export const Fields: StoryObj = {
  render: () =>
    html`<tally-bar-chart
      src=${proposals}
      indicator="gansu-2013-fields"
      heading="甘肃省政协十一届一次会议提案，按领域"
    ></tally-bar-chart>`,
}

export const Studios: StoryObj = {
  render: () =>
    html`<tally-bar-chart src=${gansu} indicator="studios" heading="委员工作室"></tally-bar-chart>`,
}

export const EveryBound: StoryObj = {
  render: () => html`<tally-bar-chart .data=${everyBound} heading="各种界限"></tally-bar-chart>`,
}

export const Columns: StoryObj = {
  render: () =>
    html`<tally-bar-chart .data=${everyBound} orientation="vertical" heading="各种界限"></tally-bar-chart>`,
}

export const ManyNames: StoryObj = {
  render: () => html`<tally-bar-chart .data=${manyNames} sort="descending" limit="12"></tally-bar-chart>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-bar-chart></tally-bar-chart>`,
}

export const NotFound: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-bar-chart src="/data/none.json"></tally-bar-chart>`,
}
