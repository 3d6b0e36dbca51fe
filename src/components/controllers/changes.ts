/** What changes of data do to a drawing; loaded with the first. */
import type { LitElement } from 'lit'
import { explainChange } from '../chart/motion.js'
import type { ChartView } from '../chart/view.js'

/** Data that come faster than this are shown as they come: motion explains a change and never trails behind it. */
const calm = 500

/** As many changes in a row, each sooner than that, and marks are better painted than made elements of. */
const stream = 4

export class Changes {
  #shown: ChartView | undefined
  #seen = true
  #quick = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly host: LitElement) {}

  /** `since`: ms from the change before this one. */
  take(before: ChartView | undefined, view: ChartView | undefined, since: number): void {
    // Where frames take long, what has hardly been seen is no rest either.
    const quick = since < calm || !this.#seen
    this.#watch(view)
    if (!before || !view || before.frame.width !== view.frame.width) return
    this.#quick = quick ? this.#quick + 1 : 0
    if (this.fast) this.#rest()
    if (quick || matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const svg = this.host.renderRoot.querySelector<SVGSVGElement>('svg.plot')
    if (svg) explainChange(svg, before, view)
  }

  /** Seen is what has stood for two frames. */
  #watch(view: ChartView | undefined): void {
    this.#shown = view
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

  stop(): void {
    clearTimeout(this.#timer)
  }
}
