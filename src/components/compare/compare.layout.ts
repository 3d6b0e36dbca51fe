import { dimensionKey } from '../../data/resolve.js'
import type { Selection } from '../../data/series.js'
import { say } from '../../data/text.js'
import { listTargets } from '../chart/layout/marks/targets.js'
import { textBlock } from '../chart/layout/text/text-marks.js'
import { areUndated } from '../chart/layout/tiles/tiles.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { wrap } from '../chart/layout/text/wrap.js'
import type { ChartView, Frame, Mark, Panel, Rect, Row, Target } from '../chart/view.js'
import { barColor } from './bars.layout.js'
import { compareFacts } from './compare-facts.layout.js'
import { cellX, gridOf, type Grid } from './grid.layout.js'
import { layoutRow, ruleAt } from './rows.layout.js'
import { partColorKey } from './strip.layout.js'
import { isPart, tabulate, type PlaceKey, type Topic } from './topics.layout.js'

export interface CompareOptions {
  /** Rows; what no topic names gets a row of its own. */
  readonly topics: readonly Topic[]
}

/**
 * Rows of topics, columns of places. In a narrow frame, or with more places than fit, each place is named in its own
 * cell instead of over the table.
 */
export function layoutCompare(selection: Selection, frame: Frame, { topics }: CompareOptions): ChartView {
  const table = tabulate(selection, topics)
  const facts = compareFacts(table, selection, frame.locale)
  const told = Array.from({ length: facts.rows.length }, (_, i) => facts.rows.at(i))
  const rows = new Map(told.map(({ key }, i) => [key, i]))
  const grid: Grid = { ...gridOf(table, frame), undated: areUndated(told, selection) }
  const panels: Panel[] = []
  const targets: Target[] = []
  let y = 0
  if (grid.headed) {
    const head = headerMarks(table.places, grid, frame)
    panels.push(panel('places', { x: 0, y: 0, width: frame.width, height: head.height }, head.marks))
    y = head.height
  }
  const byKey = new Map([...rows].map(([key, i]): [string, Row] => [key, facts.rows.at(i)]))
  table.rows.forEach((row, i) => {
    const drawn = layoutRow(row, y, i === 0, grid, byKey, frame)
    panels.push(panel(row.key, { x: 0, y, width: frame.width, height: drawn.height }, drawn.marks))
    for (const { key, box } of drawn.boxes) {
      const at = rows.get(key)
      if (at !== undefined) targets.push({ key, row: at, panel: row.key, series: row.key, group: key, box })
    }
    y += drawn.height
  })
  const own: Frame = { ...frame, height: Math.ceil(y), colors: colorsOf(selection) }
  const inOrder = targets.sort((a, b) => a.row - b.row)
  return { kinds: ['对照表'], frame: own, facts, panels, targets: listTargets(inOrder) }
}

function panel(key: string, plot: Rect, marks: readonly Mark[]): Panel {
  return { key, plot, axes: [], scales: [], layers: [marks] }
}

/** A class has the colour of its place in its scheme, whatever is filtered away. */
function colorsOf(selection: Selection): ReadonlyMap<string, number> {
  const colors = new Map([[barColor, 0]])
  const none = selection.colors.get('') ?? Infinity
  for (const datum of selection.series.flatMap((series) => series.data).filter(isPart)) {
    const { category } = datum.observation
    const id = typeof category === 'string' ? category : category?.[0]
    const inScheme = datum.scheme?.classes.findIndex((c) => c.id === id || c.label === datum.category) ?? -1
    const listed = selection.colors.get(dimensionKey(datum, 'category')) ?? -1
    colors.set(partColorKey(datum), inScheme >= 0 ? inScheme : listed > none ? listed - 1 : listed)
  }
  return colors
}

function headerMarks(
  places: readonly PlaceKey[],
  grid: Grid,
  frame: Frame,
): { marks: Mark[]; height: number } {
  const { heading, leading } = typeScale(frame)
  const labels = places.map(({ label }) => wrap(say(label, frame.locale), grid.cellWidth, heading, 2, 700))
  const lines = Math.max(1, ...labels.map((label) => label.lines.length))
  const height = lines * heading * leading + frame.fontSize * 0.5
  const marks = labels.flatMap((label, i): readonly Mark[] =>
    textBlock(label, {
      key: `place/${places[i]?.key ?? ''}`,
      role: 'label',
      x: cellX(grid, i),
      y: (lines - label.lines.length) * heading * leading,
      size: heading,
      leading,
      weight: 700,
      full: say(places[i]?.label, frame.locale),
    }),
  )
  return { marks: [...marks, ruleAt('places/rule', 'edge', height, frame)], height }
}
