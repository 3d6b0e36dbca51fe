import type { LitElement, ReactiveController } from 'lit'

/**
 * Knows whether columns lie beyond the right edge of what scrolls, and how much is seen of one that the edge cuts, without
 * measuring: the headers are watched.
 */
export class ScrollCue implements ReactiveController {
  /** There is more to the right. */
  more = false
  #observer: IntersectionObserver | undefined
  #watched: Element | undefined

  constructor(private readonly host: LitElement) {
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#observer?.disconnect()
    this.#watched = undefined
  }

  hostUpdated(): void {
    const scroller = this.host.renderRoot.querySelector<HTMLElement>('.grid-scroller')
    const heads = [...(scroller?.querySelectorAll('thead th') ?? [])]
    const last = heads.at(-1)
    if (last === this.#watched) return
    this.#observer?.disconnect()
    this.#watched = last
    if (!scroller || !last) return
    const seen = new Map<Element, IntersectionObserverEntry>()
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) seen.set(entry.target, entry)
        scroller.style.setProperty('--_tally-cut', `${cutOf([...seen.values()])}px`)
        this.#saw(seen.get(last))
      },
      // Near enough: what is cut fades, and may begin to fade a tenth of a column too late.
      {
        root: scroller,
        threshold: Array.from({ length: 21 }, (_, i) => i / 20),
      },
    )
    for (const head of heads) this.#observer.observe(head)
  }

  #saw(entry: IntersectionObserverEntry | undefined): void {
    // A hidden table has no edge.
    const more = entry !== undefined && entry.boundingClientRect.width > 0 && entry.intersectionRatio < 0.9
    if (more === this.more) return
    this.more = more
    this.host.requestUpdate()
  }
}

/** Px at the end of a column that are empty. */
const padding = 7

/** Px that are seen of the column that goes beyond the right edge; 0 where the edge lies between two. */
function cutOf(heads: readonly IntersectionObserverEntry[]): number {
  const cut = heads.find(
    ({ boundingClientRect, intersectionRect, rootBounds }) =>
      intersectionRect.width > 0 && boundingClientRect.right > (rootBounds?.right ?? Infinity) + padding,
  )
  return Math.round(cut?.intersectionRect.width ?? 0)
}
