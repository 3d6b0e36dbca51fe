import type { LitElement, ReactiveController } from 'lit'

/** Knows whether columns lie beyond the right edge of what scrolls, without measuring: the last header is watched. */
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
    const scroller = this.host.renderRoot.querySelector('.grid-scroller')
    const last = scroller?.querySelector('thead th:last-child') ?? undefined
    if (last === this.#watched) return
    this.#observer?.disconnect()
    this.#watched = last
    if (!scroller || !last) return
    this.#observer = new IntersectionObserver((entries) => this.#saw(entries.at(-1)), {
      root: scroller,
      threshold: [0, 0.25, 0.5, 0.75, 0.95],
    })
    this.#observer.observe(last)
  }

  #saw(entry: IntersectionObserverEntry | undefined): void {
    // A hidden table has no edge.
    const more = entry !== undefined && entry.boundingClientRect.width > 0 && entry.intersectionRatio < 0.9
    if (more === this.more) return
    this.more = more
    this.host.requestUpdate()
  }
}
