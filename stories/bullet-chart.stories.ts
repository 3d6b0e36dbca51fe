import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/bullet-chart/bullet-chart.js'
import {
  drawsNothing,
  everyBoundOf,
  gansu,
  manyNames,
  narrow,
  proposals,
  rate,
  twoHundred,
} from './figures.js'

const meta: Meta = { title: 'Elements/Bullet chart', component: 'tally-bullet-chart' }
export default meta

/** How many of the proposals received were put on file, in two committees. */
export const FilingRate: StoryObj = {
  render: () =>
    html`<tally-bullet-chart
      src=${proposals}
      indicator="filing-rate"
      goal="90"
      heading="立案率与目标（目标为示例）"
    ></tally-bullet-chart>`,
}

/** 98%以上 reaches 95 %, whatever it is. */
export const Satisfaction: StoryObj = {
  render: () =>
    html`<tally-bullet-chart src=${gansu} indicator="satisfaction" goal="95"></tally-bullet-chart>`,
}

/** The article gives no goal: nothing is measured. */
export const WithoutGoal: StoryObj = {
  render: () => html`<tally-bullet-chart src=${proposals} indicator="filing-rate"></tally-bullet-chart>`,
}

export const EveryBound: StoryObj = {
  render: () =>
    html`<tally-bullet-chart
      .data=${everyBoundOf(rate)}
      goal="60"
      heading="各种界限与目标"
    ></tally-bullet-chart>`,
}

export const Counts: StoryObj = {
  render: () => html`<tally-bullet-chart .data=${manyNames} limit="8" goal="150"></tally-bullet-chart>`,
}

export const Phone: StoryObj = {
  render: () => narrow(html`<tally-bullet-chart .data=${everyBoundOf(rate)} goal="60"></tally-bullet-chart>`),
}

export const TwoHundred: StoryObj = {
  render: () => html`<tally-bullet-chart .data=${twoHundred} goal="300"></tally-bullet-chart>`,
}

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  render: () => html`<tally-bullet-chart .data=${everyBoundOf(rate)} goal="60"></tally-bullet-chart>`,
}

export const English: StoryObj = {
  globals: { locale: 'en' },
  render: () =>
    html`<tally-bullet-chart src=${proposals} indicator="filing-rate" goal="90"></tally-bullet-chart>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-bullet-chart goal="90"></tally-bullet-chart>`,
}
