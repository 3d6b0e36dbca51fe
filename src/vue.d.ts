/**
 * Types only: the elements in templates of Vue 3, for vue-tsc and editors. Copied into the package as it stands, so that
 * building it does not need Vue.
 *
 *     import type {} from 'civic-tally/vue'
 *
 *     <tally-bar-chart :data="dataset" sort="descending" @tally-select="(event) => open(event.detail.key)" />
 */
import type { HTMLAttributes, PublicProps } from 'vue'
import type { Listeners, Markup, Tag } from './in-templates.js'

/** tally-select → TallySelect */
type Pascal<S extends string> = S extends `${infer A}-${infer B}`
  ? `${Capitalize<A>}${Pascal<B>}`
  : Capitalize<S>

/** Vue looks for `@tally-select` as onTallySelect. */
type VueListeners = {
  [K in keyof Listeners as K extends `on${infer Name}` ? `on${Pascal<Name>}` : never]: Listeners[K]
}

type Components = {
  [K in Tag]: new () => HTMLElementTagNameMap[K] & {
    $props: HTMLAttributes & PublicProps & Markup<HTMLElementTagNameMap[K]> & VueListeners
  }
}

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- all it has comes from what it extends
  interface GlobalComponents extends Components {}
}
