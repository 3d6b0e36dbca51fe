/**
 * Figures against a goal as calm half rings of one scale, side by side. No needle: the ring is filled as far as the figure is
 * certain, doubt is the glyph of its bound.
 */
import type { Selection } from '../../data/series.js'
import { groupBars, maxOf } from '../chart/layout/bars/bars.js'
import { signed } from '../chart/layout/bars/bound-marks.js'
import { tellFacts } from '../chart/layout/words/facts.js'
import { goalFacts, goalItems, type GoalItem } from '../chart/layout/words/goal-words.js'
import { niceDomain } from '../chart/layout/axis/round-numbers.js'
import { measuredGroups } from '../chart/layout/facets/measured.js'
import { extentOf } from '../chart/layout/axis/scale.js'
import { listTargets } from '../chart/layout/marks/targets.js'
import type { ChartView, Frame } from '../chart/view.js'
import { headOf, placeGauge } from './placed-gauge.layout.js'

export interface GaugeOptions {
  /** The value to reach, in the indicator's unit. */
  readonly goal: number
}

/** More gauges than this are read in the table. */
const mostGauges = 40

export function layoutGaugeChart(selection: Selection, frame: Frame, { goal }: GaugeOptions): ChartView {
  const groups = groupBars(selection, frame)
  const { items, notes } = goalItems(groups, mostGauges, frame.locale)
  const bars = items.map(({ bar }) => bar)
  // Small multiples are of one scale.
  const all = goalItems(measuredGroups(groups, frame), Infinity, frame.locale).items
  const scale = { goal, domain: domainOf(frame.whole ? all : items, goal) }
  const placed = placeGauges(items, scale, frame)
  const height = Math.max(0, ...placed.map(({ target: { box } }) => box.y + box.height))
  return {
    kinds: ['仪表图'],
    frame: { ...frame, height: Math.ceil(height + frame.fontSize * 0.25) },
    facts: {
      ...goalFacts(tellFacts(selection, frame.locale), bars, goal, frame),
      notes,
    },
    panels: [
      {
        key: 'gauges',
        plot: { x: 0, y: 0, width: frame.width, height },
        axes: [],
        scales: [],
        layers: [placed.flatMap(({ marks }) => marks), placed.flatMap(({ labels }) => labels)],
      },
    ],
    targets: listTargets(placed.map(({ target }) => target)),
  }
}

/** All that can be of what can be no more than a hundred; else from zero to a round number with room for open ends. */
function domainOf(items: readonly GoalItem[], goal: number): readonly [number, number] {
  const values = items.flatMap(({ bar: { datum, extent } }) =>
    extent === null ? [] : [extent, signed(datum.figure)],
  )
  const max = items.map(({ bar }) => maxOf(bar.datum)).find((most) => most !== undefined)
  if (max !== undefined && [...values, goal].every((value) => value >= 0 && value <= max)) return [0, max]
  const [low, high] = extentOf([0, goal, ...values.map((value) => value + value * 0.12)])
  const [from, to] = niceDomain(low, high, 4).map((end) => Math.max(-1.7e308, Math.min(1.7e308, end)))
  return from === to ? [0, 1] : [from ?? 0, to ?? 1]
}

/** As many side by side as stand clear of one another, the rings of one line level. */
function placeGauges(
  items: readonly GoalItem[],
  scale: { goal: number; domain: readonly [number, number] },
  frame: Frame,
) {
  const em = frame.fontSize
  // On a phone two stand side by side: one a row is a screen for three figures.
  const narrow = frame.width < 28 * em
  const [least, gutter] = narrow ? [9 * em, em] : [11 * em, em * 1.5]
  const widthOf = (columns: number) => (frame.width - gutter * (columns - 1)) / columns
  const cut = (columns: number) => items.some((item) => headOf(item, widthOf(columns), frame).cut)
  let columns = Math.max(1, Math.min(items.length, Math.floor((frame.width + gutter) / (least + gutter))))
  while (columns > 1 && cut(columns)) columns--
  // In rows as equal as can be.
  columns = Math.ceil(items.length / Math.max(1, Math.ceil(items.length / columns)))
  const width = widthOf(columns)
  const outer = Math.min(width / 2 - 8, em * (items.length === 1 ? 8.5 : 6.5))
  const placed: ReturnType<typeof placeGauge>[] = []
  let y = 0
  for (let first = 0; first < items.length; first += columns) {
    const line = items.slice(first, first + columns)
    const headLines = Math.max(...line.map((item) => headOf(item, width, frame).lines.length))
    const set = line.map((item, i) =>
      placeGauge(item, { x: i * (width + gutter), y, width, outer, headLines }, scale, frame),
    )
    placed.push(...set)
    y += Math.max(...set.map(({ height }) => height)) + em * 1.25
  }
  return placed
}
