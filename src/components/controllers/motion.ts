import { isServer, type LitElement, type ReactiveController } from 'lit'
import { canvasPart } from '../chart/deferred-parts.js'
import { Deferred, isMissing } from '../chart/deferred.js'
import type { ChartView } from '../chart/view.js'
import type { Changes } from './changes.js'

const moving = new Deferred(() => import('./changes.js'))

/** Ms: what changes again so soon has hardly been seen. */
const glimpse = 200

interface Host extends LitElement {
  readonly view: ChartView | undefined
}

/** Lets what changed move to its new place once it is drawn there. Not after a change of size: nothing happened then. */
export class MotionController implements ReactiveController {
  #shown: ChartView | undefined
  #changed = 0
  #changes: Changes | undefined
  #data: unknown
  /** Changes too fast to be seen while what deals with them is on its way: what is drawn stays until then. */
  #waiting = 0

  /** `data`: what is drawn from. Only other data stream: a page that sets one property after another does not. */
  constructor(
    private readonly host: Host,
    private readonly data: () => unknown,
  ) {
    if (!isServer) host.addController(this)
  }

  hostUpdated(): void {
    const { host } = this
    const [before, view] = [this.#shown, host.view]
    if (view === before && !this.#waiting) return
    const held = this.#waiting > 0
    const changed = before?.frame.width === view?.frame.width
    const part = changed && (canvasPart.for(host), moving.for(host))
    if (part) this.#changes ??= new part.Changes(host, this.#waiting)
    if (view !== before) {
      const data = this.data()
      const other = data !== this.#data
      this.#data = data
      const since = performance.now() - this.#changed
      this.#changed += since
      this.#shown = view
      this.#changes?.take(before, view, since, other)
      if (!this.#changes && other) this.#waiting = changed && since < glimpse ? this.#waiting + 1 : 0
    }
    if (this.#changes) this.#waiting = 0
    if (held && this.#waiting === 0) host.requestUpdate()
  }

  /** What deals with streams is on its way; where it cannot be had, each change is drawn and said like the first. */
  get #awaited(): boolean {
    return this.#waiting > 0 && !isMissing(this.host)
  }

  /** Data are streaming in. */
  get fast(): boolean {
    return this.#awaited || !!this.#changes?.fast
  }

  /** Data are streaming in, and what is said of those just gone may stand for a while. */
  isSaid(): boolean {
    return this.#awaited || !!this.#changes?.isSaid()
  }

  /** Updates at once, or when what is out of sight has its turn. */
  inTurn(update: () => unknown): Promise<unknown> | undefined {
    const turn = this.#changes?.turn
    if (turn) return turn.then(update)
    update()
    return undefined
  }

  hostDisconnected(): void {
    this.#changes?.stop()
    this.#changes = this.#shown = undefined
  }
}
