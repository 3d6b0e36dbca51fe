import { isServer, type CSSResult, type LitElement } from 'lit'
import type { Locale } from '../../data/text.js'
import { tell } from './told/tell.js'
import { warnOnce } from './told/warn.js'
import { words } from './layout/words/words.js'

/** What a host has asked for. */
class Needs {
  readonly waiting = new Set<Promise<unknown>>()
  readonly missing = new Set<unknown>()
  /** Parts that are here; it wears their style sheets. */
  readonly parts = new Set<unknown>()
  /** It has waited long enough for its first drawing. */
  late = false
}

const needs = new WeakMap<LitElement, Needs>()

export function needsOf(host: LitElement): Needs {
  const own = needs.get(host) ?? new Needs()
  needs.set(host, own)
  return own
}

/** Style sheets of the parts that are provided before the elements: a server writes them out with the elements' own. */
export const providedStyles: CSSResult[] = []

/** Showing that a part could not be loaded must not be what asks for it again. */
const pause = 1000

/**
 * A part of the library that is loaded when a chart first needs it. What a page does not use it does not fetch.
 * Where nothing can be waited for (server, hydration) `civic-tally/ssr` provides every one at once.
 */
export class Deferred<T> {
  #module: T | undefined
  #request: Promise<unknown> | undefined
  /** Not before: by the page's clock. */
  #again = 0

  constructor(private readonly load: () => Promise<T>) {}

  /** What is provided brings its style sheet beside it (`providedStyles`). */
  provide(module: T): void {
    this.#module = module
  }

  /** The module where it is here already. */
  get now(): T | undefined {
    return this.#module
  }

  /** The module, or undefined while it is on its way; `host` is updated when it is here, or known to be missing. */
  for(host: LitElement): T | undefined {
    const { waiting, missing, parts } = needsOf(host)
    if (this.#module === undefined && performance.now() > this.#again) {
      // Asked for once at a time, whoever waits for it.
      this.#request ??= this.load()
        .then((module) => (this.#module = module))
        .finally(() => (this.#request = undefined))
      const request = this.#request
        .then(() => missing.delete(this))
        .catch((error: unknown) => this.#failed(host, error))
        .then(() => {
          // Before the update, which would else say that something is still on its way, and be the last.
          waiting.delete(request)
          host.requestUpdate()
        })
      waiting.add(request)
    }
    const part = this.#module
    // Who is not in a document yet has nothing to wear it on.
    if (part && host.renderRoot && !parts.has(part)) {
      parts.add(part)
      wear(host, stylesOf(part)?.styleSheet)
    }
    return part
  }

  /** Said by the host (`isMissing`), and asked for again at the next need. */
  #failed(host: LitElement, error: unknown): void {
    this.#again = performance.now() + pause
    needsOf(host).missing.add(this)
    const said = (locale: Locale) => `${words(locale).missing}: ${String(error)}`
    const message = { zh: said('zh-CN'), en: said('en') }
    warnOnce(message)
    const findings = [{ severity: 'error', code: 'part-missing', path: '', message }]
    tell(host, 'tally-error', { findings })
  }
}

/** A part brings the style sheet that only it needs, as `styles`. */
export function stylesOf(part: unknown): CSSResult | undefined {
  return (part as { readonly styles?: CSSResult }).styles
}

function wear(host: LitElement, sheet: CSSStyleSheet | undefined): void {
  if (!sheet) return
  if (host.ownerDocument === document) (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(sheet)
  else moveIn(host)
}

/** A style sheet belongs to one document: in another one, which refuses those of this one, an element is dressed anew. */
export function moveIn(host: LitElement): void {
  ;(host.renderRoot as unknown) ??= host.attachShadow({ mode: 'open' })
  void import('./moved.js').then((part) => part.dress(host))
}

/** Is something on its way that `host` has asked for? */
export function isLoading(host: LitElement): boolean {
  return needsOf(host).waiting.size > 0
}

/** Ms that a first drawing waits for what it is made of; then it is said to be on its way. */
const patience = 100

/** Is a host that shows nothing yet, and lacks something, better drawn once than twice? It is updated when it is not. */
export function isHeld(host: LitElement): boolean {
  const isBare = () => !host.renderRoot.firstElementChild
  const own = needsOf(host)
  if (isServer || own.late || !isBare()) return false
  setTimeout(() => {
    own.late = true
    if (isBare()) host.requestUpdate()
  }, patience)
  return true
}

/** Could something that `host` asked for not be loaded? */
export function isMissing(host: LitElement): boolean {
  return needsOf(host).missing.size > 0
}

/** Settles when everything `host` has asked for is here. */
export function allLoaded(host: LitElement): Promise<unknown> {
  return Promise.all(needsOf(host).waiting)
}
