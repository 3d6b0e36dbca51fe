import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/dot-chart/dot-chart.js'
import type { Dataset } from '../src/data/dataset.js'
import {
  drawsNothing,
  everyBound,
  fieldsByYear,
  gansu,
  manyNames,
  narrow,
  proposals,
  twoHundred,
} from './figures.js'

const meta: Meta = { title: 'Elements/Dot chart', component: 'tally-dot-chart' }
export default meta

/** Gansu's proposals by field in two sessions. */
export const TwoSessions: StoryObj = {
  render: () =>
    html`<tally-dot-chart
      src=${proposals}
      indicator="gansu-13-fields"
      heading="甘肃省政协：十三届二次与四次会议的提案，按领域"
    ></tally-dot-chart>`,
}

/** One figure an item: the place of the dot says it, from an axis that may leave zero. */
export const OneSession: StoryObj = {
  render: () =>
    html`<tally-dot-chart
      src=${proposals}
      indicator="gansu-2013-fields"
      sort="descending"
    ></tally-dot-chart>`,
}

export const EveryBound: StoryObj = {
  render: () => html`<tally-dot-chart .data=${everyBound} heading="各种界限"></tally-dot-chart>`,
}

/** A figure of 2018 and one of 2024 in each field: some more than a number, some not given. */
export const DoubtfulDumbbells: StoryObj = {
  render: () =>
    html`<tally-dot-chart
      .data=${fieldsByYear}
      by="category"
      split="period"
      where="period=2019|2023"
      heading="各领域提案，2019年与2023年"
    ></tally-dot-chart>`,
}

export const SeveralYears: StoryObj = {
  render: () =>
    html`<tally-dot-chart
      .data=${fieldsByYear}
      by="category"
      split="period"
      where="period=2018|2020|2022|2024"
    ></tally-dot-chart>`,
}

export const Goal: StoryObj = {
  render: () => html`<tally-dot-chart .data=${everyBound} goal="100"></tally-dot-chart>`,
}

const huge: Dataset = {
  version: 1,
  indicators: [{ id: 'n', label: { zh: '投入', en: 'Spent' }, unit: '元', kind: 'amount' }],
  observations: [0, 3, 800, 52000, 27330000].map((value, i) => ({
    indicator: 'n',
    category: `第${i + 1}项`,
    figure: { value, bound: 'exact', unit: '元' },
  })),
}

export const LogScale: StoryObj = {
  render: () => html`<tally-dot-chart .data=${huge} scale="log"></tally-dot-chart>`,
}

export const Phone: StoryObj = {
  render: () =>
    narrow(html`<tally-dot-chart src=${proposals} indicator="gansu-13-fields"></tally-dot-chart>`),
}

export const ManyNames: StoryObj = {
  render: () => html`<tally-dot-chart .data=${manyNames} sort="descending" limit="12"></tally-dot-chart>`,
}

export const TwoHundred: StoryObj = {
  render: () => html`<tally-dot-chart .data=${twoHundred} sort="descending"></tally-dot-chart>`,
}

/** The first batch and all built are not one figure. */
export const NotComparable: StoryObj = {
  render: () => html`<tally-dot-chart src=${gansu} indicator="studios"></tally-dot-chart>`,
}

export const English: StoryObj = {
  globals: { locale: 'en' },
  render: () => html`<tally-dot-chart src=${proposals} indicator="gansu-13-fields"></tally-dot-chart>`,
}

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  render: () => html`<tally-dot-chart src=${proposals} indicator="gansu-13-fields"></tally-dot-chart>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-dot-chart></tally-dot-chart>`,
}
