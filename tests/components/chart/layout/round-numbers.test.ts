import { nice, ticks as d3Ticks, tickStep } from 'd3-array'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { niceDomain, stepsWholly, ticks } from '../../../../src/components/chart/layout/axis/round-numbers.js'

const span = fc
  .tuple(
    fc.double({ min: -1e12, max: 1e12 }),
    fc.double({ min: 1e-6, max: 1e12 }),
    fc.integer({ min: 2, max: 10 }),
  )
  .filter(([low, width]) => low + width - low > Math.abs(low) * 1e-9)
  .map(([low, width, count]) => [low, low + width, count] as const)

describe('round numbers', () => {
  it('are those of d3-array on any span', () => {
    fc.assert(
      fc.property(span, ([low, high, count]) => {
        expect(niceDomain(low, high, count)).toEqual(nice(low, high, count))
        expect(ticks(low, high, count)).toEqual(d3Ticks(low, high, count))
        expect(stepsWholly(low, high, count)).toBe(tickStep(low, high, count) >= 1)
      }),
      { numRuns: 2000 },
    )
  })

  it('hold what they are named for', () => {
    expect(ticks(0, 0.3, 3)).toEqual([0, 0.1, 0.2, 0.3])
    expect(niceDomain(3, 97, 5)).toEqual([0, 100])
    expect(ticks(7, 7, 4)).toEqual([7])
    expect(ticks(7, 8, 1)).toEqual([7, 8])
  })
})
