import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/data/check.js'
import { readDataset } from '../../../src/data/read.js'
import { codesOf, figureLines } from './figure-lines.js'
import { workbook } from './workbook.js'
import { readDatasetFrom } from '../../../src/data/read/from.js'

const read = (text: string, file = '提案.csv') => readDataset(text, { file })

describe('two counts in a cell, which the header names both', () => {
  it.each([
    ['主办件（会办件）', '12（5）', '9（11）', '主办件', '会办件', [12, 5, 9, 11]],
    ['立案/办结', '12/12', '20/19', '立案', '办结', [12, 12, 20, 19]],
  ])('%s', (header, first, second, one, other, [a, b, c, d]) => {
    expect(figureLines(read(`单位,${header}\n教育局,${first}\n住建局,${second}\n`))).toEqual([
      `${one}@教育局 = ${a}`,
      `${other}@教育局 = ${b}`,
      `${one}@住建局 = ${c}`,
      `${other}@住建局 = ${d}`,
    ])
  })
  it('a unit in the header is none of them, and notes in brackets are no counts', () => {
    expect(figureLines(read('单位,主办（件）\n教育局,12\n住建局,9\n'))).toEqual([
      '主办@教育局 = 12 件',
      '主办@住建局 = 9 件',
    ])
    expect(figureLines(read('单位,主办（会办）\n教育局,12\n住建局,9\n'))).toHaveLength(2)
  })
})

describe('how offices write numbers and names', () => {
  it('numerals of words alone in a column of figures', () => {
    const reading = read('小组,活动次数\n第一小组,十二\n第二小组,九\n第三小组,十五\n')
    expect(figureLines(reading).map((line) => line.split(' = ')[1])).toEqual(['12', '9', '15'])
    expect(checkDataset(reading.dataset).filter(({ severity }) => severity === 'error')).toEqual([])
  })
  it('digits that a spreadsheet was made to take for a text', () => {
    expect(figureLines(read('"地区","数值"\n"兰州市","=""120"""\n"天水市","\'098"\n'))).toEqual([
      '提案@兰州市 = 120',
      '提案@天水市 = 98',
    ])
  })
  it('columns set apart by spaces', () => {
    expect(
      figureLines(read('地区    提案   信息\n兰州市   120   340\n天水市    98   210\n', 'a.txt')),
    ).toEqual(['提案@兰州市 = 120', '信息@兰州市 = 340', '提案@天水市 = 98', '信息@天水市 = 210'])
  })
  it('first days of months below 月份 are the months', () => {
    const months = ['信息@2024-01 = 32', '信息@2024-02 = 18']
    expect(figureLines(read('月份,信息\n2024/1/1,32\n2024/2/1,18\n'))).toEqual(months)
    expect(figureLines(read('日期,信息\n2024/1/1,32\n2024/2/1,18\n'))).not.toEqual(months)
    expect(figureLines(read('月份,信息\n2024/1/1,32\n2024/2/2,18\n'))).not.toEqual(months)
  })
  it('what was aimed at and what was done of each, with its rate', async () => {
    const rows = [
      ['指标', '目标', '完成', '完成率'],
      ['协商(次)', 12, 12, { value: 1, format: '0%' }],
      ['视察(次)', 10, 9, { value: 0.9, format: '0%' }],
    ]
    expect(figureLines(await readDatasetFrom(workbook({ 表: rows })))).toEqual([
      '协商目标@ = 12 次',
      '协商完成@ = 12 次',
      '协商完成率@ = 100 %',
      '视察目标@ = 10 次',
      '视察完成@ = 9 次',
      '视察完成率@ = 90 %',
    ])
  })
})

describe('how statistical offices write theirs', () => {
  it.each([
    ['11.8 p', '11.8 (provisional)'],
    ['98 (r)', '98 (revised)'],
    ['r98', '98 (revised)'],
    ['98p', '98 (provisional)'],
    ['1,234 e', '1234 (estimated)'],
    ['9.9 b', '9.9 (break)'],
    [': c', '~ unstated (suppressed)'],
    [': u', '~ unstated (missing)'],
  ])('%s', (written, figure) => {
    const [, second] = figureLines(read(`Place,Members\nNorth,124\nSouth,"${written}"\nEast,7\n`))
    expect(second?.split(' = ')[1]).toBe(figure)
  })

  it('several keys in one column, as Eurostat keeps them', () => {
    const tsv = 'freq,unit,geo\\TIME_PERIOD\t2022 \t2023 \nA,PC,DE\t11.8 p\t: \nA,PC,FR\t: c\t9.9 e\n'
    expect(figureLines(read(tsv, 'jobs.tsv'))).toEqual([
      'jobs@DE|2022|A|PC = 11.8 (provisional)',
      'jobs@DE|2023|A|PC = ~ unstated (missing)',
      'jobs@FR|2022|A|PC = ~ unstated (suppressed)',
      'jobs@FR|2023|A|PC = 9.9 (estimated)',
    ])
  })

  it('SDMX-CSV with a unit and its multiplier', () => {
    const csv =
      'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT\n' +
      'dataflow,X(1.0),I,DE,GDP,2022,3876.8,A,EUR,9\ndataflow,X(1.0),I,DE,GDP,2023,4121.2,P,EUR,9\n'
    expect(figureLines(read(csv))).toEqual([
      'GDP@DE|2022 = 3876800000000 欧元 (normal)',
      'GDP@DE|2023 = 4121200000000 欧元 (provisional)',
    ])
  })

  it('a source in a line above, and years of totals', () => {
    const reading = read(
      'Data Source,World Development Indicators,\n\nLast Updated Date,2024-06-28,\n\nCountry Name,Country Code,Indicator Name,2021,2022\nAruba,ABW,Population,106537,106445\n',
    )
    expect([reading.dataset.title, reading.dataset.observations[0]?.source]).toEqual([
      undefined,
      'World Development Indicators',
    ])
    const quarters = read('Committee,Q1 2024,Q2 2024,Total 2024\nEconomy,5,8,13\nEducation,3,6,9\n')
    expect(figureLines(quarters)).toHaveLength(4)
    expect(codesOf(quarters)).toEqual(['totals-checked'])
  })

  it('ages in bands, shares below % and money in several writings', () => {
    expect(figureLines(read('Age group,Members\nUnder 30,12\n30-44,56\n60 and over,40\n'))).toEqual([
      'Members@Under 30 = 12',
      'Members@30-44 = 56',
      'Members@60 and over = 40',
    ])
    expect(figureLines(read('Rating,Count,%\nGood,312,62.4\nPoor,188,37.6\n'))[1]).toBe('%@Good = 62.4 %')
    expect(
      figureLines(read('Project,Cost\nLibrary,£1.25m\nPark,"£350,000"\nBridge,£12 million (est.)\n')),
    ).toEqual(['Cost@Library = 1250000 英镑', 'Cost@Park = 350000 英镑', 'Cost@Bridge = 12000000 about 英镑'])
  })
})

describe('places as keys', () => {
  it('head the figures of each, in a file and in a record', () => {
    expect(
      figureLines(readDataset({ 兰州市: { 2023: 120 }, 天水市: { 2023: 98 } }, { file: '提案.json' })),
    ).toEqual(['提案@兰州市|2023 = 120', '提案@天水市|2023 = 98'])
    const 市州 = { 兰州市: { 提案: 120 }, 天水市: { 提案: 98 } }
    expect(figureLines(readDataset({ 省: '甘肃省', 市州 }))).toEqual([
      '提案@兰州市|甘肃省 = 120',
      '提案@天水市|甘肃省 = 98',
    ])
  })
})
