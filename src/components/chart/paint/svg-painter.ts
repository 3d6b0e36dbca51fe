/**
 * ChartView → SVG elements. The only stage that knows how a role looks is the style sheet beside it. Elements and not a
 * template: of a mark drawn before only what changed is set, and a new one is a copy of the last of its type.
 */
import { classOf, dimmed, partOf, px } from './mark-names.js'
import type { ChartView, Mark } from '../view.js'

/** What a mark and its element both say, by the mark's names. */
const said = {
  rect: ['x', 'y', 'width', 'height'],
  path: ['d'],
  line: ['x1', 'y1', 'x2', 'y2'],
  circle: ['cx', 'cy', 'r'],
  text: ['x', 'y', 'anchor', 'size', 'weight'],
}
/** By the element's, where these are others. */
const attributes: Values = { anchor: 'text-anchor', size: 'font-size', weight: 'font-weight' }

type Values = Readonly<Record<string, unknown>>

interface Drawn {
  readonly node: SVGElement
  readonly mark: Mark
  readonly name: string
}

/** The last of each type. */
type Last = Map<string, Drawn>

/** The elements of one chart's drawing. */
export class SvgDrawing {
  readonly #plot = create('svg', { part: 'plot', class: 'plot', 'aria-hidden': true, focusable: false })
  readonly #drawn: Drawn[] = []
  #viewBox = ''

  /** Draws every panel; `active` is the key of the target the reader is on, `only` that of the series that stands out. */
  draw(view: ChartView, active: string | undefined, only?: string): SVGElement {
    const { width, height } = view.frame
    const last: Last = new Map()
    const marks = marksOf(view)
    const viewBox = `0 0 ${width} ${height}`
    // Setting what it is already would lay out every label again.
    if (viewBox !== this.#viewBox) put(this.#plot, { width, height, viewBox })
    this.#viewBox = viewBox
    marks.forEach((mark, i) => {
      const name = classOf(mark, view, active) + dimmed(mark, view, only)
      this.#drawn[i] = drawMark(mark, name, this.#plot, last, this.#drawn[i])
    })
    for (const { node } of this.#drawn.splice(marks.length)) node.remove()
    return this.#plot
  }
}

/** In the order they are painted. */
export function marksOf({ panels }: ChartView): readonly Mark[] {
  return panels.flatMap(({ axes, layers }) => [...axes.map(({ marks }) => marks), ...layers]).flat()
}

/** In the place of what stood there `before`, by its element where both are of one type. */
export function drawMark(mark: Mark, name: string, plot: SVGElement, last: Last, before?: Drawn): Drawn {
  const { type } = mark
  const kept = before?.mark.type === type ? before : undefined
  const like = kept ?? last.get(type)
  const node = kept?.node ?? (like?.node.cloneNode() as SVGElement | undefined) ?? create(type)
  const now = valuesOf(mark)
  const then = like && valuesOf(like.mark)
  if (name !== like?.name) put(node, { class: name, part: partOf(mark) })
  for (const key of said[type])
    if (now[key] !== then?.[key]) set(node, String(attributes[key] ?? key), now[key])
  if (mark.type === 'text' && wordsOf(mark) !== wordsOf(kept?.mark)) {
    node.textContent = mark.parts ? '' : mark.text
    for (const { text, size, weight } of mark.parts ?? [])
      node.append(create('tspan', { 'font-size': size, 'font-weight': weight }, text))
    if (mark.full !== undefined) node.append(create('title', {}, mark.full))
  }
  if (before && !kept) before.node.replaceWith(node)
  else if (!kept) plot.append(node)
  const drawn = { node, mark, name }
  last.set(type, drawn)
  return drawn
}

function valuesOf(mark: Mark): Values {
  return mark as unknown as Values
}

/** All that a label says. */
function wordsOf(mark: Mark | undefined): string {
  return mark?.type === 'text' ? JSON.stringify([mark.text, mark.full, mark.parts]) : ''
}

export function create(type: string, values: Values = {}, text?: string): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', type)
  put(node, values)
  if (text) node.textContent = text
  return node
}

function put(node: SVGElement, values: Values): void {
  for (const name in values) set(node, name, values[name])
}

/** Numbers in two decimals, as a server writes them. */
function set(node: SVGElement, name: string, value: unknown): void {
  if (value === undefined) node.removeAttribute(name)
  else node.setAttribute(name, String(typeof value === 'number' ? px(value) : value))
}
