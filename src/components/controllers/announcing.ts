/** New figures, said aloud to those who use a screen reader: only where the page asks for it, since a page may have many charts. */
import type { LitElement } from 'lit'
import { spokenSummary } from '../chart/layout/words/facts.js'
import type { ChartView } from '../chart/view.js'

/** Ms: what stands in a live region from the start is not announced, nor what stands there no longer. */
const pause = 150

const waiting = new WeakMap<LitElement, ReturnType<typeof setTimeout>>()

/** Says `view` unless something else is to be said first; without one, that what was to be said is out of date. */
export function announce(host: LitElement, view: ChartView | undefined): void {
  clearTimeout(waiting.get(host))
  // Vue and Svelte write what is false into the attribute.
  if (!view || (host.getAttribute('announce') ?? 'false') === 'false') return
  const region = regionIn(host)
  const said = view.frame.locale === 'en' ? 'New data. ' : '数据已更新。'
  const say = () => (region.textContent = said + spokenSummary(view))
  waiting.set(host, setTimeout(say, pause))
}

const begun = new WeakSet<LitElement>()

/** The change that was drawn before any of this was here. */
export function sayFirst(host: LitElement, view: ChartView | undefined): void {
  if (!begun.has(host)) announce(host, view)
  begun.add(host)
}

/** Beside what the element renders, which leaves it alone. */
function regionIn({ renderRoot, ownerDocument }: LitElement): Element {
  const present = renderRoot.querySelector('.announced')
  if (present) return present
  const made = ownerDocument.createElement('div')
  made.className = 'announced visually-hidden'
  made.role = 'status'
  renderRoot.append(made)
  return made
}
