import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/data/check.js'
import { readDataset } from '../../../src/data/read.js'
import { writeJsonStat } from '../../../src/data/write/json-stat.js'

const cube = {
  version: '2.0',
  class: 'dataset',
  label: '政协提案',
  source: '省政协',
  updated: '2024-01-05',
  id: ['area', 'year', 'ind', 'kind'],
  size: [2, 1, 2, 2],
  role: { geo: ['area'], time: ['year'], metric: ['ind'] },
  dimension: {
    area: {
      label: '地区',
      category: { index: ['620100', '620200'], label: { 620100: '兰州市', 620200: '嘉峪关市' } },
    },
    year: { label: '年份', category: { index: { 2023: 0 } } },
    ind: {
      label: '指标',
      category: {
        index: { r: 1, n: 0 },
        label: { n: '立案', r: '办复率' },
        unit: { n: { label: '件', decimals: 0 }, r: { label: 'percentage', symbol: '%', decimals: 1 } },
      },
    },
    kind: { label: '类别', category: { index: ['T', 'A'], label: { T: '合计', A: 'A类' } } },
  },
  value: [100, 60, 98, 99.5, 10, null, 97, 98],
  status: { 3: 'p', 5: 'c', 6: 'zz' },
}

describe('JSON-stat 2.0', () => {
  it('maps metric, geo and time to indicator, place and period, the rest to the category', () => {
    const { dataset, findings } = readDataset(cube)
    expect(findings).toEqual([])
    expect(dataset.indicators).toEqual([
      { id: 'n', label: '立案', unit: '件', kind: 'count' },
      { id: 'r', label: '办复率', unit: '%', kind: 'rate' },
    ])
    expect(dataset.places).toEqual([
      { id: '620100', label: '兰州市' },
      { id: '620200', label: '嘉峪关市' },
    ])
    expect(dataset.sources).toEqual([{ id: '省政协', title: '省政协', published: '2024-01-05' }])
    const source = '省政协'
    expect(dataset.observations.slice(0, 4)).toEqual([
      {
        indicator: 'n',
        place: '620100',
        period: '2023',
        source,
        figure: { value: 100, bound: 'exact', unit: '件' },
      },
      {
        indicator: 'n',
        place: '620100',
        period: '2023',
        category: 'A类',
        source,
        figure: { value: 60, bound: 'exact', unit: '件' },
      },
      {
        indicator: 'r',
        place: '620100',
        period: '2023',
        source,
        figure: { value: 98, bound: 'exact', unit: '%', decimals: 1 },
      },
      {
        indicator: 'r',
        place: '620100',
        period: '2023',
        category: 'A类',
        status: 'provisional',
        source,
        figure: { value: 99.5, bound: 'exact', unit: '%', decimals: 1 },
      },
    ])
  })

  it('keeps what is missing or kept secret as such, and a code nobody knows as a note', () => {
    const { dataset } = readDataset(cube)
    expect(dataset.observations[5]).toMatchObject({
      status: 'suppressed',
      figure: { value: null, bound: 'unstated' },
    })
    expect(dataset.observations[6]).toMatchObject({ note: 'status: zz' })
  })

  it('takes sparse values, one status for all, texts, and collections of one', () => {
    const sparse = { ...cube, value: { 0: 1, 7: 2 }, status: 'p' }
    const collection = { version: '2.0', class: 'collection', link: { item: [sparse] } }
    for (const input of [sparse, JSON.stringify(sparse), collection]) {
      const { dataset, findings } = readDataset(input)
      expect(findings).toEqual([])
      expect(dataset.observations.map(({ figure, status }) => [figure.value, status])).toEqual([
        [1, 'provisional'],
        [2, 'provisional'],
      ])
    }
  })

  it('tells roles by name where the file gives none, with a note; a constant dimension is no class', () => {
    const { dataset, findings } = readDataset({
      class: 'dataset',
      version: '2.0',
      label: 'Unemployment',
      id: ['freq', 'unit', 'geo', 'time'],
      size: [1, 1, 1, 2],
      dimension: {
        freq: { label: 'Time frequency', category: { label: { A: 'Annual' } } },
        unit: { label: 'Unit of measure', category: { label: { PC: 'Percentage' } } },
        geo: { label: 'Geopolitical entity', category: { label: { AT: 'Austria' } } },
        time: { label: 'Time', category: { index: ['2021M03', '2021-Q2'] } },
      },
      value: [5.1, 6],
    })
    expect(findings.map(({ code }) => code)).toEqual(['role-told-by-name', 'role-told-by-name'])
    expect(
      dataset.observations.map(({ period, place, dimensions, category }) => ({
        period,
        place,
        dimensions,
        category,
      })),
    ).toEqual([
      { period: '2021-03', place: 'AT', dimensions: { 'Time frequency': 'Annual' }, category: undefined },
      {
        period: '2021-04/2021-06',
        place: 'AT',
        dimensions: { 'Time frequency': 'Annual' },
        category: undefined,
      },
    ])
    expect(dataset.observations[0]?.figure.unit).toBe('%')
  })

  it('takes the datasets of version 1, as PxWeb writes them', () => {
    const { dataset } = readDataset({
      dataset: {
        label: 'Population',
        dimension: {
          id: ['Region', 'Tid'],
          size: [1, 2],
          role: { time: ['Tid'], geo: ['Region'] },
          Region: { label: 'region', category: { index: { '00': 0 }, label: { '00': 'Riket' } } },
          Tid: { label: 'år', category: { index: { 2019: 0, 2020: 1 } } },
        },
        value: [1, 2],
      },
    })
    expect(dataset.observations.map(({ place, period }) => `${place} ${period}`)).toEqual([
      '00 2019',
      '00 2020',
    ])
  })

  it.each([
    ['sizes that do not fit', { ...cube, size: [2, 1, 2, 3] }, 'not-json-stat', 'dimension/kind/category'],
    ['no ids', { ...cube, id: undefined }, 'not-json-stat', 'id'],
    ['a value that is no list', { ...cube, value: 'x' }, 'not-json-stat', 'value'],
    ['too many values', { ...cube, value: [...cube.value, 1] }, 'value-count', 'value'],
    [
      'a catalogue of links',
      { version: '2.0', class: 'collection', link: { item: [{ class: 'dataset', href: 'x' }] } },
      'no-embedded-dataset',
      'link/item',
    ],
  ])('says what is amiss: %s', (_, input, code, path) => {
    expect(readDataset(input).findings).toMatchObject([{ code, path }])
  })

  it('survives nonsense', () => {
    for (const value of [null, 1, 'x', [], {}, [[]]]) {
      const { dataset } = readDataset(
        { ...cube, id: value, dimension: value, value },
        { format: 'json-stat' },
      )
      expect(dataset.observations).toEqual([])
    }
  })
})

describe('a collection', () => {
  const cube = (label: string, values: readonly unknown[]) => ({
    class: 'dataset',
    label,
    id: ['area'],
    size: [values.length],
    role: { geo: ['area'] },
    dimension: { area: { category: { index: ['兰州市', '天水市'] } } },
    value: values,
  })
  const collection = (...item: readonly unknown[]) => ({
    version: '2.0',
    class: 'collection',
    link: { item },
  })

  it('is read with all that it holds; what it only links is said', () => {
    const { dataset, findings } = readDataset(
      collection(
        cube('立案', [320, 200]),
        { class: 'dataset', href: 'https://example.org/x.json' },
        cube('办复', [320, 'x']),
      ),
    )
    expect(dataset.observations.map((o) => [o.indicator, o.place, o.figure.value])).toEqual([
      ['立案', '兰州市', 320],
      ['立案', '天水市', 200],
      ['办复', '兰州市', 320],
      ['办复', '天水市', null],
    ])
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'linked-datasets link/item',
      'unreadable-figure link/item/2/value/1',
    ])
  })

  it('loses no dataset to a broken one beside it', () => {
    const { dataset, findings } = readDataset(
      collection({ ...cube('立案', [1, 2]), size: [3] }, cube('办复', [3, 4])),
    )
    expect(dataset.observations).toHaveLength(2)
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'not-json-stat link/item/0/dimension/area/category',
    ])
  })
})

describe('what the checks find in a cube', () => {
  it('is named by the value, through an extension too', () => {
    const cube = {
      version: '2.0',
      class: 'dataset',
      id: ['area', 'ind'],
      size: [2, 1],
      role: { geo: ['area'], metric: ['ind'] },
      dimension: {
        area: { category: { index: ['兰州市', '天水市'] } },
        ind: { category: { index: ['rate'], label: { rate: '办复率' }, unit: { rate: { label: '%' } } } },
      },
      value: [98, 120],
    }
    const { dataset } = readDataset(cube)
    const again = readDataset(writeJsonStat(dataset).text).dataset
    for (const read of [dataset, again])
      expect(checkDataset(read).map(({ code, path }) => `${code} ${path}`)).toEqual(['out-of-range value/1'])
  })
})

describe('units of a metric', () => {
  const cube = (unit: unknown, value: unknown = [12.5]) => ({
    version: '2.0',
    class: 'dataset',
    id: ['year', 'ind'],
    size: [1, 1],
    role: { time: ['year'], metric: ['ind'] },
    dimension: {
      year: { category: { index: ['2023'] } },
      ind: { category: { index: ['gifts'], label: { gifts: '捐款' }, unit: { gifts: unit } } },
    },
    value,
  })
  const first = (unit: unknown, value?: unknown) =>
    readDataset(cube(unit, value)).dataset.observations[0]?.figure

  it.each([
    [
      { label: '元', multiplier: 3 },
      { value: 12500, unit: '元' },
    ],
    [
      { label: '千元', base: '元', multiplier: 3 },
      { value: 12500, unit: '元' },
    ],
    [
      { label: '万元', base: '元', multiplier: 4, decimals: 1 },
      { value: 125000, unit: '元', scale: 10000, decimals: 1 },
    ],
    [
      { label: '万元', multiplier: 4 },
      { value: 125000, unit: '元', scale: 10000, decimals: 1 },
    ],
    [
      { label: '元', multiplier: '8' },
      { value: 1250000000, unit: '元', scale: 100000000, decimals: 1 },
    ],
    [
      { label: 'thousand persons', multiplier: 3 },
      { value: 12500, unit: 'persons' },
    ],
    [
      { label: 'Millions', base: 'persons', multiplier: 6 },
      { value: 12500000, unit: 'persons' },
    ],
    [
      { label: '元', multiplier: 1000 },
      { value: 12500, unit: '元' },
    ],
    [
      { label: '元', multiplier: 0, decimals: 2 },
      { value: 12.5, unit: '元', decimals: 2 },
    ],
    [
      { label: '元', decimals: 2 },
      { value: 12.5, unit: '元', decimals: 2 },
    ],
    [
      { label: '元', multiplier: 1, decimals: 2 },
      { value: 125, unit: '元', decimals: 1 },
    ],
    [
      { symbol: '%', label: 'percentage', multiplier: 0 },
      { value: 12.5, unit: '%', decimals: 1 },
    ],
    [
      { symbol: '€', position: 'start' },
      { value: 12.5, unit: '€', decimals: 1 },
    ],
  ])('%o', (unit, figure) => {
    expect(first(unit)).toEqual({ bound: 'exact', ...figure })
  })

  it('scales what is given in words and what is missing no further', () => {
    expect(first({ label: '元', multiplier: 4 }, ['近30'])).toMatchObject({ value: 300000, bound: 'nearly' })
    expect(first({ label: '元', multiplier: 4 }, [null])).toEqual({
      value: null,
      bound: 'unstated',
      unit: '元',
    })
  })

  it.each([2.5, 'thousand', 99, true, {}])(
    'says that %o is no multiplier, and leaves it out',
    (multiplier) => {
      const { dataset, findings } = readDataset(cube({ label: '元', multiplier }))
      expect(dataset.observations[0]?.figure.value).toBe(12.5)
      expect(findings.map(({ severity, code, path }) => `${severity} ${code} ${path}`)).toEqual([
        'warning unit-multiplier dimension/ind/category/unit/gifts/multiplier',
      ])
    },
  )

  it.each([
    [10, 125000000000],
    ['13', 125000000000000],
  ])('of %s is a power of ten, as the format has it, and unusual', (multiplier, value) => {
    const { dataset, findings } = readDataset(cube({ label: '元', multiplier }))
    expect(dataset.observations[0]?.figure.value).toBe(value)
    expect(findings.map(({ severity, code, message }) => `${severity} ${code} ${message.en}`)).toEqual([
      `warning unit-multiplier dimension/ind/category/unit/gifts/multiplier is a power of ten: ${multiplier} means 10 to the power of ${multiplier}, unusually large, and the figures were read so. If it means ten times, it should be 1. Ask the publisher for the magnitude.`,
    ])
  })

  it.each([9, 12])('of %i is in use', (multiplier) => {
    expect(readDataset(cube({ label: '元', multiplier })).findings).toEqual([])
  })

  it('are written as they stand, and read again as the same figures', () => {
    const { dataset } = readDataset(cube({ label: '万元', base: '元', multiplier: 4, decimals: 1 }))
    const { text } = writeJsonStat(dataset)
    const written = JSON.parse(text) as ReturnType<typeof cube>
    expect(written.value).toEqual({ 0: 125000 })
    expect(readDataset(text).dataset).toEqual(dataset)
    // Another program, which drops what is ours, keeps the figures.
    expect(readDataset({ ...written, extension: undefined }).dataset.observations[0]?.figure.value).toBe(
      125000,
    )
  })

  it('of percentages are written with their symbol and decimals', () => {
    const { dataset } = readDataset('指标,时段,原文数字\n办复率,2023,98.50%\n')
    const { dimension } = JSON.parse(writeJsonStat(dataset).text) as { dimension: { indicator: unknown } }
    expect(dimension.indicator).toMatchObject({
      category: {
        unit: { 办复率: { label: '%', base: '%', multiplier: 0, decimals: 2, symbol: '%', position: 'end' } },
      },
    })
  })
})
