import type { LitElement, ReactiveController } from 'lit'
import type { Saved } from '../chart/paint/export.js'

/** What the reader has chosen of a chart: series to hide, the table to open, and what came of a file asked for. */
export class ChoicesController implements ReactiveController {
  hidden: ReadonlySet<string> = new Set()
  tableOpen = false
  menuOpen = false
  /** Key of the series that stands out while the reader is on its legend entry. */
  highlighted: string | undefined
  /** What an action answers. */
  notice = ''

  constructor(readonly host: LitElement & Saved & { readonly noLegend: boolean }) {
    host.addController(this)
  }

  hostDisconnected(): void {
    this.notice = ''
    this.highlighted = undefined
    if (this.menuOpen) this.toggleMenu()
  }

  readonly toggleMenu = (): void => {
    this.menuOpen = !this.menuOpen
    this.host.requestUpdate()
  }
}
