/** Parts on both sides of a base line: for and against, up and down; an odd one in the middle lies across it. */
import { formatQuantity } from '../../../../data/format.js'
import { sumQuantities } from '../../../../data/quantity.js'
import type { Selection } from '../../../../data/series.js'
import type { ChartView, Frame, Mark, Target } from '../../view.js'
import { groupBars, targetOf, type Bar } from './bars.js'
import { glyphReach } from './bound-marks.js'
import { tellFacts } from '../words/facts.js'
import { layoutHorizontalBars, unitOf } from './horizontal-bars.js'
import { measuredGroups, measuredSeries } from '../facets/measured.js'
import { besideRows } from './beside-rows.js'
import { placeRows, rowLabels } from '../text/label-rows.js'
import { linearScale, position } from '../axis/scale.js'
import { levelOf, segmentsFrom } from './segments.js'
import { withSentences } from '../words/sentences.js'
import { sideColors, sidesOf, type Sides } from './sides.js'
import { stackRefusal } from './stacking.js'
import { listTargets } from '../marks/targets.js'
import { centredBaseline } from '../text/text-marks.js'
import { textWidth } from '../text/text-width.js'
import { typeScale } from '../text/type-scale.js'
import { valueAxis } from '../axis/value-axis.js'
import { bottomValueAxis, bottomValueHeight } from '../axis/bottom-value-axis.js'
import { abbreviate } from '../text/wrap.js'

export interface DivergingOptions {
  /** Keys or labels of the series on the left; by default what is below zero, else the first half. */
  readonly opposed?: readonly string[]
}

const endGap = 7

export function layoutDivergingBars(
  given: Selection,
  outer: Frame,
  { opposed = [] }: DivergingOptions = {},
): ChartView {
  const sided = { series: measuredSeries(given, outer), legend: given.legend, opposed }
  const colors = sideColors(sided, outer)
  const [selection, frame] = [
    { ...given, colors },
    { ...outer, colors },
  ]
  const groups = groupBars(selection, frame)
  const all = measuredGroups(groups, frame)
  const rows = groups.map((group) => sidesOf(group, sided))
  // The one in the middle lies between what stands on both sides of it, so it must be exact too.
  const stacks = rows.flatMap(({ left, middle, right }) => [
    [...middle, ...(left.length > 0 ? left : middle)].map((bar) => bar.datum),
    [...middle, ...(right.length > 0 ? right : middle)].map((bar) => bar.datum),
  ])
  const refusal = stackRefusal(stacks, frame.locale, true)
  if (refusal) return withSentences(layoutHorizontalBars(selection, frame), [refusal])
  const type = typeScale(frame)
  const thickness = Math.round(frame.fontSize * 1.5)
  const place = placeRows(
    groups.map(({ key, label }) => ({ key, label, height: thickness })),
    frame,
    type.small * 0.5,
    all,
  )
  const endsOf = (row: Sides) => ({
    left: endOf(row.left, row.middle, frame),
    right: endOf(row.right, row.middle, frame),
  })
  const ends = rows.map(endsOf)
  const measured = all === groups ? ends : all.map((group) => endsOf(sidesOf(group, sided)))
  const scale = divergingScale(measured, place.left, frame)
  const marks: Mark[] = [...rowLabels(place, frame)]
  const targets: Target[] = []
  let unlabelled = 0
  rows.forEach(({ group, left, middle, right }, i) => {
    const y = place.rows[i]?.y ?? 0
    const half = sumOf(middle) / 2
    const spot = { scale, y, thickness }
    const drawn = [
      segmentsFrom(middle, { ...spot, way: 1, from: -half }, frame),
      segmentsFrom(left, { ...spot, way: -1, from: half, alone: left.length === 1 }, frame),
      segmentsFrom(right, { ...spot, way: 1, from: half, alone: right.length === 1 }, frame),
    ]
    for (const part of drawn) {
      marks.push(...part.marks)
      targets.push(...part.boxes.map(({ bar, box }) => targetOf(bar, group, box)))
      unlabelled += part.unlabelled
    }
    const { left: before, right: after } = ends[i] ?? { left: none, right: none }
    marks.push(
      ...endLabel(
        before.text,
        `${group.key}/left`,
        drawn[1]?.end ?? 0,
        -1,
        y + thickness / 2,
        place.left,
        frame,
      ),
      ...endLabel(
        after.text,
        `${group.key}/right`,
        drawn[2]?.end ?? 0,
        1,
        y + thickness / 2,
        place.left,
        frame,
      ),
    )
  })
  const base = position(scale, 0)
  const plot = { x: place.left, y: 0, width: frame.width - place.left, height: place.height }
  const ruled = unlabelled > 0
  const [low, high] = scale.domain
  const axis = valueAxis(
    { values: [low, high], unit: unitOf(groups), zero: 'always', domain: scale.domain },
    scale.range[1] - scale.range[0],
    frame,
  )
  const bothWays = {
    ...axis,
    ticks: axis.ticks.map((tick) => ({ ...tick, text: tick.text.replace(/^[-−]/, '') })),
  }
  const line: Mark = { type: 'line', key: 'base', role: 'axis', x1: base, x2: base, y1: 0, y2: place.height }
  return {
    kinds: ['双向条形图'],
    frame: { ...frame, height: Math.ceil(place.height + (ruled ? bottomValueHeight(frame) : 0)) },
    facts: tellFacts(selection, frame.locale),
    panels: [
      {
        key: 'bars',
        plot,
        axes: ruled
          ? [besideRows(bottomValueAxis(bothWays, scale, plot, frame), place)]
          : [{ side: 'left', marks: [] }],
        scales: [scale],
        layers: [besideRows({ side: 'left', marks: [line] }, place).marks, marks],
      },
    ],
    targets: listTargets(targets),
  }
}

interface End {
  readonly text: string
  readonly value: number
  readonly room: number
}

const none: End = { text: '', value: 0, room: 0 }

/** What stands at the end of a side: its sum, or the one figure it holds. */
function endOf(bars: readonly Bar[], middle: readonly Bar[], frame: Frame): End {
  const half = sumOf(middle) / 2
  const last = bars.at(-1)
  if (!last) return { ...none, value: half }
  const sum = sumQuantities(bars.map((bar) => levelOf(bar.datum.figure)))
  const text = bars.length === 1 ? last.text : formatQuantity(sum, { locale: frame.locale })
  const { label } = typeScale(frame)
  const room = glyphReach(last.datum.figure, 20) + endGap + textWidth(text, label, 600) + 2
  return { text, value: half + (sum.high ?? sum.value ?? 0), room }
}

function sumOf(bars: readonly Bar[]): number {
  return bars.reduce((sum, bar) => sum + Math.abs(bar.datum.figure.value ?? 0), 0)
}

/** One scale for both sides, as long as the words at both ends let it be. */
function divergingScale(ends: readonly { left: End; right: End }[], left: number, frame: Frame) {
  const low = Math.max(0, ...ends.map((end) => end.left.value))
  const high = Math.max(0, ...ends.map((end) => end.right.value))
  const length = frame.width - left
  const room = (side: 'left' | 'right') =>
    Math.min(length * 0.3, Math.max(0, ...ends.map((end) => end[side].room)))
  const range = [left + room('left'), frame.width - room('right')] as const
  return linearScale('value', low + high === 0 ? [0, 1] : [-low, high], range)
}

function endLabel(
  full: string,
  key: string,
  end: number,
  way: 1 | -1,
  middle: number,
  left: number,
  frame: Frame,
): readonly Mark[] {
  if (full === '') return []
  const { label } = typeScale(frame)
  const x = end + way * endGap
  const text = abbreviate(full, way > 0 ? frame.width - x : x - left, label, 600)
  return [
    {
      type: 'text',
      key: `total/${key}`,
      role: 'valueLabel',
      x,
      y: centredBaseline(middle, label),
      text,
      anchor: way > 0 ? 'start' : 'end',
      size: label,
      weight: 600,
      ...(text !== full && { full }),
    },
  ]
}
