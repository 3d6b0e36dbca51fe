import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/bar-chart/bar-chart.js'
import { everyBound, gansu, manyNames, proposals } from './figures.js'

const meta: Meta = { title: 'Elements/Bar chart', component: 'tally-bar-chart' }
export default meta

export const FieldsOverTheYears: StoryObj = {
  render: () =>
    html`<tally-bar-chart
      src=${proposals}
      indicator="field"
      where="period=2013"
      heading="提案按领域"
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
  render: () => html`<tally-bar-chart></tally-bar-chart>`,
}

export const NotFound: StoryObj = {
  render: () => html`<tally-bar-chart src="/data/none.json"></tally-bar-chart>`,
}
