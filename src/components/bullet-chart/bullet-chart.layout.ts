/**
 * Figures against a goal: a bar a figure on a pale track, a stroke at the goal, the figure and what it is against the goal
 * beside it; all on one axis.
 */
import type { Selection } from '../../data/series.js'
import { groupBars, maxOf } from '../chart/layout/bars/bars.js'
import { signed } from '../chart/layout/bars/bound-marks.js'
import { besideRows } from '../chart/layout/bars/beside-rows.js'
import { tellFacts } from '../chart/layout/words/facts.js'
import { goalFacts, goalItems, goalOf, type GoalItem } from '../chart/layout/words/goal-words.js'
import { placeRows, rowLabels } from '../chart/layout/text/label-rows.js'
import { position } from '../chart/layout/axis/scale.js'
import { listTargets } from '../chart/layout/marks/targets.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { valueAxis, valueScale } from '../chart/layout/axis/value-axis.js'
import { bottomValueAxis, bottomValueHeight } from '../chart/layout/axis/bottom-value-axis.js'
import type { ChartView, Frame, Mark } from '../chart/view.js'
import { placeBullet, roomOf, tracksOf, wordsOf } from './placed-bullet.layout.js'

export interface BulletOptions {
  /** The value to reach, in the indicator's unit. */
  readonly goal: number
}

/** More figures than this are read in the table. */
const mostRows = 300

export function layoutBulletChart(selection: Selection, frame: Frame, { goal }: BulletOptions): ChartView {
  const { items, notes } = goalItems(groupBars(selection, frame), mostRows, frame.locale)
  const bars = items.map(({ bar }) => bar)
  const bare = placeRows(
    items.map(({ key, label }) => ({ key, label, height: 0 })),
    frame,
    0,
  )
  const words = wordsOf(items, goal, bare.left, frame)
  const place = placeRows(
    words.map(({ item, height }) => ({ key: item.key, label: item.label, height })),
    frame,
    typeScale(frame).small * 1.7,
  )
  const axis = valueAxis(
    {
      values: valuesOf(items, goal, frame),
      unit: bars.find((bar) => bar.datum.figure.value !== null)?.datum.figure.unit ?? '',
      zero: 'always',
      domain: frame.domains?.['value'] ?? wholeScale(items, goal, frame),
    },
    words[0]?.right === undefined ? frame.width : words[0].right - place.left,
    frame,
  )
  const right = words[0]?.right ?? frame.width
  const scale = valueScale(axis, 'value', [
    place.left + roomOf(items, 'before'),
    right - roomOf(items, 'after'),
  ])
  const bottom = place.height - frame.fontSize * 0.25
  const top = typeScale(frame).small * 1.7 - 4
  const plot = { x: place.left, y: top, width: right - place.left, height: bottom - top }
  const placed = words.map((of, i) => placeBullet(of, place.rows[i]?.y ?? 0, goal, scale, frame))
  return {
    kinds: ['子弹图'],
    frame: { ...frame, height: Math.ceil(bottom + bottomValueHeight(frame)) },
    facts: {
      ...goalFacts(tellFacts(selection, frame.locale), bars, goal, frame),
      notes,
    },
    panels: [
      {
        key: 'bullets',
        plot,
        axes: [besideRows(bottomValueAxis(axis, scale, plot, frame), tracksOf(place, frame))],
        scales: [scale],
        layers: [
          placed.flatMap(({ marks }) => marks),
          [
            ...rowLabels(place, frame),
            goalLabel(goalOf(bars, goal, frame.locale), position(scale, goal), frame),
            ...placed.flatMap(({ labels }) => labels),
          ],
        ],
      },
    ],
    targets: listTargets(placed.map(({ target }) => target)),
  }
}

function valuesOf(items: readonly GoalItem[], goal: number, frame: Frame): readonly number[] {
  const reach = items.flatMap(({ bar }) =>
    bar.extent === null ? [] : [bar.extent, signed(bar.datum.figure)],
  )
  return [...reach, goal, ...(frame.include ?? [])]
}

/** What can be no more than a hundred is shown on all of it, so that the missing part is seen too. */
function wholeScale(
  items: readonly GoalItem[],
  goal: number,
  frame: Frame,
): readonly [number, number] | undefined {
  const values = valuesOf(items, goal, frame)
  const max = items.map(({ bar }) => maxOf(bar.datum)).find((most) => most !== undefined)
  return max !== undefined && values.every((value) => value >= 0 && value <= max) ? [0, max] : undefined
}

function goalLabel(text: string, x: number, frame: Frame): Mark {
  const { small } = typeScale(frame)
  const half = textWidth(text, small, 600) / 2
  return {
    type: 'text',
    key: 'goal/label',
    role: 'label',
    x: Math.max(half, Math.min(frame.width - half, x)),
    y: small,
    text,
    anchor: 'middle',
    size: small,
    weight: 600,
  }
}
