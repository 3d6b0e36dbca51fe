import { noChange } from 'lit'
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js'

/** Sets one CSS property of an element. By `setProperty`, since a strict CSP blocks style attributes. */
class SetStyle extends Directive {
  #last: string | undefined

  constructor(info: PartInfo) {
    super(info)
    if (info.type !== PartType.ELEMENT) throw new TypeError('setStyle stands in the tag of an element')
  }

  render(_name: string, _value: string): typeof noChange {
    return noChange
  }

  override update(part: ElementPart, [name, value]: [string, string]): typeof noChange {
    if (value !== this.#last) (part.element as HTMLElement).style.setProperty(name, value)
    this.#last = value
    return noChange
  }
}

export const setStyle = directive(SetStyle)
