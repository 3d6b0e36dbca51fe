import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/timeline-chart/timeline-chart.js'
import { events, everyDate, manyEvents } from './events.js'
import { drawsNothing, everyBoundOf, gansu, held, narrow, proposals } from './figures.js'

const meta: Meta = { title: 'Elements/Timeline', component: 'tally-timeline-chart' }
export default meta

/** Constructed: reports seldom date what they tell. */
export const OpeningsAndConsultations: StoryObj = {
  render: () =>
    html`<tally-timeline-chart
      .data=${events}
      split="indicator"
      heading="揭牌与协商（示例）"
    ></tally-timeline-chart>`,
}

/** Every way in which a date may be in doubt (EDTF, ISO 8601-2). */
export const EveryDate: StoryObj = {
  render: () =>
    html`<tally-timeline-chart .data=${everyDate} heading="日期的各种写法"></tally-timeline-chart>`,
}

/** A figure of every bound, a year each. */
export const EveryBound: StoryObj = {
  render: () => html`<tally-timeline-chart .data=${everyBoundOf(held, 'period')}></tally-timeline-chart>`,
}

export const Narrow: StoryObj = {
  render: () =>
    narrow(
      html`<tally-timeline-chart
        .data=${events}
        split="indicator"
        heading="揭牌与协商"
      ></tally-timeline-chart>`,
    ),
}

export const EveryDateNarrow: StoryObj = {
  render: () => narrow(html`<tally-timeline-chart .data=${everyDate}></tally-timeline-chart>`),
}

/** What two articles report is dated in words only: it is listed, not placed. */
export const InWordsOnly: StoryObj = {
  render: () =>
    html`<tally-timeline-chart src=${gansu} indicator="consultations livelihood"></tally-timeline-chart>`,
}

/** Real figures of the years that reports give. */
export const ByYear: StoryObj = {
  render: () => html`<tally-timeline-chart src=${proposals} indicator="proposals"></tally-timeline-chart>`,
}

export const OneDay: StoryObj = {
  render: () =>
    html`<tally-timeline-chart
      .data=${{ ...events, observations: events.observations.slice(0, 1) }}
    ></tally-timeline-chart>`,
}

/** More than have room beside each other: under each other. */
export const TwoHundred: StoryObj = {
  render: () => html`<tally-timeline-chart .data=${manyEvents(200)}></tally-timeline-chart>`,
}

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  render: () => html`<tally-timeline-chart .data=${events} split="indicator"></tally-timeline-chart>`,
}

export const English: StoryObj = {
  globals: { locale: 'en' },
  render: () => html`<tally-timeline-chart .data=${everyDate}></tally-timeline-chart>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-timeline-chart></tally-timeline-chart>`,
}
