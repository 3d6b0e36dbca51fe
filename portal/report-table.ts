/** One row a report: what was handed in, filed and by whom it was handled. Silence is said in every empty cell. */
import { html, nothing, render, type TemplateResult } from 'lit'
import type { Dataset } from '../src/data/dataset.js'
import '../src/data/format/measure-words.js'
import { formatQuantity } from '../src/data/format.js'
import { periodLabel, resolve } from '../src/data/resolve.js'
import { filterData } from '../src/data/narrow.js'
import type { Datum } from '../src/data/series.js'
import { localeOf, say, type Locale, type Text } from '../src/data/text.js'
import { parseWhere } from '../src/data/where.js'

const columns = [
  'submitted',
  'received',
  'proposals',
  'filing-rate',
  'units',
  'members',
  'participation',
] as const
/** Printed by one report each: named where they stand. */
const others = ['merged', 'to-government', 'followed-up', 'followed-up-rate'] as const

const words = {
  caption: {
    zh: '“原文未列”是报告没有印这个数，不是零。',
    en: '“Not given” means that the report does not print the figure, not that it is zero.',
  },
  report: { zh: '报告', en: 'Report' },
  others: { zh: '另列', en: 'Besides' },
  source: { zh: '来源', en: 'Source' },
  absent: { zh: '原文未列', en: 'not given' },
} satisfies Record<string, Text>

/** Fills `host` with the reports that `where` leaves. */
export function drawReports(host: HTMLElement, dataset: Dataset, where: string): void {
  const locale = localeOf(document.documentElement.lang)
  const data = filterData(resolve(dataset).data, parseWhere(where))
  const reports = (dataset.sources ?? [])
    .map((source) => data.filter((d) => d.source?.id === source.id && d.observation.category === undefined))
    .filter((report) => report.length > 0)
  const heads = columns.map((id) => say(dataset.indicators.find((i) => i.id === id)?.label, locale))
  render(table(reports, heads, locale), host)
}

function table(
  reports: readonly (readonly Datum[])[],
  heads: readonly string[],
  locale: Locale,
): TemplateResult {
  return html`<table>
    <caption>
      ${say(words.caption, locale)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${say(words.report, locale)}</th>
        ${heads.map((head) => html`<th scope="col" class="figure">${head}</th>`)}
        <th scope="col">${say(words.others, locale)}</th>
        <th scope="col">${say(words.source, locale)}</th>
      </tr>
    </thead>
    <tbody>
      ${reports.map((report) => row(report, locale))}
    </tbody>
  </table>`
}

function row(report: readonly Datum[], locale: Locale): TemplateResult {
  const [first] = report
  const url = first?.source?.url ?? ''
  return html`<tr>
    <th scope="row">${say(first?.place?.label, locale)}<span class="when">${whenOf(first, locale)}</span></th>
    ${columns.map((id) =>
      cell(
        report.find((d) => d.indicator.id === id),
        locale,
      ),
    )}
    <td class="words">${besides(report, locale)}</td>
    <td>${/^https?:\/\//.test(url) ? html`<a href=${url}>${new URL(url).hostname}</a>` : nothing}</td>
  </tr>`
}

function whenOf(datum: Datum | undefined, locale: Locale): string {
  if (!datum) return ''
  const { observation } = datum
  const dated = observation.period === undefined ? '' : say(periodLabel(observation), locale)
  return [dated, say(observation.periodWording, locale)].filter(Boolean).join(locale === 'en' ? ', ' : '　')
}

function cell(datum: Datum | undefined, locale: Locale): TemplateResult {
  return datum
    ? html`<td class="figure">${formatQuantity(datum.figure, { locale })}</td>`
    : html`<td class="figure absent">${say(words.absent, locale)}</td>`
}

function besides(report: readonly Datum[], locale: Locale): string {
  const stop = locale === 'en' ? '. ' : '；'
  const said = others.flatMap((id) => {
    const datum = report.find((d) => d.indicator.id === id)
    if (!datum) return []
    const join = locale === 'en' ? ': ' : '：'
    return [say(datum.indicator.label, locale) + join + formatQuantity(datum.figure, { locale })]
  })
  const notes = report
    .map((d) => say(d.observation.note, locale))
    .filter((note, i, all) => note && all.indexOf(note) === i)
  return [...said, ...notes.map((note) => note.replace(/[。.]$/, ''))].join(stop)
}
