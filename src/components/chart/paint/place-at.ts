import { isServer, noChange } from 'lit'
import type { Rect } from '../view.js'

/** Puts HTML over the plot, as its `style` property: a strict CSP blocks style attributes, which a server would write. */
export function placeAt({ x, y, width, height }: Rect): string | typeof noChange {
  return isServer ? noChange : `left:${x}px;top:${y}px;width:${width}px;height:${height}px`
}
