/**
 * Types only: the elements in JSX for React 19 or newer, which sets their properties and listens to their events itself.
 *
 *     import type {} from 'civic-tally/react'
 *
 *     <tally-bar-chart data={dataset} sort="descending" ontally-select={(event) => open(event.detail.key)} />
 */
import type { LitElement } from 'lit'
import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type * as elements from './index.js'
import type { TallyEvents } from './components/chart/told/events.js'

type Constructors = { [K in keyof typeof elements]: (typeof elements)[K] }
type AnyElement = InstanceType<Constructors[keyof Constructors]>

/** Tags of the elements that are here. */
type Tag = {
  [K in keyof HTMLElementTagNameMap]: HTMLElementTagNameMap[K] extends AnyElement ? K : never
}[keyof HTMLElementTagNameMap]

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** Neither methods nor what is only read. */
type Settable<E> = {
  [K in keyof E]: E[K] extends (...all: never[]) => unknown
    ? never
    : Same<Pick<E, K>, { -readonly [P in K]: E[P] }> extends true
      ? K
      : never
}[keyof E]

/** What an element adds to every other, as far as it may be set. */
type Own<E extends LitElement> = { [K in Exclude<Settable<E>, keyof LitElement>]?: E[K] | undefined }

type Listeners = { [K in keyof TallyEvents as `on${K}`]?: (event: TallyEvents[K]) => void }

type Elements = {
  [K in Tag]: DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[K]>, HTMLElementTagNameMap[K]> &
    Own<HTMLElementTagNameMap[K]> &
    Listeners
}

declare module 'react' {
  // eslint-disable-next-line no-restricted-syntax, @typescript-eslint/no-namespace -- it is where React's types ask for elements
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- all it has comes from what it extends
    interface IntrinsicElements extends Elements {}
  }
}
