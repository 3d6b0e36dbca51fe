import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/treemap-chart/treemap-chart.js'
import type { Dataset } from '../src/data/dataset.js'
import {
  drawsNothing,
  everyBound,
  fieldsByGroup,
  gansu,
  manyNames,
  narrow,
  proposals,
  twoHundred,
} from './figures.js'

const meta: Meta = { title: 'Elements/Treemap chart', component: 'tally-treemap-chart' }
export default meta

/** The same, with the classes said to be all there are. */
const complete = (dataset: Dataset): Dataset => ({
  ...dataset,
  indicators: dataset.indicators.map((indicator) => ({ ...indicator, complete: true })),
})

/** Real figures of one report: all fields of its 799 proposals. */
export const Fields: StoryObj = {
  render: () =>
    html`<tally-treemap-chart
      src=${proposals}
      indicator="gansu-2013-fields"
      heading="提案按领域"
    ></tally-treemap-chart>`,
}

export const Phone: StoryObj = {
  render: () =>
    narrow(html`<tally-treemap-chart src=${proposals} indicator="gansu-2013-fields"></tally-treemap-chart>`),
}

/** The source gives class A only: what it does not break down is outlined. */
export const ClassA: StoryObj = {
  render: () => html`<tally-treemap-chart src=${gansu} indicator="outcome proposals"></tally-treemap-chart>`,
}

/** Fields within groups, all areas in one scale. The groups are constructed. */
export const TwoLevels: StoryObj = {
  render: () =>
    html`<tally-treemap-chart .data=${fieldsByGroup} by="category" split="field"></tally-treemap-chart>`,
}

export const TwoLevelsNarrow: StoryObj = {
  render: () =>
    narrow(
      html`<tally-treemap-chart .data=${fieldsByGroup} by="category" split="field"></tally-treemap-chart>`,
    ),
}

/** Fields of two sessions are parts of different wholes: they are listed, with the reason. */
export const TwoWholes: StoryObj = {
  render: () =>
    html`<tally-treemap-chart src=${proposals} indicator="gansu-13-fields"></tally-treemap-chart>`,
}

/** A part that is not exact has no certain area: the parts are listed, with the reason. */
export const EveryBound: StoryObj = {
  render: () => html`<tally-treemap-chart .data=${everyBound}></tally-treemap-chart>`,
}

export const LongNames: StoryObj = {
  render: () => html`<tally-treemap-chart .data=${complete(manyNames)}></tally-treemap-chart>`,
}

export const TwoHundred: StoryObj = {
  render: () => html`<tally-treemap-chart .data=${complete(twoHundred)}></tally-treemap-chart>`,
}

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  render: () =>
    html`<tally-treemap-chart .data=${fieldsByGroup} by="category" split="field"></tally-treemap-chart>`,
}

export const English: StoryObj = {
  globals: { locale: 'en' },
  render: () =>
    html`<tally-treemap-chart src=${proposals} indicator="gansu-2013-fields"></tally-treemap-chart>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-treemap-chart></tally-treemap-chart>`,
}
