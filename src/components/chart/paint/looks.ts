import { dimmed } from './mark-names.js'
import { SvgDrawing } from './svg-painter.js'
import type { ChartView, Mark } from '../view.js'

/** How the style sheet makes a mark look, every value resolved. */
export interface Look {
  readonly fill: string
  readonly fillAlpha: number
  readonly stroke: string
  readonly strokeAlpha: number
  readonly width: number
  readonly dash: readonly number[]
  readonly join: CanvasLineJoin
  readonly cap: CanvasLineCap
  /** Outline under the fill: a label's own ground. */
  readonly strokeFirst: boolean
  readonly family: string
  readonly weight: string
}

type Drawing = readonly [view: ChartView, active: string | undefined, only: string | undefined]

const types: readonly Mark['type'][] = ['rect', 'path', 'line', 'circle', 'text']
/** Below every number of a colour. */
const noColor = -100
const weights = [undefined, 400, 600, 700]

/** Looks by what decides them: kind of mark, role, colour, emphasis, weight. One element each is enough to know. */
export class Looks {
  /** By role, then by all the rest as one number: asked for every mark of every drawing. */
  readonly #known = new Map<string, Map<number, Look>>()

  /** The look of every mark. */
  of(marks: readonly Mark[], drawing: Drawing, root: ShadowRoot): readonly (Look | undefined)[] {
    const still = drawing[1] === undefined && drawing[2] === undefined
    const find = () => {
      let [before, look]: [Mark?, Look?] = []
      return marks.map((mark) => {
        // Marks that look alike mostly follow one another.
        if (!still || !before || !areAlike(mark, before))
          look = this.#known.get(mark.role)?.get(codeOf(mark, drawing))
        before = mark
        return look
      })
    }
    const looks = find()
    const unknown = marks.filter((_, i) => !looks[i])
    if (unknown.length === 0) return looks
    this.#learn(unknown, drawing, root)
    return find()
  }

  #learn(unknown: readonly Mark[], drawing: Drawing, root: ShadowRoot): void {
    const [view, active, only] = drawing
    const alike = new Map(unknown.map((mark) => [`${mark.role} ${codeOf(mark, drawing)}`, mark]))
    const holder = document.createElement('div')
    holder.className = 'visually-hidden'
    root.append(holder)
    holder.append(new SvgDrawing().draw({ ...view, panels: [sample([...alike.values()])] }, active, only))
    const elements = holder.querySelectorAll('svg > *')
    for (const [i, mark] of [...alike.values()].entries()) {
      const element = elements[i]
      const known = this.#known.get(mark.role) ?? new Map<number, Look>()
      this.#known.set(mark.role, known)
      if (element) known.set(codeOf(mark, drawing), lookOf(getComputedStyle(element), mark.type))
    }
    holder.remove()
  }
}

/** What decides a mark's look beside its role; see `classOf` and `dimmed`. */
function codeOf(mark: Mark, [view, active, only]: Drawing): number {
  const color = mark.series === undefined ? noColor : (view.frame.colors.get(mark.series) ?? -1)
  const tone = mark.shade === undefined ? color : noColor - 1 - mark.shade
  const emphasis = active !== undefined && mark.target === active ? 1 : 0
  const dim = only !== undefined && dimmed(mark, view, only) !== '' ? 2 : 0
  const weight = mark.type === 'text' ? weights.indexOf(mark.weight) : 0
  return ((tone * types.length + types.indexOf(mark.type)) * weights.length + weight) * 4 + emphasis + dim
}

/** Do all that decides their looks agree, where none is emphasised? */
function areAlike(a: Mark, b: Mark): boolean {
  if (a.role !== b.role || a.series !== b.series || a.shade !== b.shade) return false
  return a.type === 'text' ? b.type === 'text' && a.weight === b.weight : a.type === b.type
}

function sample(marks: readonly Mark[]): ChartView['panels'][number] {
  return { key: 'sample', plot: { x: 0, y: 0, width: 0, height: 0 }, axes: [], scales: [], layers: [marks] }
}

const noOutline = { stroke: 'none', strokeAlpha: 0, width: 0, dash: [], join: 'miter', cap: 'butt' } as const
const wordless = { strokeFirst: false, family: '', weight: '' }

/** Only what its kind of mark is drawn with: each value asked for is worked out. */
function lookOf(style: CSSStyleDeclaration, type: Mark['type']): Look {
  const opacity = Number(style.opacity)
  const { fill, stroke } = style
  return {
    fill,
    fillAlpha: fill === 'none' ? 0 : opacity * Number(style.fillOpacity),
    ...(stroke === 'none' ? noOutline : outlineOf(style, opacity)),
    ...(type === 'text'
      ? {
          strokeFirst: style.paintOrder.startsWith('stroke'),
          family: style.fontFamily,
          weight: style.fontWeight,
        }
      : wordless),
  }
}

function outlineOf(style: CSSStyleDeclaration, opacity: number) {
  return {
    stroke: style.stroke,
    strokeAlpha: opacity * Number(style.strokeOpacity),
    width: Number.parseFloat(style.strokeWidth) || 0,
    dash: (style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number),
    join: style.strokeLinejoin as CanvasLineJoin,
    cap: style.strokeLinecap as CanvasLineCap,
  }
}
