import { describe, expect, it } from 'vitest'
import { readDataset } from '../../../src/data/read.js'
import { whereaboutsOf } from '../../../src/data/read/whereabouts.js'
import { codesOf, figureLines } from './figure-lines.js'

describe('lists of one kind under what tells them apart', () => {
  it.each<[what: string, file: unknown, figures: readonly string[]]>([
    [
      'years',
      { 2022: [{ 地区: '甲市', 提案: 3 }], 2023: [{ 地区: '甲市', 提案: 5 }] },
      ['提案@甲市|2022 = 3', '提案@甲市|2023 = 5'],
    ],
    [
      'places, in what a server wraps them in',
      { code: 0, data: { 甲市: [{ 年份: 2022, 协商: '110余次' }], 乙市: [{ 年份: 2022, 协商: '近30次' }] } },
      ['协商@甲市|2022 = 110 over 次', '协商@乙市|2022 = 30 nearly 次'],
    ],
    [
      'classes',
      { A类: [{ 年份: 2022, 件数: 5 }], B类: [{ 年份: 2022, 件数: 3 }] },
      ['件数@2022|A类 = 5', '件数@2022|B类 = 3'],
    ],
    [
      'what is counted',
      { 提案: [{ 地区: '甲市', 数量: 5 }], 协商: [{ 地区: '甲市', 数量: 3 }] },
      ['提案@甲市 = 5', '协商@甲市 = 3'],
    ],
  ])('%s', (_, file, figures) => {
    const reading = readDataset(file)
    expect([figureLines(reading), codesOf(reading)]).toEqual([figures, []])
  })

  it('come with what stands beside them, and take a title from there', () => {
    const reading = readDataset({
      title: '提案办理',
      来源: '工作报告',
      2022: [{ 地区: '甲市', 提案: 3 }],
      2023: [{ 地区: '甲市', 提案: 5 }],
    })
    expect(figureLines(reading)).toEqual(['提案@甲市|2022 = 3', '提案@甲市|2023 = 5'])
    expect(reading.dataset.title).toBe('提案办理')
    expect(reading.dataset.observations.map(({ source }) => source)).toEqual(['工作报告', '工作报告'])
  })

  it('may stand under two levels of names, whichever is outside', () => {
    const places = (a: number) => ({ 甲市: { 提案: a, 协商: 2 }, 乙市: { 提案: a + 1, 协商: 4 } })
    const years = (a: number) => ({ 2022: { 提案: a, 协商: 2 }, 2023: { 提案: a + 10, 协商: 2 } })
    const expected = [
      '提案@甲市|2022 = 1',
      '提案@乙市|2022 = 2',
      '提案@甲市|2023 = 11',
      '提案@乙市|2023 = 12',
    ]
    for (const file of [
      { 2022: places(1), 2023: places(11) },
      { 甲市: years(1), 乙市: years(2) },
    ]) {
      const reading = readDataset(file)
      expect(figureLines(reading)).toEqual(expect.arrayContaining(expected))
      expect([figureLines(reading).length, codesOf(reading)]).toEqual([8, []])
    }
  })

  it('are found where they stand', () => {
    const { dataset } = readDataset({ 甲市: [{ 提案: 3 }, { 提案: 4 }], 乙市: [{ 提案: 5 }] })
    expect(whereaboutsOf(dataset)?.(2)?.path).toBe('乙市/0/提案')
  })

  it('stay tables of their own where they count different things, or are numbered only', () => {
    const apart = { 提案: [{ 地区: '甲市', 件数: 5 }], 捐款: [{ 地区: '甲市', '金额(万元)': 3 }] }
    expect(figureLines(readDataset(apart))).toHaveLength(2)
    const sheets = { Sheet1: [{ 地区: '甲市', 提案: 5 }], Sheet2: [{ 地区: '乙市', 提案: 3 }] }
    expect(figureLines(readDataset(sheets)).join()).not.toContain('Sheet')
  })
})

describe('data frames', () => {
  const figures = ['提案@甲市 = 3', '提案@乙市 = 5']

  it.each<[what: string, file: unknown]>([
    ['a record under each number', { 0: { 地区: '甲市', 提案: 3 }, 1: { 地区: '乙市', 提案: 5 } }],
    ['numbers under each column', { 地区: { 0: '甲市', 1: '乙市' }, 提案: { 0: 3, 1: 5 } }],
    [
      'headers, and rows of bare values',
      {
        header: ['地区', '提案'],
        rows: [
          ['甲市', 3],
          ['乙市', 5],
        ],
      },
    ],
  ])('%s', (_, file) => {
    for (const given of [file, JSON.stringify(file)]) {
      const reading = readDataset(given)
      expect([figureLines(reading), codesOf(reading)]).toEqual([figures, []])
    }
  })
})
