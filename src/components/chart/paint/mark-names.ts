/** How a mark is met by style sheets: its class, its part, its place in whole hundredths of a pixel. */
import { paletteSize } from '../layout/plenty/most-items.js'
import type { ChartView, Mark } from '../view.js'

/** What belongs to another series than the one that stands out; furniture belongs to none. */
export function dimmed(mark: Mark, { targets }: ChartView, only: string | undefined): string {
  if (only === undefined) return ''
  const i = mark.target === undefined ? -1 : targets.indexOf(mark.target)
  const series = mark.series ?? (i < 0 ? only : targets.at(i).series)
  return series === only ? '' : ' dim'
}

/** By role, colour and emphasis. */
export function classOf(mark: Mark, view: ChartView, active: string | undefined): string {
  const emphasis = active !== undefined && mark.target === active ? ' active' : ''
  if (mark.shade !== undefined) return `m ${mark.role} h${mark.shade}${emphasis}`
  if (mark.series === undefined) return `m ${mark.role}${emphasis}`
  const color = view.frame.colors.get(mark.series) ?? -1
  return `m ${mark.role} ${colorClass(color)}${emphasis}`
}

/** The class of a series' colour by its number; −1 for none of its own, below that a step of the ramp. */
export function colorClass(color: number): string {
  return color === -1 || color >= paletteSize ? 'neutral' : `s${color + 1}`
}

/** The public name of what it is, for `::part()`. */
export function partOf({ type, role }: Mark): string {
  if (type === 'text') return 'label'
  if (type === 'circle') return 'point'
  if (type === 'line') return role === 'axis' || role === 'grid' ? 'axis' : 'line'
  if (type === 'path') return role === 'line' ? 'line' : 'bar'
  return role === 'badge' ? 'badge' : 'bar'
}

/** Two decimals: the same bytes wherever it is drawn. */
export function px(value: number): number {
  return Math.round(value * 100) / 100
}
