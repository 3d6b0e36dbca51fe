/** What changes of data do to a drawing; loaded with the first. */
import type { LitElement } from 'lit'
import { explainChange } from '../chart/motion.js'
import type { ChartView } from '../chart/view.js'

/** Data that come faster than this are shown as they come: motion explains a change and never trails behind it. */
const calm = 500

/** Sooner than this nothing has been seen; nor has it before two frames, however long these take. */
const glimpse = 50

/** As many changes in a row, each sooner than calm, and marks are better painted than made elements of; half as many of what is not even seen. */
const stream = 4

/** While data stream in, what is said of them is renewed this often. */
const renewal = 1000

/** Frames of the page, counted for two after every change: the same for all charts. */
let frames = 0
let counted = 0

/** Those that wait until what they have drawn is seen. */
const unseen = new Set<Changes>()

function count(): void {
  if (++frames < counted) requestAnimationFrame(count)
  for (const changes of unseen) if (changes.isSeen) changes.goOn()
}

/** The frame in which what is drawn now will have been seen: every second, so that all charts are drawn in the same ones. */
function seenIn(): number {
  const resting = frames >= counted
  counted = frames + 2 + (frames % 2)
  if (resting) requestAnimationFrame(count)
  return counted
}

/** Not before `wait` ms, at the end of a tenth of a second: charts at rest are drawn together, not each in a frame of its own. */
function together(rest: () => void, wait: number): ReturnType<typeof setTimeout> {
  const now = performance.now()
  return setTimeout(rest, Math.ceil((now + wait) / 100) * 100 - now)
}

const streams = new WeakMap<Element, Changes>()

/** Tells which of the charts whose data stream in are near what is seen of the page. */
const sight = new IntersectionObserver(
  (entries) => entries.forEach(({ target, isIntersecting }) => streams.get(target)?.see(isIntersecting)),
  { rootMargin: '10%' },
)

export class Changes {
  #seen = 0
  #changed = -Infinity
  #quick: number
  #timer: ReturnType<typeof setTimeout> | undefined
  /** When the words and the figures to meet were last made anew. */
  #saidAt = -Infinity
  #inSight = true
  /** Lets the update go on that waits to be seen. */
  #wake: (() => void) | undefined
  /** The change to be taken has waited: how long says nothing of the stream. */
  #late = false

  /** `rushed`: the change to be taken came while this was being loaded. */
  constructor(
    private readonly host: LitElement,
    rushed: boolean,
  ) {
    // What loaded this was a change too.
    this.#quick = rushed ? stream : 2
    this.#follow()
  }

  /** `since`: ms from the change before this one; `other`: it is one of data. */
  take(before: ChartView | undefined, view: ChartView | undefined, since: number, other: boolean): void {
    const hidden = since < glimpse || !this.isSeen
    const quick = since < calm || hidden
    this.#seen = seenIn()
    this.#changed = performance.now()
    if (!before || !view || before.frame.width !== view.frame.width) return
    if (!this.#late && other) this.#quick = quick ? this.#quick + (hidden ? 2 : 1) : 0
    this.#late = false
    this.#follow()
    if (quick || matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const svg = this.host.renderRoot.querySelector<SVGSVGElement>('svg.plot')
    if (svg) explainChange(svg, before, view)
  }

  /** Data are streaming in. */
  get fast(): boolean {
    return this.#quick >= stream
  }

  /**
   * May the words and the figures to meet stay those of a view just gone? They would change faster than anyone hears them,
   * and no pointer meets them: it finds its figure in the view.
   */
  isSaid(): boolean {
    const now = performance.now()
    if (this.fast && now - this.#saidAt < renewal) return true
    this.#saidAt = now
    return false
  }

  /** Has what is drawn been on the screen? */
  get isSeen(): boolean {
    return frames >= this.#seen
  }

  /**
   * What the next update of a stream waits for: that what is drawn has been seen, which takes two frames; out of sight, to
   * come into it, or a pause.
   */
  get turn(): Promise<void> | undefined {
    if (!this.fast || (this.#inSight && this.isSeen)) return undefined
    if (this.#inSight) unseen.add(this)
    return new Promise((resolve) => (this.#wake = resolve))
  }

  see(inSight: boolean): void {
    this.#inSight = inSight
    if (inSight) this.goOn()
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    sight.unobserve(this.host)
    this.goOn()
  }

  #follow(): void {
    if (!this.fast || this.#timer !== undefined) return
    this.#timer = together(this.#rest, calm)
    streams.set(this.host, this)
    sight.observe(this.host)
  }

  /** Lets a waiting update go on; true where there was one. */
  goOn(): boolean {
    unseen.delete(this)
    if (!this.#wake) return false
    this.#late = true
    this.#wake()
    this.#wake = undefined
    return true
  }

  /** Once the stream has come to rest, its last figures are drawn as elements again. */
  readonly #rest = (): void => {
    const left = this.goOn() ? calm : this.#changed + calm - performance.now()
    if (left > 0 || !this.isSeen) {
      this.#timer = together(this.#rest, Math.max(left, glimpse))
      return
    }
    this.stop()
    this.#quick = 0
    this.#inSight = true
    this.host.requestUpdate()
  }
}
