import type { LitElement, ReactiveController } from 'lit'
import type { Dataset } from '../../data/dataset.js'
import type { Finding } from '../../data/finding.js'
import type { DashboardData } from '../chart/dashboard-context.js'
import type * as later from './read-later.js'
import { readNow, type Format, type Reading } from './read-raw.js'

type Host = LitElement

export type DataStatus = 'idle' | 'loading' | 'ready' | 'stale' | 'error'

/** What rules and notes among the children say: one observer tells of them and of the data. */
const annotating = ['value', 'from', 'to', 'axis', 'label', 'at', 'series', 'text']

/** What an author may have meant as data; scripts that run, and templates, are none of a chart's. */
const meantAsData = 'script:is([type*=plain],[type*=tsv],[type*=data]),pre'

/** Where a chart may find its data; the first found wins, in this order. */
export interface DataInputs {
  /** Property or attribute `data`: a Dataset, parsed JSON, or JSON text. */
  readonly data: unknown
  /** URL. */
  readonly src: string
  /** What the enclosing dashboard gives. */
  readonly dashboard: DashboardData | undefined
}

/**
 * Finds, reads and watches the data of one element. The latest request wins; a failed refresh keeps what was good.
 */
export class DataSourceController implements ReactiveController {
  status: DataStatus = 'idle'
  dataset: Dataset | undefined
  findings: readonly Finding[] = []
  /** Settles when what the page itself holds has been read; what is fetched may take for ever. */
  reading: Promise<void> | undefined
  #given: unknown
  #turn = 0
  #request: AbortController | undefined
  #children: MutationObserver | undefined
  #loaded: Reading | undefined

  constructor(private readonly host: Host) {
    host.addController(this)
  }

  hostConnected(): void {
    this.#children = new MutationObserver(() => this.host.requestUpdate())
    this.#children.observe(this.host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: annotating,
    })
    this.host.requestUpdate()
  }

  hostDisconnected(): void {
    this.#children?.disconnect()
    // What was under way is asked for again on return.
    if (this.status === 'loading') {
      this.#request?.abort()
      this.#turn++
      this.#given = undefined
    }
  }

  /**
   * Called before every update; reads only when what is given has changed. `children` is false on the server and when
   * hydrating. `only`: nothing but data has business inside the host.
   */
  take({ data, src, dashboard }: DataInputs, children: boolean, only = children): void {
    if (data) return this.#once(data, () => this.#read(data))
    if (src) return this.#once(src, () => this.#fetch(src))
    const child = children && childData(only ? this.host.querySelectorAll('*') : this.host.children)
    if (child) return this.#once(child.raw, () => this.#read(child.raw, child.format, child.table))
    if (dashboard) return this.#fromDashboard(dashboard)
    const unread = only && this.host.querySelector(meantAsData)
    this.#once(unread, () => (unread ? this.#read('', undefined, unread) : this.#set('idle', undefined, [])))
  }

  /** What arrived since the last update, to be told after drawing. */
  takeLoaded(): Reading | undefined {
    const loaded = this.#loaded
    this.#loaded = undefined
    return loaded
  }

  /** Asks again for `src`. */
  reload(): void {
    this.#given = undefined
    this.host.requestUpdate()
  }

  #once(given: unknown, read: () => void): void {
    if (given === this.#given) return
    this.#given = given
    this.#request?.abort()
    this.#turn++
    read()
  }

  #fromDashboard(dashboard: DashboardData): void {
    const { dataset, status, findings } = dashboard
    if (this.#given === dataset && this.status === status) return
    this.#once(dataset, () => {})
    this.#set(status, dataset, findings)
  }

  #read(raw: unknown, format?: Format, table?: Element): void {
    const now = table ? undefined : readNow(raw, format)
    if (now) return this.#arrived(now)
    this.reading = this.#wait((reader) => (table ? reader.readTable(table) : reader.readLater(raw, format)))
  }

  #fetch(src: string): void {
    const request = (this.#request = new AbortController())
    const response = fetch(src, { signal: request.signal })
    // Told where it is waited for, which may be too late for the browser's own telling.
    response.catch(() => {})
    void this.#wait(async (reader) => reader.readResponse(await response, src))
  }

  async #wait(read: (reader: typeof later) => Promise<Reading>): Promise<void> {
    const turn = this.#turn
    let reader: typeof later | undefined
    this.status = 'loading'
    try {
      reader = await import('./read-later.js')
      const reading = await read(reader)
      if (turn === this.#turn) this.#arrived(reading)
    } catch (error) {
      const failure = await reader?.loadFailure(this.#given, error)
      if (turn === this.#turn) this.#failed(error, failure)
    }
    if (turn === this.#turn) this.host.requestUpdate()
  }

  #arrived(reading: Reading): void {
    const { dataset, findings } = reading
    const usable = dataset.observations.length || dataset.columns?.length
    this.#loaded = reading
    if (usable || !findings.some((f) => f.severity === 'error')) this.#set('ready', dataset, findings)
    else this.#keep(findings)
  }

  #failed(error: unknown, failure: Finding | undefined): void {
    const said = String(error)
    // Said where not even what explains failures could be loaded.
    const findings = [
      failure ??
        ({ severity: 'error', code: 'unreadable', path: 'data', message: { zh: said, en: said } } as const),
    ]
    this.#loaded = { dataset: { version: 1, indicators: [], observations: [] }, findings }
    this.#keep(findings)
  }

  /** The last good data stays on show. */
  #keep(findings: readonly Finding[]): void {
    this.#set(this.dataset ? 'stale' : 'error', this.dataset, findings)
  }

  #set(status: DataStatus, dataset: Dataset | undefined, findings: readonly Finding[]): void {
    this.status = status
    this.dataset = dataset
    this.findings = findings
  }
}

interface ChildData {
  /** Its text, by which a change is noticed. */
  readonly raw: string
  readonly format?: Format
  readonly table?: Element
}

/** A table may stand in a box of its own: editors put one around it. */
function childData(children: Iterable<Element>): ChildData | undefined {
  for (const child of children) {
    const { localName, textContent } = child
    const raw = textContent ?? ''
    const type = child.getAttribute('type') ?? ''
    if (localName === 'table') return { raw: (child as HTMLElement).innerText || raw, table: child }
    if (localName === 'script' && raw.trim() && /csv|json/i.test(type))
      return { raw, format: /csv/i.test(type) ? 'csv' : undefined }
  }
  return undefined
}
