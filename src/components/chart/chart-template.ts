/** What a chart element renders: the frame, and in its slots the words, the drawing and what stands over it. */
import { html, noChange, nothing, type LitElement, type TemplateResult } from 'lit'
import type { Locale, Text } from '../../data/text.js'
import type { DataStatus } from '../controllers/data-source.js'
import type { MotionController } from '../controllers/motion.js'
import type { TargetsController } from '../controllers/targets.js'
import { clauses, menuButton, sourceLine, statusMessage } from './chrome.js'
import { problemsPart } from './deferred-parts.js'
import { spokenSummary } from './layout/words/facts.js'
import { paint } from './paint/painter.js'
import { targetLayer } from './reader/target-layer.js'
import type { ChartView } from './view.js'
import { words } from './layout/words/words.js'

type Rendered = TemplateResult | typeof nothing

export interface ChartParts {
  readonly host: LitElement
  readonly view: ChartView | undefined
  readonly locale: Locale
  readonly heading: string
  readonly status: DataStatus | 'empty'
  /** What an action answers, or which part is missing. */
  readonly notice: string
  /** Loaded when first needed. */
  readonly legend: Rendered
  readonly problems: Rendered
  readonly table: Rendered
  readonly tooltip: Rendered
  /** Said where there is nothing to show, instead of the general words. */
  readonly empty: Text | undefined
  readonly subtitle: readonly Text[]
  readonly notes: readonly Text[]
  /** What stands in the plot in place of a drawing. */
  readonly body: unknown
  readonly motion: MotionController
  /** On the server, or taking over what it drew. */
  readonly asServer: boolean
  readonly targets: TargetsController
  /** Series that stands out, by key. */
  readonly highlighted: string | undefined
  /** A kind's own. */
  readonly controls: unknown
  readonly menu: Rendered
  readonly menuOpen: boolean
  /** Without it there is no menu. */
  readonly toggleMenu: (() => void) | undefined
}

export function chartTemplate(parts: ChartParts): TemplateResult {
  const { view, locale, status, targets } = parts
  // A reader who is on a figure, or among them, hears every change.
  const said =
    view && parts.motion.isSaid() && targets.active === undefined && !parts.host.matches(':focus-within')
  const message =
    status === 'stale' ? problemsPart.now?.staleMessage(locale) : statusMessage(status, locale, parts.empty)
  const notice = parts.notice ? html`<p class="notes notice">${parts.notice}</p>` : nothing
  return html`<div part="figure base" lang=${locale} aria-busy=${status === 'loading'}>
    <h3 id="heading" class=${parts.heading === '' ? 'visually-hidden' : 'heading'} part="heading">
      ${parts.heading || words(locale).chart}
    </h3>
    ${view ? clauses('subtitle', parts.subtitle, parts.heading, locale) : nothing}
    <div class="status" role="status">${message}${notice}</div>
    ${parts.legend}
    <p id="summary" class="visually-hidden" part="summary">
      ${said ? noChange : view && spokenSummary(view)}
    </p>
    <div
      class="plot-area"
      part="plot-area"
      role="group"
      aria-labelledby="heading"
      aria-describedby="subtitle summary"
      @pointermove=${targets.onEvent}
      @pointerleave=${targets.onEvent}
      @click=${targets.onEvent}
      @focusin=${targets.onEvent}
      @focusout=${targets.onEvent}
      @keydown=${targets.onEvent}
    >
      ${parts.body ?? (view ? drawing(view, parts, said) : nothing)}
    </div>
    ${view ? clauses('notes', parts.notes, '', locale) : nothing}${parts.problems}${view ? foot(view, parts) : nothing}${parts.tooltip}
  </div>`
}

function drawing(
  view: ChartView,
  { host, motion, asServer, targets, highlighted }: ChartParts,
  said: boolean | undefined,
): TemplateResult {
  return html`${paint(host, view, asServer, motion.fast, targets.active, highlighted)}
  ${said ? noChange : targetLayer(view, targets)}`
}

function foot(view: ChartView, parts: ChartParts): TemplateResult {
  const { locale, toggleMenu, menuOpen } = parts
  return html`<div part="foot">
      ${sourceLine(view.facts, locale)}${parts.controls}${toggleMenu ? html`<div>${menuButton(menuOpen, locale, toggleMenu)}${parts.menu}</div>` : nothing}
    </div>
    ${parts.table}`
}
