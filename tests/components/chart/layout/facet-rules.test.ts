import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../../../src/components/chart/layout/annotations/annotate.js'
import type { Annotation } from '../../../../src/components/chart/layout/annotations/annotation.js'
import { layoutDotChart } from '../../../../src/components/dot-chart/dot-chart.layout.js'
import type { Observation } from '../../../../src/data/dataset.js'
import { bars, columns, drawn, faceted, grid, lines, type Lay } from '../faceted.js'
import { everyBound, faultsOf, marksOf, ofObservations, quantity, textsOf } from '../given.js'

const ruled =
  (lay: Lay, annotations: readonly Annotation[]): Lay =>
  (selection, frame) =>
    annotate(lay(selection, { ...frame, include: [150] }), annotations).view

const rules: readonly Annotation[] = [
  { type: 'rule', value: 150, label: '目标' },
  { type: 'rule', from: 40, to: 90, label: '一般' },
]

describe('a rule over small multiples', () => {
  for (const [kind, by, lay] of [
    ['bars', 'category', bars],
    ['columns', 'category', columns],
    ['lines', 'period', lines],
  ] as const) {
    it.each([320, 640, 1200])(`of ${kind} is drawn in every panel and named once, at %i px`, (width) => {
      const where = by === 'period' && { where: { category: ['经济建设'] } }
      const view = drawn(faceted(grid, { by, split: 'none', ...where }), ruled(lay, rules), width)
      expect(faultsOf(view)).toEqual([])
      // In pieces, where names stand above their bars: the first of a panel has the key of the rule.
      expect(marksOf(view).filter(({ key }) => /rule\/0$/.test(key))).toHaveLength(3)
      expect(marksOf(view).filter(({ role }) => role === 'band')).toHaveLength(3)
      const names = textsOf(view).map(({ text }) => text)
      expect(names.filter((text) => text.startsWith('目标'))).toHaveLength(1)
      expect(names.filter((text) => text.startsWith('一般')).length).toBeLessThanOrEqual(1)
    })
  }

  it('is named in the first panel that has room for it', () => {
    const named = (lay: Lay) =>
      textsOf(drawn(faceted(grid, { by: 'category', split: 'none' }), lay))
        .filter(({ text }) => text.startsWith('目标'))
        .map(({ key }) => key)
    const all = ruled(bars, rules)
    const nameless: Lay = (selection, frame) =>
      selection.series[0]?.facet?.key === '甲市'
        ? ruled(bars, [{ type: 'rule', value: 150, label: '目'.repeat(99) }])(selection, frame)
        : all(selection, frame)
    expect(named(all)).toEqual(['facet/甲市/rule/0/label'])
    expect(named(nameless)).toEqual(['facet/乙市/rule/0/label'])
  })
})

const dots: Lay = (selection, frame) => layoutDotChart(selection, frame, { zero: 'auto', log: false })
const figure = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -300, max: 3000 }).map((value) => quantity(value)) },
  { weight: 1, arbitrary: fc.constant(quantity(null, 'unstated')) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(everyBound)) },
)

describe('whatever the figures, small multiples with rules', () => {
  it.each([
    ['bars', 'category', bars],
    ['columns', 'category', columns],
    ['dots', 'category', dots],
    ['lines', 'period', lines],
  ] as const)('of %s lay no words over others', (_, by, lay) => {
    fc.assert(
      fc.property(
        fc.array(fc.array(figure, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 240, max: 1300 }),
        fc.integer({ min: -300, max: 3000 }),
        fc.integer({ min: 0, max: 900 }),
        (panels, width, value, span) => {
          const observations = panels.flatMap((figures, p) =>
            figures.map((one, i): Observation => ({
              indicator: 'consultations',
              place: `第${p + 1}市`,
              ...(by === 'period'
                ? { period: String(2019 + i) }
                : { category: `${i}经济建设`.repeat(1 + (i % 3)) }),
              figure: one,
            })),
          )
          const selection = faceted(ofObservations(observations), { by, split: 'none' })
          const annotations: readonly Annotation[] = [
            { type: 'rule', value, label: '目标' },
            { type: 'rule', from: value, to: value + span, label: '一般的范围' },
          ]
          const within: Lay = (of, frame) =>
            annotate(lay(of, { ...frame, include: [value, value + span] }), annotations).view
          const view = drawn(selection, within, width)
          expect(faultsOf(view)).toEqual([])
          expect(textsOf(view).filter(({ text }) => text.startsWith('目标')).length).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 100 },
    )
  })
})
