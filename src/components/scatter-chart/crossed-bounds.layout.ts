/**
 * How bounds look where a figure is a point in two directions: along each axis as in a line chart, the glyph of the one
 * standing where the other is. A range in both is the frame of all that is possible.
 */
import type { Quantity } from '../../data/quantity.js'
import { capped, ends, signed } from '../chart/layout/bars/bound-marks.js'
import type { Mark, Rect } from '../chart/view.js'

export interface CrossedSpot {
  readonly key: string
  readonly series: string
  readonly x: Bounded
  readonly y: Bounded
  readonly radius: number
}

export interface Bounded {
  readonly figure: Quantity
  /** Px of a value. */
  readonly at: (value: number) => number
  /** 1 where more is at a larger px. */
  readonly grows: 1 | -1
  readonly max: number | undefined
}

interface Along {
  readonly kind: 'exact' | 'open' | 'below' | 'halo' | 'range' | 'capped'
  /** Where the dot stands, px; of a range its middle. */
  readonly centre: number
  readonly from: number
  readonly to: number
  /** The named value and the side on which doubt lies. */
  readonly value: number
  readonly way: number
}

const slats = { gap: 2, first: 3, second: 1.5 }
const openReach = slats.gap * 2 + slats.first + slats.second
const tickReach = 3
const halo = 4

/** Px that glyphs may reach beyond a value. */
export const mostReach = { less: 12, more: 15 }

function along({ figure, at, grows, max }: Bounded, radius: number): Along {
  const value = at(signed(figure))
  const way = grows * (figure.change === 'down' || (figure.value ?? 0) < 0 ? -1 : 1)
  const spot = { centre: value, from: value, to: value, value, way }
  switch (figure.bound) {
    case 'exact':
    case 'unstated':
      return { ...spot, kind: 'exact' }
    case 'over':
    case 'atLeast':
      if (max !== undefined && capped(figure, max)) return { ...spot, kind: 'capped', to: at(max) }
      return { ...spot, kind: 'open' }
    case 'nearly':
    case 'under':
    case 'atMost':
      return { ...spot, kind: 'below', centre: value - way * (radius + 1) }
    case 'about':
    case 'between': {
      const [near, far] = ends(figure).map(at) as [number, number]
      if (near === far) return { ...spot, kind: 'halo' }
      return { ...spot, kind: 'range', centre: (near + far) / 2, from: near, to: far }
    }
  }
}

/** The marks of one point and what they cover. */
export function crossedMarks(spot: CrossedSpot): { readonly marks: readonly Mark[]; readonly box: Rect } {
  const { radius, key, series } = spot
  const [x, y] = [along(spot.x, radius), along(spot.y, radius)]
  const own = { series, target: key }
  const glyphs = [...glyphsOf(x, y.centre, false, spot), ...glyphsOf(y, x.centre, true, spot)]
  const [cx, cy] = [x.centre, y.centre]
  if (x.kind === 'range' && y.kind === 'range') {
    const box = rectOf(x.from, x.to, y.from, y.to)
    return { marks: [{ type: 'rect', key: `${key}/range`, role: 'ghost', ...own, ...box }], box }
  }
  const ranged = x.kind === 'range' || y.kind === 'range'
  const soft = x.kind === 'halo' || y.kind === 'halo'
  const hollow = x.kind === 'below' || y.kind === 'below'
  const marks: Mark[] = [
    ...(soft ? [haloOf(x, y, spot)] : []),
    ...glyphs,
    ...(ranged
      ? []
      : [
          {
            type: 'circle',
            key: `${key}/point`,
            role: hollow ? ('hollow' as const) : ('value' as const),
            ...own,
            cx,
            cy,
            r: soft ? Math.max(1.5, radius - 2) : radius,
          } as const,
        ]),
  ]
  const reach = (one: Along, other: Along): readonly [number, number] => {
    const own = radius + (one.kind === 'halo' ? halo : other.kind === 'below' ? tickReach : 0)
    const beyond = one.kind === 'open' ? one.value + one.way * (radius + openReach) : one.value
    const all = [one.from, one.to, one.centre - own, one.centre + own, beyond]
    return [Math.min(...all), Math.max(...all)]
  }
  const [[x0, x1], [y0, y1]] = [reach(x, y), reach(y, x)]
  return { marks, box: rectOf(x0, x1, y0, y1) }
}

function glyphsOf(one: Along, across: number, vertical: boolean, spot: CrossedSpot): readonly Mark[] {
  const { radius, key, series } = spot
  const name = `${key}/${vertical ? 'y' : 'x'}`
  const line = (
    end: string,
    role: 'line' | 'tick',
    a0: number,
    a1: number,
    c0: number,
    c1: number,
  ): Mark => ({
    type: 'line',
    key: `${name}-${end}`,
    role,
    ...(role === 'line' && { series }),
    target: key,
    ...(vertical ? { x1: c0, y1: a0, x2: c1, y2: a1 } : { x1: a0, y1: c0, x2: a1, y2: c1 }),
  })
  const cap = (end: string, at: number) => line(end, 'line', at, at, across - radius, across + radius)
  switch (one.kind) {
    case 'exact':
    case 'halo':
      return []
    case 'below': {
      const half = radius + tickReach
      return [line('tick', 'tick', one.value, one.value, across - half, across + half)]
    }
    case 'capped':
      return [line('shaft', 'line', one.from, one.to, across, across), cap('end', one.to)]
    case 'range':
      return [
        line('shaft', 'line', one.from, one.to, across, across),
        cap('start', one.from),
        cap('end', one.to),
      ]
    case 'open': {
      const first = one.value + one.way * (radius + slats.gap)
      const second = first + one.way * (slats.first + slats.gap)
      const slat = (end: string, from: number, to: number): Mark => ({
        type: 'rect',
        key: `${name}-${end}`,
        role: 'openEnd',
        series,
        target: key,
        ...(vertical
          ? rectOf(across - radius, across + radius, from, to)
          : rectOf(from, to, across - radius, across + radius)),
      })
      return [
        slat('slat-1', first, first + one.way * slats.first),
        slat('slat-2', second, second + one.way * slats.second),
      ]
    }
  }
}

/** Pale, wider only in the direction in which the figure is about. */
function haloOf(x: Along, y: Along, { key, series, radius }: CrossedSpot): Mark {
  const [rx, ry] = [x, y].map(({ kind }) => radius + (kind === 'halo' ? halo : 0)) as [number, number]
  const [a, b] = [x.centre - rx, x.centre + rx].map(px) as [number, number]
  const cy = px(y.centre)
  const d = `M${a} ${cy}A${rx} ${ry} 0 1 1 ${b} ${cy}A${rx} ${ry} 0 1 1 ${a} ${cy}Z`
  return { type: 'path', key: `${key}/halo`, role: 'halo', series, target: key, d }
}

function rectOf(x0: number, x1: number, y0: number, y1: number): Rect {
  return { x: Math.min(x0, x1), y: Math.min(y0, y1), width: Math.abs(x1 - x0), height: Math.abs(y1 - y0) }
}

function px(value: number): number {
  return Math.round(value * 10) / 10
}
