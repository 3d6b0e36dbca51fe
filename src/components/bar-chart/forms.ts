/** The forms of bars beside plain ones, each loaded when it is first asked for. `civic-tally/ssr` provides them all at once. */
import type { LitElement } from 'lit'
import { Deferred } from '../chart/deferred.js'
import type { BarDrawing } from '../chart/layout/bound-marks.js'
import type { BarLayouts } from './bar-chart.layout.js'

export const stackLayout = new Deferred(() => import('../chart/layout/stacked-bars.js'))
export const shareStackLayout = new Deferred(() => import('../chart/layout/share-stacks.js'))
export const divergingLayout = new Deferred(() => import('../chart/layout/diverging-bars.js'))
export const lollipopDrawing = new Deferred(() => import('../chart/layout/lollipop-marks.js'))

interface Asked extends LitElement {
  readonly stacked: boolean | 'share' | 'diverging'
  readonly opposed: string
}

/** What a bar chart does otherwise than set solid bars next to each other. */
export interface Form {
  readonly stack?: BarLayouts['stack']
  readonly drawing?: BarDrawing
}

/** The form `host` asks for where it is not the plain one; undefined while it is on its way. */
export function formOf(host: Asked): Form | undefined {
  const stack = stackOf(host)
  if (host.stacked !== false) return stack && { stack }
  const drawing = lollipopDrawing.for(host)?.lollipops
  return drawing && { drawing }
}

function stackOf(host: Asked): BarLayouts['stack'] {
  switch (host.stacked) {
    case false:
      return undefined
    case true:
      return stackLayout.for(host)?.layoutStackedBars
    case 'share':
      return shareStackLayout.for(host)?.layoutShareStacks
    case 'diverging': {
      const part = divergingLayout.for(host)
      const opposed = host.opposed.split(/\s+/).filter(Boolean)
      return part && ((selection, frame) => part.layoutDivergingBars(selection, frame, { opposed }))
    }
  }
}
