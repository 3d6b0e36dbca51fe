/**
 * Lines over time or along names: series → figures in order → places → path, points and names at the ends. A line joins
 * what is known and breaks where a figure is missing, where the source says the series breaks, and at intervals.
 */
import { courses, firstVarying } from '../../data/select-with.js'
import type { Selection } from '../../data/series.js'
import type { AlongAxis } from '../chart/layout/axis/along-axis.js'
import { areNamed, endLabelHeight, endLabelRoom, endLabels } from '../chart/layout/points/end-labels.js'
import { tellFacts } from '../chart/layout/words/facts.js'
import type { Curve } from '../chart/layout/points/joined-path.js'
import { position } from '../chart/layout/axis/scale.js'
import {
  leftAxis,
  valueAxis,
  valueAxisHead,
  valueAxisWidth,
  valueScale,
  type ZeroRule,
} from '../chart/layout/axis/value-axis.js'
import { yearsAlong } from '../chart/layout/axis/years-axis.js'
import type { ChartView, Frame, Mark, Rect } from '../chart/view.js'
import type * as columnParts from './column-parts.layout.js'
import { alongTargets } from './along-targets.layout.js'
import type { ColumnLine } from './columns.layout.js'
import { linesOf, readableLines, type Line } from './lines.layout.js'
import { placeLine, type PlacedLine } from './placed-line.layout.js'
import type * as rareParts from './rare.layout.js'
import { missingMarks, valueLabels } from './value-labels.layout.js'

export interface LineOptions {
  /** `none`: points alone. */
  readonly curve: Curve | 'none'
  readonly zero: ZeroRule
  readonly log: boolean
}

/** What many figures as columns need, where they have been loaded. */
export type ColumnParts = typeof columnParts

/** What takes more than the years of whole lines, or columns alone. */
export type RareParts = Omit<typeof rareParts, 'readPeriod' | 'layoutMoment'>

/**
 * Are these few lines on a linear axis of their own, either columns or all the figures of several years (not of one)
 * without an interval or a break, one at a time, each line of one thing?
 */
export function isPlain(selection: Selection, frame: Frame, { log }: LineOptions): boolean {
  const { series } = selection
  if (log || frame.whole || series.length > readableLines(frame)) return false
  return areColumns(selection) || (!frame.domains && areYears(selection, frame))
}

function areColumns({ by, series }: Selection): boolean {
  return (
    by === 'period' &&
    series.length > 0 &&
    series.every(({ columns, data }) => columns && columns.period.length > 0 && data.length === 0)
  )
}

function areYears(selection: Selection, frame: Frame): boolean {
  return (
    selection.series.every(
      ({ columns, data }) =>
        !columns &&
        !firstVarying(data, courses) &&
        data.every(
          ({ figure, observation, status, x }) =>
            figure.bound !== 'between' && status !== 'break' && x === observation.period,
        ),
    ) && yearsAlong(selection, [0, frame.width], frame) !== undefined
  )
}

export function layoutLineChart(
  selection: Selection,
  frame: Frame,
  options: LineOptions,
  rare: RareParts | undefined,
  parts?: ColumnParts,
): ChartView {
  const columns = parts?.columnLines(selection.series, frame.locale) ?? []
  const told = tellFacts(selection, frame.locale)
  const facts = parts && columns.length > 0 ? parts.withColumnFacts(told, columns, frame.locale) : told
  const known = linesOf(selection, frame)
  const all = frame.whole ? linesOf(frame.whole, frame) : known
  const impossible = (options.log && rare?.noLogarithm(all.lines, columns, frame)) || ''
  const listed = known.lines.filter(({ figures }) => figures.length > 0)
  const most = readableLines(frame)
  const lines = listed.slice(0, most)
  const every = columns.slice(0, most - lines.length)
  const [drawn, total] = [lines.length + every.length, listed.length + columns.length]
  const moments = parts?.momentsOf(every)
  // The part of time that is shown decides what is measured and how lines end.
  const along = (range: readonly [number, number]): AlongAxis =>
    rare?.alongAxis(selection, range, frame, moments) ??
    (moments && parts?.momentsAlong(moments, new Map(), range, frame)) ??
    (yearsAlong(selection, range, frame) as AlongAxis)
  const rough = along([0, frame.width])
  const partly = rough.time?.whole !== undefined
  const part = (of: readonly Line[]) => (partly && rare?.partShown(of, rough)) || { shown: of, near: of }
  const [own, common] = [part(lines), part(frame.whole ? all.lines : lines)]
  const many = parts && rough.time && partly ? parts.shownColumns(every, rough.time) : every
  const extents = [
    ...common.near.flatMap(({ figures }) => figures.flatMap(({ extent }) => extent)),
    ...many.flatMap(({ extent }) => extent),
  ]
  const measured = {
    values: [...extents, ...(frame.include ?? [])],
    unit: known.unit || (many[0]?.indicator.unit ?? ''),
    zero: options.zero,
    log: options.log && impossible === '' && extents.length > 0 ? rare?.logAxis : undefined,
    domain: frame.domains?.['value'],
  }
  const y = valueAxis(measured, frame.height - frame.fontSize * 4, frame)
  const left = valueAxisWidth(y, frame)
  const written = endNames(own.shown, many)
  // Where some are left out the legend has all the names: those that want a second line stand nowhere else.
  const names = drawn < total && !frame.noLegend && endLabelHeight(written, frame) ? [] : written
  const right = endLabelRoom(frame.whole && names.length > 0 ? endNames(common.shown, many) : names, frame)
  const x = along([left, frame.width - right])
  const top = valueAxisHead(y, frame)
  // Panels of one height stay so; alone, a narrow chart is as high as its names want.
  const wanted = frame.whole || right === 0 ? 0 : endLabelHeight(names, frame)
  // Nothing but zeros, or no number at all, is no course to be seen.
  const room = y.ticks[1] ? frame.height - top - x.height : frame.fontSize * 3
  const height = Math.max(room, wanted)
  const plot: Rect = { x: left, y: top, width: frame.width - right - left, height }
  const scale = valueScale(y, 'value', [plot.y + plot.height, plot.y])
  const placed = lines.map((line) =>
    placeLine(line, { x, at: (value) => position(scale, value), plot, curve: options.curve, rare }),
  )
  const axes = [leftAxis(y, scale, plot, frame), x.axis(plot)]
  const paths = parts && x.time ? parts.placeColumns(many, x.time, scale, options.curve) : []
  const ends = right === 0 ? [] : endMarks([...placed, ...paths], names, plot, frame)
  const taken = [...axes.flatMap((axis) => axis.marks), ...ends]
  const rules = frame.include?.map((value) => position(scale, value))
  const labels = valueLabels(placed, taken, plot, frame, rules)
  const targets = alongTargets(placed.flatMap((line) => line.targets))
  return {
    kinds: [options.curve === 'none' ? '点图' : '折线图'],
    frame: { ...frame, height: Math.ceil(top + height + x.height) },
    facts: {
      ...facts,
      legend:
        rare?.withUndrawn(facts.legend, [...listed.slice(lines.length), ...columns.slice(every.length)]) ??
        facts.legend,
      notes: [y.note, x.note, impossible, rare?.leftOut(drawn, total - drawn, frame) ?? ''].filter(Boolean),
    },
    named: areNamed(facts.legend, ends),
    panels: [
      {
        key: 'lines',
        plot,
        axes,
        scales: [x.scale, scale],
        layers: [
          [...placed, ...paths].flatMap((line) => line.path),
          placed.flatMap((line) => line.points),
          [...ends, ...labels, ...missingMarks(placed, [...taken, ...labels], plot, frame)],
        ],
      },
    ],
    targets:
      parts && x.time && many.length > 0
        ? parts.withColumnTargets(targets, told.rows.length, many, x.time, scale)
        : targets,
  }
}

interface EndName {
  readonly key: string
  readonly name: string
  readonly value: string
}

/** The name of a line and where it has come to: 甘肃省 838件. One line needs no name: the heading says it. */
function endNames(lines: readonly Line[], many: readonly ColumnLine[]): readonly EndName[] {
  const named = lines.filter(({ figures }) => figures.length > 0)
  if (named.length + many.length < 2) return []
  return [
    ...named.map(({ key, label, figures }) => ({
      key,
      name: label,
      value: figures.findLast(({ extent }) => extent.length > 0)?.text ?? '',
    })),
    ...many.map(({ key, label }) => ({ key, name: label, value: '' })),
  ]
}

function endMarks(
  placed: readonly Pick<PlacedLine, 'key' | 'end'>[],
  names: readonly EndName[],
  plot: Rect,
  frame: Frame,
): readonly Mark[] {
  const ends = placed.flatMap(({ key, end }) => {
    const named = names.find((name) => name.key === key)
    return end && named ? [{ series: key, ...named, ...end }] : []
  })
  return endLabels(ends, plot.x + plot.width, [plot.y, plot.y + plot.height], frame)
}
