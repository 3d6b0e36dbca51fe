/**
 * Dots on one axis, a row an item: selection → rows → scale → lanes → places. Several series of one item stand in one row
 * with a line between them (dumbbell). A dot shows the bound of its figure.
 */
import type { Selection } from '../../data/series.js'
import { say } from '../../data/text.js'
import { tellFacts } from '../chart/layout/words/facts.js'
import { besideRows } from '../chart/layout/bars/beside-rows.js'
import { besideWords } from '../chart/layout/text/beside-words.js'
import { placeRows, rowLabels } from '../chart/layout/text/label-rows.js'
import { logAxis } from '../chart/layout/axis/log-axis.js'
import { position, type ContinuousScale } from '../chart/layout/axis/scale.js'
import { listTargets } from '../chart/layout/marks/targets.js'
import { centredBaseline } from '../chart/layout/text/text-marks.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { valueAxis, type ZeroRule } from '../chart/layout/axis/value-axis.js'
import { bottomValueAxis, bottomValueHeight } from '../chart/layout/axis/bottom-value-axis.js'
import type { Axis, ChartView, Frame, Mark } from '../chart/view.js'
import { dotRows, measuredRows, valueOf, type DotRow } from './dot-rows.layout.js'
import { dotScale, labelGap } from './dot-scale.layout.js'
import { lanesOf, placeRow } from './placed-row.layout.js'

export interface DotOptions {
  readonly zero: ZeroRule
  readonly log: boolean
}

export function layoutDotChart(selection: Selection, frame: Frame, options: DotOptions): ChartView {
  const facts = tellFacts(selection, frame.locale)
  const { rows, unit, notes } = dotRows(selection, frame, options.log)
  const bare = rows.map(({ key, label }) => ({ key, label, height: 0 }))
  const all = measuredRows(rows, frame, options.log)
  const { left } = placeRows(bare, frame, 0, all)
  const extents = rows.flatMap(({ dots }) => dots.flatMap(({ extent }) => extent))
  const measured = {
    values: [...extents, ...(frame.include ?? [])],
    unit,
    zero: options.zero,
    log: options.log && extents.length > 0 ? logAxis : undefined,
    domain: frame.domains?.['value'],
  }
  const axis = valueAxis(measured, frame.width - left, frame)
  const scale = dotScale(axis, all, [left, frame.width], frame)
  const several = selection.series.length > 1
  const words =
    extents.length > 0 ? Math.min(scale.range[0] + labelGap, left + (frame.width - left) * 0.4) : left
  const plot = { left, right: frame.width, words, named: several }
  const lanes = rows.map((row) => lanesOf(row, scale, plot, frame))
  const named = namedSeries(selection, rows, frame)
  const { small } = typeScale(frame)
  const top = named.length > 0 ? small * 1.9 : 2
  const place = placeRows(
    lanes.map(({ row, height }) => ({ key: row.key, label: row.label, height })),
    frame,
    top,
    all,
  )
  const placed = lanes.map((of, i) => placeRow(of, place.rows[i]?.y ?? 0, scale, plot, frame))
  const drawn = extents.length > 0
  const bottom = place.height - frame.fontSize * 0.25
  const box = { x: left, y: top - 2, width: frame.width - left, height: bottom - top + 2 }
  const grid = bottomValueAxis(axis, scale, box, frame)
  const names = named.length > 0 ? seriesNames(named, scale, frame) : []
  const written = [...rowLabels(place, frame), ...names, ...placed.flatMap(({ labels }) => labels)]
  const axes: readonly Axis[] = drawn ? [besideWords(besideRows(grid, place), written)] : []
  return {
    kinds: ['点图'],
    frame: { ...frame, height: Math.ceil(drawn ? bottom + bottomValueHeight(frame) : place.height) },
    facts: {
      ...facts,
      notes: [drawn ? axis.note : '', ...notes].filter(Boolean),
    },
    named: named.length > 0,
    panels: [
      {
        key: 'dots',
        plot: box,
        axes,
        scales: [scale],
        layers: [placed.flatMap(({ between }) => between), placed.flatMap(({ dots }) => dots), written],
      },
    ],
    targets: listTargets(placed.flatMap(({ targets }) => targets)),
  }
}

interface NamedSeries {
  readonly key: string
  readonly name: string
  readonly value: number
}

/** Px between the names of two series, and of the dot before each. */
const [apart, dotBefore] = [14, 12]

/** Two series are named over the dots of the first row, the one with less first; more, and longer names, have a legend. */
function namedSeries(
  { series, legend }: Selection,
  rows: readonly DotRow[],
  frame: Frame,
): readonly NamedSeries[] {
  const [first] = rows
  if (series.length !== 2 || legend.length !== 2 || first?.dots.length !== 2) return []
  const named = first.dots.flatMap((dot) => {
    const own = series.find(({ key }) => key === dot.bar.series)
    return own ? [{ key: own.key, name: say(own.label, frame.locale), value: valueOf(dot) }] : []
  })
  const widths = named.map(({ name }) => dotBefore + textWidth(name, typeScale(frame).small))
  return widths.reduce((sum, width) => sum + width, apart) > frame.width ? [] : named
}

/** Each name with a dot of its colour, as near over its dot as the other one lets it. */
function seriesNames(named: readonly NamedSeries[], scale: ContinuousScale, frame: Frame): readonly Mark[] {
  const { small } = typeScale(frame)
  const widths = named.map(({ name }) => dotBefore + textWidth(name, small))
  const [a = 0, b = 0] = widths
  const wanted = named.map(({ value }, i) => position(scale, value) - (widths[i] ?? 0) / 2)
  const [p = 0, q = 0] = wanted
  const short = Math.max(0, p + a + apart - q) / 2
  const first = Math.max(0, Math.min(frame.width - a - apart - b, p - short))
  const second = Math.min(frame.width - b, Math.max(q + short, first + a + apart))
  return [first, second].flatMap((x, i): Mark[] => {
    const { key: series = '', name = '' } = named[i] ?? {}
    return [
      {
        type: 'circle',
        key: `series/${series}/dot`,
        role: 'value',
        series,
        cx: x + 4,
        cy: small * 0.7,
        r: 4,
      },
      {
        type: 'text',
        key: `series/${series}`,
        role: 'label',
        x: x + dotBefore,
        y: centredBaseline(small * 0.7, small),
        text: name,
        anchor: 'start',
        size: small,
      },
    ]
  })
}
