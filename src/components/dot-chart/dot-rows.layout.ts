/** Dots before they have a place: row by row, in order of their numbers, with the words of each figure. */
import type { Selection } from '../../data/series.js'
import { say } from '../../data/text.js'
import { groupBars, maxOf, type Bar } from '../chart/layout/bars/bars.js'
import { signed } from '../chart/layout/axis/extent.js'
import { pointExtent } from '../chart/layout/points/point-marks.js'
import type { Frame } from '../chart/view.js'

export interface Dot {
  readonly bar: Bar
  /** Values its drawing reaches to. */
  readonly extent: readonly number[]
}

export interface DotRow {
  readonly key: string
  readonly label: string
  /** From the least to the greatest. */
  readonly dots: readonly Dot[]
  /** Figures without a number, or without a place on the axis. */
  readonly silent: readonly Bar[]
}

export interface DotRows {
  readonly rows: readonly DotRow[]
  readonly unit: string
  readonly notes: readonly string[]
}

/** More rows than this are read in the table. */
export const mostRows = 300

export function dotRows(selection: Selection, frame: Frame, log: boolean): DotRows {
  const notes: string[] = []
  const every = groupBars(selection, frame)
  const rows = every.slice(0, mostRows).map(({ key, label, bars }): DotRow => {
    const dots: Dot[] = []
    const silent: Bar[] = []
    for (const bar of bars) {
      const extent = pointExtent(bar.datum.figure, maxOf(bar.datum))
      const impossible = log && extent.some((value) => value <= 0)
      if (impossible) notes.push(noLogarithm(bar, frame))
      if (impossible || extent.length === 0) silent.push(bar)
      else dots.push({ bar, extent })
    }
    return { key, label, dots: dots.sort((a, b) => valueOf(a) - valueOf(b)), silent }
  })
  const left = every.length - rows.length
  if (left > 0) {
    notes.push(
      frame.locale === 'en' ? `${left} more rows are in the table only` : `另有${left}行没有画出，见数据表`,
    )
  }
  const [unit = ''] = rows.flatMap(({ dots }) => dots.map(({ bar }) => bar.datum.figure.unit))
  return { rows, unit, notes }
}

/** Rows of all panels, over which their one scale is measured; without panels the own ones. */
export function measuredRows(own: readonly DotRow[], frame: Frame, log: boolean): readonly DotRow[] {
  const { whole } = frame
  if (!whole?.facets) return own
  return whole.facets.flatMap(({ key }) => {
    const series = whole.series.filter(({ facet }) => facet?.key === key)
    return dotRows({ ...whole, series }, frame, log).rows
  })
}

export function valueOf({ bar }: Dot): number {
  return signed(bar.datum.figure)
}

function noLogarithm({ datum, text }: Bar, { locale }: Frame): string {
  const name = say(datum.label, locale)
  return locale === 'en'
    ? `a logarithmic axis has no place for zero or less: ${name}, ${text}, is not drawn`
    : `对数刻度无法表示零和负数：${name}（${text}）未画出`
}
