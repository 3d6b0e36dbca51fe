import type { TemplateResult } from 'lit'
import { inCommon } from '../../data/select-with.js'
import type { Selection } from '../../data/series.js'
import { say, spellings, type Locale, type Text } from '../../data/text.js'
import { ChartElement } from '../chart/chart-element.js'
import { Deferred } from '../chart/deferred.js'
import { customElement, flag, property, state } from '../chart/define.js'
import type { FileKind } from '../chart/chrome.js'
import { factsTableStyles } from '../chart/styles/facts-table.styles.js'
import type { ChartView, Frame, Rect } from '../chart/view.js'
import { arrange, type Arranged, type Order } from './arrange.layout.js'
import { focusSpot, spotAfter, spotOf, type Spot } from './cell-focus.js'
import { gridTemplate, tools } from './grid-template.js'
import { tableForms, type Column, type Grid, type TableForm } from './grid.layout.js'
import { once } from './once.js'
import { RowWindow } from './row-window.js'
import { ScrollCue } from './scroll-cue.js'
import { layoutTable, type TableView } from './table.layout.js'
import { tablePaperStyles } from './table-paper.styles.js'
import { tableStyles } from './table.styles.js'
import { tableWords } from './table-words.js'
import { afterWidths, columnWidths, leastWidths } from './widths.layout.js'

const sparklines = new Deferred(() => import('./sparkline.js'))

/** Fewer rows than this are seen at a glance. */
const searchedFrom = 10

/**
 * Rows and columns by `by` and `split`, or a row a figure. The reader sorts by the headers, finds by words, goes from cell
 * to cell by arrow keys. What may not be ranked is not; where two neighbours’ order is not certain, ≈ says so. Of
 * ten thousand rows only those in view are drawn.
 *
 * @summary Shows figures as a table: sorted, searched, each as its source words it.
 * @csspart table - The table.
 * @csspart scroller - What scrolls it.
 * @csspart tools - Search, count and copying over it.
 * @csspart search - The search field.
 * @csspart unit - The unit of every figure.
 * @csspart more - Says that there are columns beyond the right edge.
 * @csspart sparkline - One row’s figures over time.
 * @csspart tooltip - The tooltip.
 * @csspart source - The source line.
 * @cssproperty --tally-table-height - The most the table may be high before it scrolls; 32em by default.
 * @cssproperty --tally-accent - Colour of marks of order and doubt.
 * @fires tally-sort-change - The reader asked for another order: `{column, direction}`.
 * @fires tally-target-change - The reader moved to another figure, or away.
 * @fires tally-select - The reader chose a figure.
 * @fires tally-load - Data arrived.
 * @fires tally-error - Data could not be read, or some of it.
 */
@customElement('tally-table')
export class Table extends ChartElement {
  static override styles = [...[ChartElement.styles].flat(), factsTableStyles, tableStyles, tablePaperStyles]

  /** Rows × columns (`wide`), a row a figure (`long`), or by the data: auto, wide, long. */
  @property({ reflect: true, type: tableForms }) form: TableForm = 'auto'
  /** Adds a column of small lines where the columns are periods (`split="period"`). */
  @property({ type: Boolean, reflect: true, converter: flag }) trends = false
  /** Leaves the search field out; it stands over ten rows or more. */
  @property({ attribute: 'no-search', converter: flag }) noSearch = false
  /** The element is the data table: there is no other to open. */
  override noTable = true

  @state() private asked: Order | 'none' | undefined
  @state() private search = ''
  @state() private at: Spot = { row: 0, column: 0 }
  @state() private told: Text = ''

  private readonly rows = new RowWindow(this, () => this.arranged?.rows.length ?? 0)
  private readonly cue = new ScrollCue(this)
  private readonly arrangedOf = once(arrange)
  private readonly widthsOf = once(columnWidths)
  private readonly leastOf = once(leastWidths)
  private readonly aftersOf = once(afterWidths)

  private get grid(): Grid | undefined {
    return (this.view as TableView | undefined)?.grid
  }

  private get arranged(): Arranged | undefined {
    const { grid } = this
    return grid && this.arrangedOf(grid, this.order, this.search)
  }

  /** The order the reader asked for, else that of `sort`. */
  private get order(): Order | undefined {
    if (this.asked !== undefined) return this.asked === 'none' ? undefined : this.asked
    if (this.sort === 'label') return { column: 'label', direction: 'ascending' }
    const column = this.grid?.columns.find(({ kind }) => kind === 'figure')?.key
    if (column === undefined || (this.sort !== 'ascending' && this.sort !== 'descending')) return undefined
    return { column, direction: this.sort }
  }

  protected override drawsAll(): boolean {
    return true
  }

  protected override get layoutOptions(): readonly unknown[] {
    return [this.form, this.trends]
  }

  protected override get files(): readonly FileKind[] {
    return ['csv']
  }

  /** A table has no axis: what may not be compared is not ranked. */
  protected override mayDraw(): boolean {
    return true
  }

  protected override layout(selection: Selection, frame: Frame): ChartView {
    const form = tableForms.includes(this.form) ? this.form : 'auto'
    return layoutTable(selection, frame, { form, trends: this.trends })
  }

  /** What no column says of its rows. */
  protected override subtitle({ series }: Selection): readonly Text[] {
    const first = this.grid?.rows[0]?.cells.map(({ text }) => text) ?? []
    // No axis and no panel says it for a table, which has a column of what varies.
    return inCommon(series.flatMap(({ data }) => data)).filter(
      (text) => !spellings(text).some((name) => first.includes(name)),
    )
  }

  protected override remarks(): readonly Text[] {
    const { grid, arranged } = this
    const n = arranged?.uncertain.size ?? 0
    const unranked = grid?.columns.filter((column) => column.unranked !== undefined) ?? []
    return [
      ...(unranked.length > 0 ? [both((locale) => tableWords(locale).unrankedColumns(unranked))] : []),
      ...(n > 0 ? [both((locale) => tableWords(locale).uncertainCount(n))] : []),
      ...(grid?.columns.some(({ kind }) => kind === 'trend')
        ? [both((locale) => tableWords(locale).trendNote)]
        : []),
    ]
  }

  protected override body(
    _view: ChartView,
    active: string | undefined,
    locale: Locale,
  ): readonly TemplateResult[] {
    const { grid, arranged, rows } = this
    if (!grid || !arranged) return []
    const trends = grid.columns.some(({ kind }) => kind === 'trend')
    const head = tools({
      grid,
      arranged,
      locale,
      search: this.search,
      searchable: !this.noSearch && grid.rows.length >= searchedFrom,
      copiable: !this.noExport,
      told: say(this.told, locale),
      more: this.cue.more,
      onSearch: this.onSearch,
      copy: this.copy,
    })
    const table = gridTemplate({
      grid,
      arranged,
      order: this.order,
      locale,
      range: rows.range,
      windowed: rows.windowed,
      more: this.cue.more,
      rowHeight: rows.rowHeight,
      widths: this.widthsOf(grid),
      least: rows.windowed ? [] : this.leastOf(grid, this.widthsOf(grid)),
      after: this.aftersOf(grid),
      at: within(this.at, arranged, grid),
      active,
      spark: trends ? sparklines.for(this) : undefined,
      sort: this.sortBy,
      onScroll: rows.follow,
      onKey: this.onKey,
      onFocus: this.onFocus,
    })
    return [head, table]
  }

  /** Where the cell of the figure stands now. */
  protected override get targetBox(): Rect | undefined {
    const { plotArea } = this
    const cell = plotArea?.querySelector('td.active')
    if (!plotArea || !cell) return undefined
    const [origin, own] = [plotArea.getBoundingClientRect(), cell.getBoundingClientRect()]
    return { x: own.x - origin.x, y: own.y - origin.y, width: own.width, height: own.height }
  }

  private readonly sortBy = (column: Column): void => {
    const { order } = this
    const steps =
      column.kind === 'figure'
        ? (['descending', 'ascending'] as const)
        : (['ascending', 'descending'] as const)
    const now = order?.column === column.key ? steps.indexOf(order.direction) : -1
    const direction = steps[now + 1]
    this.asked = direction ? { column: column.key, direction } : 'none'
    this.told = both((locale) =>
      direction
        ? tableWords(locale).sorted(column.label, direction === 'descending')
        : tableWords(locale).natural,
    )
    const detail = { column: column.key, direction: direction ?? 'none' }
    this.dispatchEvent(new CustomEvent('tally-sort-change', { bubbles: true, composed: true, detail }))
  }

  private readonly onSearch = (event: Event): void => {
    this.search = (event.target as HTMLInputElement).value
    this.told = ''
    this.at = { row: 0, column: 0 }
  }

  private readonly copy = (): void => {
    const { grid, arranged } = this
    if (!grid || !arranged) return
    void import('./copy-grid.js')
      .then(({ copyGrid }) => copyGrid(grid, arranged.rows))
      .then((done) => {
        this.told = both((locale) => tableWords(locale)[done ? 'copied' : 'notCopied'])
      })
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const { grid, arranged, rows } = this
    const from = spotOf(event)
    if (!grid || !arranged || !from) return
    if (this.findsInstead(event)) return
    const extent = { rows: arranged.rows.length, columns: grid.columns.length, page: rows.page }
    const to = spotAfter(event, from, extent)
    if (!to) return
    event.preventDefault()
    event.stopPropagation()
    this.at = to
    if (to.row > 0) rows.reveal(to.row - 1)
    void this.updateComplete.then(() => focusSpot(this, to))
  }

  /** The browser’s own search sees only the rows that are drawn. A second press reaches it. */
  private findsInstead(event: KeyboardEvent): boolean {
    if (event.key !== 'f' || !(event.ctrlKey || event.metaKey) || !this.rows.windowed) return false
    const field = this.renderRoot.querySelector<HTMLInputElement>('.search input')
    if (!field) return false
    event.preventDefault()
    field.focus()
    return true
  }

  private readonly onFocus = (event: FocusEvent): void => {
    const spot = spotOf(event)
    if (spot && (spot.row !== this.at.row || spot.column !== this.at.column)) this.at = spot
  }
}

function within(at: Spot, { rows }: Arranged, { columns }: Grid): Spot {
  return { row: Math.min(at.row, rows.length), column: Math.min(at.column, columns.length - 1) }
}

/** Words that follow the language when it changes. */
function both(words: (locale: Locale) => string): Text {
  return { zh: words('zh-CN'), en: words('en') }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-table': Table
  }
}
