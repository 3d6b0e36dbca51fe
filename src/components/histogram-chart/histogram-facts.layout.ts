/** What a histogram says: the figures with their groups, the groups with their figures, what is doubtful about both. */
import { formatQuantity } from '../../data/format.js'
import type { Quantity } from '../../data/quantity.js'
import type { Datum, Selection } from '../../data/series.js'
import { say, type Locale } from '../../data/text.js'
import { tellFacts } from '../chart/layout/words/facts.js'
import type { Facts, Row } from '../chart/view.js'
import { binText, type Bin, type Binned } from './bins.layout.js'
import { firstNames } from '../chart/layout/words/first-names.js'

/** The rows are the figures, each with its group, and after them the groups: how many are in each, and which. */
export function factsOf(
  selection: Selection,
  binned: Binned,
  counts: readonly Quantity[],
  { figure }: Datum,
  locale: Locale,
): Facts {
  const { bins, whole } = binned
  const told = tellFacts(selection, locale)
  const groups = new Map<string, string[]>()
  const names = bins.map((one) => binText(one, whole, figure.unit, locale))
  bins.forEach(({ certain, possible }, i) => {
    for (const { key } of [...certain, ...possible])
      groups.set(key, [...(groups.get(key) ?? []), names[i] ?? ''])
  })
  const { length } = told.rows
  // Asked for again with every move of the pointer.
  const made: Row[] = []
  const at = (i: number): Row => (made[i] ??= i < length ? memberRow(i) : groupRow(i - length))
  const memberRow = (i: number): Row => {
    const row = told.rows.at(i)
    return {
      ...row,
      note: [groupNote(groups.get(row.key) ?? [], locale), row.note]
        .filter(Boolean)
        .join(locale === 'en' ? '; ' : '；'),
    }
  }
  const groupRow = (i: number): Row =>
    binRow(bins[i] as Bin, names[i] ?? '', counts[i] as Quantity, told.rows.at(0), locale)
  return {
    ...told,
    legend: [],
    rows: { length: length + bins.length, at },
    summary: summaryOf(binned, counts, names, locale),
  }
}

function groupNote(names: readonly string[], locale: Locale): string {
  if (names.length === 0) return ''
  const en = locale === 'en'
  const list =
    names.slice(0, 3).join(en ? ' or ' : '或') + (names.length > 3 ? (en ? ' or above' : '等') : '')
  return en ? `group ${list}` : `所在组：${list}`
}

function binRow(one: Bin, name: string, count: Quantity, like: Row, locale: Locale): Row {
  const en = locale === 'en'
  const members = [
    named(one.certain, locale),
    one.possible.length > 0 ? `${en ? 'possibly ' : '可能有'}${named(one.possible, locale)}` : '',
  ]
  return {
    ...like,
    key: one.key,
    label: name,
    series: '',
    place: '',
    category: '',
    scope: '',
    period: '',
    base: '',
    share: '',
    source: '',
    status: 'derived',
    figure: count,
    text: formatQuantity(count, { locale }),
    spoken: formatQuantity(count, { locale, style: 'spoken' }),
    note: members.filter(Boolean).join(en ? '; ' : '；'),
  }
}

const mostNamed = 8

function named(data: readonly Datum[], locale: Locale): string {
  const shown = data
    .slice(0, mostNamed)
    .map(({ label }) => say(label, locale))
    .filter(Boolean)
  return firstNames(shown, data.length, locale, '个')
}

function summaryOf(
  { bins }: Binned,
  counts: readonly Quantity[],
  names: readonly string[],
  locale: Locale,
): string {
  const en = locale === 'en'
  const said = bins.flatMap((_, i) => {
    const count = counts[i] as Quantity
    if (count.value === 0 && count.bound === 'exact') return []
    return [`${names[i]}${en ? ': ' : '，'}${formatQuantity(count, { locale, style: 'spoken' })}`]
  })
  const list = said.slice(0, 12).join(en ? '; ' : '；')
  return en ? `${bins.length} groups. ${list}.` : `分为${bins.length}组。${list}。`
}

export function notesOf(
  data: readonly Datum[],
  { uncertain, open }: Binned,
  locale: Locale,
): readonly string[] {
  const en = locale === 'en'
  const silent = data.filter(({ figure }) => figure.value === null)
  const n = uncertain.length
  return [
    ...(n > 0
      ? [
          en
            ? n === 1
              ? '1 figure may fall into several groups and is hatched in each'
              : `${n} figures may fall into several groups and are hatched in each`
            : `${n}个数可能落入相邻组，在每个可能的组中以斜纹表示`,
        ]
      : []),
    ...(open.length > 0
      ? [
          en
            ? `no upper limit is given for ${named(open, locale)}`
            : `${named(open, locale)}没有上限，也可能在各组之外`,
        ]
      : []),
    ...(silent.length > 0
      ? [en ? `figures not given: ${named(silent, locale)}` : `数量原文未列：${named(silent, locale)}`]
      : []),
  ]
}
