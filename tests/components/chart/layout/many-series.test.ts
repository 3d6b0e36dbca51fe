import { describe, expect, it } from 'vitest'
import { layoutHorizontalBars } from '../../../../src/components/chart/layout/bars/horizontal-bars.js'
import { layoutBySeries, layoutFewParts } from '../../../../src/components/chart/layout/plenty/many-series.js'
import { layoutStackedBars } from '../../../../src/components/chart/layout/bars/stacked-bars.js'
import type { ChartView } from '../../../../src/components/chart/view.js'
import { layoutDotChart } from '../../../../src/components/dot-chart/dot-chart.layout.js'
import type { Locale } from '../../../../src/data/text.js'
import { faultsOf, frameOf, marksOf, ofObservations, quantity, selected, textsOf } from '../given.js'

const names = ['经济', '科教', '社保', '环境', '农业', '法规', '统战', '城建', '民生', '侨务', '文史', '履职']

/** So many classes in two districts: 1, 2, 3 … and ten times as many. */
function selectionOf(count: number) {
  const observations = ['东区', '西区'].flatMap((place, i) =>
    names.slice(0, count).map((category, j) => ({
      indicator: 'consultations',
      place,
      category,
      figure: quantity((j + 1) * (i === 0 ? 1 : 10)),
    })),
  )
  return selected(ofObservations(observations), { by: 'place', split: 'category' })
}

const bySeries = (width = 640, locale: Locale = 'zh-CN', lay = layoutHorizontalBars) => {
  const selection = selectionOf(12)
  return layoutBySeries(selection, frameOf(selection, width, { locale }), (of, frame) => lay(of, frame))
}

const stacked = (count: number, locale: Locale = 'zh-CN'): ChartView => {
  const selection = selectionOf(count)
  const lay = (of: typeof selection, frame: Parameters<typeof layoutStackedBars>[1]) =>
    layoutStackedBars(of, frame)
  return layoutFewParts(selection, frameOf(selection, 640, { locale }), lay)
}

const segments = (view: ChartView) =>
  marksOf(view).flatMap((mark) => (mark.type === 'rect' && mark.role === 'value' ? [mark] : []))

describe('more series than colours, beside each other', () => {
  it('stand in a panel an item, each named beside its bar, all in one colour', () => {
    const view = bySeries()
    const said = textsOf(view).map(({ text }) => text)
    expect(said.filter((text) => text === '东区' || text === '西区')).toEqual(['东区', '西区'])
    for (const name of names) expect(said.filter((text) => text === name)).toHaveLength(2)
    expect(new Set(segments(view).map(({ series }) => view.frame.colors.get(series ?? '')))).toEqual(
      new Set([0]),
    )
    expect([view.named, view.facts.legend]).toEqual([true, []])
  })

  it('share one scale', () => {
    const lengths = segments(bySeries()).map(({ width }) => width)
    expect(lengths[12]).toBeCloseTo((lengths[0] as number) * 10)
    expect(lengths[9]).toBeCloseTo(lengths[12] as number)
  })

  it('keep every figure, by its class and its place', () => {
    const { facts, targets } = bySeries()
    expect([facts.rows.length, targets.length]).toEqual([24, 24])
    for (let i = 0; i < 24; i++) expect(facts.rows.at(targets.at(i).row).key).toBe(targets.at(i).key)
    expect(facts.rows.at(23)).toMatchObject({ label: '履职', facet: '西区', place: '西区', text: '120次' })
  })

  it.each([320, 640, 1200])('stay in their frame with no text over another at %i px', (width) => {
    const dots: typeof layoutHorizontalBars = (of, frame) =>
      layoutDotChart(of, frame, { zero: 'always', log: false })
    expect(faultsOf(bySeries(width))).toEqual([])
    expect(faultsOf(bySeries(width, 'en'))).toEqual([])
    expect(faultsOf(bySeries(width, 'zh-CN', dots))).toEqual([])
  })
})

describe('more parts of a sum than colours', () => {
  it('draws those without a colour as one, as long as their sum, and says so', () => {
    const view = stacked(12)
    const [first] = segments(view)
    const grey = segments(view).filter(({ series }) => series === 'collected')
    expect([segments(view).length, grey.length]).toEqual([18, 2])
    expect(grey[0]?.width).toBeCloseTo((first?.width as number) * (9 + 10 + 11 + 12), -0.5)
    expect(view.facts.notes).toEqual(['项目多于可辨的颜色：其中4项合为灰色一段（推算），逐项见数据表'])
    expect(stacked(12, 'en').facts.notes).toEqual([
      'more parts than colours: 4 of them are drawn together, in grey (derived); each is in the table',
    ])
    expect(faultsOf(view)).toEqual([])
  })

  it('keeps every figure in the table, and behind them what is drawn together', () => {
    const { facts, targets } = stacked(12)
    expect([facts.rows.length, facts.rows.behind]).toEqual([24, 2])
    expect(facts.rows.at(24)).toMatchObject({ category: '其余4项', text: '42次（推算）', status: 'derived' })
    for (let i = 0; i < targets.length; i++)
      expect(facts.rows.at(targets.at(i).row).key).toBe(targets.at(i).key)
  })

  it('leaves a single one without a colour as it is: it is grey alone', () => {
    const view = stacked(9)
    expect(segments(view).map(({ series }) => series)).not.toContain('collected')
    expect(view.facts.notes ?? []).toEqual([])
  })
})
