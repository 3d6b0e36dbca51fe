/** Where stages and flows stand: columns by stage; what did not go on lies below the rest, where no flow crosses its name. */
import { sankey, sankeyLeft } from 'd3-sankey'
import { round } from '../chart/layout/extent.js'
import type { Rect } from '../chart/view.js'
import type { FlowNode } from './stages.layout.js'

export interface PlacedNode {
  readonly node: FlowNode
  readonly box: Rect
  /** The ribbon from its source; empty for the first stage. */
  readonly ribbon: string
}

export interface Room {
  /** Left edge of the first column, right edge of the last, px. */
  readonly right: number
  readonly top: number
  readonly height: number
  readonly nodeWidth: number
  /** Between the nodes of a column, and between what lies below, px. */
  readonly gap: number
  readonly below: number
}

interface Vertex {
  readonly id: string
  readonly fixedValue: number
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
  const column = (depth: number) => (depth * (room.right - room.nodeWidth)) / Math.max(1, last)
  const graph = sankey<Vertex, object>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyLeft)
    .nodeSort(null)
    .linkSort(null)
    .nodeWidth(room.nodeWidth)
    .nodePadding(room.gap)
    .extent([
      [0, room.top],
      [room.right, room.top + room.height],
    ])({
    nodes: main.map(({ key, value }) => ({ id: key, fixedValue: value })),
    links: main.flatMap(({ key, value, from }) =>
      from === undefined ? [] : [{ source: from, target: key, value }],
    ),
  })
  const tallest = graph.nodes.reduce((most, v) => ((v.value ?? 0) > (most.value ?? 0) ? v : most))
  const scale = ((tallest.y1 ?? 0) - (tallest.y0 ?? 0)) / (tallest.value || 1)
  const boxes = new Map(
    graph.nodes.map(({ id, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => [
      id,
      { x: x0, y: y0, width: x1 - x0, height: y1 - y0 },
    ]),
  )
  let bottom = room.top + room.height
  for (const node of nodes.filter((one) => isBelow(one, last)).toSorted((a, b) => b.depth - a.depth)) {
    const x = column(node.depth)
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
  return { placed, bottom }
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
