import type { LitElement } from 'lit'

/** Drawn by a server and not yet taken over: the first update must use what the server knew. For a connected element. */
export function isServed(host: LitElement): boolean {
  return !host.hasUpdated && !!host.shadowRoot?.hasChildNodes()
}
