import type { LitElement, ReactiveController } from 'lit'
import { allLoaded, Deferred, isMissing } from '../chart/deferred.js'
import type * as exporting from '../chart/export.js'
import type { FileKind } from '../chart/chrome.js'
import type { LegendItem } from '../chart/view.js'
import { words } from '../chart/words.js'
import type { Locale } from '../../data/text.js'

type Host = LitElement & exporting.Saved

const files = new Deferred(() => import('../chart/export.js'))

/** What the reader has chosen of a chart: series to hide, the table to open, files to take, and what came of it. */
export class ChoicesController implements ReactiveController {
  hidden: ReadonlySet<string> = new Set()
  tableOpen = false
  #notice = ''

  constructor(
    private readonly host: Host,
    private readonly locale: () => Locale,
  ) {
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#notice = ''
  }

  /** What an action answers, or that a part of the chart is missing. */
  get notice(): string {
    return this.#notice || (isMissing(this.host) ? words(this.locale()).missing : '')
  }

  readonly toggleTable = (): void => {
    this.tableOpen = !this.tableOpen
    this.host.requestUpdate()
  }

  readonly toggleSeries = (key: string): void => {
    const items = this.host.view?.facts.legend ?? []
    const hidden = new Set(this.hiddenIn(items))
    if (!hidden.delete(key)) hidden.add(key)
    this.hidden = hidden
    this.hidden = this.hiddenIn(items)
    this.host.requestUpdate()
    const detail = { hidden: [...this.hidden] }
    this.host.dispatchEvent(new CustomEvent('tally-filter-change', { bubbles: true, composed: true, detail }))
  }

  /** With every series hidden all are drawn: there would be nothing to show them again with. */
  hiddenIn(items: readonly LegendItem[]): ReadonlySet<string> {
    return items.every(({ key }) => this.hidden.has(key)) ? new Set() : this.hidden
  }

  readonly save = (kind: FileKind): void => {
    void this.#do(async () => (await this.files()).saveChart(this.host, kind))
  }

  /** What makes files; rejects where it cannot be loaded. */
  async files(): Promise<typeof exporting> {
    files.for(this.host)
    await allLoaded(this.host)
    if (!files.now) throw new Error(words(this.locale()).missing)
    return files.now
  }

  /** What goes wrong is said on the spot. */
  async #do(action: () => Promise<void>): Promise<void> {
    this.#notice = ''
    try {
      await action()
    } catch (error) {
      this.#notice = words(this.locale()).failed(error instanceof Error ? error.message : String(error))
    }
    this.host.requestUpdate()
  }
}
