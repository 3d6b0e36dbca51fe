import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/data/check.js'
import { readDatasetFrom } from '../../../src/data/read/from.js'
import { workbook } from './workbook.js'

const sheets = {
  说明: [['本表由提案委整理']],
  办理: [
    ['各市州提案办理情况'],
    [],
    ['地区', '立案提案(件)', '办复提案(件)', '办复率'],
    ['兰州市', 320, 320, 1],
    ['天水市', 200, 210, 0.985],
    [],
    ['嘉裕关市', 'abc', null, 0.9],
  ],
}

describe('a workbook', () => {
  it('is read, its percentages as its headers say', async () => {
    const { dataset } = await readDatasetFrom(workbook(sheets), { file: '办理.xlsx' })
    expect(dataset.title).toBe('各市州提案办理情况')
    expect(
      dataset.observations.map(({ indicator, place, figure }) => [
        indicator,
        place,
        figure.value,
        figure.unit,
      ]),
    ).toEqual([
      ['立案提案', '兰州市', 320, '件'],
      ['办复提案', '兰州市', 320, '件'],
      ['办复率', '兰州市', 100, '%'],
      ['立案提案', '天水市', 200, '件'],
      ['办复提案', '天水市', 210, '件'],
      ['办复率', '天水市', 98.5, '%'],
      ['立案提案', '嘉裕关市', null, '件'],
      ['办复提案', '嘉裕关市', null, '件'],
      ['办复率', '嘉裕关市', 90, '%'],
    ])
  })

  it('has findings that name file, sheet, row and column as the spreadsheet counts them', async () => {
    const { dataset, findings } = await readDatasetFrom(workbook(sheets), { file: '办理.xlsx' })
    const at = { file: '办理.xlsx', sheet: '办理' }
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'unreadable-figure', ...at, row: 7, column: 2 }),
    )
    expect(findings).toContainEqual(expect.objectContaining({ code: 'percent-cells', ...at, column: 4 }))
    const checked = checkDataset(dataset)
    expect(checked).toContainEqual(
      expect.objectContaining({ code: 'more-than-possible', ...at, row: 5, column: 3 }),
    )
    expect(checked).toContainEqual(
      expect.objectContaining({ code: 'unknown-place', ...at, row: 7, column: 1 }),
    )
  })

  it('says which of its sheets was read, and which there are', async () => {
    const of = async (sheet?: string | number) => {
      const asked = sheet === undefined ? {} : { sheet }
      const { dataset, findings } = await readDatasetFrom(workbook(sheets), { ...asked, file: 'a.xlsx' })
      return [dataset.observations.length, findings[0]?.code, findings[0]?.message.zh]
    }
    expect(await of()).toEqual([9, 'one-sheet', '文件有2个工作表，读取的是“办理”。'])
    expect((await of('办理'))[0]).toBe(9)
    expect((await of(2))[0]).toBe(9)
    expect(await of('没有')).toEqual([
      0,
      'no-sheet',
      '没有可读的工作表。文件里有：说明、办理。请核对工作表名。',
    ])
  })

  it('that is damaged is an error with what to do, never a rejection', async () => {
    const bytes = workbook(sheets)
    for (const broken of [bytes.slice(0, 400), bytes.slice(0, -30)]) {
      const { dataset, findings } = await readDatasetFrom(broken, { file: 'a.xlsx' })
      expect(dataset.observations).toEqual([])
      expect(findings).toMatchObject([{ severity: 'error', code: 'not-xlsx', file: 'a.xlsx' }])
    }
  })
})
