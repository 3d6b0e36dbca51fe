// Also what every chart has, so that bundlers keep it in one file: it is here already.
import '../chart-element.js'
import { css, html, nothing, type TemplateResult } from 'lit'
import type { Locale } from '../../../data/text.js'
import type { ChoicesController } from '../../controllers/choices.js'
import { hiddenIn, highlight, isLegendShown, toggleSeries } from '../../controllers/choosing.js'
import { fillStyles } from '../styles/fills.styles.js'
import { meet, stopOf } from './legend-stop.js'
import { colorClass } from '../paint/mark-names.js'
import { rampStyles } from '../paint/ramp.js'
import { nextByKey } from './roving.js'
import { swatchStyles } from '../styles/swatch.styles.js'
import type { LegendItem } from '../view.js'

export { doubtsOf } from '../layout/words/untold.js'
export { layRamped } from '../paint/ramp.js'

export const styles = css`
  ${swatchStyles}
  ${fillStyles}
  ${rampStyles}
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
  }
  .legend :is(button, .fixed) {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 1.75em;
    text-align: start;
  }
  .legend button:is([aria-pressed='false'], .undrawn) {
    color: var(--_tally-muted);
  }
  .legend button[aria-pressed='false'] {
    text-decoration: line-through;
  }
  .undrawn .swatch {
    background: none;
    outline: 1px dotted;
    outline-offset: -1px;
  }
  .legend [aria-expanded] {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .beyond {
    color: var(--_tally-muted);
    align-self: center;
  }
  .dim {
    opacity: 0.2;
  }
`

/** As many as are looked through; the reader may ask for more. */
const few = 30
/** More than these nobody looks through: the table has all. */
const most = 300

const notDrawn = { 'zh-CN': '（未画出）', en: ' (not drawn)' }

/** Charts whose reader has asked for more. */
const opened = new WeakSet<ChoicesController>()

/** What the colours mean; each entry hides and shows its series, and lets it stand out while the reader is on it. */
export function legend(
  items: readonly LegendItem[],
  choices: ChoicesController,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (!isLegendShown(choices)) return nothing
  const hidden = hiddenIn(items, choices)
  // What is hidden cannot stand out, and what is alone stands out already.
  const point = (key: string) => highlight(choices, hidden.has(key) ? undefined : key)
  // A control in place of one entry would save nothing.
  const cut = items.length > few + 1
  const shown = cut ? items.slice(0, opened.has(choices) ? most : few) : items
  const entries = shown.filter(({ of }) => !of)
  const stop = stopOf(entries, choices)
  return html`<ul
    class="legend"
    part="legend"
    aria-label=${locale === 'en' ? 'Legend' : '图例'}
    @keydown=${rove}
    @pointerleave=${() => highlight(choices)}
    @focusout=${() => highlight(choices)}
  >
    ${shown.map((item) => {
      const swatch = html`<span class="swatch ${colorClass(item.color)}"></span>`
      return item.of
        ? html`<li class="fixed">${swatch}${item.label}</li>`
        : html`<li>
            <button
              type="button"
              class=${item.undrawn ? 'undrawn' : nothing}
              aria-label=${item.undrawn ? item.label + notDrawn[locale] : nothing}
              tabindex=${item.key === stop ? 0 : -1}
              aria-pressed=${hidden.has(item.key) ? 'false' : 'true'}
              @click=${() => toggleSeries(choices, item.key)}
              @pointerenter=${() => point(item.key)}
              @focus=${() => {
                meet(choices, item.key, entries.indexOf(item))
                point(item.key)
              }}
            >
              ${swatch}${item.label}
            </button>
          </li>`
    })}
    ${cut ? moreEntries(items.length - shown.length, choices, locale) : nothing}
  </ul>`
}

/** How many entries there are beyond those shown, and what shows them. */
function moreEntries(left: number, choices: ChoicesController, locale: Locale): TemplateResult {
  const en = locale === 'en'
  const open = opened.has(choices)
  const toggle = () => {
    if (!opened.delete(choices)) opened.add(choices)
    choices.host.requestUpdate()
  }
  const count = en ? `${left} more` : `另有${left}项`
  return html`${
      open && left > 0
        ? html`<li class="beyond">${count}${en ? ' in the data table' : '，见数据表'}</li>`
        : nothing
    }
    <li class=${open ? nothing : 'beyond'}>
      <button type="button" tabindex="-1" aria-expanded=${open} @click=${toggle}>
        ${open ? (en ? 'Show fewer' : '收起') : count}
      </button>
    </li>`
}

/** One tab stop for a row of buttons; the arrow keys move among them. */
function rove(event: KeyboardEvent): void {
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')]
  const next = nextByKey(event, buttons)
  if (!next) return
  event.preventDefault()
  next.focus()
}
