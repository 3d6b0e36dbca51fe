/** Loops that run once for every one of very many figures: in each nothing is made. */
import type { OrderedColumns } from '../../data/series.js'

/** So many figures are looked through once and then known by their least and their greatest. */
const block = 64

/** Figures, and what they were given as. */
type Column = Pick<OrderedColumns, 'given' | 'figure'>

/** Places of the first least and the first greatest figure of every whole block, in turn; −1 where there is none. */
const known = new WeakMap<object, Int32Array>()

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
  const { figure } = column
  found[0] = found[1] = -1
  const first = Math.ceil(from / block)
  const last = Math.floor(to / block)
  if (first >= last) {
    scan(figure, from, to, found, 0)
    return
  }
  const blocks = blocksOf(column)
  scan(figure, from, first * block, found, 0)
  scanBlocks(figure, blocks, first * 2, last * 2, found)
  scan(figure, last * block, to, found, 0)
}

function blocksOf({ given, figure }: Column): Int32Array {
  let blocks = known.get(given)
  if (!blocks) {
    const length = Math.floor(figure.length / block)
    known.set(given, (blocks = new Int32Array(length * 2).fill(-1)))
    for (let i = 0; i < length; i++) scan(figure, i * block, (i + 1) * block, blocks, i * 2)
  }
  return blocks
}

/** Goes on from the places of the extremes so far, which `found` holds. */
function scanBlocks(
  figure: ArrayLike<number>,
  blocks: Int32Array,
  from: number,
  to: number,
  found: Int32Array,
): void {
  let low = found[0] as number
  let high = found[1] as number
  let least = low < 0 ? Infinity : (figure[low] as number)
  let greatest = high < 0 ? -Infinity : (figure[high] as number)
  for (let i = from; i < to; i += 2) {
    const place = blocks[i] as number
    if (place < 0) continue
    if ((figure[place] as number) < least) {
      low = place
      least = figure[low] as number
    }
    const other = blocks[i + 1] as number
    if ((figure[other] as number) > greatest) {
      high = other
      greatest = figure[high] as number
    }
  }
  found[0] = low
  found[1] = high
}

/** Goes on from the places of the extremes so far, which stand in `found` at `at`. */
function scan(figure: ArrayLike<number>, from: number, to: number, found: Int32Array, at: number): void {
  let low = found[at] as number
  let high = found[at + 1] as number
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
  found[at] = low
  found[at + 1] = high
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
