import { html, isServer, LitElement, nothing, type TemplateResult } from 'lit'
import '../../data/format/measure-words.js'
import type { TallyEvents } from '../chart/told/events.js'
import type { Dataset } from '../../data/dataset.js'
import type { Finding } from '../../data/finding.js'
import { hasDimension } from '../../data/plain-query.js'
import type { Dimension } from '../../data/series.js'
import { say, type Text } from '../../data/text.js'
import { bothFilters, formatWhere, parseWhere } from '../../data/where.js'
import { statusMessage } from '../chart/chrome.js'
import { chromeStyles } from '../chart/styles/chrome.styles.js'
import { allLoaded, Deferred, moveIn } from '../chart/deferred.js'
import { customElement, flag, property, state } from '../chart/define.js'
import { styles as englishStyles } from '../chart/styles/english.styles.js'
import '../chart/layout/words/english-words.js'
import { tellLoaded, tellState } from '../chart/told/tell.js'
import { tokens } from '../chart/styles/tokens.styles.js'
import { DataGiver } from '../controllers/data-giver.js'
import type { DataStatus } from '../controllers/data-source.js'
import { LanguageController } from '../controllers/language.js'
import { isServed } from '../controllers/served.js'
import { ColumnsController } from './columns.js'
import { dashboardStyles } from './dashboard.styles.js'
import {
  chosenOption,
  countFigures,
  filterOptions,
  withSpellings,
  type FilterOption,
} from './filter-options.js'
import { PaperRows } from './paper-rows.js'

const problems = new Deferred(() => import('../chart/told/problems.js'))
const vain = new Deferred(() => import('./asked-in-vain.js'))

/**
 * Charts inside that have no data of their own draw the dashboard's, and all of them obey its filter. Anything may
 * stand inside; elements flow into as many columns as fit. `data-span="2"`, `"3"` or `"full"` on a child makes it as
 * many columns wide, where there are as many.
 *
 * @summary Gives one dataset and one filter to the charts inside it and lays them out in columns.
 * @slot - The charts, and whatever else belongs between them.
 * @slot heading - A heading element instead of the attribute.
 * @csspart head - Heading and filter.
 * @csspart heading - The heading.
 * @csspart filter - The filter.
 * @csspart filter-option - One choice of the filter.
 * @csspart grid - The columns.
 * @cssproperty [--tally-column-width=24em] - Narrowest column.
 * @cssproperty [--tally-dashboard-gap=2.5em 2em] - Between rows and columns.
 * @fires tally-filter-change - The reader chose what to see: `detail.where`, as in the attribute, and `detail.filter`.
 * @fires tally-load - Data arrived.
 * @fires tally-error - Data could not be read, or some of it.
 * @attr lang - BCP 47 language; by default that of the nearest ancestor that has one, else Chinese.
 */
@customElement('tally-dashboard')
export class Dashboard extends LitElement {
  static override styles = [tokens, englishStyles, chromeStyles, dashboardStyles]

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang']
  }

  /** The data: a Dataset, or what `readDataset` takes. First found wins: `data`, `src`, a child script or table, a dashboard around this one. */
  @property() data: Dataset | string | object | undefined
  /** Address of a file with the data: JSON, CSV, TSV, HTML or XLSX. */
  @property() src = ''
  /** Heading over everything. */
  @property() heading = ''
  /** Dimension the filter chooses from: place, period, category, indicator or one of the data's own. */
  @property() filter: Dimension = 'place'
  /** Leaves the filter out. */
  @property({ attribute: 'no-filter', converter: flag }) noFilter = false
  /** Which figures to show: `place=陇南市|嘉峪关市;period=2024`, percent-encoded where needed. The filter writes it. */
  @property({ reflect: true, useDefault: true }) where = ''

  @state() private announced = ''

  private readonly giver = new DataGiver(this)
  private readonly language = new LanguageController(this)
  private readonly internals = isServer ? undefined : this.attachInternals()
  private options: readonly FilterOption[] = []
  private figures = 0
  private asked: readonly Finding[] = []
  private vain = ''
  private told = ''

  constructor() {
    super()
    if (isServer) return
    new ColumnsController(this)
    new PaperRows(this)
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value)
    if (name === 'lang') this.language.follow()
  }

  adoptedCallback(): void {
    moveIn(this)
  }

  protected override willUpdate(): void {
    const { giver } = this
    const served = isServed(this)
    giver.take(this.data, this.src, isServer || served)
    // What the server could not know follows once its markup has been taken over.
    if (served) void this.updateComplete.then(() => this.requestUpdate())
    const { dataset } = giver.source
    const where = withSpellings(parseWhere(this.where ?? ''), dataset)
    this.options = dataset && this.filter ? filterOptions(dataset, this.filter, giver.outerWhere) : []
    this.ask(dataset)
    this.figures = dataset ? countFigures(dataset, bothFilters(giver.outerWhere, where)) : 0
    giver.give(where)
  }

  /** What is asked for in vain, once what says so is here. */
  private ask(dataset: Dataset | undefined): void {
    const src = this.data ? (this.src ?? '') : ''
    const filter = dataset && this.filter && !hasDimension(dataset, this.filter) ? this.filter : ''
    this.vain = src + filter && JSON.stringify([src, filter])
    this.asked = (this.vain && vain.for(this)?.askedInVain(src, filter)) || []
  }

  protected override updated(): void {
    tellState(this.internals, this.status)
    const isNew = this.vain !== this.told && (this.vain === '' || this.asked.length > 0)
    if (isNew) this.told = this.vain
    const { source } = this.giver
    tellLoaded(this, source.takeLoaded(), source.status, isNew ? this.asked : [])
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete()
    await this.giver.source.reading
    await allLoaded(this)
    return super.getUpdateComplete()
  }

  private get status(): DataStatus | 'empty' {
    const { status } = this.giver.source
    return status === 'ready' && this.figures === 0 ? 'empty' : status
  }

  protected override render(): TemplateResult {
    const { locale } = this.language
    const { dataset } = this.giver.source
    const findings = [...this.asked, ...this.giver.source.findings]
    const { status } = this
    // Charts with data of their own need none of the dashboard's.
    const told = status === 'idle' ? nothing : statusMessage(status, locale)
    const wrong = findings.length > 0 ? problems.for(this) : undefined
    const readsChildren =
      (this.data === undefined || this.data === null || this.data === '') && this.src === ''
    return html`<section part="base" aria-label=${this.heading || nothing} aria-busy=${status === 'loading'}>
      <div class="head" part="head">
        <slot name="heading">${this.heading ? html`<h2 part="heading">${this.heading}</h2>` : nothing}</slot>
        ${this.noFilter || this.options.length < 2 ? nothing : this.filterTemplate()}
      </div>
      <div class="status" role="status">${status === 'stale' ? wrong?.staleMessage(locale) : told}</div>
      <div class="visually-hidden" role="status">${this.announced}</div>
      ${wrong?.problems(findings, locale, dataset === undefined || this.asked.length > 0)}
      <div class=${readsChildren ? 'grid reads-children' : 'grid'} part="grid">
        <div class="ruler" aria-hidden="true"></div>
        <slot></slot>
      </div>
    </section>`
  }

  private filterTemplate(): TemplateResult {
    const { locale } = this.language
    const values = parseWhere(this.where ?? '')[this.filter]
    const chosen = chosenOption(this.options, values)
    const all = !values?.length
    const choices = [
      { key: '', words: locale === 'en' ? 'All' : '全部', checked: all, option: undefined },
      ...this.options.map((option) => ({
        key: option.key,
        words: say(option.label, locale) || option.key,
        checked: option === chosen,
        option,
      })),
    ]
    // Where `where` names several, none is checked and the first is the tab stop.
    const stop = choices.find((choice) => choice.checked) ?? choices[0]
    return html`<div class="filter" part="filter" role="radiogroup" aria-labelledby="filter-label">
      <span id="filter-label" class="filter-label">${say(dimensionName(this.filter), locale)}</span>
      <div class="options" role="presentation" @keydown=${this.onKeyDown}>
        ${choices.map(
          (choice) =>
            html`<button
              type="button"
              role="radio"
              part="filter-option"
              aria-checked=${choice.checked}
              tabindex=${choice === stop ? 0 : -1}
              @click=${() => this.choose(choice.option)}
            >
              ${choice.words}
            </button>`,
        )}
      </div>
    </div>`
  }

  /** As in any group of radio buttons, the arrows move and choose at once. */
  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLButtonElement>('[role="radio"]')]
    const i = buttons.indexOf(event.target as HTMLButtonElement)
    const last = buttons.length - 1
    const ways: Readonly<Record<string, number>> = {
      ArrowRight: i === last ? 0 : i + 1,
      ArrowDown: i === last ? 0 : i + 1,
      ArrowLeft: i === 0 ? last : i - 1,
      ArrowUp: i === 0 ? last : i - 1,
      Home: 0,
      End: last,
    }
    const next =
      i < 0 || event.ctrlKey || event.metaKey || event.altKey ? undefined : buttons[ways[event.key] ?? -1]
    if (!next) return
    event.preventDefault()
    next.focus()
    next.click()
  }

  private choose(option: FilterOption | undefined): void {
    const { [this.filter]: _, ...others } = parseWhere(this.where ?? '')
    const filter = option ? { ...others, [this.filter]: [option.value] } : others
    const where = formatWhere(filter)
    if (where === this.where) return
    this.where = where
    const { dataset } = this.giver.source
    const wide = bothFilters(this.giver.outerWhere, withSpellings(filter, dataset))
    this.announced = announcement(
      option?.label,
      dataset ? countFigures(dataset, wide) : 0,
      this.language.locale === 'en',
    )
    const detail = { where, filter }
    this.dispatchEvent(new CustomEvent('tally-filter-change', { bubbles: true, composed: true, detail }))
  }
}

function announcement(label: Text | undefined, n: number, en: boolean): string {
  if (label === undefined) return en ? `Showing all ${n} figures` : `显示全部${n}个数字`
  return en ? `Showing ${n} figures of ${say(label, 'en')}` : `只显示${say(label, 'zh-CN')}的${n}个数字`
}

const names: Readonly<Record<string, Text>> = {
  place: { zh: '地区', en: 'Place' },
  period: { zh: '时段', en: 'Period' },
  category: { zh: '类别', en: 'Category' },
  indicator: { zh: '指标', en: 'Indicator' },
  scope: { zh: '范围', en: 'Scope' },
  source: { zh: '来源', en: 'Source' },
}

function dimensionName(dimension: Dimension): Text {
  return Object.hasOwn(names, dimension) ? (names[dimension] ?? dimension) : dimension
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- known wherever a dashboard is
  interface GlobalEventHandlersEventMap extends TallyEvents {}
  interface HTMLElementTagNameMap {
    'tally-dashboard': Dashboard
  }
}
