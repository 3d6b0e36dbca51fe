/** The chart as a picture of its own: heading and legend above, the drawing with its styles resolved, doubts and source below. */
import { spokenSummary } from '../layout/words/facts.js'
import { textWidth } from '../layout/text/text-width.js'
import { words } from '../layout/words/words.js'
import { abbreviate, wrap } from '../layout/text/wrap.js'
import { writePlainColors } from './plain-colors.js'
import { SvgDrawing } from './svg-painter.js'
import { pictureTable, type PicturedTable } from './table-picture.js'
import type { ChartView } from '../view.js'

export interface Drawn extends HTMLElement {
  readonly view: ChartView | undefined
  readonly headingText: string
}

/** Presentation properties the style sheet sets and a file of its own needs. */
const resolved = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'font-size',
  'font-weight',
  // Labels have a ground of their own: painted after them it would hide them.
  'paint-order',
] as const

/** Elements of one name that share these look the same. */
const alike = ['class', 'font-size', 'font-weight'] as const

/** That the data are not the latest, doubts about them, and where they come from. */
const below = '.notes:not(.notice, [part="subtitle"]), [part="source"]'

const margin = 16
const lineHeight = 1.6

/** SVG that needs no style sheet, not in any document; undefined while nothing is drawn. */
export function pictureOf(chart: Drawn): SVGElement | undefined {
  const root = chart.shadowRoot
  const { view } = chart
  if (!root || !view) return undefined
  const style = getComputedStyle(chart)
  const size = view.frame.fontSize
  const table = root.querySelector('.plot')
    ? undefined
    : pictureTable(view.facts, size * 0.875, view.frame.locale)
  const inner = Math.max(view.frame.width, table?.width ?? 0)
  const page: Page = { inner, size, ink: style.color, bottom: margin }
  const heading = paragraph(chart.headingText, page, { size: size * 1.0625, weight: 700 })
  const subtitle = paragraph(
    wordsOf(root, '[part="subtitle"]').join(''),
    { ...page, bottom: heading.bottom + size * 0.25 },
    { size: size * 0.8125, weight: 400 },
  )
  const keys = legend(legendKeys(root), { ...page, bottom: subtitle.bottom + size * 0.5 })
  const top = keys.bottom + size * 0.5
  const marksBelow: SVGElement[] = []
  let bottom = top + (table?.height ?? view.frame.height) + size * 0.75
  for (const words of wordsOf(root, below)) {
    const lines = paragraph(words, { ...page, bottom }, { size: size * 0.8125, weight: 400 })
    marksBelow.push(...lines.marks)
    bottom = lines.bottom
  }
  const [width, height] = [inner + margin * 2, Math.ceil(bottom + margin * 0.75)]
  const picture = create(
    'svg',
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': style.fontFamily.replaceAll('"', "'"),
      role: 'img',
      'aria-label': words(view.frame.locale).figure(chart.headingText, spokenSummary(view)),
    },
    create('rect', { width, height, fill: colorOf(chart, style.getPropertyValue('--_tally-paper').trim()) }),
    ...heading.marks,
    ...subtitle.marks,
    ...keys.marks,
    create(
      'g',
      { transform: `translate(${margin} ${top})` },
      ...(table ? tableMarks(table, page) : drawingOf(view, root)),
    ),
    ...marksBelow,
  )
  writePlainColors(picture, root)
  return picture
}

/** Where the next words go: what is set so far ends at `bottom`. */
interface Page {
  readonly inner: number
  readonly size: number
  readonly ink: string
  readonly bottom: number
}

interface Block {
  readonly marks: readonly SVGElement[]
  readonly bottom: number
}

/** What stands in the parts that `selector` finds, one after the other. */
function wordsOf(root: ShadowRoot, selector: string): readonly string[] {
  return [...root.querySelectorAll(selector)]
    .map((node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
}

/** As many lines as it takes: a picture has no second page, and nothing in it may be cut. */
function paragraph(
  words: string,
  { inner, ink, bottom }: Page,
  { size, weight }: { readonly size: number; readonly weight: 400 | 700 },
): Block {
  if (words === '') return { marks: [], bottom }
  // A little less than the width: the table of widths is an average over fonts.
  const { lines } = wrap(words, inner * 0.97, size, Infinity, weight)
  return {
    marks: lines.map((text, i) =>
      line(text, margin, bottom + size * (i * lineHeight + 1.1), size, ink, weight),
    ),
    bottom: bottom + lines.length * size * lineHeight,
  }
}

function create(name: string, attributes: Record<string, string | number>, ...children: Node[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  element.append(...children)
  return element
}

function line(words: string, x: number, y: number, size: number, fill: string, weight: number): SVGElement {
  const attributes = { x, y, 'font-size': size, 'font-weight': weight, fill }
  return create('text', attributes, document.createTextNode(words))
}

interface LegendKey {
  readonly label: string
  readonly color: string | undefined
}

/** What the reader has not hidden, and how many there are beside what is shown. */
function legendKeys(root: ShadowRoot): readonly LegendKey[] {
  return [...root.querySelectorAll('.legend :is([aria-pressed="true"]:not(.undrawn), .fixed, .beyond)')].map(
    (entry) => {
      const swatch = entry.querySelector('.swatch')
      return {
        label: (entry.textContent ?? '').trim(),
        color: swatch ? getComputedStyle(swatch).backgroundColor : undefined,
      }
    },
  )
}

/** Entries one after another, on as many lines as they take; one too long for a line is abbreviated. */
function legend(keys: readonly LegendKey[], { inner, size, ink, bottom }: Page): Block {
  const [side, words] = [size * 0.7, size * 0.875]
  let [x, y] = [margin, bottom]
  const marks = keys.flatMap(({ label, color }) => {
    const text = abbreviate(label, inner - size, words)
    const indent = color === undefined ? 0 : size
    const width = indent + textWidth(text, words) * 1.03
    if (x > margin && x + width > margin + inner) [x, y] = [margin, y + size * lineHeight]
    const swatch = color && create('rect', { x, y: y + size * 0.45, width: side, height: side, fill: color })
    const said = line(text, x + indent, y + size * 1.1, words, ink, 400)
    x += width + size
    return swatch ? [swatch, said] : [said]
  })
  return { marks, bottom: keys.length === 0 ? bottom : y + size * lineHeight }
}

/** Words in columns, a hairline under each row. */
function tableMarks({ cells, rules, width }: PicturedTable, { size, ink }: Page): readonly SVGElement[] {
  return [
    ...rules.map((y) => create('rect', { x: 0, y, width, height: 0.5, fill: ink, 'fill-opacity': 0.3 })),
    ...cells.map(({ text, x, y, head }) => line(text, x, y, size * 0.875, ink, head ? 700 : 400)),
  ]
}

/** The drawing with its styles resolved. What is painted on a canvas is made of elements for as long as that takes. */
function drawingOf(view: ChartView, root: ShadowRoot): readonly Node[] {
  const drawn = root.querySelector<SVGElement>('svg.plot')
  if (drawn) return drawing(drawn)
  const holder = document.createElement('div')
  holder.className = 'visually-hidden'
  root.append(holder)
  const made = new SvgDrawing().draw(view, undefined)
  holder.append(made)
  const nodes = drawing(made)
  holder.remove()
  return nodes
}

/** A copy of the drawing with every computed style written into its own attributes. */
function drawing(plot: SVGElement): readonly Node[] {
  const copy = plot.cloneNode(true) as SVGElement
  // What is on its way out is not in the figures any more.
  copy.querySelector('.leaving')?.remove()
  const originals = plot.querySelectorAll(':not(.leaving, .leaving *)')
  const looks = new Map<string, readonly (readonly [string, string])[]>()
  copy.querySelectorAll('*').forEach((element, i) => {
    const original = originals[i]
    if (!original) return
    const key = [element.localName, ...alike.map((name) => element.getAttribute(name))].join('|')
    const look = looks.get(key) ?? lookOf(original)
    looks.set(key, look)
    resolve(element, look)
  })
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT)
  const found: Node[] = []
  while (comments.nextNode()) found.push(comments.currentNode)
  for (const comment of found) comment.parentNode?.removeChild(comment)
  return [...copy.children]
}

function lookOf(element: Element): readonly (readonly [string, string])[] {
  const style = getComputedStyle(element)
  return resolved
    .map((name) => [name, style.getPropertyValue(name)] as const)
    .filter(([, value]) => value !== '')
}

function resolve(element: Element, look: readonly (readonly [string, string])[]): void {
  element.removeAttribute('class')
  element.removeAttribute('part')
  if (element.localName === 'g' || element.localName === 'title') return
  for (const [name, value] of look) element.setAttribute(name, value)
}

/** `light-dark(…)` as the colour it is here. */
function colorOf(chart: HTMLElement, color: string): string {
  const probe = document.createElement('span')
  probe.style.setProperty('color', color)
  chart.shadowRoot?.append(probe)
  const found = getComputedStyle(probe).color
  probe.remove()
  return found
}
