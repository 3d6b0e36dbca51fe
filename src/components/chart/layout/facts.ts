/** Selection → Facts: the rows behind table, CSV, tooltip and speech, and the summary in a sentence or two. */
import { formatQuantity } from '../../../data/format.js'
import { periodLabel } from '../../../data/resolve.js'
import type { Datum, Selection, Series } from '../../../data/series.js'
import { say, type Locale } from '../../../data/text.js'
import type { Facts, LegendItem, Row, Rows } from '../view.js'

/** Up to this many figures a summary names each; above it counts them and names its doubts. */
const namedInSummary = 8

/** Words for how a figure stands, given once a figure is not ordinary. */
let statusOf: (row: Pick<Row, 'status' | 'text'>, locale: Locale) => string = () => ''

export function learnStatuses(tell: typeof statusOf): void {
  statusOf = tell
}

export function tellFacts(selection: Selection, locale: Locale): Facts {
  const several = selection.legend.length > 1 || selection.series.length > 1
  const pairs = selection.series.flatMap((series) => series.data.map((datum) => ({ series, datum })))
  const made: Row[] = []
  // Of very many few are looked at.
  const rows: Rows = {
    length: pairs.length,
    at: (i) => (made[i] ??= rowOf(pairs[i] as (typeof pairs)[number], several, locale)),
    figure: (i) => pairs[i]?.datum.figure,
  }
  const doubtful = pairs.filter(({ datum }) => datum.figure.bound !== 'exact').length
  return {
    rows,
    sources: sourcesOf(pairs, locale),
    legend:
      selection.legend.length > 1
        ? selection.legend.map((entry) => legendItem(entry, selection, locale))
        : [],
    summary: summarise(rows, doubtful, selection, locale),
  }
}

function legendItem(series: Pick<Series, 'key' | 'label'>, selection: Selection, locale: Locale): LegendItem {
  return { key: series.key, label: say(series.label, locale), color: selection.colors.get(series.key) ?? -1 }
}

interface Pair {
  readonly series: Series
  readonly datum: Datum
}

function sourcesOf(pairs: readonly Pair[], locale: Locale): Facts['sources'] {
  const urls = new Map<string, string>()
  for (const { datum } of pairs) {
    const title = say(datum.source?.title, locale)
    if (title !== '' && !urls.get(title)) urls.set(title, safeUrl(datum.source?.url))
  }
  return urls
}

function rowOf({ datum, series }: Pair, several: boolean, locale: Locale): Row {
  const { observation: o, indicator } = datum
  // Figures without a value along the dimension of colour are one series, whose indicators may be several.
  const own = series.label === series.data[0]?.indicator.label ? indicator.label : series.label
  const text = figureText(datum, locale)
  const stands = statusOf({ status: datum.status, text }, locale)
  return {
    key: datum.key,
    label: say(datum.label, locale),
    series: several ? say(own, locale) : '',
    indicator: say(indicator.label, locale),
    place: say(datum.place?.label, locale),
    category: say(datum.category, locale),
    scope: say(o.scope, locale),
    period: say(periodLabel(o), locale),
    base: o.base === 'notGiven' ? notGiven(locale) : say(o.base, locale),
    figure: datum.figure,
    text,
    spoken: figureText(datum, locale, 'spoken') + (stands && comma(locale) + stands),
    status: datum.status,
    source: say(datum.source?.title, locale),
    note: [say(o.note, locale), say(datum.figure.note, locale)]
      .filter(Boolean)
      .join(locale === 'en' ? ' ' : ''),
    share: shareText(datum, locale),
  }
}

/** The figure in words; of a rest also that it is one and that it was worked out. */
export function figureText(datum: Datum, locale: Locale, style: 'full' | 'spoken' = 'full'): string {
  if (datum.status === 'missing' || (datum.figure.value === null && datum.figure.wording === undefined)) {
    return locale === 'en' ? 'figure not given' : '数量原文未列'
  }
  const text = formatQuantity(datum.figure, { locale, style })
  const { origin, wording } = datum.figure
  if (origin === 'implied' && wording !== undefined && datum.figure.value !== null) {
    return impliedText(text, wording, locale, style)
  }
  if (datum.derived !== 'rest') return text + (datum.derived === 'collected' ? derived(locale) : '')
  return (locale === 'en' ? `other ${text}, not broken down` : `其余${text}，原文未分列`) + derived(locale)
}

function derived(locale: Locale): string {
  return locale === 'en' ? ' (derived)' : '（推算）'
}

/** What the source says in words and does not print as a number: 全部办结（即100%）. */
function impliedText(text: string, wording: string, locale: Locale, style: 'full' | 'spoken'): string {
  if (locale === 'en')
    return style === 'spoken' ? `${text}, implied by the source` : `${text} (implied by the source)`
  return style === 'spoken' ? `${wording}，即${text}` : `${wording}（即${text}）`
}

/** 占799件的52.3% for a count that is part of a stated whole. */
function shareText({ whole, share }: Datum, locale: Locale): string {
  if (!whole || !share) return ''
  const [part, base] = [formatQuantity(share, { locale }), formatQuantity(whole, { locale })]
  const printed = (share.origin ?? 'printed') === 'printed'
  return (locale === 'en' ? `${part} of ${base}` : `占${base}的${part}`) + (printed ? '' : derived(locale))
}

function notGiven(locale: Locale): string {
  return locale === 'en' ? 'base not given' : '分母原文未列'
}

/** Only what a reader may follow: never `javascript:`. */
function safeUrl(url: string | undefined): string {
  return url !== undefined && /^(https?:\/\/|\/|\.\.?\/|#)/i.test(url) ? url : ''
}

/** What all rows come to, in a sentence or two. */
export function summarise(rows: Rows, doubtful: number, selection: Selection, locale: Locale): string {
  const en = locale === 'en'
  const { length } = rows
  if (length === 0) return en ? 'No figures.' : '没有数字。'
  const all = length <= namedInSummary
  // Never a name and a figure without a word between them: 620100的0次 is not 6201000次.
  const then = en ? (all ? ': ' : ', ') : all ? '，' : '的'
  const said = (all ? Array.from({ length }, (_, i) => i) : [0, length - 1]).map(
    (i) => nameOf(rows.at(i), locale) + then + rows.at(i).spoken,
  )
  const parts = [
    all
      ? said.join(en ? '; ' : '；')
      : en
        ? `${length} figures, from ${said.join(', to ')}`
        : `共${length}个数字，从${said.join('，到')}`,
  ]
  if (!all && doubtful > 0) parts.push(en ? `${doubtful} of them are not exact` : `其中${doubtful}个不是确数`)
  const reasons = selection.reasons.map((reason) => reason.message[en ? 'en' : 'zh'])
  if (reasons.length > 0)
    parts.push(`${en ? 'Not comparable: ' : '不可比：'}${reasons.join(en ? '; ' : '；')}`)
  return parts.map((part) => part + (en ? '.' : '。')).join(en ? ' ' : '')
}

/** Is it said, and for the first time? */
function isNew(said: string, i: number, all: readonly string[]): boolean {
  return said !== '' && all.indexOf(said) === i
}

/** What a figure is the figure of, as briefly as the rest of the chart allows. */
export function nameOf(row: Row, locale: Locale): string {
  return namesOf(row).join(comma(locale))
}

function namesOf(row: Row): readonly string[] {
  const names = [row.facet ?? '', row.label, row.series].filter(isNew)
  if (names.length === 0) names.push(row.place || row.indicator)
  if (row.scope !== '' && !names.some((name) => name.includes(row.scope))) names.push(row.scope)
  return names
}

function comma(locale: Locale): string {
  return locale === 'en' ? ', ' : '，'
}

/** What assistive technology says of a figure: name, figure in words, what the name does not say: period, doubt about the base. */
export function spokenRow(row: Row, locale: Locale): string {
  // A comma may stand in a name: “13th committee, 2nd session”.
  const name = namesOf(row).flatMap((one) => one.split(' · '))
  const said = [...name, row.spoken, row.share, row.period, row.base, row.note].filter(isNew)
  return inWords(said.join(comma(locale)), locale)
}

/** Symbols that a screen reader leaves out or misreads become words: 18～35岁 is 18至35岁, 3.7% 百分之3.7. */
export function inWords(text: string, locale: Locale): string {
  const en = locale === 'en'
  return text
    .replaceAll(' · ', en ? ', ' : '，')
    .replace(/[～–](?=\d)/g, en ? ' to ' : '至')
    .replace(/([\d.]+) ?%/g, en ? '$1 percent' : '百分之$1')
}
