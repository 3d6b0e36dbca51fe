import { describe, expect, it } from 'vitest'
import { groupBars } from '../../../../src/components/chart/layout/bars/bars.js'
import { facets, layoutFacets } from '../../../../src/components/chart/layout/facets/facets.js'
import {
  layoutPartList,
  refusalOf,
  shapeRefusals,
} from '../../../../src/components/chart/layout/parts/part-list.js'
import { groupWholes } from '../../../../src/components/chart/layout/parts/parts.js'
import type { ChartView, Frame } from '../../../../src/components/chart/view.js'
import { layoutDonut } from '../../../../src/components/donut-chart/donut-chart.layout.js'
import { layoutRing } from '../../../../src/components/donut-chart/donut-ring.layout.js'
import { layoutShareBar } from '../../../../src/components/share-bar/share-bar.layout.js'
import { layoutTreemap } from '../../../../src/components/treemap-chart/treemap-chart.layout.js'
import { layoutWaffle } from '../../../../src/components/waffle-chart/waffle-chart.layout.js'
import type { Dataset } from '../../../../src/data/dataset.js'
import type { Indicator } from '../../../../src/data/indicator.js'
import { withRests } from '../../../../src/data/rest.js'
import type { Selection } from '../../../../src/data/series.js'
import { say } from '../../../../src/data/text.js'
import {
  faultsOf,
  frameOf,
  marksOf,
  ofCategories,
  ofObservations,
  quantity,
  rounded,
  selected,
  textsOf,
} from '../given.js'

/** Colour numbers of the bars of so many parts. */
function colours(count: number): readonly (number | undefined)[] {
  const parts = Object.fromEntries(Array.from({ length: count }, (_, i) => [`第${i}类`, i + 1]))
  const selection = selected(ofCategories(parts), { by: 'indicator', split: 'category' })
  const view = layoutPartList(selection, frameOf(selection), [])
  const bars = marksOf(view).filter(({ role, type }) => role === 'value' && type === 'rect')
  return bars.map(({ series = '' }) => view.frame.colors.get(series))
}

type Lay = (selection: Selection, frame: Frame) => ChartView

/** Kinds that draw parts as pieces of one shape, where they may. */
const shapes: Readonly<Record<string, Lay>> = {
  donut: (selection, frame) => layoutDonut(selection, frame, {}, layoutRing),
  treemap: layoutTreemap,
  waffle: layoutWaffle,
  'share bar': layoutShareBar,
}

describe('a list of parts', () => {
  it.each([3, 8, 12])('colours all %i alike: each is named', (count) => {
    expect(new Set(colours(count))).toEqual(new Set([0]))
  })

  const ofYears = (classes: readonly string[], years = ['2023', '2024']) =>
    ofObservations(
      years.flatMap((period) =>
        classes.map((category, i) => ({
          indicator: 'consultations',
          period,
          category,
          figure: quantity(90 + i),
        })),
      ),
    )
  const query = { by: 'period', split: 'category' }

  it.each([320, 640, 1200])('says a year once, over the parts it has, %i px wide', (width) => {
    const selection = selected(ofYears(['A类', 'B类', 'C类']), query)
    const view = layoutPartList(selection, { ...frameOf(selection), width }, [])
    const words = textsOf(view).map(({ text }) => text)
    expect(words.filter((text) => text.includes('年'))).toEqual(['2023年', '2024年'])
    expect(words.filter((text) => text === 'B类')).toHaveLength(2)
    const lengths = marksOf(view).flatMap((mark) =>
      mark.type === 'rect' && mark.role === 'value' ? [Math.round(mark.width)] : [],
    )
    expect(lengths.slice(0, 3)).toEqual(lengths.slice(3))
    expect(new Set(lengths).size, 'one scale').toBe(3)
    expect(view.targets.length).toBe(6)
    expect(view.facts.rows.length).toBe(6)
  })

  it('lists years of one part each in one list, and more groups than anybody reads apart', () => {
    const one = selected(ofYears(['A类'], ['2022', '2023']), query)
    const bars = textsOf(layoutPartList(one, frameOf(one), [])).map(({ text }) => text)
    expect(bars).toContain('2022年 · A类')
    const years = Array.from({ length: 25 }, (_, i) => String(1990 + i))
    const many = selected(ofYears(['A类', 'B类'], years), query)
    expect(layoutPartList(many, frameOf(many), []).targets.length).toBe(50)
  })

  it('says a place once, over its years, where the axis has both', () => {
    const dataset = ofObservations(
      ['2023', '2024'].flatMap((period, p) =>
        ['甲市', '乙市', '丙市'].map((place, i) => ({
          ...{ indicator: 'consultations', period, place },
          figure: quantity(90 + i + 5 * p),
        })),
      ),
    )
    const selection = selected(dataset, { whole: withRests })
    expect(selection.axis.length).toBe(6)
    for (const view of [
      layoutPartList(selection, frameOf(selection), []),
      layoutTreemap(selection, frameOf(selection)),
    ]) {
      const words = textsOf(view).map(({ text }) => text)
      expect(words.filter((text) => /[市年]/.test(text))).toEqual(
        ['甲市', '乙市', '丙市'].flatMap((place) => [place, '2023年', '2024年']),
      )
      expect(view.targets.length).toBe(6)
    }
  })

  it('does not gather by place where a figure has none', () => {
    const spots = ['甲市 2023', '甲市 2024', '乙市 2023', '乙市 2024', ' 2023', ' 2024']
    const dataset = ofObservations(
      spots.map((spot) => {
        const [place = '', period = ''] = spot.split(' ')
        return { indicator: 'consultations', ...(place && { place }), period, figure: quantity(90) }
      }),
    )
    const selection = selected(dataset, { whole: withRests })
    const words = textsOf(layoutPartList(selection, frameOf(selection), [])).map(({ text }) => text)
    expect(words.filter((text) => /[市年]/.test(text))).toEqual([
      ...['甲市', '乙市'].flatMap((place) => [`${place} · 2023年`, `${place} · 2024年`]),
      ...['2023年', '2024年'],
    ])
  })

  it('says no part of a name twice', () => {
    const held: Indicator = { id: 'held', label: '协商', unit: '次', kind: 'count' }
    const figures = ['甲市', '乙市'].flatMap((place) =>
      ['held', 'visits'].map((indicator) => ({ indicator, place, figure: quantity(98) })),
    )
    const both = ofObservations(figures, held, { ...held, id: 'visits', label: '走访' })
    // Two figures of a place are no parts of one whole: the indicator tells their spots apart, and is each part's name.
    const selection = selected(both, { split: 'indicator', whole: withRests })
    const words = textsOf(layoutPartList(selection, frameOf(selection), [])).map(({ text }) => text)
    expect(words.filter((text) => text.includes('市'))).toEqual(
      ['甲市', '乙市'].flatMap((place) => [`${place} · 协商`, `${place} · 走访`]),
    )
  })

  describe.each(Object.entries(shapes))('in panels, of a %s', (_, lay) => {
    const inPanels = (dataset: Dataset, facet: string, width: number) => {
      const selection = selected(dataset, { facet, facets, whole: withRests })
      const view = layoutFacets(selection, frameOf(selection, width), lay, true)
      if (!view) throw new Error('not drawn')
      return view
    }
    const classes = ['已经解决', '列入计划', '留作参考', '不能解决']
    const namesIn = (view: ChartView) =>
      textsOf(view).flatMap(({ text, role }) => (role === 'axisLabel' ? [text] : []))

    it.each([320, 640, 1200])('names each part whole beside its bar, %i px wide', (width) => {
      const view = inPanels(ofYears(classes), 'period', width)
      expect(namesIn(view)).toEqual([...classes, ...classes])
      expect(new Set(classes.map((key) => view.frame.colors.get(key)))).toEqual(new Set([0]))
      expect(faultsOf(view)).toEqual([])
    })

    it('keeps the colours of classes where another panel is drawn with them', () => {
      const whole: Indicator = { id: 'held', label: '协商', unit: '次', kind: 'count', complete: true }
      const of = ofObservations(
        ['甲市', '乙市'].flatMap((place, p) =>
          classes.map((category, i) => ({
            ...{ indicator: 'held', place, category },
            figure: quantity(20, p === 1 && i === 0 ? 'nearly' : 'exact'),
          })),
        ),
        whole,
      )
      const view = inPanels(of, 'place', 640)
      expect(namesIn(view)).toEqual(expect.arrayContaining(classes))
      expect(classes.map((key) => view.frame.colors.get(key))).toEqual([0, 1, 2, 3])
    })

    it('does not say again what stands over the panel', () => {
      const of = ofObservations(
        ['甲市', '乙市'].flatMap((place) =>
          classes.map((category) => ({ indicator: 'consultations', place, category, figure: quantity(9) })),
        ),
      )
      expect(namesIn(inPanels(of, 'place', 640))).toEqual([...classes, ...classes])
    })

    it('draws equal figures equally long where a panel has one year and another several', () => {
      const of = ofObservations(
        ['甲市 2023', '乙市 2023', '乙市 2024', '乙市 2025'].flatMap((spot) => {
          const [place = '', period = ''] = spot.split(' ')
          return classes.map((category) => ({
            ...{ indicator: 'consultations', place, period, category },
            figure: quantity(98),
          }))
        }),
      )
      const view = inPanels(of, 'place', 1200)
      expect(namesIn(view).slice(0, 5)).toEqual([
        ...classes.map((name) => `2023年 · ${name}`),
        `2023年 · ${classes[0]}`,
      ])
      const lengths = marksOf(view).flatMap((mark) =>
        mark.type === 'rect' && mark.role === 'value' ? [rounded(mark.width)] : [],
      )
      expect([lengths.length, new Set(lengths).size]).toEqual([16, 1])
    })
  })

  it('gives one reason for wholes of which nothing is known, whatever shape was asked for', () => {
    const selection = selected(ofYears(['A类', 'B类']), query)
    const groups = groupWholes(groupBars(selection, frameOf(selection)))
    const why = shapeRefusals(groups, { zh: '画成一个环', en: 'drawn as one ring' }, 'zh-CN')
    const each = groups.map((group) => refusalOf(group, false, 'zh-CN'))
    expect(why).toEqual([each[0]])
    expect(why.map((text) => say(text, 'zh-CN'))).toEqual(['没有可作总体的数字，因此分列。'])
  })
})
