/** The chart as a picture of its own: heading and legend above, the drawing with its styles resolved, doubts and source below. */
import type { ChartView } from './view.js'

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
] as const

const margin = 16
const lineHeight = 1.6

/** SVG that needs no style sheet, not in any document; undefined while nothing is drawn. */
export function pictureOf(chart: Drawn): SVGElement | undefined {
  const root = chart.shadowRoot
  const plot = root?.querySelector<SVGSVGElement>('svg.plot')
  const { view } = chart
  if (!root || !plot || !view) return undefined
  const style = getComputedStyle(chart)
  const ink = style.color
  const size = view.frame.fontSize
  const width = view.frame.width + margin * 2
  const below = [...root.querySelectorAll('.notes, [part="source"]')]
    .map((node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  const keys = legendKeys(root)
  const head = margin + size * lineHeight + margin * 0.5
  const top = head + (keys.length > 0 ? size * lineHeight : 0)
  const foot = top + view.frame.height + margin
  const height = foot + below.length * size * lineHeight
  return create(
    'svg',
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': style.fontFamily.replaceAll('"', "'"),
      role: 'img',
      'aria-label': `${chart.headingText}：${view.facts.summary}`,
    },
    create('rect', { width, height, fill: colorOf(chart, style.getPropertyValue('--_tally-paper').trim()) }),
    line(chart.headingText, margin, margin + size, size * 1.0625, ink, 700),
    ...legend(keys, head + size * 0.4, size, ink),
    create('g', { transform: `translate(${margin} ${top})` }, ...drawing(plot)),
    ...below.map((words, i) =>
      line(words, margin, foot + (i + 0.75) * size * lineHeight, size * 0.8125, ink, 400),
    ),
  )
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
  readonly color: string
  readonly width: number
}

/** What the reader has not hidden. */
function legendKeys(root: ShadowRoot): readonly LegendKey[] {
  return [...root.querySelectorAll('.legend button:not([aria-pressed="false"])')].map((button) => {
    const swatch = button.querySelector('.swatch')
    return {
      label: (button.textContent ?? '').trim(),
      color: swatch ? getComputedStyle(swatch).backgroundColor : 'none',
      width: button.getBoundingClientRect().width,
    }
  })
}

function legend(keys: readonly LegendKey[], y: number, size: number, ink: string): readonly SVGElement[] {
  let x = margin
  return keys.flatMap(({ label, color, width }) => {
    const side = size * 0.7
    const swatch = create('rect', { x, y: y - size * 0.65, width: side, height: side, fill: color })
    const words = line(label, x + size, y, size * 0.875, ink, 400)
    x += width + size
    return [swatch, words]
  })
}

/** A copy of the drawing with every computed style written into its own attributes. */
function drawing(plot: SVGSVGElement): readonly Node[] {
  const copy = plot.cloneNode(true) as SVGSVGElement
  // What is on its way out is not in the figures any more.
  copy.querySelector('.leaving')?.remove()
  const originals = plot.querySelectorAll(':not(.leaving, .leaving *)')
  copy.querySelectorAll('*').forEach((element, i) => {
    const original = originals[i]
    if (original) resolve(element, getComputedStyle(original))
  })
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT)
  const found: Node[] = []
  while (comments.nextNode()) found.push(comments.currentNode)
  for (const comment of found) comment.parentNode?.removeChild(comment)
  return [...copy.children]
}

function resolve(element: Element, style: CSSStyleDeclaration): void {
  element.removeAttribute('class')
  element.removeAttribute('part')
  if (element.localName === 'g' || element.localName === 'title') return
  for (const name of resolved) {
    const value = style.getPropertyValue(name)
    if (value !== '') element.setAttribute(name, value)
  }
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
