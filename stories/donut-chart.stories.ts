import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/donut-chart/donut-chart.js'
import { drawsNothing, everyBound, gansu, narrow, proposals } from './figures.js'

const meta: Meta = { title: 'Elements/Donut chart', component: 'tally-donut-chart' }
export default meta

export const Fields: StoryObj = {
  render: () =>
    html`<tally-donut-chart
      src=${proposals}
      indicator="gansu-2013-fields"
      heading="提案按领域"
    ></tally-donut-chart>`,
}

export const ClassA: StoryObj = {
  render: () => html`<tally-donut-chart src=${gansu} indicator="outcome proposals"></tally-donut-chart>`,
}

/** Long class names stand in a list beside the ring. */
export const LongNames: StoryObj = {
  render: () =>
    html`<tally-donut-chart
      src=${proposals}
      indicator="outcomes-gansu-2007"
      centre="760件"
    ></tally-donut-chart>`,
}

export const Phone: StoryObj = {
  render: () =>
    narrow(html`<tally-donut-chart src=${proposals} indicator="gansu-2013-fields"></tally-donut-chart>`),
}

/** Parts that are not exact have no certain place in a ring: they are listed, with the reason. */
export const EveryBound: StoryObj = {
  render: () => html`<tally-donut-chart .data=${everyBound}></tally-donut-chart>`,
}

/** Different wholes make no ring: they are listed, with the reason. */
export const TwoWholes: StoryObj = {
  render: () =>
    html`<tally-donut-chart
      src=${proposals}
      indicator="outcomes-gansu-2013 outcomes-hebei-2013"
    ></tally-donut-chart>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-donut-chart></tally-donut-chart>`,
}

export const NotFound: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-donut-chart src="/data/none.json"></tally-donut-chart>`,
}
