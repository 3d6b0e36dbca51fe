import type { LitElement } from 'lit'

const loading = new WeakMap<LitElement, Set<Promise<unknown>>>()

/**
 * A part of the library that is loaded when a chart first needs it. What a page does not use it does not fetch.
 * Where nothing can be waited for (server, hydration) `civic-tally/ssr` provides every one at once.
 */
export class Deferred<T> {
  #module: T | undefined
  #request: Promise<void> | undefined

  constructor(private readonly load: () => Promise<T>) {}

  provide(module: T): void {
    this.#module = module
  }

  /** The module where it is here already. */
  get now(): T | undefined {
    return this.#module
  }

  /** The module, or undefined while it is on its way; `host` is updated when it is here. */
  for(host: LitElement): T | undefined {
    if (this.#module === undefined) {
      this.#request ??= this.load().then((module) => this.provide(module))
      const request = this.#request.then(() => host.requestUpdate())
      const waiting = loading.get(host) ?? new Set()
      loading.set(host, waiting.add(request))
      void request.finally(() => waiting.delete(request))
    }
    return this.#module
  }
}

/** Settles when everything `host` has asked for is here. */
export async function allLoaded(host: LitElement): Promise<void> {
  await Promise.allSettled([...(loading.get(host) ?? [])])
}
