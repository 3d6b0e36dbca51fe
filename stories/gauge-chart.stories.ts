import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/gauge-chart/gauge-chart.js'
import {
  drawsNothing,
  everyBound,
  everyBoundOf,
  gansu,
  narrow,
  proposals,
  rate,
  twoHundred,
} from './figures.js'

const meta: Meta = { title: 'Elements/Gauge chart', component: 'tally-gauge-chart' }
export default meta

/** How many of the proposals received were put on file, in two committees. */
export const FilingRate: StoryObj = {
  render: () =>
    html`<tally-gauge-chart
      src=${proposals}
      indicator="filing-rate"
      goal="90"
      heading="立案率与目标（目标为示例）"
    ></tally-gauge-chart>`,
}

/** 98%以上 reaches 95 %, whatever it is. */
export const Satisfaction: StoryObj = {
  render: () => html`<tally-gauge-chart src=${gansu} indicator="satisfaction" goal="95"></tally-gauge-chart>`,
}

/** The article gives no goal: nothing is measured. */
export const WithoutGoal: StoryObj = {
  render: () => html`<tally-gauge-chart src=${proposals} indicator="filing-rate"></tally-gauge-chart>`,
}

export const EveryBound: StoryObj = {
  render: () =>
    html`<tally-gauge-chart
      .data=${everyBoundOf(rate)}
      goal="60"
      heading="各种界限与目标"
    ></tally-gauge-chart>`,
}

export const Counts: StoryObj = {
  render: () => html`<tally-gauge-chart .data=${everyBound} goal="100"></tally-gauge-chart>`,
}

export const Phone: StoryObj = {
  render: () => narrow(html`<tally-gauge-chart .data=${everyBoundOf(rate)} goal="60"></tally-gauge-chart>`),
}

export const TwoHundred: StoryObj = {
  render: () => html`<tally-gauge-chart .data=${twoHundred} goal="300"></tally-gauge-chart>`,
}

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  render: () => html`<tally-gauge-chart .data=${everyBoundOf(rate)} goal="60"></tally-gauge-chart>`,
}

export const English: StoryObj = {
  globals: { locale: 'en' },
  render: () =>
    html`<tally-gauge-chart src=${proposals} indicator="filing-rate" goal="90"></tally-gauge-chart>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-gauge-chart goal="90"></tally-gauge-chart>`,
}
