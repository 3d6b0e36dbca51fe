/** Types only: what may be written about an element in a template, taken from the elements themselves. */
import type { LitElement } from 'lit'
import type * as elements from './index.js'
import type { ChartElement } from './components/chart/chart-element.js'
import type { TallyEvents } from './components/chart/told/events.js'

type Constructors = { [K in keyof typeof elements]: (typeof elements)[K] }
type AnyElement = InstanceType<Constructors[keyof Constructors]>

/** Tags of the elements that are here. */
export type Tag = {
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
export type Own<E extends LitElement> = {
  [K in Exclude<Settable<E>, keyof LitElement>]?: E[K] | undefined
} & (E extends ChartElement ? { announce?: boolean | undefined } : unknown)

/** A number may be written as text: goal="98". */
type Written<T> = number extends T ? T | `${number}` : T

/** The same in markup, where attributes may be meant. */
export type Markup<E extends LitElement> = { [K in keyof Own<E>]: Written<Own<E>[K]> }

/** Under the names that frameworks ask for. */
export type Listeners = { [K in keyof TallyEvents as `on${K}`]?: (event: TallyEvents[K]) => void }
