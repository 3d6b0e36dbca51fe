import { describe, expect, it } from 'vitest'
import { readDataset } from '../../../src/data/read.js'
import { whereaboutsOf } from '../../../src/data/read/whereabouts.js'
import { codesOf, figureLines } from './figure-lines.js'

const list = [
  { region: '兰州市', count: 120 },
  { region: '天水市', count: 98 },
]
const counted = ['count@兰州市 = 120', 'count@天水市 = 98']

describe('the answers of servers', () => {
  it.each<[what: string, answer: unknown]>([
    ['records under data', { code: 0, msg: 'ok', data: list }],
    ['a list in a page', { code: 0, msg: 'ok', data: { total: 2, list } }],
    [
      'a page of many',
      { code: 200, success: true, data: { records: list, total: 310, size: 10, current: 1, pages: 31 } },
    ],
    ['results with links', { count: 2, next: null, previous: null, results: list }],
    ['a page, and its records', [{ page: 1, pages: 1, per_page: 50, total: 2 }, list]],
    ['with a context', { '@odata.context': 'http://example.org/$metadata', value: list }],
    ['nothing beside it', { data: { result: { rows: list } } }],
  ])('%s', (_, answer) => {
    const reading = readDataset(answer)
    expect([figureLines(reading), codesOf(reading)]).toEqual([counted, []])
  })

  it('what the answer says of all its rows is said of them', () => {
    expect(figureLines(readDataset({ code: 0, year: 2023, data: list }))).toEqual([
      'count@兰州市|2023 = 120',
      'count@天水市|2023 = 98',
    ])
  })

  it('a total that is no count of the rows, in a file of one’s own, is a figure', () => {
    expect(figureLines(readDataset({ year: 2023, total: 220, list }))).toContain('total@2023 = 220')
  })

  it('findings and figures are named by where they stand in the file', () => {
    const { dataset, findings } = readDataset({
      code: 0,
      data: { list: [...list, { region: '陇南市', count: '3o' }] },
    })
    expect(findings.map(({ path }) => path)).toEqual(['data/list/2/count'])
    expect(findings[0]?.message.zh).toContain('data/list/2/count')
    expect(whereaboutsOf(dataset)?.(1)?.path).toBe('data/list/1/count')
  })

  it('a whole dataset may be wrapped', () => {
    const data = {
      version: 1,
      indicators: [{ id: 'p', label: '提案', unit: '件', kind: 'count' }],
      observations: [{ indicator: 'p', figure: 12 }],
    }
    expect(figureLines(readDataset({ code: 0, msg: 'ok', data }))).toEqual(['p@ = 12 件'])
  })

  it('a refusal is told in the words of the server, an empty list as such', () => {
    const refused = readDataset({ code: 500, msg: '参数错误', data: null })
    expect(codesOf(refused)).toEqual(['refused'])
    expect(refused.findings[0]?.message.zh).toContain('参数错误')
    expect(codesOf(readDataset({ code: 0, msg: '', data: { total: 0, list: [] } }))).toEqual(['empty-table'])
    expect(codesOf(readDataset([]))).toEqual(['empty-table'])
  })

  it('a list that names the keys of the records names the columns', () => {
    const columns = [
      { prop: 'dept', label: '单位' },
      { prop: 'cnt', label: '件数' },
    ]
    expect(figureLines(readDataset({ columns, rows: [{ dept: '教育局', cnt: 45 }] }))).toEqual([
      '件数@教育局 = 45',
    ])
    const fields = [{ id: 'Place' }, { id: 'Proposals' }]
    const records = [{ Place: 'East', Proposals: 12 }]
    expect(figureLines(readDataset({ success: true, result: { fields, records, total: 1 } }))).toEqual([
      'Proposals@East = 12',
    ])
  })

  it('codes with their names are the names', () => {
    const record = {
      indicator: { id: 'POP', value: 'Population' },
      country: { id: 'BR', value: 'Brazil' },
      date: '2023',
      value: 211140729,
    }
    expect(figureLines(readDataset([{ page: 1, total: 1 }, [record]]))).toEqual([
      'Population@Brazil|2023 = 211140729',
    ])
  })
})

describe('tables that are no lists of records', () => {
  const rows = [
    ['兰州市', 120],
    ['天水市', 98],
  ]
  const lines = ['件数@兰州市 = 120', '件数@天水市 = 98']
  it.each<[what: string, table: unknown]>([
    ['a list of rows', [['地区', '件数'], ...rows]],
    ['headers beside the rows', { columns: ['地区', '件数'], data: rows }],
    ['headers in objects', { fields: [{ name: '地区' }, { name: '件数' }], values: rows }],
    ['a list a column', { 地区: ['兰州市', '天水市'], 件数: [120, 98] }],
    ['the same in an answer', { code: 0, data: { 地区: ['兰州市', '天水市'], 件数: [120, 98] } }],
    ['with their index', { index: [0, 1], columns: ['地区', '件数'], data: rows }],
  ])('%s', (_, table) => {
    expect(figureLines(readDataset(table))).toEqual(lines)
  })

  it.each<[what: string, chart: unknown]>([
    [
      'series over categories',
      { categories: ['兰州市', '天水市'], series: [{ name: '2023年', data: [120, 98] }] },
    ],
    [
      'datasets over labels',
      {
        type: 'bar',
        data: { labels: ['兰州市', '天水市'], datasets: [{ label: '2023年', data: [120, 98] }] },
      },
    ],
    [
      'series over an axis',
      {
        xAxis: { type: 'category', data: ['兰州市', '天水市'] },
        series: [{ name: '2023年', type: 'bar', data: [120, 98] }],
      },
    ],
  ])('%s', (_, chart) => {
    expect(figureLines(readDataset(chart, { file: '提案.json' }))).toEqual([
      '提案@兰州市|2023 = 120',
      '提案@天水市|2023 = 98',
    ])
  })

  it('says where a bad cell stands', () => {
    const { findings } = readDataset({ 地区: ['兰州市', '天水市'], 件数: [120, '9o'] })
    expect(findings.map(({ path }) => path)).toEqual(['件数/1'])
  })

  it('a map’s features are records of what is said of each', () => {
    const feature = (name: string, 提案: number) => ({
      type: 'Feature',
      properties: { name, 提案 },
      geometry: { type: 'Point', coordinates: [103.8, 36.1] },
    })
    const map = { type: 'FeatureCollection', features: [feature('兰州市', 120), feature('天水市', 98)] }
    expect(figureLines(readDataset(map))).toEqual(['提案@兰州市 = 120', '提案@天水市 = 98'])
  })

  it('a record on each line, of which a bad one costs no other', () => {
    const text = '{"地区":"兰州市","件数":120}\n{"地区":"陇南市","件数":}\n{"地区":"天水市","件数":98}\n'
    const reading = readDataset(text)
    expect(figureLines(reading).filter((line) => !line.includes('~'))).toEqual(lines)
    expect(codesOf(reading)).toEqual(['not-json 2'])
  })
})

describe('names in both languages', () => {
  const records = [
    {
      地区: { zh: '兰州市', en: 'Lanzhou' },
      指标: { 'zh-CN': '委员工作室', 'en-US': 'Members’ studios' },
      数值: '189个',
      备注: { zh: '首批', en: 'first batch' },
      来源: { zh: '年报', en: 'Annual report' },
    },
    { 地区: '天水市', 指标: '委员工作室', 数值: 12 },
  ]
  it('come into the dataset, and out of what it writes', () => {
    const { dataset, findings } = readDataset(records)
    expect(findings).toEqual([])
    expect(dataset.indicators[0]?.label).toEqual({ zh: '委员工作室', en: 'Members’ studios' })
    expect(dataset.places).toEqual([{ id: '兰州市', label: { zh: '兰州市', en: 'Lanzhou' } }])
    expect(dataset.observations[0]?.note).toEqual({ zh: '首批', en: 'first batch' })
  })
  it('a name with two translations keeps none', () => {
    const twice = [
      { 地区: { zh: '甲市', en: 'A' }, 件数: 1 },
      { 地区: { zh: '甲市', en: 'B' }, 件数: 2 },
    ]
    expect(readDataset(twice).dataset.places).toBeUndefined()
  })
})
