import type { LitElement, ReactiveController } from 'lit'
import { localeOf, type Locale } from '../../data/text.js'
import { isServed } from './served.js'

type Host = LitElement

const listeners = new Set<() => void>()
let observer: MutationObserver | undefined

function listen(tell: () => void): () => void {
  if (listeners.size === 0) {
    observer ??= new MutationObserver(() => listeners.forEach((listener) => listener()))
    observer.observe(document, { subtree: true, attributeFilter: ['lang'] })
  }
  listeners.add(tell)
  return () => {
    listeners.delete(tell)
    if (listeners.size === 0) observer?.disconnect()
  }
}

/** The language of the element or of its nearest ancestor that has one, followed when it changes. */
export class LanguageController implements ReactiveController {
  #locale: Locale | undefined
  #stop: (() => void) | undefined

  constructor(private readonly host: Host) {
    host.addController(this)
  }

  /** On the server, which tells no element of its `lang`, and before connecting the own attribute is all there is. */
  get locale(): Locale {
    return this.#locale ?? localeOf(this.host.getAttribute('lang'))
  }

  hostConnected(): void {
    this.#stop = listen(() => this.follow())
    // A hydrated element begins with what the server knew and learns the rest afterwards.
    if (isServed(this.host)) void this.host.updateComplete.then(() => this.follow())
    else this.#locale = this.#found()
  }

  hostDisconnected(): void {
    this.#stop?.()
  }

  /** Looks again: the element's own `lang` or an ancestor's has changed. */
  follow(): void {
    const before = this.locale
    this.#locale = this.#found()
    if (this.#locale !== before) this.host.requestUpdate()
  }

  #found(): Locale {
    // No class is asked for by name: in the document of a frame they are others.
    let node: Element | undefined = this.host
    let lang: string | null | undefined
    while (node && !lang) {
      lang = node.closest('[lang]')?.getAttribute('lang')
      node = (node.getRootNode() as Partial<ShadowRoot>).host
    }
    return localeOf(lang)
  }
}
