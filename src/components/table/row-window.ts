import type { LitElement, ReactiveController } from 'lit'

/** Up to this many rows all are drawn; above it those in view and a few more. */
const mostDrawn = 200
/** Rows drawn beyond the view on either side. */
const beyond = 12
/** What is drawn until the view is measured. */
const first = 40

export interface RowRange {
  readonly from: number
  readonly to: number
}

/** Knows which rows of a long table are in view. Redraws only when the reader nears the end of what is drawn. */
export class RowWindow implements ReactiveController {
  #range: RowRange = { from: 0, to: first }
  #rowHeight = 0
  #scroller: HTMLElement | undefined
  #printing = false

  constructor(
    private readonly host: LitElement,
    private readonly count: () => number,
  ) {
    host.addController(this)
  }

  hostConnected(): void {
    if (typeof window === 'undefined') return
    window.addEventListener('beforeprint', this.#onPrint)
    window.addEventListener('afterprint', this.#onPrint)
  }

  hostDisconnected(): void {
    if (typeof window === 'undefined') return
    window.removeEventListener('beforeprint', this.#onPrint)
    window.removeEventListener('afterprint', this.#onPrint)
    this.#scroller = undefined
  }

  hostUpdated(): void {
    const scroller = this.host.renderRoot.querySelector<HTMLElement>('.grid-scroller') ?? undefined
    const row = this.windowed ? scroller?.querySelector<HTMLElement>('tbody tr[aria-rowindex]') : null
    if (row && this.#rowHeight === 0 && row.offsetHeight > 0) {
      this.#rowHeight = row.offsetHeight
      // What is not drawn takes its room.
      this.host.requestUpdate()
    }
    if (scroller !== this.#scroller) {
      this.#scroller = scroller
      this.follow()
    }
  }

  get windowed(): boolean {
    return !this.#printing && this.count() > mostDrawn
  }

  /** Height of one row, px; 0 until one is drawn. */
  get rowHeight(): number {
    return this.#rowHeight
  }

  /** The rows to draw. */
  get range(): RowRange {
    const count = this.count()
    if (!this.windowed) return { from: 0, to: count }
    const { from, to } = this.#range
    return from >= count ? { from: Math.max(0, count - first), to: count } : { from, to: Math.min(to, count) }
  }

  /** Called when the reader scrolls. */
  readonly follow = (): void => {
    const scroller = this.#scroller
    if (!scroller || !this.windowed || this.#rowHeight === 0) return
    const from = Math.floor(scroller.scrollTop / this.#rowHeight)
    const to = from + Math.ceil(scroller.clientHeight / this.#rowHeight)
    const { from: drawn, to: end } = this.#range
    const near = beyond / 3
    const enough = (from - near >= drawn || drawn === 0) && (to + near <= end || end >= this.count())
    if (enough && end > drawn) return
    this.#range = { from: Math.max(0, from - beyond), to: to + beyond }
    this.host.requestUpdate()
  }

  /** Brings row `i` into view under the header. */
  reveal(i: number): void {
    const scroller = this.#scroller
    if (!scroller || !this.windowed || this.#rowHeight === 0) return
    const head = scroller.querySelector('thead')?.offsetHeight ?? 0
    const top = i * this.#rowHeight
    if (top < scroller.scrollTop) scroller.scrollTop = top
    else if (top + this.#rowHeight > scroller.scrollTop + scroller.clientHeight - head)
      scroller.scrollTop = top + this.#rowHeight - scroller.clientHeight + head
    this.follow()
  }

  /** Rows a page of the keyboard goes. */
  get page(): number {
    const { clientHeight = 0 } = this.#scroller ?? {}
    return Math.max(1, this.#rowHeight > 0 ? Math.floor(clientHeight / this.#rowHeight) - 2 : 10)
  }

  /** On paper every row is drawn. */
  readonly #onPrint = (event: Event): void => {
    if (this.count() <= mostDrawn) return
    this.#printing = event.type === 'beforeprint'
    this.host.requestUpdate()
  }
}
