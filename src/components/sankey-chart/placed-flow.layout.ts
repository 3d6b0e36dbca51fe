/** Where stages and flows stand: columns by stage; what did not go on lies below the rest, where no flow crosses its name. */
import { round } from '../chart/layout/axis/extent.js'
import type { Rect } from '../chart/view.js'
import { stackColumns, type Room as Columns } from './stacked-columns.layout.js'
import type { FlowNode } from './stages.layout.js'

export interface PlacedNode {
  readonly node: FlowNode
  readonly box: Rect
  /** The ribbon from its source; empty for the first stage. */
  readonly ribbon: string
}

export interface Room extends Columns {
  readonly nodeWidth: number
  /** Between the columns and what lies below them, px. */
  readonly below: number
}

const least = 1

/** What did not go on and is not in the last column lies below, the deepest column first. */
export function isBelow(node: FlowNode, last: number): boolean {
  return node.kind === 'ended' && node.depth < last
}

/** `below` is how high the name of what lies below is. */
export function placeFlow(
  nodes: readonly FlowNode[],
  room: Room,
  below: (node: FlowNode, x: number) => number,
): { readonly placed: readonly PlacedNode[]; readonly bottom: number } {
  const last = Math.max(...nodes.map(({ depth }) => depth))
  const main = nodes.filter((node) => !isBelow(node, last))
  const { scale, height, tops } = stackColumns(main, room)
  const boxes = new Map(
    main.map(({ key, depth, value }): [string, Rect] => [
      key,
      { x: depth * room.step, y: tops.get(key) ?? room.top, width: room.nodeWidth, height: value * scale },
    ]),
  )
  const beside = [...boxes.values()].filter(({ x }) => x > 0).map(({ y, height: own }) => y + own)
  let bottom = Math.max(room.top + height, ...beside)
  for (const node of nodes.filter((one) => isBelow(one, last)).toSorted((a, b) => b.depth - a.depth)) {
    const x = node.depth * room.step
    const box = { x, y: bottom + room.below, width: room.nodeWidth, height: node.value * scale }
    boxes.set(node.key, box)
    bottom = box.y + Math.max(box.height, below(node, x))
  }
  const taken = new Map<string, number>()
  const placed = nodes.map((node): PlacedNode => {
    const box = boxes.get(node.key) as Rect
    const from = node.from === undefined ? undefined : boxes.get(node.from)
    if (!from) return { node, box, ribbon: '' }
    const start = taken.get(node.from ?? '') ?? from.y
    taken.set(node.from ?? '', start + box.height)
    return {
      node,
      box: atLeast(box),
      ribbon: ribbon(from.x + from.width, start, box, Math.max(least, box.height)),
    }
  })
  return { placed, bottom: Math.max(bottom, ...placed.map(({ box }) => box.y + box.height)) }
}

/** What is not nothing is seen. */
function atLeast(box: Rect): Rect {
  return box.height > 0 ? { ...box, height: Math.max(least, box.height) } : box
}

function ribbon(x0: number, y0: number, to: Rect, thick: number): string {
  if (to.height === 0) return ''
  const [a, b] = [round(x0), round(to.x)]
  const middle = round((x0 + to.x) / 2)
  const [top, end] = [round(y0), round(to.y)]
  const [low, foot] = [round(y0 + thick), round(to.y + thick)]
  return `M${a} ${top}C${middle} ${top} ${middle} ${end} ${b} ${end}L${b} ${foot}C${middle} ${foot} ${middle} ${low} ${a} ${low}Z`
}
