import { describe, expect, it } from 'vitest'
import { checkDataset, readDataset } from '../../../src/data/index.js'

function figuresOf(input: unknown): readonly string[] {
  const { dataset } = readDataset(input)
  const labels = new Map(dataset.indicators.map(({ id, label }) => [id, label]))
  return dataset.observations.map((o) =>
    [
      labels.get(o.indicator),
      o.place,
      o.period,
      o.category,
      ...Object.values(o.dimensions ?? {}),
      o.figure.value,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  )
}

function findingsOf(input: unknown): readonly string[] {
  const { dataset, findings } = readDataset(input)
  return [...findings, ...checkDataset(dataset)].map(
    ({ severity, code, path }) => `${severity} ${code} ${path}`,
  )
}

const committee = {
  committee: '甲县政协',
  year: 2020,
  total: 10,
  categories: [
    { name: '已解决', count: 6, percent: '60%' },
    { name: '正在解决', count: 3, percent: '30%' },
    { name: '留作参考', count: 1, percent: '10%' },
  ],
  other: { submitted: 12, filing_rate: '83.3' },
}

describe('lists of records in records', () => {
  it('are rows that say what the record around them says', () => {
    expect(figuresOf([committee])).toEqual([
      'total 2020 甲县政协 10',
      'submitted 2020 甲县政协 12',
      'filing_rate 2020 甲县政协 83.3',
      'count 2020 已解决 甲县政协 6',
      'percent 2020 已解决 甲县政协 60',
      'count 2020 正在解决 甲县政协 3',
      'percent 2020 正在解决 甲县政协 30',
      'count 2020 留作参考 甲县政协 1',
      'percent 2020 留作参考 甲县政协 10',
    ])
    expect(findingsOf([committee])).toEqual([])
  })

  it('are found in an object too, which need be in no list', () => {
    expect(figuresOf(committee)).toEqual(figuresOf([committee]))
  })

  it('are checked against what the record around them counts, and findings say where they stand', () => {
    const [solved, ...others] = committee.categories
    const wrong = { ...committee, categories: [{ ...solved, count: 9 }, ...others] }
    expect(findingsOf({ outcomes: [wrong] })).toContain(
      'warning share-contradicts-count outcomes/0/categories/0/count',
    )
  })

  it('may lie several levels deep', () => {
    const years = [
      { 年份: 2022, 市州: [{ 地区: '兰州市', 提案: '110余件' }] },
      { 年份: 2023, 市州: [{ 地区: '兰州市', 提案: '120件' }] },
    ]
    expect(figuresOf({ 年度: years })).toEqual(['提案 兰州市 2022 110', '提案 兰州市 2023 120'])
  })

  it('divide one record in two ways where it holds two lists', () => {
    const county = {
      政协: '甲县',
      立案: 100,
      办理结果: [
        { 类别: 'A类', 件数: 60 },
        { 类别: 'B类', 件数: 40 },
      ],
      提案者: [
        { 类别: '委员', 件数: 81 },
        { 类别: '党派', 件数: 20 },
      ],
    }
    expect(figuresOf([county])).toEqual([
      '立案 甲县 100',
      '办理结果件数 甲县 A类 60',
      '办理结果件数 甲县 B类 40',
      '提案者件数 甲县 委员 81',
      '提案者件数 甲县 党派 20',
    ])
    expect(findingsOf([county])).toEqual(['warning parts-exceed-whole 0/提案者/0/件数'])
  })

  it('are tables of their own in an object that counts nothing itself', () => {
    const two = {
      outcomes: [committee],
      by_field: [{ ...committee, categories: [{ name: '农业', count: 4 }] }],
    }
    expect(figuresOf(two).filter((figure) => figure.includes('count'))).toEqual([])
    expect(figuresOf(two)).toContain('outcomes 2020 已解决 甲县政协 6')
    expect(figuresOf(two)).toContain('by_field 2020 农业 甲县政协 4')
  })

  it('leave out a text about all of them with a note, and take a title for one', () => {
    const about =
      '各地政协年度提案办理情况，依据各地公开的报告整理，类别名称按原报告，百分比按原报告写法，仅供参考。'.repeat(
        2,
      )
    const file = { title: '提案办理', about, rows: [committee] }
    expect(findingsOf(file)).toEqual(['note text-left-out about'])
    expect(readDataset(file).dataset.title).toBe('提案办理')
  })

  it('keep names apart that the record and its list share', () => {
    const offices = [
      { name: '教育局', items: [{ name: 'A类', count: 3 }] },
      { name: '民政局', items: [{ name: 'A类', count: 6 }, 5] },
    ]
    expect(figuresOf(offices)).toEqual(['count A类 教育局 3', 'count A类 民政局 6'])
    expect(findingsOf(offices)).toEqual(['error invalid-value 1/items/1'])
  })

  it('hold classes as the keys of an object too', () => {
    expect(figuresOf([{ 单位: '教育局', 结果: { A类: 7, B类: 3 } }])).toEqual([
      '数值 A类 教育局 7',
      '数值 B类 教育局 3',
    ])
  })

  it('are no lists where keys are indicators and, in them, years', () => {
    expect(figuresOf({ 收到: { 2021: 331, 2022: 345 }, 立案: { 2021: 301, 2022: 312 } })).toEqual([
      '收到 2021 331',
      '收到 2022 345',
      '立案 2021 301',
      '立案 2022 312',
    ])
  })

  it('need not be lists: one record is a row, and one figure is none', () => {
    expect(figuresOf({ 年度: 2023, 立案: 312, 办复: 310 })).toEqual(['立案 2023 312', '办复 2023 310'])
    expect(findingsOf({ status: 404, message: 'not found', count: 0 })).toEqual(['error refused '])
  })
})

describe('other formats are told apart', () => {
  it.each([
    [
      'GeoJSON',
      {
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { name: '兰州市', adcode: 620100 },
            geometry: { type: 'Point', coordinates: [103.8, 36.1] },
          },
        ],
      },
    ],
    ['options of a chart', { xAxis: { data: ['甲', '乙'] }, series: [{ type: 'bar', data: [3, 4] }] }],
  ])('%s is no dataset', (_, raw) => {
    expect(readDataset(raw)).toMatchObject({
      dataset: { observations: [] },
      findings: [{ severity: 'error', code: 'wrong-shape' }],
    })
  })

  it('years in a list of their own take nothing from the rows', () => {
    expect(figuresOf({ years: [2023, 2024], rows: [{ 地区: '甲市', 年份: 2024, 立案: 31 }] })).toEqual([
      '立案 甲市 2024 31',
    ])
  })
})

describe('objects under the names of rows', () => {
  it('keep their names where one lacks what another has', () => {
    const whole = { 甲县: { 立案: 10, 办复: null }, 乙县: { 立案: 20, 办复: 18 } }
    expect(figuresOf(whole)).toEqual(['立案 甲县 10', '办复 甲县 ', '立案 乙县 20', '办复 乙县 18'])
    expect(figuresOf({ ...whole, 甲县: { 立案: 10 } })).toEqual(figuresOf(whole))
    expect(figuresOf({ 立案: { 2021: 301, 2022: 312 }, A类: { 2022: 190 } })).toEqual([
      '立案 2021 301',
      '立案 2022 312',
      'A类 2021 ',
      'A类 2022 190',
    ])
  })

  it('keep them where the rows say themselves what is counted', () => {
    const file = { 2023: { 指标: '立案', 件数: 10 }, 2024: { 指标: '立案', 件数: 12 } }
    expect(figuresOf(file)).toEqual(['立案 2023 10', '立案 2024 12'])
    expect(findingsOf(file)).toEqual([])
  })

  it('are pointed at by their keys', () => {
    const file = { 甲县: { 立案: 10, 办复: 8 }, 乙县: { 立案: 20, 办复: 21 } }
    expect(findingsOf(file)).toEqual(['error more-than-possible 乙县/办复'])
  })
})

it('the answer of a server is no code of a place', () => {
  const data = [
    { 地区: '甲县', 立案: 10 },
    { 地区: '乙县', 立案: 20 },
  ]
  expect(figuresOf({ code: 200, data })).toEqual(['立案 甲县 10', '立案 乙县 20'])
  expect(figuresOf({ code: '620100', data: [{ 立案: 10 }] })).toEqual(['立案 620100 10'])
})

it('how many there are is told by the name of the object that says it', () => {
  const 立案 = { 数量: 3, 重点: 1 }
  const record = { 地区: '甲县', 立案, 办复: { 数量: 2, 重点: 1 } }
  expect(figuresOf([record])).toEqual([
    '立案数量 甲县 3',
    '立案重点 甲县 1',
    '办复数量 甲县 2',
    '办复重点 甲县 1',
  ])
  expect(figuresOf([{ 地区: '甲县', 立案 }])).toEqual(['立案数量 甲县 3', '重点 甲县 1'])
})
