/** Views one under another as one view: the same facts, every mark and target moved to its place. */
import type { ChartView, Facts, Frame, Mark, Panel, Target } from '../../view.js'
import { moveBox, moveMarks, movePanel } from '../marks/move.js'
import { listTargets } from '../marks/targets.js'

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
      panels.push({
        key: `${key}/head`,
        plot,
        axes: [],
        scales: [],
        layers: [moveMarks(head.marks, key, 0, y)],
      })
      y += head.height
    }
    panels.push(...view.panels.map((panel) => movePanel(panel, key, 0, y)))
    for (let j = 0; j < view.targets.length; j++) {
      const target = view.targets.at(j)
      const row = rows.get(target.key)
      if (row !== undefined)
        targets.push({ ...target, row, panel: `${key}/${target.panel}`, box: moveBox(target.box, 0, y) })
    }
    y += view.frame.height
  })
  const kinds = kindsOf(stack.map(({ view }) => view))
  return { kinds, frame: { ...frame, height: Math.ceil(y) }, facts, panels, targets: listTargets(targets) }
}

/** What several views are, each kind once. */
export function kindsOf(views: readonly ChartView[]): ChartView['kinds'] {
  return [...new Set(views.flatMap(({ kinds }) => kinds))]
}
