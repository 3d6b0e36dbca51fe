import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/line-chart/line-chart.js'
import type { Dataset, Observation } from '../src/data/dataset.js'
import { drawsNothing, everyBound, manyNames, narrow, proposals } from './figures.js'

const meta: Meta = { title: 'Elements/Line chart', component: 'tally-line-chart' }
export default meta

/** The same figures, one a year. */
const inTime = (dataset: Dataset): Dataset => ({
  ...dataset,
  observations: dataset.observations.map(({ category: _category, ...o }, i) => ({
    ...o,
    period: String(2016 + i),
  })),
})

const constructed = { id: 'made', title: { zh: '为演示而拟', en: 'Constructed for demonstration' } }

function held(observations: readonly Omit<Observation, 'indicator'>[]): Dataset {
  return {
    version: 1,
    indicators: [{ id: 'held', label: { zh: '协商活动', en: 'Consultations' }, unit: '次', kind: 'count' }],
    observations: observations.map((o) => ({ indicator: 'held', source: 'made', ...o })),
    sources: [constructed],
  }
}

const count = (value: number) => ({ value, bound: 'exact', unit: '次' }) as const

const places = ['兰州市', '嘉峪关市', '酒泉市', '张掖市', '积石山保安族东乡族撒拉族自治县']
const severalPlaces = held(
  places.flatMap((place, i) =>
    Array.from({ length: 12 }, (_, j) => ({
      place,
      period: String(2013 + j),
      figure: count(120 + i * 45 + ((j * 31 + i * 17) % 60)),
    })),
  ),
)

const months = Array.from(
  { length: 20 },
  (_, i) => `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
)
const monthly = held(
  months
    .filter((_, i) => i !== 6)
    .map((period, i) => ({
      period,
      figure: count(30 + ((i * 7) % 17)),
      ...(i === 10 && { status: 'break' as const }),
    })),
)

const intervals = held(
  Array.from({ length: 8 }, (_, i) => ({
    period: String(2017 + i),
    figure: { value: 20 + 3 * i, bound: 'between', high: 30 + 5 * i, unit: '次' },
  })),
)

/** Sessions are not dated in their reports: they stand in their order, at equal distances. */
export const ProposalsOverTheSessions: StoryObj = {
  render: () =>
    html`<tally-line-chart
      src=${proposals}
      indicator="proposals"
      where="place=甘肃省"
      heading="甘肃省政协：历次全体会议立案的提案"
    ></tally-line-chart>`,
}

export const FieldsOverTheSessions: StoryObj = {
  render: () =>
    html`<tally-line-chart
      src=${proposals}
      indicator="gansu-13-fields"
      heading="甘肃省政协：十三届提案按领域"
    ></tally-line-chart>`,
}

export const EveryBound: StoryObj = {
  render: () => html`<tally-line-chart .data=${inTime(everyBound)} heading="各种界限"></tally-line-chart>`,
}

export const SeveralPlaces: StoryObj = {
  render: () =>
    html`<tally-line-chart .data=${severalPlaces} heading="五个地方的协商活动"></tally-line-chart>`,
}

/** Two places by two indicators: what a line would join across places stands in panels. */
const twoByTwo: Dataset = {
  version: 1,
  indicators: [
    { id: 'filed', label: { zh: '收到提案', en: 'Proposals received' }, unit: '件', kind: 'count' },
    {
      id: 'letters',
      label: { zh: '社情民意信息', en: 'Letters on public opinion' },
      unit: '件',
      kind: 'count',
    },
  ],
  sources: [constructed],
  observations: ['天水市', '陇南市'].flatMap((place, i) =>
    ['filed', 'letters'].flatMap((indicator, k) =>
      Array.from(
        { length: 6 },
        (_, year) =>
          ({
            indicator,
            place,
            period: String(2019 + year),
            source: 'made',
            figure: {
              value: 180 - i * 60 + k * 40 + ((year * 23 + i * 31 + k * 17) % 70),
              bound: 'exact',
              unit: '件',
            },
          }) as const,
      ),
    ),
  ),
}

export const SeveralPlacesAndIndicators: StoryObj = {
  render: () => html`<tally-line-chart .data=${twoByTwo}></tally-line-chart>`,
}

export const NarrowWithLongNames: StoryObj = {
  render: () =>
    narrow(html`<tally-line-chart .data=${severalPlaces} heading="五个地方的协商活动"></tally-line-chart>`),
}

/** A month is missing, and from December on the series counts something else. */
export const GapAndBreak: StoryObj = {
  render: () =>
    html`<tally-line-chart .data=${monthly} curve="step" heading="每月的协商活动"></tally-line-chart>`,
}

export const Intervals: StoryObj = {
  render: () => html`<tally-line-chart .data=${intervals} heading="只知区间的数字"></tally-line-chart>`,
}

export const LogScale: StoryObj = {
  render: () =>
    html`<tally-line-chart
      .data=${held([4, 60, 900, 20000].map((n, i) => ({ period: String(2020 + i), figure: count(n) })))}
      scale="log"
      heading="对数刻度"
    ></tally-line-chart>`,
}

export const LogOfZero: StoryObj = {
  render: () =>
    html`<tally-line-chart
      .data=${held([0, 4, 60, 900, 20000].map((n, i) => ({ period: String(2019 + i), figure: count(n) })))}
      scale="log"
      heading="零在对数刻度上无处可画"
    ></tally-line-chart>`,
}

/** Points alone: what lies between them is not known. */
export const Points: StoryObj = {
  render: () =>
    html`<tally-line-chart .data=${severalPlaces} curve="none" heading="只画点，不连线"></tally-line-chart>`,
}

/** As many lines as can be named; the others are in the table. */
export const TwoHundredLines: StoryObj = {
  render: () =>
    html`<tally-line-chart
      no-legend
      .data=${held(
        Array.from({ length: 200 }, (_, i) => i).flatMap((i) =>
          Array.from({ length: 8 }, (_, j) => ({
            place: `第${i + 1}组`,
            period: String(2017 + j),
            figure: count(((i * 7919) % 613) + j * ((i % 7) - 3)),
          })),
        ),
      )}
      heading="二百条线"
    ></tally-line-chart>`,
}

export const AllMissing: StoryObj = {
  render: () =>
    html`<tally-line-chart
      .data=${held(
        [2021, 2022, 2023].map((year) => ({
          period: String(year),
          figure: { value: null, bound: 'unstated', unit: '次', wording: '多次' },
        })),
      )}
      heading="都没有数字"
    ></tally-line-chart>`,
}

export const AllZero: StoryObj = {
  render: () =>
    html`<tally-line-chart
      .data=${held([2021, 2022, 2023].map((year) => ({ period: String(year), figure: count(0) })))}
      heading="都是零"
    ></tally-line-chart>`,
}

export const BelowZero: StoryObj = {
  render: () =>
    html`<tally-line-chart
      .data=${held([-20, 30, -1000, 0].map((n, i) => ({ period: String(2019 + i), figure: count(n) })))}
      lang="en"
      heading="Some below zero"
    ></tally-line-chart>`,
}

export const OneValue: StoryObj = {
  render: () =>
    html`<tally-line-chart .data=${held([{ period: '2024', figure: count(12) }])}></tally-line-chart>`,
}

/** Twenty years of months of two places: constructed. */
const manyMonths = held(
  ['兰州市', '酒泉市'].flatMap((place, i) =>
    Array.from({ length: 240 }, (_, j) => ({
      place,
      period: `${2005 + Math.floor(j / 12)}-${String((j % 12) + 1).padStart(2, '0')}`,
      figure: count(Math.round(60 + i * 50 + 25 * Math.sin(j / 19 + i) + ((j * 31 + i * 17) % 23))),
    })),
  ),
)

/** A part of it by buttons, keys (+ − 0, Shift and arrows, Backspace), dragging, pinching, Ctrl and the wheel. */
export const LongTime: StoryObj = {
  render: () =>
    html`<tally-line-chart .data=${manyMonths} heading="二十年逐月的协商活动"></tally-line-chart>`,
}

export const APartOfIt: StoryObj = {
  render: () =>
    html`<tally-line-chart
      .data=${manyMonths}
      range="2018-03/2019"
      heading="二十年中的一段"
    ></tally-line-chart>`,
}

/** A million figures as columns of numbers. */
export const AMillionFigures: StoryObj = {
  render: () =>
    html`<tally-line-chart
      .data=${{
        version: 1,
        indicators: [{ id: 'visits', label: { zh: '访问量', en: 'Visits' }, unit: '次', kind: 'count' }],
        observations: [],
        columns: [
          {
            indicator: 'visits',
            period: Float64Array.from({ length: 1_000_000 }, (_, i) => Date.UTC(2022, 0, 1) + i * 6e4),
            figure: Float64Array.from({ length: 1_000_000 }, (_, i) =>
              Math.round(900 + 400 * Math.sin(i / 60_000) + 200 * Math.sin(i / 229) + ((i * 7919) % 211)),
            ),
          },
        ],
      }}
      heading="每分钟一个数字，近两年"
    ></tally-line-chart>`,
}

/** Names along the axis instead of time. */
export const ManyNames: StoryObj = {
  render: () =>
    html`<tally-line-chart .data=${manyNames} by="category" heading="许多名称"></tally-line-chart>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-line-chart></tally-line-chart>`,
}
