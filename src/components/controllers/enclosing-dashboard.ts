import { ContextConsumer } from '@lit/context'
import { isServer, type LitElement } from 'lit'
import { dashboardContext } from '../chart/dashboard-context.js'

/** What a provider fires when it is connected; @lit/context does not export its type. */
interface ProviderEvent extends Event {
  readonly context: unknown
  readonly contextTarget: Element
}

/**
 * What the nearest dashboard around the element gives. Follows the element when it moves, and a dashboard that is
 * defined or wrapped around it later.
 */
export class EnclosingDashboard extends ContextConsumer<typeof dashboardContext, LitElement> {
  constructor(host: LitElement) {
    super(host, { context: dashboardContext, subscribe: true })
  }

  override hostConnected(): void {
    if (isServer) return
    super.hostConnected()
    document.addEventListener('context-provider', this.#ask)
  }

  override hostDisconnected(): void {
    super.hostDisconnected()
    document.removeEventListener('context-provider', this.#ask)
    // Elsewhere there may be no dashboard to say otherwise.
    this.value = undefined
  }

  /** A provider that comes after its consumers has not heard them. */
  readonly #ask = (event: Event): void => {
    const { context, contextTarget } = event as ProviderEvent
    if (context === dashboardContext && contextTarget !== this.host) super.hostConnected()
  }
}
