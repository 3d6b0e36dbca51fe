/** What changes of data do to a drawing; loaded with the first. */
import type { LitElement } from 'lit'
import { explainChange } from '../chart/motion.js'
import type { ChartView } from '../chart/view.js'
import { announce } from './announcing.js'
export { sayFirst } from './announcing.js'

/** Data that come faster than this are shown as they come: motion explains a change and never trails behind it. */
const calm = 500

/** Sooner than this nothing has been seen; nor has it before two frames, however long these take. */
const glimpse = 50

/** As many changes in a row, each sooner than calm, and marks are better painted than made elements of; half as many of what is not even seen. */
const stream = 4

/** While data stream in, what is said of them is renewed this often. */
const renewal = 1000

/** However many charts' data stream in, no more than these are drawn a frame, one with another: the rest of the time is the page's. */
const aFrame = 3

/** Frames of the page, counted after every change until it has been seen: the same for all charts. */
let frames = 0
let counted = 0
/** So many of them a drawing of a stream stands. */
let beat = 2

/** Those that wait until what they have drawn is seen. */
const unseen = new Set<Changes>()
/** They, and those that wait out of sight. */
const waiting = new Set<Changes>()

/** What is printed is laid out for the paper at once. */
let printing = false
addEventListener('beforeprint', () => {
  printing = true
  for (const changes of waiting) changes.goOn()
})
addEventListener('afterprint', () => (printing = false))

function count(): void {
  if (++frames < counted) requestAnimationFrame(count)
  const seen = [...unseen].filter((changes) => changes.isSeen)
  if (seen.length > 0) beat = Math.max(2, Math.ceil(seen.length / aFrame))
  for (const changes of seen) changes.goOn()
}

/**
 * The frame in which what is drawn now will have been seen: every second, or fewer of them the more charts go on together,
 * and the same for all: to draw some in every frame is dearer.
 */
function seenIn(): number {
  const resting = frames >= counted
  const seen = (Math.ceil(frames / beat) + 1) * beat
  // Others may wait for a later one, from when more went on together.
  counted = Math.max(counted, seen)
  if (resting) requestAnimationFrame(count)
  return seen
}

/** What is to be done at the end of a tenth of a second, by that. */
const due = new Map<number, Set<() => void>>()

/**
 * Not before `wait` ms, at the end of a tenth of a second, and all in one go: charts at rest are drawn together, not each in
 * a frame of its own. What is returned calls it off.
 */
function together(rest: () => void, wait: number): () => void {
  const now = performance.now()
  const end = Math.ceil((now + wait) / 100)
  const those = due.get(end) ?? new Set()
  if (!due.has(end)) {
    due.set(end, those)
    setTimeout(
      () => {
        due.delete(end)
        for (const each of those) each()
      },
      end * 100 - now,
    )
  }
  those.add(rest)
  return () => those.delete(rest)
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
  #callOff: (() => void) | undefined
  /** When the words and the figures to meet were last made anew. */
  #saidAt = -Infinity
  #inSight = true
  /** Lets the update go on that waits to be seen. */
  #wake: (() => void) | undefined
  /** The change to be taken has waited: how long says nothing of the stream. */
  #late = false
  /** What a stream shows, to be said once it rests. */
  #unsaid: ChartView | undefined

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
    if (other) {
      this.#unsaid = this.fast ? view : undefined
      announce(this.host, this.fast ? undefined : view)
    }
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
    if (!this.fast || printing || (this.#inSight && this.isSeen)) return undefined
    waiting.add(this)
    if (this.#inSight) unseen.add(this)
    return new Promise((resolve) => (this.#wake = resolve))
  }

  see(inSight: boolean): void {
    this.#inSight = inSight
    if (inSight) this.goOn()
    else unseen.delete(this)
  }

  stop(): void {
    this.#callOff?.()
    this.#callOff = undefined
    sight.unobserve(this.host)
    this.goOn()
  }

  #follow(): void {
    if (!this.fast || this.#callOff) return
    this.#callOff = together(this.#rest, calm)
    streams.set(this.host, this)
    sight.observe(this.host)
  }

  /** Lets a waiting update go on; true where there was one. */
  goOn(): boolean {
    unseen.delete(this)
    waiting.delete(this)
    if (!this.#wake) return false
    this.#late = true
    this.#wake()
    this.#wake = undefined
    return true
  }

  /** Once the stream has come to rest, its last figures are drawn as elements again. */
  readonly #rest = (): void => {
    const rested = performance.now() - this.#changed
    // What waits in sight goes on with the frames, while there are any.
    const woken = (!this.#inSight || rested > calm) && this.goOn()
    const left = woken ? calm : calm - rested
    if (left > 0 || !this.isSeen) {
      this.#callOff = together(this.#rest, Math.max(left, glimpse))
      return
    }
    this.stop()
    this.#quick = 0
    this.#inSight = true
    if (this.#unsaid) announce(this.host, this.#unsaid)
    this.#unsaid = undefined
    this.host.requestUpdate()
  }
}
