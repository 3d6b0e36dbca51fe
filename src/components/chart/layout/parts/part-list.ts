/** Parts that cannot be pieces of one shape: why not, and the bar list that says it. */
import { formatQuantity } from '../../../../data/format.js'
import { grouped } from '../../../../data/grouped.js'
import { sumQuantities, type Quantity } from '../../../../data/quantity.js'
import type { Datum, Selection, Series } from '../../../../data/series.js'
import { say, type Locale, type Text } from '../../../../data/text.js'
import type { ChartView, Frame } from '../../view.js'
import { layFirst } from '../plenty/first-items.js'
import { layoutHorizontalBars } from '../bars/horizontal-bars.js'
import { layoutBySeries } from '../plenty/many-series.js'
import { partGroups } from './part-groups.js'
import { balanceOf, isWhole, partName, type WholeGroup } from './parts.js'
import { withSentences } from '../words/sentences.js'
import { layoutTiles } from '../tiles/tiles.js'
import { differences } from '../words/untold.js'

/** Why the parts cannot be pieces of one shape; undefined when they can. `lone` lets a single figure keep its doubt. */
export function refusalOf(group: WholeGroup, lone: boolean, locale: Locale): Text | undefined {
  const { whole, parts } = group
  const doubtful = parts.find((bar) => bar.datum.figure.bound !== 'exact')
  if (isWhole(group, lone)) return undefined
  if (
    !whole ||
    whole.value === null ||
    !(whole.value > 0) ||
    parts.some((bar) => (bar.datum.figure.value ?? 0) < 0)
  ) {
    return {
      zh: '没有可作总体的数字，因此分列。',
      en: 'Nothing says what these are parts of, so they are listed.',
    }
  }
  if (whole.bound !== 'exact') {
    const said = formatQuantity(whole, { locale })
    return {
      zh: `总体“${said}”不是确数，各部分不画成它的百分之百。`,
      en: `The whole, ${said}, is not exact, so the parts are not drawn as its hundred percent.`,
    }
  }
  if (doubtful && !(lone && parts.length === 1 && group.silent.length === 0)) {
    const name = `${doubtful.seriesLabel}${locale === 'en' ? ' ' : ''}${doubtful.text}`
    return {
      zh: `“${name}”不是确数，各部分在总体中的位置无从确定，因此分列。`,
      en: `“${name}” is not exact, so the parts have no certain place in their whole and are listed.`,
    }
  }
  return exceeding(group, whole, locale)
}

function exceeding({ parts }: WholeGroup, whole: Quantity, locale: Locale): Text {
  const sum = formatQuantity(sumQuantities(parts.map((bar) => bar.datum.figure)), { locale })
  const terms = parts.map((bar) => formatQuantity(bar.datum.figure, { locale, source: false }))
  const [zh, en] =
    terms.length > 6
      ? [`${terms.length}项合计${sum}`, `${terms.length} parts add up to ${sum}`]
      : [`${terms.join('＋')}＝${sum}`, `${terms.join(' + ')} = ${sum}`]
  const limit = formatQuantity(whole, { locale })
  return {
    zh: `${zh}，超过${limit}，不能画成一个总体，因此分列。`,
    en: `${en}, more than ${limit}, so the parts cannot be drawn as one whole and are listed.`,
  }
}

/**
 * Why the parts cannot be pieces of one shape that stands for their whole, whether by their bounds, their sum or because
 * they belong to several; empty when they can. `shape` says what is not made: 画成一个环, drawn as one ring.
 */
export function shapeRefusals(
  groups: readonly WholeGroup[],
  shape: { readonly zh: string; readonly en: string },
  locale: Locale,
): readonly Text[] {
  const [first] = groups
  // Of what nothing is known cannot be said that it differs.
  if (first && groups.length > 1 && groups.some(({ whole }) => whole)) {
    return [
      {
        zh: `各数属于不同的总体，不能${shape.zh}，因此分列。`,
        en: `The figures belong to different wholes, so they are listed and not ${shape.en}.`,
      },
    ]
  }
  const why = first && (refusalOf(first, false, locale) ?? unbalanced(first, shape, locale))
  return why ? [why] : []
}

/** Parts that do not add up, or that leave room for classes without a number, make no shape. */
function unbalanced(
  group: WholeGroup,
  shape: { readonly zh: string; readonly en: string },
  locale: Locale,
): Text | undefined {
  const { whole, rest, parts, silent } = group
  if (parts.length === 0 || silent.length > 0) {
    return {
      zh: `有的类没有数字，不能${shape.zh}，因此分列。`,
      en: `Some classes have no number, so the figures are listed and not ${shape.en}.`,
    }
  }
  const { sum, beyond } = balanceOf(group)
  if (beyond === 0 || rest || !whole) return undefined
  const of = (value: number) => formatQuantity({ value, bound: 'exact', unit: whole.unit }, { locale })
  const limit = formatQuantity(whole, { locale })
  return {
    zh: `所列合计${of(sum)}，不足${limit}，不能${shape.zh}，因此分列。`,
    en: `The parts add up to ${of(sum)}, less than ${limit}, so they are listed and not ${shape.en}.`,
  }
}

/** Each bar is named beside it: colours would say nothing and look as if they did. */
function oneColour({ series }: Selection, frame: Frame): Frame {
  return { ...frame, colors: new Map(series.map(({ key }) => [key, 0])) }
}

/** One bar a part under each other, with the sentence why; figures that may not share an axis stand as tiles. */
export function layoutPartList(selection: Selection, frame: Frame, why: readonly Text[]): ChartView {
  const comparable = selection.reasons.every((reason) => reason.code === 'scheme')
  const groups = comparable ? partGroups(withoutRest(selection), frame) : undefined
  const whole = frame.whole ?? selection
  // Panels keep room for each other's names: all of them are made by one rule.
  const several = whole.axis.length > 1
  const view = groups
    ? layoutBySeries(groups, frame, layoutHorizontalBars)
    : layFirst(
        inOneList(selection, several),
        { ...oneColour(selection, frame), ...(frame.whole && { whole: inOneList(whole, several) }) },
        comparable ? layoutHorizontalBars : layoutTiles,
      )
  const { facts } = view
  // Around panels it is said once for all of them, and tiles say it each.
  const unlike = frame.whole || !comparable ? [] : differences(inOneList(selection, several), false)
  const notes = [...(facts.notes ?? []), ...unlike.map((text) => say(text, frame.locale))]
  return withSentences({ ...view, facts: { ...facts, notes } }, why)
}

function withoutRest(selection: Selection): Selection {
  const series = selection.series
    .map((s) => ({ ...s, data: s.data.filter((d) => d.derived !== 'rest') }))
    .filter((s) => s.data.length > 0)
  return { ...selection, series, legend: [] }
}

/** Every part an item of its own, under all of its names. */
function inOneList(selection: Selection, several: boolean): Selection {
  const listed = withoutRest(selection)
  const series = listed.series.map((s) => ({
    ...s,
    data: s.data.map((d) => ({ ...d, label: named(d, s, selection, several) })),
  }))
  const spots = grouped(
    series.flatMap(({ data }) => data),
    ({ x }) => x,
  )
  return {
    ...listed,
    series: series.map((s) => ({ ...s, data: s.data.map((d) => ({ ...d, x: d.key })) })),
    axis: selection.axis.flatMap(({ key }) => spots.get(key) ?? []),
  }
}

/** No name twice, and none that its panel has said. */
function named(d: Datum, { facet }: Series, selection: Selection, several: boolean): Text {
  const of = (locale: Locale) => {
    const spot = several ? say(d.label, locale).split(' · ') : []
    const names = new Set([...spot, partName(d, selection, locale)])
    names.delete(say(facet?.label, locale))
    names.delete('')
    return [...names].join(' · ') || say(d.indicator.label, locale)
  }
  return { zh: of('zh-CN'), en: of('en') }
}
