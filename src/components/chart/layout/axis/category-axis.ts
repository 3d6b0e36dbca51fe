/** Names under a plot: wrapped by the rules of Chinese line breaking, cut, or thinned out; never turned, never overlapping. */
import type { Frame, Mark } from '../../view.js'
import { textBlock } from '../text/text-marks.js'
import { textWidth } from '../text/text-width.js'
import { typeScale } from '../text/type-scale.js'
import { abbreviate, wrap, type Wrapped } from '../text/wrap.js'

export interface CategorySpot {
  readonly key: string
  readonly label: string
  /** Middle of its place along the axis, px. */
  readonly at: number
}

export interface CategoryLabels {
  /** False where a name is cut or left out: a chart that can lie on its side then should. */
  readonly whole: boolean
  /** Px the names take below `top`. */
  readonly height: number
  marks(top: number): readonly Mark[]
}

const leading = 1.35
/** Em between the plot and the names: half a label of the other axis stands there. */
const gap = 0.45
/** Free px between neighbours, and between words that would have to be broken else. */
const [between, least] = [12, 5]
/** Lines of fewer em than these, where names are whole or cut, say nothing: fewer names are shown instead. */
const [shortest, shortestCut] = [3, 4]
/** A name of no more em than this stands whole in the shortest lines. */
const threeLines = 8
/** A name of no more em than this stands in one line where names are left out. */
const oneLine = 6

/** Labels for spots that stand `step` px apart. */
export function bottomCategories(
  spots: readonly CategorySpot[],
  step: number,
  frame: Frame,
  mostLines = 3,
): CategoryLabels {
  const { label: size } = typeScale(frame)
  const named = spots.filter(({ label }) => label !== '')
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, size)))
  const longest = widest(named.map(({ label }) => label))
  const word = Math.max(
    (longest > size * threeLines ? shortestCut : shortest) * size,
    Math.min(size * 7, widest(named.flatMap(({ label }) => label.match(unbroken) ?? []))),
  )
  const every = strideOf(step, word, longest, size)
  // As many as lean over no edge, as far from one end as from the other.
  const count = Math.floor((named.length - 1 + (every % 2)) / every)
  const first = Math.floor((named.length - 1 - (count - 1) * every) / 2)
  const shown = named.filter((_, i) => i >= first && (i - first) % every === 0).slice(0, count)
  const room = Math.max(step * every - between, word)
  const wrapped = shown.map((spot) => fitted(spot.label, room, size, mostLines))
  const lines = Math.max(0, ...wrapped.map((label) => label.lines.length))
  return {
    whole: every === 1 && wrapped.every((label) => !label.cut),
    height: lines === 0 ? 0 : lines * size * leading + size * gap + 2,
    marks: (top) =>
      shown.flatMap(({ key, label, at }, i) => {
        const own = wrapped[i] as Wrapped
        const half = widest(own.lines) / 2
        return textBlock(own, {
          key: `label/${key}`,
          role: 'axisLabel',
          x: Math.max(half, Math.min(frame.width - half, at)),
          y: top + size * gap,
          size,
          leading,
          anchor: 'middle',
          full: label,
        })
      }),
  }
}

/** What is not broken: a year, 第12 with what it counts, or a word unless it is longer than most. */
const unbroken = /[A-Za-z][\w.,'’-]{3,}|第?\d{2,}[^\d\s]/g

function strideOf(step: number, word: number, longest: number, size: number): number {
  const needed = Math.min(longest, word) + least
  if (needed <= step) return 1
  // Where some are left out anyway, those that stand have a line to themselves.
  return Math.ceil((longest <= size * oneLine ? longest + between : needed) / step)
}

/** Lines no wider than `room`, a word that is longer cut with the whole kept. */
function fitted(label: string, room: number, size: number, mostLines: number): Wrapped {
  const wrapped = wrap(label, room, size, mostLines)
  const lines = wrapped.lines.map((line) => abbreviate(line, room, size))
  return { lines, cut: wrapped.cut || lines.some((line, i) => line !== wrapped.lines[i]) }
}
