/** Elements, attributes and properties that a page names and that there are not, told once it is at rest. For pages written by hand. */
import { isServer, type LitElement } from 'lit'
import type { Finding } from '../../../data/finding.js'
import { nearest } from '../../../data/nearest.js'
import { misplaced } from './misplaced.js'
import { warnOnce } from './warn.js'

/** Ms after the page has loaded: frameworks have put in their elements. */
const rest = 1000

/** Common to all elements, not observed (`announce`), or a framework's own (`v-on:`, `@click`, `_ngcontent`). */
const common =
  /^(?:accesskey|anchor|announce|auto\w+|class|contenteditable|dir|draggable|enterkeyhint|exportparts|hidden|id|inert|inputmode|is|item\w*|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate|writingsuggestions)$|^(?:aria|data|x|hx|v)-|^on|[^a-z-]/

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
  const ours = all.filter(({ localName }) => names.includes(localName))
  return [
    ...all.flatMap((element) => (ours.includes(element) ? [] : oddElement(element, names))),
    ...ours.flatMap((element) => [...oddAttributes(element), ...oddProperties(element)]),
    ...misplaced(ours),
  ]
}

/** Others may name their elements so too: what is defined is somebody's, and what is like none of ours is not meant for us. */
function oddElement({ localName }: Element, names: readonly string[]): readonly Finding['message'][] {
  const own = asOurs(localName)
  const whole = [own, `${own}-chart`].find((name) => names.includes(name))
  const meant = customElements.get(localName) ? undefined : (whole ?? meantBy(own, names))
  return meant === undefined ? [] : [unknownElement(localName, meant)]
}

function oddAttributes(element: Element): readonly Finding['message'][] {
  const { localName } = element
  const known = classOf(element)?.observedAttributes
  if (!known) return []
  return element.getAttributeNames().flatMap((name) => {
    const value = element.getAttribute(name) ?? ''
    if (value === '[object Object]') return [objectAsText(localName, name)]
    if (known.includes(name) || common.test(name)) return []
    const meant = meantBy(name, known)
    // What has a value was meant to say something to a chart; marks without one are a framework's.
    return meant !== undefined || (value !== '' && known.includes('data'))
      ? [unknownAttribute(localName, name, meant, known)]
      : []
  })
}

/** What a script has set and no element has: it stands on the element itself, as no new one has it. */
function oddProperties(element: Element): readonly Finding['message'][] {
  const known = [...(classOf(element)?.elementProperties.keys() ?? [])].filter(
    (key) => typeof key === 'string',
  )
  return Object.keys(element).flatMap((name) => {
    const meant = meantBy(name.toLowerCase(), known)
    if (meant === undefined || meant === name) return []
    const isOwn = Object.hasOwn(document.createElement(element.localName), name)
    return isOwn ? [] : [unknownProperty(element.localName, name, meant)]
  })
}

function classOf(element: Element): typeof LitElement | undefined {
  return customElements.get(element.localName) as typeof LitElement | undefined
}

function unknownElement(tag: string, meant: string): Finding['message'] {
  return {
    zh: `没有 <${tag}> 这个元素，是否应为 <${meant}>？`,
    en: `There is no element <${tag}>; is <${meant}> meant?`,
  }
}

function unknownAttribute(
  tag: string,
  name: string,
  meant: string | undefined,
  known: readonly string[],
): Finding['message'] {
  const list = known.join(', ')
  return {
    zh: `<${tag}> 没有 ${name} 这个属性，${meant ? `是否应为 ${meant}？` : `未起作用。可用的有：${list}。大小用样式表来定。`}`,
    en: `<${tag}> has no attribute ${name}${meant ? `; is ${meant} meant?` : ` and does nothing with it. There are: ${list}. Sizes are set by style sheets.`}`,
  }
}

function unknownProperty(tag: string, name: string, meant: string): Finding['message'] {
  return {
    zh: `<${tag}> 没有 ${name} 这个属性（property），是否应为 ${meant}？`,
    en: `<${tag}> has no property ${name}; is ${meant} meant?`,
  }
}

function objectAsText(tag: string, name: string): Finding['message'] {
  return {
    zh: `<${tag}> 的 ${name} 写成了文字“[object Object]”。对象请作为属性（property）给：element.${name} = …；模板里用各框架的属性写法，或写 JSON.stringify(…)。`,
    en: `${name} of <${tag}> was written as the text “[object Object]”. Give an object as a property, element.${name} = …, in templates the way your framework sets properties, or write JSON.stringify(…).`,
  }
}

/** Of names without what all of them have. */
function meantBy(name: string, known: readonly string[]): string | undefined {
  const byBare = new Map(known.map((one) => [bare(one), one]))
  return byBare.get(nearest(bare(name), [...byBare.keys()]) ?? '')
}

/** What others call a pie or columns. */
function asOurs(tag: string): string {
  return tag.replace('pie', 'donut').replace('column', 'bar')
}

/** HTML writes noLegend as nolegend. */
function bare(name: string): string {
  return name.replace(/^tally-|-/g, '')
}
