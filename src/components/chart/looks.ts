import { render } from 'lit'
import { classOf, dimmed, paintSvg } from './svg-painter.js'
import type { ChartView, Mark } from './view.js'

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

/** Looks by what decides them: kind of mark, class, weight. One element each is enough to know. */
export class Looks {
  readonly #known = new Map<string, Look>()

  /** The look of every mark. */
  of(
    marks: readonly Mark[],
    [view, active, only]: readonly [ChartView, string | undefined, string | undefined],
    root: ShadowRoot,
  ): readonly (Look | undefined)[] {
    const keys = marks.map((mark) => {
      const weight = mark.type === 'text' ? (mark.weight ?? '') : ''
      return `${mark.type} ${classOf(mark, view, active)}${dimmed(mark, view, only)} ${weight}`
    })
    const unknown = new Map<string, Mark>()
    keys.forEach((key, i) => {
      const mark = marks[i]
      if (mark && !this.#known.has(key)) unknown.set(key, mark)
    })
    if (unknown.size > 0)
      this.#learn([...unknown], { ...view, panels: [sample([...unknown.values()])] }, active, only, root)
    return keys.map((key) => this.#known.get(key))
  }

  #learn(
    unknown: readonly (readonly [string, Mark])[],
    view: ChartView,
    active: string | undefined,
    only: string | undefined,
    root: ShadowRoot,
  ): void {
    const holder = document.createElement('div')
    holder.className = 'visually-hidden'
    root.append(holder)
    render(paintSvg(view, active, only), holder)
    const elements = holder.querySelectorAll('.panel > *')
    unknown.forEach(([key], i) => {
      const element = elements[i]
      if (element) this.#known.set(key, lookOf(getComputedStyle(element)))
    })
    holder.remove()
  }
}

function sample(marks: readonly Mark[]): ChartView['panels'][number] {
  return { key: 'sample', plot: { x: 0, y: 0, width: 0, height: 0 }, axes: [], scales: [], layers: [marks] }
}

function lookOf(style: CSSStyleDeclaration): Look {
  const opacity = Number(style.opacity)
  return {
    fill: style.fill,
    fillAlpha: opacity * Number(style.fillOpacity),
    stroke: style.stroke,
    strokeAlpha: opacity * Number(style.strokeOpacity),
    width: Number.parseFloat(style.strokeWidth) || 0,
    dash: (style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number),
    join: style.strokeLinejoin as CanvasLineJoin,
    cap: style.strokeLinecap as CanvasLineCap,
    strokeFirst: style.paintOrder.startsWith('stroke'),
    family: style.fontFamily,
    weight: style.fontWeight,
  }
}
