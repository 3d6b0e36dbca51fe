import { describe, expect, it } from 'vitest'
import { layoutPartList } from '../../../../src/components/chart/layout/part-list.js'
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

  it('says no part of a name twice', () => {
    const figures = ['甲市', '乙市'].flatMap((place) =>
      ['2023', '2024'].map((period) => ({ indicator: 'consultations', place, period, figure: quantity(98) })),
    )
    const selection = selected(ofObservations(figures), { by: 'place', split: 'period' })
    const names = textsOf(layoutPartList(selection, frameOf(selection), []))
      .map(({ text }) => text)
      .filter((text) => text.includes('市'))
    expect(names.length).toBeGreaterThan(3)
    expect(names.filter((text) => new Set(text.split(' · ')).size < text.split(' · ').length)).toEqual([])
  })
})
