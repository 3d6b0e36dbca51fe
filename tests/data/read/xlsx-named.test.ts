import { describe, expect, it } from 'vitest'
import { readDatasetFrom } from '../../../src/data/read/from.js'
import { codesOf, figureLines } from './figure-lines.js'
import { workbook } from './workbook.js'

const read = (sheets: Parameters<typeof workbook>[0]) =>
  readDatasetFrom(workbook(sheets), { file: '办理.xlsx' })

const ofYears = (a: number, b: number) => [
  ['年份', '提案'],
  [2022, a],
  [2023, b],
]

describe('a sheet named by what its figures are of', () => {
  it('is of that place', async () => {
    const reading = await read({ 甲市: ofYears(3, 5), 乙市: ofYears(4, 6) })
    expect([figureLines(reading), codesOf(reading)]).toEqual([
      ['提案@甲市|2022 = 3', '提案@甲市|2023 = 5', '提案@乙市|2022 = 4', '提案@乙市|2023 = 6'],
      [],
    ])
  })

  it('is of that class, and of one indicator with the others', async () => {
    const reading = await read({ A类: ofYears(3, 5), B类: ofYears(4, 6) })
    expect(figureLines(reading)).toEqual([
      '提案@2022|A类 = 3',
      '提案@2023|A类 = 5',
      '提案@2022|B类 = 4',
      '提案@2023|B类 = 6',
    ])
  })

  it('keeps the places that its rows give', async () => {
    const counties = (a: number) => [
      ['县区', '提案'],
      ['甲县', a],
      ['乙县', a + 1],
    ]
    const lines = figureLines(await read({ 甲市: counties(3), 乙市: counties(13) }))
    expect(lines[0]).toBe('提案@甲县|甲市 = 3')
    expect(lines[2]).toBe('提案@甲县|乙市 = 13')
  })
})

it('words that a format sets around a number bound it, as whoever sees the cell is told', async () => {
  const rows = [
    ['地区', '协商'],
    ['甲市', { value: 110, format: 'General"余次"' }],
    ['乙市', { value: 30, format: '"近"0"次"' }],
    ['丙市', { value: 0.98, format: '0%"以上"' }],
    ['丁市', { value: 45, format: '"¥"0' }],
  ]
  expect(figureLines(await read({ 表: rows }))).toEqual([
    '协商@甲市 = 110 over 次',
    '协商@乙市 = 30 nearly 次',
    '协商@丙市 = 98 atLeast %',
    '协商@丁市 = 45 元',
  ])
})
