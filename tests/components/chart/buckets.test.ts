import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bucketsAround,
  bucketsOf,
  mostTargets,
  rangeOf,
  shownBuckets,
} from '../../../src/components/chart/reader/buckets.js'

const lengths = fc.integer({ min: mostTargets + 1, max: 5_000_000 })

describe('groups of figures', () => {
  test('are none up to 200', () => {
    expect(bucketsOf(0, mostTargets)).toEqual([])
    expect(shownBuckets(mostTargets, undefined)).toEqual([])
  })

  test('are at most 24, or 12 of groups, one after another, and leave nothing out', () => {
    fc.assert(
      fc.property(lengths, (length) => {
        const groups = bucketsOf(0, length)
        expect(groups.length).toBeGreaterThan(10)
        expect(groups.length).toBeLessThanOrEqual(length > 4800 ? 12 : 24)
        expect(groups[0]?.from).toBe(0)
        expect(groups.at(-1)?.to).toBe(length)
        groups.slice(1).forEach(({ from }, i) => expect(from).toBe(groups[i]?.to))
      }),
    )
  })

  test('lead to every figure in a few steps, never more than 200 of them at a time', () => {
    fc.assert(
      fc.property(lengths, fc.nat(), (length, n) => {
        const figure = n % length
        const path = bucketsAround(length, figure, figure + 1)
        expect(path.length).toBeLessThanOrEqual(4)
        const { from, to, key } = path.at(-1) as (typeof path)[number]
        expect([from <= figure, figure < to, to - from <= mostTargets]).toEqual([true, true, true])
        expect(rangeOf(key)).toEqual([from, to])
        const shown = shownBuckets(length, key)
        expect(shown.filter(({ open }) => open)).toEqual([{ key, from, to, open: true }])
        expect(shown[0]?.from).toBe(0)
        expect(shown.at(-1)?.to).toBe(length)
        shown.slice(1).forEach((bucket, i) => expect(bucket.from).toBe(shown[i]?.to))
      }),
    )
  })

  test('of groups stand in the place of the one that is opened', () => {
    const [first, second] = bucketsOf(0, 100_000)
    const shown = shownBuckets(100_000, first?.key)
    expect(shown[0]).toEqual({ key: 'bucket/0-695', from: 0, to: 695, open: false })
    expect(shown.find(({ key }) => key === first?.key)).toBeUndefined()
    expect(shown.filter(({ from }) => from >= 8334).map(({ key }) => key)[0]).toBe(second?.key)
    expect(bucketsAround(100_000, 0, 29).map(({ key }) => key)).toEqual([
      first?.key,
      'bucket/0-695',
      'bucket/0-29',
    ])
  })

  test('that were opened before the figures changed do no harm', () => {
    const shown = shownBuckets(450, 'bucket/2000-4000')
    expect(shown.every(({ open }) => !open)).toBe(true)
    expect(bucketsAround(450, 2000, 4000)).toEqual([])
  })
})
