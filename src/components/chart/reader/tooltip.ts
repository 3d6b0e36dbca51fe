/** The tooltip: what it says, and its place in the top layer, so that nothing clips it. */
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom'
import { css, html, nothing, type TemplateResult } from 'lit'
import type { LitElement } from 'lit'
import type { Locale } from '../../../data/text.js'
import type { TargetsController } from '../../controllers/targets.js'
import { nameOf } from '../layout/words/facts.js'
import { statusText } from '../layout/words/status-words.js'
import { meaningOf } from './meanings.js'
import { colorClass } from '../paint/mark-names.js'
import { swatchStyles } from '../styles/swatch.styles.js'
import type { ChartView, Rect, Target } from '../view.js'
import { words } from '../layout/words/words.js'

export const styles = css`
  ${swatchStyles}
  .tooltip {
    position: fixed;
    inset: 0 auto auto 0;
    margin: 0;
    padding: 0.5em 0.75em;
    max-inline-size: min(22em, calc(100vw - 1em));
    max-block-size: calc(100vh - 1em);
    overflow: auto;
    box-sizing: border-box;
    border: 1px solid var(--_tally-ink);
    background: var(--_tally-paper);
    color: var(--_tally-ink);
    font: 0.875em / 1.5 var(--_tally-font);
    overflow-wrap: anywhere;
  }
  .tooltip.pinned {
    border-width: 2px;
  }
  .tooltip p,
  .tooltip dl,
  .tooltip dd {
    margin: 0;
  }
  .tooltip .said,
  .tooltip .current {
    font-weight: 600;
  }
  .tooltip .small {
    color: var(--_tally-muted);
    font-size: 0.9286em;
  }
  .tooltip dl {
    margin-block: 0.25em;
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.125em 1em;
    align-items: baseline;
  }
  .tooltip dl div {
    display: contents;
  }
  .tooltip dt:has(.swatch) {
    padding-inline-start: 1.2em;
    text-indent: -1.2em;
  }
  .tooltip dd {
    text-align: end;
  }
  .tooltip .swatch {
    display: inline-block;
    margin-inline-end: 0.4em;
  }
  .unpin {
    float: inline-end;
    min-inline-size: 1.75rem;
    min-block-size: 1.75rem;
    margin: -0.25em -0.5em 0 0.5em;
  }
  @media print {
    .tooltip {
      display: none;
    }
  }
`

/** The popover beside the figure the reader is on; empty while there is none. */
export function tooltip(
  view: ChartView | undefined,
  targets: TargetsController,
  locale: Locale,
): TemplateResult {
  const { active, pinned } = targets
  const i = view && active !== undefined ? view.targets.indexOf(active) : -1
  return html`<div
    class="tooltip ${pinned ? 'pinned' : ''}"
    part="tooltip"
    popover="manual"
    @pointermove=${targets.onEvent}
    @pointerleave=${targets.onEvent}
  >
    ${
      pinned
        ? html`<button
            type="button"
            class="unpin"
            aria-label=${locale === 'en' ? 'Close' : '关闭'}
            title=${locale === 'en' ? 'Close (Esc)' : '关闭（Esc）'}
            @click=${() => targets.dismiss()}
          >
            ✕
          </button>`
        : nothing
    }${view && i >= 0 ? tooltipContent(view, view.targets.at(i), locale) : nothing}
  </div>`
}

/** More figures at one spot than this are counted. */
const mostListed = 12

/** What the reader is on; above its details all that share its spot, where there are several. */
function tooltipContent(view: ChartView, target: Target, locale: Locale): TemplateResult {
  const row = view.facts.rows.at(target.row)
  const group = groupOf(view, target)
  const lines = [
    row.share,
    statusText(row, locale),
    meaningOf(row.figure.bound, locale),
    row.period,
    row.scope,
    row.base,
    row.note,
    row.source && words(locale).source + row.source,
  ].filter((line) => line && line !== row.label && line !== row.series)
  return html`${
    group.length > 1
      ? html`<p>${[row.facet, row.label].filter(Boolean).join(' · ')}</p>
          ${groupList(view, group, target, locale)}`
      : html`<p>${nameOf(row, locale)}</p>
          <p class="said">${row.text}</p>`
  }
  ${lines.map((line) => html`<p class="small">${line}</p>`)}`
}

/** What stands one over another is listed as it stands, from above; else in the order of the legend. */
function groupOf({ targets }: ChartView, target: Target): readonly Target[] {
  const all =
    targets.many?.sharing(target) ??
    Array.from({ length: targets.length }, (_, i) => targets.at(i)).filter(
      ({ group }) => group === target.group,
    )
  const { x, width } = target.box
  const stacked = all.every(({ box }) => box.x < x + width && x < box.x + box.width)
  return stacked ? all.toSorted((a, b) => middleOf(a) - middleOf(b)) : all
}

function middleOf({ box }: Target): number {
  return box.y + box.height / 2
}

/** Every figure at the spot, the one the reader is on in bold. */
function groupList(
  view: ChartView,
  group: readonly Target[],
  current: Target,
  locale: Locale,
): TemplateResult {
  const from = Math.min(Math.max(0, group.indexOf(current) - mostListed + 1), group.length)
  const left = group.length - mostListed
  const colorOf = ({ series }: Target) => view.frame.colors.get(series) ?? -1
  // Where none has a colour of its own, as cells have that are shaded by their figures, there is none to tell them by.
  const colored = group.some((target) => colorOf(target) !== -1)
  return html`<dl>
      ${group.slice(from, from + mostListed).map((target) => {
        const row = view.facts.rows.at(target.row)
        return html`<div>
          <dt class=${target.key === current.key ? 'current' : nothing}>
            ${colored ? html`<span class="swatch ${colorClass(colorOf(target))}"></span>` : nothing}${
              row.series || nameOf(row, locale)
            }
          </dt>
          <dd class=${target.key === current.key ? 'current' : nothing}>${row.text}</dd>
        </div>`
      })}
    </dl>
    ${left > 0 ? html`<p class="small">${locale === 'en' ? `and ${left} more` : `另有${left}项`}</p>` : nothing}`
}

/** An open tooltip: where it belongs, which changes as the reader moves, and what keeps it there. */
interface Following {
  box: Rect
  readonly plot: Element
  readonly place: () => void
  readonly stop: () => void
}

const following = new WeakMap<HTMLElement, Following>()

/** Opens the tooltip beside `box` of the plot, or closes it where there is none. */
export function placeTooltip(host: LitElement, box: Rect | undefined): void {
  const tooltip = host.renderRoot.querySelector<HTMLElement>('.tooltip')
  const plot = host.renderRoot.querySelector('.plot-area')
  // The popover API is Baseline since 2024; without it the figure is still said by its label.
  if (!tooltip || !plot || !('showPopover' in tooltip)) return
  const before = following.get(tooltip)
  const wanted = box && host.isConnected
  if (before && !(wanted && before.plot === plot)) {
    before.stop()
    following.delete(tooltip)
  }
  const open = tooltip.matches(':popover-open')
  if (!wanted) {
    if (open) tooltip.hidePopover()
    return
  }
  if (!open) tooltip.showPopover()
  const now = following.get(tooltip)
  if (!now) following.set(tooltip, follow(tooltip, plot, box))
  else {
    now.box = box
    now.place()
  }
}

/** Scrolling, resizing and what shifts the page are watched for as long as it is open, not anew at every move. */
function follow(tooltip: HTMLElement, plot: Element, first: Rect): Following {
  const reference = {
    contextElement: plot,
    getBoundingClientRect() {
      const { box } = now
      const origin = plot.getBoundingClientRect()
      return new DOMRect(origin.x + box.x, origin.y + box.y, box.width, box.height)
    },
  }
  const placed = () => void place(reference, tooltip)
  const now = { box: first, plot, place: placed, stop: () => {} }
  now.stop = autoUpdate(reference, tooltip, placed)
  return now
}

async function place(reference: Parameters<typeof computePosition>[0], tooltip: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(reference, tooltip, {
    strategy: 'fixed',
    placement: 'top',
    middleware: [offset(6), flip({ fallbackPlacements: ['bottom', 'right', 'left'] }), shift({ padding: 8 })],
  })
  // Moved, not laid out anew.
  tooltip.style.setProperty('transform', `translate(${Math.round(x)}px, ${Math.round(y)}px)`)
}
