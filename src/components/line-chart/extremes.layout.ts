/** Loops that run once for every one of very many figures: in each nothing is made. */
import { block, type Blocks } from '../../data/column-blocks.js'
import type { OrderedColumns } from '../../data/series.js'

type Column = Pick<OrderedColumns, 'figure' | 'blocks'>

/** Least and greatest figure from `from` to before `to`; empty where there is none. */
export function extentBetween(column: Column, from: number, to: number): readonly number[] {
  const [low, high] = extremePlaces(column, from, to)
  return low < 0 ? [] : [column.figure[low] as number, column.figure[high] as number]
}

/** Places of the first least and the first greatest figure from `from` to before `to`; −1 where there is none. */
export function extremePlaces(
  column: Column,
  from: number,
  to: number,
): readonly [least: number, greatest: number] {
  const found = new Int32Array(2)
  findExtremes(column, from, to, found)
  return [found[0] as number, found[1] as number]
}

function findExtremes(column: Column, from: number, to: number, found: Int32Array): void {
  const { figure, blocks } = column
  found[0] = found[1] = -1
  const first = Math.ceil(from / block)
  const last = Math.floor(to / block)
  if (first >= last) {
    scan(figure, from, to, found)
    return
  }
  scan(figure, from, first * block, found)
  scanBlocks(figure, blocks, first * 2, last * 2, found)
  scan(figure, last * block, to, found)
}

/** Goes on from the places of the extremes so far, which `found` holds. */
function scanBlocks(
  figure: ArrayLike<number>,
  { figures, places }: Blocks,
  from: number,
  to: number,
  found: Int32Array,
): void {
  let [low, high] = [-1, -1]
  let least = (found[0] as number) < 0 ? Infinity : (figure[found[0] as number] as number)
  let greatest = (found[1] as number) < 0 ? -Infinity : (figure[found[1] as number] as number)
  for (let i = from; i < to; i += 2) {
    const lower = figures[i] as number
    if (lower < least) {
      low = i
      least = lower
    }
    const higher = figures[i + 1] as number
    if (higher > greatest) {
      high = i + 1
      greatest = higher
    }
  }
  if (low >= 0) found[0] = places[low] as number
  if (high >= 0) found[1] = places[high] as number
}

/** Goes on in the same way, figure by figure. */
function scan(figure: ArrayLike<number>, from: number, to: number, found: Int32Array): void {
  let low = found[0] as number
  let high = found[1] as number
  let least = low < 0 ? Infinity : (figure[low] as number)
  let greatest = high < 0 ? -Infinity : (figure[high] as number)
  for (let i = from; i < to; i++) {
    const value = figure[i] as number
    if (value < least && value > -Infinity) {
      low = i
      least = value
    }
    if (value > greatest && value < Infinity) {
      high = i
      greatest = value
    }
  }
  found[0] = low
  found[1] = high
}

/** How many places a pixel column has in what `columnPlaces` returns. */
export const placesEach = 4

/**
 * Places of the first, the first least, the first greatest and the last figure of each pixel column that any moment from
 * place `from` to before `to` lies in; the first is −1 where the column has no figure.
 */
export function columnPlaces(
  time: ArrayLike<number>,
  column: Column,
  [from, to]: readonly [number, number],
  [start, density]: readonly [number, number],
): readonly number[] {
  const { figure } = column
  const places: number[] = []
  const found = new Int32Array(2)
  let width = 1
  for (let i = from; i < to;) {
    const edge = Math.floor(((time[i] as number) - start) * density) + 1
    const next = firstFrom(time, edge, i + 1, to, width, start, density)
    findExtremes(column, i, next, found)
    const [low, high] = [found[0] as number, found[1] as number]
    let first = low < 0 ? -1 : i
    while (first >= 0 && !isNumber(figure[first] as number)) first++
    let last = next - 1
    while (first >= 0 && !isNumber(figure[last] as number)) last--
    places.push(first, low, high, last)
    width = next - i
    i = next
  }
  return places
}

function isNumber(value: number): boolean {
  return value > -Infinity && value < Infinity
}

/** First place of `low` and after whose moment is not before `edge`, looked for in steps as wide as the last column. */
function firstFrom(
  time: ArrayLike<number>,
  edge: number,
  low: number,
  to: number,
  width: number,
  start: number,
  density: number,
): number {
  let high = low + width - 1
  for (let step = width; high < to && ((time[high] as number) - start) * density < edge; step *= 2) {
    low = high + 1
    high += step
  }
  if (high > to) high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if (((time[middle] as number) - start) * density < edge) low = middle + 1
    else high = middle
  }
  return low
}
