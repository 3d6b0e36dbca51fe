import { ContextProvider } from '@lit/context'
import type { LitElement } from 'lit'
import { bothFilters } from '../../data/where.js'
import type { Filter } from '../../data/series.js'
import { dashboardContext, type DashboardData } from '../chart/dashboard-context.js'
import { DataSourceController } from './data-source.js'
import { EnclosingDashboard } from './enclosing-dashboard.js'

/** Reads data the way a chart does and gives it, with a filter, to every chart inside the host. */
export class DataGiver {
  readonly source: DataSourceController
  readonly #outer: EnclosingDashboard
  readonly #provider: ContextProvider<typeof dashboardContext, LitElement>
  #fromOuter = false

  constructor(host: LitElement) {
    this.source = new DataSourceController(host)
    this.#outer = new EnclosingDashboard(host)
    this.#provider = new ContextProvider(host, { context: dashboardContext })
  }

  /** The filter of the dashboard around this one, where its data is passed on. */
  get outerWhere(): Filter {
    return (this.#fromOuter && this.#outer.value?.where) || {}
  }

  /** Called before every update. `asServer`: only what the element's own attributes say. */
  take(data: unknown, src: string, asServer: boolean): void {
    const own = data || src
    const outer = asServer ? undefined : this.#outer.value
    this.source.take({ data, src, dashboard: outer }, !asServer, false)
    this.#fromOuter = !own && outer !== undefined && this.source.dataset === outer.dataset
  }

  /** Tells the charts inside; problems with records are the giver's to show, once. */
  give(where: Filter): void {
    const { status, dataset } = this.source
    const all = bothFilters(this.outerWhere, where)
    const given: DashboardData | undefined =
      status === 'idle' ? undefined : { status, findings: [], where: all, ...(dataset && { dataset }) }
    if (!same(this.#provider.value, given)) this.#provider.setValue(given)
  }
}

function same(a: DashboardData | undefined, b: DashboardData | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return (
    a.status === b.status && a.dataset === b.dataset && JSON.stringify(a.where) === JSON.stringify(b.where)
  )
}
