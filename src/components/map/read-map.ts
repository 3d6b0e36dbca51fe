/** GeoJSON or TopoJSON → areas with polygons, each with what it is called, wound as a sphere needs it. Shapes are the page's own. */
import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import type { Feature, FeatureCollection, Polygon, Position } from 'geojson'
import { finding, type Finding } from '../../data/finding.js'
import type { MapArea, MapShapes } from './map-shapes.layout.js'

export interface MapReading {
  /** Undefined where nothing can be drawn. */
  readonly shapes?: MapShapes
  readonly findings: readonly Finding[]
}

const nameKeys = ['name', '名称', 'NAME', 'fullname'] as const
const codeKeys = ['adcode', 'code', 'id', '行政区划代码'] as const
const approvalKeys = ['审图号', 'approval', 'mapApproval'] as const
const creditKeys = ['来源', 'source', 'attribution', 'credit'] as const

type Raw = Readonly<Record<string, unknown>>

/** `given` is parsed JSON or its text; `object` names one of several in a TopoJSON. */
export function readMap(given: unknown, object = ''): MapReading {
  const value = typeof given === 'string' ? parsed(given) : given
  if (typeof value === 'string') return failed(value)
  if (!isRaw(value)) return failed('shape')
  const found =
    value['type'] === 'Topology' ? ofTopology(value, object) : { features: ofGeoJson(value), findings: [] }
  if (!('features' in found)) return found
  const pieces = found.features.flatMap(areaOf)
  if (pieces.length === 0) return failed('no-areas')
  const dropped = found.features.length - pieces.length
  const areas = whole(pieces)
  return {
    shapes: { areas, approval: wordsIn(value, approvalKeys), credit: wordsIn(value, creditKeys) },
    findings: [...found.findings, ...(dropped > 0 ? [withoutArea(dropped)] : [])],
  }
}

type Failure = 'html' | 'json' | 'shape' | 'no-areas'

function parsed(text: string): unknown {
  if (/^\s*</.test(text)) return 'html'
  try {
    const value: unknown = JSON.parse(text)
    return isRaw(value) ? value : 'shape'
  } catch {
    return 'json'
  }
}

const failures: Readonly<Record<Failure, readonly [zh: string, en: string]>> = {
  html: [
    '地图地址给出的是网页（HTML），不是GeoJSON或TopoJSON，请核对map-src。',
    'The map’s address gives a web page (HTML), not GeoJSON or TopoJSON. Check map-src.',
  ],
  json: ['地图不是有效的JSON，请核对文件。', 'The map is no valid JSON. Check the file.'],
  shape: [
    '地图不是GeoJSON或TopoJSON，请给FeatureCollection或Topology。',
    'The map is neither GeoJSON nor TopoJSON. Give a FeatureCollection or a Topology.',
  ],
  'no-areas': [
    '地图里没有面（Polygon、MultiPolygon），无从着色。',
    'The map has no areas (Polygon, MultiPolygon) to shade.',
  ],
}

function failed(why: string): MapReading {
  const [zh, en] = failures[why as Failure]
  return { findings: [finding('error', `map-${why}`, 'map', { zh, en })] }
}

function withoutArea(count: number): Finding {
  return finding('warning', 'map-without-area', 'map', {
    zh: `地图里有${count}个要素不是完整的面，没有画出。`,
    en: `${count} features of the map are no whole areas and are not drawn.`,
  })
}

interface Found {
  readonly features: readonly Feature[]
  readonly findings: readonly Finding[]
}

function ofGeoJson(value: Raw): readonly Feature[] {
  const { type, features } = value
  if (type === 'FeatureCollection' && Array.isArray(features))
    return features.filter(isRaw) as unknown as Feature[]
  if (type === 'Feature') return [value as unknown as Feature]
  return type === 'Polygon' || type === 'MultiPolygon'
    ? [{ type: 'Feature', properties: {}, geometry: value as unknown as Polygon }]
    : []
}

/** The object asked for; without a name the only one, or the one with the most areas, and which others there are. */
function ofTopology(value: Raw, asked: string): Found | MapReading {
  const objects = isRaw(value['objects']) ? value['objects'] : {}
  const names = Object.keys(objects)
  const listed = names.join('、')
  if (asked !== '' && !names.includes(asked)) {
    const message = {
      zh: `地图里没有名为“${asked}”的对象，有：${listed}。请核对map-object。`,
      en: `The map has no object “${asked}”. It has: ${names.join(', ')}. Check map-object.`,
    }
    return { findings: [finding('error', 'map-object', 'map', message)] }
  }
  const read = (name: string): readonly Feature[] => {
    try {
      const out: Feature | FeatureCollection = feature(
        value as unknown as Topology,
        objects[name] as GeometryObject,
      )
      return out.type === 'FeatureCollection' ? out.features : [out]
    } catch {
      return []
    }
  }
  const counted = (asked === '' ? names : [asked])
    .map((name) => ({ name, features: read(name) }))
    .sort((a, b) => b.features.flatMap(areaOf).length - a.features.flatMap(areaOf).length)
  const [first, ...others] = counted
  if (!first) return failed('no-areas')
  const several = others.filter(({ features }) => features.flatMap(areaOf).length > 0)
  const message = {
    zh: `地图里有${several.length + 1}个对象：${listed}，画的是“${first.name}”。可用map-object指定。`,
    en: `The map has ${several.length + 1} objects: ${names.join(', ')}; “${first.name}” is drawn. Choose with map-object.`,
  }
  return {
    features: first.features,
    findings: several.length > 0 ? [finding('warning', 'map-objects', 'map', message)] : [],
  }
}

function areaOf(given: Feature, i: number): readonly MapArea[] {
  const shape = shapeOf(given.geometry)
  if (!shape) return []
  const own: Raw = { ...(isRaw(given.properties) ? given.properties : {}) }
  const codes = [...codeKeys.map((key) => own[key]), given.id].flatMap(codeIn)
  const names = nameKeys.flatMap((key) => wordIn(own[key]))
  return [
    {
      id: `${i}`,
      names: [...new Set([...codes, ...names])],
      label: names[0] ?? codes[0] ?? '',
      shape,
    },
  ]
}

/** Islands and exclaves may be features of their own: what has one code and one name is one area. */
function whole(pieces: readonly MapArea[]): readonly MapArea[] {
  const found = new Map<string, MapArea>()
  for (const piece of pieces) {
    const { id, names, label, shape } = piece
    const key = names.length > 0 && names[0] !== label ? `${names[0]}\u0001${label}` : `\u0001${id}`
    const before = found.get(key)
    const coordinates = [...(before?.shape.coordinates ?? []), ...shape.coordinates]
    found.set(key, before ? { ...before, shape: { ...shape, coordinates } } : piece)
  }
  return [...found.values()]
}

/** 620200 as a number or text; of a longer statistical code its first six digits too. */
function codeIn(value: unknown): readonly string[] {
  return wordIn(value).flatMap((text) => (/^\d{9}(\d{3})?$/.test(text) ? [text, text.slice(0, 6)] : [text]))
}

function wordIn(value: unknown): readonly string[] {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : ''
  return text === '' ? [] : [text]
}

function wordsIn(value: Raw, keys: readonly string[]): string {
  const places = [value, value['properties'], value['metadata']].filter(isRaw)
  return (
    places.flatMap((place) =>
      keys.flatMap((key) => (Object.hasOwn(place, key) ? wordIn(place[key]) : [])),
    )[0] ?? ''
  )
}

function shapeOf(geometry: unknown): MapArea['shape'] | undefined {
  if (!isRaw(geometry)) return undefined
  const { type, coordinates } = geometry
  const polygons =
    type === 'Polygon'
      ? [coordinates]
      : type === 'MultiPolygon' && Array.isArray(coordinates)
        ? coordinates
        : []
  const sound = (polygons as unknown[]).filter(isPolygon)
  if (sound.length === 0) return undefined
  return { type: 'MultiPolygon', coordinates: sound.map(wound) }
}

function isPolygon(rings: unknown): rings is Position[][] {
  return (
    Array.isArray(rings) &&
    rings.length > 0 &&
    rings.every((ring) => Array.isArray(ring) && ring.length > 3 && ring.every(isPosition))
  )
}

function isPosition(point: unknown): point is Position {
  return Array.isArray(point) && Number.isFinite(point[0]) && Number.isFinite(point[1])
}

/**
 * Outer rings clockwise, holes against it, as d3-geo wants them on a sphere and RFC 7946 does not: a ring wound the other
 * way would be all of the earth but itself. Measured on the plane, since a file cuts its shapes where the map ends.
 */
function wound(rings: Position[][]): Position[][] {
  return rings.map((ring, i) => (clockwise(ring) === (i === 0) ? ring : [...ring].reverse()))
}

function clockwise(ring: readonly Position[]): boolean {
  let twice = 0
  ring.forEach(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? []
    twice += x * nextY - nextX * y
  })
  return twice < 0
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
