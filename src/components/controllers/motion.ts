import { isServer, type LitElement, type ReactiveController } from 'lit'
import { Deferred } from '../chart/deferred.js'
import type { ChartView } from '../chart/view.js'
import type { Changes } from './changes.js'

const moving = new Deferred(() => import('./changes.js'))

interface Host extends LitElement {
  readonly view: ChartView | undefined
}

/** Lets what changed move to its new place once it is drawn there. Not after a change of size: nothing happened then. */
export class MotionController implements ReactiveController {
  #shown: ChartView | undefined
  #changed = -Infinity
  #changes: Changes | undefined

  constructor(private readonly host: Host) {
    if (!isServer) host.addController(this)
  }

  hostUpdated(): void {
    const { host } = this
    const [before, view] = [this.#shown, host.view]
    if (view === before) return
    this.#shown = view
    const since = performance.now() - this.#changed
    this.#changed = performance.now()
    const part = before?.frame.width === view?.frame.width && moving.for(host)
    if (part) this.#changes ??= new part.Changes(host)
    this.#changes?.take(before, view, since)
  }

  /** Data are streaming in. */
  get fast(): boolean {
    return !!this.#changes?.fast
  }

  hostDisconnected(): void {
    this.#changes?.stop()
    this.#changes = this.#shown = undefined
  }
}
