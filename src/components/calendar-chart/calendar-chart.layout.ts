/** Figures of days on calendars, a year each, shaded by class; a day without a figure is not a day of zero. */
import { readPeriod } from '../../data/period.js'
import type { Datum, Selection } from '../../data/series.js'
import { say, type Locale } from '../../data/text.js'
import { round } from '../chart/layout/axis/extent.js'
import { figureText, tellFacts } from '../chart/layout/words/facts.js'
import { isDoubtful, shadedCell } from '../chart/layout/shades/shaded-cell.js'
import { shadeLegend } from '../chart/layout/shades/shade-legend.js'
import { shadeScale, type ShadeRule } from '../chart/layout/shades/shades.js'
import { listTargets } from '../chart/layout/marks/targets.js'
import { layoutTiles } from '../chart/layout/tiles/tiles-part.js'
import { whichShown } from '../chart/layout/words/which-shown.js'
import type { ChartView, Frame, Mark, Panel, Rect, Target } from '../chart/view.js'
import { bandSide, monthLeaves, yearBand } from './calendar-blocks.layout.js'
import { yearOf, type Day } from './days.layout.js'
import { firstNames, nameWithFigure } from '../chart/layout/words/first-names.js'

export interface CalendarOptions {
  readonly classes?: ShadeRule
  readonly steps?: number
}

interface Sorted {
  readonly days: ReadonlyMap<Day, Datum>
  /** Of months, of years, of worded periods. */
  readonly undated: readonly Datum[]
  /** A second figure of a day. */
  readonly twice: readonly Datum[]
}

export function layoutCalendar(selection: Selection, frame: Frame, options: CalendarOptions = {}): ChartView {
  const data = selection.series.flatMap((series) => series.data)
  const sorted = byDay(data)
  if (sorted.days.size === 0) return withNotes(layoutTiles(selection, frame), [noDays(frame.locale)])
  const shown = [...sorted.days.values()]
  const every = frame.whole ? byDay(frame.whole.series.flatMap((series) => series.data)).days : sorted.days
  const all = [...every.values()]
  const scale = shadeScale(
    all.map((d) => d.figure),
    options.classes,
    options.steps,
  )
  const side = bandSide(frame)
  const needs = {
    like: (shown[0] as Datum).figure,
    doubtful: all.some(isDoubtful),
    silent: all.some((d) => d.figure.value === null),
    blank: blankWords(side === undefined, frame.locale),
  }
  const legend = shadeLegend(scale, needs, { x: 0, y: 0, width: frame.width }, frame)
  const rowOf = new Map(data.map((datum, i) => [datum.key, i]))
  const panels: Panel[] = []
  const targets: Target[] = []
  let y = legend.height
  const years = [...new Set([...sorted.days.keys()].map(yearOf))].sort((a, b) => a - b)
  const drawnYears = years.slice(-mostYears)
  for (const year of drawnYears) {
    const block =
      side === undefined
        ? monthLeaves(year, monthsOf(year, every, drawnYears), y, frame)
        : yearBand(year, side, y, frame)
    const marks: Mark[] = []
    const blanks: Rect[] = []
    for (const [day, box] of block.boxes) {
      const datum = sorted.days.get(day)
      if (!datum) {
        blanks.push(box)
        continue
      }
      const { key } = datum
      marks.push(...shadedCell({ key, box, datum, target: key }, scale).marks)
      targets.push({ key, row: rowOf.get(key) ?? 0, panel: String(year), series: 'all', group: key, box })
    }
    panels.push({
      key: String(year),
      plot: { x: 0, y, width: frame.width, height: block.height },
      axes: [],
      scales: [],
      layers: [[blankPath(year, blanks), ...block.marks], marks],
    })
    y += block.height + frame.fontSize * 1.25
  }
  const height = Math.ceil(y - frame.fontSize * 1.25 + 1)
  const view: ChartView = {
    kinds: ['日历图'],
    frame: { ...frame, height },
    facts: tellFacts(selection, frame.locale),
    panels: [legend.panel, ...panels],
    targets: listTargets(targets),
  }
  const earlier = [...sorted.days.keys()].filter((day) => yearOf(day) < (drawnYears[0] ?? 0)).length
  return withNotes(view, [...notesOf(sorted, frame.locale), ...notDrawn(earlier, frame.locale)])
}

/** From the first month with a figure to the last: before and after there would be empty leaves alone. */
function monthsOf(
  year: number,
  figures: ReadonlyMap<Day, unknown>,
  years: readonly number[],
): readonly [number, number] {
  const months = [...figures.keys()]
    .filter((day) => yearOf(day) === year)
    .map((day) => new Date(day).getUTCMonth())
  return [year === years[0] ? Math.min(...months) : 0, year === years.at(-1) ? Math.max(...months) : 11]
}

/** More years than these are no picture any more. */
const mostYears = 30

function notDrawn(count: number, locale: Locale): readonly string[] {
  if (count === 0) return []
  return [
    locale === 'en'
      ? `The latest ${mostYears} years are drawn; ${count} earlier figures are in the data table`
      : `只画最近${mostYears}年；更早的${count}个数字见数据表`,
  ]
}

function byDay(data: readonly Datum[]): Sorted {
  const days = new Map<Day, Datum>()
  const [undated, twice]: [Datum[], Datum[]] = [[], []]
  for (const datum of data) {
    const range = readPeriod(datum.observation.period ?? '')
    if (range?.precision !== 'day') undated.push(datum)
    else if (days.has(range.start)) twice.push(datum)
    else days.set(range.start, datum)
  }
  return { days, undated, twice }
}

/** One path for all days without a figure: they are no figures and bear no marks of their own. */
function blankPath(year: number, boxes: readonly Rect[]): Mark {
  const d = boxes
    .map(({ x, y, width, height }) => {
      const [x0, y0, x1, y1] = [x + 0.5, y + 0.5, x + width - 0.5, y + height - 0.5].map(round)
      return `M${x0} ${y0}L${x1} ${y0}L${x1} ${y1}L${x0} ${y1}Z`
    })
    .join('')
  return { type: 'path', key: `${year}/blank`, role: 'blank', d }
}

function withNotes(view: ChartView, notes: readonly string[]): ChartView {
  // Shades are not series.
  return { ...view, facts: { ...view.facts, legend: [], notes: [...(view.facts.notes ?? []), ...notes] } }
}

function blankWords(leaves: boolean, locale: Locale): string {
  if (locale === 'en') return leaves ? 'no figure (weeks from Monday)' : 'no figure'
  return leaves ? '无数字（每行一周，周一起）' : '无数字'
}

function noDays(locale: Locale): string {
  return locale === 'en'
    ? 'No figure is dated to a day, so none stands on a calendar'
    : '没有按日的数字，未能排入日历'
}

const named = 4

function notesOf({ days, undated, twice }: Sorted, locale: Locale): readonly string[] {
  const en = locale === 'en'
  const shown = [...days.values()]
  const which = whichShown(shown, [...shown, ...twice], 'period', locale)
  const list = undated
    .slice(0, named)
    .map((d) =>
      nameWithFigure(
        say(d.label, locale) || (en ? 'period not given' : '时段原文未列'),
        figureText(d, locale),
        locale,
      ),
    )
  return [
    ...(list.length > 0
      ? [
          en
            ? `Not dated to a day: ${firstNames(list, undated.length, locale)}`
            : `不是按日的：${firstNames(list, undated.length, locale)}`,
        ]
      : []),
    ...(twice.length > 0
      ? [
          en
            ? `One figure a day is shown${which && `: ${which}`}; ${twice.length} more are in the data table`
            : `每日显示一个数字${which && `：${which}`}；另有${twice.length}个见数据表`,
        ]
      : []),
  ]
}
