import { isServer, type LitElement, type ReactiveController } from 'lit'
import { Deferred } from '../chart/deferred.js'
import type { ChartView } from '../chart/view.js'

const moving = new Deferred(() => import('../chart/motion.js'))

/** Data that come faster than this are shown as they come: motion explains a change and never trails behind it. */
const calm = 500

interface Host extends LitElement {
  readonly view: ChartView | undefined
}

/** Lets what changed move to its new place once it is drawn there. Not after a change of size: nothing happened then. */
export class MotionController implements ReactiveController {
  #shown: ChartView | undefined
  #changed = -Infinity

  constructor(private readonly host: Host) {
    if (!isServer) host.addController(this)
  }

  hostUpdated(): void {
    const { view } = this.host
    const before = this.#shown
    if (view === before) return
    this.#shown = view
    const now = performance.now()
    const since = now - this.#changed
    this.#changed = now
    if (!before || !view || since < calm || before.frame.width !== view.frame.width) return
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const svg = this.host.renderRoot.querySelector<SVGSVGElement>('svg.plot')
    if (svg) moving.for(this.host)?.explainChange(svg, before, view)
  }

  hostDisconnected(): void {
    this.#shown = undefined
  }
}
