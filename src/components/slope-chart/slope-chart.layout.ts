/**
 * Few columns, one line an item from the first to the last: columns → lines → scale → places → names at both ends. A line
 * joins what is known and breaks where a figure is missing; what leads to an interval is a band.
 */
import type { Selection } from '../../data/series.js'
import { optionalMax } from '../chart/layout/bars/bars.js'
import { tellFacts } from '../chart/layout/words/facts.js'
import { px } from '../chart/layout/points/joined-path.js'
import { mostColours } from '../chart/layout/plenty/most-items.js'
import { pointMarks } from '../chart/layout/points/point-marks.js'
import { position } from '../chart/layout/axis/scale.js'
import { listTargets } from '../chart/layout/marks/targets.js'
import { valueAxis, valueScale, type ZeroRule } from '../chart/layout/axis/value-axis.js'
import type { ChartView, Frame, Mark, Target } from '../chart/view.js'
import { layoutMoment } from '../line-chart/one-moment.layout.js'
import { endMarks, endWords, type Side, type SlopeEnd } from './slope-ends.layout.js'
import { distanceNote, headMarks, posts, silentMarks, startNote } from './slope-furniture.layout.js'
import { slopesOf, type SlopeFigure, type SlopeLine, type Slopes } from './slope-lines.layout.js'

export interface SlopeOptions {
  readonly zero: ZeroRule
}

const radius = 4
/** Px around a point that a finger needs (WCAG 2.5.8). */
const finger = 12

/** Closer than this, em, the columns between the ends have no room for their names. */
const closest = 3.5

/** More lines of words are a paragraph beside a line, and the legend says the names better. */
const mostNameLines = 3

/** `listed`: there is a legend that has the names. */
function endsOfAll(lines: readonly SlopeLine[], last: number, listed: boolean, frame: Frame) {
  const words = (side: Side, column: number, beside: ReadonlySet<string>) =>
    endWords(endsAt(lines, column), side, beside, frame)
  const every = new Set(lines.map(({ key }) => key))
  const direct = last > 0 ? words('right', last, new Set()) : undefined
  const wordy = direct?.words.some(({ said }) => said.cut || said.lines.length > mostNameLines) ?? false
  const bare = listed && wordy && frame.colors.size <= mostColours
  const final = bare ? words('right', last, every) : (direct ?? endWords([], 'right', new Set(), frame))
  const named = bare ? every : new Set(final.words.map(({ end }) => end.series))
  const first = words('left', 0, named)
  return { first, final, between: frame.width - first.room - final.room }
}

/** Every column where there are few and each has room, else the first and the last. */
function fitting(selection: Selection, listed: boolean, frame: Frame): Slopes {
  const every = slopesOf(selection, frame)
  const last = every.columns.length - 1
  const crowded =
    last > 1 && endsOfAll(every.lines, last, listed, frame).between / last < closest * frame.fontSize
  return crowded ? slopesOf(selection, frame, 2) : every
}

export function layoutSlopeChart(selection: Selection, frame: Frame, { zero }: SlopeOptions): ChartView {
  const moment = layoutMoment(selection, frame)
  if (moment) return moment
  // One entry is no legend.
  const listed = !frame.noLegend && selection.legend.length > 1
  const slopes = fitting(selection, listed, frame)
  const { columns, lines } = slopes
  const last = columns.length - 1
  const extents = lines.flatMap(({ figures }) => figures.flatMap(({ extent }) => extent))
  const { first, final } = endsOfAll(lines, last, listed, frame)
  const [left, right] = [first.room, final.room]
  const xs = columns.map((_, i) =>
    last === 0 ? left : left + ((frame.width - left - right) * i) / Math.max(1, last),
  )
  const heads = headMarks(slopes, xs, frame)
  const top = heads.height + radius + 8
  // Every name has a place of its own, however close the lines run.
  const height = Math.max(
    frame.height - top - frame.fontSize,
    Math.max(first.height, final.height) * 1.15 + 8,
  )
  const bottom = top + height
  const axis = valueAxis(
    {
      values: [...extents, ...(frame.include ?? [])],
      unit: slopes.unit,
      zero,
      domain: frame.domains?.['value'],
    },
    height,
    frame,
  )
  const scale = valueScale(axis, 'value', [bottom - radius - 8, top + radius + 8])
  const at = (value: number) => position(scale, value)
  const drawn = extents.length > 0
  const where = (end: End) => at(end.at)
  const labels = [
    ...endMarks(first, where, { top, bottom, x: xs[0] ?? 0 }, frame),
    ...endMarks(final, where, { top, bottom, x: xs[last] ?? 0 }, frame),
  ]
  const whole = [...first.words, ...final.words].filter(
    ({ end, said, full }) => !said.cut && full.includes(end.name),
  )
  // Of a line without a number the name stands under the plot.
  const wordless = lines.filter(({ figures }) => figures.length === 0).map(({ key }) => key)
  const named = new Set([...whole.map(({ end }) => end.series), ...wordless])
  const silent = silentMarks(slopes, drawn ? bottom + 6 : heads.height + 4, frame)
  const facts = tellFacts(selection, frame.locale)
  // Of many lines some would stand out by a colour that the others lack: each is named, and met by the pointer.
  const alike = frame.colors.size > mostColours
  const { legend } = facts
  return {
    kinds: ['坡度图'],
    frame: {
      ...frame,
      height: Math.ceil(silent.bottom),
      ...(alike && { colors: new Map([...frame.colors.keys()].map((key) => [key, -1])) }),
    },
    facts: {
      ...facts,
      legend: alike ? legend.map((item) => ({ ...item, color: -1 })) : legend,
      notes: [
        drawn ? startNote(axis.domain, slopes.unit, frame) : '',
        last > 1 && selection.by === 'period' ? distanceNote(frame) : '',
        ...slopes.notes,
      ].filter(Boolean),
    },
    named: facts.legend.every(({ key }) => named.has(key)),
    panels: [
      {
        key: 'slopes',
        plot: { x: xs[0] ?? 0, y: top, width: (xs[last] ?? 0) - (xs[0] ?? 0), height },
        axes: drawn ? [{ side: 'bottom', marks: posts(xs, top, bottom) }] : [],
        scales: [scale],
        layers: [
          lines.flatMap((line) => pathMarks(line, xs, at)),
          lines.flatMap(({ key, figures }) =>
            figures.flatMap(
              ({ datum, column }) =>
                pointMarks({
                  key: datum.key,
                  series: key,
                  target: datum.key,
                  figure: datum.figure,
                  at,
                  across: xs[column] ?? 0,
                  vertical: true,
                  radius,
                  ...optionalMax(datum),
                }).marks,
            ),
          ),
          [...heads.marks, ...labels, ...silent.marks],
        ],
      },
    ],
    targets: listTargets([
      ...lines.flatMap(({ key, figures }) =>
        figures.map((figure) => targetOf(figure, key, xs[figure.column] ?? 0, at(figure.value), frame)),
      ),
      ...silent.targets,
    ]),
  }
}

type End = SlopeEnd & { readonly at: number }

/** What is said of the lines at one column. */
function endsAt(lines: readonly SlopeLine[], column: number): readonly End[] {
  return lines.flatMap(({ key, name, figures }) =>
    figures
      .filter((figure) => figure.column === column)
      .map(({ datum, text, value }) => ({ series: key, target: datum.key, name, value: text, at: value })),
  )
}

/** From point to point of neighbouring columns, as far as both are numbers; to and from an interval a band. */
function pathMarks({ key, figures }: SlopeLine, xs: readonly number[], at: (value: number) => number) {
  return figures.slice(1).flatMap((to, i): Mark[] => {
    const from = figures[i]
    if (!from || to.column !== from.column + 1 || to.datum.status === 'break') return []
    const [x1, x2] = [xs[from.column] ?? 0, xs[to.column] ?? 0]
    if (!isInterval(from) && !isInterval(to))
      return [
        {
          series: key,
          key: `${key}/line-${from.column}`,
          type: 'line',
          role: 'line',
          x1,
          y1: at(from.value),
          x2,
          y2: at(to.value),
        },
      ]
    const [low1, high1] = endsOf(from, at)
    const [low2, high2] = endsOf(to, at)
    const d = `M${px(x1)} ${high1}L${px(x2)} ${high2}L${px(x2)} ${low2}L${px(x1)} ${low1}Z`
    return [{ series: key, key: `${key}/band-${from.column}`, type: 'path', role: 'area', d }]
  })
}

/** Px of both ends of an interval; those of one number are the same. */
function endsOf(figure: SlopeFigure, at: (value: number) => number): readonly [number, number] {
  const { value, extent } = figure
  const ends = isInterval(figure) ? [Math.min(...extent), Math.max(...extent)] : [value, value]
  return [px(at(ends[0] ?? value)), px(at(ends[1] ?? value))]
}

function isInterval({ datum }: SlopeFigure): boolean {
  return datum.figure.bound === 'between'
}

function targetOf({ datum, row }: SlopeFigure, series: string, x: number, y: number, frame: Frame): Target {
  const left = Math.max(0, Math.min(frame.width - 2 * finger, x - finger))
  const box = { x: left, y: y - finger, width: 2 * finger, height: 2 * finger }
  return { key: datum.key, row, panel: 'slopes', series, group: datum.x, box }
}
