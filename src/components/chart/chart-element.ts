/**
 * What every chart element is: the order of the pipeline and the public properties all share.
 *
 *   data source ─▶ select ─▶ layout (the subclass) ─▶ paint, facts, targets
 */
import { ContextConsumer } from '@lit/context'
import { html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { Dataset } from '../../data/dataset.js'
import { select } from '../../data/select.js'
import type { Dimension, Query, Selection, Sort } from '../../data/series.js'
import { sorts } from '../../data/series.js'
import { say } from '../../data/text.js'
import { bothFilters, parseWhere } from '../../data/where.js'
import { DataSourceController } from '../controllers/data-source.js'
import { LanguageController } from '../controllers/language.js'
import { SizeController } from '../controllers/size.js'
import { TargetsController } from '../controllers/targets.js'
import { TooltipController } from '../controllers/tooltip.js'
import '../figure/figure.js'
import { chartStyles, tokens } from './chart.styles.js'
import { actions, doubts, factsTable, findingDetails, legend, sourceLine, statusMessage, tooltip, type FileKind } from './chrome.js'
import { dashboardContext, type DashboardData } from './dashboard-context.js'
import { layoutTiles } from './layout/tiles.js'
import { paintSvg } from './svg-painter.js'
import { targetLayer } from './target-layer.js'
import { toCsv } from './to-csv.js'
import type { ChartView, Frame } from './view.js'
import { warnOnce } from './warn.js'
import { words } from './words.js'

export abstract class ChartElement extends LitElement {
  static override styles = [tokens, chartStyles]

  /** The data: a Dataset, or JSON of one as value or text. First found wins: `data`, `src`, a child script or table, the enclosing dashboard. */
  @property() data: Dataset | string | object | undefined
  /** Address of a JSON or CSV file with the data. */
  @property() src = ''
  /** Ids or labels of the indicators to show, separated by spaces; all when empty. */
  @property() indicator = ''
  /** Dimension along the axis: indicator, place, period, category, scope or one of the data's own; by default the first that varies. */
  @property() by: Dimension = ''
  /** Dimension of colour; by default the next that varies, `none` for one colour. */
  @property() split: Dimension = ''
  /** Which figures to show: `place=陇南市|嘉峪关市;period=2024`, percent-encoded where needed. */
  @property() where = ''
  /** Heading over the chart; the indicator's label when empty. */
  @property() heading = ''
  /** Order along the axis: none, ascending, descending, label. */
  @property() sort: Sort = 'none'
  /** How many items along the axis; the rest is collected and labelled. */
  @property({ type: Number }) limit: number | undefined
  /** A value to reach, in the indicator's unit. */
  @property({ type: Number }) goal: number | undefined
  /** Leaves the legend out. */
  @property({ type: Boolean, attribute: 'no-legend' }) noLegend = false
  /** Leaves the data table out. */
  @property({ type: Boolean, attribute: 'no-table' }) noTable = false
  /** Leaves the downloads out. */
  @property({ type: Boolean, attribute: 'no-export' }) noExport = false
  /** BCP 47 language; by default that of the nearest ancestor that has one, else Chinese. */
  @property() override lang = ''

  @state() private tableOpen = false
  @state() private hiddenSeries: ReadonlySet<string> = new Set()

  private readonly source = new DataSourceController(this)
  private readonly language = new LanguageController(this)
  private readonly sizing = new SizeController(this, () => this.renderRoot.querySelector('.plot-area'))
  private readonly targets = new TargetsController(this, (key) => this.focusTarget(key))
  private readonly dashboard = new ContextConsumer<{ __context__: DashboardData | undefined }, this>(this, {
    context: dashboardContext as never,
    subscribe: true,
  })
  protected readonly tooltip = new TooltipController(this, () => this.targets.target?.box)
  private readonly internals = isServer ? undefined : this.attachInternals()
  private hydrating = false
  private selection: Selection | undefined
  private drawn: ChartView | undefined
  private layoutInputs: readonly unknown[] = []
  private selectInputs: readonly unknown[] = []

  /** What is drawn, as data; undefined while there is nothing to draw. */
  get view(): ChartView | undefined {
    return this.drawn
  }

  /** Places what was selected; pure. */
  protected abstract layout(selection: Selection, frame: Frame): ChartView

  /** What a kind asks of the selection beside the shared properties. */
  protected get kindQuery(): Query {
    return {}
  }

  /** Properties of the subclass that its layout reads. */
  protected get layoutOptions(): readonly unknown[] {
    return []
  }

  /** Figures that may not share an axis stand side by side; a kind without a shared axis says otherwise. */
  protected mayDraw(selection: Selection): boolean {
    return selection.reasons.length === 0
  }

  override connectedCallback(): void {
    this.hydrating ||= !this.hasUpdated && this.shadowRoot !== null
    super.connectedCallback()
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.language.own(this.lang)
    const onlyAttributes = isServer || (this.hydrating && !this.hasUpdated)
    const dashboard = onlyAttributes ? undefined : this.dashboard.value as DashboardData | undefined
    this.source.take({ data: this.data, src: this.src, dashboard }, !onlyAttributes)
    this.select(dashboard)
    this.place()
  }

  private select(dashboard: DashboardData | undefined): void {
    const { dataset } = this.source
    const query = this.queryOf(dashboard)
    const inputs = [dataset, JSON.stringify({ ...query, hidden: [...this.hiddenSeries] })]
    if (sameInputs(inputs, this.selectInputs)) return
    this.selectInputs = inputs
    this.selection = dataset && select(dataset, query)
    this.selection?.findings.forEach((f) => warnOnce(f.path, f.message.en))
  }

  private queryOf(dashboard: DashboardData | undefined): Query {
    const indicator = this.indicator.split(/\s+/).filter(Boolean)
    const own = parseWhere(this.where)
    const sort = sorts.includes(this.sort) ? this.sort : 'none'
    if (sort !== this.sort) warnOnce(`sort/${this.sort}`, `sort="${this.sort}" is none of ${sorts.join(', ')}; the figures stay in their own order.`)
    return {
      ...this.kindQuery,
      ...(indicator.length > 0 && { indicator }),
      ...(this.by !== '' && { by: this.by }),
      ...(this.split !== '' && { split: this.split }),
      where: dashboard && this.data === undefined && this.src === '' ? bothFilters(own, dashboard.where) : own,
      sort,
      ...(this.limit !== undefined && { limit: this.limit }),
      hidden: this.hiddenSeries,
    }
  }

  private place(): void {
    const { selection } = this
    const { size } = this.sizing
    const { locale } = this.language
    const inputs = [selection, size, locale, this.goal, ...this.layoutOptions]
    if (sameInputs(inputs, this.layoutInputs)) return
    this.layoutInputs = inputs
    const some = selection?.series.some((series) => series.data.length > 0)
    const frame = selection && { ...size, locale, colors: selection.colors }
    this.drawn = !some || !frame ? undefined : this.mayDraw(selection) ? this.layout(selection, frame) : layoutTiles(selection, frame)
  }

  protected override render(): TemplateResult {
    const { locale } = this.language
    const { status, findings } = this.source
    const view = this.drawn
    const shown = status === 'ready' && !view ? 'empty' : status
    const ready = isServer || this.hydrating || this.sizing.known
    return html`<tally-figure part="figure" exportparts="base, foot" aria-busy=${status === 'loading' ? 'true' : 'false'}>
      ${this.headingTemplate()}
      <div slot="status" class="status" role="status">${statusMessage(shown, findings, locale)}</div>
      ${view && view.facts.legend.length > 1 && !this.noLegend
        ? html`<div slot="legend">${legend(view.facts.legend, this.hiddenSeries, locale, this.toggleSeries)}</div>`
        : nothing}
      <div
        class="plot-area"
        part="plot-area"
        role="group"
        aria-labelledby="heading"
        aria-describedby="summary"
        @pointermove=${this.targets.onPointerMove}
        @pointerleave=${this.targets.onPointerLeave}
        @click=${this.targets.onClick}
        @focusin=${this.targets.onFocus}
        @focusout=${this.targets.onBlur}
        @keydown=${this.targets.onKeyDown}
      >
        ${view && ready ? paintSvg(view, this.targets.active) : nothing}
        ${view ? targetLayer(view, this.targets.tabStop, this.targets.opened) : nothing}
      </div>
      <p id="summary" class="visually-hidden" part="summary">${view?.facts.summary ?? ''}</p>
      <div slot="notes">${view && this.selection && this.mayDraw(this.selection) ? doubts(this.selection, locale) : nothing}${status === 'error' ? nothing : findingDetails(findings, locale)}</div>
      ${view ? html`<div slot="source">${sourceLine(view.facts, locale)}</div>` : nothing}
      ${view && !(this.noTable && this.noExport)
        ? html`<div slot="actions">${actions(this.tableOpen, locale, {
            ...(!this.noTable && { toggle: this.toggleTable }),
            ...(!this.noExport && { save: this.save }),
          })}</div>`
        : nothing}
      ${view && this.tableOpen && !this.noTable ? html`<div slot="table" id="table">${factsTable(view.facts, this.headingText, locale)}</div>` : nothing}
      ${isServer ? nothing : tooltip(view, this.targets, locale)}
    </tally-figure>`
  }

  /** The heading as shown. */
  get headingText(): string {
    if (this.heading !== '') return this.heading
    const labels = new Set(this.selection?.series.flatMap((series) => series.data.map((d) => say(d.indicator.label, this.language.locale))))
    return [...labels].slice(0, 3).join(this.language.locale === 'en' ? ', ' : '、')
  }

  private headingTemplate(): TemplateResult {
    const text = this.headingText || words(this.language.locale).chart
    const shown = this.headingText === '' ? 'visually-hidden' : 'heading'
    return html`<h3 slot="heading" id="heading" class=${shown} part="heading">${text}</h3>`
  }

  protected override updated(): void {
    this.tellState(this.source.status === 'ready' && !this.drawn ? 'empty' : this.source.status)
    const loaded = this.source.takeLoaded()
    if (!loaded) return
    const { detail } = loaded
    const failed = this.source.status === 'error' || this.source.status === 'stale'
    if (!failed) this.tell('tally-load', detail)
    if (detail.findings.some((f) => f.severity === 'error')) this.tell('tally-error', { findings: detail.findings })
  }

  private tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }))
  }

  /** `:state(loading)` and so on, for style sheets outside. */
  private tellState(now: string): void {
    for (const name of ['loading', 'empty', 'error', 'stale']) {
      if (name === now) this.internals?.states.add(name)
      else this.internals?.states.delete(name)
    }
  }

  private readonly toggleTable = (): void => {
    this.tableOpen = !this.tableOpen
  }

  private readonly toggleSeries = (key: string): void => {
    const hidden = new Set(this.hiddenSeries)
    if (!hidden.delete(key)) hidden.add(key)
    this.hiddenSeries = hidden
    this.tell('tally-filter-change', { hidden: [...hidden] })
  }

  private readonly save = async (kind: FileKind): Promise<void> => {
    const { saveFile } = await import('./export.js')
    const name = this.headingText || 'civic-tally'
    if (kind === 'csv') saveFile(`\uFEFF${this.toCsv()}`, 'text/csv;charset=utf-8', `${name}.csv`)
    else if (kind === 'svg') saveFile(await this.toSvg(), 'image/svg+xml', `${name}.svg`)
    else saveFile(await this.toPng(2), 'image/png', `${name}.png`)
  }

  private focusTarget(key: string): void {
    const targets = this.renderRoot.querySelectorAll<HTMLElement>('.target')
    for (const target of targets) if (target.dataset['key'] === key) target.focus()
  }

  /** The figures as CSV: label, value in the base unit, bound, low, high, unit, wording, period, source, status and more. */
  toCsv(): string {
    return this.drawn ? toCsv(this.drawn.facts) : ''
  }

  /** The chart as a file of its own: colours and fonts resolved, heading, source and doubts included. */
  async toSvg(): Promise<string> {
    await this.updateComplete
    const { toSvg } = await import('./export.js')
    return toSvg(this)
  }

  /** The chart as a PNG image, `scale` device pixels a CSS pixel. */
  async toPng(scale = 2): Promise<Blob> {
    const svg = await this.toSvg()
    const { toPng } = await import('./export.js')
    return toPng(svg, scale)
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete()
    if (isServer || this.sizing.known || !this.isConnected) return done
    await this.sizing.ready
    return super.getUpdateComplete()
  }
}

function sameInputs(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i])
}
