/** Columns from a common base line, each labelled directly; the height is the frame's. */
import type { Selection } from '../../../../data/series.js'
import type { ChartView, Frame, Mark, Target, TextMark } from '../../view.js'
import { solidBars } from './bound-marks.js'
import type { BarDrawing } from './exact-bars.js'
import { signed } from '../axis/extent.js'
import { tellFacts } from '../words/facts.js'
import { groupBars, maxOf, optionalMax, targetOf, type Bar, type BarGroup, type BarOptions } from './bars.js'
import { goalText, unitOf } from './horizontal-bars.js'
import { bottomCategories, type CategoryLabels } from '../axis/category-axis.js'
import { linearScale, position, type LinearScale } from '../axis/scale.js'
import { bandScale } from '../axis/band-scale.js'
import { boxesOf } from '../marks/mark-boxes.js'
import { listTargets } from '../marks/targets.js'
import { covers, textBox } from '../text/text-boxes.js'
import { textWidth } from '../text/text-width.js'
import { typeScale } from '../text/type-scale.js'

const gap = 4
/** Share of a band left free between groups of columns. */
const padding = 0.32

/** Columns need room for labels of at most three lines below and for every figure above; bars need none. */
export function columnsFit(selection: Selection, frame: Frame): boolean {
  const { whole } = frame
  if (!whole) return fits(selection, frame)
  // Panels are all of one form; where they have too little in common, of the form that needs nothing in common.
  return (whole.facets ?? []).every(({ key }) => {
    const series = whole.series.filter(({ facet }) => facet?.key === key)
    const keys = new Set(series.flatMap(({ data }) => data.map(({ x }) => x)))
    return keys.size * 2 >= whole.axis.length && fits({ ...whole, series }, frame)
  })
}

function fits(selection: Selection, frame: Frame): boolean {
  const groups = groupBars(selection, frame)
  const { label } = typeScale(frame)
  const step = frame.width / Math.max(1, groups.length)
  const valued = groups.every((group) => {
    // Columns of one group stand closer than groups do.
    const own = group.bars.length > 1 ? (step * (1 - padding)) / group.bars.length : step
    return group.bars.every((bar) => textWidth(bar.text, label) <= own - 2)
  })
  return valued && namesBelow(groups, step, frame).whole
}

function namesBelow(groups: readonly BarGroup[], step: number, frame: Frame): CategoryLabels {
  const spots = groups.map(({ key, label }, i) => ({ key, label, at: (i + 0.5) * step }))
  return bottomCategories(spots, step, frame)
}

export function layoutVerticalBars(selection: Selection, frame: Frame, options: BarOptions): ChartView {
  const facts = tellFacts(selection, frame.locale)
  const groups = groupBars(selection, frame, facts.rows)
  const type = typeScale(frame)
  const band = bandScale(
    'axis',
    groups.map((group) => group.key),
    [0, frame.width],
    padding,
  )
  const names = namesBelow(groups, band.step, frame)
  const bottom = frame.height - Math.max(8, names.height)
  const drawing = options.drawing ?? solidBars
  const scale = columnScale(
    (frame.whole ? groupBars(frame.whole, frame) : groups).flatMap((group) => group.bars),
    bottom,
    frame,
    drawing,
    options.goal,
  )
  const base = position(scale, 0)
  const marks: Mark[] = []
  const words: Mark[] = []
  const targets: Target[] = []
  groups.forEach((group, i) => {
    const left = i * band.step + (band.step - band.thickness) / 2
    const slot = band.thickness / Math.max(1, group.bars.length)
    group.bars.forEach((bar, j) => {
      const thickness = Math.min(slot - (group.bars.length > 1 ? 3 : 0), frame.fontSize * 5)
      const across = left + j * slot + (slot - thickness) / 2
      const drawn = drawing.marks({
        key: bar.datum.key,
        series: bar.series,
        target: bar.datum.key,
        figure: bar.datum.figure,
        base,
        at: (value) => position(scale, value),
        across,
        thickness,
        vertical: true,
        ...optionalMax(bar.datum),
      })
      const down = drawn.end > base
      marks.push(...drawn.marks)
      words.push({
        type: 'text',
        key: `${bar.datum.key}/value`,
        role: bar.datum.figure.value === null ? 'muted' : 'valueLabel',
        target: bar.datum.key,
        x: across + thickness / 2,
        y: down ? drawn.end + gap + type.label : drawn.end - gap - 2,
        text: bar.text,
        anchor: 'middle',
        size: type.label,
      })
      targets.push(targetOf(bar, group, { x: left + j * slot, y: 0, width: slot, height: bottom }))
    })
  })
  words.push(...names.marks(bottom))
  const axis: Mark = { type: 'line', key: 'base', role: 'axis', x1: 0, x2: frame.width, y1: base, y2: base }
  const rule =
    options.goal === undefined ? [] : goalRule(options.goal, scale, [...marks, ...words], groups, frame)
  return {
    kinds: ['柱形图'],
    frame,
    facts,
    panels: [
      {
        key: 'bars',
        plot: { x: 0, y: 0, width: frame.width, height: bottom },
        axes: [{ side: 'bottom', marks: [axis] }],
        scales: [band, scale],
        layers: [marks, rule, words],
      },
    ],
    targets: listTargets(targets),
  }
}

function columnScale(
  bars: readonly Bar[],
  bottom: number,
  frame: Frame,
  drawing: BarDrawing,
  goal: number | undefined,
): LinearScale {
  const { label } = typeScale(frame)
  const room =
    label + gap + 4 + Math.max(0, ...bars.map((bar) => drawing.reach(bar.datum.figure, 20, maxOf(bar.datum))))
  const values = bars.flatMap((bar) => (bar.extent === null ? [] : [bar.extent, signed(bar.datum.figure)]))
  const all = [...values, ...(frame.include ?? []), ...(goal === undefined ? [] : [goal])]
  const [low, high] = frame.domains?.['value'] ?? [Math.min(0, ...all), Math.max(0, ...all)]
  // Room for the name of a goal that finds no other.
  const top = goal === undefined ? 0 : label * 1.4
  if (low === high) return linearScale('value', [0, 1], [bottom, room])
  return linearScale(
    'value',
    [low, high],
    [low < 0 ? bottom - room : bottom, (values.some((value) => value >= 0) || high > 0 ? room : 4) + top],
  )
}

/** A rule at the value to reach; its name stands where it covers neither a figure nor a column. */
function goalRule(
  goal: number,
  scale: LinearScale,
  marks: readonly Mark[],
  groups: readonly BarGroup[],
  frame: Frame,
): readonly Mark[] {
  const { small } = typeScale(frame)
  const y = position(scale, goal)
  const taken = boxesOf(marks)
  const step = frame.width / Math.max(1, groups.length)
  const label = (x: number, base: number, anchor: TextMark['anchor']): TextMark => ({
    type: 'text',
    key: 'goal/label',
    role: 'valueLabel',
    x,
    y: base,
    text: goalText(goal, unitOf(groups), frame.locale),
    anchor,
    size: small,
  })
  const free = [y - 4, y + small + 2]
    .flatMap((base) => [
      label(frame.width, base, 'end'),
      label(0, base, 'start'),
      ...groups.map((_, i) => label((i + 0.5) * step, base, 'middle')),
    ])
    .find((mark) => {
      const box = textBox(mark)
      return box.x0 >= -0.5 && box.x1 <= frame.width + 0.5 && !taken.some((other) => covers(box, other))
    })
  return [
    { type: 'line', key: 'goal', role: 'rule', x1: 0, x2: frame.width, y1: y, y2: y },
    free ?? label(frame.width, small, 'end'),
  ]
}
