/** What stands around the lines: names of the columns, posts, words for what has no number, remarks on the scale. */
import { formatQuantity } from '../../data/format.js'
import { textBlock } from '../chart/layout/text/text-marks.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { wrap } from '../chart/layout/text/wrap.js'
import type { Frame, Mark, Target } from '../chart/view.js'
import type { Slopes } from './slope-lines.layout.js'

/** What each column is, over it. */
export function headMarks({ columns }: Slopes, xs: readonly number[], frame: Frame) {
  const { label } = typeScale(frame)
  const leading = 1.4
  // Each name has the room between the middles of its gaps, the outer ones that up to the edge.
  const middles = xs.slice(1).map((x, i) => (x + (xs[i] ?? 0)) / 2)
  const rooms = xs.map((_, i) => ({
    from: i === 0 ? 0 : (middles[i - 1] ?? 0) + 4,
    to: i === xs.length - 1 ? frame.width : (middles[i] ?? 0) - 4,
  }))
  const wrapped = columns.map(({ label: text }, i) => {
    const { from = 0, to = 0 } = rooms[i] ?? {}
    // Around its post, not farther out than it is in.
    const own = Math.min(to - from, 2 * Math.max((xs[i] ?? 0) - from, to - (xs[i] ?? 0)))
    return wrap(text, own, label, 6)
  })
  const lines = Math.max(0, ...wrapped.map((of) => of.lines.length))
  const marks = columns.flatMap(({ key, label: text }, i) => {
    const own = wrapped[i] ?? { lines: [], cut: false }
    const { from = 0, to = 0 } = rooms[i] ?? {}
    const half = Math.max(0, ...own.lines.map((line) => textWidth(line, label))) / 2
    return textBlock(own, {
      key: `column/${key}`,
      role: 'axisLabel',
      x: Math.max(from + half, Math.min(to - half, xs[i] ?? 0)),
      y: (lines - own.lines.length) * label * leading,
      size: label,
      leading,
      anchor: 'middle',
      full: text,
    })
  })
  return { marks: named(columns) ? marks : [], height: named(columns) ? lines * label * leading : 0 }
}

function named(columns: Slopes['columns']): boolean {
  return columns.some(({ label }) => label !== '')
}

/** A post at every column. */
export function posts(xs: readonly number[], top: number, bottom: number): readonly Mark[] {
  return xs.map((x, i) => ({
    type: 'line',
    key: `post/${i}`,
    role: 'grid',
    x1: x,
    x2: x,
    y1: top,
    y2: bottom,
  }))
}

/** What has no number, by name and column, under the plot. */
export function silentMarks({ lines, columns }: Slopes, top: number, frame: Frame) {
  const { small } = typeScale(frame)
  const leading = 1.5
  const marks: Mark[] = []
  const targets: Target[] = []
  let y = top
  for (const { key, name, silent } of lines) {
    for (const { datum, row, text, column } of silent) {
      const en = frame.locale === 'en'
      const of = [name, columns.length > 1 ? (columns[column]?.label ?? '') : ''].filter(Boolean).join(' ')
      const said = [of, text].filter(Boolean).join(en ? ': ' : '：')
      const wrapped = wrap(said, frame.width, small, 3)
      const height = wrapped.lines.length * small * leading
      const own = { key: `${datum.key}/value`, role: 'muted', target: datum.key, full: said } as const
      marks.push(...textBlock(wrapped, { ...own, x: 0, y, size: small, leading }))
      const box = { x: 0, y, width: frame.width, height }
      targets.push({ key: datum.key, row, panel: 'slopes', series: key, group: datum.x, box })
      y += height
    }
  }
  return { marks, targets, bottom: y + 4 }
}

/** Heights do not start at zero: there is no axis to read that from. */
export function startNote([low]: readonly [number, number], unit: string, { locale }: Frame): string {
  if (low <= 0) return ''
  const from = formatQuantity({ value: low, bound: 'exact', unit }, { locale })
  return locale === 'en' ? `heights start at ${from}, not at zero` : `高低不从零起，从${from}起`
}

export function distanceNote({ locale }: Frame): string {
  return locale === 'en'
    ? 'periods stand at equal distances, which do not measure time'
    : '各时段等距排列，间距不表示时间长短'
}
