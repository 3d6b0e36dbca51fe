import { isServer, type LitElement, type ReactiveController } from 'lit'
import { paintingPart } from '../chart/deferred-parts.js'
import { allLoaded, Deferred } from '../chart/deferred.js'
import type { ChartView } from '../chart/view.js'
import type { Changes } from './changes.js'

const moving = new Deferred(() => import('./changes.js'))

/** Ms: what changes again so soon has hardly been seen. */
const glimpse = 200

/** Ms that a change waits for what deals with changes; then it is drawn without. */
const patience = 1000

interface Host extends LitElement {
  readonly view: ChartView | undefined
}

/** Lets what changed move to its new place once it is drawn there. Not after a change of size: nothing happened then. */
export class MotionController implements ReactiveController {
  #shown: ChartView | undefined
  #changed = 0
  #changes: Changes | undefined
  #data: unknown
  /** What deals with changes is on its way. */
  #coming: Promise<unknown> | undefined
  /** The update waited for that: it came too soon after a change to be the only one. */
  #held = false

  /** `data`: what is drawn from. Only other data stream: a page that sets one property after another does not. */
  constructor(
    private readonly host: Host,
    private readonly data: () => unknown,
  ) {
    if (!isServer) host.addController(this)
  }

  hostUpdated(): unknown {
    const { host } = this
    const before = this.#shown
    const { view } = host
    if (view === before) return this.#coming && moving.now?.sayFirst(host, view)
    const data = this.data()
    const other = data !== this.#data
    const since = performance.now() - this.#changed
    this.#changed += since
    this.#data = data
    this.#shown = view
    if (before?.frame.width === view?.frame.width) {
      paintingPart.for(host)
      const part = moving.for(host)
      if (part) this.#changes ??= new part.Changes(host, this.#held && other)
      else this.#coming = Promise.race([allLoaded(host), new Promise((late) => setTimeout(late, patience))])
    }
    this.#changes?.take(before, view, since, other)
  }

  /** Where what deals with streams cannot be had, each change is drawn and said like the first. */
  get #isRushed(): boolean {
    return this.#held && !!moving.now && this.data() !== this.#data
  }

  /** Data are streaming in. */
  get fast(): boolean {
    return this.#isRushed || !!this.#changes?.fast
  }

  /** Data are streaming in, and what is said of those just gone may stand for a while. */
  isSaid(): boolean {
    return this.#isRushed || !!this.#changes?.isSaid()
  }

  /**
   * Updates at once; or when what is out of sight has its turn; or, so soon after the first change that more may follow,
   * when what deals with them is here.
   */
  inTurn(update: () => unknown): Promise<unknown> | undefined {
    const coming = !this.#changes && performance.now() - this.#changed < glimpse && this.#coming
    const turn = coming || this.#changes?.turn
    this.#held = !!coming
    if (turn) return turn.then(update)
    update()
    return undefined
  }

  hostDisconnected(): void {
    this.#changes?.stop()
    this.#changes = this.#shown = this.#coming = undefined
  }
}
