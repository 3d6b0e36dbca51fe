import { describe, expect, it } from 'vitest'
import type { ChartView } from '../../../../src/components/chart/view.js'
import { layoutDotChart } from '../../../../src/components/dot-chart/dot-chart.layout.js'
import { layoutHistogram } from '../../../../src/components/histogram-chart/histogram-chart.layout.js'
import * as rareParts from '../../../../src/components/line-chart/rare.layout.js'
import { layoutLineChart } from '../../../../src/components/line-chart/line-chart.layout.js'
import { layoutScatter } from '../../../../src/components/scatter-chart/scatter-chart.layout.js'
import type { Dataset, Observation } from '../../../../src/data/dataset.js'
import { faultsOf, ofObservations, quantity, textsOf } from '../given.js'
import { type Lay, places, fields, grid, faceted, drawn } from '../faceted.js'

describe('what is said of a spot that is no single figure', () => {
  const said = (view: ChartView) =>
    Array.from({ length: view.targets.length }, (_, i) => view.facts.rows.at(view.targets.at(i).row))

  it('is met in its own panel: groups of a histogram, on thresholds and counts of all panels', () => {
    const view = drawn(faceted(grid, { by: 'category', split: 'none' }), (selection, frame) =>
      layoutHistogram(selection, frame, { bins: 3, fromZero: false }),
    )
    const groups = said(view).map(({ facet, label, text }) => `${facet} ${label} ${text}`)
    expect(groups).toHaveLength(12)
    expect(groups[0]).toBe('甲市 0～99次 9个')
    expect(groups[4]).toBe('乙市 0～99次 0个')
    expect(groups[7]).toBe('乙市 300～399次 9个')
    expect(groups[8]).toBe('丙市 0～99次 9个')
    // The figures, and the groups of each panel.
    expect(view.facts.rows.length).toBe(27 + 12)
    expect(faultsOf(view)).toEqual([])
  })

  it('is met in its own panel: points of a scatter chart, on axes of all panels', () => {
    const second = grid.observations.map((o) => ({ ...o, indicator: 'held' }))
    const both: Dataset = {
      ...grid,
      indicators: [...grid.indicators, { id: 'held', label: '活动', unit: '次', kind: 'count' }],
      observations: [...grid.observations, ...second],
    }
    const view = drawn(faceted(both, { by: 'category', split: 'none' }), (selection, frame) =>
      layoutScatter(selection, frame, { indicators: [], zero: 'auto', log: { x: false, y: false } }),
    )
    const points = said(view)
    expect(points).toHaveLength(27)
    expect(new Set(points.map(({ facet }) => facet))).toEqual(new Set(places))
    expect(points[9]).toMatchObject({ facet: '乙市', text: '基层协商 300次；活动 300次' })
    const domains = view.panels.flatMap(({ scales }) => scales.map(({ name, domain }) => `${name} ${domain}`))
    expect(new Set(domains).size).toBe(2)
    expect(faultsOf(view)).toEqual([])
  })
})

describe('keys and scales of small multiples', () => {
  it('tell the groups of one histogram from those of another', () => {
    const lay: Lay = (selection, frame) => layoutHistogram(selection, frame, { bins: 3, fromZero: false })
    const { targets } = drawn(faceted(grid, { by: 'category', split: 'none' }), lay, 1200)
    const keys = Array.from({ length: targets.length }, (_, i) => targets.at(i).key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.map((key) => targets.indexOf(key))).toEqual(keys.map((_, i) => i))
  })

  it('leave a panel without a figure above zero out of a logarithmic scale', () => {
    const lay: Lay = (selection, frame) => layoutDotChart(selection, frame, { zero: 'auto', log: true })
    const figures = { 甲市: [10, 1000], 乙市: [0, 0] }
    const dataset = ofObservations(
      Object.entries(figures).flatMap(([place, values]) =>
        values.map((value, c): Observation => ({
          indicator: 'consultations',
          place,
          category: fields[c] ?? '',
          figure: quantity(value),
        })),
      ),
    )
    const view = drawn(faceted(dataset, { by: 'category', split: 'none' }), lay, 1200)
    const scales = view.panels.flatMap((panel) => panel.scales).filter(({ kind }) => kind === 'log')
    expect(scales.map((scale) => 'domain' in scale && scale.domain)).toEqual([[10, 1000]])
  })
})

describe('what the axes of small multiples are called', () => {
  const line: Lay = (selection, frame) =>
    layoutLineChart(selection, frame, { curve: 'linear', zero: 'auto', log: false }, rareParts)

  it.each([320, 1200])('is said once where all are called the same, %i px wide', (width) => {
    const view = drawn(faceted(grid, { by: 'period', split: 'category' }), line, width)
    expect(textsOf(view).filter(({ text }) => text.startsWith('单位'))).toHaveLength(1)
    expect(view.panels.flatMap(({ axes }) => axes.flatMap(({ label }) => label ?? []))).toHaveLength(3)
  })
})
