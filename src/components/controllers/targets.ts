import type { LitElement, ReactiveController } from 'lit'
import { bucketsOf } from '../chart/buckets.js'
import { allLoaded, Deferred } from '../chart/deferred.js'
import type { ChartView, Target } from '../chart/view.js'
import type { Interaction } from './interaction.js'

export interface TargetHost extends LitElement {
  readonly view: ChartView | undefined
}

/** How a reader reached a figure. */
export type Reach = 'pointer' | 'keyboard'

/** What moves the reader is loaded when the first reader comes near. */
const interaction = new Deferred(() => import('./interaction.js'))

/** Which figure the reader is on: by pointer, touch or keyboard. Knows keys, never layout. */
export class TargetsController implements ReactiveController {
  /** The figure the reader is on; undefined at rest. */
  active: string | undefined
  /** The last figure visited: the one tab stop. */
  current: string | undefined
  pinned = false
  /** Key of the group whose figures are met one by one, where there are too many. */
  opened: string | undefined
  reach: Reach = 'pointer'
  #interaction: Interaction | undefined

  constructor(
    private readonly host: TargetHost,
    readonly focus: (key: string) => void,
  ) {
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#interaction?.stop()
    this.pinned = false
    if (this.active === undefined) return
    this.active = undefined
    // Closes the tooltip, which else would be followed for ever.
    this.host.requestUpdate()
  }

  /** Every event of the plot and of its tooltip comes here. */
  readonly onEvent = (event: Event): void => {
    const [plot, target] = [event.currentTarget as HTMLElement, event.target as HTMLElement]
    if (this.#deal(event, plot, target) || event.type === 'focusout' || event.type === 'pointerleave') return
    void allLoaded(this.host).then(() => this.#deal(event, plot, target))
  }

  /** False while what deals with events is on its way. */
  #deal(event: Event, plot: HTMLElement, target: HTMLElement): boolean {
    const module = interaction.for(this.host)
    if (!module) return false
    if (this.host.isConnected) {
      this.#interaction ??= new module.Interaction(this.host, this)
      this.#interaction.handle(event, plot, target)
    }
    return true
  }

  /** Leaves the figure, and the focus where it came from. */
  dismiss(): void {
    // In this order: a figure that gets the focus shows its tooltip.
    if (this.current !== undefined && this.reach === 'keyboard') this.focus(this.current)
    this.#interaction?.dismiss()
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
    const { current, opened } = this
    const known =
      current !== undefined &&
      (targets.indexOf(current) >= 0 || buckets.some(({ key }) => key === current && key !== opened))
    const first = buckets[0]
    return known ? current : first && first.key !== opened ? first.key : targets.at(0).key
  }
}
