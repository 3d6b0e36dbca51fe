import { css, html, type TemplateResult } from 'lit'
import type { Locale } from '../../data/text.js'
import type { ChoicesController } from '../controllers/choices.js'
import { hiddenIn, highlight, toggleSeries } from '../controllers/choosing.js'
import { nextByKey } from './roving.js'
import { colorClass } from './svg-painter.js'
import { swatchStyles } from './swatch.styles.js'
import type { LegendItem } from './view.js'

export const styles = css`
  ${swatchStyles}
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
  }
  .legend button {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 1.75em;
  }
  .legend button[aria-pressed='false'] {
    color: var(--_tally-muted);
    text-decoration: line-through;
  }
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
    aria-label=${locale === 'en' ? 'Legend' : '图例'}
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
