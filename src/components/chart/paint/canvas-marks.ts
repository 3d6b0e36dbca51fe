/** One mark on a canvas. */
import type { Look } from './looks.js'
import type { Mark, TextMark } from '../view.js'

const alignments = { start: 'left', middle: 'center', end: 'right' } as const

/** Draws marks on a canvas, and knows what is set there: setting costs, and so does asking what is set. */
export class Pen {
  #filled: Look | undefined
  #stroked: Look | undefined
  #alpha = NaN
  #font = ''
  #align = ''

  constructor(readonly context: CanvasRenderingContext2D) {}

  /** A new size of the canvas takes away what was set. */
  forget(): void {
    this.#filled = this.#stroked = undefined
    this.#alpha = NaN
    this.#font = this.#align = ''
  }

  /** `ground`: with the outline under a label's letters. */
  draw(mark: Mark, look: Look, ground: boolean): void {
    const { context } = this
    switch (mark.type) {
      case 'rect':
        if (this.#fills(look)) context.fillRect(mark.x, mark.y, mark.width, mark.height)
        if (this.#strokes(look)) context.strokeRect(mark.x, mark.y, mark.width, mark.height)
        return
      case 'path': {
        const path = new Path2D(mark.d)
        if (this.#fills(look)) context.fill(path)
        if (this.#strokes(look)) context.stroke(path)
        return
      }
      case 'circle':
        context.beginPath()
        context.arc(mark.cx, mark.cy, mark.r, 0, 2 * Math.PI)
        if (this.#fills(look)) context.fill()
        if (this.#strokes(look)) context.stroke()
        return
      case 'line':
        context.beginPath()
        context.moveTo(mark.x1, mark.y1)
        context.lineTo(mark.x2, mark.y2)
        if (this.#strokes(look)) context.stroke()
        return
      case 'text':
        return this.#text(mark, look, ground)
    }
  }

  /** True where there is something to fill, with the context ready to. */
  #fills(look: Look): boolean {
    if (look.fill === 'none') return false
    if (look !== this.#filled) this.context.fillStyle = look.fill
    this.#filled = look
    this.#fade(look.fillAlpha)
    return true
  }

  #strokes(look: Look): boolean {
    if (look.stroke === 'none' || look.width === 0) return false
    this.#fade(look.strokeAlpha)
    if (look === this.#stroked) return true
    const { context } = this
    context.strokeStyle = look.stroke
    context.lineWidth = look.width
    context.lineJoin = look.join
    context.lineCap = look.cap
    context.setLineDash(look.dash as number[])
    this.#stroked = look
    return true
  }

  #fade(alpha: number): void {
    if (alpha !== this.#alpha) this.context.globalAlpha = this.#alpha = alpha
  }

  /** One run of text, or its parts one after another, about its anchor. */
  #text(mark: TextMark, look: Look, ground: boolean): void {
    if (!mark.parts) {
      this.#set(look.weight, mark.size, look, alignments[mark.anchor])
      return this.#run(mark.text, mark.x, mark.y, look, ground)
    }
    const widths = mark.parts.map(({ text, size, weight }) => {
      this.#set(weight, size, look, 'left')
      return this.context.measureText(text).width
    })
    const width = widths.reduce((sum, part) => sum + part, 0)
    let x = mark.x - (mark.anchor === 'end' ? width : mark.anchor === 'middle' ? width / 2 : 0)
    mark.parts.forEach(({ text, size, weight }, i) => {
      this.#set(weight, size, look, 'left')
      this.#run(text, x, mark.y, look, ground)
      x += widths[i] ?? 0
    })
  }

  #set(weight: string | number, size: number, { family }: Look, align: CanvasTextAlign): void {
    const font = `${weight} ${size}px ${family}`
    if (font !== this.#font) this.context.font = this.#font = font
    if (align !== this.#align) this.context.textAlign = this.#align = align
  }

  #run(text: string, x: number, y: number, look: Look, ground: boolean): void {
    const { context } = this
    if (ground && this.#strokes(look)) context.strokeText(text, x, y)
    if (this.#fills(look)) context.fillText(text, x, y)
    if (!look.strokeFirst && this.#strokes(look)) context.strokeText(text, x, y)
  }
}
