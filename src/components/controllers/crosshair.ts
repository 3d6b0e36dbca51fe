import type { Panel } from '../chart/view.js'
import type { TimeHost } from './time-range.js'
import { holds } from './time-span.js'

/** A hairline through the figures at the spot the reader is on. Knows keys, never layout. */
export class Crosshair {
  #line: HTMLElement | undefined

  constructor(
    private readonly host: TimeHost,
    private readonly reader: { readonly active: string | undefined },
  ) {}

  /** The middle of the figure the reader is on. */
  get at(): { readonly x: number; readonly y: number } | undefined {
    const { targets } = this.host.view ?? {}
    const { active } = this.reader
    const i = active === undefined ? -1 : (targets?.indexOf(active) ?? -1)
    const box = i < 0 ? undefined : targets?.at(i).box
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  place(): void {
    const { at } = this
    // Tiles and lists have no axis along the bottom.
    const panel = at && this.host.view?.panels.find((one) => isAlong(one) && holds(one.plot, at.x, at.y))
    if (!panel) {
      this.#line?.remove()
      return
    }
    this.#line ??= Object.assign(document.createElement('div'), { className: 'crosshair' })
    this.#line.setAttribute('aria-hidden', 'true')
    const { style } = this.#line
    style.setProperty('transform', `translate(${Math.round(at.x)}px, ${Math.round(panel.plot.y)}px)`)
    style.setProperty('height', `${Math.round(panel.plot.height)}px`)
    if (!this.#line.isConnected) this.host.renderRoot.querySelector('.plot-area')?.append(this.#line)
  }

  stop(): void {
    this.#line?.remove()
  }
}

function isAlong({ scales }: Panel): boolean {
  return scales.some(({ kind, range: [from, to] }) => kind !== 'linear' && kind !== 'log' && from <= to)
}
