import { isServer, type LitElement, type ReactiveController } from 'lit'
import { dashboardContext, type DashboardData } from '../chart/dashboard-context.js'

/** What a provider fires when it is connected; @lit/context does not export its type. */
interface ProviderEvent extends Event {
  readonly context: unknown
  readonly contextTarget: Element
}

/**
 * What the nearest dashboard around the element gives, asked for by the context protocol of the Web Components Community
 * Group (which needs no library on the side that asks). Follows the element when it moves, and a dashboard that is
 * defined or wrapped around it later.
 */
export class EnclosingDashboard implements ReactiveController {
  value: DashboardData | undefined
  #unsubscribe: (() => void) | undefined

  constructor(private readonly host: LitElement) {
    host.addController(this)
  }

  hostConnected(): void {
    if (isServer) return
    this.#ask()
    document.addEventListener('context-provider', this.#askAgain)
  }

  hostDisconnected(): void {
    this.#unsubscribe?.()
    this.#unsubscribe = undefined
    document.removeEventListener('context-provider', this.#askAgain)
    // Elsewhere there may be no dashboard to say otherwise.
    this.value = undefined
  }

  #ask(): void {
    const { host } = this
    const request = { context: dashboardContext, contextTarget: host, callback: this.#given, subscribe: true }
    host.dispatchEvent(
      Object.assign(new Event('context-request', { bubbles: true, composed: true }), request),
    )
  }

  /** Always the same function: a provider knows its subscribers by it. */
  readonly #given = (value: DashboardData | undefined, unsubscribe?: () => void): void => {
    if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.()
    this.#unsubscribe = unsubscribe
    this.value = value
    this.host.requestUpdate()
  }

  /** A provider that comes after its consumers has not heard them. */
  readonly #askAgain = (event: Event): void => {
    const { context, contextTarget } = event as ProviderEvent
    if (context === dashboardContext && contextTarget !== this.host) this.#ask()
  }
}
