/**
 * One block an indicator: bars where its figures may be compared; what may not, and what stands alone, side by side with
 * the reason.
 */
import { comparableAll } from '../../../../data/comparable.js'
import type { Datum, Reason, Selection, Series } from '../../../../data/series.js'
import { say } from '../../../../data/text.js'
import type { ChartView, Frame } from '../../view.js'
import { tellApart } from '../words/not-comparable.js'
import { layoutHorizontalBars } from './horizontal-bars.js'
import { stackViews, type StackedView } from './stack-views.js'
import { textBlock } from '../text/text-marks.js'
import { layoutTiles } from '../tiles/tiles.js'
import { typeScale } from '../text/type-scale.js'
import { wrap } from '../text/wrap.js'

interface Block {
  readonly id: string
  readonly data: readonly Datum[]
  readonly reasons: readonly Reason[]
  readonly bars: boolean
}

export function layoutIndicatorBlocks(selection: Selection, frame: Frame): ChartView {
  const blocks = blocksOf(selection)
  const drawn = blocks.filter((block) => block.bars)
  const apart = blocks.filter((block) => !block.bars)
  const reasons = reasonsOf(apart, selection)
  if (drawn.length === 0) return withoutLegend(layoutTiles({ ...selection, reasons }, frame))
  const stack: StackedView[] = drawn.map((block) => ({
    key: block.id,
    view: layoutHorizontalBars(ofBlock(selection, block), frame),
    ...(blocks.length > 1 && { head: headOf(block, frame) }),
  }))
  if (apart.length > 0) {
    const loose = new Set(apart.flatMap(({ data }) => data))
    const tiles = keep(selection, (datum) => loose.has(datum))
    stack.push({ key: 'apart', view: layoutTiles({ ...tiles, reasons }, frame) })
  }
  const facts = tellApart({ ...selection, reasons }, frame.locale)
  const legend = selection.split === 'indicator' ? [] : facts.legend
  return stackViews(stack, frame.fontSize * 1.25, { ...facts, legend }, frame)
}

function withoutLegend(view: ChartView): ChartView {
  return { ...view, facts: { ...view.facts, legend: [] } }
}

function blocksOf({ series }: Selection): readonly Block[] {
  const groups = new Map<string, Datum[]>()
  for (const d of series.flatMap((one) => one.data)) {
    const group = groups.get(d.indicator.id)
    if (group) group.push(d)
    else groups.set(d.indicator.id, [d])
  }
  return [...groups].map(([id, data]) => {
    const measured = data.filter((d) => d.figure.value !== null)
    const reasons = judge(measured)
    return { id, data, reasons, bars: measured.length > 1 && reasons.length === 0 }
  })
}

function judge(data: readonly Datum[]): readonly Reason[] {
  const indicators = [...new Set(data.map((d) => d.indicator))]
  const schemes = [...new Set(data.flatMap((d) => d.scheme ?? []))]
  const observations = data.map((d) => d.observation)
  return comparableAll(observations, { version: 1, indicators, observations: [], schemes }).reasons
}

/** Of which indicator a reason holds is said where there are several; between indicators the unit is what differs. */
function reasonsOf(blocks: readonly Block[], selection: Selection): readonly Reason[] {
  const apart = blocks.filter((block) => block.reasons.length > 0)
  if (apart.length === 0) {
    const figures = blocks.flatMap((block) => block.data).filter((d) => d.figure.value !== null)
    return figures.length > 1 ? selection.reasons.filter((reason) => reason.code === 'unit') : []
  }
  if (blocks.length === 1) return apart.flatMap((block) => block.reasons)
  return apart.flatMap(({ data, reasons }) =>
    reasons.map(({ code, message }) => ({
      code,
      message: {
        zh: `${say(data[0]?.indicator.label, 'zh-CN')}的${message.zh}`,
        en: `${say(data[0]?.indicator.label, 'en')}: ${message.en}`,
      },
    })),
  )
}

function ofBlock(selection: Selection, block: Block): Selection {
  const own = new Set(block.data)
  return { ...keep(selection, (datum) => own.has(datum)), reasons: [] }
}

/** The figures that are `kept`, with no more of axis and legend than they stand at. */
export function keep(selection: Selection, kept: (datum: Datum) => boolean): Selection {
  const series = selection.series
    .map((one): Series => ({ ...one, data: one.data.filter(kept) }))
    .filter((one) => one.data.length > 0)
  const spots = new Set(series.flatMap((one) => one.data.map((d) => d.x)))
  const keys = new Set(series.map((one) => one.key))
  return {
    ...selection,
    series,
    axis: selection.axis.filter(({ key }) => spots.has(key)),
    legend: selection.legend.filter(({ key }) => keys.has(key)),
  }
}

function headOf({ id, data }: Block, frame: Frame): NonNullable<StackedView['head']> {
  const { label, leading } = typeScale(frame)
  const text = say(data[0]?.indicator.label, frame.locale)
  const wrapped = wrap(text, frame.width, label, 3, 600)
  const marks = textBlock(wrapped, {
    key: id,
    role: 'label',
    x: 0,
    y: 0,
    size: label,
    leading,
    weight: 600,
    full: text,
  })
  return { marks, height: wrapped.lines.length * label * leading }
}
