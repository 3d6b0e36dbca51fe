import type { PropertyDeclaration, ReactiveElement } from 'lit'

/** Set by the build from package.json. */
declare const __TALLY_VERSION__: string | undefined
const version = typeof __TALLY_VERSION__ === 'string' ? __TALLY_VERSION__ : 'development'

interface Versioned extends CustomElementConstructor {
  tallyVersion?: string
}

/**
 * Registers the element unless the name is taken: `./cdn` beside the npm package, or two copies of the package, must
 * not throw. Another version is told once.
 */
export function customElement(tag: string) {
  return (ctor: CustomElementConstructor): void => {
    const own = ctor as Versioned
    own.tallyVersion = version
    const present = customElements.get(tag) as Versioned | undefined
    if (present === undefined) {
      customElements.define(tag, ctor)
    } else if (present.tallyVersion !== version) {
      void import('./told/wrong-use.js').then((part) => part.tellVersions(present.tallyVersion, version))
    }
  }
}

/** A reactive property. Lit's own decorator also serves standard decorators, which nothing here is written in. */
export function property(options?: PropertyDeclaration) {
  return (prototype: ReactiveElement, name: string): void => {
    ;(prototype.constructor as typeof ReactiveElement).createProperty(name, options)
  }
}

/** Words; none where the attribute is gone. */
export const text = { type: String }

/** A number, or nothing where the attribute is gone or empty. */
export const number = {
  type: Number,
  converter: (text: string | null) => (text?.trim() ? Number(text) : undefined),
}

/** An attribute that is there means yes; but Vue and Svelte write what is false into it. */
export const flag = (text: string | null) => text !== null && text !== 'false'

/** What an element keeps to itself and is drawn again for. */
export function state() {
  return property({ state: true, attribute: false })
}
