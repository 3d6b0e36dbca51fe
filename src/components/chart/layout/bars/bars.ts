/** Bars before they have a place: the selection by its axis, with the words and the reach of each figure. */
import type { Datum, Selection } from '../../../../data/series.js'
import { say } from '../../../../data/text.js'
import type { Frame, Rows, Target } from '../../view.js'
import type { BarDrawing } from './exact-bars.js'
import { drawnExtent } from '../axis/extent.js'
import { figureText } from '../words/facts.js'

export interface BarOptions {
  /** A value to reach, drawn as a rule across all bars. */
  readonly goal?: number
  /** Solid bars by default. */
  readonly drawing?: BarDrawing
}

/** One bar before it has a place. */
export interface Bar {
  readonly datum: Datum
  readonly row: number
  readonly series: string
  readonly seriesLabel: string
  readonly text: string
  readonly extent: number | null
}

export interface BarGroup {
  readonly key: string
  readonly label: string
  readonly bars: readonly Bar[]
}

/** Groups the selection along its axis; `row` is the figure's place in the facts, whose `rows` have the words where they are told. */
export function groupBars(selection: Selection, frame: Frame, rows?: Rows): readonly BarGroup[] {
  const groups = new Map<string, Bar[]>(selection.axis.map(({ key }) => [key, []]))
  let row = 0
  for (const series of selection.series) {
    for (const datum of series.data) {
      groups.get(datum.x)?.push({
        datum,
        text: rows?.at(row).text ?? figureText(datum, frame.locale),
        row: row++,
        series: series.key,
        seriesLabel: say(series.label, frame.locale),
        extent: drawnExtent(datum.figure, maxOf(datum)),
      })
    }
  }
  return selection.axis.map(({ key, label }) => ({
    key,
    label: say(label, frame.locale),
    bars: groups.get(key) ?? [],
  }))
}

/** 100 for shares and rates on a base; what the indicator says elsewhere. */
export function maxOf(datum: Datum): number | undefined {
  if (datum.indicator.max !== undefined) return datum.indicator.max
  const onBase = datum.indicator.kind === 'share' || datum.indicator.kind === 'rate'
  return onBase && datum.figure.unit === '%' ? 100 : undefined
}

export function optionalMax(datum: Datum): { max?: number } {
  const max = maxOf(datum)
  return max === undefined ? {} : { max }
}

export function targetOf(bar: Bar, group: BarGroup, box: Target['box']): Target {
  return { key: bar.datum.key, row: bar.row, panel: 'bars', series: bar.series, group: group.key, box }
}
