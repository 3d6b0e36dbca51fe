import { describe, expect, it } from 'vitest'
import { readMap } from '../../../src/components/map/read-map.js'
import { inventedMap } from '../../../stories/invented-map.js'

/** A square of side 1 with its lower left corner at x, y; counter-clockwise, as RFC 7946 has it. */
const square = (x: number, y: number) => [
  [x, y],
  [x + 1, y],
  [x + 1, y + 1],
  [x, y + 1],
  [x, y],
]

const area = (properties: object, coordinates: unknown = [square(0, 0)], more: object = {}) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates },
  ...more,
})

const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })

const codes = (given: unknown, object?: string) => readMap(given, object).findings.map(({ code }) => code)

/** Two objects of two squares and of one. */
const topology = {
  type: 'Topology',
  arcs: [square(0, 0), square(2, 0), square(4, 0)],
  objects: {
    outline: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', arcs: [[2]], properties: { name: '全境' } }],
    },
    counties: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0]], properties: { name: '甲县' } },
        { type: 'Polygon', arcs: [[1]], properties: { name: '乙县' } },
      ],
    },
  },
}

describe('readMap', () => {
  it('finds codes and names under the usual keys', () => {
    const { shapes } = readMap(
      collection(
        area({ adcode: 620200, name: '嘉峪关市' }),
        area({ code: '621200' }),
        area({ 名称: '甲县' }),
        area({}, undefined, { id: 623000 }),
        area({ id: '620102001000' }),
      ),
    )
    expect(shapes?.areas.map(({ names }) => names)).toEqual([
      ['620200', '嘉峪关市'],
      ['621200'],
      ['甲县'],
      ['623000'],
      ['620102001000', '620102'],
    ])
    expect(shapes?.areas.map(({ label }) => label)).toEqual([
      '嘉峪关市',
      '621200',
      '甲县',
      '623000',
      '620102001000',
    ])
  })

  it('winds outer rings clockwise and holes against it, however the file has them', () => {
    const hole = square(0.25, 0.25).map(([x, y]) => [(x ?? 0) / 2, (y ?? 0) / 2])
    const rings = [square(0, 0), hole]
    const reversed = rings.map((ring) => [...ring].reverse())
    const shapeOf = (coordinates: unknown) =>
      readMap(collection(area({ name: '甲' }, coordinates))).shapes?.areas[0]?.shape
    expect(shapeOf(rings)?.coordinates[0]?.[0]).toEqual([...square(0, 0)].reverse())
    expect(shapeOf(rings)?.coordinates[0]?.[1]).toEqual(hole)
    expect(shapeOf(reversed)).toEqual(shapeOf(rings))
  })

  it('takes 审图号 and origin from the file', () => {
    const own = { 审图号: 'X（0000）0号', 来源: '某测绘院' }
    expect(readMap(inventedMap(['甲'], own)).shapes).toMatchObject({
      approval: 'X（0000）0号',
      credit: '某测绘院',
    })
    expect(readMap({ ...collection(area({})), properties: own }).shapes).toMatchObject({
      approval: 'X（0000）0号',
    })
    expect(readMap(inventedMap(['甲'], {})).shapes).toMatchObject({ approval: '', credit: '' })
  })

  it('draws the object of a TopoJSON with the most areas, names the others, and takes the one asked for', () => {
    const { shapes, findings } = readMap(topology)
    expect(shapes?.areas.map(({ label }) => label)).toEqual(['甲县', '乙县'])
    expect(findings[0]).toMatchObject({ severity: 'warning', code: 'map-objects' })
    expect(findings[0]?.message.zh).toContain('画的是“counties”')
    expect(readMap(topology, 'outline').shapes?.areas.map(({ label }) => label)).toEqual(['全境'])
    expect(codes(topology, 'outline')).toEqual([])
    expect(readMap(topology, '县').findings[0]).toMatchObject({ severity: 'error', code: 'map-object' })
    expect(readMap(topology, '县').findings[0]?.message.zh).toContain('outline、counties')
  })

  it.each([
    ['<!doctype html><title>404</title>', 'map-html'],
    ['{"type": "Feature', 'map-json'],
    ['[]', 'map-shape'],
    [42, 'map-shape'],
    [collection(), 'map-no-areas'],
    [{ type: 'FeatureCollection' }, 'map-no-areas'],
    [{ version: 1, indicators: [], observations: [] }, 'map-no-areas'],
    [
      collection({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [0, 0] } }),
      'map-no-areas',
    ],
    [
      collection(
        area({}, [
          [
            [0, 0],
            [1, 'x'],
            [1, 1],
            [0, 0],
          ],
        ]),
      ),
      'map-no-areas',
    ],
    [{ type: 'Topology' }, 'map-no-areas'],
    [{ type: 'Topology', arcs: [], objects: { a: { type: 'Polygon', arcs: [[7]] } } }, 'map-no-areas'],
  ])('%j is no map: %s', (given, code) => {
    const { shapes, findings } = readMap(given)
    expect(shapes).toBeUndefined()
    expect(findings).toMatchObject([{ severity: 'error', code }])
  })

  it('keeps the areas beside a broken one, and counts it', () => {
    const { shapes, findings } = readMap(
      collection(area({ name: '甲' }), null, area({ name: '乙' }, [[[0, NaN]]])),
    )
    expect(shapes?.areas.map(({ label }) => label)).toEqual(['甲'])
    expect(findings).toMatchObject([{ severity: 'warning', code: 'map-without-area' }])
    expect(findings[0]?.message.zh).toContain('1个')
  })
})
