import { describe, expect, it } from 'vitest'
import { annotate } from '../../../../src/components/chart/layout/annotate.js'
import type { Annotation } from '../../../../src/components/chart/layout/annotation.js'
import { bars, columns, drawn, faceted, grid, lines, type Lay } from '../faceted.js'
import { faultsOf, marksOf, textsOf } from '../given.js'

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
      expect(marksOf(view).filter(({ role }) => role === 'rule')).toHaveLength(3)
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
