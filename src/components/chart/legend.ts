import { css, html, type TemplateResult } from 'lit'
import type { Locale } from '../../data/text.js'
import type { ChoicesController } from '../controllers/choices.js'
import { hiddenIn, highlight, toggleSeries } from '../controllers/choosing.js'
import { nextByKey } from './roving.js'
import { colorClass } from './svg-painter.js'
import type { LegendItem } from './view.js'
import { words } from './words.js'

export const styles = css`
  .dim {
    opacity: 0.2;
  }
`

/** What the colours mean; each entry hides and shows its series, and lets it stand out while the reader is on it. */
export function legend(
  items: readonly LegendItem[],
  choices: ChoicesController,
  locale: Locale,
): TemplateResult {
  const hidden = hiddenIn(items, choices)
  // What is hidden cannot stand out, and what is alone stands out already.
  const point = (key: string) => highlight(choices, hidden.has(key) ? undefined : key)
  return html`<ul
    class="legend"
    part="legend"
    aria-label=${words(locale).legend}
    @keydown=${rove}
    @pointerleave=${() => highlight(choices)}
    @focusout=${() => highlight(choices)}
  >
    ${items.map(
      (item, i) =>
        html`<li>
          <button
            type="button"
            tabindex=${i === 0 ? 0 : -1}
            aria-pressed=${hidden.has(item.key) ? 'false' : 'true'}
            @click=${() => toggleSeries(choices, item.key)}
            @pointerenter=${() => point(item.key)}
            @focus=${() => point(item.key)}
          >
            <span class="swatch ${colorClass(item.color)}"></span>${item.label}
          </button>
        </li>`,
    )}
  </ul>`
}

/** One tab stop for a row of buttons; the arrow keys move among them. */
function rove(event: KeyboardEvent): void {
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')]
  const next = nextByKey(event, buttons)
  if (!next) return
  event.preventDefault()
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1
  next.focus()
}
