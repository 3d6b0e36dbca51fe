import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/consultations/consultations.js'
import type { Dataset } from '../src/data/dataset.js'
import { drawsNothing, everyBoundOf, gansu, narrow } from './figures.js'

const meta: Meta = { title: 'Elements/Consultations', component: 'tally-consultations' }
export default meta

export const TwoCities: StoryObj = {
  render: () => html`<tally-consultations src=${gansu}></tally-consultations>`,
}

/** Data about something else: the element says what it looked for. */
const everyOther: Dataset = {
  version: 1,
  indicators: [{ id: 'other', label: { zh: '别的指标', en: 'Something else' }, unit: '件', kind: 'count' }],
  observations: [{ indicator: 'other', place: '甲市', figure: { value: 3, bound: 'exact', unit: '件' } }],
}

/** Constructed: three cities whose figures may be compared. */
const comparable: Dataset = {
  version: 1,
  indicators: [
    { id: 'held', label: { zh: '协商活动', en: 'Consultations' }, unit: '次', kind: 'count', timing: 'flow' },
    {
      id: 'people',
      label: { zh: '参加协商的委员', en: 'Members who joined consultations' },
      unit: '人次',
      kind: 'count',
      timing: 'flow',
    },
  ],
  observations: [
    {
      indicator: 'held',
      place: '甲市',
      period: '2023',
      source: 'made',
      figure: { value: 110, bound: 'over', unit: '次', wording: '110余次', below: 120 },
    },
    {
      indicator: 'held',
      place: '乙市',
      period: '2023',
      source: 'made',
      figure: { value: 96, bound: 'exact', unit: '次' },
    },
    {
      indicator: 'people',
      place: '甲市',
      period: '2023',
      source: 'made',
      figure: { value: 2160, bound: 'over', unit: '人次', wording: '2160多人次', below: 2170 },
    },
    {
      indicator: 'people',
      place: '乙市',
      period: '2023',
      source: 'made',
      figure: { value: 1800, bound: 'nearly', unit: '人次', wording: '近1800人次' },
    },
  ],
  sources: [{ id: 'made', title: { zh: '为演示而拟', en: 'Constructed to show bars' } }],
}

const counted = {
  id: 'counted',
  label: { zh: '协商活动', en: 'Consultations' },
  unit: '次',
  kind: 'count',
} as const

export const EveryBound: StoryObj = {
  render: () => html`<tally-consultations .data=${everyBoundOf(counted, 'place')}></tally-consultations>`,
}

export const Comparable: StoryObj = {
  render: () => html`<tally-consultations .data=${comparable}></tally-consultations>`,
}

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  render: () => html`<tally-consultations src=${gansu}></tally-consultations>`,
}

export const Narrow: StoryObj = {
  render: () => narrow(html`<tally-consultations src=${gansu}></tally-consultations>`),
}

export const NoneOfThem: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-consultations .data=${everyOther}></tally-consultations>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-consultations></tally-consultations>`,
}

export const NotFound: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-consultations src="/data/none.json"></tally-consultations>`,
}
