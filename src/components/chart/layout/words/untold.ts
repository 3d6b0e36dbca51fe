/** What figures differ by though neither axis, colour nor panel tells it: no two of them share a spot, so none had to. */
import { dimensionKey, dimensionLabel } from '../../../../data/resolve.js'
import { firstVarying } from '../../../../data/select-with.js'
import type { Datum, Dimension, Selection, Series } from '../../../../data/series.js'
import { say, type Locale, type Text } from '../../../../data/text.js'
import type { ChartView } from '../../view.js'
import { dimensionName } from './dimension-name.js'
import { severalAtOnce } from '../facets/several-at-once.js'

/** A source is told below, and further dimensions may be no more than codes and remarks. */
export const telling: readonly Dimension[] = ['indicator', 'place', 'category', 'period', 'scope']

export function untold(selection: Selection): readonly Dimension[] {
  const { by, split, facet } = selection
  const data = statedIn(selection)
  return telling.filter(
    (dimension) =>
      ![by, split, facet].includes(dimension) &&
      firstVarying(data, [dimension]) &&
      !selection.series.every((one) => isNamed(one, dimension)),
  )
}

function statedIn({ series }: Selection): readonly Datum[] {
  return series.flatMap((one) => one.data).filter((datum) => datum.derived === undefined)
}

/** Figures that would share a spot are told apart by their names, or by that of their panel. */
function isNamed({ data, facet }: Series, dimension: Dimension): boolean {
  const panel = say(facet?.label, 'zh-CN').split(' · ')
  return data.every((datum) => {
    const words = say(dimensionLabel(datum, dimension), 'zh-CN')
    const isTold = words === '' || datum.derived !== undefined || panel.includes(words)
    return isTold || say(datum.label, 'zh-CN').split(' · ').includes(words)
  })
}

/** Asked for at every update. */
const known = new WeakMap<ChartView, readonly Text[]>()

/** What is not known of the figures, and what they differ by where `drawn` shows it of none: that takes a legend. */
export function doubtsOf(selection: Selection, drawn: ChartView | undefined): readonly Text[] {
  if (!drawn?.facts.legend[1]) return selection.notes
  const own = known.get(drawn) ?? differences(selection, drawn.facts.facet !== undefined, drawn)
  known.set(drawn, own)
  return [...selection.notes, ...own]
}

/**
 * 时段不一，各见数据表：2022年、2023年, unless each of them is written in what is drawn, at a card or an event. `panels`: lines
 * that would join different things are drawn apart, each under its name.
 */
export function differences(selection: Selection, panels: boolean, drawn?: ChartView): readonly Text[] {
  const named = panels && selection.facet === undefined ? severalAtOnce(selection) : []
  const data = statedIn(selection)
  return untold(selection)
    .filter((dimension) => !named.includes(dimension) && !(drawn && isWritten(data, dimension, drawn)))
    .map((dimension) => differing(data, dimension))
}

/** The same of figures of which a drawing tells nothing but what `shown` names. */
export function differencesBut(
  shown: readonly (Dimension | undefined)[],
  data: readonly Datum[],
): readonly Text[] {
  return telling
    .filter((dimension) => !shown.includes(dimension) && firstVarying(data, [dimension]))
    .map((dimension) => differing(data, dimension))
}

function differing(data: readonly Datum[], dimension: Dimension): Text {
  return {
    zh: `${dimensionName(dimension, 'zh-CN')}不一，各见数据表：${listOf(data, dimension, 'zh-CN')}`,
    en: `${dimensionName(dimension, 'en')} differs, see the table: ${listOf(data, dimension, 'en')}`,
  }
}

function isWritten(data: readonly Datum[], dimension: Dimension, { panels, frame }: ChartView): boolean {
  const marks = panels.flatMap(({ layers }) => layers.flat())
  // Words in several lines have lost the space between them.
  const closed = (text: string) => text.replace(/\s/g, '')
  const written = closed(marks.map((mark) => (mark.type === 'text' ? mark.text : '')).join(''))
  return wordsOf(data, dimension, frame.locale).every((words) => written.includes(closed(words)))
}

/** So many are named. */
const few = 4

/** Of a figure that says nothing there. */
const blank: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  place: ['原文未列', 'not given'],
  period: ['原文未列', 'not given'],
  category: ['不分类', 'all classes'],
  scope: ['未限定范围', 'no stated limits'],
}

function listOf(data: readonly Datum[], dimension: Dimension, locale: Locale): string {
  const isSilent = data.some((datum) => dimensionKey(datum, dimension) === '')
  const none = isSilent ? (blank[dimension]?.[locale === 'en' ? 1 : 0] ?? []) : []
  const words = wordsOf(data, dimension, locale).concat(none)
  const shown = words.slice(0, few).join(locale === 'en' ? ', ' : '、')
  if (words.length <= few) return shown
  return locale === 'en' ? `${shown} and ${words.length - few} more` : `${shown}等${words.length}种`
}

function wordsOf(data: readonly Datum[], dimension: Dimension, locale: Locale): readonly string[] {
  const found = new Map(
    data.map((datum) => [dimensionKey(datum, dimension), say(dimensionLabel(datum, dimension), locale)]),
  )
  const keys = dimension === 'period' ? [...found.keys()].sort() : [...found.keys()]
  return [...new Set(keys.flatMap((key) => found.get(key) || []))]
}
