/** Kinds that draw parts of wholes lose no figure: each is tabled, or said as the whole of what is. */
import { csvParse } from 'd3'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toCsv } from '../../src/components/chart/reader/to-csv.js'
import type { ChartView, Frame } from '../../src/components/chart/view.js'
import { layoutDonut } from '../../src/components/donut-chart/donut-chart.layout.js'
import { layoutRing } from '../../src/components/donut-chart/donut-ring.layout.js'
import { layoutShareBar } from '../../src/components/share-bar/share-bar.layout.js'
import { layoutTreemap } from '../../src/components/treemap-chart/treemap-chart.layout.js'
import { layoutWaffle } from '../../src/components/waffle-chart/waffle-chart.layout.js'
import type { Dataset, Observation } from '../../src/data/dataset.js'
import { withRests } from '../../src/data/rest.js'
import { select } from '../../src/data/select.js'
import type { Selection } from '../../src/data/series.js'
import { frameOf } from '../components/chart/given.js'

const kinds: Readonly<Record<string, (selection: Selection, frame: Frame) => ChartView>> = {
  'share bar': layoutShareBar,
  donut: (selection, frame) => layoutDonut(selection, frame, {}, layoutRing),
  waffle: layoutWaffle,
  treemap: layoutTreemap,
}

function datasetOf(observations: readonly Observation[]): Dataset {
  return {
    version: 1,
    indicators: [
      { id: 'filed', label: '立案', unit: '件', kind: 'count' },
      { id: 'result', label: '办理结果', unit: '件', kind: 'count', partOf: 'filed' },
      { id: 'other', label: '社情民意', unit: '件', kind: 'count' },
    ],
    observations,
  }
}

function told(observations: readonly Observation[], kind: string) {
  const selection = select(datasetOf(observations), { whole: withRests })
  const view = kinds[kind]?.(selection, frameOf(selection, 640)) as ChartView
  return { selection, facts: view.facts, exported: csvParse(toCsv(view.facts)) }
}

const counted = (indicator: string, value: number, more: Partial<Observation> = {}): Observation => ({
  indicator,
  figure: { value, bound: 'exact', unit: '件' },
  ...more,
})

const figures: fc.Arbitrary<readonly Observation[]> = fc
  .uniqueArray(
    fc.record({
      indicator: fc.constantFrom('filed', 'result', 'other'),
      place: fc.constantFrom('甲市', '乙市'),
      category: fc.constantFrom(undefined, 'A类', 'B类'),
      source: fc.constantFrom('报告', '年鉴'),
    }),
    { minLength: 1, maxLength: 7, selector: (o) => Object.values(o).join() },
  )
  .map((list) =>
    list.map(({ indicator, place, category, source }, i) =>
      counted(indicator, 101 + i, { place, source, ...(category !== undefined && { category }) }),
    ),
  )

it.each(Object.keys(kinds))('%s: every figure is a row, or the whole of one', (kind) => {
  fc.assert(
    fc.property(figures, (observations) => {
      const { selection, facts, exported } = told(observations, kind)
      const wholes = selection.series.flatMap(({ data }) => data.map(({ whole }) => whole?.value))
      const rows = Array.from({ length: facts.rows.length }, (_, i) => facts.rows.at(i).figure.value)
      for (const { figure } of observations) {
        if (!wholes.includes(figure.value)) expect(rows).toContain(figure.value)
      }
      expect(exported.map(({ value }) => Number(value))).toEqual(rows)
    }),
    { numRuns: 200 },
  )
})

it.each(Object.keys(kinds))('%s: one figure of no class and no whole is listed, with the reason', (kind) => {
  const { facts, exported } = told([counted('filed', 12)], kind)
  expect(exported).toHaveLength(1)
  expect(exported[0]).toMatchObject({ indicator: '立案', value: '12', wording: '12件' })
  expect(facts.summary).toBe('立案，12件。没有可作总体的数字，因此分列。')
})

it.each(Object.keys(kinds))('%s: beside divided wholes it is tabled, and said not to be drawn', (kind) => {
  const { facts, exported } = told(
    [
      counted('filed', 12, { place: '甲市' }),
      counted('result', 5, { place: '甲市', category: 'A类' }),
      counted('filed', 13, { place: '乙市' }),
    ],
    kind,
  )
  expect(exported.map(({ place, value, status }) => [place, value, status])).toEqual([
    ['甲市', '5', 'normal'],
    ['乙市', '13', 'normal'],
    ['甲市', '7', 'derived'],
  ])
  expect(facts.summary).toContain('乙市（13件）没有分类，也没有可作总体的数字，只列在表中。')
})
