import { isServer, type CSSResult, type LitElement } from 'lit'
import type { Locale } from '../../data/text.js'
import { tell } from './tell.js'
import { warnOnce } from './warn.js'
import { words } from './words.js'

interface Styled {
  readonly styles?: CSSResult
}

const loading = new WeakMap<LitElement, Set<Promise<unknown>>>()
const missing = new WeakMap<LitElement, Set<unknown>>()

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
  #failedAt = -pause
  /** Who wears its style sheet. */
  readonly #worn = new WeakSet<LitElement>()

  constructor(private readonly load: () => Promise<T>) {}

  provide(module: T): void {
    this.#module = module
    const { styles } = module as Styled
    if (styles) providedStyles.push(styles)
  }

  /** The module where it is here already. */
  get now(): T | undefined {
    return this.#module
  }

  /** The module, or undefined while it is on its way; `host` is updated when it is here, or known to be missing. */
  for(host: LitElement): T | undefined {
    if (this.#module === undefined && performance.now() - this.#failedAt >= pause) {
      const waiting = loading.get(host) ?? new Set()
      // Asked for once at a time, whoever waits for it.
      this.#request ??= this.load()
        .then((module) => (this.#module = module))
        .finally(() => (this.#request = undefined))
      const request = this.#request
        .then(() => missing.get(host)?.delete(this))
        .catch((error: unknown) => this.#failed(host, error))
        .then(() => {
          // Before the update, which would else say that something is still on its way, and be the last.
          waiting.delete(request)
          host.requestUpdate()
        })
      loading.set(host, waiting.add(request))
    }
    if (this.#module && !this.#worn.has(host)) {
      this.#worn.add(host)
      wear(host, this.#module)
    }
    return this.#module
  }

  /** Said by the host (`isMissing`), and asked for again at the next need. */
  #failed(host: LitElement, error: unknown): void {
    this.#failedAt = performance.now()
    missing.set(host, (missing.get(host) ?? new Set()).add(this))
    const said = (locale: Locale) => `${words(locale).missing}: ${String(error)}`
    const message = { zh: said('zh-CN'), en: said('en') }
    warnOnce(message)
    const findings = [{ severity: 'error', code: 'part-missing', path: '', message }]
    tell(host, 'tally-error', { findings })
  }
}

/** A part brings the style sheet that only it needs, as `styles`. */
function wear(host: LitElement, part: unknown): void {
  const sheet = (part as Styled | undefined)?.styles?.styleSheet
  if (!sheet) return
  const { adoptedStyleSheets: worn } = host.renderRoot as ShadowRoot
  if (!worn.includes(sheet)) worn.push(sheet)
}

/** Is something on its way that `host` has asked for? */
export function isLoading(host: LitElement): boolean {
  return !!loading.get(host)?.size
}

/** Ms that a first drawing waits for what it is made of; then it is said to be on its way. */
const patience = 100

/** Those that have waited so long. */
const late = new WeakSet<LitElement>()

/** Is a host that shows nothing yet, and lacks something, better drawn once than twice? It is updated when it is not. */
export function isHeld(host: LitElement): boolean {
  const isBare = () => !host.renderRoot.firstElementChild
  if (isServer || late.has(host) || !isBare()) return false
  setTimeout(() => {
    late.add(host)
    if (isBare()) host.requestUpdate()
  }, patience)
  return true
}

/** Could something that `host` asked for not be loaded? */
export function isMissing(host: LitElement): boolean {
  return !!missing.get(host)?.size
}

/** Settles when everything `host` has asked for is here. */
export async function allLoaded(host: LitElement): Promise<void> {
  await Promise.all([...(loading.get(host) ?? [])])
}
