/**
 * Types only: the elements in JSX for React 19 or newer, which sets their properties and listens to their events itself.
 *
 *     import type {} from 'civic-tally/react'
 *
 *     <tally-bar-chart data={dataset} sort="descending" ontally-select={(event) => open(event.detail.key)} />
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { Listeners, Own, Tag } from './in-templates.js'

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
