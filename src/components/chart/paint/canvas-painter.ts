/**
 * ChartView → canvas, at the resolution of the screen or the paper. How a mark looks is asked of the style sheet that the SVG
 * painter's elements have, once for all marks that look alike, so that themes, tokens and parts hold for both.
 */
import { css, html, noChange, type TemplateResult } from 'lit'
import { AsyncDirective } from 'lit/async-directive.js'
import { directive, type DirectiveParameters, type ElementPart } from 'lit/directive.js'
import { Pen } from './canvas-marks.js'
import { standsFree } from './grounds.js'
import { Looks } from './looks.js'
import { marksOf } from './svg-painter.js'
import type { ChartView } from '../view.js'

export const styles = css`
  canvas.plot {
    display: block;
    max-inline-size: 100%;
    /* Nothing of these is seen: they start a transition where the theme changes, which tells that it has. */
    color: var(--_tally-ink);
    caret-color: var(--_tally-paper);
    border: 0 solid;
    border-color: var(--_tally-accent) var(--tally-series-1, red) var(--tally-series-2, red)
      var(--tally-series-3, red);
    outline: 0 solid var(--tally-series-4, red);
    column-rule-color: var(--tally-series-5, red);
    transition-duration: 1ms;
    transition-property: color, caret-color, border-color, outline-color, column-rule-color;
  }
`

/** The whole view on one canvas; see `SvgDrawing`. */
export function paintCanvas(
  view: ChartView,
  active: string | undefined,
  only: string | undefined,
): TemplateResult {
  return html`<canvas part="plot" class="plot" aria-hidden="true" ${painted(view, active, only)}></canvas>`
}

type Drawing = readonly [view: ChartView, active: string | undefined, only: string | undefined]

/** Browsers refuse longer sides. */
const longestSide = 16_384
/** Dots a CSS pixel on paper: about 300 an inch. */
const onPaper = 3

const painters = new Set<Painted>()
let printing = false

class Painted extends AsyncDirective {
  #canvas: HTMLCanvasElement | undefined
  #pen: Pen | undefined
  #drawing: Drawing | undefined
  #looks = new Looks()
  #asked = false

  override render(..._drawing: Drawing): typeof noChange {
    return noChange
  }

  override update({ element }: ElementPart, drawing: DirectiveParameters<this>): typeof noChange {
    if (element !== this.#canvas) {
      this.#canvas = element as HTMLCanvasElement
      const context = this.#canvas.getContext('2d')
      this.#pen = context ? new Pen(context) : undefined
      this.#drawing = undefined
      element.addEventListener('transitionrun', () => this.restyle())
      element.addEventListener('contextrestored', () => this.restyle())
      if (this.isConnected) painters.add(this)
    }
    const same = this.#drawing?.every((value, i) => value === drawing[i])
    this.#drawing = drawing
    if (same) return noChange
    // A canvas that is only being made has no style yet.
    if (element.isConnected) this.#paint()
    else queueMicrotask(() => this.#paint())
    return noChange
  }

  override disconnected(): void {
    painters.delete(this)
  }

  override reconnected(): void {
    painters.add(this)
    this.restyle()
  }

  /** Asks the style sheet again, before the next frame. */
  restyle(now = false): void {
    this.#looks = new Looks()
    if (now) return this.#paint()
    if (this.#asked) return
    this.#asked = true
    requestAnimationFrame(() => {
      this.#asked = false
      this.#paint()
    })
  }

  #paint(): void {
    const [canvas, pen] = [this.#canvas, this.#pen]
    if (!canvas?.isConnected || !pen || !this.#drawing) return
    const [view] = this.#drawing
    const { width, height } = view.frame
    const dots = Math.max(devicePixelRatio, printing ? onPaper : 1)
    const scale = Math.min(dots, longestSide / width, longestSide / height)
    const [across, down] = [Math.round(width * scale), Math.round(height * scale)]
    if (canvas.width !== across || canvas.height !== down) {
      canvas.width = across
      canvas.height = down
      pen.forget()
      canvas.style.setProperty('width', `${width}px`)
      canvas.style.setProperty('aspect-ratio', `${width} / ${height}`)
    }
    const marks = marksOf(view)
    const looks = this.#looks.of(marks, this.#drawing, canvas.getRootNode() as ShadowRoot)
    pen.context.setTransform(scale, 0, 0, scale, 0, 0)
    pen.context.clearRect(0, 0, width, height)
    const free = standsFree(marks)
    marks.forEach((mark, i) => {
      const look = looks[i]
      if (look) pen.draw(mark, look, look.strokeFirst && !free(i))
    })
  }
}

const painted = directive(Painted)

const restyleAll = (now = false) => painters.forEach((painter) => painter.restyle(now))

for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'])
  matchMedia(query).addEventListener('change', () => restyleAll())
addEventListener('beforeprint', () => {
  printing = true
  restyleAll(true)
})
addEventListener('afterprint', () => {
  printing = false
  restyleAll(true)
})
document.fonts.addEventListener('loadingdone', () => restyleAll())

/** Zooming, or another screen. */
function followResolution(): void {
  const tell = () => {
    restyleAll()
    followResolution()
  }
  matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', tell, { once: true })
}
followResolution()
