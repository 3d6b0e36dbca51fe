import type { LitElement, ReactiveController } from 'lit'

/**
 * Tells the grid how many columns it has (`data-columns`), so that an element that asks for two takes one where there
 * is only one. The style sheet alone cannot compare a length with the width of its container.
 */
export class ColumnsController implements ReactiveController {
  #observer: ResizeObserver | undefined
  #frame: number | undefined

  constructor(private readonly host: LitElement) {
    host.addController(this)
  }

  hostUpdated(): void {
    if (this.#observer) return
    const grid = this.host.renderRoot.querySelector<HTMLElement>('.grid')
    const ruler = this.host.renderRoot.querySelector<HTMLElement>('.ruler')
    if (!grid || !ruler) return
    // More columns change the height of the grid: told inside the callback, that would make the observer loop.
    this.#observer = new ResizeObserver(() => {
      this.#frame ??= requestAnimationFrame(() => {
        this.#frame = undefined
        count(grid, ruler)
      })
    })
    this.#observer.observe(grid)
    this.#observer.observe(ruler)
  }

  hostDisconnected(): void {
    this.#observer?.disconnect()
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame)
    this.#frame = undefined
    this.#observer = undefined
  }

  hostConnected(): void {
    if (this.host.hasUpdated) this.host.requestUpdate()
  }
}

function count(grid: HTMLElement, ruler: HTMLElement): void {
  const gap = Number.parseFloat(getComputedStyle(grid).columnGap) || 0
  const column = ruler.getBoundingClientRect().width
  const width = grid.getBoundingClientRect().width
  if (width < 1 || column < 1) return
  const columns = Math.max(1, Math.floor((width + gap + 0.01) / (column + gap)))
  grid.dataset['columns'] = String(Math.min(columns, 9))
}
