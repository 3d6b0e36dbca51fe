/** The forms of bars beside plain ones, each loaded when it is first asked for. `civic-tally/ssr` provides them all at once. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import '../chart/chart-element.js'
import type { LitElement } from 'lit'
import type { Selection } from '../../data/series.js'
import { Deferred } from '../chart/deferred.js'
import { legendPart } from '../chart/deferred-parts.js'
import { manySeries } from '../chart/on-demand/many-series-part.js'
import { mostColours } from '../chart/layout/plenty/most-items.js'
import type * as manyLayouts from '../chart/layout/plenty/many-series.js'
import type { BarDrawing } from '../chart/layout/bars/bound-marks.js'
import type { BarLayouts } from './bar-chart.layout.js'

export const stackLayout = new Deferred(() => import('../chart/layout/bars/stacked-bars.js'))
export const shareStackLayout = new Deferred(() => import('../chart/layout/bars/share-stacks.js'))
export const divergingLayout = new Deferred(() => import('../chart/layout/bars/diverging-bars.js'))
export const lollipopDrawing = new Deferred(() => import('../chart/layout/bars/lollipop-marks.js'))

interface Asked extends LitElement {
  readonly shape: 'bar' | 'lollipop'
  readonly stacked: boolean | 'share' | 'diverging'
  readonly opposed: string
}

type Stack = NonNullable<BarLayouts['stack']>

/** What a bar chart does otherwise than set solid bars next to each other. */
export interface Form {
  readonly stack?: Stack
  readonly drawing?: BarDrawing
}

/** The form `host` asks for where it is not the plain one; undefined while it is on its way. */
export function formOf(host: Asked, { legend }: Pick<Selection, 'legend'>): Form | undefined {
  const many = legend.length > mostColours
  const [more, stack] = [many ? manySeries.for(host) : undefined, stackOf(host)]
  const points = host.shape === 'lollipop' && !host.stacked
  const drawing = points ? lollipopDrawing.for(host)?.lollipops : undefined
  if ((many && !more) || (host.stacked && !stack) || (points && !drawing)) return undefined
  // Which side the sum of the others stood on would be anybody's guess where sides are given.
  if (more && !(host.stacked === 'diverging' && host.opposed !== ''))
    return { ...(drawing && { drawing }), stack: ofMany(more, stack) }
  return { ...(stack && { stack }), ...(drawing && { drawing }) }
}

/** In a stack what has no colour of its own is one part; beside each other series are named, each item in a panel. */
function ofMany({ layoutBySeries, layoutFewParts }: typeof manyLayouts, stack: Stack | undefined): Stack {
  return (selection, frame, options, rows) =>
    stack
      ? layoutFewParts(selection, frame, (few) => stack(few, frame, options, rows))
      : layoutBySeries(selection, frame, (panel, within) => rows(panel, within, options))
}

function stackOf(host: Asked): Stack | undefined {
  switch (host.stacked) {
    case 'share':
      return shareStackLayout.for(host)?.layoutShareStacks
    case 'diverging': {
      const part = divergingLayout.for(host)
      // Each side has a hue of its own.
      const steps = legendPart.for(host)
      const opposed = host.opposed.split(/\s+/).filter(Boolean)
      return part && steps && ((selection, frame) => part.layoutDivergingBars(selection, frame, { opposed }))
    }
    default:
      // A word that there is not stacks as a bare attribute does.
      return host.stacked ? stackLayout.for(host)?.layoutStackedBars : undefined
  }
}
