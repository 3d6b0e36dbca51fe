import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/calendar-chart/calendar-chart.js'
import { drawsNothing, everyBound, gansu, heldByDay, narrow } from './figures.js'

const meta: Meta = { title: 'Elements/Calendar', component: 'tally-calendar-chart' }
export default meta

/** Constructed: no report dates its consultations to days. */
export const TwoYears: StoryObj = {
  render: () =>
    html`<tally-calendar-chart .data=${heldByDay} heading="协商次数（示例）"></tally-calendar-chart>`,
}

export const OneYearQuantiles: StoryObj = {
  render: () =>
    html`<tally-calendar-chart
      .data=${{ ...heldByDay, observations: heldByDay.observations.slice(0, 120) }}
      classes="quantile"
      steps="4"
    ></tally-calendar-chart>`,
}

/** One bound a day. */
export const EveryBound: StoryObj = {
  render: () =>
    html`<tally-calendar-chart
      .data=${{
        ...everyBound,
        observations: everyBound.observations.map((o, i) => ({ ...o, period: `2024-03-${10 + i}` })),
      }}
    ></tally-calendar-chart>`,
}

export const Narrow: StoryObj = {
  render: () => narrow(html`<tally-calendar-chart .data=${heldByDay}></tally-calendar-chart>`),
}

/** What the articles give is not dated to days: it stands as tiles, and the chart says why. */
export const NoDays: StoryObj = {
  render: () => html`<tally-calendar-chart src=${gansu} indicator="consultations"></tally-calendar-chart>`,
}

export const OneDay: StoryObj = {
  render: () =>
    html`<tally-calendar-chart
      .data=${{ ...heldByDay, observations: heldByDay.observations.slice(0, 1) }}
    ></tally-calendar-chart>`,
}

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  render: () => html`<tally-calendar-chart .data=${heldByDay}></tally-calendar-chart>`,
}

export const English: StoryObj = {
  globals: { locale: 'en' },
  render: () => html`<tally-calendar-chart .data=${heldByDay}></tally-calendar-chart>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-calendar-chart></tally-calendar-chart>`,
}
