/**
 * What a change of data did to the marks: each moves from where it was, what came fades in, what left fades out. Loaded
 * with the first change. The drawing holds the new data from the start; only its appearance catches up.
 */
import { classOf } from './paint/mark-names.js'
import { create, drawMark, marksOf } from './paint/svg-painter.js'
import type { ChartView, Mark } from './view.js'

const timing = { duration: 320, easing: 'cubic-bezier(0.3, 0, 0.2, 1)' } as const

/** More than this is not followed by the eye, and not by the machine. */
const most = 800

/** Moves the marks drawn in `svg` from their places in `before` to those in `after`. */
export function explainChange(svg: SVGSVGElement, before: ChartView, after: ChartView): void {
  const [old, now] = [marksOf(before), marksOf(after)]
  const nodes = svg.querySelectorAll<SVGElement>(':scope > :is(rect, path, line, circle, text)')
  if (now.length > most || old.length > most || nodes.length !== now.length) return
  const places = new Map(old.map((mark) => [mark.key, mark]))
  now.forEach((mark, i) => {
    const node = nodes[i] as SVGElement
    const from = places.get(mark.key)
    places.delete(mark.key)
    if (from) move(node, from, mark)
    else node.animate({ opacity: [0, 1] }, timing)
  })
  leave(svg, [...places.values()], before)
}

function move(node: SVGElement, from: Mark, to: Mark): void {
  const [start, end] = [geometryOf(from), geometryOf(to)]
  if (same(start, end)) return
  // What cannot move by its geometry is carried over, or comes in where its shape is another one.
  const [dx, dy] = [originOf(from)[0] - originOf(to)[0], originOf(from)[1] - originOf(to)[1]]
  const carried = { transform: [`translate(${dx}px, ${dy}px)`, 'none'] }
  if (from.type !== to.type || (to.type === 'path' && !alike(from, to)))
    node.animate({ opacity: [0, 1] }, timing)
  else if (to.type === 'line' || to.type === 'text') node.animate(carried, timing)
  else node.animate([start, end], timing)
}

/** As CSS properties (SVG 2, geometry properties); of texts and lines, which have none, only to be compared. */
function geometryOf(mark: Mark): Readonly<Record<string, string>> {
  switch (mark.type) {
    case 'rect':
      return { x: `${mark.x}px`, y: `${mark.y}px`, width: `${mark.width}px`, height: `${mark.height}px` }
    case 'circle':
      return { cx: `${mark.cx}px`, cy: `${mark.cy}px`, r: `${mark.r}px` }
    case 'path':
      return { d: `path("${mark.d}")` }
    case 'line':
      return { ends: [mark.x1, mark.y1, mark.x2, mark.y2].join(' ') }
    case 'text':
      return { anchor: `${mark.x} ${mark.y}` }
  }
}

function same(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const keys = Object.keys(b)
  return keys.length === Object.keys(a).length && keys.every((key) => a[key] === b[key])
}

function originOf(mark: Mark): readonly [number, number] {
  switch (mark.type) {
    case 'line':
      return [mark.x1, mark.y1]
    case 'circle':
      return [mark.cx, mark.cy]
    case 'path':
      return [0, 0]
    default:
      return [mark.x, mark.y]
  }
}

/** Paths of the same commands pass into one another. */
function alike(a: Mark, b: Mark): boolean {
  const commands = (mark: Mark) => (mark.type === 'path' ? mark.d.replace(/[^a-z]/gi, '') : '')
  return commands(a) === commands(b)
}

/** What is gone stays for as long as it takes to fade, under what came. */
function leave(svg: SVGSVGElement, marks: readonly Mark[], view: ChartView): void {
  svg.querySelector('.leaving')?.remove()
  if (marks.length === 0) return
  const group = create('g', { class: 'leaving' })
  const likes = new Map()
  for (const mark of marks) drawMark(mark, classOf(mark, view, undefined), group, likes)
  svg.prepend(group)
  const fading = group.animate({ opacity: [1, 0] }, { ...timing, duration: timing.duration * 0.6 })
  fading.onfinish = fading.oncancel = () => group.remove()
}
