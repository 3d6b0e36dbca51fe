import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/waffle-chart/waffle-chart.js'
import { drawsNothing, everyBound, gansu, manyNames, narrow, proposals } from './figures.js'

const meta: Meta = { title: 'Elements/Waffle chart', component: 'tally-waffle-chart' }
export default meta

/** Of 615 proposals the article breaks down class A only: the rest is dashed squares. */
export const ClassA: StoryObj = {
  render: () => html`<tally-waffle-chart src=${gansu} indicator="outcome proposals"></tally-waffle-chart>`,
}

export const Outcomes: StoryObj = {
  render: () =>
    html`<tally-waffle-chart src=${proposals} indicator="outcomes-gansu-2007"></tally-waffle-chart>`,
}

/** Gansu's proposals by field in two sessions, each a hundred squares of its own. */
export const TwoSessions: StoryObj = {
  render: () =>
    html`<tally-waffle-chart
      src=${proposals}
      indicator="gansu-13-fields"
      heading="甘肃省政协十三届二次、四次会议的提案，按领域"
    ></tally-waffle-chart>`,
}

/** Each committee classifies by a scheme of its own: a colour stands for a place in its list. */
export const FiveCommittees: StoryObj = {
  render: () =>
    html`<tally-waffle-chart
      src=${proposals}
      indicator="outcomes-gansu-2013 outcomes-hebei-2013 outcomes-hunan-2014 outcomes-wuhan-2009"
      heading="四个政协的提案办理结果"
    ></tally-waffle-chart>`,
}

/** A rate of five committees, each of a hundred. */
export const Rates: StoryObj = {
  render: () => html`<tally-waffle-chart src=${proposals} indicator="filing-rate"></tally-waffle-chart>`,
}

/** Parts that are not exact have no certain number of squares: they are listed, with the reason. */
export const EveryBound: StoryObj = {
  render: () => html`<tally-waffle-chart .data=${everyBound}></tally-waffle-chart>`,
}

export const TooMany: StoryObj = {
  render: () => html`<tally-waffle-chart .data=${manyNames}></tally-waffle-chart>`,
}

export const Phone: StoryObj = {
  render: () =>
    narrow(html`<tally-waffle-chart src=${proposals} indicator="outcomes-gansu-2007"></tally-waffle-chart>`),
}

export const PhoneSeveral: StoryObj = {
  render: () =>
    narrow(html`<tally-waffle-chart src=${proposals} indicator="gansu-13-fields"></tally-waffle-chart>`),
}

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  render: () => html`<tally-waffle-chart src=${gansu} indicator="outcome proposals"></tally-waffle-chart>`,
}

export const English: StoryObj = {
  globals: { locale: 'en' },
  render: () =>
    html`<tally-waffle-chart src=${proposals} indicator="outcomes-gansu-2013"></tally-waffle-chart>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-waffle-chart></tally-waffle-chart>`,
}
