/**
 * Two indicators against each other: selection → pairs → two axes → points with their bounds in both directions, names
 * where they fit, targets. Each indicator has to be comparable with itself, not with the other: their axes are two.
 */
import type { Indicator } from '../../data/indicator.js'
import type { Datum, Selection } from '../../data/series.js'
import { say, type Text } from '../../data/text.js'
import { maxOf } from '../chart/layout/bars/bars.js'
import { signed } from '../chart/layout/bars/bound-marks.js'
import { figureText } from '../chart/layout/words/facts.js'
import { pointExtent } from '../chart/layout/points/point-marks.js'
import { logAxis } from '../chart/layout/axis/log-axis.js'
import { position, type ContinuousScale } from '../chart/layout/axis/scale.js'
import { withSentences } from '../chart/layout/words/sentences.js'
import { listTargets } from '../chart/layout/marks/targets.js'
import { layoutTiles } from '../chart/layout/tiles/tiles-part.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import {
  leftAxis,
  valueAxis,
  valueAxisHead,
  valueAxisWidth,
  valueScale,
  type ValueAxis,
  type ZeroRule,
} from '../chart/layout/axis/value-axis.js'
import { bottomValueAxis, bottomValueHeight } from '../chart/layout/axis/bottom-value-axis.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { abbreviate } from '../chart/layout/text/wrap.js'
import type { ChartView, Frame, Rect, Target, Targets } from '../chart/view.js'
import { crossedMarks, mostReach } from './crossed-bounds.layout.js'
import { pairsOf, reasonsWithin, type Pair } from './pairs.layout.js'
import { nameWithFigure } from '../chart/layout/words/first-names.js'
import { axisNotes, factsOf, noLogarithm, notesOf } from './scatter-facts.layout.js'
import { pointNames } from './point-names.layout.js'

export interface ScatterOptions {
  /** Indicators in their order: along the bottom, up the side. */
  readonly indicators: readonly string[]
  readonly zero: ZeroRule
  readonly log: { readonly x: boolean; readonly y: boolean }
}

export function layoutScatter(selection: Selection, given: Frame, options: ScatterOptions): ChartView {
  const frame = asHigh(given)
  const { locale } = frame
  const read = pairsOf(selection, options.indicators, locale)
  const reasons = reasonsWithin(selection)
  const { indicators } = read
  if (!indicators || reasons.length > 0)
    return listed(selection, reasons, frame, indicators ? [] : [twoWanted])
  const notes: string[] = []
  const [xs, ys] = [
    axisValues(read.pairs, 'x', options, notes, frame),
    axisValues(read.pairs, 'y', options, notes, frame),
  ]
  const pairs = inOrder(read.pairs.filter(({ key }) => xs.has(key) && ys.has(key)))
  if (pairs.length === 0) return listed(selection, [], frame, [noPair], notes)
  const measured = (values: ReadonlyMap<string, readonly number[]>, side: 0 | 1) =>
    ({
      values: pairs.flatMap(({ key }) => values.get(key) ?? []),
      unit: pairs[0]?.[side === 0 ? 'x' : 'y'].figure.unit ?? '',
      zero: options.zero,
      log: (side === 0 ? options.log.x : options.log.y) ? logAxis : undefined,
      domain: frame.domains?.[side === 0 ? 'x' : 'value'],
    }) as const
  const y = titled(
    // Three steps at least: of two, the upper half of a low plot may hold nothing.
    valueAxis(measured(ys, 1), Math.max(frame.height - frame.fontSize * 5, frame.fontSize * 10), frame),
    indicators[1],
    '↑',
    frame,
  )
  const left = valueAxisWidth(y, frame)
  const x = titled(valueAxis(measured(xs, 0), frame.width - left, frame), indicators[0], '→', frame)
  const top = valueAxisHead(y, frame)
  const plot: Rect = {
    x: left,
    y: top,
    width: frame.width - left - 1,
    height: frame.height - top - bottomValueHeight(frame),
  }
  const scales = {
    x: valueScale(x, 'x', [plot.x + mostReach.less, plot.x + plot.width - mostReach.more]),
    y: valueScale(y, 'value', [plot.y + plot.height - mostReach.less, plot.y + mostReach.more]),
  }
  const points = pairs.map((pair) => placed(pair, scales, radiusFor(pairs.length, plot)))
  const facts = factsOf(selection, pairs, locale)
  return {
    kinds: ['散点图'],
    frame,
    facts: {
      ...facts,
      notes: [...notesOf(read, locale), ...notes, ...axisNotes([x, y], indicators, locale)],
    },
    panels: [
      {
        key: 'points',
        plot,
        axes: [leftAxis(y, scales.y, plot, frame), bottomValueAxis(x, scales.x, plot, frame)],
        scales: [scales.x, scales.y],
        layers: [points.flatMap(({ marks }) => marks), pointNames(points, plot, frame)],
      },
    ],
    targets: byMiddle(
      points.map(({ key, series, box }, i) => ({
        key,
        row: facts.rows.length + i,
        panel: 'points',
        series,
        group: key,
        box,
      })),
    ),
  }
}

/** Both axes measure: on a phone a plot twice as wide as high would press one of them flat. */
function asHigh(frame: Frame): Frame {
  if (frame.panelled || frame.whole) return frame
  return { ...frame, height: Math.max(frame.height, Math.min(frame.width * 0.9, frame.fontSize * 22)) }
}

/** In a crowd boxes overlap: the nearest is that with the nearest middle. */
function byMiddle(list: readonly Target[]): Targets {
  const xs = Float64Array.from(list, ({ box }) => box.x + box.width / 2)
  const ys = Float64Array.from(list, ({ box }) => box.y + box.height / 2)
  return {
    ...listTargets(list),
    nearest: (x, y) => {
      let [best, least] = [-1, Infinity]
      for (let i = 0; i < xs.length; i++) {
        const distance = ((xs[i] ?? 0) - x) ** 2 + ((ys[i] ?? 0) - y) ** 2
        if (distance < least) [best, least] = [i, distance]
      }
      return best
    },
  }
}

/** Above this many points the keyboard meets them in groups. */
const mostAlone = 200

const twoWanted: Text = {
  zh: '散点图比较两个指标，这里不足两个，因此分列。',
  en: 'A scatter chart sets two indicators against each other; here are fewer, so the figures are listed.',
}
const noPair: Text = {
  zh: '没有一处两个数都有，因此分列。',
  en: 'Nothing has both figures, so they are listed.',
}

function listed(
  selection: Selection,
  reasons: Selection['reasons'],
  frame: Frame,
  why: readonly Text[],
  notes: readonly string[] = [],
): ChartView {
  const view = withSentences(layoutTiles({ ...selection, reasons }, frame), why)
  return { ...view, facts: { ...view.facts, legend: [], notes: [...(view.facts.notes ?? []), ...notes] } }
}

/** Of very many, met group by group, each group is a strip of the plot from left to right. */
function inOrder(pairs: readonly Pair[]): readonly Pair[] {
  if (pairs.length <= mostAlone) return pairs
  return pairs.toSorted((a, b) => signed(a.x.figure) - signed(b.x.figure))
}

/** Values each point's drawing reaches to; what a log scale has no place for is told and left out. */
function axisValues(
  pairs: readonly Pair[],
  side: 'x' | 'y',
  { log }: ScatterOptions,
  notes: string[],
  frame: Frame,
): ReadonlyMap<string, readonly number[]> {
  const impossible: string[] = []
  const values = new Map<string, readonly number[]>()
  for (const pair of pairs) {
    const datum = pair[side]
    const reach = pointExtent(datum.figure, maxOf(datum))
    if (log[side] && reach.some((value) => value <= 0))
      impossible.push(nameWithFigure(pair.name, figureText(datum, frame.locale), frame.locale))
    else values.set(pair.key, reach)
  }
  if (impossible.length > 0) notes.push(noLogarithm(impossible, frame.locale))
  return values
}

/** 立案的提案，单位：件: the axis is named by what it measures. */
function titled(axis: ValueAxis, indicator: Indicator, arrow: string, frame: Frame): ValueAxis {
  const { locale } = frame
  const comma = locale === 'en' ? ', ' : '，'
  const words = [say(indicator.label, locale), axis.title.replace(/^U/, 'u')].filter(Boolean).join(comma)
  const room = frame.width - frame.fontSize * 1.5
  const { small } = typeScale(frame)
  // That it does not start at zero is said in the notes as well.
  const fits = textWidth(words, small) <= room || axis.note === ''
  const text = abbreviate(fits ? words : words.slice(0, words.lastIndexOf(comma)), room, small)
  return { ...axis, title: arrow === '↑' ? `${arrow} ${text}` : `${text} ${arrow}` }
}

/** Of the plane that points may cover together: fewer lie on one another. */
const covered = 0.05

function radiusFor(points: number, { width, height }: Rect): number {
  const radius = Math.sqrt((covered * width * height) / (Math.PI * points))
  return Math.min(5, Math.max(2, Math.round(2 * radius) / 2))
}

function placed(
  pair: Pair,
  scales: { readonly x: ContinuousScale; readonly y: ContinuousScale },
  radius: number,
) {
  const { key, name, series } = pair
  const bounded = (datum: Datum, scale: ContinuousScale, grows: 1 | -1) => ({
    figure: datum.figure,
    at: (value: number) => position(scale, value),
    grows,
    max: maxOf(datum),
  })
  const drawn = crossedMarks({
    key,
    series,
    radius,
    x: bounded(pair.x, scales.x, 1),
    y: bounded(pair.y, scales.y, -1),
  })
  return { key, name, series, ...drawn }
}
