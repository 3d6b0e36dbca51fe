/**
 * Keys and gestures over a plot: drag to choose a part, pinch or turn the wheel with Ctrl to come nearer. A wheel turned or
 * a finger moved alone scrolls the page as anywhere.
 */
import type { Rect } from '../chart/view.js'
import type { TimeHost } from './time-range.js'
import { holds } from './time-span.js'
import type { TimeWindow } from './time-window.js'

/** Px of the drawing. */
interface Spot {
  readonly x: number
  readonly y: number
}

/** Less than this is a click, px. */
const slightest = 4
/** Turns of the wheel closer than this belong together, ms. */
const together = 400

export class TimeGestures {
  #plot: HTMLElement | undefined
  #listening: AbortController | undefined
  #brush: HTMLElement | undefined
  /** Where a drag began. */
  #from: (Spot & { readonly plot: Rect }) | undefined
  #dragged = false
  #wheel: { readonly at: number; readonly gesture: object } | undefined
  #pinch: { readonly distance: number; readonly gesture: object } | undefined

  constructor(
    private readonly host: TimeHost,
    private readonly time: TimeWindow,
  ) {}

  /** Listens to the plot there is. */
  follow(): void {
    const plot = this.host.renderRoot.querySelector<HTMLElement>('.plot-area')
    if (plot === this.#plot && this.#listening) return
    this.stop()
    if (!plot || !this.host.isConnected) return
    this.#plot = plot
    this.#listening = new AbortController()
    // Before the figures under it: a drag is not a visit.
    const how = { capture: true, signal: this.#listening.signal }
    const on = <K extends keyof HTMLElementEventMap>(type: K, act: (event: HTMLElementEventMap[K]) => void) =>
      plot.addEventListener(type, act, { ...how, passive: false })
    on('keydown', (event) => this.#key(event))
    on('wheel', (event) => this.#turn(event))
    on('pointerdown', (event) => this.#begin(event))
    on('pointermove', (event) => this.#drag(event))
    on('pointerup', (event) => this.#end(event))
    on('pointercancel', () => this.#cancel())
    on('selectstart', (event) => this.#from !== undefined && event.preventDefault())
    on('click', (event) => this.#click(event))
    on('touchstart', (event) => this.#touch(event))
    on('touchmove', (event) => this.#touch(event))
    on('touchend', () => (this.#pinch = undefined))
  }

  stop(): void {
    this.#listening?.abort()
    this.#listening = undefined
    this.#cancel()
  }

  /** Px of the drawing. */
  #spot({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Spot {
    const { left = 0, top = 0 } = this.#plot?.getBoundingClientRect() ?? {}
    return { x: clientX - left, y: clientY - top }
  }

  /** Wherever the focus is. */
  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    this.#cancel()
    settle(event)
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || (event.ctrlKey && event.key !== 'z')) return
    if (!this.time.scale) return
    const act = this.#actionOf(event)
    if (!act) return
    settle(event)
    act()
  }

  #actionOf({ key, shiftKey, ctrlKey }: KeyboardEvent): (() => void) | undefined {
    const { time } = this
    if (ctrlKey || key === 'Backspace') return () => time.take('back')
    if (key === '+' || key === '=') return () => time.take('in')
    if (key === '-' || key === '_') return () => time.take('out')
    if (key === '0') return () => time.take('whole')
    if (shiftKey && key === 'ArrowRight') return () => time.pan(0.25)
    if (shiftKey && key === 'ArrowLeft') return () => time.pan(-0.25)
    return undefined
  }

  #turn(event: WheelEvent): void {
    // Ctrl is what a pinch on a touchpad comes with.
    if (!event.ctrlKey || !this.time.scale) return
    settle(event)
    const close = this.#wheel !== undefined && event.timeStamp - this.#wheel.at < together
    this.#wheel = { at: event.timeStamp, gesture: (close && this.#wheel?.gesture) || {} }
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 16
    const factor = Math.exp(Math.max(-1, Math.min(1, -event.deltaY * lines * 0.005)))
    const { x, y } = this.#spot(event)
    this.time.by(factor, this.time.momentAt(x, y), this.#wheel.gesture)
  }

  #begin(event: PointerEvent): void {
    this.#dragged = false
    if (event.pointerType === 'touch' || event.button !== 0 || !this.time.scale) return
    const spot = this.#spot(event)
    const plot = this.time.plotAt(spot.x, spot.y)
    if (plot && holds(plot, spot.x, spot.y)) this.#from = { ...spot, plot }
  }

  #drag(event: PointerEvent): void {
    const from = this.#from
    if (from === undefined) return
    if (event.buttons === 0) return this.#cancel()
    const x = within(from.plot, this.#spot(event).x)
    if (!this.#brush && Math.abs(x - from.x) < slightest) return
    event.stopPropagation()
    this.#dragged = true
    if (!this.#brush) this.#start(event)
    const { style } = this.#brush as HTMLElement
    style.setProperty('left', `${Math.min(from.x, x)}px`)
    style.setProperty('width', `${Math.abs(x - from.x)}px`)
    style.setProperty('top', `${from.plot.y}px`)
    style.setProperty('height', `${from.plot.height}px`)
  }

  #start(event: PointerEvent): void {
    this.#plot?.setPointerCapture(event.pointerId)
    this.#plot?.classList.add('brushing')
    this.#brush = Object.assign(document.createElement('div'), { className: 'brush' })
    this.#brush.setAttribute('aria-hidden', 'true')
    window.addEventListener('keydown', this.#escape, true)
    this.#plot?.append(this.#brush)
  }

  #end(event: PointerEvent): void {
    const [from, brushed] = [this.#from, this.#brush !== undefined]
    this.#cancel()
    if (!from || !brushed) return
    const to = within(from.plot, this.#spot(event).x)
    if (Math.abs(to - from.x) < slightest) return
    const [a, b] = [this.time.momentAt(from.x, from.y), this.time.momentAt(to, from.y)]
    if (a !== undefined && b !== undefined) this.time.show([a, b])
  }

  #cancel(): void {
    this.#from = undefined
    this.#brush?.remove()
    this.#brush = undefined
    this.#plot?.classList.remove('brushing')
    window.removeEventListener('keydown', this.#escape, true)
  }

  /** The click that ends a drag chooses no figure. */
  #click(event: MouseEvent): void {
    if (this.#dragged && event.detail > 0) event.stopPropagation()
    this.#dragged = false
  }

  #touch(event: TouchEvent): void {
    const [a, b] = event.touches
    if (event.touches.length !== 2 || !a || !b || !this.time.scale) return
    settle(event)
    const distance = Math.max(16, Math.abs(a.clientX - b.clientX))
    const gesture = this.#pinch?.gesture ?? {}
    const before = this.#pinch?.distance ?? distance
    this.#pinch = { distance, gesture }
    const [clientX, clientY] = [(a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2]
    const { x, y } = this.#spot({ clientX, clientY })
    this.time.by(distance / before, this.time.momentAt(x, y), gesture)
  }
}

function within({ x: left, width }: Rect, x: number): number {
  return Math.min(left + width, Math.max(left, x))
}

function settle(event: Event): void {
  if (event.cancelable) event.preventDefault()
  event.stopPropagation()
}
