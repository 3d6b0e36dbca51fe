/** Figures written beside their points where there are few; what has no number is written at the base line. */
import { covers, textBox, textBoxes, type Box } from '../chart/layout/text/text-boxes.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import type { Frame, Mark, Rect, TextMark } from '../chart/view.js'
import type { PlacedFigure, PlacedLine } from './placed-line.layout.js'

/** More figures than this are read from the axis and the tooltip. */
const most = 16

/** Labels that cover neither one another nor what is `taken`; one that finds no place is left to the tooltip. */
export function valueLabels(
  placed: readonly (Pick<PlacedLine, 'figures'> & { readonly path: readonly unknown[] })[],
  taken: readonly Mark[],
  plot: Rect,
  frame: Frame,
  rules: readonly number[] = [],
): readonly Mark[] {
  const every = placed.flatMap(({ figures }) => figures.filter(({ y }) => y !== undefined))
  // Several lines say their last figure at their ends.
  const own =
    placed.length > 1 ? every.filter((f) => !placed.some(({ figures }) => figures.at(-1) === f)) : every
  if (every.length > most) return []
  const boxes = [
    ...textBoxes(taken),
    ...every.flatMap(({ box }) => (box ? [boxOf(box)] : [])),
    ...rules.map((y) => boxOf({ ...plot, y, height: 1 })),
  ]
  const joined = every.filter((f) =>
    placed.some(({ figures, path }) => path.length > 0 && figures.includes(f)),
  )
  return byWeight(own).flatMap((figure) => labelOf(figure, joined, boxes, rules, plot, frame))
}

/** The highest and the lowest first: they are what is looked for. */
function byWeight(figures: readonly PlacedFigure[]): readonly PlacedFigure[] {
  const middle = figures.reduce((sum, { y = 0 }) => sum + y, 0) / figures.length
  const off = ({ y = 0 }: PlacedFigure) => Math.abs(y - middle)
  return figures.toSorted((a, b) => off(b) - off(a))
}

/** Above, below, or beside the point: first where it covers no line, else where it covers its own alone. */
function labelOf(
  placed: PlacedFigure,
  joined: readonly PlacedFigure[],
  boxes: Box[],
  rules: readonly number[],
  plot: Rect,
  frame: Frame,
): readonly Mark[] {
  const { figure, spot, box, y: level = 0 } = placed
  const { small } = typeScale(frame)
  const half = textWidth(figure.text, small) / 2
  const around = box ?? { y: level, width: 0, height: 0 }
  const under = 4 + small * 0.9
  const above = around.y - 5
  const below = around.y + around.height + under
  const beside = around.width / 2 + half + 3
  const i = joined.indexOf(placed)
  const dips = [joined[i - 1], joined[i + 1]].some((next) => (next?.y ?? Infinity) < level - 4)
  // Beyond a rule that runs close by there may be room, too.
  const beyond = rules.flatMap((y) => (Math.abs(y - level) < small ? [y - 5, y + under] : []))
  const free = [above, below, ...beyond]
    .flatMap((y) =>
      // Farther off stands clear of lines that are steep.
      [0, -beside, beside, -beside - 8, beside + 8].map((dx) => ({
        x: spot.at + dx,
        y: dx === 0 ? y : y + (y === above ? 6 : -6),
      })),
    )
    .sort((a, b) => Number(a.y > level !== dips) - Number(b.y > level !== dips))
    .map(({ x, y }) => {
      const at = Math.max(plot.x + half, Math.min(plot.x + plot.width - half, x))
      return { x: at, y, x0: at - half - 2, x1: at + half + 2, y0: y - small * 0.9, y1: y + small * 0.14 }
    })
    .filter(
      (own) =>
        own.y0 >= 0 &&
        own.x1 <= plot.x + plot.width + 3 &&
        own.y1 <= plot.y + plot.height &&
        !boxes.some((other) => covers(own, other)),
    )
  const own =
    free.find((candidate) => !crossed(candidate, joined)) ??
    free.find((candidate) => !crossed(candidate, joined, placed))
  if (!own) return []
  boxes.push(own)
  return [labelMark(placed, own.x, own.y, 'valueLabel', small)]
}

/** Does a line run through the box? */
function crossed(box: Box, joined: readonly PlacedFigure[], own?: PlacedFigure): boolean {
  return joined.some((from, i) => {
    const to = joined[i + 1]
    // The next line begins again at the left.
    if (!to || to.spot.at <= from.spot.at || from === own || to === own) return false
    // Points along the segment stand for it: a label is wider than their distance.
    return Array.from({ length: 25 }, (_, k) => k / 24).some((t) => {
      const px = from.spot.at * (1 - t) + to.spot.at * t
      const py = (from.y ?? 0) * (1 - t) + (to.y ?? 0) * t
      return px > box.x0 && px < box.x1 && py > box.y0 && py < box.y1
    })
  })
}

function labelMark(
  { figure }: PlacedFigure,
  x: number,
  y: number,
  role: TextMark['role'],
  size: number,
): TextMark {
  const { key } = figure.datum
  return {
    type: 'text',
    key: `${key}/value`,
    role,
    target: key,
    x,
    y,
    text: figure.text,
    anchor: 'middle',
    size,
  }
}

/** 数量原文未列, muted, where the figure would stand. */
export function missingMarks(
  placed: readonly Pick<PlacedLine, 'figures'>[],
  taken: readonly Mark[],
  plot: Rect,
  frame: Frame,
): readonly Mark[] {
  const { small } = typeScale(frame)
  const boxes = [...textBoxes(taken)]
  return placed.flatMap(({ figures }) =>
    figures.flatMap((figure): readonly Mark[] => {
      if (figure.y !== undefined) return []
      const half = textWidth(figure.figure.text, small) / 2
      const x = Math.max(plot.x + half, Math.min(plot.x + plot.width - half, figure.spot.at))
      const mark = labelMark(figure, x, plot.y + plot.height - 6, 'muted', small)
      const own = textBox(mark)
      if (boxes.some((other) => covers(own, other))) return []
      boxes.push(own)
      return [mark]
    }),
  )
}

function boxOf({ x, y, width, height }: Rect): Box {
  return { x0: x, x1: x + width, y0: y, y1: y + height }
}
