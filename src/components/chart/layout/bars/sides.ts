/** Which parts stand on which side of a base line, and in which colours: one hue a side, the outermost strongest. */
import type { Selection, Series } from '../../../../data/series.js'
import { spellings } from '../../../../data/text.js'
import type { Frame } from '../../view.js'
import type { Bar, BarGroup } from './bars.js'
import { signed } from '../axis/extent.js'
import { stepColor } from './steps.js'

/** −1 left, 1 right, 0 across the base line. */
type Side = -1 | 0 | 1

/** The parts of one item, each side from the base line outwards. */
export interface Sides {
  readonly group: BarGroup
  readonly left: readonly Bar[]
  readonly middle: readonly Bar[]
  readonly right: readonly Bar[]
}

/** What decides the sides: all that the legend has, so that hiding one part moves no other across the base line. */
export interface Sided {
  readonly series: readonly Series[]
  readonly legend: Selection['legend']
  readonly opposed: readonly string[]
}

export function sidesOf(group: BarGroup, sided: Sided): Sides {
  const sides = sidesBySeries(sided)
  const side = (bar: Bar): Side =>
    sides ? (sides.get(bar.series) ?? 1) : signed(bar.datum.figure) < 0 ? -1 : 1
  const of = (which: Side) => group.bars.filter((bar) => side(bar) === which)
  const left = of(-1)
  const order = sided.legend.map(({ key }) => key)
  const first = order.indexOf(left[0]?.series ?? '') <= order.indexOf(of(1)[0]?.series ?? '')
  return { group, left: first ? [...left].reverse() : left, middle: of(0), right: of(1) }
}

/** The scale runs from one outer end to the other; undefined where it is what is below zero that stands on the left. */
function sidesBySeries({ series, legend, opposed }: Sided): ReadonlyMap<string, Side> | undefined {
  const below = series.some(({ data }) => data.some((d) => signed(d.figure) < 0))
  if (opposed.length === 0 && (below || legend.length === 1)) return undefined
  const named = ({ key, label }: Sided['legend'][number]) =>
    [key, ...spellings(label)].some((name) => opposed.includes(name))
  const half = legend.length / 2
  return new Map(
    legend.map((one, i) => [
      one.key,
      opposed.length > 0 ? (named(one) ? -1 : 1) : i + 1 <= half ? -1 : i >= half ? 1 : 0,
    ]),
  )
}

/** As many steps of a side's hue as leave words on each of them readable. */
const steps = 5

/** Colours by side; the given ones where each side is of one part, or a part may stand on either side. */
export function sideColors(sided: Sided, { colors }: Pick<Frame, 'colors'>): Frame['colors'] {
  const sides = sidesBySeries(sided)
  const order = sided.legend.map(({ key }) => key)
  const of = (which: Side) => order.filter((key) => sides?.get(key) === which)
  const [left, right] = [of(-1), of(1)]
  if (Math.max(left.length, right.length) < 2) return colors
  const first = order.indexOf(left[0] ?? '') <= order.indexOf(right[0] ?? '')
  return huesOf([first ? left : left.toReversed(), right.toReversed()], of(0), colors)
}

/** Each side from its outermost, which is strongest, inwards in steps of its hue; the middle in none. */
export function huesOf(
  sides: readonly [left: readonly string[], right: readonly string[]],
  middle: readonly string[],
  colors: Frame['colors'],
): Frame['colors'] {
  return new Map([
    ...colors,
    ...middle.map((key) => [key, -1] as const),
    ...sides.flatMap((keys, hue) =>
      keys.map((key, i) => {
        const step = Math.round((i * (steps - 1)) / Math.max(1, keys.length - 1))
        return [key, stepColor(step, hue)] as const
      }),
    ),
  ])
}
