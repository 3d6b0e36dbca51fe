/** The words and controls around a plot: everything is made from facts and findings, nothing is computed here. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Finding } from '../../data/finding.js'
import { say, type Locale, type Text } from '../../data/text.js'
import type { DataStatus } from '../controllers/data-source.js'
import { nameOf } from './layout/facts.js'
import { paletteSize } from './svg-painter.js'
import type { TargetsController } from '../controllers/targets.js'
import type { ChartView, Facts, LegendItem, Row } from './view.js'
import { meaningOf, words } from './words.js'

/** Findings a reader sees at once; the others are counted. */
const shownFindings = 20

export function statusMessage(
  status: DataStatus | 'empty',
  findings: readonly Finding[],
  locale: Locale,
): TemplateResult | typeof nothing {
  const said = words(locale)
  switch (status) {
    case 'loading':
      return html`<p class="message">${said.loading}</p>`
    case 'idle':
    case 'empty':
      return html`<p class="message">${said.empty}</p>`
    case 'error':
      return html`<div class="message error">
        <p class="message error"><strong>${said.error}</strong></p>
        ${findingList(findings, locale)}
      </div>`
    case 'stale':
      return html`<p class="notes">${said.stale}</p>`
    case 'ready':
      return nothing
  }
}

function findingList(findings: readonly Finding[], locale: Locale): TemplateResult {
  const rest = findings.length - shownFindings
  return html`<ul>
    ${findings.slice(0, shownFindings).map((f) => html`<li>${f.message[locale === 'en' ? 'en' : 'zh']} <code>${place(f)}</code></li>`)}
    ${rest > 0 ? html`<li>+${rest}</li>` : nothing}
  </ul>`
}

function place(f: Finding): string {
  const spot = f.row === undefined ? '' : `:${f.row}${f.column === undefined ? '' : `:${f.column}`}`
  return f.file === undefined ? f.path : `${f.file}${spot} ${f.path}`
}

/** What is wrong with some records, while the others are drawn. */
export function findingDetails(
  findings: readonly Finding[],
  locale: Locale,
): TemplateResult | typeof nothing {
  const told = findings.filter((f) => f.severity !== 'note')
  if (told.length === 0) return nothing
  return html`<details class="findings" part="findings">
    <summary>${words(locale).leftOut(told.length)}</summary>
    ${findingList(told, locale)}
  </details>`
}

export function legend(
  items: readonly LegendItem[],
  hidden: ReadonlySet<string>,
  locale: Locale,
  toggle: (key: string) => void,
): TemplateResult {
  return html`<ul class="legend" part="legend" aria-label=${words(locale).legend} @keydown=${rove}>
    ${items.map(
      (item, i) =>
        html`<li>
          <button
            type="button"
            tabindex=${i === 0 ? 0 : -1}
            aria-pressed=${hidden.has(item.key) ? 'false' : 'true'}
            @click=${() => toggle(item.key)}
          >
            <span
              class="swatch ${item.color < 0 || item.color >= paletteSize ? 'neutral' : `s${item.color + 1}`}"
            ></span
            >${item.label}
          </button>
        </li>`,
    )}
  </ul>`
}

/** One tab stop for a row of buttons; the arrow keys move among them. */
function rove(event: KeyboardEvent): void {
  const row = event.currentTarget as HTMLElement
  const buttons = [...row.querySelectorAll('button')]
  const i = buttons.indexOf(event.target as HTMLButtonElement)
  const way = {
    ArrowRight: 1,
    ArrowDown: 1,
    ArrowLeft: -1,
    ArrowUp: -1,
    Home: -i,
    End: buttons.length - 1 - i,
  }[event.key]
  const next = way === undefined ? undefined : buttons[(i + way + buttons.length) % buttons.length]
  if (!next) return
  event.preventDefault()
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1
  next.focus()
}

/** The popover beside the figure the reader is on; empty while there is none. */
export function tooltip(
  view: ChartView | undefined,
  targets: TargetsController,
  locale: Locale,
): TemplateResult {
  const { target } = targets
  return html`<div
    class="tooltip"
    part="tooltip"
    popover="manual"
    @pointerenter=${targets.onTooltipEnter}
    @pointerleave=${targets.onPointerLeave}
  >
    ${view && target ? tooltipContent(view.facts.rows.at(target.row), locale) : nothing}
  </div>`
}

function tooltipContent(row: Row, locale: Locale): TemplateResult {
  const meaning = meaningOf(row.figure.bound, locale)
  const lines = [
    row.share,
    meaning,
    row.period,
    row.scope,
    row.base,
    row.note,
    row.source && words(locale).source + row.source,
  ]
  return html`<p>${nameOf(row, locale)}</p>
    <p class="said">${row.text}</p>
    ${lines.filter(Boolean).map((line) => html`<p class="small">${line}</p>`)}`
}

/** The figures as a table: only the columns that say something. */
export function factsTable(facts: Facts, caption: string, locale: Locale): TemplateResult {
  const said = words(locale)
  const rows = Array.from({ length: facts.rows.length }, (_, i) => facts.rows.at(i))
  const columns: readonly (readonly [string, (row: Row) => string])[] = [
    [said.series, (row) => (row.series === row.label ? '' : row.series)],
    [said.figure, (row) => row.text],
    [said.share, (row) => row.share],
    [said.scope, (row) => row.scope],
    [said.period, (row) => row.period],
    [said.base, (row) => row.base],
    [said.sourceHead, (row) => row.source],
    [said.noteHead, (row) => row.note],
  ]
  const shown = columns.filter(([, of]) => rows.some((row) => of(row) !== ''))
  return html`<div class="scroller" tabindex="0" role="region" aria-label=${caption}>
    <table part="table">
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${said.item}</th>
          ${shown.map(([head]) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row">${row.label || row.place || row.indicator}</th>
              ${shown.map(([head, of]) => html`<td class=${head === said.figure ? 'number' : nothing}>${of(row)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

/** Where the figures come from: every source once, linked where it has an address. */
export function sourceLine(facts: Facts, locale: Locale): TemplateResult {
  const said = words(locale)
  const sources = new Map<string, string>()
  for (let i = 0; i < facts.rows.length; i++) {
    const row = facts.rows.at(i)
    if (row.source !== '' && !sources.get(row.source)) sources.set(row.source, row.sourceUrl)
  }
  if (sources.size === 0) return html`<span part="source">${said.noSource}</span>`
  return html`<span part="source"
    >${said.source}${[...sources].map(
      ([title, url], i) =>
        html`${i > 0 ? (locale === 'en' ? '; ' : '；') : nothing}${url === '' ? title : html`<a href=${url} rel="noopener">${title}</a>`}`,
    )}</span
  >`
}

/** What a file button asks for. */
export type FileKind = 'csv' | 'svg' | 'png'

/** The reader's buttons: the data table, and downloads once it is open. */
export function actions(
  open: boolean,
  locale: Locale,
  on: { readonly toggle?: () => void; readonly save?: (kind: FileKind) => void },
): TemplateResult {
  const said = words(locale)
  const files = on.save && (open || !on.toggle) ? (['csv', 'svg', 'png'] as const) : []
  return html`<div class="actions" part="actions">
    ${
      on.toggle
        ? html`<button type="button" aria-expanded=${open ? 'true' : 'false'} @click=${on.toggle}>
            ${open ? said.hideTable : said.table}
          </button>`
        : nothing
    }
    ${files.map((kind) => html`<button type="button" @click=${() => on.save?.(kind)}>${said[kind]}</button>`)}
  </div>`
}

/** Doubts about comparing that hold for the whole chart. */
export function doubts(notes: readonly Text[], locale: Locale): TemplateResult | typeof nothing {
  const said = [...new Set(notes.map((note) => say(note, locale)))]
  return said.length === 0
    ? nothing
    : html`<p class="notes" part="notes">${said.join(locale === 'en' ? ' ' : '')}</p>`
}
