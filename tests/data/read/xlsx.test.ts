import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/data/check.js'
import { readDatasetFrom } from '../../../src/data/read/from.js'
import { workbook, type Cells } from './workbook.js'

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

  it('says which sheets hold no figures, and reads one that is asked for', async () => {
    const of = async (sheet?: string | number) => {
      const asked = sheet === undefined ? {} : { sheet }
      const more = { ...sheets, 名单: [['姓名'], ['张某']] }
      const { dataset, findings } = await readDatasetFrom(workbook(more), { ...asked, file: 'a.xlsx' })
      return [dataset.observations.length, findings[0]?.code, findings[0]?.message.zh]
    }
    expect(await of()).toEqual([
      9,
      'tables-without-figures',
      '文件里有1个工作表没有读到数字，未采用：名单。若其中有数据，请把表头放在第一行、数字写在其下。',
    ])
    expect((await of('办理'))[0]).toBe(9)
    expect((await of(2))[0]).toBe(9)
    expect(await of('没有')).toEqual([
      0,
      'no-sheet',
      '没有可读的工作表。文件里有：说明、办理、名单。请核对工作表名。',
    ])
  })

  describe('of several sheets', () => {
    const rows = (received: number, filed: number, rate: number): Cells => [
      ['项目', '数量'],
      ['收到提案', received],
      ['立案', filed],
      ['立案率', `${rate}%`],
    ]
    const told = async (book: Readonly<Record<string, Cells>>) => {
      const { dataset, findings } = await readDatasetFrom(workbook(book), { file: '表.xlsx' })
      const serious = [...findings, ...checkDataset(dataset)].filter(({ severity }) => severity !== 'note')
      return {
        of: dataset.observations.map(({ period, scope, figure }) => [period, scope, figure.value]),
        said: serious.map(({ code, sheet, row }) => `${code} ${sheet}:${row}`),
        message: serious.at(-1)?.message,
      }
    }

    it('is read whole, each sheet of the year it is named by', async () => {
      const { of, said } = await told({ '2022': rows(60, 54, 90), '2023年': rows(80, 60, 75) })
      expect(of.map(([period]) => period)).toEqual(['2022', '2022', '2022', '2023', '2023', '2023'])
      expect(said).toEqual([])
      expect((await told({ '2022': rows(60, 54, 90), '2023年': rows(80, 60, 57) })).said).toEqual([
        'rate-contradicts-counts 2023年:4',
      ])
    })

    it('has one figure of several years where its sheets are named by nothing else', async () => {
      const sheet = (a: number, b: number): Cells => [
        ['类别', '件数'],
        ['委员提案', a],
        ['集体提案', b],
      ]
      const book = workbook({ '2022年': sheet(330, 56), '2023年': sheet(340, 66) })
      const { dataset } = await readDatasetFrom(book, { file: '表.xlsx' })
      expect(dataset.indicators.map(({ label }) => label)).toEqual(['件数'])
      expect(dataset.observations.map(({ period }) => period)).toEqual(['2022', '2022', '2023', '2023'])
    })

    it('tells bodies apart by its sheets, and agrees with itself where both are of one', async () => {
      const { of, said } = await told({ 教育局: rows(60, 54, 90), 住建局: rows(80, 60, 75) })
      expect([of[0]?.[1], of[3]?.[1], said]).toEqual(['教育局', '住建局', []])
      expect((await told({ 汇总: rows(60, 54, 90), 附表: rows(60, 54, 90) })).said).toEqual([])
      const odd = await told({ 汇总: rows(60, 54, 90), 附表: rows(60, 45, 90) })
      expect(odd.said).toEqual(['rate-contradicts-counts 附表:4', 'conflicting-figures 汇总:3'])
      expect(odd.message?.zh).toContain('54与45（表“附表”第3行“数量”列）')
      expect(odd.message?.en).toContain('54 and 45 (row 3, column 数量 of “附表”)')
    })
  })

  it('that is damaged is an error with what to do, never a rejection', async () => {
    const bytes = workbook(sheets)
    for (const broken of [bytes.slice(0, 400), bytes.slice(0, -30)]) {
      const { dataset, findings } = await readDatasetFrom(broken, { file: 'a.xlsx' })
      expect(dataset.observations).toEqual([])
      expect(findings).toMatchObject([{ severity: 'error', code: 'not-xlsx', file: 'a.xlsx' }])
    }
  })

  describe('with merged headers of several levels', () => {
    const told = async (rows: Cells) => {
      const { dataset, findings } = await readDatasetFrom(workbook({ 表: rows }), { file: '表.xlsx' })
      const serious = [...findings, ...checkDataset(dataset)].filter(({ severity }) => severity !== 'note')
      return {
        lines: dataset.observations.map(({ indicator, place, period, category, figure }) =>
          [indicator, place, period, category, figure.value].filter((part) => part !== undefined).join(' '),
        ),
        said: serious.map(({ code, row, column }) => `${code} ${row}:${column}`),
      }
    }

    it('reads years over measures, and names the cell that holds no figure', async () => {
      const { lines, said } = await told([
        ['2022—2023年提案办理情况', null, null, null, null],
        ['地区', '2022年', null, '2023年', null],
        [null, '立案(件)', '办复率(%)', '立案(件)', '办复率(%)'],
        ['兰州市', 320, 100, 331, 99.5],
        ['天水市', 200, 'x', 210, 101],
        ['合计', 520, null, 541, null],
      ])
      expect(lines).toEqual([
        '立案 兰州市 2022 320',
        '办复率 兰州市 2022 100',
        '立案 兰州市 2023 331',
        '办复率 兰州市 2023 99.5',
        '立案 天水市 2022 200',
        '办复率 天水市 2022 ',
        '立案 天水市 2023 210',
        '办复率 天水市 2023 101',
      ])
      expect(said).toEqual(['unreadable-figure 5:3', 'out-of-range 5:5'])
    })

    it('takes 提案 over 立案, beside classes on a third level, for their whole', async () => {
      const { lines, said } = await told([
        ['县区', '提案', null, null, null],
        [null, '立案', '办理结果', null, null],
        [null, null, 'A类', 'B类', 'C类'],
        ['甘州区', 90, 60, 20, 10],
        ['高台县', 60, 40, 15, 6],
      ])
      expect(lines[0]).toBe('提案-立案 甘州区 90')
      expect(lines[1]).toBe('提案-办理结果 甘州区 A类 60')
      expect(said).toEqual(['parts-exceed-whole 5:3'])
    })

    it('checks a 合计 that is merged over both levels against the numbers beside it', async () => {
      const { said } = await told([
        ['年度', '经济类', null, '社会类', null, '合计'],
        [null, '件数', '占比', '件数', '占比', null],
        ['2022年', 120, 0.4, 180, 0.6, 300],
        ['2023年', 150, 0.5, 150, 0.5, 310],
      ])
      expect(said[0]).toBe('total-mismatch 4:6')
    })
  })
})
