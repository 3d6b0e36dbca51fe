import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  columnPlaces,
  extentBetween,
  extremePlaces,
} from '../../../src/components/line-chart/extremes.layout.js'
import { lookThrough } from '../../../src/data/column-blocks.js'

const figures = fc.array(
  fc.oneof(fc.double({ min: -9, max: 9, noNaN: true }), fc.constantFrom(NaN, Infinity, -Infinity, 3)),
  { maxLength: 400, size: 'max' },
)
const steps = fc.array(fc.constantFrom(0, 0.1, 0.4, 3), { minLength: 400, maxLength: 400, size: 'max' })

const column = (figure: readonly number[]) => ({ figure, ...lookThrough([...figure.keys()], figure) })

describe('loops over very many figures', () => {
  it('find the extent of any stretch that looking at each finds, and where it is first', () => {
    fc.assert(
      fc.property(figures, fc.nat(400), fc.nat(400), (figure, a, b) => {
        const [from, to] = [Math.min(a, b, figure.length), Math.min(Math.max(a, b), figure.length)]
        const known = figure.slice(from, to).filter(Number.isFinite)
        const extent = known.length === 0 ? [] : [Math.min(...known), Math.max(...known)]
        expect(extentBetween(column(figure), from, to)).toEqual(extent)
        const first = (value: number | undefined) =>
          value === undefined ? -1 : figure.findIndex((one, i) => i >= from && one === value)
        expect(extremePlaces(column(figure), from, to)).toEqual([first(extent[0]), first(extent[1])])
      }),
    )
  })

  it('find first, least, greatest and last of each pixel column', () => {
    fc.assert(
      fc.property(figures, steps, (figure, between) => {
        let moment = 7
        const time = between.map((step) => (moment += step))
        const columns = new Map<number, number[]>()
        figure.forEach((_, i) => {
          const column = Math.floor(((time[i] ?? 0) - 7) * 2)
          columns.set(column, [...(columns.get(column) ?? []), i])
        })
        const wanted = [...columns.values()].flatMap((all) => {
          const places = all.filter((i) => Number.isFinite(figure[i]))
          if (places.length === 0) return [-1]
          const values = places.map((i) => figure[i] ?? NaN)
          const at = (value: number) => places[values.indexOf(value)]
          return [places[0], at(Math.min(...values)), at(Math.max(...values)), places.at(-1)]
        })
        const found = columnPlaces(time, column(figure), [0, figure.length], [7, 2])
        const rows = Array.from({ length: found.length / 4 }, (_, i) => found.slice(i * 4, i * 4 + 4))
        expect(rows.flatMap((row) => (row[0] === -1 ? [-1] : row))).toEqual(wanted)
      }),
    )
  })
})
