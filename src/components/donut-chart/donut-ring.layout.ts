/** The parts of one whole as a ring with its labels around it. */
import { formatQuantity, spokenWording, wordedParts, type FigurePart } from '../../data/format.js'
import type { figureParts } from '../../data/format/parts.js'
import type { Selection } from '../../data/series.js'
import type { Locale } from '../../data/text.js'
import { groupBars, type Bar } from '../chart/layout/bars/bars.js'
import { tellFacts } from '../chart/layout/words/facts.js'
import { balanceOf, groupWholes, isWhole, partName, type WholeGroup } from '../chart/layout/parts/parts.js'
import { angleOf, mostSlices, pointAt, slicePath, type Ring } from '../chart/layout/parts/ring.js'
import { listTargets } from '../chart/layout/marks/targets.js'
import { spread } from '../chart/layout/text/spread.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import type { ChartView, Frame, Mark, Target, TextMark } from '../chart/view.js'

export interface DonutOptions {
  /** Words in the middle instead of the whole's figure. */
  readonly centre?: string
}

const full = 2 * Math.PI

export interface Slice {
  readonly bar: Bar
  readonly rest: boolean
  readonly from: number
  readonly to: number
  readonly name: string
  readonly text: string
  readonly value: string
}

/**
 * A ring where every part is exact, of one whole and accounts for it, and where every label has its place around it.
 * Undefined where not: `layoutDonut` has the other forms.
 */
export function layoutRing(
  selection: Selection,
  frame: Frame,
  options: DonutOptions,
  more?: {
    readonly listed: (slices: readonly Slice[], frame: Frame) => Placed
    readonly figureParts: typeof figureParts
    /** What is left where other figures are said apart. */
    readonly wholes: readonly WholeGroup[]
  },
): ChartView | undefined {
  const [group, ...others] = more?.wholes ?? groupWholes(groupBars(selection, frame))
  if (!group || others.length > 0 || !isRing(group)) return undefined
  const slices = slicesOf(group, selection, frame.locale)
  const facts = { ...tellFacts(selection, frame.locale), legend: [] }
  const beside = labelledRing(slices, frame) ?? more?.listed(slices, frame)
  const words = centreWords(group, options, frame.locale, more?.figureParts)
  if (!beside || !words) return undefined
  const { ring, labels, height } = beside
  const marks = slices.map((slice): Mark => sliceMark(slice, ring))
  const targets = slices.map((slice): Target => targetOf(slice, group, ring))
  const listed = listTargets(targets)
  return {
    kinds: ['环形图'],
    frame: { ...frame, height: Math.ceil(height) },
    facts,
    panels: [
      {
        key: 'donut',
        plot: { x: 0, y: 0, width: frame.width, height },
        axes: [],
        scales: [],
        layers: [marks, [...labels, ...centreMarks(words, ring, frame)]],
      },
    ],
    targets: {
      ...listed,
      nearest: (x, y) => {
        const angle = angleOf(ring, x, y)
        const hit = angle === undefined ? -1 : slices.findIndex(({ from, to }) => angle >= from && angle < to)
        return hit >= 0 ? hit : listed.nearest(x, y)
      },
    },
  }
}

function isRing(group: WholeGroup): boolean {
  const { parts, silent, rest } = group
  return (
    isWhole(group, false) &&
    parts.length > 0 &&
    silent.length === 0 &&
    (rest !== undefined || balanceOf(group).beyond === 0) &&
    parts.length + (rest ? 1 : 0) <= mostSlices
  )
}

function slicesOf(group: WholeGroup, selection: Selection, locale: Locale): readonly Slice[] {
  const bars = [...group.parts, ...(group.rest ? [group.rest] : [])]
  const total = bars.reduce((sum, bar) => sum + (bar.datum.figure.value ?? 0), 0)
  let from = 0
  return bars.map((bar) => {
    const { datum, text } = bar
    const rest = datum.derived === 'rest'
    const to = from + (full * (datum.figure.value ?? 0)) / total
    const name = partName(datum, selection, locale)
    const value = datum.share && !rest ? `${text} ${formatQuantity(datum.share, { locale })}` : text
    const slice = {
      bar,
      rest,
      from,
      to,
      name: rest ? '' : name,
      value,
      text: rest ? text : [name, value].filter(Boolean).join(' '),
    }
    from = to
    return slice
  })
}

function sliceMark({ bar, rest, from, to }: Slice, ring: Ring): Mark {
  const { key } = bar.datum
  const d = to > from ? slicePath(ring, from, to, rest ? 6 : 1.5) : ''
  const own = { type: 'path', key: `${key}/slice`, target: key, d } as const
  return rest ? { ...own, role: 'rest' } : { ...own, role: 'value', series: bar.series }
}

function targetOf({ bar, from, to }: Slice, group: WholeGroup, ring: Ring): Target {
  const [x, y] = pointAt(ring, (ring.inner + ring.outer) / 2, (from + to) / 2)
  const size = Math.max(24, ring.outer - ring.inner)
  const box = { x: x - size / 2, y: y - size / 2, width: size, height: size }
  return { key: bar.datum.key, row: bar.row, panel: 'donut', series: bar.series, group: group.key, box }
}

export interface Placed {
  readonly ring: Ring
  readonly labels: readonly Mark[]
  readonly height: number
}

/** Labels around the ring, each on its own side; undefined where they do not all fit. */
function labelledRing(slices: readonly Slice[], frame: Frame): Placed | undefined {
  const { small } = typeScale(frame)
  const outer = frame.fontSize * 6.5
  const line = small * 1.45
  const ring: Ring = { x: frame.width / 2, y: outer + line * 1.2, inner: outer * 0.62, outer }
  const reach = outer + 16
  const sides = [
    slices.filter((s) => middle(s) <= Math.PI),
    slices.filter((s) => middle(s) > Math.PI).reverse(),
  ] as const
  const room = frame.width / 2 - reach - 4
  const height = ring.y + outer + line * 1.2
  if (slices.some((s) => textWidth(s.text, small) > room)) return undefined
  if (sides.some((side) => side.length * line > height - line)) return undefined
  let crosses = false
  const labels = sides.flatMap((side, i) => {
    const ys = spread(
      side.map((s) => ({ point: pointAt(ring, reach, middle(s))[1], height: line })),
      [line / 2, height],
    )
    return side.flatMap((s, n): Mark[] => {
      const y = ys[n] ?? ring.y
      const way = i === 0 ? 1 : -1
      const [x1, y1] = pointAt(ring, outer + 3, middle(s))
      // As far out as the ring is wide at that height, so that the leader does not cross it.
      const clear = Math.sqrt(Math.max(0, reach * reach - Math.min(reach, Math.abs(y - ring.y)) ** 2))
      const x = ring.x + way * Math.max(clear, Math.abs(x1 - ring.x) + 6)
      const key = s.bar.datum.key
      // Thin slices side by side: a leader from one would go over the next.
      crosses ||= Math.hypot((x1 + x) / 2 - ring.x, (y1 + y) / 2 - ring.y) < outer
      return [
        { type: 'line', key: `${key}/leader`, role: 'axis', target: key, x1, y1, x2: x - way * 3, y2: y },
        {
          type: 'text',
          key: `${key}/label`,
          role: s.rest ? 'muted' : 'label',
          target: key,
          x,
          y: y + small * 0.36,
          text: s.text,
          anchor: i === 0 ? 'start' : 'end',
          size: small,
        },
      ]
    })
  })
  return crosses ? undefined : { ring, labels, height }
}

function middle({ from, to }: Slice): number {
  return (from + to) / 2
}

/** The words asked for, or the whole's own figure; undefined where its wording has to be cut up to be set. */
function centreWords(
  { base }: WholeGroup,
  { centre }: DonutOptions,
  locale: Locale,
  cut: typeof figureParts | undefined,
): readonly FigurePart[] | undefined {
  if (centre) return [{ text: centre, role: 'number' }]
  if (!base) return []
  if (cut) return cut(base, { locale })
  return spokenWording(base, { locale }) === undefined ? wordedParts(base, { locale }) : undefined
}

/** As large as the hole allows. */
function centreMarks(parts: readonly FigurePart[], ring: Ring, frame: Frame): readonly Mark[] {
  if (parts.length === 0) return []
  const room = ring.inner * 1.7
  const sized = (size: number) =>
    parts.map((part) => ({
      text: part.text,
      size: part.role === 'unit' ? size * 0.6 : size,
      weight: 700 as const,
    }))
  const widthAt = (size: number) =>
    sized(size).reduce((sum, part) => sum + textWidth(part.text, part.size, 700), 0)
  const size = Math.min(
    typeScale(frame).figure * 0.8,
    (typeScale(frame).figure * 0.8 * room) / widthAt(typeScale(frame).figure * 0.8),
  )
  if (size < typeScale(frame).small * 0.75) return []
  const set = sized(size)
  const mark: TextMark = {
    type: 'text',
    key: 'centre',
    role: 'figure',
    x: ring.x,
    y: ring.y + size * 0.36,
    text: set.map((part) => part.text).join(''),
    anchor: 'middle',
    size,
    weight: 700,
    parts: set,
  }
  return [mark]
}
