import { isServer, type LitElement, type ReactiveController } from 'lit'
import { Deferred } from '../chart/deferred.js'
import type { ChartView } from '../chart/view.js'

const moving = new Deferred(() => import('../chart/motion.js'))

/** Data that come faster than this are shown as they come: motion explains a change and never trails behind it. */
const calm = 500

interface Host extends LitElement {
  readonly view: ChartView | undefined
}

/** As many changes in a row, each sooner than that, and marks are better painted than made elements of. */
const stream = 4

/** Lets what changed move to its new place once it is drawn there. Not after a change of size: nothing happened then. */
export class MotionController implements ReactiveController {
  #shown: ChartView | undefined
  #changed = -Infinity
  #seen = true
  #quick = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly host: Host) {
    if (!isServer) host.addController(this)
  }

  hostUpdated(): void {
    const { view } = this.host
    const before = this.#shown
    if (view === before) return
    this.#shown = view
    const now = performance.now()
    // Where frames take long, what has hardly been seen is no rest either.
    const quick = now - this.#changed < calm || !this.#seen
    this.#changed = now
    this.#watch(view)
    if (!before || !view || before.frame.width !== view.frame.width) return
    this.#quick = quick ? this.#quick + 1 : 0
    if (this.fast) this.#rest()
    if (quick || matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const svg = this.host.renderRoot.querySelector<SVGSVGElement>('svg.plot')
    if (svg) moving.for(this.host)?.explainChange(svg, before, view)
  }

  /** Seen is what has stood for two frames. */
  #watch(view: ChartView | undefined): void {
    this.#seen = false
    const seen = () => (this.#seen ||= view === this.#shown)
    requestAnimationFrame(() => requestAnimationFrame(seen))
  }

  /** Data are streaming in. */
  get fast(): boolean {
    return this.#quick >= stream
  }

  /** Once the stream has come to rest, its last figures are drawn as elements again. */
  #rest(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (!this.#seen) return this.#rest()
      this.#quick = 0
      this.host.requestUpdate()
    }, calm)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
    this.#seen = true
    this.#quick = 0
    this.#shown = undefined
  }
}
