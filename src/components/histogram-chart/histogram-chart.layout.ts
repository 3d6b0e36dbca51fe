/**
 * How the figures of one indicator are distributed: selection → groups → columns from a zero line, targets. How many are in
 * a group is a figure with bounds of its own: what may be in it stands hatched on what is in it for certain.
 */
import { formatQuantity } from '../../data/format.js'
import type { Quantity } from '../../data/quantity.js'
import type { Datum, Selection } from '../../data/series.js'
import { say, type Locale, type Text } from '../../data/text.js'
import { barMarks, ends } from '../chart/layout/bars/bound-marks.js'
import { layoutPartList } from '../chart/layout/parts/part-list.js'
import { linearScale, position } from '../chart/layout/axis/scale.js'
import { withSentences } from '../chart/layout/words/sentences.js'
import { listTargets } from '../chart/layout/marks/targets.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { tickTexts } from '../chart/layout/axis/tick-texts.js'
import { layoutTiles } from '../chart/layout/tiles/tiles-part.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { differencesBut } from '../chart/layout/words/untold.js'
import {
  leftAxis,
  valueAxis,
  valueAxisHead,
  valueAxisWidth,
  valueScale,
  type ValueAxis,
} from '../chart/layout/axis/value-axis.js'
import { bottomValueAxis, bottomValueHeight } from '../chart/layout/axis/bottom-value-axis.js'
import { abbreviate } from '../chart/layout/text/wrap.js'
import type { ChartView, Frame, Mark, Rect, TextMark } from '../chart/view.js'
import { binsOf, type Bin, type Binned } from './bins.layout.js'
import { factsOf, notesOf } from './histogram-facts.layout.js'

export interface HistogramOptions {
  /** About how many groups; by the number of figures when left out. */
  readonly bins?: number
  /** Groups begin at zero even where the figures lie far from it. */
  readonly fromZero: boolean
}

export function layoutHistogram(selection: Selection, frame: Frame, options: HistogramOptions): ChartView {
  const { locale } = frame
  const data = selection.series.flatMap((series) => series.data)
  const known = data.filter(({ figure }) => figure.value !== null)
  const [first] = known
  const several = new Set(data.map(({ indicator }) => indicator.id)).size > 1
  if (!first || several) return listed(selection, frame, several ? [oneWanted] : [])
  // One of several panels keeps the scale of the others.
  if (known.length === 1 && !frame.whole) return listed(selection, frame, [manyWanted])
  const binned = ownBins(binsOf(known, options.bins, options.fromZero, measuredIn(frame)), known, frame)
  const { bins, uncertain } = binned
  const mostly = uncertain.length * 2 > known.length && known.length <= mostListed
  if (mostly && !frame.whole)
    return layoutPartList(selection, frame, [doubtful(uncertain.length, known.length)])
  const counts = bins.map((one) => countOf(one))
  const y = titled(countAxis(counts, frame), countTitle(selection.by, known, locale))
  const left = valueAxisWidth(y, frame)
  const top = valueAxisHead(y, frame)
  const { small } = typeScale(frame)
  const plot: Rect = {
    x: left,
    y: top,
    width: frame.width - left - small,
    height: frame.height - top - bottomValueHeight(frame) - 4,
  }
  const bottom = plot.y + plot.height
  const x = edgeAxis(bins, first, frame)
  const across = valueScale(x, 'value', [plot.x, plot.x + plot.width])
  const up = linearScale('count', y.domain, [bottom, plot.y + small * 1.2])
  const columns = bins.map((one, i) => column(one, counts[i] as Quantity, across, up, plot, frame))
  const facts = factsOf(selection, binned, counts, first, locale)
  return {
    kinds: ['直方图'],
    frame,
    facts: {
      ...facts,
      notes: [
        ...notesOf(data, binned, locale),
        ...differencesBut([selection.by, selection.facet], known).map((text) => say(text, locale)),
        ...(x.note === '' ? [] : [x.note]),
      ],
    },
    panels: [
      {
        key: 'columns',
        plot,
        axes: [
          leftAxis(y, up, plot, frame),
          // Thresholds are short strokes below: lines down the plot would say that values are read there.
          bottomValueAxis(x, across, { ...plot, y: bottom, height: 4 }, frame),
        ],
        scales: [across, up],
        layers: [columns.flatMap(({ marks }) => marks), columns.flatMap(({ label }) => label)],
      },
    ],
    targets: listTargets(
      columns.map(({ key, box }, i) => ({
        key,
        row: facts.rows.length - columns.length + i,
        panel: 'columns',
        series: 'all',
        group: key,
        box,
      })),
    ),
  }
}

const oneWanted: Text = {
  zh: '分布图只画一个指标，这里不止一个，因此分列。',
  en: 'A histogram shows one indicator; here are several, so the figures are listed.',
}

/** More bars under each other are no clearer than groups in doubt. */
const mostListed = 60

/** Columns that are mostly possible say how the figures were worded, not how they are distributed. */
function doubtful(uncertain: number, known: number): Text {
  return {
    zh: `${known}个数中有${uncertain}个不能确定落入哪一组，看不出分布，因此分列。`,
    en: `Of ${known} figures ${uncertain} have no certain group, which leaves no distribution to see, so they are listed.`,
  }
}

const manyWanted: Text = {
  zh: '只有一个数字，看不出分布，因此只列数字。',
  en: 'There is one figure only, which has no distribution, so it is shown by itself.',
}

function listed(selection: Selection, frame: Frame, why: readonly Text[]): ChartView {
  const view = withSentences(layoutTiles(selection, frame), why)
  return { ...view, facts: { ...view.facts, legend: [] } }
}

/** Of small multiples each has bins of the same reach: a bin is told from those of other panels by its figures. */
function ownBins(binned: Binned, [first]: readonly Datum[], { whole }: Frame): Binned {
  if (!whole || !first) return binned
  return { ...binned, bins: binned.bins.map((one) => ({ ...one, key: `${one.key}/${first.key}` })) }
}

/** What has to lie in the groups beside the figures: rules, and the figures of the other panels. */
function measuredIn({ whole, include = [] }: Frame): readonly number[] {
  const data = whole?.series.flatMap((series) => series.data) ?? []
  return [...include, ...data.flatMap(({ figure }) => (figure.value === null ? [] : ends(figure)))]
}

/** How many: between what is certain and that with all that is possible. */
function countOf({ certain, possible }: Bin): Quantity {
  const own = { value: certain.length, unit: '个', origin: 'computed' } as const
  return possible.length === 0
    ? { ...own, bound: 'exact' }
    : { ...own, bound: 'between', high: certain.length + possible.length }
}

function countAxis(counts: readonly Quantity[], frame: Frame): ValueAxis {
  const values = counts.flatMap(({ value, high }) => [value ?? 0, high ?? 0])
  // A round number above the highest column would leave a band of nothing over it.
  const domain = frame.domains?.['count'] ?? ([0, Math.max(1, ...values)] as const)
  return valueAxis({ values, unit: '', zero: 'always', domain }, frame.height - frame.fontSize * 5, frame)
}

function titled(axis: ValueAxis, title: string): ValueAxis {
  return { ...axis, title }
}

/** Places are counted where each has one figure. */
function countTitle(by: string, known: readonly Datum[], locale: Locale): string {
  const places = by === 'place' && new Set(known.map(({ place }) => place?.id)).size === known.length
  if (locale === 'en') return places ? 'Number of places' : 'Number of figures'
  return places ? '地区数' : '个数'
}

/** The axis of the figures, with a mark at each threshold. */
function edgeAxis(bins: readonly Bin[], { indicator, figure }: Datum, frame: Frame): ValueAxis {
  const { locale } = frame
  const edges = [...bins.map(({ from }) => from), bins.at(-1)?.to ?? 1]
  const { texts, unit } = tickTexts(edges, figure.unit, locale)
  const [low = 0, high = 1] = [edges[0], edges.at(-1)]
  const name = [say(indicator.label, locale), unit.replace(/^U/, 'u')]
    .filter(Boolean)
    .join(locale === 'en' ? ', ' : '，')
  const away = low > 0
  const note = locale === 'en' ? `groups begin at ${texts[0]}, not at zero` : `分组不从零起，从${texts[0]}起`
  return {
    kind: 'linear',
    domain: [low, high],
    ticks: edges.map((value, i) => ({ value, text: texts[i] ?? '' })),
    title: abbreviate(name, frame.width - frame.fontSize, typeScale(frame).small),
    note: away ? note : '',
  }
}

function column(
  { key, from, to }: Bin,
  count: Quantity,
  across: ReturnType<typeof valueScale>,
  up: ReturnType<typeof linearScale>,
  plot: Rect,
  frame: Frame,
): {
  readonly key: string
  readonly marks: readonly Mark[]
  readonly label: readonly Mark[]
  readonly box: Rect
} {
  const { small } = typeScale(frame)
  const [x0, x1] = [position(across, from), position(across, to)]
  const gap = Math.min(1, (x1 - x0) * 0.1)
  const drawn = barMarks({
    key,
    series: 'all',
    target: key,
    figure: count,
    base: position(up, 0),
    at: (value) => position(up, value),
    across: x0 + gap,
    thickness: Math.max(0, x1 - x0 - 2 * gap),
    vertical: true,
  })
  const text = formatQuantity({ ...count, unit: '' }, { locale: frame.locale, style: 'short' })
  const label: TextMark = {
    type: 'text',
    key: `${key}/value`,
    role: 'valueLabel',
    target: key,
    x: (x0 + x1) / 2,
    // A range too low for its hatch has its number over all of it.
    y: Math.min(drawn.end, position(up, count.high ?? count.value ?? 0)) - 5,
    text,
    anchor: 'middle',
    size: small,
  }
  const room = textWidth(text, small) <= x1 - x0 - 2
  return {
    key,
    marks: drawn.marks,
    label: room ? [label] : [],
    box: { x: x0, y: plot.y, width: x1 - x0, height: plot.height },
  }
}
