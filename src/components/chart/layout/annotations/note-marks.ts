/** Remarks beside the figures they are about: the words where there is room; the notes under the chart have them all. */
import type { ChartView, Frame, Mark, Panel, Target } from '../../view.js'
import { covers, type Box } from '../text/text-boxes.js'
import { boxesOf, lineBoxes } from '../marks/mark-boxes.js'
import { textBlock } from '../text/text-marks.js'
import { textWidth } from '../text/text-width.js'
import { typeScale } from '../text/type-scale.js'
import { wrap } from '../text/wrap.js'

export interface NoteSpot {
  readonly key: string
  readonly text: string
  readonly target: Target
}

/** The panels with the notes on top. */
export function noteMarks(view: ChartView, notes: readonly NoteSpot[]): readonly Panel[] {
  if (notes.length === 0) return view.panels
  const marks = view.panels.flatMap((panel) => [
    ...panel.axes.flatMap((axis) => axis.marks),
    ...panel.layers.flat(),
  ])
  const [taken, lines]: [Box[], readonly Box[]] = [[...boxesOf(marks)], lineBoxes(marks)]
  return view.panels.map((panel) => {
    const own = notes.filter(({ target }) => target.panel === panel.key)
    if (own.length === 0) return panel
    return {
      ...panel,
      layers: [...panel.layers, own.flatMap((note) => markOf(note, panel, { taken, lines }, view.frame))],
    }
  })
}

const leading = 1.35

interface Obstacles {
  readonly taken: Box[]
  readonly lines: readonly Box[]
}

function markOf(note: NoteSpot, panel: Panel, { taken, lines }: Obstacles, frame: Frame): readonly Mark[] {
  const { plot } = panel
  const { small } = typeScale(frame)
  const wrapped = wrap(note.text, Math.min(plot.width * 0.45, small * 12), small, 3)
  if (wrapped.cut || note.text === '') return []
  const width = Math.max(...wrapped.lines.map((line) => textWidth(line, small)))
  const height = wrapped.lines.length * small * leading
  const { x, y } = tipOf(note.target, panel)
  const free = [18, 34, 56, 84]
    .flatMap((distance) => directions.map(([dx, dy]) => ({ dx, dy, distance })))
    .map(({ dx, dy, distance }) => {
      const left = x + dx * (distance * 0.6) + (dx < 0 ? -width : dx === 0 ? -width / 2 : 0)
      const top = y + dy * distance + (dy < 0 ? -height : dy === 0 ? -height / 2 : 0)
      return { dx, dy, left, top, box: { x0: left - 3, x1: left + width + 3, y0: top, y1: top + height } }
    })
    .filter(
      ({ box }) =>
        box.x0 >= plot.x &&
        box.x1 <= plot.x + plot.width &&
        box.y0 >= plot.y &&
        box.y1 <= plot.y + plot.height &&
        !taken.some((other) => covers(box, other)),
    )
  const best = free.find(({ box }) => !lines.some((line) => covers(box, line)))
  if (!best) return []
  const { dx, dy, left, top, box } = best
  taken.push(box)
  const tip = { x1: x + Math.sign(dx) * 5, y1: y + Math.sign(dy) * 5 }
  const end = { x2: dx === 0 ? x : dx < 0 ? box.x1 : box.x0, y2: dy === 0 ? y : dy < 0 ? box.y1 : box.y0 }
  return [
    { type: 'line', key: `${note.key}/leader`, role: 'axis', ...tip, ...end },
    ...textBlock(wrapped, { key: note.key, role: 'valueLabel', x: left, y: top, size: small, leading }),
  ]
}

const directions = [
  [1, -1],
  [-1, -1],
  [0, -1],
  [1, 1],
  [-1, 1],
  [0, 1],
  [1, 0],
  [-1, 0],
] as const

/** The point, or the end of the bar; else the middle of what is met there. */
function tipOf({ key, box }: Target, { layers, scales }: Panel): { readonly x: number; readonly y: number } {
  const own = layers.flat().filter((mark) => mark.target === key)
  const point = own.find((mark) => mark.type === 'circle')
  if (point) return { x: point.cx, y: point.cy }
  const bar = own.find((mark) => mark.type === 'rect')
  if (!bar) return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const upwards = scales.some(({ name, range }) => name === 'value' && range[0] > range[1])
  return upwards
    ? { x: bar.x + bar.width * 0.75, y: bar.y + 4 }
    : { x: bar.x + bar.width - 4, y: bar.y + bar.height * 0.75 }
}
