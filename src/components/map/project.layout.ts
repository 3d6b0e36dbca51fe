/** Areas on paper: projected to equal area and fitted, or as they are where the file is projected already. */
import {
  geoBounds,
  geoConicEqualArea,
  geoIdentity,
  geoPath,
  type ExtendedFeatureCollection,
  type GeoConicProjection,
  type GeoIdentityTransform,
  type GeoPath,
} from 'd3-geo'
import type { Rect } from '../chart/view.js'
import type { MapArea } from './map-shapes.layout.js'

export type Ring = readonly (readonly [number, number])[]

export interface ProjectedArea {
  readonly area: MapArea
  readonly d: string
  /** Rings in px, outer ones and holes alike. */
  readonly rings: readonly Ring[]
  readonly box: Rect
}

export interface Projected {
  readonly areas: readonly ProjectedArea[]
  readonly height: number
}

/** Fitted into `width`; higher than `most` it is made narrower and stands in the middle. */
export function projectAreas(areas: readonly MapArea[], width: number, most: number, top: number): Projected {
  const all: ExtendedFeatureCollection = {
    type: 'FeatureCollection',
    features: areas.map(({ shape }) => ({ type: 'Feature', properties: {}, geometry: shape })),
  }
  const inner = Math.max(1, width - 2)
  const projection = projectionOf(all, areas)
  const [[x0, y0], [x1, y1]] = geoPath(projection).bounds(all)
  const natural = ((y1 - y0) / (x1 - x0)) * inner
  const height = Number.isFinite(natural) ? Math.max(1, Math.min(most, natural)) : most
  const fitted = projection.fitExtent(
    [
      [1, top + 1],
      [inner + 1, top + 1 + height],
    ],
    all,
  )
  const path = geoPath(fitted).digits(1)
  return { areas: areas.map((area) => placed(area, path)), height: height + 2 }
}

function projectionOf(
  all: ExtendedFeatureCollection,
  areas: readonly MapArea[],
): GeoConicProjection | GeoIdentityTransform {
  if (!onEarth(areas)) return geoIdentity().reflectY(true)
  const [[west, south], [east, north]] = geoBounds(all)
  const middle = west <= east ? (west + east) / 2 : (((west + east + 360) / 2 + 540) % 360) - 180
  const sixth = (north - south) / 6
  return geoConicEqualArea()
    .parallels([south + sixth, north - sixth])
    .rotate([-middle, 0])
}

/** Longitude and latitude, not metres of some grid. */
function onEarth(areas: readonly MapArea[]): boolean {
  return areas.every(({ shape }) =>
    shape.coordinates
      .flat()
      .flat()
      .every(([x = 0, y = 0]) => Math.abs(x) <= 180 && Math.abs(y) <= 90),
  )
}

function placed(area: MapArea, path: GeoPath): ProjectedArea {
  const d = path(area.shape) ?? ''
  const rings = ringsOf(d)
  const [xs, ys] = [rings.flat().map(([x]) => x), rings.flat().map(([, y]) => y)]
  const [x, y] = [least(xs), least(ys)]
  return {
    area,
    d,
    rings,
    box: { x, y, width: -least(xs.map((v) => -v)) - x, height: -least(ys.map((v) => -v)) - y },
  }
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity)
}

function ringsOf(d: string): readonly Ring[] {
  return d
    .split('M')
    .slice(1)
    .map((ring) =>
      [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
    )
}

/** Where a horizontal line at `y` lies within the rings: from, to, from, to… */
function crossings(rings: readonly Ring[], y: number): readonly number[] {
  const found: number[] = []
  for (const ring of rings)
    ring.forEach(([x0, y0], i) => {
      const [x1, y1] = ring[(i + 1) % ring.length] ?? [x0, y0]
      if (y0 <= y !== y1 <= y) found.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0))
    })
  return found.sort((a, b) => a - b)
}

export function contains(rings: readonly Ring[], x: number, y: number): boolean {
  return crossings(rings, y).filter((at) => at <= x).length % 2 === 1
}

/** A wide box of `height` within the rings, the nearer to their middle the better; undefined where they are lower than that. */
export function roomIn({ rings, box }: ProjectedArea, height: number): Rect | undefined {
  let best: Rect | undefined
  let most = -Infinity
  const steps = 24
  for (let i = 0; i <= steps; i++) {
    const y = box.y + ((box.height - height) * i) / steps
    if (y < box.y - 0.01) break
    const aside = Math.abs(y + height / 2 - box.y - box.height / 2)
    for (const [from, to] of commonSpans(rings, y, height)) {
      if (to - from - aside <= most) continue
      most = to - from - aside
      best = { x: from, y, width: to - from, height }
    }
  }
  return best
}

/** Stretches that all lines through a band of this height have within the rings. */
function commonSpans(
  rings: readonly Ring[],
  y: number,
  height: number,
): readonly (readonly [number, number])[] {
  let spans: readonly (readonly [number, number])[] = [[-Infinity, Infinity]]
  for (const part of [0.02, 0.25, 0.5, 0.75, 0.98]) {
    const at = crossings(rings, y + height * part)
    const own = Array.from(
      { length: Math.floor(at.length / 2) },
      (_, i) => [at[i * 2] ?? 0, at[i * 2 + 1] ?? 0] as const,
    )
    spans = spans.flatMap(([a, b]) =>
      own.map(([c, d]) => [Math.max(a, c), Math.min(b, d)] as const).filter(([from, to]) => to > from),
    )
  }
  return spans
}
