/**
 * A whole as a hundred squares, several wholes as small panels. Parts that have no certain number of squares – not exact, of
 * no known whole, more than it – are listed as bars instead, with the sentence why.
 */
import { formatQuantity } from '../../data/format.js'
import type { Selection } from '../../data/series.js'
import { say, type Locale, type Text } from '../../data/text.js'
import { apart } from '../chart/layout/parts/apart.js'
import { tellFacts } from '../chart/layout/words/facts.js'
import { layoutPartList, refusalOf } from '../chart/layout/parts/part-list.js'
import { groupBars } from '../chart/layout/bars/bars.js'
import { balanceOf, groupWholes, type WholeGroup } from '../chart/layout/parts/parts.js'
import { withSentences } from '../chart/layout/words/sentences.js'
import { listTargets } from '../chart/layout/marks/targets.js'
import type { ChartView, Frame, Mark, Target } from '../chart/view.js'
import { squareUnder } from './squares.layout.js'
import {
  placeWhole,
  shareOut,
  type PlacedWhole,
  type Spot,
  type WholeSquares,
} from './whole-squares.layout.js'

/** There are no more colours to tell classes apart by. */
const mostClasses = 8
/** More wholes than this are read in the table. */
const mostWholes = 40
/** Em of the squares' side. */
const [large, small] = [14, 9]

export function layoutWaffle(selection: Selection, frame: Frame): ChartView {
  const { wholes: every, sentences } = apart(groupWholes(groupBars(selection, frame)))
  const why = refusals(every, frame.locale)
  if (why.length > 0 || every.length === 0) return layoutPartList(selection, frame, why)
  const groups = every.slice(0, mostWholes)
  const schemes = new Set(groups.flatMap(({ parts }) => parts.map((bar) => bar.datum.scheme?.id ?? '')))
  const colors = schemes.size > 1 ? coloursByPosition(groups) : frame.colors
  const wholes = groups.map(shareOut)
  const placed = placeWholes(wholes, selection, frame)
  const height = Math.max(...placed.map(({ spot, whole }) => spot.y + whole.height))
  const targets = placed.flatMap(({ whole }) => whole.targets)
  const marks: readonly Mark[] = placed.flatMap(({ whole }) => whole.marks)
  const view: ChartView = {
    kinds: ['方格图'],
    frame: { ...frame, colors, height: Math.ceil(height + frame.fontSize * 0.25) },
    facts: {
      ...tellFacts(selection, frame.locale),
      legend: [],
      notes: notesOf(wholes, every.length - groups.length, frame.locale),
    },
    panels: [
      {
        key: 'waffle',
        plot: { x: 0, y: 0, width: frame.width, height },
        axes: [],
        scales: [],
        layers: [marks],
      },
    ],
    targets: underPointer(
      targets,
      placed.map(({ whole }) => whole),
      wholes,
    ),
  }
  return withSentences(view, sentences)
}

/** The part whose square is under the pointer, else the nearest. */
function underPointer(
  targets: readonly Target[],
  placed: readonly PlacedWhole[],
  wholes: readonly WholeSquares[],
): ChartView['targets'] {
  const listed = listTargets(targets)
  return {
    ...listed,
    nearest: (x, y) => {
      for (const [i, { grid }] of placed.entries()) {
        const n = squareUnder(grid, x, y)
        const share = wholes[i]?.shares.find(({ from, to }) => n !== undefined && n >= from && n < to)
        if (share) return listed.indexOf(share.bar.datum.key)
      }
      return listed.nearest(x, y)
    },
  }
}

function refusals(groups: readonly WholeGroup[], locale: Locale): readonly Text[] {
  const doubts = groups.filter(isDoubtful)
  const others = doubts.length > 1 ? groups.filter((group) => !isDoubtful(group)) : groups
  const own = [
    ...(doubts.length > 1 ? [manyDoubts(doubts)] : []),
    ...others.flatMap((group) => refusalOf(group, false, locale) ?? unbalanced(group, locale) ?? []),
  ]
  if (own.length > 0 || !groups.some(({ parts }) => parts.length > mostClasses)) return own
  return [
    {
      zh: `分类超过${mostClasses}项，分列更易比较。`,
      en: `More than ${mostClasses} classes are easier to compare as a list.`,
    },
  ]
}

/** A certain whole of parts some of which are not. */
function isDoubtful({ whole, parts }: WholeGroup): boolean {
  return whole?.bound === 'exact' && parts.some(({ datum }) => datum.figure.bound !== 'exact')
}

/** Said once and not of each: the bars say which. */
function manyDoubts(groups: readonly WholeGroup[]): Text {
  const count = groups.flatMap(({ parts }) =>
    parts.filter(({ datum }) => datum.figure.bound !== 'exact'),
  ).length
  return {
    zh: `有${count}个数字不是确数，在总体中的位置无从确定，因此分列。`,
    en: `${count} figures are not exact and have no certain place in their wholes, so they are listed.`,
  }
}

/** Parts that leave squares of their whole to nobody. */
function unbalanced(group: WholeGroup, locale: Locale): Text | undefined {
  const { whole, rest, parts } = group
  const { sum, beyond } = balanceOf(group)
  if (parts.length === 0 || sum === 0) {
    return {
      zh: '各类都没有可占格的数字，因此分列。',
      en: 'No class has a number that takes squares, so the figures are listed.',
    }
  }
  if (beyond === 0 || rest || !whole) return undefined
  const of = (value: number) => formatQuantity({ value, bound: 'exact', unit: whole.unit }, { locale })
  const limit = formatQuantity(whole, { locale })
  return {
    zh: `所列合计${of(sum)}，不足${limit}，不能画成一百格，因此分列。`,
    en: `The parts add up to ${of(sum)}, less than ${limit}, so they are listed and not drawn as a hundred squares.`,
  }
}

/** Where wholes are divided by schemes of their own, a colour stands for a place in the list only. */
function coloursByPosition(groups: readonly WholeGroup[]): ReadonlyMap<string, number> {
  const colors = new Map<string, number>()
  for (const { parts } of groups)
    parts.forEach((bar, i) => !colors.has(bar.series) && colors.set(bar.series, i))
  return colors
}

/** One whole large with its list beside it where there is room; several side by side, as many as fit with their names. */
function placeWholes(wholes: readonly WholeSquares[], selection: Selection, frame: Frame) {
  const em = frame.fontSize
  const gutter = gutterOf(frame)
  const least = isNarrow(frame) ? small : 11
  const most = Math.min(wholes.length, Math.floor((frame.width + gutter * em) / ((least + gutter) * em)))
  for (let columns = most; columns > 1; columns--) {
    // In rows as equal as can be.
    const even = Math.ceil(wholes.length / Math.ceil(wholes.length / columns))
    const placed = placeIn(even, wholes, selection, frame)
    const cut = placed.some(({ whole }) => whole.marks.some((mark) => mark.type === 'text' && mark.full))
    if (!cut) return placed
  }
  return placeIn(1, wholes, selection, frame)
}

/** Between wholes, em; on a phone two stand side by side. */
function gutterOf(frame: Frame): number {
  return isNarrow(frame) ? 1 : 1.75
}

function isNarrow({ width, fontSize }: Frame): boolean {
  return width < 28 * fontSize
}

function placeIn(columns: number, wholes: readonly WholeSquares[], selection: Selection, frame: Frame) {
  const em = frame.fontSize
  const between = em * gutterOf(frame)
  const alone = wholes.length === 1
  const beside = alone && frame.width >= 32 * em
  const width = (frame.width - between * (columns - 1)) / columns
  const side = Math.min(
    width,
    (alone ? large : Math.min(large - 2, Math.max(small, (0.6 * width) / em))) * em,
  )
  const placed: { readonly spot: Spot; readonly whole: PlacedWhole }[] = []
  let y = 0
  for (let first = 0; first < wholes.length; first += columns) {
    const line = wholes.slice(first, first + columns).map((whole, i) => {
      const spot = { x: i * (width + between), y, width, side, beside }
      return { spot, whole: placeWhole(whole, spot, selection, frame) }
    })
    placed.push(...line)
    y += Math.max(...line.map(({ whole }) => whole.height)) + em * 1.25
  }
  return placed
}

/** What a square is and how whole numbers of them came about. */
function notesOf(wholes: readonly WholeSquares[], left: number, locale: Locale): readonly string[] {
  const en = locale === 'en'
  const rounded = wholes.some((whole) => whole.rounded)
  const none = wholes.flatMap(({ shares }) =>
    shares.filter(({ bar, from, to }) => from === to && (bar.datum.figure.value ?? 0) > 0),
  )
  const names = [
    ...new Set(none.map(({ bar, rest }) => (rest ? say(bar.datum.category, locale) : bar.seriesLabel))),
  ]
  return [
    en ? 'each square is 1% of the whole' : '每格为总体的1%',
    ...(rounded
      ? [
          en
            ? 'whole squares by the largest remainder; the figures are not rounded'
            : '格数按最大余额法取整，数字未取整',
        ]
      : []),
    ...(names.length > 0
      ? [en ? `too small for a square: ${names.join(', ')}` : `不足一格，未占格：${names.join('、')}`]
      : []),
    ...(left > 0
      ? [en ? `${left} more wholes are in the table only` : `另有${left}个总体没有画出，见数据表`]
      : []),
  ]
}
