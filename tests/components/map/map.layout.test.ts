import { describe, expect, it } from 'vitest'
import { layoutMap, type MapOptions } from '../../../src/components/map/map.layout.js'
import type { MapShapes } from '../../../src/components/map/map-shapes.layout.js'
import { readMap } from '../../../src/components/map/read-map.js'
import type { Dataset } from '../../../src/data/dataset.js'
import { loadPlaces } from '../../../src/data/places.js'
import type { Locale } from '../../../src/data/text.js'
import { everyBoundOf, held } from '../../../stories/figures.js'
import { inventedMap } from '../../../stories/invented-map.js'
import {
  faultsOf,
  frameOf,
  marksOf,
  ofObservations,
  pathBox,
  quantity,
  selected,
  textBox,
  textsOf,
} from '../chart/given.js'

const shapesOf = (given: unknown) => readMap(given).shapes as MapShapes
const grid = (...names: string[]) => shapesOf(inventedMap(names))

function drawn(
  dataset: Dataset,
  shapes: MapShapes,
  width = 640,
  more: Partial<MapOptions> = {},
  locale: Locale = 'zh-CN',
) {
  const selection = selected(dataset, { by: 'place', split: 'none' })
  return layoutMap(selection, frameOf(selection, width, { locale }), { shapes, ...more })
}

const one = (place: string, value = 12) =>
  ofObservations([{ indicator: 'consultations', place, figure: quantity(value) }])
const bounds = everyBoundOf(held, 'place')
const boundNames = bounds.observations.map(({ place }) => place ?? '')
const said = (view: ReturnType<typeof drawn>) => textsOf(view).map(({ text }) => text)
/** Names and figures in the areas: the legend says the unit. */
const inside = (view: ReturnType<typeof drawn>) =>
  textsOf(view).flatMap(({ key, text }) => (key.startsWith('area/') ? [text] : []))
const notes = (view: ReturnType<typeof drawn>) => view.facts.notes?.join('；') ?? ''
const shape = (view: ReturnType<typeof drawn>, i: number) =>
  marksOf(view).find(({ key }) => key === `area/${i}/shape`)

/** A square in coordinates of a grid in metres, and the same in degrees. */
const square = (x: number, y: number, side: number) => ({
  type: 'Feature',
  properties: { name: '甲' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x + side, y],
        [x + side, y + side],
        [x, y + side],
        [x, y],
      ],
    ],
  },
})

const cases: Readonly<Record<string, readonly [Dataset, MapShapes]>> = {
  'every bound': [bounds, grid(...boundNames, '别处')],
  'one area': [one('甲'), grid('甲')],
  'nothing but zero': [one('甲', 0), grid('甲', '乙')],
  'nothing on the map': [one('武汉市'), grid('甲', '乙')],
  'no number at all': [
    ofObservations([
      { indicator: 'consultations', place: '甲', figure: quantity(null, 'unstated', { wording: '一批' }) },
    ]),
    grid('甲', '乙'),
  ],
  'a huge number': [one('甲', 123456789012), grid('甲', '乙')],
  'long names': [one('临夏回族自治州东乡族自治县'), grid('临夏回族自治州东乡族自治县', '甲')],
  'two hundred areas': [one('第3地'), grid(...Array.from({ length: 200 }, (_, i) => `第${i}地`))],
  'the smallest of areas': [one('甲'), shapesOf(square(0, 0, 1e-6))],
  'metres of a grid': [one('甲'), shapesOf(square(500000, 4000000, 1000))],
}

describe.each([320, 640, 1200])('at %i px', (width) => {
  it.each(Object.entries(cases))(
    '%s stays in its frame with no text over another',
    (_name, [dataset, shapes]) => {
      expect(faultsOf(drawn(dataset, shapes, width))).toEqual([])
      expect(faultsOf(drawn(dataset, shapes, width, {}, 'en'))).toEqual([])
    },
  )
})

describe('a map', () => {
  it('is fitted to the width, north up', () => {
    const view = drawn(one('甲'), grid('甲', '乙', '丙', '丁', '戊'))
    const boxes = [0, 3, 4].map((i) => {
      const mark = shape(view, i)
      return mark?.type === 'path' ? pathBox(mark.key, mark.d) : undefined
    })
    expect(Math.round(Math.min(...boxes.map((box) => box?.x0 ?? NaN)))).toBe(1)
    expect(Math.round(Math.max(...boxes.map((box) => box?.x1 ?? NaN)))).toBe(639)
    // The fifth lies south of the first.
    expect(boxes[2]?.y0).toBeGreaterThan(boxes[0]?.y0 ?? NaN)
  })

  it('draws a ring wound either way as the area it is, not as the rest of the earth', () => {
    const map = square(0, 0, 1)
    const other = {
      ...map,
      geometry: { ...map.geometry, coordinates: map.geometry.coordinates.map((r) => [...r].reverse()) },
    }
    const [a, b] = [map, other].map((given) => shape(drawn(one('甲'), shapesOf(given)), 0))
    expect(a).toEqual(b)
    expect(a?.type === 'path' && a.d.match(/M/g)?.length).toBe(1)
  })

  it('shades an area by its class and outlines one without a figure, by name in a note', () => {
    const view = drawn(one('甲'), grid('甲', '乙'))
    expect(shape(view, 0)).toMatchObject({ role: 'shade', shade: 3 })
    expect(shape(view, 1)).toMatchObject({ role: 'rest' })
    expect(notes(view)).toBe('原文未列（虚线）：乙')
    expect(inside(view)).toContain('12')
    expect(said(view)).toContain('单位：次')
  })

  it('names a place that has no area with its figure, and keeps it in the table', () => {
    const view = drawn(one('武汉市', 801), grid('甲'))
    expect(notes(view)).toContain('不在图上：武汉市（801次）')
    expect(view.targets.length).toBe(0)
    expect(view.facts.rows.at(0)).toMatchObject({ place: '武汉市', text: '801次' })
  })

  it('knows a place by its code, its name and its short name, and tells 吉林省 from 吉林市', () => {
    const found = (place: string, names: readonly string[]) =>
      drawn(one(place), grid(...names)).targets.length
    expect(['嘉峪关', '嘉峪关市'].map((place) => found(place, ['嘉峪关市']))).toEqual([1, 1])
    expect(found('嘉峪关市', ['嘉峪关'])).toBe(1)
    expect(found('吉林省', ['吉林市'])).toBe(0)
    const coded = shapesOf({ ...square(0, 0, 1), properties: { adcode: 620200 } })
    expect(drawn(one('620200'), coded).targets.length).toBe(1)
  })

  it('joins names to codes where the list of places is at hand', async () => {
    const coded = shapesOf({ ...square(0, 0, 1), properties: { adcode: 620200 } })
    const list = await loadPlaces()
    expect(drawn(one('嘉峪关市'), coded).targets.length).toBe(0)
    expect(drawn(one('嘉峪关市'), coded, 640, { list }).targets.length).toBe(1)
  })

  it('words every bound and strokes the corner of what is not exact', () => {
    const view = drawn(bounds, grid(...boundNames))
    expect(said(view)).toEqual(expect.arrayContaining(['110余次', '近110次', '90—120次', '一批']))
    expect(
      marksOf(view).filter(({ key, role }) => role === 'corner' && key.startsWith('area/')),
    ).toHaveLength(7)
  })

  it('writes as large as text where every name and figure has room so, else all of them small', () => {
    const sizes = (names: readonly string[], width: number) => {
      const view = drawn(one(names[0] ?? ''), grid(...names), width)
      const own = marksOf(view).filter(({ key }) => /^area\/.*\/\d$/.test(key))
      return [...new Set(own.map((mark) => (mark.type === 'text' ? mark.size : 0)))]
    }
    expect(sizes(['甲', '乙', '丙', '丁'], 1200)).toEqual([16])
    expect(sizes(['甲', '乙', '丙', '丁'], 200)).toEqual([13])
    expect(
      sizes(
        Array.from({ length: 60 }, (_, i) => `${i}地`),
        1200,
      ),
    ).toEqual([13])
  })

  it('has room for name and figure and the strokes of a doubt, on a phone too', () => {
    for (const [locale, width] of [['zh-CN', 328] as const, ['en', 380] as const]) {
      const view = drawn(bounds, grid(...boundNames), width, {}, locale)
      const marks = new Map(marksOf(view).map((mark) => [mark.key, mark]))
      const boxOf = (key: string) => {
        const mark = marks.get(key)
        return mark?.type === 'path' ? pathBox(key, mark.d) : undefined
      }
      boundNames.slice(0, -1).forEach((name, i) => {
        const lines = textsOf(view).filter(({ key }) => key.startsWith(`area/${i}/`))
        expect(lines.length, `${name} ${locale}`).toBe(2)
        const [strokes, area] = [boxOf(`area/${i}/corner`), boxOf(`area/${i}/shape`)]
        if (!strokes || !area) return
        const [nameBox, figureBox] = lines.map(textBox)
        expect(nameBox?.x1).toBeLessThanOrEqual(strokes.x0)
        expect(figureBox?.y0).toBeGreaterThanOrEqual(strokes.y1)
        expect(strokes.x1).toBeLessThanOrEqual(area.x1)
      })
    }
  })

  it('writes a long Latin name in more lines over its figure, beside the strokes of a doubt', () => {
    const names = [
      'Jishishan Bonan, Dongxiang and Salar',
      'Linxia',
      'Gannan Tibetan prefecture',
      'Tianzhu Tibetan',
    ]
    const doubtful = ofObservations(
      names.map((place) => ({ indicator: 'consultations', place, figure: quantity(110, 'over') })),
    )
    for (const width of [420, 500]) {
      const view = drawn(doubtful, grid(...names), width, {}, 'en')
      const of = (i: number) =>
        textsOf(view).flatMap(({ key, text }) => (key.startsWith(`area/${i}/`) ? [text] : []))
      expect(of(2).slice(0, -1).join(' ')).toBe(names[2])
      expect(of(2).length).toBeGreaterThan(2)
      expect(of(3).at(-1)).toContain('110')
      const weights = textsOf(view).filter(({ key }) => key.startsWith('area/2/'))
      expect(weights.filter(({ weight }) => weight === 600).map(({ text }) => text)).toEqual([of(2).at(-1)])
      expect(faultsOf(view)).toEqual([])
    }
  })

  it('writes the figure alone where the name does not fit', () => {
    const names = ['一个写不进这块地方的很长很长的地名一个写不进这块地方的很长很长的地名', '乙', '丙', '丁']
    const view = drawn(one(names[0] ?? ''), grid(...names), 320)
    expect(inside(view)).toEqual(['12', '乙', '丙', '丁'])
    expect(faultsOf(view)).toEqual([])
  })

  it('has no legend of one class for one figure, but says its unit', () => {
    const texts = said(drawn(one('甲'), grid('甲', '乙', '丙')))
    expect(texts).toContain('单位：次')
    expect(texts.filter((text) => text === '12')).toHaveLength(1)
  })

  it('drops words that do not fit inside their area', () => {
    const many = grid(...Array.from({ length: 200 }, (_, i) => `第${i}个很长的地名`))
    expect(said(drawn(one('第3个很长的地名'), many, 320)).filter((text) => text.includes('地名'))).toEqual([])
  })

  it('meets an area by any point in it', () => {
    const view = drawn(
      ofObservations(
        ['甲', '乙'].map((place, i) => ({ indicator: 'consultations', place, figure: quantity(i + 1) })),
      ),
      grid('甲', '乙'),
    )
    const mark = shape(view, 1)
    const box = mark?.type === 'path' ? pathBox(mark.key, mark.d) : undefined
    expect(view.targets.nearest((box?.x1 ?? 0) - 8, ((box?.y0 ?? 0) + (box?.y1 ?? 0)) / 2)).toBe(1)
  })

  it('shows 审图号 and origin, the page’s own before those of the file', () => {
    expect(said(drawn(one('甲'), grid('甲'))).join('')).toContain('审图号：示例，不是真实的审图号。')
    const view = drawn(one('甲'), grid('甲'), 640, { approval: 'X（0000）0号', credit: '某院' })
    expect(said(view).join('')).toContain('审图号：X（0000）0号。地图来源：某院。')
    expect(view.facts.summary).toContain('审图号：X（0000）0号。')
  })

  it('says as plainly that they are missing', () => {
    const bare = shapesOf(inventedMap(['甲'], {}))
    expect(said(drawn(one('甲'), bare))).toContain('地图未注明审图号和来源')
    expect(drawn(one('甲'), bare).facts.summary).toContain('地图未注明审图号和来源。')
    expect(said(drawn(one('甲'), bare, 640, { credit: '某院' }))).toContain('地图未注明审图号')
    expect(said(drawn(one('甲'), bare, 640, {}, 'en')).join(' ')).toContain(
      'does not state its approval number',
    )
  })
})

describe('a place of several pieces', () => {
  const piece = (name: string, code: string | undefined, x: number) => {
    const feature = square(x, 0, 1)
    return { ...feature, properties: { name, ...(code !== undefined && { adcode: code }) } }
  }
  const map = (...features: unknown[]) => shapesOf({ type: 'FeatureCollection', features })

  it('is one area where code and name agree', () => {
    const view = drawn(
      one('甲'),
      map(piece('甲', '620100', 0), piece('乙', '620200', 2), piece('甲', '620100', 4)),
    )
    const keys = Array.from({ length: view.targets.length }, (_, i) => view.targets.at(i).key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(notes(view)).toContain('乙')
    expect(notes(view)).not.toContain('甲')
  })

  it('is not taken for another of its name', () => {
    const view = drawn(one('甲'), map(piece('甲', '620100', 0), piece('甲', '620200', 2)))
    expect(inside(view).filter((text) => text === '12')).toHaveLength(1)
  })
})
