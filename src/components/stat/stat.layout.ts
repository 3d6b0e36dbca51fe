import { formatQuantity } from '../../data/format.js'
import { dimensionKey, dimensionLabel } from '../../data/resolve.js'
import type { Datum, Dimension, Selection } from '../../data/series.js'
import { say, type Locale } from '../../data/text.js'
import { barMarks } from '../chart/layout/bars/bound-marks.js'
import { casedStroke } from '../chart/layout/bars/cased-stroke.js'
import { drawnExtent, signed } from '../chart/layout/axis/extent.js'
import { maxOf } from '../chart/layout/bars/bars.js'
import { compareSentence, goalSentence } from '../chart/layout/words/comparison.js'
import { linearScale, position } from '../chart/layout/axis/scale.js'
import { listTargets } from '../chart/layout/marks/targets.js'
import { textBlock } from '../chart/layout/text/text-marks.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { layoutTiles, type Tile } from '../chart/layout/tiles/tiles.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { wrap } from '../chart/layout/text/wrap.js'
import type { ChartView, Frame, Mark, Target } from '../chart/view.js'

export interface StatOptions {
  /** Dimension along which the figure is set against another: its previous period, another place. */
  readonly compare?: Dimension
  /** A value to reach, in the figure's unit. */
  readonly goal?: number
}

/** A figure and those it is set against. */
interface Stat {
  readonly datum: Datum
  readonly others: readonly Datum[]
}

interface Spot {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** The figure large; several figures as tiles. Comparison and goal are said under it, as far as its bound allows. */
export function layoutStat(selection: Selection, frame: Frame, options: StatOptions): ChartView {
  const every = selection.series.flatMap((series) => series.data)
  const stats =
    options.compare === undefined
      ? every.map((datum) => ({ datum, others: [] }))
      : pair(every, options.compare)
  const sentences: string[] = []
  const targets: Target[] = []
  const rows = new Map(every.map((d, i) => [d.key, i]))
  const alone = stats.length === 1
  const view = layoutTiles(options.compare === undefined ? selection : { ...selection, reasons: [] }, frame, {
    data: stats.map(({ datum }) => datum),
    content: (datum, row) => {
      const stat = stats.find((one) => one.datum === datum)
      return {
        ...(alone && row.place === '' && row.category === '' && { heading: '' }),
        between: (at) => {
          const goal = goalTile(datum, at, frame, options.goal)
          const compared = comparedTile(
            stat ?? { datum, others: [] },
            { ...at, y: at.y + goal.height },
            frame,
            options.compare,
          )
          sentences.push(...goal.said, ...compared.said)
          targets.push(...compared.boxes.map(({ other, box }) => targetOf(datum, other, box, rows)))
          return { marks: [...goal.marks, ...compared.marks], height: goal.height + compared.height }
        },
      }
    },
  })
  const own = Array.from({ length: view.targets.length }, (_, i) => view.targets.at(i))
  const summary = [view.facts.summary, ...sentences].join(frame.locale === 'en' ? ' ' : '')
  return {
    ...view,
    facts: { ...view.facts, legend: [], summary },
    targets: listTargets([...own, ...targets]),
  }
}

/** Along periods the latest figure is set against the one before it; along anything else the first against the others. */
function pair(data: readonly Datum[], along: Dimension): readonly Stat[] {
  const groups = new Map<string, Datum[]>()
  for (const d of data) {
    const key = ['indicator', 'place', 'category', 'period', ...Object.keys(d.observation.dimensions ?? {})]
      .filter((name) => name !== along)
      .map((name) => dimensionKey(d, name))
      .join('\u0001')
    const group = groups.get(key)
    if (group) group.push(d)
    else groups.set(key, [d])
  }
  return [...groups.values()].map((group) => {
    if (along !== 'period') return { datum: group[0] as Datum, others: group.slice(1) }
    const inTime = [...group].sort((a, b) => later(a, b))
    return { datum: inTime.at(-1) as Datum, others: inTime.slice(-2, -1) }
  })
}

/** By date; what has no date keeps its order and comes first. */
function later(a: Datum, b: Datum): number {
  const [p, q] = [a.observation.period ?? '', b.observation.period ?? '']
  return p < q ? -1 : p > q ? 1 : 0
}

function comparedTile({ datum, others }: Stat, at: Spot, frame: Frame, along: Dimension | undefined) {
  const { locale } = frame
  const boxes: { other: Datum; box: Target['box'] }[] = []
  if (along === undefined) return { marks: [], height: 0, said: [], boxes }
  const said = others.map((other) =>
    compareSentence(datum, other, say(dimensionLabel(other, along), locale), locale),
  )
  if (others.length === 0) said.push(nothingToCompare(along, locale))
  const marks: Mark[] = []
  let y = at.y
  said.forEach((text, i) => {
    const block = sentence(text, `${datum.key}/compared-${i}`, datum.key, { ...at, y }, frame)
    const other = others[i]
    if (other) boxes.push({ other, box: { x: at.x, y, width: at.width, height: block.height } })
    marks.push(...block.marks)
    y += block.height
  })
  return { marks, height: y - at.y, said: others.length === 0 ? [] : said, boxes }
}

function nothingToCompare(along: Dimension, locale: Locale): string {
  if (along === 'period') return locale === 'en' ? 'No earlier figure is given.' : '前期数字原文未列。'
  return locale === 'en' ? 'No other figure is given.' : '可比的其他数字原文未列。'
}

function targetOf(datum: Datum, other: Datum, box: Target['box'], rows: ReadonlyMap<string, number>): Target {
  return {
    key: other.key,
    row: rows.get(other.key) ?? 0,
    panel: `tile/${datum.key}`,
    series: other.key,
    group: datum.key,
    box,
  }
}

/** A thin bar from nothing to the figure with a tick at the goal, and what that means in words. */
function goalTile(
  datum: Datum,
  at: Spot,
  frame: Frame,
  goal: number | undefined,
): Tile & { said: readonly string[] } {
  const { figure, key } = datum
  if (goal === undefined || !Number.isFinite(goal) || figure.value === null)
    return { marks: [], height: 0, said: [] }
  const max = maxOf(datum)
  const said = goalSentence(figure, goal, frame.locale, max)
  const bullet = bulletMarks(datum, goal, max, at, frame)
  const words = sentence(said, `${key}/goal-said`, key, { ...at, y: at.y + bullet.height }, frame)
  return { marks: [...bullet.marks, ...words.marks], height: bullet.height + words.height, said: [said] }
}

function bulletMarks(datum: Datum, goal: number, max: number | undefined, at: Spot, frame: Frame): Tile {
  const { small } = typeScale(frame)
  const thickness = Math.round(frame.fontSize * 0.5)
  const width = Math.min(at.width, frame.fontSize * 24)
  const extent = drawnExtent(datum.figure, max) ?? 0
  const low = Math.min(0, signed(datum.figure), goal)
  const high = max ?? Math.max(extent, goal, low + Number.MIN_VALUE)
  // Room for the glyph of a figure that is open upwards.
  const scale = linearScale('goal', [low, high], [at.x, at.x + width - (max === undefined ? 14 : 1)])
  const top = at.y + 6
  const { key } = datum
  const drawn = barMarks({
    key: `${key}/bullet`,
    series: 'all',
    target: key,
    figure: datum.figure,
    base: position(scale, 0),
    at: (value) => position(scale, value),
    across: top,
    thickness,
    vertical: false,
    ...(max !== undefined && { max }),
  })
  const x = position(scale, Math.min(Math.max(goal, low), high))
  const text =
    (frame.locale === 'en' ? 'Goal ' : '目标') +
    formatQuantity(goalQuantity(datum, goal), { locale: frame.locale })
  const half = textWidth(text, small) / 2
  const middle = Math.min(Math.max(x, at.x + half), at.x + at.width - half)
  const baseline = top + thickness + 5 + small
  const ends =
    max === 100 && datum.figure.unit === '%'
      ? endTexts(key, at.x, position(scale, high), middle, half, baseline, small)
      : []
  return {
    marks: [
      {
        type: 'line',
        key: `${key}/bullet-end`,
        role: 'grid',
        x1: at.x,
        x2: position(scale, high),
        y1: top + thickness + 0.5,
        y2: top + thickness + 0.5,
      },
      ...drawn.marks,
      ...casedStroke(`${key}/goal`, { x1: x, x2: x, y1: top - 4, y2: top + thickness + 4 }),
      {
        type: 'text',
        key: `${key}/goal-label`,
        role: 'label',
        target: key,
        x: middle,
        y: baseline,
        text,
        anchor: 'middle',
        size: small,
      },
      ...ends,
    ],
    height: baseline + small * 0.5 - at.y,
  }
}

function goalQuantity({ figure }: Datum, goal: number) {
  return {
    value: goal,
    bound: 'exact',
    unit: figure.unit,
    ...(figure.scale && { scale: figure.scale }),
  } as const
}

/** 0 and 100%, where the name of the goal leaves room. */
function endTexts(
  key: string,
  left: number,
  right: number,
  middle: number,
  half: number,
  y: number,
  size: number,
): readonly Mark[] {
  const free = (from: number, to: number) => to + 8 < middle - half || from - 8 > middle + half
  const marks: Mark[] = []
  if (free(left, left + textWidth('0', size))) {
    marks.push({
      type: 'text',
      key: `${key}/zero`,
      role: 'muted',
      x: left,
      y,
      text: '0',
      anchor: 'start',
      size,
    })
  }
  if (free(right - textWidth('100%', size), right)) {
    marks.push({
      type: 'text',
      key: `${key}/hundred`,
      role: 'muted',
      x: right,
      y,
      text: '100%',
      anchor: 'end',
      size,
    })
  }
  return marks
}

function sentence(text: string, key: string, target: string, at: Spot, frame: Frame): Tile {
  const { small, leading } = typeScale(frame)
  const wrapped = wrap(text, at.width, small, 5)
  const marks = textBlock(wrapped, {
    key,
    role: 'label',
    x: at.x,
    y: at.y,
    size: small,
    leading,
    target,
    full: text,
  })
  return { marks, height: wrapped.lines.length * small * leading }
}
