import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/area-chart/area-chart.js'
import type { Dataset, Observation } from '../src/data/dataset.js'
import {
  drawsNothing,
  everyBoundOf,
  fieldsByYear,
  held,
  manyNames,
  narrow,
  proposals,
  twoHundred,
} from './figures.js'

const meta: Meta = { title: 'Elements/Area chart', component: 'tally-area-chart' }
export default meta

const constructed = { id: 'made', title: { zh: '为演示而拟', en: 'Constructed for demonstration' } }

function of(observations: readonly Omit<Observation, 'indicator'>[]): Dataset {
  return {
    version: 1,
    indicators: [held],
    observations: observations.map((o) => ({ indicator: 'held', source: 'made', ...o })),
    sources: [constructed],
  }
}

const count = (value: number) => ({ value, bound: 'exact', unit: '次' }) as const

const places = ['兰州市', '嘉峪关市', '酒泉市', '张掖市', '积石山保安族东乡族撒拉族自治县']
const monthsOf = (place: string, i: number) =>
  Array.from({ length: 30 }, (_, j) => ({
    place,
    period: `${2022 + Math.floor(j / 12)}-${String((j % 12) + 1).padStart(2, '0')}`,
    figure: count(14 + i * 4 + ((j * 31 + i * 17) % 23)),
  }))
const severalPlaces = of(places.flatMap(monthsOf))

/** The last place as the reports word it: what lies outermost may be in doubt, what lies inside may not. */
const bounds = everyBoundOf(held, 'period').observations.map(({ figure, period = '' }) => ({
  figure,
  period,
}))
const withBounds = (outermost: boolean) =>
  of(
    bounds.flatMap(({ figure, period }) => [
      { place: '兰州市', period, figure: outermost ? count(60) : figure },
      { place: '嘉峪关市', period, figure: outermost ? figure : count(60) },
    ]),
  )

/** The six fields of two sessions, by the classes that both reports use. */
export const FieldsOverTheSessions: StoryObj = {
  render: () =>
    html`<tally-area-chart
      src=${proposals}
      indicator="gansu-13-fields"
      heading="甘肃省政协：十三届提案按领域"
    ></tally-area-chart>`,
}

export const FieldsAsShares: StoryObj = {
  render: () =>
    html`<tally-area-chart
      src=${proposals}
      indicator="gansu-13-fields"
      stacked="share"
      heading="甘肃省政协：十三届提案各领域所占比重"
    ></tally-area-chart>`,
}

/** Reports of different years use classes of their own: they stand side by side, with the reason. */
export const ClassesOfTheirOwn: StoryObj = {
  render: () =>
    html`<tally-area-chart
      src=${proposals}
      indicator="gansu-2013-fields gansu-13-fields"
      heading="不同届次的分类不可比"
    ></tally-area-chart>`,
}

export const EveryBound: StoryObj = {
  render: () =>
    html`<tally-area-chart .data=${everyBoundOf(held, 'period')} heading="各种界限"></tally-area-chart>`,
}

export const DoubtOutermost: StoryObj = {
  render: () =>
    html`<tally-area-chart .data=${withBounds(true)} heading="最外一层不是确数"></tally-area-chart>`,
}

/** Lines instead, with the reason. */
export const DoubtInside: StoryObj = {
  render: () =>
    html`<tally-area-chart .data=${withBounds(false)} heading="里层不是确数，因此画成线"></tally-area-chart>`,
}

export const SeveralPlaces: StoryObj = {
  render: () =>
    html`<tally-area-chart .data=${severalPlaces} heading="五个地方每月的协商活动"></tally-area-chart>`,
}

export const Shares: StoryObj = {
  render: () =>
    html`<tally-area-chart
      .data=${severalPlaces}
      stacked="share"
      lang="en"
      heading="Five places as shares"
    ></tally-area-chart>`,
}

export const NarrowWithLongNames: StoryObj = {
  render: () =>
    narrow(html`<tally-area-chart .data=${severalPlaces} heading="五个地方的协商活动"></tally-area-chart>`),
}

/** One part of the time, as the page asks for it. */
export const APartOfIt: StoryObj = {
  render: () =>
    html`<tally-area-chart
      .data=${severalPlaces}
      range="2022-08/2023-08"
      heading="五个地方每月的协商活动：其中一年"
    ></tally-area-chart>`,
}

/** A figure without a number, a part that begins later, and a break that the source declares. */
export const GapsAndBreaks: StoryObj = {
  render: () =>
    html`<tally-area-chart
      .data=${of([
        ...Array.from({ length: 12 }, (_, i) => ({
          place: '兰州市',
          period: String(2013 + i),
          figure: count(40 + ((i * 7) % 11)),
          ...(i === 8 && { status: 'break' as const }),
        })),
        ...Array.from({ length: 12 }, (_, i) => ({
          place: '酒泉市',
          period: String(2013 + i),
          figure:
            i === 5
              ? ({ value: null, bound: 'unstated', unit: '次', wording: '多次' } as const)
              : count(20 + i),
        })),
        ...[2022, 2023, 2024].map((year) => ({ place: '张掖市', period: String(year), figure: count(15) })),
      ])}
      curve="step"
      heading="缺口与断点"
    ></tally-area-chart>`,
}

/** Some of the fields are not exact: no stack. */
export const AllDoubtful: StoryObj = {
  render: () =>
    html`<tally-area-chart .data=${fieldsByYear} heading="六个领域，有的不是确数"></tally-area-chart>`,
}

export const BelowZero: StoryObj = {
  render: () =>
    html`<tally-area-chart
      .data=${of([-20, 30, -10, 0, 12].map((n, i) => ({ period: String(2019 + i), figure: count(n) })))}
      lang="en"
      heading="Some below zero"
    ></tally-area-chart>`,
}

export const HugeRange: StoryObj = {
  render: () =>
    html`<tally-area-chart
      .data=${of(
        [1, 40, 900, 20000, 3000000].flatMap((n, i) => [
          { place: '兰州市', period: String(2019 + i), figure: count(n) },
          { place: '酒泉市', period: String(2019 + i), figure: count(5) },
        ]),
      )}
      heading="悬殊的数字"
    ></tally-area-chart>`,
}

export const OneValue: StoryObj = {
  render: () =>
    html`<tally-area-chart .data=${of([{ period: '2024', figure: count(12) }])}></tally-area-chart>`,
}

/** Names along the axis instead of time. */
export const ManyNames: StoryObj = {
  render: () =>
    html`<tally-area-chart .data=${manyNames} by="category" heading="许多名称"></tally-area-chart>`,
}

export const TwoHundredNames: StoryObj = {
  render: () =>
    html`<tally-area-chart .data=${twoHundred} by="category" heading="二百项"></tally-area-chart>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-area-chart></tally-area-chart>`,
}
