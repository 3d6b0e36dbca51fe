/** Bars from a common base line, one row a key along the axis, one bar a series; each labelled directly. */
import type { Selection } from '../../../../data/series.js'
import type { ChartView, Frame, Mark, Target } from '../../view.js'
import type { goalMarks } from './goal-marks.js'
import { groupBars, maxOf, optionalMax, targetOf, type Bar, type BarGroup, type BarOptions } from './bars.js'
import type { BarDrawing } from './exact-bars.js'
import { signed } from '../axis/extent.js'
import { tellFacts } from '../words/facts.js'
import { placeRows, rowLabels } from '../text/label-rows.js'
import { linearScale, position, type LinearScale } from '../axis/scale.js'
import { listTargets } from '../marks/targets.js'
import { centredBaseline } from '../text/text-marks.js'
import { textWidth } from '../text/text-width.js'
import { typeScale } from '../text/type-scale.js'
import { abbreviate } from '../text/wrap.js'

const labelGap = 7

/** How the figures are drawn, and the goal where there is one. */
export interface RowDrawing extends BarOptions {
  readonly drawing: BarDrawing
  readonly goalMarks?: typeof goalMarks
}

export function layoutBarRows(selection: Selection, frame: Frame, options: RowDrawing): ChartView {
  const { drawing } = options
  const facts = tellFacts(selection, frame.locale)
  const groups = groupBars(selection, frame, facts.rows)
  // All panels share one scale and one column of names.
  const all = frame.whole ? groupBars(frame.whole, frame) : groups
  const named = options.goal !== undefined || (frame.include?.length ?? 0) > 0
  const place = placeBars(groups, all, frame, named)
  const scale = barScale(
    all.flatMap((group) => group.bars),
    place,
    frame,
    drawing,
    options.goal,
  )
  const marks: Mark[] = []
  const labels: Mark[] = [...place.labels]
  const targets: Target[] = []
  for (const { group, bars } of place.rows) {
    for (const { bar, y } of bars) {
      const at = (value: number) => position(scale, value)
      const drawn = drawing.marks({
        key: bar.datum.key,
        series: bar.series,
        target: bar.datum.key,
        figure: bar.datum.figure,
        base: at(0),
        at,
        across: y,
        thickness: place.thickness,
        vertical: false,
        ...optionalMax(bar.datum),
      })
      marks.push(...drawn.marks)
      labels.push(valueLabel(bar, drawn.end, at(0), y, place, frame))
      targets.push(
        targetOf(bar, group, {
          x: 0,
          y: y - place.gap / 2,
          width: frame.width,
          height: place.thickness + place.gap,
        }),
      )
    }
  }
  const axis = baseLine(place, position(scale, 0))
  const rule =
    options.goal === undefined || !options.goalMarks
      ? []
      : options.goalMarks(options.goal, position(scale, options.goal), place, unitOf(groups), frame)
  const plot = {
    x: place.left,
    y: place.top,
    width: frame.width - place.left,
    height: place.height - place.top,
  }
  return {
    kinds: ['条形图'],
    frame: { ...frame, height: Math.ceil(place.height) },
    facts,
    panels: [
      {
        key: 'bars',
        plot,
        axes: [{ side: 'left', marks: axis }],
        scales: [scale],
        layers: [marks, rule, labels],
      },
    ],
    targets: listTargets(targets),
  }
}

/** One line down the plot; in pieces beside the bars where labels stand in its way. */
function baseLine(place: Rows, x: number): readonly Mark[] {
  const line = (key: string, y1: number, y2: number): Mark => ({
    type: 'line',
    key,
    role: 'axis',
    x1: x,
    x2: x,
    y1,
    y2,
  })
  if (place.left > 0) return [line('base', place.top, place.height)]
  return place.rows.flatMap(({ group, bars }) => {
    const [first, last] = [bars[0], bars.at(-1)]
    return first && last ? [line(`base/${group.key}`, first.y - 2, last.y + place.thickness + 2)] : []
  })
}

interface Rows {
  readonly rows: readonly {
    readonly group: BarGroup
    readonly bars: readonly { readonly bar: Bar; readonly y: number }[]
  }[]
  readonly labels: readonly Mark[]
  readonly thickness: number
  readonly gap: number
  /** Where the plot starts; 0 when labels stand above their bars. */
  readonly left: number
  readonly top: number
  readonly height: number
}

function placeBars(
  groups: readonly BarGroup[],
  all: readonly BarGroup[],
  frame: Frame,
  named: boolean,
): Rows {
  const most = Math.max(1, ...groups.map((group) => group.bars.length))
  const thickness = Math.round(frame.fontSize * (most === 1 ? 1.375 : most <= 3 ? 1.125 : 0.875))
  const gap = Math.round(frame.fontSize * 0.25)
  // The name of a goal stands over the rows.
  const top = typeScale(frame).small * (named ? 1.4 : 0.4)
  const needs = groups.map((group) => ({
    ...group,
    // Several bars of one row stand closer to each other than to the next row's, of many by more than a bar.
    height: Math.max(1, group.bars.length) * (thickness + gap) + gap * (most > 3 ? 1.5 : most > 1 ? 0 : -1),
  }))
  const place = placeRows(needs, frame, top, all)
  const rows = groups.map((group, i) => ({
    group,
    bars: group.bars.map((bar, j) => ({ bar, y: (place.rows[i]?.y ?? 0) + j * (thickness + gap) })),
  }))
  return { ...place, rows, labels: rowLabels(place, frame), thickness, gap, top: top - 4 }
}

/** The longest scale at which every bar, its glyph and its label stay inside. */
function barScale(
  bars: readonly Bar[],
  place: Rows,
  frame: Frame,
  drawing: BarDrawing,
  goal: number | undefined,
): LinearScale {
  const values = bars.flatMap((bar) => (bar.extent === null ? [] : [bar.extent, signed(bar.datum.figure)]))
  const all = [...values, ...(frame.include ?? []), ...(goal === undefined ? [] : [goal])]
  const [low, high] = frame.domains?.['value'] ?? [Math.min(0, ...all), Math.max(0, ...all)]
  const size = typeScale(frame).label
  const length = frame.width - place.left
  // Never less than a fifth of the room for the bars: a bar may not vanish for its label, which is cut instead.
  const shortest = length * 0.2
  const most = (length - shortest) / (low < 0 && high > 0 ? 2 : 1)
  // As shares of the whole domain, halved first so that figures near the largest number do not overflow.
  const span = high / 2 - low / 2 || 1
  const share = (value: number) => value / 2 / span
  const ends = bars.map((bar) => ({
    reach: share(bar.extent ?? 0),
    before: drawing.before?.(bar.datum.figure, place.thickness) ?? 0,
    room: Math.min(
      most,
      drawing.reach(bar.datum.figure, place.thickness, maxOf(bar.datum)) +
        labelGap +
        textWidth(bar.text, size),
    ),
  }))
  // Px before and after the base line, each a fixed length and one that grows with the scale.
  const before = [{ fixed: 0, grows: share(-low) }]
  const after = [{ fixed: 0, grows: share(high) }]
  for (const { reach, room, before: glyph } of ends) {
    if (reach < 0) before.push({ fixed: room, grows: -reach })
    else {
      after.push({ fixed: room, grows: reach })
      if (glyph > 0) before.push({ fixed: glyph, grows: -reach })
    }
  }
  let scale = length
  for (const a of before)
    for (const b of after) {
      const grows = a.grows + b.grows
      if (grows > 0) scale = Math.min(scale, (length - a.fixed - b.fixed) / grows)
    }
  scale = Math.max(scale, shortest)
  const start = place.left + Math.max(...before.map(({ fixed, grows }) => fixed + grows * scale))
  if (low === high) return linearScale('value', [0, 1], [start, frame.width])
  return linearScale('value', [low, high], [start + share(low) * scale, start + share(high) * scale])
}

function valueLabel(bar: Bar, end: number, base: number, y: number, place: Rows, frame: Frame): Mark {
  const size = typeScale(frame).label
  const stated = bar.datum.figure.value !== null
  const left = end < base
  const x = left ? end - labelGap : end + labelGap
  const text = abbreviate(bar.text, left ? x - place.left : frame.width - x, size)
  return {
    type: 'text',
    key: `${bar.datum.key}/value`,
    role: stated ? 'valueLabel' : 'muted',
    target: bar.datum.key,
    x,
    y: centredBaseline(y + place.thickness / 2, size),
    text,
    anchor: left ? 'end' : 'start',
    size,
    ...(text !== bar.text && { full: bar.text }),
  }
}

export function unitOf(groups: readonly BarGroup[]): string {
  return groups.flatMap((group) => group.bars)[0]?.datum.figure.unit ?? ''
}
