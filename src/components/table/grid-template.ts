/** The grid as a real table: one tab stop, arrow keys among its cells, rows drawn as far as they are in view. */
import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { formatNumber } from '../../data/format.js'
import type { Locale } from '../../data/text.js'
import type { Arranged, Order } from './arrange.layout.js'
import type { Spot } from './cell-focus.js'
import type { Cell, Column, Grid, GridRow } from './grid.layout.js'
import type { RowRange } from './row-window.js'
import { setStyle } from './set-style.js'
import type * as sparklines from './sparkline.js'
import { tableWords } from './table-words.js'

export interface GridParts {
  readonly grid: Grid
  readonly arranged: Arranged
  readonly order: Order | undefined
  readonly locale: Locale
  /** What is drawn of the rows; `windowed`: not all. */
  readonly range: RowRange
  readonly windowed: boolean
  readonly rowHeight: number
  /** There are columns beyond the right edge. */
  readonly more: boolean
  /** em by column. */
  readonly widths: readonly number[]
  /** The narrowest that they may be em; 0 for any. */
  readonly least: readonly number[]
  readonly after: readonly number[]
  readonly at: Spot
  /** Key of the fact the reader is on. */
  readonly active: string | undefined
  readonly spark: typeof sparklines | undefined
  readonly sort: (column: Column) => void
  readonly onScroll: () => void
  readonly onKey: (event: KeyboardEvent) => void
  readonly onFocus: (event: FocusEvent) => void
}

export function gridTemplate(parts: GridParts): TemplateResult {
  const { grid, arranged, windowed, more } = parts
  return html`<div
    class=${more ? 'grid-scroller cut' : 'grid-scroller'}
    part="scroller"
    @scroll=${parts.onScroll}
  >
    <table
      class=${`grid${windowed ? ' windowed' : ''}${grid.columns.length > manyColumns ? ' dense' : ''}`}
      ?data-windowed=${windowed}
      part="table"
      role="grid"
      aria-labelledby="heading"
      aria-describedby="summary"
      aria-rowcount=${arranged.rows.length + 1}
      aria-colcount=${grid.columns.length}
      @keydown=${parts.onKey}
      @focusin=${parts.onFocus}
    >
      ${
        windowed
          ? html`<colgroup>
              ${parts.widths.map((width) => html`<col ${setStyle('width', `${width}em`)} />`)}
            </colgroup>`
          : nothing
      }
      <thead>
        <tr aria-rowindex="1">
          ${grid.columns.map((column, i) => headCell(column, i, parts))}
        </tr>
      </thead>
      <tbody>
        ${bodyRows(parts)}
      </tbody>
    </table>
  </div>`
}

/** More columns than this stand closer. */
const manyColumns = 6

/** Kept in one line: 2019 over a lone 年 is no year. */
const dated = /^\d{1,4}[年月日]?$/

function headCell(column: Column, i: number, parts: GridParts): TemplateResult {
  const { order, locale, at } = parts
  const said = tableWords(locale)
  const direction = order?.column === column.key ? order.direction : undefined
  const stop = at.row === 0 && at.column === i
  const name = html`${column.label}${column.unit ? html`<span class="unit">${locale === 'en' ? ` (${column.unit})` : `（${column.unit}）`}</span>` : nothing}`
  const own = column.kind === 'trend' || column.unranked !== undefined
  return html`<th
    ${setStyle('min-inline-size', parts.least[i] ? `${parts.least[i]}em` : '')}
    scope="col"
    class=${dated.test(column.label) ? `${column.kind} word` : column.kind}
    aria-colindex=${i + 1}
    aria-sort=${direction ?? (own ? nothing : 'none')}
    data-row="0"
    data-column=${i}
    tabindex=${own ? (stop ? 0 : -1) : nothing}
    title=${column.unranked === undefined ? nothing : `${said.unranked}${locale === 'en' ? ': ' : '：'}${column.unranked}`}
  >
    ${
      own
        ? html`<span class="head">${name}</span
            >${column.unranked === undefined ? nothing : html`<span class="visually-hidden">${said.unranked}</span>`}`
        : html`<button
            type="button"
            class="head"
            tabindex=${stop ? 0 : -1}
            @click=${() => parts.sort(column)}
          >
            <span>${name}</span><span class="order" aria-hidden="true">${arrows[direction ?? 'none']}</span>
          </button>`
    }
  </th>`
}

const arrows = { ascending: '↑', descending: '↓', none: '↕' } as const

/** The rows in view, and of the others only the one that holds the focus; between them their height. */
function bodyRows(parts: GridParts): TemplateResult | unknown {
  const { arranged, range, at, windowed, grid, locale } = parts
  const { rows } = arranged
  if (rows.length === 0)
    return html`<tr>
      <td class="text" colspan=${grid.columns.length}>${tableWords(locale).none}</td>
    </tr>`
  const drawn = Array.from({ length: range.to - range.from }, (_, i) => range.from + i)
  const focused = at.row - 1
  if (windowed && focused >= 0 && focused < rows.length) {
    if (focused < range.from) drawn.unshift(focused)
    if (focused >= range.to) drawn.push(focused)
  }
  const items: (number | { readonly gap: number; readonly key: string })[] = []
  let next = 0
  for (const i of drawn) {
    if (i > next) items.push({ gap: i - next, key: `before ${i === focused ? 'focus' : 'view'}` })
    items.push(i)
    next = i + 1
  }
  if (next < rows.length) items.push({ gap: rows.length - next, key: 'after' })
  return repeat(
    items,
    (item) => (typeof item === 'number' ? (rows[item]?.key ?? item) : item.key),
    (item) =>
      typeof item === 'number' ? bodyRow(rows[item] as GridRow, item, parts) : spacer(item.gap, parts),
  )
}

function spacer(rows: number, { rowHeight, grid }: GridParts): TemplateResult {
  return html`<tr class="spacer" aria-hidden="true">
    <td colspan=${grid.columns.length} ${setStyle('height', `${rows * rowHeight}px`)}></td>
  </tr>`
}

function bodyRow(row: GridRow, i: number, parts: GridParts): TemplateResult {
  const { grid } = parts
  return html`<tr aria-rowindex=${i + 2}>
    ${row.cells.map((cell, j) => bodyCell(cell, grid.columns[j] as Column, row, { row: i + 1, column: j }, parts))}
  </tr>`
}

function bodyCell(cell: Cell, column: Column, row: GridRow, spot: Spot, parts: GridParts): TemplateResult {
  const { at, active, windowed } = parts
  const stop = at.row === spot.row && at.column === spot.column
  if (column.kind === 'label')
    return html`<th
      scope="row"
      class="label"
      aria-colindex=${spot.column + 1}
      data-row=${spot.row}
      data-column=${spot.column}
      tabindex=${stop ? 0 : -1}
      title=${windowed ? cell.text : nothing}
    >
      ${cell.text}
    </th>`
  const doubtful = parts.order?.column === column.key && parts.arranged.uncertain.has(row.key)
  return html`<td
    class="${column.kind}${cell.target !== undefined && cell.target === active ? ' active' : ''}"
    aria-colindex=${spot.column + 1}
    data-row=${spot.row}
    data-column=${spot.column}
    data-key=${cell.target ?? nothing}
    tabindex=${stop ? 0 : -1}
    title=${windowed && column.kind === 'text' && cell.text !== '' ? cell.text : nothing}
  >
    ${column.kind === 'figure' ? figure(cell, spot.column, doubtful, parts) : column.kind === 'trend' ? trend(cell, parts) : cell.text}
  </td>`
}

function figure(cell: Cell, column: number, doubtful: boolean, parts: GridParts): TemplateResult {
  const said = tableWords(parts.locale)
  if (cell.absent)
    return html`<span class="words" aria-hidden="true">${said.absent}</span
      ><span class="visually-hidden">${said.absentSpoken}</span>`
  if (cell.number === '') return html`<span class="words">${cell.text}</span>`
  const room = parts.after[column] ?? 0
  return html`${
      doubtful
        ? html`<span class="doubt" aria-hidden="true">≈</span
            ><span class="visually-hidden">${said.uncertain}</span>`
        : nothing
    }<span class="number">${cell.number}</span>${
      room > 0
        ? html`<span class="after" ${setStyle('inline-size', `${room}em`)}>${cell.after}</span>`
        : nothing
    }${cell.remark === undefined ? nothing : html`<span class="remark">${cell.remark}</span>`}`
}

function trend(cell: Cell, { spark, locale }: GridParts) {
  const [first, last] = [cell.trend?.[0], cell.trend?.at(-1)]
  if (!first || !last || !spark) return nothing
  return html`${spark.sparkline(cell)}<span class="visually-hidden"
      >${tableWords(locale).trend(first.period, last.period, cell.trend?.length ?? 0)}</span
    >`
}

/** What stands over the table: search, how many rows, the unit, copying. */
export function tools(parts: {
  readonly grid: Grid
  readonly arranged: Arranged
  readonly locale: Locale
  readonly search: string
  readonly searchable: boolean
  readonly copiable: boolean
  /** Of the last action: sorted, copied. */
  readonly told: string
  /** There are columns beyond the right edge. */
  readonly more: boolean
  readonly onSearch: (event: Event) => void
  readonly copy: () => void
}): TemplateResult {
  const { grid, arranged, locale } = parts
  const said = tableWords(locale)
  const [found, all] = [arranged.rows.length, grid.rows.length].map((n) => formatNumber(n, locale))
  const count = parts.search === '' ? said.rows(all ?? '') : said.found(found ?? '', all ?? '')
  return html`<div class="grid-tools" part="tools">
    ${
      parts.searchable
        ? html`<label class="search"
            >${said.search}<input type="search" part="search" .value=${parts.search} @input=${parts.onSearch}
          /></label>`
        : nothing
    }
    <span class="count" role="status"
      >${[parts.searchable ? count : '', parts.told].filter(Boolean).join(locale === 'en' ? '. ' : '；')}</span
    >
    ${parts.copiable ? html`<button type="button" class="copy" @click=${parts.copy}>${said.copy}</button>` : nothing}
    ${grid.unit ? html`<span class="all-units" part="unit">${said.unit(grid.unit)}</span>` : nothing}
    ${parts.more ? html`<span class="more" part="more">${said.more}</span>` : nothing}
  </div>`
}
