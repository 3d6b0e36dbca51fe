import type { LitElement, ReactiveController } from 'lit'
import { bucketsOf } from '../chart/buckets.js'
import type { ChartView, Target } from '../chart/view.js'

export interface TargetHost extends LitElement {
  readonly view: ChartView | undefined
}

/** How a reader reached a figure. */
export type Reach = 'pointer' | 'keyboard'

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/** Which figure the reader is on: by pointer, touch or keyboard. Knows keys, never layout. */
export class TargetsController implements ReactiveController {
  /** The figure the reader is on; undefined at rest. */
  active: string | undefined
  /** The one tab stop. */
  current: string | undefined
  pinned = false
  /** Key of the group whose figures are met one by one, where there are too many. */
  opened: string | undefined
  reach: Reach = 'pointer'
  #leaving: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly host: TargetHost,
    private readonly focus: (key: string) => void,
  ) {
    host.addController(this)
  }

  hostDisconnected(): void {
    clearTimeout(this.#leaving)
    this.active = undefined
    this.pinned = false
  }

  get target(): Target | undefined {
    const { targets } = this.host.view ?? {}
    const i = this.active === undefined ? -1 : (targets?.indexOf(this.active) ?? -1)
    return i < 0 ? undefined : targets?.at(i)
  }

  /** Key of the tab stop: the last one visited while it exists, else the first. */
  get tabStop(): string | undefined {
    const { targets } = this.host.view ?? {}
    if (!targets || targets.length === 0) return undefined
    const buckets = bucketsOf(targets.length)
    const known =
      this.current !== undefined &&
      (targets.indexOf(this.current) >= 0 || buckets.some((b) => b.key === this.current))
    return known ? this.current : (buckets[0]?.key ?? targets.at(0).key)
  }

  readonly onPointerMove = (event: PointerEvent): void => {
    clearTimeout(this.#leaving)
    if (this.pinned || event.pointerType === 'touch') return
    this.#goTo(this.#under(event), 'pointer')
  }

  readonly onPointerLeave = (event: PointerEvent): void => {
    if (this.pinned || event.pointerType === 'touch' || this.reach === 'keyboard') return
    // Time enough to move onto the tooltip (WCAG 1.4.13).
    this.#leaving = setTimeout(() => this.dismiss(), 160)
  }

  readonly onTooltipEnter = (): void => clearTimeout(this.#leaving)

  readonly onClick = (event: MouseEvent): void => {
    // A click that assistive technology made has no place of its own: it is meant for the focused figure.
    const target = event.detail === 0 && this.current !== undefined ? this.current : this.#under(event)
    if (target === undefined) return this.dismiss()
    this.pinned = !(this.pinned && target === this.active)
    this.#goTo(target, 'pointer')
    this.#select(target)
  }

  readonly onFocus = (event: FocusEvent): void => {
    const key = (event.target as HTMLElement).dataset['key']
    if (key === undefined) return
    this.current = key
    if (key.startsWith('bucket/')) return
    if ((event.target as HTMLElement).matches(':focus-visible')) this.#goTo(key, 'keyboard')
  }

  readonly onBlur = (event: FocusEvent): void => {
    const to = event.relatedTarget
    if (to instanceof HTMLElement && to.dataset['key'] !== undefined) return
    if (this.reach === 'keyboard') this.dismiss()
  }

  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') {
      if (this.active === undefined) return
      event.stopPropagation()
      return this.dismiss()
    }
    const here = (event.target as HTMLElement).dataset['key']
    if (here === undefined) return
    if (here.startsWith('bucket/')) return this.#inBuckets(here, event)
    if (event.key === 'Enter' || event.key === ' ') {
      this.pinned = !this.pinned
      this.#goTo(here, 'keyboard')
      this.#select(here)
      event.preventDefault()
      return
    }
    const next = this.#step(here, event.key)
    if (next === undefined) return
    event.preventDefault()
    this.pinned = false
    this.#focusOn(next)
  }

  #focusOn(key: string): void {
    this.current = key
    this.host.requestUpdate()
    void this.host.updateComplete.then(() => this.focus(key))
  }

  /** Arrows go from group to group; Enter opens one and goes to its first figure. */
  #inBuckets(here: string, event: KeyboardEvent): void {
    const { targets } = this.host.view ?? {}
    const buckets = bucketsOf(targets?.length ?? 0)
    const i = buckets.findIndex((bucket) => bucket.key === here)
    const bucket = buckets[i]
    if (!targets || !bucket) return
    if (event.key === 'Enter' || event.key === ' ') {
      this.opened = here
      this.#focusOn(targets.at(bucket.from).key)
    } else {
      const way = arrows[event.key]
      const to =
        event.key === 'Home' ? 0 : event.key === 'End' ? buckets.length - 1 : way ? i + way[0] + way[1] : -1
      const next = buckets[Math.min(buckets.length - 1, Math.max(0, to))]
      if (next === undefined || (!way && to === -1)) return
      this.#focusOn(next.key)
    }
    event.preventDefault()
  }

  dismiss(): void {
    this.pinned = false
    this.#goTo(undefined, this.reach)
  }

  #under(event: MouseEvent): string | undefined {
    const plot = event.currentTarget as HTMLElement
    const { targets } = this.host.view ?? {}
    if (!targets) return undefined
    const origin = plot.getBoundingClientRect()
    const i = targets.nearest(event.clientX - origin.left, event.clientY - origin.top)
    return i < 0 ? undefined : targets.at(i).key
  }

  #goTo(key: string | undefined, reach: Reach): void {
    this.reach = reach
    if (key === this.active) return void this.host.requestUpdate()
    this.active = key
    if (key !== undefined) this.current = key
    this.host.requestUpdate()
    const target = this.target
    this.host.dispatchEvent(
      new CustomEvent('tally-target-change', {
        bubbles: true,
        composed: true,
        detail: { key, row: target && this.host.view?.facts.rows.at(target.row) },
      }),
    )
  }

  #select(key: string): void {
    const { view } = this.host
    const i = view?.targets.indexOf(key) ?? -1
    if (!view || i < 0) return
    const row = view.facts.rows.at(view.targets.at(i).row)
    this.host.dispatchEvent(
      new CustomEvent('tally-select', { bubbles: true, composed: true, detail: { key, row } }),
    )
  }

  /** The next figure in the direction of the arrow; in reading order where there is none that way. */
  #step(here: string, pressed: string): string | undefined {
    const { targets } = this.host.view ?? {}
    if (!targets) return undefined
    const i = targets.indexOf(here)
    const last = targets.length - 1
    if (pressed === 'Home') return targets.at(0).key
    if (pressed === 'End') return targets.at(last).key
    const way = arrows[pressed]
    if (!way) return undefined
    const [dx, dy] = way
    const from = centre(targets.at(i))
    let best: string | undefined
    let least = Infinity
    for (let j = 0; j <= last; j++) {
      const to = centre(targets.at(j))
      const ahead = (to.x - from.x) * dx + (to.y - from.y) * dy
      const aside = Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx)
      if (j === i || ahead < 1 || aside > ahead * 3 + 40) continue
      if (ahead + aside * 2 < least) [best, least] = [targets.at(j).key, ahead + aside * 2]
    }
    const linear = targets.at(Math.min(last, Math.max(0, i + (dx + dy > 0 ? 1 : -1)))).key
    return best ?? linear
  }
}

function centre({ box }: Target): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
