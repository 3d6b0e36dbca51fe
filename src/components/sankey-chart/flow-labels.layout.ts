/** Names and figures of stages: over their column where it holds one, else beside the node, pushed apart, with a leader. */
import { textBlock } from '../chart/layout/text-marks.js'
import { textWidth } from '../chart/layout/text-width.js'
import { typeScale } from '../chart/layout/type-scale.js'
import { wrap, type Wrapped } from '../chart/layout/wrap.js'
import type { Frame, Mark, Rect } from '../chart/view.js'
import type { FlowNode } from './stages.layout.js'

export const leading = 1.35
/** From a node to its name. */
export const beside = 7

export interface Caption {
  readonly node: FlowNode
  readonly name: Wrapped
  readonly figure: Wrapped
  readonly height: number
  /** Where the figure stands in the line of the name, px; 0 where it stands under it. */
  readonly after: number
}

/** Name, then figure, in at most `width` px; in one line where `inLine` and there is room. */
export function captionOf(node: FlowNode, width: number, frame: Frame, inLine = false): Caption {
  const { small } = typeScale(frame)
  const name = node.name === '' ? { lines: [], cut: false } : wrap(node.name, width, small, 4)
  const figure = wrap(node.text, width, small, 4, node.name === '' ? 400 : 600)
  const after = inLine && node.name !== '' && lineWidth(node, frame) <= width ? figureAt(node, frame) : 0
  const lines = after > 0 ? 1 : name.lines.length + figure.lines.length
  return { node, name, figure, after, height: lines * small * leading }
}

function figureAt({ name }: FlowNode, frame: Frame): number {
  const { small } = typeScale(frame)
  return textWidth(name, small) + small * 0.5
}

/** Name and figure in one line. */
export function lineWidth(node: FlowNode, frame: Frame): number {
  const { small } = typeScale(frame)
  return (node.name === '' ? 0 : figureAt(node, frame)) + textWidth(node.text, small, 600)
}

export function naturalWidth({ name, text }: FlowNode, frame: Frame): number {
  const { small } = typeScale(frame)
  return Math.max(textWidth(name, small), textWidth(text, small, 600))
}

export function captionMarks(caption: Caption, x: number, y: number, frame: Frame): readonly Mark[] {
  const { node, name, figure, after } = caption
  const { small } = typeScale(frame)
  const own = { x, size: small, leading, target: node.key } as const
  const rest = node.name === ''
  return [
    ...textBlock(name, { ...own, key: `${node.key}/name`, role: 'label', y, full: node.name }),
    ...textBlock(figure, {
      ...own,
      key: `${node.key}/figure`,
      role: rest ? 'muted' : 'label',
      x: x + after,
      y: after > 0 ? y : y + name.lines.length * small * leading,
      weight: rest ? 400 : 600,
      full: node.text,
    }),
  ]
}

/** Captions of one column beside their nodes, each as near to its own as the others let it. */
export function besideNodes(
  column: readonly { readonly caption: Caption; readonly box: Rect }[],
  [top, bottom]: readonly [number, number],
  frame: Frame,
): readonly Mark[] {
  const { small } = typeScale(frame)
  const starts: number[] = []
  let free = top
  for (const { caption, box } of column) {
    const start = Math.max(free, box.y + box.height / 2 - caption.height / 2)
    starts.push(start)
    free = start + caption.height + captionGap
  }
  let limit = bottom
  for (let i = column.length - 1; i >= 0; i--) {
    const start = Math.min(starts[i] ?? 0, limit - (column[i]?.caption.height ?? 0))
    starts[i] = start
    limit = start - captionGap
  }
  return column.flatMap(({ caption, box }, i) => {
    const y = starts[i] ?? 0
    const edge = box.x + box.width
    const [from, to] = [box.y + box.height / 2, y + (small * leading) / 2]
    const straight = from >= y && from <= y + caption.height
    const leader: Mark = {
      type: 'line',
      key: `${caption.node.key}/leader`,
      role: 'axis',
      target: caption.node.key,
      x1: edge + 1,
      y1: from,
      x2: edge + beside - 2,
      y2: to,
    }
    return [...(straight ? [] : [leader]), ...captionMarks(caption, edge + beside, y, frame)]
  })
}

const captionGap = 7

/** Px that captions under each other take. */
export function heightOf(captions: readonly Caption[]): number {
  return captions.reduce((sum, { height }) => sum + height + captionGap, 0)
}

/** How far nodes of one column stand apart so that every caption stands beside its own; at most half of the height. */
export function gapFor(columns: readonly (readonly Caption[])[], height: number, frame: Frame): number {
  const least = typeScale(frame).small * 0.9
  const total =
    Math.max(...columns.map((column) => column.reduce((sum, { node }) => sum + node.value, 0))) || 1
  const widest = Math.max(2, ...columns.map((column) => column.length)) - 1
  const most = Math.max(least, height / 2 / widest)
  let gap = least
  // A wider gap leaves lower nodes, which ask for a wider one.
  for (let round = 0; round < 4; round++) {
    const scale = (height - gap * widest) / total
    const wanted = columns.flatMap((column) =>
      column.slice(1).map((caption, i) => {
        const above = column[i] as Caption
        const captions = (above.height + caption.height) / 2 + captionGap
        return captions - ((above.node.value + caption.node.value) / 2) * scale
      }),
    )
    gap = Math.min(most, Math.max(least, ...wanted))
  }
  return gap
}
