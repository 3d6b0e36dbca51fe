import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/donations/donations.js'
import type { Dataset } from '../src/data/dataset.js'
import { drawsNothing, everyBoundOf, gansu, narrow } from './figures.js'

const meta: Meta = { title: 'Elements/Donations', component: 'tally-donations' }
export default meta

export const Longnan: StoryObj = {
  render: () => html`<tally-donations src=${gansu}></tally-donations>`,
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
    {
      id: 'given',
      label: { zh: '捐款捐物', en: 'Donations in cash and kind' },
      unit: '元',
      kind: 'amount',
      timing: 'flow',
    },
  ],
  observations: [
    {
      indicator: 'given',
      place: '甲市',
      period: '2023',
      source: 'made',
      figure: { value: 27330000, bound: 'exact', unit: '元' },
    },
    {
      indicator: 'given',
      place: '乙市',
      period: '2023',
      source: 'made',
      figure: { value: 5000000, bound: 'atLeast', unit: '元', scale: 10000, wording: '500万元以上' },
    },
    {
      indicator: 'given',
      place: '丙市',
      period: '2023',
      source: 'made',
      figure: { value: 120000000, bound: 'nearly', unit: '元', scale: 100000000, wording: '近1.2亿元' },
    },
  ],
  sources: [{ id: 'made', title: { zh: '为演示而拟', en: 'Constructed to show bars' } }],
}

const counted = {
  id: 'counted',
  label: { zh: '捐款', en: 'Donations' },
  unit: '元',
  kind: 'amount',
} as const

export const EveryBound: StoryObj = {
  render: () => html`<tally-donations .data=${everyBoundOf(counted, 'place', 10000)}></tally-donations>`,
}

export const Comparable: StoryObj = {
  render: () => html`<tally-donations .data=${comparable}></tally-donations>`,
}

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  render: () => html`<tally-donations src=${gansu}></tally-donations>`,
}

export const Narrow: StoryObj = {
  render: () => narrow(html`<tally-donations src=${gansu}></tally-donations>`),
}

export const NoneOfThem: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-donations .data=${everyOther}></tally-donations>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-donations></tally-donations>`,
}

export const NotFound: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-donations src="/data/none.json"></tally-donations>`,
}
