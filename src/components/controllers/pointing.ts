/** Where the pointer leads the reader. One for each chart a reader has touched. */
import type { Rect } from '../chart/view.js'
import type { TargetHost, TargetsController } from './targets.js'

/** What moves the reader on. */
interface Guide {
  goTo(key: string | undefined, reach: 'pointer'): void
  select(key: string): void
  dismiss(): void
}

interface Spot {
  readonly x: number
  readonly y: number
}

/**
 * So long is the reader on a figure before its tooltip holds a pointer that comes onto it, in ms: one that sweeps over
 * the drawing goes on to the next figure, as if nothing stood in its way.
 */
const untilHeld = 150

export class Pointing {
  #leaving: ReturnType<typeof setTimeout> | undefined
  /** Where in the plot the pointer reached the figure. */
  #spot: Spot | undefined
  #reachedAt = 0

  constructor(
    private readonly host: TargetHost,
    private readonly targets: TargetsController,
    private readonly guide: Guide,
  ) {}

  stop(): void {
    clearTimeout(this.#leaving)
  }

  move(event: PointerEvent, area: HTMLElement, over: HTMLElement): void {
    clearTimeout(this.#leaving)
    if (this.targets.pinned || event.pointerType === 'touch') return
    const onTooltip = area.classList.contains('tooltip')
    // On the tooltip the reader is still on its figure (WCAG 1.4.13).
    if (onTooltip && event.timeStamp - this.#reachedAt > untilHeld) return
    const spot = this.#spotOf(event)
    const key = this.#under(spot, over)
    if (key === undefined && onTooltip) return
    if (key !== this.targets.active || this.targets.reach !== 'pointer') this.#reach(key, spot, event)
  }

  leave(event: PointerEvent): void {
    if (this.targets.pinned || event.pointerType === 'touch' || this.targets.reach === 'keyboard') return
    // Time enough to move onto the tooltip (WCAG 1.4.13).
    this.#leaving = setTimeout(() => this.guide.dismiss(), 160)
  }

  click(event: MouseEvent, over: HTMLElement): void {
    // A click that assistive technology made has no place of its own: it is meant for the focused figure.
    const { current } = this.targets
    const spot = event.detail === 0 && current !== undefined ? undefined : this.#spotOf(event)
    const key = spot ? this.#under(spot, over) : current
    if (key === undefined) return this.guide.dismiss()
    this.targets.pinned = !(this.targets.pinned && key === this.targets.active)
    this.#reach(key, spot, event)
    this.guide.select(key)
  }

  /** What holds both a figure and the spot where the pointer reached it: what stands beside it leaves the pointer free. */
  around({ x, y, width, height }: Rect): Rect {
    const spot = this.targets.reach === 'pointer' ? this.#spot : undefined
    if (!spot) return { x, y, width, height }
    const [left, top] = [Math.min(x, spot.x), Math.min(y, spot.y)]
    return {
      x: left,
      y: top,
      width: Math.max(x + width, spot.x) - left,
      height: Math.max(y + height, spot.y) - top,
    }
  }

  #reach(key: string | undefined, spot: Spot | undefined, { timeStamp }: Event): void {
    this.#spot = spot
    this.#reachedAt = timeStamp
    this.guide.goTo(key, 'pointer')
  }

  #spotOf({ clientX, clientY }: MouseEvent): Spot {
    const origin = this.host.renderRoot.querySelector('.plot-area')?.getBoundingClientRect()
    return { x: clientX - (origin?.left ?? 0), y: clientY - (origin?.top ?? 0) }
  }

  /** The figure whose own element the pointer is over, else the nearest of the drawing. */
  #under({ x, y }: Spot, over: HTMLElement): string | undefined {
    const { targets } = this.host.view ?? {}
    if (!targets) return undefined
    const own = over.closest<HTMLElement>('[data-key]')?.dataset['key']
    if (own !== undefined && targets.indexOf(own) >= 0) return own
    const i = targets.nearest(x, y)
    return i < 0 ? undefined : targets.at(i).key
  }
}
