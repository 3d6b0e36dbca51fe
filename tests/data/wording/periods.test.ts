import { describe, expect, it } from 'vitest'
import { findPeriods, findQuantities } from '../../../src/data/wording.js'
import { lines, sides } from '../corpus/parse.js'
import { periods } from '../corpus/periods.js'

/** `2023年@2023`, `近两年#2年`, as the corpus writes them. */
function said(prose: string): readonly string[] {
  return findPeriods(prose).map(
    ({ text, period, count, unit }) =>
      text +
      (period === undefined ? '' : `@${period}`) +
      (count === undefined ? '' : `#${count}${unit ?? ''}`),
  )
}

describe('periods in prose', () => {
  it.each(lines(periods).map(sides))('%s', (prose, readings) => {
    expect(said(prose)).toEqual(readings.map((reading) => reading.trim()))
  })

  it('are never figures', () => {
    for (const [prose] of lines(periods).map(sides)) {
      const spans = findPeriods(prose)
      for (const { start, end } of findQuantities(prose))
        expect(spans.filter((period) => start < period.end && period.start < end)).toEqual([])
    }
  })
})
