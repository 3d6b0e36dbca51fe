import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/donut-chart/donut-chart.js'
import { gansu, proposals } from './figures.js'

const meta: Meta = { title: 'Elements/Donut chart', component: 'tally-donut-chart' }
export default meta

export const Fields: StoryObj = {
  render: () =>
    html`<tally-donut-chart
      src=${proposals}
      indicator="field"
      where="period=2013"
      heading="提案按领域"
    ></tally-donut-chart>`,
}

export const ClassA: StoryObj = {
  render: () => html`<tally-donut-chart src=${gansu} indicator="outcome"></tally-donut-chart>`,
}

export const Empty: StoryObj = {
  render: () => html`<tally-donut-chart></tally-donut-chart>`,
}

export const NotFound: StoryObj = {
  render: () => html`<tally-donut-chart src="/data/none.json"></tally-donut-chart>`,
}
