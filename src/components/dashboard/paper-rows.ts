import type { LitElement, ReactiveController } from 'lit'
import { measureAll } from '../controllers/size.js'

/** Kinds that say on half a line what they say on a whole one. */
const halves = /^tally-(bar-chart|consultations|donations|donut-chart|dot-chart|line-chart|studios)$/
/** Percent of a line that they take, and a statistic, with the space after them. */
const [half, third] = [50, 33.5]
/** Em of its own type: what is no taller stays well below a sheet where it is half as wide. */
const tallest = 24

type Child = HTMLElement & {
  ofPaper?: number
  readonly view?: { frame: { height: number; fontSize: number } }
}

/**
 * Which children stand beside another on paper (`data-paper`), where there is no grid: a row each would leave sheets
 * half empty. Told before the pages are counted, and taken back after.
 */
export class PaperRows implements ReactiveController {
  #paired: readonly Child[] = []

  constructor(private readonly host: LitElement) {
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print)
    addEventListener('afterprint', this.#screen)
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print)
    removeEventListener('afterprint', this.#screen)
    this.#screen()
  }

  readonly #print = (): void => {
    this.#screen()
    this.#paired = pairs([...this.host.children] as Child[])
    for (const child of this.#paired) {
      child.dataset['paper'] = 'half'
      child.ofPaper = half / 100 - 0.025
    }
    // They may have been told of the paper before: on a window listeners are called in the order they came.
    measureAll()
  }

  readonly #screen = (): void => {
    for (const child of this.#paired) {
      delete child.dataset['paper']
      delete child.ofPaper
    }
    this.#paired = []
  }
}

/** Line by line: a half that is alone on its line has all of it. */
function pairs(children: readonly Child[]): readonly Child[] {
  const paired: Child[] = []
  let line: { readonly child: Child; readonly width: number }[] = []
  const end = () => {
    if (line.length > 1) paired.push(...line.flatMap(({ child, width }) => (width === half ? child : [])))
    line = []
  }
  for (const child of children) {
    const width = widthOf(child)
    if (width + line.reduce((sum, one) => sum + one.width, 0) > 100) end()
    if (width <= half) line.push({ child, width })
  }
  end()
  return paired
}

function widthOf(child: Child): number {
  const { localName, dataset, view } = child
  if (localName === 'tally-stat') return third
  const low = view !== undefined && view.frame.height <= tallest * view.frame.fontSize
  return halves.test(localName) && dataset['span'] === undefined && low ? half : 100
}
