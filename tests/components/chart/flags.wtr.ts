import { expect } from '@open-wc/testing'
import type { LitElement } from 'lit'
import * as elements from '../../../src/index.js'

type Flags = Readonly<Record<string, unknown>>

describe('attributes that say yes by being there', () => {
  for (const constructor of Object.values(elements) as unknown as (typeof LitElement)[]) {
    const bare = new (constructor as unknown as new () => LitElement & Flags)()
    const names = [...constructor.elementProperties].flatMap(([key, { attribute, type }]) =>
      typeof bare[key as string] === 'boolean' &&
      !Array.isArray(type) &&
      attribute !== false &&
      !String(key).startsWith('_')
        ? [[key as string, typeof attribute === 'string' ? attribute : String(key).toLowerCase()] as const]
        : [],
    )
    for (const [key, attribute] of names)
      it(`<${bare.localName} ${attribute}> does, but not as Vue and Svelte write what is false`, () => {
        const element = document.createElement(bare.localName) as LitElement & Flags
        element.setAttribute(attribute, '')
        expect(element[key]).to.equal(true)
        element.setAttribute(attribute, 'false')
        expect(element[key]).to.equal(false)
        element.setAttribute(attribute, 'true')
        expect(element[key]).to.equal(true)
        element.removeAttribute(attribute)
        expect(element[key]).to.equal(false)
      })
  }
})
