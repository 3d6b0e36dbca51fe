import { describe, expect, it } from 'vitest'
import { readDataset } from '../../../src/data/read.js'
import { codesOf, figureLines } from './figure-lines.js'

const read = (text: string) => readDataset(text, { file: '提案.csv' })

describe('what heads a table and its rows', () => {
  it('附件 is no title', () => {
    expect(read('附件2：,\n××市政协提案分类统计,\n类别,件数\nA类,96\nB类,28\n').dataset.title).toBe(
      '××市政协提案分类统计',
    )
  })
  it('a year in the corner is that of its quarters', () => {
    expect(figureLines(read('2024年,立案\n一季度,120\n二季度,98\n'))).toEqual([
      '立案@2024-01/2024-03 = 120',
      '立案@2024-04/2024-06 = 98',
    ])
  })
  it('months as numbers with a subtotal between them', () => {
    const reading = read('月份,走访（户次）\n1,120\n2,98\n3,143\n一季度小计,361\n4,110\n')
    expect(figureLines(reading)).toEqual([
      '走访@1月 = 120 户次',
      '走访@2月 = 98 户次',
      '走访@3月 = 143 户次',
      '走访@4月 = 110 户次',
    ])
    expect(codesOf(reading)).toEqual(['totals-checked'])
  })
  it('years at the left, whatever heads them', () => {
    expect(figureLines(read('Jahr;Antraege\n2022;980\n2023;1005\n'))).toEqual([
      'Antraege@2022 = 980',
      'Antraege@2023 = 1005',
    ])
    expect(
      figureLines(
        read('Year ended 31 March,Grants awarded,Value (£000)\n2022,45,"1,250"\n2023,52,"1,410"\n'),
      ),
    ).toEqual([
      'Grants-awarded@2022 = 45',
      '提案@2022 = 1250000 英镑',
      'Grants-awarded@2023 = 52',
      '提案@2023 = 1410000 英镑',
    ])
    // Counts that rise and fall are none.
    expect(figureLines(read('收到,立案\n2022,1980\n1850,1700\n2010,1990\n'))).toHaveLength(6)
  })
  it('a year that heads the counts beside 占比', () => {
    expect(figureLines(read('类型,2024年（件）,占比\n集体提案,52,23.0%\n委员提案,174,77.0%\n'))).toEqual([
      '提案@2024|集体提案 = 52 件',
      '占比@集体提案 = 23 %',
      '提案@2024|委员提案 = 174 件',
      '占比@委员提案 = 77 %',
    ])
  })
  it('上年 beside 本年 is counted in the same unit, the change is not', () => {
    expect(
      figureLines(read('指标名称,计量单位,本年,上年,增减%\n立案数,件,295,284,3.9\n办复率,%,100,99,1\n')),
    ).toEqual([
      '立案数@ = 295 件',
      '立案数上年@ = 284 件',
      '立案数增减@ = 3.9 %',
      '办复率@ = 100 %',
      '办复率上年@ = 99 %',
      '办复率增减@ = 1 %',
    ])
  })
  it('what was aimed at and what came of it are no classes', () => {
    expect(
      figureLines(read('Measure,Target,Actual\nReplies in time,95%,93.4%\nPetitions heard,12,14\n')),
    ).toEqual([
      'Replies-in-time-Target@ = 95 %',
      'Replies-in-time-Actual@ = 93.4 %',
      'Petitions-heard-Target@ = 12',
      'Petitions-heard-Actual@ = 14',
    ])
  })
  it('a total with the name of what it is of', () => {
    const reading = read('Ward,Electorate\nAbbey,"7,102"\nCastle,"6,850"\nBorough total,"13,952"\n')
    expect(figureLines(reading)).toEqual(['Electorate@Abbey = 7102', 'Electorate@Castle = 6850'])
    expect(codesOf(reading)).toEqual(['totals-checked'])
  })
})

describe('figures with something beside them', () => {
  it('a remark in brackets is a note', () => {
    expect(figureLines(read('单位,主办\n教育局,12（含并案2件）\n住建局,20\n'))).toEqual([
      '主办@教育局 = 12 (含并案2件)',
      '主办@住建局 = 20',
    ])
  })
  it('arrows say up and down', () => {
    const { dataset } = read('Region,2023,2024,Change\nNorth,12,15,▲ 25%\nSouth,22,19,▼ 13.6%\n')
    expect(
      dataset.observations.flatMap(({ figure: { value, change } }) => (change ? [[value, change]] : [])),
    ).toEqual([
      [25, 'up'],
      [13.6, 'down'],
    ])
  })
})

describe('JSON of other programs', () => {
  it('rows and cells as objects', () => {
    const table = {
      cols: [
        { id: 'p', label: 'Place', type: 'string' },
        { id: 'n', label: 'Proposals', type: 'number' },
      ],
      rows: [{ c: [{ v: 'East' }, { v: 12 }] }, { c: [{ v: 'West' }, { v: 9 }] }],
    }
    expect(figureLines(readDataset(table))).toEqual(['Proposals@East = 12', 'Proposals@West = 9'])
  })
  it('what kind of chart it was is no class', () => {
    expect(figureLines(readDataset({ type: 'bar', x: ['甲市', '乙市'], 件数: [12, 15] }))).toEqual([
      '件数@甲市 = 12',
      '件数@乙市 = 15',
    ])
  })
  it('an answer in Chinese, and the day a file was made', () => {
    expect(figureLines(readDataset({ 状态: '成功', 数据: [{ 单位: '教育局', 件数: 45 }] }))).toEqual([
      '件数@教育局 = 45',
    ])
    const { dataset } = readDataset({
      meta: { generated: '2024-12-31' },
      data: [{ 单位: '教育局', 件数: 45 }],
    })
    expect(dataset.observations[0]).toMatchObject({ asOf: '2024-12-31' })
  })
})

describe('numbers that name things', () => {
  it.each(['ine_code', 'committeeId', '联系电话', '科目编码', 'Case ID'])('%s heads no figures', (header) => {
    const reading = read(`${header},单位,件数\n20102,教育局,45\n20103,住建局,38\n`)
    expect(figureLines(reading).map((line) => line.split('@')[0])).toEqual(['件数', '件数'])
  })
  it('Population, Paid and 完成 do', () => {
    expect(figureLines(read('单位,Paid,Period\n教育局,45,2023\n住建局,38,2023\n'))).toHaveLength(2)
  })
})

describe('a package whose tables hold other figures under the same names', () => {
  it('keeps them apart', () => {
    const data = (a: number, b: number) => [
      { Country: 'A', Year: 2023, Inflation: a },
      { Country: 'B', Year: 2023, Inflation: b },
    ]
    const resource = (name: string, a: number, b: number) => ({ name, data: data(a, b) })
    const reading = readDataset({ resources: [resource('prices', 2.1, 3), resource('deflator', 4, 5.5)] })
    expect(figureLines(reading)).toEqual([
      'Inflation@A|2023|prices = 2.1',
      'Inflation@B|2023|prices = 3',
      'Inflation@A|2023|deflator = 4',
      'Inflation@B|2023|deflator = 5.5',
    ])
    expect(codesOf(reading)).toEqual([])
  })
})

describe('parts of years in headers', () => {
  it('are of the years at the left, and their total is checked', () => {
    const reading = read('年度,第一季度,第二季度,合计\n2023,12,15,27\n2024,14,10,24\n')
    expect(figureLines(reading)).toEqual([
      '提案@2023-01/2023-03 = 12',
      '提案@2023-04/2023-06 = 15',
      '提案@2024-01/2024-03 = 14',
      '提案@2024-04/2024-06 = 10',
    ])
    expect(codesOf(reading)).toEqual(['totals-checked'])
    expect(codesOf(read('年度,第一季度,第二季度,合计\n2023,12,15,27\n2024,14,10,42\n'))).toContain(
      'total-mismatch 3',
    )
    expect(figureLines(read('Year,January,February\n2024,12,15\n'))).toEqual([
      '提案@2024-01 = 12',
      '提案@2024-02 = 15',
    ])
  })
  it('stay as worded without a year, as fiscal years do', () => {
    expect(figureLines(read('Region,Q1,Q2\nNorth,12,15\n'))).toEqual([
      '提案@North|Q1 = 12',
      '提案@North|Q2 = 15',
    ])
    expect(figureLines(read('Region,FY22,FY23,FY24 (budget)\nNorth,12,15,16\n'))).toEqual([
      '提案@North|FY22 = 12',
      '提案@North|FY23 = 15',
      '提案@North|FY24 (budget) = 16',
    ])
  })
})

describe('small marks that mean much', () => {
  it('No beside Yes is an answer, No above 1 and 2 numbers the rows', () => {
    expect(figureLines(read('Question,Yes,No\nPlan,62%,38%\n'))).toEqual([
      'Yes@Plan = 62 %',
      'No@Plan = 38 %',
    ])
    expect(figureLines(read('No,District,Meetings\n1,East,12\n2,West,9\n'))).toEqual([
      'Meetings@East = 12',
      'Meetings@West = 9',
    ])
  })
  it('= in a column of changes is none', () => {
    expect(figureLines(read('Party,Change\nBlue,+3\nGreen,-2\nRed,=\n')).at(-1)).toBe('Change@Red = 0')
  })
  it('points that group and a comma that parts', () => {
    expect(figureLines(read('Item,Amount\nIncome,"€1.234.567,89"\nCosts,"€987.654,00"\n'))).toEqual([
      '提案@Income = 1234567.89 欧元',
      '提案@Costs = 987654 欧元',
    ])
  })
  it('a thousands comma without quotes below a title', () => {
    const reading = read('读书活动情况\n群组,人数,发言条数\n提案委,45,1,230\n经济委,38,980\n')
    expect(figureLines(reading)).toContain('发言条数@提案委 = 1230')
    expect(codesOf(reading)).toContain('split-thousands 3')
  })
  it('pairs under what they are', () => {
    const file = {
      指标: '提案立案',
      单位: '件',
      数据: [
        ['2022', 577],
        ['2023', 601],
      ],
    }
    expect(figureLines(readDataset(file))).toEqual(['提案立案@2022 = 577 件', '提案立案@2023 = 601 件'])
  })
})
