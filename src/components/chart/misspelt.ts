/** Elements and attributes that a page names and that there are not, told once it is at rest. For pages written by hand. */
import { isServer } from 'lit'
import type { Finding } from '../../data/finding.js'
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
  return all.flatMap((element) => {
    const { localName } = element
    const known = (customElements.get(localName) as { readonly observedAttributes?: string[] } | undefined)
      ?.observedAttributes
    if (!known)
      return names.includes(localName) ? [] : [unknownElement(localName, nearest(ours(localName), names, 2))]
    const given = element.getAttributeNames().filter((name) => !known.includes(name) && !common.test(name))
    return given.flatMap((name) => {
      const meant = nearest(name, known, 2)
      return meant === undefined ? [] : [unknownAttribute(localName, name, meant)]
    })
  })
}

function unknownElement(tag: string, meant: string | undefined): Finding['message'] {
  return {
    zh: `没有 <${tag}> 这个元素${meant === undefined ? '，请核对名称' : `，是否应为 <${meant}>？`}`,
    en: `There is no element <${tag}>${meant === undefined ? '. Check its name.' : `; is <${meant}> meant?`}`,
  }
}

function unknownAttribute(tag: string, name: string, meant: string): Finding['message'] {
  return {
    zh: `<${tag}> 没有 ${name} 这个属性，是否应为 ${meant}？`,
    en: `<${tag}> has no attribute ${name}; is ${meant} meant?`,
  }
}

/** The name that takes the fewest letters to reach, if no more than `most` and less than half of it. */
function nearest(name: string, known: readonly string[], most: number): string | undefined {
  const [best] = known
    .map((one) => [one, distance(bare(name), bare(one))] as const)
    .toSorted((a, b) => a[1] - b[1])
  return best && best[1] <= most && best[1] * 2 < best[0].length ? best[0] : undefined
}

/** What others call a pie or columns. */
function ours(tag: string): string {
  return tag.replace('pie', 'donut').replace('column', 'bar')
}

/** HTML writes noLegend as nolegend. */
function bare(name: string): string {
  return name.replace(/^tally-|-/g, '')
}

/** Letters to put in, leave out or change (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++)
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + Number(letter !== b[j])))
    row = next
  }
  return row.at(-1) ?? 0
}
