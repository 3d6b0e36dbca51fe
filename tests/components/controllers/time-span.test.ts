import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fit,
  isWhole,
  moved,
  nearer,
  type Limits,
  type Span,
} from '../../../src/components/controllers/time-span.js'

const limits: Limits = { whole: [0, 1000], least: 10 }

describe('a part of time', () => {
  it('comes nearer with what the reader is on staying where it is', () => {
    expect(nearer([0, 1000], 2, 500, limits)).toEqual([250, 750])
    expect(nearer([0, 1000], 2, 1000, limits)).toEqual([500, 1000])
    expect(nearer([200, 400], 0.5, 300, limits)).toEqual([100, 500])
  })

  it('goes farther no farther than there is, and nearer no nearer than two figures', () => {
    expect(nearer([100, 300], 0.1, 200, limits)).toEqual([0, 1000])
    expect(nearer([100, 112], 4, 106, limits)).toEqual([101, 111])
  })

  it('moves as far as there is', () => {
    expect(moved([100, 300], 0.25, limits)).toEqual([150, 350])
    expect(moved([100, 300], -2, limits)).toEqual([0, 200])
    expect(moved([900, 1000], 1, limits)).toEqual([900, 1000])
  })

  it('is taken either way round, and knows when it is everything', () => {
    expect(fit([300, 100], limits)).toEqual([100, 300])
    expect([isWhole([0, 1000], limits.whole), isWhole([0, 999], limits.whole)]).toEqual([true, false])
  })

  it('always lies within the whole and is never shorter than the least', () => {
    const moment = fc.double({ min: -500, max: 1500, noNaN: true })
    fc.assert(
      fc.property(moment, moment, fc.double({ min: 0.01, max: 100, noNaN: true }), (a, b, factor) => {
        const span = fit([a, b], limits)
        for (const next of [
          span,
          nearer(span, factor, a, limits),
          moved(span, factor - 50, limits),
        ] as Span[]) {
          expect(next[0]).toBeGreaterThanOrEqual(-1e-9)
          expect(next[1]).toBeLessThanOrEqual(1000 + 1e-9)
          expect(next[1] - next[0]).toBeGreaterThanOrEqual(10 - 1e-9)
        }
      }),
    )
  })
})
