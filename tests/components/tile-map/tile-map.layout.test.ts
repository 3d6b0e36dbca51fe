import { describe, expect, it } from 'vitest'
import { gansuTiles, readTiles } from '../../../src/components/tile-map/gansu-tiles.layout.js'
import { layoutTileMap, type TileMapOptions } from '../../../src/components/tile-map/tile-map.layout.js'
import { tileName } from '../../../src/components/tile-map/tile-names.layout.js'
import type { RectMark } from '../../../src/components/chart/view.js'
import type { Dataset } from '../../../src/data/dataset.js'
import type { Locale } from '../../../src/data/text.js'
import { everyBoundOf, held, prefectures } from '../../../stories/figures.js'
import {
  faultsOf,
  frameOf,
  marksOf,
  ofObservations,
  quantity,
  rounded,
  selected,
  textBox,
  textsOf,
} from '../chart/given.js'

function drawn(dataset: Dataset, options: TileMapOptions = {}, width = 640, locale: Locale = 'zh-CN') {
  const selection = selected(dataset, { by: 'place', split: 'none' })
  return layoutTileMap(selection, frameOf(selection, width, { locale }), options)
}

const one = (place: string, value: number) =>
  ofObservations([{ indicator: 'consultations', place, figure: quantity(value) }])

const bounds = everyBoundOf(held, 'place')
const boundTiles = readTiles('确数 余 以上 近; 不足 不超过 约 区间; . 一批')

const cases: Readonly<Record<string, readonly [Dataset, TileMapOptions]>> = {
  fourteen: [prefectures, {}],
  'every bound': [bounds, { tiles: boundTiles }],
  'one value': [one('620200', 12), {}],
  'nothing but zero': [one('620200', 0), {}],
  'below zero': [one('620200', -20), {}],
  'a huge number': [one('620200', 123456789012), {}],
  'long names': [
    one('临夏回族自治州东乡族自治县', 3),
    { tiles: readTiles('临夏回族自治州东乡族自治县 某地') },
  ],
  'two hundred tiles': [
    one('第3地', 3),
    {
      tiles: readTiles(
        Array.from({ length: 10 }, (_, r) =>
          Array.from({ length: 20 }, (_, c) => `第${r * 20 + c}地`).join(' '),
        ).join(';'),
      ),
    },
  ],
  'no number at all': [
    ofObservations([
      {
        indicator: 'consultations',
        place: '620200',
        figure: quantity(null, 'unstated', { wording: '多次' }),
      },
    ]),
    {},
  ],
  'nothing on the map': [one('武汉市', 3), {}],
}

describe.each([320, 640, 1200])('at %i px', (width) => {
  it.each(Object.entries(cases))(
    '%s stays in its frame with no text over another',
    (_name, [dataset, options]) => {
      expect(faultsOf(drawn(dataset, options, width))).toEqual([])
      expect(faultsOf(drawn(dataset, options, width, 'en'))).toEqual([])
    },
  )
})

describe('the map of tiles', () => {
  it('has Gansu’s fourteen once each, by their codes', () => {
    const codes = gansuTiles.flat().flatMap((place) => place?.id ?? [])
    expect(new Set(codes).size).toBe(14)
    expect(codes.every((code) => /^62\d{4}$/.test(code))).toBe(true)
  })

  it('draws equal tiles in their rows', () => {
    const view = drawn(one('620200', 12))
    const cells = marksOf(view).filter((mark) => mark.type === 'rect' && mark.key.endsWith('/cell'))
    expect(cells).toHaveLength(14)
    expect(
      new Set(cells.map((mark) => (mark.type === 'rect' && mark.role === 'shade' ? rounded(mark.width) : 0))),
    ).toEqual(new Set([0, 104.2]))
  })

  it('writes a whole number of 万 short on a narrow tile, and no other', () => {
    const texts = (value: number) => textsOf(drawn(one('620200', value), {}, 320)).map(({ text }) => text)
    expect(texts(2_650_000)).toContain('265万')
    expect(texts(2_650_001).join()).not.toContain('万')
  })

  it('has no legend of series: tiles are shaded', () => {
    const years = ofObservations(
      ['2023', '2024'].map((period) => ({
        indicator: 'consultations',
        place: '620200',
        period,
        figure: quantity(12),
      })),
    )
    const selection = selected(years, { by: 'place', split: 'period' })
    expect(selection.legend.length).toBe(2)
    expect(layoutTileMap(selection, frameOf(selection), {}).facts.legend).toEqual([])
  })

  it('finds a place by code, full name and short name', () => {
    for (const name of ['620200', '嘉峪关市', '嘉峪关']) {
      expect(drawn(one(name, 12)).targets.length).toBe(1)
    }
  })

  it('outlines what is not given and says so; nothing is not a little', () => {
    const view = drawn(prefectures)
    const roles = marksOf(view).filter((mark) => /^tile\/62\d+\/cell$/.test(mark.key))
    expect(roles.filter(({ role }) => role === 'rest')).toHaveLength(3)
    expect(roles.filter(({ shade }) => shade === 0)).toHaveLength(2)
    expect(textsOf(view).filter(({ text }) => text === '原文未列').length).toBeGreaterThan(1)
    expect(view.facts.notes?.join()).toContain('14地中2地原文未列')
  })

  it('bear their English names in English where the data have Chinese ones alone', () => {
    const places = [{ id: '620200', label: '嘉峪关市' }]
    const names = textsOf(drawn({ ...one('620200', 12), places }, {}, 640, 'en')).map(({ text }) => text)
    expect(names).toContain('Jiayuguan')
    expect(names.join()).not.toMatch(/\p{Script=Han}/u)
    const own = [{ id: '620200', label: { zh: '嘉峪关市', en: 'Steel City' } }]
    const given = textsOf(drawn({ ...one('620200', 12), places: own }, {}, 640, 'en'))
    expect(given.map(({ text }) => text)).toContain('Steel City')
  })

  it('leave it to the legend and the note that most places are not given', () => {
    const view = drawn(one('620200', 12))
    expect(textsOf(view).filter(({ text }) => text === '原文未列')).toHaveLength(1)
    expect(textsOf(view).filter(({ text }) => text === '天水')).toHaveLength(1)
    expect(view.facts.notes?.join()).toContain('14地中13地原文未列')
  })

  it('words every bound and hatches the corner of what is not exact', () => {
    const view = drawn(bounds, { tiles: boundTiles })
    expect(textsOf(view).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['110余次', '110次以上', '近110次', '90—120次', '一批']),
    )
    expect(
      marksOf(view).filter(({ key, role }) => role === 'corner' && key.startsWith('tile/')),
    ).toHaveLength(7)
  })

  it.each([320, 360])(
    'names every prefecture whole in English at %i px, divided between syllables',
    (width) => {
      const view = drawn(prefectures, {}, width, 'en')
      const names = gansuTiles.flat().flatMap((place) => (place ? [place.id] : []))
      const said = names.map((id) =>
        textsOf(view)
          .filter(({ key }) => key.startsWith(`tile/${id}/name/`))
          .map(({ text }) => text)
          .join(''),
      )
      expect(said.map((name) => name.replace('-', ''))).toEqual([
        ...['Jiuquan', 'Jiayuguan', 'Zhangye', 'Jinchang', 'Wuwei', 'Baiyin', 'Qingyang'],
        ...['Linxia', 'Lanzhou', 'Dingxi', 'Pingliang', 'Gannan', 'Longnan', 'Tianshui'],
      ])
      expect(said).toEqual(expect.arrayContaining(['Jiayu-guan', 'Wuwei', 'Ping-liang']))
      expect(faultsOf(view)).toEqual([])
      const tiles = new Map(marksOf(view).map((mark) => [mark.key, mark]))
      for (const text of textsOf(view).filter(({ key }) => key.startsWith('tile/'))) {
        const tile = tiles.get(text.key.replace(/\/(?:name|figure)\/\d+$/, '/cell')) as RectMark
        const box = textBox(text)
        expect([box.x0 >= tile.x, box.x1 <= tile.x + tile.width]).toEqual([true, true])
        expect([box.y0 >= tile.y, box.y1 <= tile.y + tile.height]).toEqual([true, true])
      }
    },
  )

  it('divides pinyin between syllables only, and abbreviates what is none', () => {
    expect(tileName('Jiayuguan', 48, 13).lines).toEqual(['Jiayu-', 'guan'])
    expect(tileName('Xi’an', 30, 13).lines).toEqual(['Xi-', 'an'])
    expect(tileName('Longnan', 48, 13).lines).toEqual(['Long-', 'nan'])
    expect(tileName('Manchester', 48, 13)).toEqual({ lines: ['Manc…'], cut: true })
    expect(tileName('临夏回族自治州', 60, 13)).toEqual({ lines: ['临夏回族', '自治州'], cut: false })
  })

  it('tells what has no tile, with its figure', () => {
    expect(drawn(one('武汉市', 801)).facts.notes?.join()).toContain('不在图上：武汉市（801次）')
  })

  it('names the first of ten thousand places without a tile, and counts them all', () => {
    const view = drawn(
      ofObservations(
        Array.from({ length: 10_000 }, (_, i) => ({
          indicator: 'consultations',
          place: `第${i + 1}村`,
          figure: quantity(i),
        })),
      ),
    )
    expect(view.facts.notes?.join()).toMatch(/^不在图上：第1村（0次）、.*第6村（5次）等10000项$/)
    expect(view.facts.rows.length).toBe(10_000)
  })

  it('shows the latest of several figures of a place, and says that there are more', () => {
    const view = drawn(
      ofObservations([
        { indicator: 'consultations', place: '620200', period: '2023', figure: quantity(1) },
        { indicator: 'consultations', place: '620200', period: '2024', figure: quantity(2) },
      ]),
    )
    expect(view.targets.length).toBe(1)
    expect(textsOf(view).flatMap(({ key, text }) => (key.startsWith('tile/') ? [text] : []))).toContain('2')
    expect(view.facts.notes?.join()).toContain('另有1个见数据表')
  })

  it('has no legend of one class for one figure, but says its unit', () => {
    const texts = textsOf(drawn(one('兰州市', 5))).map(({ text }) => text)
    expect(texts).toContain('单位：次')
    expect(texts.filter((text) => text === '5')).toHaveLength(1)
  })

  it('states the classes and their rule', () => {
    const texts = textsOf(drawn(prefectures)).map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['单位：次；分级：取整等距', '非确数', '0']))
  })
})

describe('rows of tiles', () => {
  it('are read from text and from lists', () => {
    expect(readTiles('甲 . 乙；丙')).toEqual(readTiles([['甲', null, '乙'], ['丙']]))
  })
})

describe('of several figures of a place', () => {
  const notes = (periods: readonly string[], categories: readonly string[]) =>
    drawn(
      ofObservations(
        periods.flatMap((period) =>
          categories.flatMap((category) =>
            ['620100', '620200'].map((place) => ({
              ...{ indicator: 'consultations', place, period, category },
              figure: quantity(7),
            })),
          ),
        ),
      ),
    ).facts.notes?.join()

  it('says which one is shown, and that it is the latest only where they differ in that', () => {
    expect(notes(['2022', '2023'], ['甲类'])).toContain(
      '每地显示一个数字，以最近的为准：2023年；另有2个见数据表',
    )
    expect(notes(['2023'], ['甲类', '乙类'])).toContain('每地显示一个数字：甲类；另有2个见数据表')
  })
})
