import type { LitElement, ReactiveController } from 'lit'
import { allLoaded, Deferred, isMissing } from '../chart/deferred.js'
import type * as exporting from '../chart/export.js'
import type { MenuAction } from '../chart/menu.js'
import type { LegendItem } from '../chart/view.js'
import { words } from '../chart/words.js'
import type { Locale } from '../../data/text.js'

type Host = LitElement & exporting.Saved

const files = new Deferred(() => import('../chart/export.js'))

/** What the reader has chosen of a chart: series to hide, the table to open, files to take, and what came of it. */
export class ChoicesController implements ReactiveController {
  hidden: ReadonlySet<string> = new Set()
  tableOpen = false
  menuOpen = false
  /** Key of the series that stands out while the reader is on its legend entry. */
  highlighted: string | undefined
  #notice = ''

  constructor(
    private readonly host: Host,
    private readonly locale: () => Locale,
  ) {
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#notice = ''
    this.highlighted = undefined
    if (this.menuOpen) this.openMenu(false)
  }

  /** What an action answers, or that a part of the chart is missing. */
  get notice(): string {
    return this.#notice || (isMissing(this.host) ? words(this.locale()).missing : '')
  }

  readonly openMenu = (open: boolean): void => {
    this.menuOpen = open
    this.host.requestUpdate()
  }

  readonly toggleMenu = (): void => this.openMenu(!this.menuOpen)

  readonly highlight = (key?: string): void => {
    if (key === this.highlighted) return
    this.highlighted = key
    this.host.requestUpdate()
  }

  /** Does what the reader chose in the menu. */
  readonly choose = (action: MenuAction): void => {
    if (action === 'table') {
      this.tableOpen = !this.tableOpen
      return this.host.requestUpdate()
    }
    void this.#do(async () => {
      const made = await this.files()
      if (action === 'copy') return made.copyChart(this.host, this.locale())
      await made.saveChart(this.host, action)
      return ''
    })
  }

  readonly toggleSeries = (key: string): void => {
    const items = this.host.view?.facts.legend ?? []
    const hidden = new Set(this.hiddenIn(items))
    if (!hidden.delete(key)) hidden.add(key)
    this.hidden = hidden
    this.hidden = this.hiddenIn(items)
    this.highlighted = undefined
    this.host.requestUpdate()
    const detail = { hidden: [...this.hidden] }
    this.host.dispatchEvent(new CustomEvent('tally-filter-change', { bubbles: true, composed: true, detail }))
  }

  /** With every series hidden all are drawn: there would be nothing to show them again with. */
  hiddenIn(items: readonly LegendItem[]): ReadonlySet<string> {
    return items.every(({ key }) => this.hidden.has(key)) ? new Set() : this.hidden
  }

  /** What makes files; rejects where it cannot be loaded. */
  async files(): Promise<typeof exporting> {
    files.for(this.host)
    await allLoaded(this.host)
    if (!files.now) throw new Error(words(this.locale()).missing)
    return files.now
  }

  /** What came of it is said on the spot. */
  async #do(action: () => Promise<string>): Promise<void> {
    this.#notice = ''
    try {
      this.#notice = await action()
    } catch (error) {
      this.#notice = words(this.locale()).failed(error instanceof Error ? error.message : String(error))
    }
    this.host.requestUpdate()
  }
}
