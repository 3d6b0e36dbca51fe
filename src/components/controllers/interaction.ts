import type { ReactiveController } from 'lit'
import { plentyPart } from '../chart/deferred-parts.js'
import type { Rect, Target } from '../chart/view.js'
import { Pointing } from './pointing.js'
import type { Reach, TargetHost, TargetsController } from './targets.js'

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/** Moves the reader among the figures. One for each chart a reader has touched. */
export class Interaction implements ReactiveController {
  readonly #pointing: Pointing
  /** The figure that had the focus before the chart was drawn anew. */
  #held: string | undefined
  /** Whose keys are listened to: the document the host was in when its figure was met. */
  #listening: Document | undefined

  constructor(
    private readonly host: TargetHost,
    private readonly targets: TargetsController,
  ) {
    host.addController(this)
    this.#pointing = new Pointing(host, targets, {
      goTo: (key, reach) => this.#goTo(key, reach),
      select: (key) => this.#select(key),
      dismiss: () => this.dismiss(),
    })
  }

  hostUpdate(): void {
    this.#held = this.#focused
  }

  /** The focus stays on its figure, whose place may now be another element's, and where that is gone goes to the tab stop. */
  hostUpdated(): void {
    if (this.#held === undefined || this.#held === this.#focused) return
    const targets = [...this.host.renderRoot.querySelectorAll<HTMLElement>('.target')]
    const kept = targets.find(({ dataset }) => dataset['key'] === this.#held)
    ;(kept ?? targets.find(({ tabIndex }) => tabIndex === 0))?.focus({ preventScroll: true })
  }

  /** Where in the plot the figure stands that the reader is on, beside which its tooltip goes. */
  get box(): Rect | undefined {
    const { targets } = this.host.view ?? {}
    const { active } = this.targets
    const i = active === undefined ? -1 : (targets?.indexOf(active) ?? -1)
    return targets && i >= 0 ? this.#pointing.around(targets.at(i).box) : undefined
  }

  get #focused(): string | undefined {
    const { activeElement } = this.host.renderRoot as ShadowRoot
    return activeElement instanceof HTMLElement ? activeElement.dataset['key'] : undefined
  }

  /**
   * Hands an event to whoever deals with its kind. `plot` and `target` are given beside the event, which forgets them
   * once it has been dispatched.
   */
  handle(event: Event, plot: HTMLElement, target: HTMLElement): void {
    switch (event.type) {
      case 'pointermove':
        return this.#pointing.move(event as PointerEvent, plot, target)
      case 'pointerleave':
        return this.#pointing.leave(event as PointerEvent)
      case 'click':
        return this.#pointing.click(event as MouseEvent, target)
      case 'focusin':
        return this.#focusIn(target)
      case 'focusout':
        return this.#focusOut(event as FocusEvent)
      case 'keydown':
        return this.#keyDown(event as KeyboardEvent, target)
    }
  }

  stop(): void {
    this.#pointing.stop()
    this.#listen(undefined)
  }

  /** A tooltip that the mouse opened is dismissed wherever the focus is (WCAG 1.4.13). */
  readonly #onKeyAnywhere = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    this.dismiss()
  }

  #listen(home: Document | undefined): void {
    this.#listening?.removeEventListener('keydown', this.#onKeyAnywhere, true)
    this.#listening = home
    home?.addEventListener('keydown', this.#onKeyAnywhere, true)
  }

  #focusIn(target: HTMLElement): void {
    const key = target.dataset['key']
    if (key === undefined) return
    this.targets.current = key
    if (key.startsWith('bucket/')) return
    if (target.matches(':focus-visible')) this.#goTo(key, 'keyboard')
  }

  #focusOut(event: FocusEvent): void {
    const to = event.relatedTarget
    if (to instanceof HTMLElement && to.dataset['key'] !== undefined) return
    if (this.targets.reach === 'keyboard' && !this.targets.pinned) this.dismiss()
  }

  #keyDown(event: KeyboardEvent, target: HTMLElement): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') {
      if (this.targets.opened !== undefined) this.#closeBucket()
      return
    }
    const here = target.dataset['key']
    if (here === undefined) return
    if (here.startsWith('bucket/')) return this.#inBuckets(here, event)
    if (event.key === 'Enter' || event.key === ' ') {
      this.targets.pinned = !this.targets.pinned
      this.#goTo(here, 'keyboard')
      this.#select(here)
      event.preventDefault()
      return
    }
    const next = this.#step(here, event.key)
    if (next === undefined) return
    event.preventDefault()
    this.targets.pinned = false
    this.#focusOn(next)
  }

  #focusOn(key: string): void {
    const i = this.host.view?.targets.indexOf(key) ?? -1
    const around = (i >= 0 && plentyPart.now?.bucketsAround(this.#length, i, i + 1)) || []
    // Arrows may lead into a group that is closed.
    if (around.length > 0) this.targets.opened = around.at(-1)?.key
    this.targets.current = key
    this.host.requestUpdate()
    void this.host.updateComplete.then(() => this.#focus(key))
  }

  /** Arrows go from group to group; Enter opens one and goes to what is first in it. */
  #inBuckets(here: string, event: KeyboardEvent): void {
    const { targets } = this.host.view ?? {}
    if (!targets) return
    if (event.key === 'Enter' || event.key === ' ') {
      this.targets.opened = here
      const [from] = plentyPart.now?.rangeOf(here) ?? [0]
      const first = this.#shown().find((bucket) => bucket.from === from)
      if (first) this.#focusOn(first.open ? targets.at(from).key : first.key)
    } else {
      const shown = this.#shown()
      const i = shown.findIndex(({ key }) => key === here)
      const way = arrows[event.key]
      const to =
        event.key === 'Home' ? 0 : event.key === 'End' ? shown.length - 1 : way ? i + way[0] + way[1] : -1
      const next = shown[Math.min(shown.length - 1, Math.max(0, to))]
      if (i < 0 || next === undefined || (!way && to === -1)) return
      this.#focusOn(next.open ? targets.at(to < i ? next.to - 1 : next.from).key : next.key)
    }
    event.preventDefault()
  }

  #shown() {
    return plentyPart.now?.shownBuckets(this.#length, this.targets.opened) ?? []
  }

  get #length(): number {
    return this.host.view?.targets.length ?? 0
  }

  /** Back to the group that what was met last is in. */
  #closeBucket(): void {
    const { opened } = this.targets
    const { bucketsAround, rangeOf } = plentyPart.now ?? {}
    if (opened === undefined || !bucketsAround || !rangeOf) return
    const around = bucketsAround(this.#length, ...rangeOf(opened))
    this.targets.opened = around.at(-2)?.key
    this.#focusOn(around.at(-1)?.key ?? opened)
  }

  #focus(key: string): void {
    const targets = this.host.renderRoot.querySelectorAll<HTMLElement>('.target')
    for (const target of targets) if (target.dataset['key'] === key) target.focus()
  }

  /** Leaves the figure, and the focus where it came from. */
  leave(): void {
    const { current, reach } = this.targets
    // In this order: a figure that gets the focus shows its tooltip.
    if (current !== undefined && reach === 'keyboard') this.#focus(current)
    this.dismiss()
  }

  dismiss(): void {
    this.targets.pinned = false
    this.#goTo(undefined, this.targets.reach)
  }

  #goTo(key: string | undefined, reach: Reach): void {
    this.targets.reach = reach
    if (key === this.targets.active) return void this.host.requestUpdate()
    this.targets.active = key
    this.#listen(key === undefined ? undefined : this.host.ownerDocument)
    if (key !== undefined) this.targets.current = key
    this.host.requestUpdate()
    const { view } = this.host
    const i = key === undefined ? -1 : (view?.targets.indexOf(key) ?? -1)
    const row = view && i >= 0 ? view.facts.rows.at(view.targets.at(i).row) : undefined
    this.host.dispatchEvent(
      new CustomEvent('tally-target-change', { bubbles: true, composed: true, detail: { key, row } }),
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
    const linear = targets.at(Math.min(last, Math.max(0, i + (dx + dy > 0 ? 1 : -1)))).key
    if (targets.many) return linear
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
    return best ?? linear
  }
}

function centre({ box }: Target): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
