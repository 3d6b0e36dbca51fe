/** Where the stages of a flow stand: a column a stage, every node with room for its own words, sources level with what leaves them. */
import { spread } from '../chart/layout/text/spread.js'
import type { FlowNode } from './stages.layout.js'

export interface Room {
  /** From one column to the next, px. */
  readonly step: number
  readonly top: number
  /** The least there is; more is taken where words would leave the flows thin. */
  readonly height: number
  /** Between what stands in a column one under another, px. */
  readonly gap: number
  /** Px that the words of a node take beside it. */
  readonly words: (node: FlowNode) => number
}

export interface Stacked {
  /** Px of one item counted. */
  readonly scale: number
  /** Px from the top of the highest column to its foot. */
  readonly height: number
  /** Tops of the nodes by key. */
  readonly tops: ReadonlyMap<string, number>
}

/** The nodes of each depth in their order. */
export function columnsOf(nodes: readonly FlowNode[]): readonly (readonly FlowNode[])[] {
  const last = Math.max(0, ...nodes.map(({ depth }) => depth))
  return Array.from({ length: last + 1 }, (_, depth) => nodes.filter((node) => node.depth === depth))
}

export function stackColumns(nodes: readonly FlowNode[], room: Room): Stacked {
  const columns = columnsOf(nodes)
  const total = Math.max(...columns.map((column) => column.reduce((sum, { value }) => sum + value, 0)))
  const heightAt = (scale: number) => Math.max(...columns.map((column) => columnHeight(column, scale, room)))
  const height = Math.max(room.height, heightAt((leastShare * room.height) / (total || 1)))
  const scale = scaleOf(heightAt, height, height / (total || 1))
  const tops = new Map<string, number>()
  for (const column of columns.toReversed()) {
    const wanted = wantedTops(column, nodes, tops, scale)
    const blocks = column.map((node, i) => {
      const own = heightOf(node, scale, room) + room.gap
      return { height: own, point: (wanted[i] ?? 0) + (node.value * scale) / 2 }
    })
    // A source may reach below what is beside it: what did not go on leaves it there.
    const bottom = column[0]?.depth === columns.length - 1 ? room.top + height : Infinity
    spread(blocks, [room.top - room.gap / 2, bottom + room.gap / 2]).forEach((middle, i) => {
      const node = column[i] as FlowNode
      tops.set(node.key, middle - (node.value * scale) / 2)
    })
  }
  return { scale, height, tops }
}

/** What the flows take of the height, however many words there are. */
const leastShare = 0.5

function heightOf(node: FlowNode, scale: number, { words }: Room): number {
  return Math.max(node.value * scale, words(node))
}

function columnHeight(column: readonly FlowNode[], scale: number, room: Room): number {
  return column.reduce((sum, node) => sum + heightOf(node, scale, room) + room.gap, -room.gap)
}

/** The greatest up to `most` at which every column has room: a small node takes that of its words. */
function scaleOf(heightAt: (scale: number) => number, height: number, most: number): number {
  if (heightAt(most) <= height) return most
  let [low, high] = [0, most]
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2
    if (heightAt(middle) <= height) low = middle
    else high = middle
  }
  return low
}

/** Where flows leave as straight as they can; what nothing leaves stands below its neighbour. */
function wantedTops(
  column: readonly FlowNode[],
  nodes: readonly FlowNode[],
  tops: ReadonlyMap<string, number>,
  scale: number,
): readonly number[] {
  let below = 0
  return column.map((node) => {
    let [taken, sum, weight] = [0, 0, 0]
    for (const child of nodes.filter(({ from }) => from === node.key)) {
      sum += ((tops.get(child.key) ?? 0) - taken * scale) * child.value
      taken += child.value
      weight += child.value
    }
    const top = weight > 0 ? sum / weight : below
    below = top + node.value * scale
    return top
  })
}
