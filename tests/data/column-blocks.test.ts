import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { block, lookThrough } from '../../src/data/column-blocks.js'

const [day, minute] = [864e5, 6e4]
const start = Date.UTC(2024, 1, 28)

describe('what very many moments are', () => {
  it.each([
    [[], true, 'day'],
    [[start], true, 'day'],
    [[start, start + day, start + 3 * day], true, 'day'],
    [[start, start, start + day], true, 'day'],
    [[start, start + minute], true, 'minute'],
    [[start + minute, start + minute + day], true, 'minute'],
    [[start + 500, start + 500 + day], true, 'second'],
    [[-3 * day, -day, 0], true, 'day'],
  ])('%j: in order %s, each begins a %s', (period, ordered, begins) => {
    expect(lookThrough(period, period)).toMatchObject({ ordered, begins })
  })

  it.each([
    [[NaN]],
    [[Infinity]],
    [[-Infinity, start]],
    [[start, Infinity]],
    [[start, NaN, start + day]],
    [[start + day, start]],
    [[start, start + day, start]],
  ])('%j is not in order', (period) => {
    expect(lookThrough(period, period).ordered).toBe(false)
  })

  it('are as looking at each says', () => {
    const steps = fc.array(fc.constantFrom(0, 1000, minute, 90 * minute, day, -minute), { maxLength: 8 })
    fc.assert(
      fc.property(fc.constantFrom(start, start + minute, start + 1), steps, (first, between) => {
        let moment = first
        const period = [first, ...between.map((step) => (moment += step))]
        const { ordered, begins } = lookThrough(period, period)
        expect(ordered).toBe(between.every((step) => step >= 0))
        if (!ordered) return
        const each = (span: number) => period.every((one) => one % span === 0)
        expect(begins).toBe(each(day) ? 'day' : each(minute) ? 'minute' : 'second')
      }),
    )
  })

  it('reach from the least figure to the greatest, whatever is none', () => {
    const figures = fc.array(fc.constantFrom(NaN, Infinity, -Infinity, -2, 0, 7, 40), { maxLength: 200 })
    fc.assert(
      fc.property(figures, (figure) => {
        const known = figure.filter(Number.isFinite)
        const wanted = known.length === 0 ? [] : [Math.min(...known), Math.max(...known)]
        expect(lookThrough([...figure.keys()], figure).extent).toEqual(wanted)
      }),
    )
  })

  it('know of every block its first least, its first greatest and how many are none', () => {
    const any = fc.array(fc.constantFrom<number>(NaN, Infinity, -Infinity, -2, 0, 7, 40, 1.7e308), {
      maxLength: 200,
    })
    const sound = fc.array(fc.constantFrom<number>(-2, 0, 7, 40), { maxLength: 200 })
    fc.assert(
      fc.property(fc.oneof(any, sound), (figure) => {
        const { blocks, missing } = lookThrough([...figure.keys()], figure)
        expect(missing).toBe(figure.filter((value) => !Number.isFinite(value)).length)
        for (let from = 0, at = 0; from < figure.length; from += block, at += 2) {
          const known = figure.slice(from, from + block).filter(Number.isFinite)
          const placeOf = (value: number) => (known.length === 0 ? -1 : figure.indexOf(value, from))
          expect([...blocks.places.slice(at, at + 2)]).toEqual([
            placeOf(Math.min(...known)),
            placeOf(Math.max(...known)),
          ])
          expect([...blocks.figures.slice(at, at + 2)]).toEqual([Math.min(...known), Math.max(...known)])
        }
      }),
    )
  })
})
