import { noChange, nothing, type LitElement } from 'lit'
import { paintingPart, servedPlot } from '../deferred-parts.js'
import { isMissing } from '../deferred.js'
import { SvgDrawing } from './svg-painter.js'
import type { ChartView } from '../view.js'

const drawings = new WeakMap<LitElement, SvgDrawing>()

/** Up to this many marks each is an element of its own. */
const mostElements = 2000
/** What is taller is scrolled, little of it in sight at a time, and no canvas is so tall at a screen's resolution. */
const tallest = 5000
/** Px that may be more than half a sheet. */
const tall = 500

/**
 * The drawing: SVG, or the same on a canvas where there are too many marks, or `fast` data, for elements; `asServer`: SVG,
 * whatever there is. `active` is the key of the target the reader is on, `only` that of the series that stands out.
 */
export function paint(
  host: LitElement,
  view: ChartView,
  asServer: boolean,
  fast: boolean,
  active: string | undefined,
  only: string | undefined,
): unknown {
  // What a server wrote is taken over as a template.
  if (asServer) return servedPlot.for(host)?.svgTemplate(view, active, only)
  const { height } = view.frame
  const onCanvas = fast || (height < tallest && countMarks(view) > mostElements)
  const part = onCanvas || height > tall ? paintingPart.for(host) : undefined
  if (part && onCanvas) return part.paintCanvas(view, active, only)
  // Of data that stream in, the drawing of those before stays until then.
  if (onCanvas && !isMissing(host)) return fast ? noChange : nothing
  const drawing = drawings.get(host) ?? new SvgDrawing()
  drawings.set(host, drawing)
  const plot = drawing.draw(view, active, only)
  return part?.onPaper(host, view, plot) ?? plot
}

function countMarks({ panels }: ChartView): number {
  return panels.reduce((sum, { layers }) => layers.reduce((n, { length }) => n + length, sum), 0)
}
