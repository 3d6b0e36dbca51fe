/** What can be met in small multiples: panel after panel, each with its own targets where it stands. */
import type { ChartView, Rect, Target, Targets } from '../../view.js'
import { moveBox } from '../marks/move.js'

export interface TargetPanel {
  readonly of: { readonly id: string; readonly label: string }
  readonly view: ChartView
  /** What the panel's own coordinates are moved by. */
  readonly x: number
  readonly y: number
}

/** Nothing is copied: a panel may have a million targets. `tabled`: how many rows all panels have together. */
export function panelTargets(panels: readonly TargetPanel[], tabled: number): Targets {
  const starts: number[] = []
  let length = 0
  let rows = 0
  const rowStarts: number[] = []
  const behindStarts: number[] = []
  let behind = tabled
  for (const { view } of panels) {
    starts.push(length)
    rowStarts.push(rows)
    behindStarts.push(behind)
    length += view.targets.length
    rows += view.facts.rows.length
    behind += view.facts.rows.behind ?? 0
  }
  const at = (i: number): Target => {
    const n = starts.findLastIndex((start) => start <= i)
    const { of, view, x, y } = panels[n] as TargetPanel
    const target = view.targets.at(i - (starts[n] ?? 0))
    return {
      ...target,
      row:
        target.row < view.facts.rows.length
          ? target.row + (rowStarts[n] ?? 0)
          : target.row - view.facts.rows.length + (behindStarts[n] ?? 0),
      panel: `${of.id}/${target.panel}`,
      group: `${of.id}/${target.group}`,
      within: of.label,
      box: moveBox(target.box, x, y),
    }
  }
  const indexIn = (n: number, i: number | undefined) => (i === undefined || i < 0 ? -1 : (starts[n] ?? 0) + i)
  return {
    length,
    at,
    indexOf(key) {
      const n = panels.findIndex(({ view }) => view.targets.indexOf(key) >= 0)
      return indexIn(n, panels[n]?.view.targets.indexOf(key))
    },
    nearest(px, py) {
      const met = panels.filter(({ view }) => view.targets.length > 0)
      const panel = nearestPanel(met, px, py)
      if (!panel) return -1
      return indexIn(panels.indexOf(panel), panel.view.targets.nearest(px - panel.x, py - panel.y))
    },
  }
}

function nearestPanel(panels: readonly TargetPanel[], px: number, py: number): TargetPanel | undefined {
  let [best, least]: [TargetPanel | undefined, number] = [undefined, Infinity]
  for (const panel of panels) {
    const { width, height } = panel.view.frame
    const distance = distanceTo({ x: panel.x, y: panel.y, width, height }, px, py)
    if (distance < least) [best, least] = [panel, distance]
  }
  return best
}

function distanceTo({ x, y, width, height }: Rect, px: number, py: number): number {
  return Math.hypot(Math.max(x - px, 0, px - x - width), Math.max(y - py, 0, py - y - height))
}
