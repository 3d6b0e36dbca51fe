/** A drawing at another place: the same marks under keys of their own. */
import type { Mark, Panel, Rect, ScaleSpec } from '../../view.js'

export function movePanel(panel: Panel, key: string, dx: number, dy: number): Panel {
  return {
    ...panel,
    key: `${key}/${panel.key}`,
    plot: moveBox(panel.plot, dx, dy),
    axes: panel.axes.map((axis) => ({ ...axis, marks: moveMarks(axis.marks, key, dx, dy) })),
    scales: panel.scales.map((scale) => moveScale(scale, dx, dy)),
    layers: panel.layers.map((layer) => moveMarks(layer, key, dx, dy)),
  }
}

export function moveBox(box: Rect, dx: number, dy: number): Rect {
  return { ...box, x: box.x + dx, y: box.y + dy }
}

export function moveMarks(marks: readonly Mark[], key: string, dx: number, dy: number): readonly Mark[] {
  return marks.map((mark) => ({ ...moveMark(mark, dx, dy), key: `${key}/${mark.key}` }))
}

function moveMark(mark: Mark, dx: number, dy: number): Mark {
  switch (mark.type) {
    case 'rect':
    case 'text':
      return { ...mark, x: mark.x + dx, y: mark.y + dy }
    case 'line':
      return { ...mark, x1: mark.x1 + dx, x2: mark.x2 + dx, y1: mark.y1 + dy, y2: mark.y2 + dy }
    case 'circle':
      return { ...mark, cx: mark.cx + dx, cy: mark.cy + dy }
    case 'path':
      return { ...mark, d: movePath(mark.d, dx, dy) }
  }
}

/** What grows down the page runs from a greater to a lesser number; all else runs across. */
function moveScale<T extends ScaleSpec>(scale: T, dx: number, dy: number): T {
  const [from, to] = scale.range
  const by = from <= to ? dx : dy
  return { ...scale, range: [from + by, to + by] }
}

/** Commands with absolute coordinates, as all layouts write them; of an arc only its end has a place. */
function movePath(d: string, dx: number, dy: number): string {
  return d.replace(/([A-Z])([^A-Za-z]*)/g, (_, command: string, numbers: string) => {
    let i = 0
    return command + numbers.replace(/-?[\d.]+/g, (text) => moved(text, shiftOf(command, i++, dx, dy)))
  })
}

function shiftOf(command: string, i: number, dx: number, dy: number): number {
  switch (command) {
    case 'H':
      return dx
    case 'V':
      return dy
    case 'A':
      return i % 7 === 5 ? dx : i % 7 === 6 ? dy : 0
    default:
      return i % 2 === 0 ? dx : dy
  }
}

function moved(text: string, by: number): string {
  return by === 0 ? text : String(Math.round((Number(text) + by) * 10) / 10)
}
