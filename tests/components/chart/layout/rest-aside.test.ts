import { describe, expect, it } from 'vitest'
import { layoutHorizontalBars } from '../../../../src/components/chart/layout/bars/horizontal-bars.js'
import { layRestAside } from '../../../../src/components/chart/layout/bars/rest-aside.js'
import { layoutDotChart } from '../../../../src/components/dot-chart/dot-chart.layout.js'
import type { ChartView, Frame } from '../../../../src/components/chart/view.js'
import { collectRest } from '../../../../src/data/collect.js'
import { select } from '../../../../src/data/select.js'
import type { Selection } from '../../../../src/data/series.js'
import { faultsOf, frameOf, marksOf, ofCategories, textsOf } from '../given.js'

const kinds: Readonly<Record<string, (selection: Selection, frame: Frame) => ChartView>> = {
  bars: (selection, frame) => layoutHorizontalBars(selection, frame),
  dots: (selection, frame) => layoutDotChart(selection, frame, { zero: 'auto', log: false }),
}

function drawn(kind: string, values: Readonly<Record<string, number>>, width = 640, locale = 'zh-CN') {
  const selection = select(ofCategories(values), { limit: 2, collect: collectRest })
  const frame = frameOf(selection, width, { locale: locale as Frame['locale'] })
  const lay = kinds[kind] as (typeof kinds)[string]
  const view = layRestAside(selection, frame, (of) => lay(of, frame))
  if (!view) throw new Error(kind)
  return { view, plain: lay(selection, frame) }
}

const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`第${i + 1}组`, 40 - i]))
const shapes = (view: ChartView) =>
  marksOf(view).filter(({ role, type }) => role === 'value' && type !== 'text').length

describe.each(Object.keys(kinds))('a rest that dwarfs what is listed, in %s', (kind) => {
  it.each([320, 640, 1200])('is written in its row and leaves the others the scale, at %i px', (width) => {
    const { view, plain } = drawn(kind, many, width)
    expect(faultsOf(view)).toEqual([])
    expect([shapes(plain), shapes(view)]).toEqual([3, 2])
    const [first] = [view, plain].map((of) => of.panels[0]?.scales[0]?.domain[1] ?? 0)
    expect(first).toBeLessThan(60)
    expect(textsOf(view).map(({ text }) => text)).toContain('531次（推算）')
  })

  it('stays in the facts with its number, and is said', () => {
    const { view, plain } = drawn(kind, many)
    const row = view.facts.rows.at(2)
    expect([row.figure.value, row.figure.bound, row.text]).toEqual([531, 'exact', '531次（推算）'])
    expect(view.facts.summary).toBe(plain.facts.summary)
    expect(view.facts.notes).toContain('其余各项之和远大于所列各项，只写数字，不画长短')
    expect(textsOf(drawn(kind, many, 640, 'en').view).map(({ text }) => text)).toContain(
      '531 times (derived)',
    )
  })

  it('is drawn where it is of their size', () => {
    const { view, plain } = drawn(kind, { 甲: 50, 乙: 40, 丙: 30, 丁: 20 })
    expect(view.panels).toEqual(plain.panels)
    expect(shapes(view)).toBe(3)
  })
})
