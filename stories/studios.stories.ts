import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/studios/studios.js'
import type { Dataset } from '../src/data/dataset.js'
import { drawsNothing, everyBoundOf, gansu, narrow } from './figures.js'

const meta: Meta = { title: 'Elements/Studios', component: 'tally-studios' }
export default meta

export const TwoCities: StoryObj = {
  render: () => html`<tally-studios src=${gansu}></tally-studios>`,
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
      id: 'studios',
      label: { zh: '委员工作室', en: 'Members’ studios' },
      unit: '个',
      kind: 'count',
      timing: 'stock',
    },
  ],
  observations: [
    {
      indicator: 'studios',
      place: '甲市',
      period: '2023',
      source: 'made',
      figure: { value: 42, bound: 'exact', unit: '个' },
    },
    {
      indicator: 'studios',
      place: '乙市',
      period: '2023',
      source: 'made',
      figure: { value: 30, bound: 'over', unit: '个', wording: '30余个', below: 40 },
    },
    {
      indicator: 'studios',
      place: '丙市',
      period: '2023',
      source: 'made',
      figure: { value: 20, bound: 'between', unit: '个', high: 30, wording: '20～30个' },
    },
  ],
  sources: [{ id: 'made', title: { zh: '为演示而拟', en: 'Constructed to show bars' } }],
}

const counted = {
  id: 'counted',
  label: { zh: '委员工作室', en: 'Members’ studios' },
  unit: '个',
  kind: 'count',
} as const

export const EveryBound: StoryObj = {
  render: () => html`<tally-studios .data=${everyBoundOf(counted, 'place')}></tally-studios>`,
}

export const Comparable: StoryObj = {
  render: () => html`<tally-studios .data=${comparable}></tally-studios>`,
}

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  render: () => html`<tally-studios src=${gansu}></tally-studios>`,
}

export const Narrow: StoryObj = {
  render: () => narrow(html`<tally-studios src=${gansu}></tally-studios>`),
}

export const NoneOfThem: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-studios .data=${everyOther}></tally-studios>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-studios></tally-studios>`,
}

export const NotFound: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-studios src="/data/none.json"></tally-studios>`,
}
