/** Where the cells stand: every area in one proportion to its figure, whatever the names over the groups take. */
import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy'
import type { Rect } from '../chart/view.js'
import type { TreemapGroup, TreemapPart } from './treemap-parts.layout.js'

export interface Cell {
  readonly part: TreemapPart
  readonly group: string
  readonly box: Rect
}

export interface PlacedGroup {
  readonly group: TreemapGroup
  /** With the strip of its name on top. */
  readonly box: Rect
}

export interface Placed {
  readonly groups: readonly PlacedGroup[]
  readonly cells: readonly Cell[]
  /** What parts too small to be read one by one are drawn as, one a group. */
  readonly gathered: readonly Gathered[]
  readonly height: number
}

export interface Gathered {
  readonly group: string
  readonly parts: readonly TreemapPart[]
  readonly box: Rect
}

/** So many of a group stand alone, however small. */
const always = 5

/** Between groups, px. Taken off all of them alike, so that their areas stay in proportion. */
const gutter = 8

/**
 * Parts smaller than `least` px² stand as one. Groups side by side where each name has room over its own, else under each other. In both the strips of the names are of
 * one height and the cells below share what is left, so that an area means the same in every group.
 */
export function placeCells(
  groups: readonly TreemapGroup[],
  { width, height, least }: { readonly width: number; readonly height: number; readonly least: number },
  strip: number,
  fits: (group: TreemapGroup, width: number) => boolean,
): Placed {
  const total = groups.reduce((sum, { value }) => sum + value, 0)
  const free = width - gutter * (groups.length - 1)
  const across = (group: TreemapGroup) => (free * group.value) / total
  const named = (group: TreemapGroup) => group.label !== ''
  const beside = groups.every((group) => !named(group) || fits(group, across(group)))
  const body = height - strip
  let at = 0
  const placed = groups.map((group) => {
    const head = beside || named(group) ? strip : 0
    const box = beside
      ? { x: at, y: 0, width: across(group), height }
      : { x: 0, y: at, width, height: head + (body * group.value) / total }
    at += (beside ? box.width : box.height) + gutter
    return { group, box, ...squarified(group, { ...box, y: box.y + head, height: box.height - head }, least) }
  })
  return {
    groups: placed,
    cells: placed.flatMap(({ cells }) => cells),
    gathered: placed.flatMap(({ gathered }) => gathered),
    height: beside ? height : at - gutter,
  }
}

interface Leaf {
  readonly part?: TreemapPart
  readonly value: number
}

function squarified(group: TreemapGroup, box: Rect, least: number): Pick<Placed, 'cells' | 'gathered'> {
  const drawn = group.parts.filter(({ value }) => value > 0)
  const smallest = (least * group.value) / (box.width * box.height)
  const small = drawn.filter(({ value, rest }, i) => i >= always && !rest && value < smallest)
  const left = new Set(small.length > 1 ? small : [])
  const shown = drawn.filter((part) => !left.has(part))
  const leaves: Leaf[] = shown.map((part) => ({ part, value: part.value }))
  const aside = [...left].reduce((sum, { value }) => sum + value, 0)
  const [own, strip] = parted(box, aside / group.value, Math.sqrt(least))
  if (aside > 0 && !strip) leaves.push({ value: aside })
  const boxes = squares(leaves, own)
  const rest = strip ?? boxes[shown.length]
  return {
    cells: shown.map((part, i) => ({ part, group: group.key, box: boxes[i] as Rect })),
    gathered: aside > 0 && rest ? [{ group: group.key, parts: [...left], box: rest }] : [],
  }
}

/** What stands as one lies across the end of the box, where it is thick enough to be read: the others then leave no slivers. */
function parted(box: Rect, share: number, thick: number): readonly [own: Rect, strip: Rect | undefined] {
  const { x, y, width, height } = box
  const across = width >= height
  const taken = (across ? width : height) * share
  if (taken < thick) return [box, undefined]
  return across
    ? [
        { ...box, width: width - taken },
        { ...box, x: x + width - taken, width: taken },
      ]
    : [
        { ...box, height: height - taken },
        { ...box, y: y + height - taken, height: taken },
      ]
}

function squares(leaves: readonly Leaf[], box: Rect): readonly Rect[] {
  const root = hierarchy<{ children?: readonly Leaf[] } | Leaf>({ children: leaves }, (node) =>
    'children' in node ? node.children : undefined,
  ).sum((node) => ('value' in node ? node.value : 0))
  const tree = treemap<{ children?: readonly Leaf[] } | Leaf>()
    .tile(treemapSquarify.ratio(1.3))
    .size([Math.max(0, box.width), Math.max(0, box.height)])(root)
  return (tree.children ?? []).map(({ x0, y0, x1, y1 }) => ({
    x: box.x + x0,
    y: box.y + y0,
    width: x1 - x0,
    height: y1 - y0,
  }))
}
