/** Segments end to end: only exact figures have a certain place in a stack. */
import { formatQuantity } from '../../../../data/format.js'
import { sumQuantities } from '../../../../data/quantity.js'
import type { Selection } from '../../../../data/series.js'
import type { ChartView, Frame, Mark, Target } from '../../view.js'
import { inAnswerColors } from './answer-colors.js'
import { besideRows } from './beside-rows.js'
import { groupBars, targetOf, type BarGroup, type BarOptions } from './bars.js'
import { glyphReach } from './bound-marks.js'
import { tellFacts } from '../words/facts.js'
import { goalMarks, layoutHorizontalBars, unitOf } from './horizontal-bars.js'
import { measuredGroups } from '../facets/measured.js'
import { placeRows, rowLabels } from '../text/label-rows.js'
import { linearScale, position } from '../axis/scale.js'
import { segmentsFrom } from './segments.js'
import { withSentences } from '../words/sentences.js'
import { stackRefusal, stacksOf } from './stacking.js'
import { listTargets } from '../marks/targets.js'
import { centredBaseline } from '../text/text-marks.js'
import { textWidth } from '../text/text-width.js'
import { typeScale } from '../text/type-scale.js'
import { valueAxis } from '../axis/value-axis.js'
import { bottomValueAxis, bottomValueHeight } from '../axis/bottom-value-axis.js'
import { abbreviate } from '../text/wrap.js'

const endGap = 8

/** One stack an item with its sum; groups with the reason where the parts have no certain place. */
export function layoutStackedBars(given: Selection, outer: Frame, options: BarOptions = {}): ChartView {
  const [selection, frame] = inAnswerColors(given, outer)
  const refusal = stackRefusal(stacksOf(selection), frame.locale)
  if (refusal) return withSentences(layoutHorizontalBars(selection, frame, options), [refusal])
  const groups = groupBars(selection, frame)
  const all = measuredGroups(groups, frame)
  const type = typeScale(frame)
  const { goal } = options
  const head = goal === undefined ? 0 : type.small * 1.4
  const thickness = Math.round(frame.fontSize * 1.5)
  const place = placeRows(
    groups.map(({ key, label }) => ({ key, label, height: thickness })),
    frame,
    head,
    all,
  )
  const totals = groups.map((group) => totalOf(group, frame))
  const ends = all === groups ? totals : all.map((group) => totalOf(group, frame))
  const most = Math.max(...ends.map((total) => total.value), goal ?? 0, 0) || 1
  const room = Math.max(
    0,
    ...ends.map((total) => textWidth(total.text, type.label, 600) + total.reach + endGap + 2),
  )
  const { left } = place
  const domain = frame.domains?.['value'] ?? ([0, most] as const)
  const scale = linearScale('value', domain, [
    left,
    Math.max(left + (frame.width - left) / 4, frame.width - room),
  ])
  const marks: Mark[] = [...rowLabels(place, frame)]
  const targets: Target[] = []
  let unlabelled = 0
  groups.forEach((group, i) => {
    const y = place.rows[i]?.y ?? 0
    const drawn = segmentsFrom(
      group.bars,
      { scale, y, thickness, way: 1, alone: group.bars.length === 1 },
      frame,
    )
    marks.push(...drawn.marks)
    targets.push(...drawn.boxes.map(({ bar, box }) => targetOf(bar, group, box)))
    unlabelled += drawn.unlabelled
    const full = totals[i]?.text ?? ''
    const text = abbreviate(full, frame.width - drawn.end - endGap, type.label, 600)
    marks.push({
      type: 'text',
      key: `total/${group.key}`,
      role: 'valueLabel',
      x: drawn.end + endGap,
      y: centredBaseline(y + thickness / 2, type.label),
      text,
      anchor: 'start',
      size: type.label,
      weight: 600,
      ...(text !== full && { full }),
    })
  })
  const plot = { x: left, y: head, width: frame.width - left, height: place.height - head }
  // Where a part cannot say its number, the reader measures it.
  const measured = unlabelled > 0
  const axis = valueAxis(
    { values: domain, unit: unitOf(groups), zero: 'always', domain },
    scale.range[1] - left,
    frame,
  )
  const base: Mark = {
    type: 'line',
    key: 'base',
    role: 'axis',
    x1: left,
    x2: left,
    y1: head,
    y2: place.height,
  }
  return {
    kinds: ['堆叠条形图'],
    frame: { ...frame, height: Math.ceil(place.height + (measured ? bottomValueHeight(frame) : 0)) },
    facts: tellFacts(selection, frame.locale),
    panels: [
      {
        key: 'bars',
        plot,
        axes: [
          besideRows(
            measured ? bottomValueAxis(axis, scale, plot, frame) : { side: 'left', marks: [base] },
            place,
          ),
        ],
        scales: [scale],
        layers: [
          marks,
          goal === undefined
            ? []
            : goalMarks(
                goal,
                position(scale, Math.max(0, goal)),
                { top: head, height: place.height },
                unitOf(groups),
                frame,
              ),
        ],
      },
    ],
    targets: listTargets(targets),
  }
}

function totalOf(group: BarGroup, frame: Frame): { value: number; text: string; reach: number } {
  const last = group.bars.at(-1)
  if (!last) return { value: 0, text: '', reach: 0 }
  const sum = sumQuantities(group.bars.map((bar) => bar.datum.figure))
  const text = group.bars.length === 1 ? last.text : formatQuantity(sum, { locale: frame.locale })
  return { value: sum.high ?? sum.value ?? 0, text, reach: glyphReach(last.datum.figure, 20) }
}
