/** One mark on a canvas. */
import type { Look } from './looks.js'
import type { Mark, TextMark } from './view.js'

type Context = CanvasRenderingContext2D

export function drawMark(context: Context, mark: Mark, look: Look): void {
  switch (mark.type) {
    case 'rect':
      if (fills(context, look)) context.fillRect(mark.x, mark.y, mark.width, mark.height)
      if (strokes(context, look)) context.strokeRect(mark.x, mark.y, mark.width, mark.height)
      return
    case 'path': {
      const path = new Path2D(mark.d)
      if (fills(context, look)) context.fill(path)
      if (strokes(context, look)) context.stroke(path)
      return
    }
    case 'circle':
      context.beginPath()
      context.arc(mark.cx, mark.cy, mark.r, 0, 2 * Math.PI)
      if (fills(context, look)) context.fill()
      if (strokes(context, look)) context.stroke()
      return
    case 'line':
      context.beginPath()
      context.moveTo(mark.x1, mark.y1)
      context.lineTo(mark.x2, mark.y2)
      if (strokes(context, look)) context.stroke()
      return
    case 'text':
      return drawText(context, mark, look)
  }
}

/** True where there is something to fill, with the context ready to. */
function fills(context: Context, { fill, fillAlpha }: Look): boolean {
  if (fill === 'none') return false
  context.fillStyle = fill
  context.globalAlpha = fillAlpha
  return true
}

function strokes(context: Context, { stroke, strokeAlpha, width, dash, join, cap }: Look): boolean {
  if (stroke === 'none' || width === 0) return false
  context.strokeStyle = stroke
  context.globalAlpha = strokeAlpha
  context.lineWidth = width
  context.lineJoin = join
  context.lineCap = cap
  context.setLineDash(dash as number[])
  return true
}

const alignments = { start: 'left', middle: 'center', end: 'right' } as const

/** One run of text, or its parts one after another, about its anchor. */
function drawText(context: Context, mark: TextMark, look: Look): void {
  if (!mark.parts) {
    setFont(context, look.weight, mark.size, look)
    context.textAlign = alignments[mark.anchor]
    return drawRun(context, mark.text, mark.x, mark.y, look)
  }
  context.textAlign = 'left'
  const widths = mark.parts.map(({ text, size, weight }) => {
    setFont(context, weight, size, look)
    return context.measureText(text).width
  })
  const width = widths.reduce((sum, part) => sum + part, 0)
  let x = mark.x - (mark.anchor === 'end' ? width : mark.anchor === 'middle' ? width / 2 : 0)
  mark.parts.forEach(({ text, size, weight }, i) => {
    setFont(context, weight, size, look)
    drawRun(context, text, x, mark.y, look)
    x += widths[i] ?? 0
  })
}

const fonts = new WeakMap<Context, string>()

/** Setting a font costs, and so does asking which one is set. */
function setFont(context: Context, weight: string | number, size: number, { family }: Look): void {
  const font = `${weight} ${size}px ${family}`
  if (fonts.get(context) === font) return
  context.font = font
  fonts.set(context, font)
}

/** A new size of the canvas takes the font away. */
export function forgetFont(context: Context): void {
  fonts.delete(context)
}

function drawRun(context: Context, text: string, x: number, y: number, look: Look): void {
  if (look.strokeFirst && strokes(context, look)) context.strokeText(text, x, y)
  if (fills(context, look)) context.fillText(text, x, y)
  if (!look.strokeFirst && strokes(context, look)) context.strokeText(text, x, y)
}
