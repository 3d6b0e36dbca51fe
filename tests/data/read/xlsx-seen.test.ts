import { describe, expect, it } from 'vitest'
import { readDatasetFrom } from '../../../src/data/read/from.js'
import { codesOf, figureLines } from './figure-lines.js'
import { workbook } from './workbook.js'

const read = (sheets: Parameters<typeof workbook>[0]) =>
  readDatasetFrom(workbook(sheets), { file: '办理.xlsx' })
const percent = (value: number, format = '0.0%') => ({ value, format })

describe('numbers as a workbook shows them', () => {
  it('percentages, whatever heads them', async () => {
    const rows = [
      ['单位', '件数', '满意'],
      ['教育局', 45, percent(0.587)],
      ['住建局', 38, percent(0.6)],
      ['公安局', 21, percent(0.586991869918699)],
    ]
    expect(figureLines(await read({ 表: rows })).filter((line) => line.startsWith('满意'))).toEqual([
      '满意@教育局 = 58.7 %',
      '满意@住建局 = 60 %',
      '满意@公安局 = 58.7 %',
    ])
  })

  it('percentages in rows beside counts', async () => {
    const rows = [
      ['指标', '2023年', '2024年'],
      ['立案（件）', 601, 615],
      ['办复率', percent(0.994), percent(1)],
    ]
    const reading = await read({ 表: rows })
    expect(figureLines(reading)).toEqual([
      '立案@2023 = 601 件',
      '立案@2024 = 615 件',
      '办复率@2023 = 99.4 %',
      '办复率@2024 = 100 %',
    ])
    expect(reading.dataset.observations[3]?.figure.decimals).toBe(1)
    expect(codesOf(reading)).toEqual([])
  })

  it('one typed in with more digits than are shown keeps them; one worked out is rounded as it is shown', async () => {
    const rows = [
      ['单位', '平均'],
      ['教育局', { value: 12.345, format: '0.0' }],
      ['住建局', { value: 12.3333333333333, format: '#,##0.0' }],
      ['公安局', { value: 2733000, format: '#,##0' }],
    ]
    expect(figureLines(await read({ 表: rows }))).toEqual([
      '平均@教育局 = 12.345',
      '平均@住建局 = 12.3',
      '平均@公安局 = 2733000',
    ])
  })

  it('a unit behind the number; millions of which a part is shown stay what they are', async () => {
    const rows = [
      ['地区', '捐赠', '受益'],
      ['兰州市', { value: 1120, format: '#,##0"件"' }, { value: 2733000, format: '0.0,,"m"' }],
    ]
    expect(figureLines(await read({ 表: rows }))).toEqual(['捐赠@兰州市 = 1120 件', '受益@兰州市 = 2733000'])
  })

  it('dates of which the year or the month alone is shown', async () => {
    const of = async (format: string) =>
      (
        await read({
          表: [
            ['日期', '件数'],
            [{ value: 45292, format }, 32],
            [{ value: 45658, format }, 18],
          ],
        })
      ).dataset.observations[0]?.period
    expect(await of('yyyy-mm-dd')).toBe('2024-01-01')
    expect(await of('yyyy"年"m"月"')).toBe('2024-01')
    expect(await of('mmm-yy')).toBe('2024-01')
    expect(await of('yyyy')).toBe('2024')
  })

  it('errors of formulas are named, #N/A is no figure', async () => {
    const reading = await read({
      表: [
        ['地区', '件数'],
        ['兰州市', 120],
        ['天水市', { error: '#N/A' }],
        ['陇南市', { error: '#REF!' }],
      ],
    })
    expect(figureLines(reading)).toEqual([
      '件数@兰州市 = 120',
      '件数@天水市 = ~ unstated (missing)',
      '件数@陇南市 = ~ unstated',
    ])
    expect(codesOf(reading)).toEqual(['unreadable-figure 4'])
  })
})

describe('what a workbook hides', () => {
  it('rows and columns are left out and named, and the others keep their numbers', async () => {
    const reading = await read({
      表: {
        rows: [
          ['地区', '旧数', '件数'],
          ['兰州市', 7, 120],
          ['旧数据', 8, 999],
          ['天水市', 9, '9o'],
        ],
        hiddenRows: [2],
        hiddenColumns: [1],
      },
    })
    expect(figureLines(reading)).toEqual(['件数@兰州市 = 120', '件数@天水市 = ~ unstated'])
    expect(codesOf(reading)).toEqual(['hidden-cells', 'unreadable-figure 4'])
    expect(reading.findings[0]?.message.zh).toContain('行（3）和列（2）')
    expect(reading.findings[1]?.column).toBe(3)
  })

  it('a hidden sheet is read where it is asked for, or where there is no other', async () => {
    const [rows, draft] = [
      [
        ['地区', '件数'],
        ['兰州市', 120],
        ['天水市', 98],
      ],
      {
        rows: [
          ['地区', '件数'],
          ['兰州市', 119],
        ],
        hidden: true as const,
      },
    ]
    const reading = await read({ 公开: rows, 草稿: draft })
    expect(figureLines(reading)).toEqual(['件数@兰州市 = 120', '件数@天水市 = 98'])
    expect(codesOf(reading)).toEqual(['hidden-sheets'])
    const bytes = workbook({ 公开: rows, 草稿: draft })
    expect(figureLines(await readDatasetFrom(bytes, { sheet: '草稿' }))).toEqual(['件数@兰州市 = 119'])
    expect(figureLines(await read({ 草稿: draft }))).toEqual(['件数@兰州市 = 119'])
  })
})
