/** Segments end to end: only exact figures have a certain place in a stack. */
import { formatQuantity } from '../../../data/format.js'
import { sumQuantities } from '../../../data/quantity.js'
import type { Selection } from '../../../data/series.js'
import type { ChartView, Frame, Mark, Target } from '../view.js'
import { barMarks, glyphReach } from './bound-marks.js'
import { tellFacts } from './facts.js'
import { groupBars, targetOf, type BarGroup, type BarOptions } from './bars.js'
import { goalMarks, unitOf } from './horizontal-bars.js'
import { linearScale, position } from './scale.js'
import { listTargets } from './targets.js'
import { centredBaseline, textBlock } from './text-marks.js'
import { textWidth } from './text-width.js'
import { typeScale } from './type-scale.js'
import { abbreviate, wrap } from './wrap.js'

const seam = 1.5

export function layoutStackedBars(selection: Selection, frame: Frame, options: BarOptions = {}): ChartView {
  const facts = tellFacts(selection, frame.locale)
  const groups = groupBars(selection, frame)
  const type = typeScale(frame)
  const longest = Math.max(0, ...groups.map((group) => textWidth(group.label, type.label)))
  const above = longest > 0 && frame.width < 28 * frame.fontSize
  const left = above || longest === 0 ? 0 : Math.min(longest, frame.width * 0.36) + 10
  const thickness = Math.round(frame.fontSize * 1.5)
  const totals = groups.map((group) => totalOf(group, frame))
  const { goal } = options
  const most = Math.max(...totals.map((total) => total.value), goal ?? 0, 0) || 1
  const room = Math.max(
    ...totals.map((total) => textWidth(total.text, type.label, 600) + total.reach + 10),
    0,
  )
  const scale = linearScale(
    'value',
    [0, most],
    [left, Math.max(left + (frame.width - left) / 4, frame.width - room)],
  )
  const marks: Mark[] = []
  const targets: Target[] = []
  const head = goal === undefined ? 0 : type.small * 1.4
  let y = head
  groups.forEach((group, i) => {
    const label = wrap(group.label, above ? frame.width : left - 10, type.label, 3)
    const labelHeight = longest === 0 ? 0 : label.lines.length * type.label * 1.4
    const top = above ? y + labelHeight + 2 : y + Math.max(0, (labelHeight - thickness) / 2)
    marks.push(
      ...textBlock(label, {
        key: `label/${group.key}`,
        role: 'axisLabel',
        x: above ? 0 : left - 10,
        y: above ? y : y + Math.max(0, (thickness - labelHeight) / 2),
        size: type.label,
        leading: 1.4,
        anchor: above ? 'start' : 'end',
        full: group.label,
      }),
    )
    const end = segments(group, top, thickness, scale, frame, marks, targets)
    const total = totals[i]
    if (total) {
      const text = abbreviate(total.text, frame.width - end - 8, type.label, 600)
      marks.push({
        type: 'text',
        key: `total/${group.key}`,
        role: 'valueLabel',
        x: end + 8,
        y: centredBaseline(top + thickness / 2, type.label),
        text,
        anchor: 'start',
        size: type.label,
        weight: 600,
        ...(text !== total.text && { full: total.text }),
      })
    }
    y = Math.max(top + thickness, y + labelHeight) + frame.fontSize * 0.75
  })
  const axis: Mark = { type: 'line', key: 'base', role: 'axis', x1: left, x2: left, y1: head, y2: y }
  const rule =
    goal === undefined
      ? []
      : goalMarks(goal, position(scale, Math.max(0, goal)), { top: head, height: y }, unitOf(groups), frame)
  return {
    frame: { ...frame, height: Math.ceil(y) },
    facts,
    panels: [
      {
        key: 'bars',
        plot: { x: left, y: 0, width: frame.width - left, height: y },
        axes: [{ side: 'left', marks: [axis] }],
        scales: [scale],
        layers: [marks, rule],
      },
    ],
    targets: listTargets(targets),
  }
}

function totalOf(group: BarGroup, frame: Frame): { value: number; text: string; reach: number } {
  if (group.bars.length === 0) return { value: 0, text: '', reach: 0 }
  const sum = sumQuantities(group.bars.map((bar) => bar.datum.figure))
  const last = group.bars.at(-1)
  const text = group.bars.length === 1 ? (last?.text ?? '') : formatQuantity(sum, { locale: frame.locale })
  return { value: sum.high ?? sum.value ?? 0, text, reach: last ? glyphReach(last.datum.figure, 20) : 0 }
}

function segments(
  group: BarGroup,
  y: number,
  thickness: number,
  scale: ReturnType<typeof linearScale>,
  frame: Frame,
  marks: Mark[],
  targets: Target[],
): number {
  const type = typeScale(frame)
  let from = 0
  let end = position(scale, 0)
  group.bars.forEach((bar, i) => {
    const { figure } = bar.datum
    const start = from
    from += figure.value ?? 0
    const base = position(scale, start) + (i > 0 ? seam : 0)
    const drawn = barMarks({
      key: bar.datum.key,
      series: bar.series,
      target: bar.datum.key,
      figure,
      base,
      at: (value) => Math.max(base, position(scale, start + value)),
      across: y,
      thickness,
      vertical: false,
    })
    end = drawn.end
    const width = position(scale, from) - base
    marks.push(...drawn.marks)
    const text = figure.value === 0 ? '' : bar.text
    if (group.bars.length > 1 && figure.bound === 'exact' && textWidth(text, type.small, 600) + 10 <= width) {
      marks.push({
        type: 'text',
        key: `${bar.datum.key}/value`,
        role: 'onMark',
        series: bar.series,
        target: bar.datum.key,
        x: base + 6,
        y: centredBaseline(y + thickness / 2, type.small),
        text,
        anchor: 'start',
        size: type.small,
        weight: 600,
      })
    }
    targets.push(targetOf(bar, group, { x: base, y, width: Math.max(width, 2), height: thickness }))
  })
  return end
}
