/** The tooltip: what it says, and its place in the top layer, so that nothing clips it. */
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom'
import { html, nothing, type TemplateResult } from 'lit'
import type { LitElement } from 'lit'
import type { Locale } from '../../data/text.js'
import type { TargetsController } from '../controllers/targets.js'
import { nameOf } from './layout/facts.js'
import { meaningOf } from './meanings.js'
import type { ChartView, Rect, Row } from './view.js'
import { words } from './words.js'

/** The popover beside the figure the reader is on; empty while there is none. */
export function tooltip(
  view: ChartView | undefined,
  targets: TargetsController,
  locale: Locale,
): TemplateResult {
  const { target } = targets
  return html`<div
    class="tooltip"
    part="tooltip"
    popover="manual"
    @pointermove=${targets.onEvent}
    @pointerleave=${targets.onEvent}
  >
    ${view && target ? tooltipContent(view.facts.rows.at(target.row), locale) : nothing}
  </div>`
}

function tooltipContent(row: Row, locale: Locale): TemplateResult {
  const meaning = meaningOf(row.figure.bound, locale)
  const lines = [
    row.share,
    meaning,
    row.period,
    row.scope,
    row.base,
    row.note,
    row.source && words(locale).source + row.source,
  ]
  return html`<p>${nameOf(row, locale)}</p>
    <p class="said">${row.text}</p>
    ${lines.filter(Boolean).map((line) => html`<p class="small">${line}</p>`)}`
}

/** What follows the tooltip while it is open: scrolling, resizing. */
const following = new WeakMap<HTMLElement, () => void>()

/** Opens the tooltip beside `box` of the plot, or closes it where there is none. */
export function placeTooltip(host: LitElement, box: Rect | undefined): void {
  const tooltip = host.renderRoot.querySelector<HTMLElement>('.tooltip')
  const plot = host.renderRoot.querySelector('.plot-area')
  // The popover API is Baseline since 2024; without it the figure is still said by its label.
  if (!tooltip || !plot || !('showPopover' in tooltip)) return
  following.get(tooltip)?.()
  following.delete(tooltip)
  const open = tooltip.matches(':popover-open')
  if (!box || !host.isConnected) {
    if (open) tooltip.hidePopover()
    return
  }
  if (!open) tooltip.showPopover()
  const reference = {
    contextElement: plot,
    getBoundingClientRect: () => {
      const origin = plot.getBoundingClientRect()
      return new DOMRect(origin.x + box.x, origin.y + box.y, box.width, box.height)
    },
  }
  following.set(
    tooltip,
    autoUpdate(reference, tooltip, () => void place(reference, tooltip)),
  )
}

async function place(reference: Parameters<typeof computePosition>[0], tooltip: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(reference, tooltip, {
    strategy: 'fixed',
    placement: 'top',
    middleware: [offset(6), flip({ fallbackPlacements: ['bottom', 'right', 'left'] }), shift({ padding: 8 })],
  })
  tooltip.style.setProperty('left', `${Math.round(x)}px`)
  tooltip.style.setProperty('top', `${Math.round(y)}px`)
}
