import type { LitElement, ReactiveController } from 'lit'
import type { Rect } from '../chart/view.js'

type Host = LitElement

/** Shows a popover beside a box of the plot: in the top layer, so that nothing clips it. */
export class TooltipController implements ReactiveController {
  #box: Rect | undefined

  constructor(
    private readonly host: Host,
    private readonly boxOf: () => Rect | undefined,
  ) {
    host.addController(this)
  }

  hostUpdated(): void {
    const tooltip = this.host.renderRoot.querySelector<HTMLElement>('.tooltip')
    const box = this.boxOf()
    if (!tooltip || !('showPopover' in tooltip)) return
    const open = tooltip.matches(':popover-open')
    if (!box) {
      this.#box = undefined
      if (open) tooltip.hidePopover()
      return
    }
    if (!open) tooltip.showPopover()
    if (!open || box !== this.#box) void this.#place(tooltip, box)
    this.#box = box
  }

  async #place(tooltip: HTMLElement, box: Rect): Promise<void> {
    const plot = this.host.renderRoot.querySelector('.plot-area')
    if (!plot) return
    const { computePosition, flip, offset, shift } = await import('@floating-ui/dom')
    const reference = {
      contextElement: plot,
      getBoundingClientRect: () => {
        const origin = plot.getBoundingClientRect()
        return new DOMRect(origin.x + box.x, origin.y + box.y, box.width, box.height)
      },
    }
    const { x, y } = await computePosition(reference, tooltip, {
      strategy: 'fixed',
      placement: 'top',
      middleware: [
        offset(6),
        flip({ fallbackPlacements: ['bottom', 'right', 'left'] }),
        shift({ padding: 8 }),
      ],
    })
    tooltip.style.setProperty('left', `${Math.round(x)}px`)
    tooltip.style.setProperty('top', `${Math.round(y)}px`)
  }
}
