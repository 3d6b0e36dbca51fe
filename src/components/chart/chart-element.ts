/** What every chart element is: the order of the pipeline and the public properties all share.
 *   data source ─▶ select ─▶ layout (the subclass) ─▶ paint, facts, targets
 */
import { isServer, LitElement, noChange, nothing } from 'lit'
import type { Dataset } from '../../data/dataset.js'
import { sorts, type Dimension, type Query, type Selection, type Sort } from '../../data/series.js'
import type { Locale, Text } from '../../data/text.js'
import { ChoicesController } from '../controllers/choices.js'
import { DataSourceController, type DataStatus } from '../controllers/data-source.js'
import { EnclosingDashboard } from '../controllers/enclosing-dashboard.js'
import { LanguageController } from '../controllers/language.js'
import { MotionController } from '../controllers/motion.js'
import { isServed } from '../controllers/served.js'
import { StagesController } from '../controllers/stages.js'
import { SizeController } from '../controllers/size.js'
import { TargetsController } from '../controllers/targets.js'
import { frameStyles } from '../figure/frame.styles.js'
import { arranged } from './arrange.js'
import { chartTemplate } from './chart-template.js'
import type { FileKind } from './chrome.js'
import { chromeStyles } from './styles/chrome.styles.js'
import { markStyles } from './styles/marks.styles.js'
import { english, faceting, interactive, legendPart, narrowing } from './deferred-parts.js'
import { allLoaded, isHeld, isLoading, isMissing, moveIn, providedStyles } from './deferred.js'
import { flag, number, property, text } from './define.js'
import { judgeOf } from './judge-of.js'
import { indicatorsOf } from './indicators-of.js'
import { Pipeline } from './pipeline.js'
import type { Annotation } from './layout/annotations/annotation.js'
import { isWide, mend, queryOf } from './query-of.js'
import { actionsOf, fileMaker, legendOf, menuOf, problemsOf, tableOf, type Reader } from './reader-parts.js'
import { tellLoaded, tellState } from './told/tell.js'
import { toCsv } from './reader/to-csv.js'
import { tokens } from './styles/tokens.styles.js'
import type { ChartView, Frame, Rect } from './view.js'
import { words } from './layout/words/words.js'
export type { TallyEvents } from './told/events.js'

/** @attr announce - Says new data aloud to those who use a screen reader; data that stream in once they rest.
 * @attr lang - BCP 47 language; by default that of the nearest ancestor that has one, else Chinese. */
export abstract class ChartElement extends LitElement {
  // Taken apart when an element is defined: by then `civic-tally/ssr` has provided its parts, whatever it imports.
  static override styles = [tokens, frameStyles, chromeStyles, markStyles, providedStyles]

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang']
  }

  /** The data: a Dataset, or what `readDataset` takes. First found wins: `data`, `src`, a child script or table, the enclosing dashboard. */
  @property() data: Dataset | string | object | undefined
  /** Address of a file with the data: JSON, CSV, TSV, HTML or XLSX. */
  @property(text) src = ''
  /** Ids or labels of the indicators to show, separated by spaces; all when empty. */
  @property(text) indicator = ''
  /** Dimension along the axis: indicator, place, period, category, scope or one of the data's own; by default the first that varies. */
  @property(text) by: Dimension = ''
  /** Dimension of colour; by default the next that varies, `none` for one colour. */
  @property(text) split: Dimension = ''
  /** Dimension of small multiples: one panel a value, on shared scales. */
  @property(text) facet: Dimension = ''
  /** Which figures to show: `place=陇南市|嘉峪关市;period=2024`, percent-encoded where needed. */
  @property(text) where = ''
  /** Heading over the chart; the indicator's label when empty. */
  @property(text) heading = ''
  /** Order along the axis: none, ascending, descending, label. */
  @property({ type: sorts }) sort: Sort = 'none'
  /** How many items along the axis; the rest is collected and labelled. All by default. */
  @property(number) limit: number | undefined
  /** A value to reach, in the indicator's unit. */
  @property(number) goal: number | undefined
  /** Lines to compare with, bands, remarks; beside the `<tally-rule>` and `<tally-note>` children. */
  @property({ attribute: false }) annotations: readonly Annotation[] = []
  /** Leaves the legend out. */
  @property({ attribute: 'no-legend', converter: flag }) noLegend = false
  /** Leaves the data table out. */
  @property({ attribute: 'no-table', converter: flag }) noTable = false
  /** Leaves the downloads out. */
  @property({ attribute: 'no-export', converter: flag }) noExport = false

  readonly #source = new DataSourceController(this)
  readonly #language = new LanguageController(this)
  readonly #sizing = new SizeController(this, () => this.plotArea)
  readonly #targets = new TargetsController(this)
  readonly #dashboard = new EnclosingDashboard(this)
  readonly #choices = new ChoicesController(this)
  readonly #stages = new StagesController(this)
  readonly #motion = new MotionController(this, () => this.#source.dataset)
  readonly #pipeline = new Pipeline()
  readonly #given = {}
  readonly #internals = isServer ? undefined : this.attachInternals?.()

  /** What is drawn, as data; undefined while there is nothing to draw. */
  get view(): ChartView | undefined {
    return this.#pipeline.view
  }

  /** The heading as shown. */
  get headingText(): string {
    return this.heading || indicatorsOf(this.#pipeline.selection, this.#language.locale)
  }

  /** Places what was selected; pure. Undefined while a part of it is on its way (`Deferred`). */
  protected abstract layout(selection: Selection, frame: Frame): ChartView | undefined

  /** What a kind asks of the selection beside the shared properties; undefined while a part of it is on its way. */
  protected get kindQuery(): Query | undefined {
    return {}
  }

  /** The data as read; undefined while they, or what takes them, are on the way. */
  protected get known(): Dataset | undefined {
    const { dataset } = this.#source
    return dataset?.columns?.[0] ? this.ofColumns(dataset) : dataset
  }

  /** Columns are drawn as they are, or figure by figure. */
  protected ofColumns(dataset: Dataset): Dataset | undefined {
    return narrowing.for(this)?.listColumns(dataset)
  }

  /** What a preset says where the data has none of the figures it looks for. */
  protected emptyText?(): Text

  /** What stands under the heading: what all figures share and the drawing leaves out. */
  protected subtitle({ common }: Selection): readonly Text[] {
    return common
  }

  /** What a kind says beside the drawing about the figures in it; clauses without a full stop. */
  protected remarks?(selection: Selection): readonly Text[]

  /** What a kind that shows its facts as they are puts into the plot in place of a drawing. */
  protected body?(view: ChartView, active: string | undefined, locale: Locale): unknown

  /** What a kind offers beside the reader's menu, in the figure's actions. */
  protected controls?(locale: Locale): unknown

  /** What a reader may take away. */
  protected get files(): readonly FileKind[] {
    return ['csv', 'svg', 'png']
  }

  /** Where in the plot the figure stands that the reader is on. */
  protected get targetBox(): Rect | undefined {
    return this.#targets.box
  }

  /** What holds the drawing; null before anything is shown. */
  protected get plotArea(): HTMLElement | null {
    return this.renderRoot.querySelector('.plot-area')
  }

  /** What a kind annotates on its own. */
  protected get ownAnnotations(): readonly Annotation[] {
    return []
  }

  /** Properties of the subclass that its layout reads. */
  protected get layoutOptions(): readonly unknown[] {
    return []
  }

  /** Does the kind draw every item along its axis, however many there are? Else the first 500 are drawn. */
  protected drawsAll?(): boolean

  /** May these figures be drawn together? Those that may not stand side by side; a kind without a shared axis says otherwise. */
  protected mayDraw(selection: Selection): boolean {
    return selection.reasons.length === 0
  }

  /** What small multiples go by: its reasons are why panels may not share their scales. */
  protected acrossPanels(selection: Selection): Selection {
    return selection
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value)
    if (name === 'lang') this.#language.follow()
  }

  adoptedCallback(): void {
    moveIn(this)
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    return this.#motion.inTurn(() => super.scheduleUpdate())
  }

  protected override willUpdate(): void {
    const odd = mend(this, this.#given)
    const asServer = this.#asServer
    if (!asServer) this.#sizing.measure()
    const dashboard = asServer ? undefined : this.#dashboard.value
    this.#source.take({ data: this.data, src: this.src, dashboard }, !asServer)
    const { known, kindQuery } = this
    const judge = judgeOf(this, known)
    const facets = this.facet ? faceting.for(this) : {}
    const outer = (!this.data && !this.src && dashboard?.where) || {}
    const narrow = isWide(this, outer, known) ? {} : narrowing.for(this)
    const said = this.#language.locale !== 'en' || english.for(this)
    // What is drawn stays until everything that replaces it is here.
    if (!judge || !facets || !narrow || !said || !kindQuery || (!known && this.#source.dataset)) return
    const query = queryOf(this, { ...kindQuery, ...facets, ...narrow, odd }, this.#choices.hidden)
    const size = this.#sizing.isUsable ? this.#sizing.size : undefined
    this.#pipeline.run(known, query, outer, judge, size, this.#language.locale, {
      layout: arranged(this, {
        lay: (selection, frame) => this.layout(selection, frame),
        stage: this.#stages.lay,
        mayDraw: (selection) => this.mayDraw(selection),
        drawsAll: this.drawsAll?.(),
        acrossPanels: (selection) => this.acrossPanels(selection),
      }),
      options: [this.goal, ...this.layoutOptions, ...this.#stages.inputs(this.ownAnnotations, !asServer)],
    })
  }

  get #asServer(): boolean {
    return isServer || isServed(this)
  }

  /** Of data that are here and not drawn: on the way, in want of a part, or none. */
  get #status(): DataStatus | 'empty' {
    const { status } = this.#source
    if (status !== 'ready' || this.view || !this.#sizing.isUsable) return status
    return isLoading(this) ? 'loading' : isMissing(this) ? 'error' : 'empty'
  }

  protected override render(): unknown {
    if (this.#status === 'loading' && isHeld(this)) return noChange
    const { selection, view } = this.#pipeline
    // Tiles carry their own names; colours then mean nothing.
    const together = selection && this.mayDraw(selection)
    const reader: Reader = { host: this, choices: this.#choices, locale: this.#language.locale }
    const doubts = together ? (legendPart.now?.doubtsOf(selection, view) ?? selection.notes) : []
    const remarks = (selection && this.remarks?.(selection)) ?? []
    const actions = actionsOf(reader, this.files)
    return chartTemplate({
      host: this,
      view,
      locale: reader.locale,
      heading: this.headingText,
      status: this.#status,
      notice: this.#choices.notice || (isMissing(this) ? words(reader.locale).missing : ''),
      legend: together ? legendOf(reader) : nothing,
      problems: problemsOf(reader, this.#pipeline.findings(this), this.#source.findings),
      table: tableOf(reader),
      tooltip: this.#near?.tooltip(view, this.#targets, reader.locale) ?? nothing,
      empty: this.emptyText?.(),
      // Tiles say each for itself where and when they hold.
      subtitle: selection && !view?.panels[0]?.key.startsWith('tile/') ? this.subtitle(selection) : [],
      notes: [...doubts, ...remarks, ...(view?.facts.notes ?? [])],
      body: view && this.body?.(view, this.#targets.active, reader.locale),
      motion: this.#motion,
      asServer: this.#asServer,
      targets: this.#targets,
      highlighted: this.#choices.highlighted,
      controls: this.controls?.(reader.locale),
      menu: menuOf(reader, actions),
      menuOpen: this.#choices.menuOpen,
      toggleMenu: actions[0] && this.#choices.toggleMenu,
    })
  }

  /** What a reader who comes near needs, where it is here. */
  get #near() {
    return this.#targets.active === undefined ? interactive.now : interactive.for(this)
  }

  protected override updated(): void {
    this.#near?.placeOverlays(this.#choices, this.targetBox)
    tellState(this.#internals, this.#status)
    if (!this.#sizing.isUsable) return
    tellLoaded(this, this.#source.takeLoaded(), this.#source.status, this.#pipeline.takeFindings())
  }

  /** The figures as CSV (RFC 4180): label, value in the base unit, bound, low, high, unit, wording, period, source, status and more; `notComparable` says why they may not share an axis. */
  toCsv(): string {
    return this.view ? toCsv(this.view.facts) : ''
  }

  /** The chart as a file of its own: colours and fonts resolved, heading, source and doubts included; drawn out of sight, 640 px wide, where the chart is in no document. */
  async toSvg(): Promise<string> {
    return (await fileMaker(this, this.#language.locale)).toSvg(this)
  }

  /** The chart as a PNG image, `scale` device pixels a CSS pixel. */
  async toPng(scale = 2): Promise<Blob> {
    return (await fileMaker(this, this.#language.locale)).toPng(this, scale)
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete()
    if (!isServer && !this.#sizing.known && this.isConnected) await this.#sizing.ready
    await this.#source.reading
    // A part may ask for another.
    do await allLoaded(this)
    while ((await super.getUpdateComplete()) && isLoading(this))
    return !this.isUpdatePending
  }
}
