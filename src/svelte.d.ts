/**
 * Types only: the elements in templates of Svelte 5, for svelte-check and editors. Copied into the package as it stands, so
 * that building it does not need Svelte.
 *
 *     import type {} from 'civic-tally/svelte'
 *
 *     <tally-bar-chart {data} sort="descending" ontally-select={(event) => open(event.detail.key)}></tally-bar-chart>
 */
import type { HTMLAttributes } from 'svelte/elements'
import type { Listeners, Markup, Tag } from './in-templates.js'

/** noLegend → no-legend */
type Dashed<S extends string> = S extends `${infer A}${infer B}`
  ? `${A extends Lowercase<A> ? A : `-${Lowercase<A>}`}${Dashed<B>}`
  : S

/** A property, or the attribute of the same. */
type Both<T> = T & { [K in keyof T & string as Dashed<K>]?: T[K] }

type Elements = {
  [K in Tag]: HTMLAttributes<HTMLElementTagNameMap[K]> & Both<Markup<HTMLElementTagNameMap[K]>> & Listeners
}

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- all it has comes from what it extends
  interface SvelteHTMLElements extends Elements {}
}
