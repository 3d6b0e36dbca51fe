/** Loops that run once for every one of very many figures: in each nothing is made, and each is entered once. */

/** Least and greatest figure from `from` to before `to`; empty where there is none. */
export function extentBetween(figure: ArrayLike<number>, from: number, to: number): readonly number[] {
  let least = Infinity
  let greatest = -Infinity
  for (let i = from; i < to; i++) {
    const value = figure[i] as number
    if (value < least && value > -Infinity) least = value
    if (value > greatest && value < Infinity) greatest = value
  }
  return least <= greatest ? [least, greatest] : []
}

/** Places of the first least and the first greatest figure from `from` to before `to`; −1 where there is none. */
export function extremePlaces(
  figure: ArrayLike<number>,
  from: number,
  to: number,
): readonly [least: number, greatest: number] {
  let [low, high] = [-1, -1]
  let [least, greatest] = [Infinity, -Infinity]
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
  return [low, high]
}

/** How many places a pixel column has in what `columnPlaces` returns. */
export const placesEach = 4

/**
 * Places of the first, the first least, the first greatest and the last figure of each pixel column that any moment from
 * place `from` to before `to` lies in; the first is −1 where the column has no figure.
 */
export function columnPlaces(
  time: ArrayLike<number>,
  figure: ArrayLike<number>,
  [from, to]: readonly [number, number],
  [start, density]: readonly [number, number],
): readonly number[] {
  const places: number[] = []
  let [first, low, high, last] = [-1, -1, -1, -1]
  let [least, greatest, end] = [NaN, NaN, -Infinity]
  for (let i = from; i < to; i++) {
    const column = ((time[i] as number) - start) * density
    if (column >= end) {
      if (i > from) places.push(first, low, high, last)
      first = -1
      end = Math.floor(column) + 1
    }
    const value = figure[i] as number
    if (!(value > -Infinity && value < Infinity)) continue
    if (first < 0) {
      first = low = high = i
      least = greatest = value
    } else if (value < least) {
      low = i
      least = value
    } else if (value > greatest) {
      high = i
      greatest = value
    }
    last = i
  }
  if (to > from) places.push(first, low, high, last)
  return places
}
