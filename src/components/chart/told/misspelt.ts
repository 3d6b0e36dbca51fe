/** Elements and attributes that a page names and that there are not, told once it is at rest. For pages written by hand. */
import { isServer } from 'lit'
import type { Finding } from '../../../data/finding.js'
import { nearest } from '../../../data/nearest.js'
import { warnOnce } from './warn.js'

/** Ms after the page has loaded: frameworks have put in their elements. */
const rest = 1000

/** Common to all elements, or a framework's own (`v-on:`, `@click`, `_ngcontent`). */
const common =
  /^(?:accesskey|class|contenteditable|dir|draggable|exportparts|hidden|id|inert|is|item\w*|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate)$|^(?:aria|data|x|hx|v)-|^on|[^a-z-]/

/** `names`: tags of all elements. */
export function tellMisspelt(names: readonly string[]): void {
  if (isServer) return
  const look = () => setTimeout(() => misspelt(document, names).forEach((one) => warnOnce(one)), rest)
  if (document.readyState === 'complete') look()
  else addEventListener('load', look, { once: true })
}

/** What is wrong in `root`, with what may have been meant. */
export function misspelt(root: ParentNode, names: readonly string[]): readonly Finding['message'][] {
  const all = [...root.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('tally-'))
  return all.flatMap((element) =>
    names.includes(element.localName) ? oddAttributes(element) : oddElement(element, names),
  )
}

/** Others may name their elements so too: what is defined is somebody's, and what is like none of ours is not meant for us. */
function oddElement({ localName }: Element, names: readonly string[]): readonly Finding['message'][] {
  const meant = customElements.get(localName) ? undefined : meantBy(ours(localName), names)
  return meant === undefined ? [] : [unknownElement(localName, meant)]
}

function oddAttributes(element: Element): readonly Finding['message'][] {
  const { localName } = element
  const { observedAttributes: known } = (customElements.get(localName) ?? {}) as {
    readonly observedAttributes?: string[]
  }
  if (!known) return []
  const given = element.getAttributeNames().filter((name) => !known.includes(name) && !common.test(name))
  return given.flatMap((name) => {
    const meant = meantBy(name, known)
    return meant === undefined ? [] : [unknownAttribute(localName, name, meant)]
  })
}

function unknownElement(tag: string, meant: string): Finding['message'] {
  return {
    zh: `没有 <${tag}> 这个元素，是否应为 <${meant}>？`,
    en: `There is no element <${tag}>; is <${meant}> meant?`,
  }
}

function unknownAttribute(tag: string, name: string, meant: string): Finding['message'] {
  return {
    zh: `<${tag}> 没有 ${name} 这个属性，是否应为 ${meant}？`,
    en: `<${tag}> has no attribute ${name}; is ${meant} meant?`,
  }
}

/** Of names without what all of them have. */
function meantBy(name: string, known: readonly string[]): string | undefined {
  const byBare = new Map(known.map((one) => [bare(one), one]))
  return byBare.get(nearest(bare(name), [...byBare.keys()]) ?? '')
}

/** What others call a pie or columns. */
function ours(tag: string): string {
  return tag.replace('pie', 'donut').replace('column', 'bar')
}

/** HTML writes noLegend as nolegend. */
function bare(name: string): string {
  return name.replace(/^tally-|-/g, '')
}
