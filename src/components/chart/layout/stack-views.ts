/** Views one under another as one view: the same facts, every mark and target moved to its place. */
import type { ChartView, Facts, Frame, Mark, Panel, Rect, Target } from '../view.js'
import { listTargets } from './targets.js'

export interface StackedView {
  /** Keeps the marks of one view apart from those of another. */
  readonly key: string
  readonly view: ChartView
  /** Room kept free over it and what stands there, its marks placed from the top of that room. */
  readonly head?: { readonly marks: readonly Mark[]; readonly height: number }
}

/** `facts` are those of all figures; a target finds its row there by key. */
export function stackViews(
  stack: readonly StackedView[],
  gap: number,
  facts: Facts,
  frame: Frame,
): ChartView {
  const rows = new Map(Array.from({ length: facts.rows.length }, (_, i) => [facts.rows.at(i).key, i]))
  const panels: Panel[] = []
  const targets: Target[] = []
  let y = 0
  stack.forEach(({ key, view, head }, i) => {
    if (i > 0) y += gap
    if (head) {
      const plot = { x: 0, y, width: frame.width, height: head.height }
      panels.push({ key: `${key}/head`, plot, axes: [], scales: [], layers: [moveMarks(head.marks, key, y)] })
      y += head.height
    }
    panels.push(...view.panels.map((panel) => movePanel(panel, key, y)))
    for (let j = 0; j < view.targets.length; j++) {
      const target = view.targets.at(j)
      const row = rows.get(target.key)
      if (row !== undefined)
        targets.push({ ...target, row, panel: `${key}/${target.panel}`, box: moveBox(target.box, y) })
    }
    y += view.frame.height
  })
  return { frame: { ...frame, height: Math.ceil(y) }, facts, panels, targets: listTargets(targets) }
}

function movePanel(panel: Panel, key: string, y: number): Panel {
  return {
    ...panel,
    key: `${key}/${panel.key}`,
    plot: moveBox(panel.plot, y),
    axes: panel.axes.map((axis) => ({ ...axis, marks: moveMarks(axis.marks, key, y) })),
    layers: panel.layers.map((layer) => moveMarks(layer, key, y)),
  }
}

function moveBox(box: Rect, y: number): Rect {
  return { ...box, y: box.y + y }
}

function moveMarks(marks: readonly Mark[], key: string, y: number): readonly Mark[] {
  return marks.map((mark) => ({ ...moveMark(mark, y), key: `${key}/${mark.key}` }))
}

function moveMark(mark: Mark, y: number): Mark {
  switch (mark.type) {
    case 'rect':
    case 'text':
      return { ...mark, y: mark.y + y }
    case 'line':
      return { ...mark, y1: mark.y1 + y, y2: mark.y2 + y }
    case 'circle':
      return { ...mark, cy: mark.cy + y }
    case 'path':
      return { ...mark, d: movePath(mark.d, y) }
  }
}

/** Our paths are pairs of absolute coordinates. */
function movePath(d: string, y: number): string {
  return d.replace(/(-?[\d.]+)([ ,]+)(-?[\d.]+)/g, (_, x: string, comma: string, to: string) => {
    return `${x}${comma}${Math.round((Number(to) + y) * 10) / 10}`
  })
}
