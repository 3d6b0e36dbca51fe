import { beforeAll, describe, expect, it } from 'vitest'
import {
  findPlace,
  isPlaceCode,
  loadPlaces,
  nameOfCode,
  samePlace,
  shortPlaceName,
  type PlaceList,
} from '../../src/data/places.js'

let list: PlaceList
beforeAll(async () => {
  list = await loadPlaces()
})

it.each([
  ['620200', true],
  ['62020', false],
  ['6202001', false],
  ['020200', false],
  ['６２０２００', false],
])('%s has the form of a code: %s', (text, is) => {
  expect(isPlaceCode(text)).toBe(is)
})

describe('places of GB/T 2260', () => {
  it('hold every province and prefecture', () => {
    expect(list.places.filter((p) => p.within === undefined)).toHaveLength(34)
    expect(list.places.filter((p) => p.within !== undefined)).toHaveLength(333)
    const ids = list.places.map((p) => p.id)
    expect(ids).toEqual([...new Set(ids)].sort())
  })
  it('hold the fourteen of Gansu', () => {
    const gansu = list.places.filter((p) => p.within === '620000').map((p) => `${p.id}${p.label as string}`)
    expect(gansu).toEqual([
      '620100兰州市',
      '620200嘉峪关市',
      '620300金昌市',
      '620400白银市',
      '620500天水市',
      '620600武威市',
      '620700张掖市',
      '620800平凉市',
      '620900酒泉市',
      '621000庆阳市',
      '621100定西市',
      '621200陇南市',
      '622900临夏回族自治州',
      '623000甘南藏族自治州',
    ])
  })
  it.each([
    ['嘉峪关', '620200'],
    ['嘉峪关市', '620200'],
    [' 嘉峪关 市', '620200'],
    ['620200', '620200'],
    ['临夏', '622900'],
    ['临夏州', '622900'],
    ['甘南藏族自治州', '623000'],
    ['内蒙古', '150000'],
    ['广西', '450000'],
    ['新疆', '650000'],
    ['西藏', '540000'],
    ['吉林', '220000'],
    ['吉林市', '220200'],
    ['香港', '810000'],
    ['恩施', '422800'],
    ['大理', '532900'],
    ['海西', '632800'],
    ['巴音郭楞', '652800'],
    ['克孜勒苏', '653000'],
    ['火星', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ])('%s is %s', (name, id) => {
    expect(findPlace(name)?.id).toBe(id)
  })
  it.each([
    ['嘉峪关', '嘉峪关市', true],
    ['嘉峪关', '620200', true],
    ['吉林省', '吉林市', false],
    ['陇南市', '嘉峪关市', false],
    ['积石山', '积石山县', true],
  ])('%s and %s are one place: %s', (a, b, same) => {
    expect(samePlace(a, b, list)).toBe(same)
    expect(samePlace(b, a, list)).toBe(same)
  })
  it.each([
    ['620200', '嘉峪关市'],
    ['620000', '甘肃省'],
    ['999999', undefined],
    ['62020', undefined],
    ['020200', undefined],
    ['6202001', undefined],
    // Short for a place, but no code.
    ['嘉峪关', undefined],
  ])('name the code %s: %s', (code, name) => {
    expect(nameOfCode(code)).toBe(name)
  })
  it('keep a name that has nothing to lose', () => {
    expect(shortPlaceName('县')).toBe('县')
    expect(shortPlaceName('积石山保安族东乡族撒拉族自治县')).toBe('积石山')
  })
})
