import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/bar-chart/bar-chart.js'
import '../src/components/calendar-chart/calendar-chart.js'
import '../src/components/donut-chart/donut-chart.js'
import '../src/components/heatmap-chart/heatmap-chart.js'
import '../src/components/line-chart/line-chart.js'
import '../src/components/share-bar/share-bar.js'
import '../src/components/stat/stat.js'
import '../src/components/tile-map/tile-map.js'
import type { Dataset, Observation } from '../src/data/dataset.js'
import { fieldsByYear, gansu, held, heldByDay, manyNames, narrow, prefectures, proposals } from './figures.js'

/** `facet` on any chart: one panel a value of a dimension, on the scales, classes and colours of all of them. */
const meta: Meta = { title: 'Elements/Small multiples', component: 'tally-bar-chart' }
export default meta

/** Real figures: Gansu's proposals by field in two sessions, which use the same classes. */
export const FieldsBySession: StoryObj = {
  render: () =>
    html`<tally-bar-chart
      src=${proposals}
      indicator="gansu-13-fields"
      by="category"
      split="none"
      facet="period"
    ></tally-bar-chart>`,
}

/** Real figures: what became of the proposals of three committees, each by classes of its own. */
export const OutcomesByPlace: StoryObj = {
  render: () =>
    html`<tally-donut-chart
      src=${proposals}
      indicator="outcomes-gansu-2013 outcomes-hebei-2013 outcomes-hunan-2014"
      facet="place"
      heading="三个政协的提案办理结果"
    ></tally-donut-chart>`,
}

/** Real figures of two cities that differ in scope: tiles with the reason. */
export const NotComparable: StoryObj = {
  render: () =>
    html`<tally-bar-chart src=${gansu} indicator="studios stations" facet="place"></tally-bar-chart>`,
}

/** Real figures, each with its own words. */
export const StatsByPlace: StoryObj = {
  render: () => html`<tally-stat src=${gansu} indicator="studios livelihood" facet="place"></tally-stat>`,
}

export const LinesByField: StoryObj = {
  render: () =>
    html`<tally-line-chart
      .data=${fieldsByYear}
      facet="category"
      split="none"
      goal="150"
      heading="提案件数，按领域（示例）"
    ></tally-line-chart>`,
}

export const ColumnsByField: StoryObj = {
  render: () =>
    html`<tally-bar-chart
      .data=${fieldsByYear}
      orientation="vertical"
      facet="category"
      by="period"
      split="none"
      where="period=2021|2022|2023"
      heading="提案件数，按领域（示例）"
    ></tally-bar-chart>`,
}

/** Real figures: the shares that two reports print. */
export const SharesBySession: StoryObj = {
  render: () =>
    html`<tally-share-bar
      src=${proposals}
      indicator="gansu-13-fields-share"
      facet="period"
    ></tally-share-bar>`,
}

const places = [
  { id: '620100', label: { zh: '兰州市', en: 'Lanzhou' } },
  { id: '620700', label: { zh: '张掖市', en: 'Zhangye' } },
  { id: '621200', label: { zh: '陇南市', en: 'Longnan' } },
]

/** Each of three prefectures, half a year of consultations by day: constructed. */
const byDayAndPlace: Dataset = {
  ...heldByDay,
  places,
  observations: places.flatMap(({ id: place }, p) =>
    heldByDay.observations
      .filter(({ period = '' }, i) => period < '2023-07' && (i + p) % 3 !== 0)
      .map((o): Observation => ({ ...o, place })),
  ),
}

export const CalendarsByPlace: StoryObj = {
  render: () =>
    html`<tally-calendar-chart
      .data=${byDayAndPlace}
      facet="place"
      heading="每日协商（示例）"
    ></tally-calendar-chart>`,
}

const byTwoYears: Dataset = {
  ...prefectures,
  observations: ['2023', '2024'].flatMap((period, y) =>
    prefectures.observations.map((o): Observation => ({
      ...o,
      period,
      ...(y === 0 &&
        o.figure.bound === 'exact' && {
          figure: { ...o.figure, value: Math.round((o.figure.value ?? 0) / 3) },
        }),
    })),
  ),
}

export const TileMapsByYear: StoryObj = {
  render: () =>
    html`<tally-tile-map .data=${byTwoYears} facet="period" heading="协商次数（示例）"></tally-tile-map>`,
}

export const HeatmapsByTerm: StoryObj = {
  render: () =>
    html`<tally-heatmap-chart
      .data=${{
        ...fieldsByYear,
        observations: fieldsByYear.observations.map((o) => ({
          ...o,
          dimensions: { 届: Number(o.period) < 2022 ? '十一届' : '十二届' },
        })),
      }}
      by="category"
      split="period"
      facet="届"
      heading="提案按领域（示例）"
    ></tally-heatmap-chart>`,
}

export const OneValue: StoryObj = {
  render: () =>
    html`<tally-bar-chart
      .data=${fieldsByYear}
      where="period=2024"
      by="category"
      split="none"
      facet="period"
    ></tally-bar-chart>`,
}

/** Twenty-four can be read; the others are named and stand in the table. */
export const ThirtyValues: StoryObj = {
  render: () =>
    html`<tally-bar-chart .data=${manyNames} by="period" split="none" facet="category"></tally-bar-chart>`,
}

const figure = (value: number | null, wording?: string): Observation['figure'] => ({
  value,
  bound: value === null ? 'unstated' : 'exact',
  unit: '次',
  ...(wording !== undefined && { wording }),
})

/** One place of which nothing is known, one of which little is. */
export const EmptyPanels: StoryObj = {
  render: () =>
    html`<tally-bar-chart
      .data=${{
        version: 1,
        indicators: [held],
        places,
        observations: ['专题协商', '对口协商', '界别协商'].flatMap((category, c) => [
          { indicator: 'held', place: '620100', period: '2024', category, figure: figure(12 * (c + 1)) },
          { indicator: 'held', place: '620700', period: '2024', category, figure: figure(null) },
          ...(c === 1
            ? []
            : [{ indicator: 'held', place: '621200', period: '2024', category, figure: figure(7 - c) }]),
        ]),
      }}
      by="category"
      split="none"
      facet="place"
    ></tally-bar-chart>`,
}

export const Narrow: StoryObj = { render: () => narrow(html`${LinesByField.render?.({}, {} as never)}`) }

export const Dark: StoryObj = { ...LinesByField, globals: { theme: 'dark' } }

export const English: StoryObj = { ...FieldsBySession, globals: { locale: 'en' } }
