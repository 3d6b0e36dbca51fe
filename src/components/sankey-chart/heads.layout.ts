/** Over a column: name and figure of its only stage; over classes the name of what they divide. */
import { say } from '../../data/text.js'
import { textBlock } from '../chart/layout/text/text-marks.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { wrap, type Wrapped } from '../chart/layout/text/wrap.js'
import type { Frame, Mark, Rect } from '../chart/view.js'
import { beside, captionMarks, captionOf, leading, type Caption } from './flow-labels.layout.js'
import type { FlowNode } from './stages.layout.js'

export interface Columns {
  /** Depth of the last one. */
  readonly last: number
  /** From the left edge of one to that of the next, px. */
  readonly step: number
  /** What the last one leaves to its head, px. */
  readonly end: number
}

export interface Heads {
  /** Keys of the nodes that have their name here. */
  readonly named: ReadonlySet<string>
  readonly height: number
  readonly marks: (boxes: ReadonlyMap<string, Rect>, nodeWidth: number) => readonly Mark[]
}

interface Head {
  readonly depth: number
  /** The stage, or the first of the classes whose title this is. */
  readonly node: FlowNode
  readonly title?: string
}

interface Written {
  readonly head: Head
  readonly caption?: Caption
  readonly title?: Wrapped
  readonly height: number
}

/** Side by side where each has room over its column; else one under another, each as wide as the rest of the frame. */
export function headsOf(nodes: readonly FlowNode[], { last, step, end }: Columns, frame: Frame): Heads {
  const heads = Array.from({ length: last + 1 }, (_, depth) => headOf(nodes, depth, last, frame)).flatMap(
    (head) => head ?? [],
  )
  const named = new Set(heads.filter(({ title }) => title === undefined).map(({ node }) => node.key))
  const row = heads.map((head) => written(head, head.depth === last ? end : step - beside, frame))
  const stairs = row.every(isWhole)
    ? undefined
    : heads.map((head) => written(head, frame.width - head.depth * step, frame))
  if (!stairs)
    return {
      named,
      height: Math.max(0, ...row.map(({ height }) => height)),
      marks: () => row.flatMap((one) => headMarks(one, one.head.depth * step, 0, frame)),
    }
  const tops = stairs.map((_, i) => stairs.slice(0, i).reduce((sum, { height }) => sum + height, 0))
  return {
    named,
    height: stairs.reduce((sum, { height }) => sum + height, 0),
    marks: (boxes, nodeWidth) =>
      stairs.flatMap((one, i) => {
        const [x, y] = [one.head.depth * step, tops[i] ?? 0]
        return [
          ...headMarks(one, x, y, frame),
          ...leaderMarks(one, x + nodeWidth / 2, y + one.height, boxes.get(one.head.node.key)),
        ]
      }),
  }
}

function headOf(nodes: readonly FlowNode[], depth: number, last: number, frame: Frame): Head | undefined {
  const own = nodes.filter((node) => node.depth === depth && (node.kind === 'stage' || node.kind === 'class'))
  const [node] = own
  if (!node) return undefined
  if (node.kind === 'class') return { depth, node, title: say(node.datum.indicator.label, frame.locale) }
  return own.length === 1 && depth < last ? { depth, node } : undefined
}

function written(head: Head, width: number, frame: Frame): Written {
  const { small } = typeScale(frame)
  if (head.title !== undefined) {
    const title = wrap(head.title, width, small, 4)
    return { head, title, height: title.lines.length * small * leading }
  }
  const caption = captionOf(head.node, width, frame)
  return { head, caption, height: caption.height }
}

/** No word is cut and no figure broken. */
function isWhole({ caption, title }: Written): boolean {
  if (!caption) return title?.cut !== true
  return !caption.name.cut && !caption.figure.cut && caption.figure.lines.length === 1
}

function headMarks({ head, caption, title }: Written, x: number, y: number, frame: Frame): readonly Mark[] {
  if (caption) return captionMarks(caption, x, y, frame)
  const { small: size } = typeScale(frame)
  if (!title) return []
  const own = { key: `head/${head.depth}`, role: 'muted', x, y, size, leading } as const
  return textBlock(title, { ...own, ...(head.title !== undefined && { full: head.title }) })
}

/** From what stands higher than its column down to it; a title stands over its own. */
function leaderMarks({ head }: Written, x: number, y: number, box: Rect | undefined): readonly Mark[] {
  if (head.title !== undefined || !box) return []
  const { key } = head.node
  const line = { type: 'line', key: `${key}/down`, role: 'axis', target: key } as const
  return [{ ...line, x1: x, y1: y + 2, x2: x, y2: box.y - 1 }]
}
