/** The words and controls around a plot: everything is made from facts and findings, nothing is computed here. */
import { html, nothing, type TemplateResult } from 'lit'
import { say, type Locale, type Text } from '../../data/text.js'
import type { DataStatus } from '../controllers/data-source.js'
import type { Facts } from './view.js'
import { words } from './layout/words/words.js'

export function statusMessage(
  status: DataStatus | 'empty',
  locale: Locale,
  empty?: Text,
): TemplateResult | typeof nothing {
  // That what is shown is not the latest is said with what went wrong (`problems.ts`).
  if (status === 'ready' || status === 'stale') return nothing
  const said = words(locale)[status === 'idle' ? 'empty' : status]
  return html`<p class="message ${status}">${(status === 'empty' && say(empty, locale)) || said}</p>`
}

/** Where the figures come from: every source once, linked where it has an address. */
export function sourceLine({ sources }: Facts, locale: Locale): TemplateResult {
  const said = words(locale)
  if (sources.size === 0) return html`<span part="source">${said.noSource}</span>`
  return html`<span part="source"
    >${said.source}${[...sources].map(
      ([title, url], i) =>
        html`${i > 0 ? said.semicolon : nothing}${url === '' ? title : html`<a href=${url} rel="noopener">${title}</a>`}`,
    )}</span
  >`
}

/** What a file button asks for. */
export type FileKind = 'csv' | 'svg' | 'png'

/** What opens the reader's menu: one tab stop, whatever is in it. */
export function menuButton(open: boolean, locale: Locale, toggle: () => void): TemplateResult {
  return html`<button
    id="menu-button"
    class="menu-button"
    part="menu-button"
    type="button"
    aria-labelledby="menu-button heading"
    aria-haspopup="menu"
    aria-expanded=${open}
    @click=${toggle}
  >
    ${words(locale).menu}
  </button>`
}

/** With the ends of words and numbers marked: 1月 is no part of 11月. */
const apart = (text: string) => text.replace(/\w+|./g, '|$&') + '|'

/** Clauses in one line: each once, and none that the heading says. */
export function clauses(
  part: 'subtitle' | 'notes',
  texts: readonly Text[],
  heading: string,
  locale: Locale,
): TemplateResult | typeof nothing {
  const said = [...new Set(texts.map((text) => say(text, locale)))].filter(
    (text) => !apart(heading).includes(apart(text)),
  )
  return said[0]
    ? html`<p id=${part} class="notes" part=${part}>${said.join(words(locale).semicolon)}</p>`
    : nothing
}
