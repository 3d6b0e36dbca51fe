import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/heatmap-chart/heatmap-chart.js'
import {
  changesByYear,
  drawsNothing,
  everyBound,
  fieldsByYear,
  manyNames,
  narrow,
  proposals,
} from './figures.js'

const meta: Meta = { title: 'Elements/Heat map', component: 'tally-heatmap-chart' }
export default meta

/** Constructed figures. */
export const FieldsByYear: StoryObj = {
  render: () =>
    html`<tally-heatmap-chart
      .data=${fieldsByYear}
      by="category"
      split="period"
      heading="提案按领域（示例）"
    ></tally-heatmap-chart>`,
}

export const Narrow: StoryObj = {
  render: () =>
    narrow(
      html`<tally-heatmap-chart .data=${fieldsByYear} by="category" split="period"></tally-heatmap-chart>`,
    ),
}

export const Quantiles: StoryObj = {
  render: () =>
    html`<tally-heatmap-chart
      .data=${fieldsByYear}
      by="period"
      split="category"
      classes="quantile"
      steps="5"
    ></tally-heatmap-chart>`,
}

/** Changes on the year: two hues about zero, as strong as far from it. Constructed. */
export const BelowZero: StoryObj = {
  render: () =>
    html`<tally-heatmap-chart .data=${changesByYear} by="category" split="period"></tally-heatmap-chart>`,
}

/** Real figures of two sessions, whose fields and periods are not one: tiles with the reason. */
export const NotComparable: StoryObj = {
  render: () =>
    html`<tally-heatmap-chart src=${proposals} indicator="proposals members"></tally-heatmap-chart>`,
}

/** Real figures of one report. */
export const OneReport: StoryObj = {
  render: () =>
    html`<tally-heatmap-chart
      src=${proposals}
      indicator="gansu-2013-fields"
      by="category"
      split="none"
    ></tally-heatmap-chart>`,
}

export const EveryBound: StoryObj = {
  render: () => html`<tally-heatmap-chart .data=${everyBound}></tally-heatmap-chart>`,
}

export const LongNames: StoryObj = {
  render: () => html`<tally-heatmap-chart .data=${manyNames}></tally-heatmap-chart>`,
}

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  render: () =>
    html`<tally-heatmap-chart .data=${fieldsByYear} by="category" split="period"></tally-heatmap-chart>`,
}

export const English: StoryObj = {
  globals: { locale: 'en' },
  render: () =>
    html`<tally-heatmap-chart .data=${fieldsByYear} by="category" split="period"></tally-heatmap-chart>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-heatmap-chart></tally-heatmap-chart>`,
}
