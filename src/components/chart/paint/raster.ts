/**
 * A picture's SVG on a canvas, shape by shape. Drawn as an image it would need `img-src blob:`, which a strict policy
 * does not give.
 */

/** A PNG, `scale` device pixels a CSS pixel. Rejects where the browser has no canvas or it grows too large. */
export async function rasterOf(picture: SVGElement, scale: number): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(length(picture, 'width') * scale)
  canvas.height = Math.round(length(picture, 'height') * scale)
  const context = canvas.getContext('2d')
  context?.scale(scale, scale)
  if (context) paint(context, picture, picture.getAttribute('font-family') ?? 'sans-serif')
  return new Promise<Blob>((resolve, reject) => {
    const take = (blob: Blob | null) =>
      blob ? resolve(blob) : reject(new Error('The browser gave no PNG for this chart.'))
    canvas.toBlob(take, 'image/png')
  })
}

function paint(context: CanvasRenderingContext2D, element: Element, family: string): void {
  switch (element.localName) {
    case 'svg':
    case 'g':
      return paintGroup(context, element, family)
    case 'text':
      return paintText(context, element, family)
    case 'title':
      return
    default:
      return paintShape(context, element)
  }
}

function paintGroup(context: CanvasRenderingContext2D, group: Element, family: string): void {
  const [x = 0, y = 0] = numbers(group.getAttribute('transform') ?? '')
  context.save()
  context.translate(x, y)
  for (const child of group.children) paint(context, child, family)
  context.restore()
}

function paintShape(context: CanvasRenderingContext2D, element: Element): void {
  const path = pathOf(element)
  const fill = element.getAttribute('fill') ?? 'none'
  if (fill !== 'none') {
    context.globalAlpha = Number(element.getAttribute('fill-opacity') ?? 1)
    context.fillStyle = fill
    context.fill(path)
    context.globalAlpha = 1
  }
  if (takeStroke(context, element)) context.stroke(path)
}

/** False where nothing is stroked. */
function takeStroke(context: CanvasRenderingContext2D, element: Element): boolean {
  const stroke = element.getAttribute('stroke') ?? 'none'
  if (stroke === 'none') return false
  context.strokeStyle = stroke
  context.lineWidth = length(element, 'stroke-width', 1)
  context.lineJoin = (element.getAttribute('stroke-linejoin') ?? 'miter') as CanvasLineJoin
  context.lineCap = (element.getAttribute('stroke-linecap') ?? 'butt') as CanvasLineCap
  context.setLineDash(numbers(element.getAttribute('stroke-dasharray') ?? ''))
  return true
}

function pathOf(element: Element): Path2D {
  if (element.localName === 'path') return new Path2D(element.getAttribute('d') ?? '')
  const path = new Path2D()
  const at = (name: string) => length(element, name)
  if (element.localName === 'rect') path.rect(at('x'), at('y'), at('width'), at('height'))
  if (element.localName === 'circle') path.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI)
  if (element.localName === 'line') {
    path.moveTo(at('x1'), at('y1'))
    path.lineTo(at('x2'), at('y2'))
  }
  return path
}

/** One run of text, or its parts one after the other, about its anchor. */
function paintText(context: CanvasRenderingContext2D, text: Element, family: string): void {
  const spans = [...text.children].filter(({ localName }) => localName === 'tspan')
  const runs = (spans.length > 0 ? spans : [text]).map((run) => {
    context.font = `${run.getAttribute('font-weight') ?? 400} ${length(run, 'font-size', 16)}px ${family}`
    const words = ownWords(run)
    return { run, words, font: context.font, width: context.measureText(words).width }
  })
  const width = runs.reduce((sum, run) => sum + run.width, 0)
  const anchor = text.getAttribute('text-anchor')
  let x = length(text, 'x') - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
  for (const { run, words, font, width: advance } of runs) {
    context.font = font
    // The ground a label has of its own.
    if (run.getAttribute('paint-order')?.startsWith('stroke') && takeStroke(context, run))
      context.strokeText(words, x, length(text, 'y'))
    context.fillStyle = run.getAttribute('fill') ?? 'black'
    context.fillText(words, x, length(text, 'y'))
    x += advance
  }
}

/** The words of the element itself, without those of its title. */
function ownWords(element: Element): string {
  const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
  return texts
    .map((node) => node.textContent ?? '')
    .join('')
    .trim()
}

function length(element: Element, name: string, otherwise = 0): number {
  const [value = otherwise] = numbers(element.getAttribute(name) ?? '')
  return value
}

function numbers(text: string): number[] {
  return (text.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number)
}
