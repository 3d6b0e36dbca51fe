/** Names and figures of stages: over their column where it holds one, else beside the node. */
import { textBlock } from '../chart/layout/text/text-marks.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { wrap, type Wrapped } from '../chart/layout/text/wrap.js'
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

/** Beside its node, around its middle. */
export function besideNode(caption: Caption, box: Rect, frame: Frame): readonly Mark[] {
  const y = box.y + box.height / 2 - caption.height / 2
  return captionMarks(caption, box.x + box.width + beside, y, frame)
}
