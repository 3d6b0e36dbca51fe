/** A figure as a thin stem with a point at its end: lighter than a bar where there are many, as honest about the bound. */
import type { Quantity } from '../../../../data/quantity.js'
import type { LineMark } from '../../view.js'
import type { BarDrawing, BarMarks, BarSpot } from './exact-bars.js'
import { ends, signed } from '../axis/extent.js'
import { ownerOf } from '../marks/mark-owner.js'
import { pointMarks } from '../points/point-marks.js'
import { pointReach } from '../points/point-reach.js'

export const lollipops: BarDrawing = {
  marks: lollipopMarks,
  reach: lollipopReach,
  before: (figure, thickness) => (figure.value === null ? 0 : pointReach(figure, radiusOf(thickness)).less),
}

function lollipopReach(figure: Quantity, thickness: number): number {
  const radius = radiusOf(thickness)
  const ranged = figure.bound === 'between' || (figure.bound === 'about' && figure.high !== undefined)
  return figure.value === null ? 0 : ranged ? 1 : pointReach(figure, radius).more
}

function radiusOf(thickness: number): number {
  return Math.max(2.5, Math.min(6, thickness * 0.28))
}

function lollipopMarks(spot: BarSpot): BarMarks {
  const { figure, base, at } = spot
  if (figure.value === null) return { marks: [], end: base }
  const radius = radiusOf(spot.thickness)
  const across = spot.across + spot.thickness / 2
  const point = pointMarks({ ...spot, across, radius })
  const box = point.box
  if (!box) return { marks: [], end: base }
  const value = at(signed(figure))
  const way = (value === base ? at(1) : value) < base ? -1 : 1
  const [start, length] = spot.vertical ? [box.y, box.height] : [box.x, box.width]
  return {
    marks: [stem(spot, across, certainEnd(spot, radius, way)), ...point.marks],
    end: way < 0 ? start : start + length,
  }
}

/** How far the stem runs: to the point, and to the near edge of what is not certain. */
function certainEnd({ figure, base, at }: BarSpot, radius: number, way: number): number {
  const [near, far] = ends(figure).map(at) as [number, number]
  const back = (px: number) => (Math.abs(near - base) > px ? near - way * px : base)
  switch (figure.bound) {
    case 'nearly':
    case 'under':
    case 'atMost':
      return back(2 * radius + 1)
    case 'about':
      return near === far ? back(radius) : near
    default:
      return near
  }
}

/** Dashed where not even the first unit is certain. */
function stem(spot: BarSpot, across: number, to: number): LineMark {
  const { bound } = spot.figure
  const open = bound === 'under' || bound === 'atMost'
  const line = spot.vertical
    ? { x1: across, y1: spot.base, x2: across, y2: to }
    : { x1: spot.base, y1: across, x2: to, y2: across }
  return {
    type: 'line',
    key: `${spot.key}/stem`,
    role: open ? 'rails' : 'line',
    ...ownerOf(spot),
    ...line,
  }
}
