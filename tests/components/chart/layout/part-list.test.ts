import { describe, expect, it } from 'vitest'
import { groupBars } from '../../../../src/components/chart/layout/bars.js'
import {
  layoutPartList,
  refusalOf,
  shapeRefusals,
} from '../../../../src/components/chart/layout/part-list.js'
import { groupWholes } from '../../../../src/components/chart/layout/parts.js'
import { layoutTreemap } from '../../../../src/components/treemap-chart/treemap-chart.layout.js'
import { withRests } from '../../../../src/data/rest.js'
import { say } from '../../../../src/data/text.js'
import { frameOf, marksOf, ofCategories, ofObservations, quantity, selected, textsOf } from '../given.js'

/** Colour numbers of the bars of so many parts. */
function colours(count: number): readonly (number | undefined)[] {
  const parts = Object.fromEntries(Array.from({ length: count }, (_, i) => [`第${i}类`, i + 1]))
  const selection = selected(ofCategories(parts), { by: 'indicator', split: 'category' })
  const view = layoutPartList(selection, frameOf(selection), [])
  const bars = marksOf(view).filter(({ role, type }) => role === 'value' && type === 'rect')
  return bars.map(({ series = '' }) => view.frame.colors.get(series))
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

  it('says no part of a name twice', () => {
    const figures = ['甲市', '乙市'].flatMap((place) =>
      ['2023', '2024'].map((period) => ({ indicator: 'consultations', place, period, figure: quantity(98) })),
    )
    const selection = selected(ofObservations(figures), { by: 'place', split: 'period' })
    // In a panel all stand in one list.
    const view = layoutPartList(selection, frameOf(selection, 640, { whole: selection }), [])
    const names = textsOf(view)
      .map(({ text }) => text)
      .filter((text) => text.includes('市'))
    expect(names.length).toBeGreaterThan(3)
    expect(names.filter((text) => new Set(text.split(' · ')).size < text.split(' · ').length)).toEqual([])
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
