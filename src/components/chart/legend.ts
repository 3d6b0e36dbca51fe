import { html, type TemplateResult } from 'lit'
import type { Locale } from '../../data/text.js'
import { paletteSize } from './svg-painter.js'
import type { LegendItem } from './view.js'
import { words } from './words.js'

/** What the colours mean; each entry hides and shows its series. */
export function legend(
  items: readonly LegendItem[],
  hidden: ReadonlySet<string>,
  locale: Locale,
  toggle: (key: string) => void,
): TemplateResult {
  return html`<ul class="legend" part="legend" aria-label=${words(locale).legend} @keydown=${rove}>
    ${items.map(
      (item, i) =>
        html`<li>
          <button
            type="button"
            tabindex=${i === 0 ? 0 : -1}
            aria-pressed=${hidden.has(item.key) ? 'false' : 'true'}
            @click=${() => toggle(item.key)}
          >
            <span
              class="swatch ${item.color < 0 || item.color >= paletteSize ? 'neutral' : `s${item.color + 1}`}"
            ></span
            >${item.label}
          </button>
        </li>`,
    )}
  </ul>`
}

/** One tab stop for a row of buttons; the arrow keys move among them. */
function rove(event: KeyboardEvent): void {
  const row = event.currentTarget as HTMLElement
  const buttons = [...row.querySelectorAll('button')]
  const i = buttons.indexOf(event.target as HTMLButtonElement)
  const way = {
    ArrowRight: 1,
    ArrowDown: 1,
    ArrowLeft: -1,
    ArrowUp: -1,
    Home: -i,
    End: buttons.length - 1 - i,
  }[event.key]
  const next = way === undefined ? undefined : buttons[(i + way + buttons.length) % buttons.length]
  if (!next) return
  event.preventDefault()
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1
  next.focus()
}
