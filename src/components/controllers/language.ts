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
  locale: Locale = 'zh-CN'
  #stop: (() => void) | undefined

  constructor(private readonly host: Host) {
    host.addController(this)
  }

  hostConnected(): void {
    this.#stop = listen(() => this.follow())
    // The server knows only the element's own attribute; a hydrated element learns the rest afterwards.
    if (isServed(this.host)) void this.host.updateComplete.then(() => this.follow())
    else this.locale = this.#found()
  }

  hostDisconnected(): void {
    this.#stop?.()
  }

  /** Looks again: the element's own `lang` or an ancestor's has changed. */
  follow(): void {
    // On the server and before connecting there are no ancestors: the own attribute is all there is.
    const found = this.host.isConnected ? this.#found() : localeOf(this.host.getAttribute('lang'))
    if (found === this.locale) return
    this.locale = found
    this.host.requestUpdate()
  }

  #found(): Locale {
    // No class is asked for by name: in the document of a frame they are others.
    let node: Element | undefined = this.host
    while (node) {
      const lang: string | null | undefined = node.closest('[lang]')?.getAttribute('lang')
      if (lang) return localeOf(lang)
      node = (node.getRootNode() as Partial<ShadowRoot>).host
    }
    return 'zh-CN'
  }
}
