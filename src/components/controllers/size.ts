import { isServer, type LitElement, type ReactiveController } from 'lit'
import { isServed } from './served.js'

export interface Size {
  readonly width: number
  readonly height: number
  readonly fontSize: number
}

/** What the server draws at, and the browser until it has measured. */
const serverSize: Size = { width: 640, height: 360, fontSize: 16 }

type Host = LitElement & {
  /** How much of the sheet's width it is drawn for; all by default. */
  readonly ofPaper?: number
}

/** One observer for the page, and one delivery a frame. */
const watchers = new Map<Element, (width: number) => void>()
let observer: ResizeObserver | undefined
let frame: number | undefined

/**
 * Em of a chart's own type: on A4 or Letter its smallest words (0.8125 em) are then of 8 pt. How wide the paper is is told
 * only when its pages have been counted: what grew then would be cut off at the end.
 */
const sheet = 52
/** Em that a chart is laid out in at most. */
let most = Infinity

function watch(element: Element, tell: (width: number) => void): void {
  // Where components are tested without a browser there is no size to watch.
  if (!observer && 'ResizeObserver' in globalThis) {
    // Drawing changes heights: done inside the callback it would make the observer loop.
    observer = new ResizeObserver(() => (frame ??= requestAnimationFrame(measureAll)))
    addEventListener('beforeprint', () => within(sheet))
    addEventListener('afterprint', () => within(Infinity))
  }
  watchers.set(element, tell)
  // The padding is in em: the border box also tells of a change of font size.
  observer?.observe(element, { box: 'border-box' })
}

function within(width: number): void {
  most = width
  measureAll()
}

/** All reads first; the drawing follows in the elements' own updates. */
export function measureAll(): void {
  frame = undefined
  for (const [element, tell] of watchers) tell(contentWidth(getComputedStyle(element)))
}

function unwatch(element: Element): void {
  watchers.delete(element)
  observer?.unobserve(element)
}

/** Charts that are new on the page. */
const fresh = new Set<SizeController>()

/** Knows how wide the plot may be. Width comes from the container; height from `--tally-plot-height`, else from the width. */
export class SizeController implements ReactiveController {
  size: Size = serverSize
  /** False until the container was measured (or could not be, within a frame or two). */
  known = false
  #served = false
  #watched: Element | undefined
  #tellReady: () => void = () => {}
  #timer: ReturnType<typeof setTimeout> | undefined
  ready = this.#promise()

  constructor(
    private readonly host: Host,
    private readonly plotOf: () => Element | null,
  ) {
    host.addController(this)
  }

  /** What a server drew stands until it is measured. */
  get isUsable(): boolean {
    return isServer || this.known || this.#served
  }

  hostUpdated(): void {
    const plot = this.plotOf()
    // An update may come after the element has gone: nothing would then stop the watching.
    if (plot === this.#watched || plot === null || !this.host.isConnected) return
    if (this.#watched) unwatch(this.#watched)
    this.#watched = plot
    watch(plot, (width) => this.#measured(width))
    if (!this.known) this.#timer = setTimeout(this.#waited, 120)
  }

  hostDisconnected(): void {
    fresh.delete(this)
    if (this.#watched) unwatch(this.#watched)
    this.#watched = undefined
    clearTimeout(this.#timer)
    // Whoever waits for it must not wait for ever.
    this.#tellReady()
  }

  hostConnected(): void {
    this.#served ||= isServed(this.host)
    if (!this.known) this.ready = this.#promise()
    if (!this.isUsable) fresh.add(this)
    // After a move the plot is the same element and has to be watched again.
    if (this.host.hasUpdated) this.host.requestUpdate()
  }

  /** Before the first drawing: what is not laid out twice is drawn sooner. All that are new are asked before any of them writes. */
  measure(): void {
    if (!fresh.has(this)) return
    for (const each of fresh) each.#measured()
    fresh.clear()
  }

  /** On a page too busy for frames; a hidden chart, which has no width, keeps the server's rather than wait for ever. */
  readonly #waited = (): void => {
    this.#measured()
    if (!this.known) this.#settle()
  }

  #measured(told?: number): void {
    const style = getComputedStyle(this.host)
    const fontSize = Number.parseFloat(style.fontSize) || serverSize.fontSize
    const width = Math.min(told ?? contentWidth(style), most * fontSize * (this.host.ofPaper ?? 1))
    // At 0×0 there is nothing to draw for; the last good size stays.
    if (!(width >= 1)) return
    const height = asPixels(style.getPropertyValue('--tally-plot-height'), fontSize) ?? defaultHeight(width)
    const changed =
      width !== this.size.width || fontSize !== this.size.fontSize || height !== this.size.height
    if (changed) this.size = { width, height, fontSize }
    if (changed || !this.known) this.#settle()
  }

  #promise(): Promise<void> {
    return new Promise((resolve) => (this.#tellReady = resolve))
  }

  #settle(): void {
    clearTimeout(this.#timer)
    this.known = true
    this.#tellReady()
    this.host.requestUpdate()
  }
}

/** NaN of what is not shown. */
function contentWidth(style: CSSStyleDeclaration): number {
  const { width, boxSizing, paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = style
  const around =
    boxSizing === 'border-box' ? [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth] : []
  return [width, ...around].map(Number.parseFloat).reduce((whole, side) => whole - side)
}

function defaultHeight(width: number): number {
  return Math.round(Math.min(400, Math.max(220, width * 0.5625)))
}

function asPixels(length: string, fontSize: number): number | undefined {
  const m = /^\s*([\d.]+)(px|r?em)\s*$/.exec(length)
  if (!m) return undefined
  const px = Number(m[1]) * (m[2] === 'px' ? 1 : fontSize)
  return px > 0 ? px : undefined
}
