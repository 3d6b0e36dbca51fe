/** The reader's menu (ARIA APG: menu button): the figures as a table, on the clipboard, as files. Loaded when first opened. */
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom'
import { css, html, nothing, type LitElement, type TemplateResult } from 'lit'
import type { Locale } from '../../../data/text.js'
import type { ChoicesController } from '../../controllers/choices.js'
import { choose, isLegendShown, mayAskForLegend } from '../../controllers/choosing.js'
import { nextByKey } from './roving.js'

export const styles = css`
  .menu {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0.25em 0;
    min-inline-size: 10em;
    border: 1px solid var(--_tally-ink);
    background: var(--_tally-paper);
    color: var(--_tally-ink);
    font: 0.875rem / 1.5 var(--_tally-font);
  }
  .menu button {
    display: block;
    inline-size: 100%;
    box-sizing: border-box;
    padding: 0.375em 1em;
    text-align: start;
    text-decoration: none;
  }
  .menu button::before {
    content: '';
    display: inline-block;
    inline-size: 1.25em;
  }
  .menu [aria-checked='true']::before {
    content: '✓';
  }
  .menu button:hover,
  .menu button:focus-visible {
    background: var(--_tally-ink);
    color: var(--_tally-paper);
    outline: none;
  }
  @media (forced-colors: active) {
    .menu button:focus-visible {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .menu {
      display: none;
    }
  }
`

/** What a reader may ask for. */
export type MenuAction = 'legend' | 'table' | 'copy' | 'csv' | 'svg' | 'png'

const zh: Readonly<Record<MenuAction, string>> = {
  legend: '图例',
  table: '数据表',
  copy: '复制表格',
  csv: '下载CSV',
  svg: '下载SVG',
  png: '下载PNG',
}

const en: typeof zh = {
  legend: 'Legend',
  table: 'Data table',
  copy: 'Copy as table',
  csv: 'Download CSV',
  svg: 'Download SVG',
  png: 'Download PNG',
}

export function menu(
  actions: readonly MenuAction[],
  choices: ChoicesController,
  locale: Locale,
): TemplateResult {
  const close = () => {
    if (choices.menuOpen) choices.toggleMenu()
  }
  const said = locale === 'en' ? en : zh
  const entries = mayAskForLegend(choices) ? (['legend', ...actions] as const) : actions
  const checked: Partial<Record<MenuAction, boolean>> = {
    legend: isLegendShown(choices),
    table: choices.tableOpen,
  }
  return html`<div
    id="menu"
    class="menu"
    part="menu"
    role="menu"
    popover="manual"
    aria-labelledby="menu-button"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape' || event.key === 'Tab') {
        // One Escape closes one thing: not also a dialog around the chart.
        if (event.key === 'Escape') event.stopPropagation()
        goBack(event)
        close()
      } else move(event)
    }}
    @focusout=${(event: FocusEvent) => {
      const to = event.relatedTarget as Element | null
      // The button closes what it has opened by itself.
      if (!(event.currentTarget as Element).contains(to) && to?.id !== 'menu-button') close()
    }}
  >
    ${entries.map(
      (action) =>
        html`<button
          type="button"
          tabindex="-1"
          role=${action in checked ? 'menuitemcheckbox' : 'menuitem'}
          aria-checked=${checked[action] ?? nothing}
          @click=${(event: Event) => {
            goBack(event)
            close()
            choose(choices, action, locale)
          }}
        >
          ${said[action]}
        </button>`,
    )}
  </div>`
}

/** Back to the button that opened the menu. */
function goBack(event: Event): void {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot
  root.querySelector<HTMLElement>('#menu-button')?.focus()
}

function move(event: KeyboardEvent): void {
  const items = [...(event.currentTarget as HTMLElement).querySelectorAll('button')]
  const next = nextByKey(event, items)
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** What keeps the open menu at its button. */
const following = new WeakMap<LitElement, () => void>()

/** Opens the menu in the top layer at its button and goes to its first entry; closed, it has left the page. */
export function placeMenu(host: LitElement, open: boolean): void {
  const menu = host.renderRoot.querySelector<HTMLElement>('.menu')
  const button = host.renderRoot.querySelector<HTMLElement>('#menu-button')
  if (!open || !menu || !button || !host.isConnected) {
    following.get(host)?.()
    following.delete(host)
  } else if (!following.has(host)) {
    menu.showPopover()
    const follow = autoUpdate(button, menu, () => void place(button, menu))
    following.set(host, follow)
    menu.querySelector('button')?.focus()
  }
}

async function place(button: HTMLElement, menu: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(button, menu, {
    strategy: 'fixed',
    placement: 'bottom-end',
    middleware: [offset(4), flip(), shift({ padding: 8 })],
  })
  menu.style.setProperty('left', `${Math.round(x)}px`)
  menu.style.setProperty('top', `${Math.round(y)}px`)
}
