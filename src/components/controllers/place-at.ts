import { noChange } from 'lit'
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js'
import type { Rect } from '../chart/view.js'

/** Puts HTML over the plot. By `setProperty`, since a strict CSP blocks style attributes. */
class PlaceAt extends Directive {
  #last: Rect | undefined

  constructor(info: PartInfo) {
    super(info)
    if (info.type !== PartType.ELEMENT) throw new TypeError('placeAt stands in the tag of an element')
  }

  render(_box: Rect): typeof noChange {
    return noChange
  }

  override update(part: ElementPart, [box]: [Rect]): typeof noChange {
    const last = this.#last
    if (
      last &&
      last.x === box.x &&
      last.y === box.y &&
      last.width === box.width &&
      last.height === box.height
    )
      return noChange
    this.#last = box
    const { style } = part.element as HTMLElement
    style.setProperty('left', `${box.x}px`)
    style.setProperty('top', `${box.y}px`)
    style.setProperty('width', `${box.width}px`)
    style.setProperty('height', `${box.height}px`)
    return noChange
  }
}

export const placeAt = directive(PlaceAt)
