import { expect, it } from 'vitest'
import { indicatorsOf } from '../../../src/components/chart/indicators-of.js'
import { consultations, quantity, selected } from './given.js'

const heading = (labels: readonly string[], locale: 'zh-CN' | 'en' = 'zh-CN') =>
  indicatorsOf(
    selected({
      version: 1,
      indicators: labels.map((label, i) => ({ ...consultations, id: String(i), label })),
      observations: labels.map((_, i) => ({ indicator: String(i), figure: quantity(1) })),
    }),
    locale,
  )

it('a chart without a heading is called by what it shows, the first three of more', () => {
  expect(heading(['协商', '视察', '提案'])).toBe('协商、视察、提案')
  expect(heading(['协商', '视察', '提案', '调研'])).toBe('协商、视察、提案等')
  expect(heading(['A', 'B', 'C', 'D', 'E'], 'en')).toBe('A, B, C and more')
  expect(heading(['协商', '协商', '协商', '协商'])).toBe('协商')
})
