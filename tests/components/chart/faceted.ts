/** Small multiples for tests: figures of three places, years and fields, and how kinds lay them out. */
import { facets, layoutFacets } from '../../../src/components/chart/layout/facets/facets.js'
import { layoutHorizontalBars } from '../../../src/components/chart/layout/bars/horizontal-bars.js'
import { layoutDivergingBars } from '../../../src/components/chart/layout/bars/diverging-bars.js'
import { layoutStackedBars } from '../../../src/components/chart/layout/bars/stacked-bars.js'
import { columnsFit, layoutVerticalBars } from '../../../src/components/chart/layout/bars/vertical-bars.js'
import type { ChartView, Frame, Panel } from '../../../src/components/chart/view.js'
import * as rareParts from '../../../src/components/line-chart/rare.layout.js'
import { layoutLineChart } from '../../../src/components/line-chart/line-chart.layout.js'
import type { Dataset, Observation } from '../../../src/data/dataset.js'
import { select } from '../../../src/data/select.js'
import type { Query, Selection } from '../../../src/data/series.js'
import { frameOf, ofObservations, quantity } from './given.js'

export type Lay = (selection: Selection, frame: Frame) => ChartView

export const places = ['甲市', '乙市', '丙市']
export const fields = ['经济建设', '农业农村', '科教文卫体']
export const years = ['2022', '2023', '2024']

/** A figure a place, year and field: 甲市 has tens, 乙市 hundreds, 丙市 a few. */
export const grid = ofObservations(
  places.flatMap((place, p) =>
    years.flatMap((period, y) =>
      fields.map((category, c): Observation => ({
        indicator: 'consultations',
        place,
        period,
        category,
        figure: quantity([30, 300, 3][p]! + y * 2 + c),
      })),
    ),
  ),
)

export function faceted(dataset: Dataset, query: Query): Selection {
  return select(dataset, { facet: 'place', facets, ...query })
}

export function drawn(selection: Selection, lay: Lay, width = 640, own: Partial<Frame> = {}): ChartView {
  const view = layoutFacets(
    selection,
    frameOf(selection, width, own),
    lay,
    selection.reasons.length === 0 || own.include !== undefined,
  )
  if (!view) throw new Error('not drawn')
  return view
}

export const bars: Lay = (selection, frame) => layoutHorizontalBars(selection, frame)
export const stacks: Lay = (selection, frame) => layoutStackedBars(selection, frame)
export const diverging: Lay = (selection, frame) => layoutDivergingBars(selection, frame)
export const columns: Lay = (selection, frame) =>
  columnsFit(selection, frame)
    ? layoutVerticalBars(selection, frame, {})
    : layoutHorizontalBars(selection, frame)
export const lines: Lay = (selection, frame) =>
  layoutLineChart(selection, frame, { curve: 'linear', zero: 'auto', log: false }, rareParts)

/** The named panels, in order. */
export function heads(view: ChartView): readonly Panel[] {
  return view.panels.filter(({ label }) => label !== undefined)
}

export function scalesOf(view: ChartView, name: string) {
  return view.panels.flatMap(({ scales }) => scales.filter((scale) => scale.name === name))
}

export const byField: Query = { by: 'category', split: 'none', where: { period: ['2024'] } }
export const byYear: Query = { by: 'period', split: 'category' }
