import type { LitElement, ReactiveController } from 'lit'
import { interactive } from '../chart/deferred-parts.js'
import { allLoaded } from '../chart/deferred.js'
import type { ChartView, Rect } from '../chart/view.js'
import type { Interaction } from './interaction.js'

export interface TargetHost extends LitElement {
  readonly view: ChartView | undefined
}

/** How a reader reached a figure. */
export type Reach = 'pointer' | 'keyboard'

/**
 * Which figure the reader is on: by pointer, touch or keyboard. Knows keys, never layout. What moves the reader is
 * loaded when the first reader comes near.
 */
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

  constructor(readonly host: TargetHost) {
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
    if (this.#deal(event, plot, target)) return
    // All in their order, leaving too: a tooltip must not open for a reader who has gone.
    void allLoaded(this.host).then(() => this.#deal(event, plot, target))
  }

  /** False while what deals with events is on its way. */
  #deal(event: Event, plot: HTMLElement, target: HTMLElement): boolean {
    const module = interactive.for(this.host)
    if (!module) return false
    if (this.host.isConnected) {
      this.#interaction ??= new module.Interaction(this.host, this)
      this.#interaction.handle(event, plot, target)
    }
    return true
  }

  /** Leaves the figure, and the focus where it came from. */
  dismiss(): void {
    this.#interaction?.leave()
  }

  /** Where in the plot the figure stands that the reader is on. */
  get box(): Rect | undefined {
    return this.#interaction?.box
  }
}
