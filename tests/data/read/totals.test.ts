import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/data/check.js'
import { readDataset } from '../../../src/data/read.js'
import { writeCsv } from '../../../src/data/write/csv.js'
import { writeJsonStat } from '../../../src/data/write/json-stat.js'
import { writeJson } from '../../../src/data/write/json.js'

/** Proposals are either filed and being dealt with, or done: 合计 says that they add up. */
const exclusive: Readonly<Record<string, string>> = {
  'rows under 类别': '类别,件数\n立案,34\n办结,480\n合计,514\n',
  'rows under 指标': '指标,件数,占比\n立案件数,34,6.6%\n办结件数,480,93.4%\n合计,514,100%\n',
  'rows with words': '项目,数量\n立案,34件\n办结,480件\n合 计,514件\n',
  'one row a figure':
    '指标,地区,类别,原文数字\n提案,天水市,立案,34件\n提案,天水市,办结,480件\n提案,天水市,合计,514件\n',
  'columns of places': '地区,立案,办结,合计\n天水市,34,480,514\n陇南市,20,200,220\n',
  'columns under a title':
    '提案,,,\n地区,立案,办结,合计\n天水市,34,480,514\n陇南市,20,200,220\n合计,54,680,734\n',
  'columns beside a rate': '地区,立案(件),办结(件),合计(件),满意率\n天水市,34,480,514,98.1%\n',
  'two header levels': '地区,提案,,\n,立案,办结,合计\n天水市,34,480,514\n',
}

const serious = (input: unknown) => {
  const { dataset, findings } = readDataset(input, { file: '进度.csv' })
  return [...findings, ...checkDataset(dataset)]
    .filter(({ severity }) => severity !== 'note')
    .map(({ code, row }) => `${code} ${row ?? ''}`)
}
const read = (text: string) => readDataset(text, { file: '进度.csv' }).dataset

describe('classes that add up to the total printed', () => {
  it.each(Object.entries(exclusive))('exhaust it: %s', (_, text) => {
    const counts = read(text).indicators.filter(({ kind }) => kind === 'count')
    expect(counts.map(({ complete }) => complete)).toEqual([true])
    expect(serious(text)).toEqual([])
  })

  it.each(Object.entries(exclusive))('do so after any format they are written in: %s', (_, text) => {
    const dataset = read(text)
    for (const written of [writeJson(dataset), writeJsonStat(dataset), writeCsv(dataset)]) {
      expect(serious(written.text)).toEqual([])
      expect(written.findings.map(({ code }) => code)).not.toContain('not-carried-complete')
    }
  })

  it.each([
    [
      'one place has no total',
      '地区,类别,件数\n天水市,立案,34\n天水市,办结,480\n天水市,合计,514\n陇南市,立案,20\n陇南市,办结,15\n',
    ],
    ['the total is another', '类别,件数\n立案,480\n办结,34\n合计,541\n'],
    ['the total is that of places', '地区,立案,办结\n天水市,480,34\n陇南市,200,20\n合计,680,54\n'],
  ])('nothing is known where %s', (_, text) => {
    expect(read(text).indicators.map(({ complete }) => complete)).not.toContain(true)
  })

  it.each([
    ['as columns', '地区,立案,办复\n天水市,480,481\n陇南市,200,200\n合计,680,681\n', 'more-than-possible 2'],
    [
      'as columns beside a total that adds nothing up',
      '地区,立案,办复,合计\n天水市,480,481,480\n',
      'more-than-possible 2',
    ],
    ['as rows', '类别,件数\n立案,480\n办复,481\n', 'more-than-possible 3'],
  ])('stages that exceed those before them are found: %s', (_, text, code) => {
    expect(serious(text)).toContain(code)
  })

  it('tells a rate beside classes from the name of what they are classes of', () => {
    const { indicators, observations } = read('地区,A类,B类,满意率\n天水市,34,480,98.1%\n')
    expect(indicators.map(({ label, kind }) => `${String(label)} ${kind}`)).toEqual([
      '进度 count',
      '满意率 rate',
    ])
    expect(observations.map(({ indicator }) => indicator)).toEqual(['进度', '进度', '满意率'])
  })

  it('takes from a table whether the classes are all, and what it says goes first', () => {
    const table = (said: string) => `指标,类别,件数,各类齐全\n提案,A类,34,${said}\n提案,B类,20,${said}\n`
    const complete = (text: string) => read(text).indicators[0]?.complete
    expect([complete(table('是')), complete(table('否')), complete(table(''))]).toEqual([
      true,
      false,
      undefined,
    ])
    expect(complete(`${table('false')}提案,合计,54,\n`)).toBe(false)
  })
})

describe('totals over periods', () => {
  const codes = (text: string) =>
    readDataset(text).findings.map(({ code, row }) => `${code} ${row ?? ''}`.trim())

  it('are checked against months or the quarters they make, not both', () => {
    const rows = ['2023年1月,10', '2023年2月,20', '2023年3月,30', '2023年一季度,60', '2023年4月,5', '合计,65']
    expect(codes(['时段,立案', ...rows].join('\n'))).toEqual(['totals-checked'])
    expect(codes(['时段,立案', ...rows.slice(0, -1), '合计,66'].join('\n'))).toEqual(['total-mismatch 7'])
  })

  it('that count a year twice are said to', () => {
    const text = '时段,立案\n2021年,588\n2022—2023年,1206\n2023年,615\n三年合计,2409\n'
    expect(codes(text)).toEqual(['periods-overlap 5', 'totals-checked'])
    const { findings } = readDataset(text)
    expect(findings[0]?.message.en).toContain('the total adds the periods 2022/2023 and 2023, which overlap')
  })

  it('stand in a column of their own for each row, whatever tells the rows apart', () => {
    for (const head of ['地区', '界别', '类别']) {
      const table = (last: number) =>
        `各年提案数,,,,\n${head},2021年,2022年,2023年,合计\n经济,10,12,14,36\n教育,8,9,10,${last}\n总计,18,21,24,63\n`
      expect(codes(table(27))).toEqual(['totals-checked'])
      expect(codes(table(28))).toEqual(['total-mismatch 4', 'totals-checked'])
    }
  })

  it('leave the periods of several places alone', () => {
    expect(codes('地区,时段,立案\n天水市,2021年,5\n天水市,2022年,6\n陇南市,2022年,7\n合计,,18\n')).toEqual([
      'totals-checked',
    ])
  })
})

describe('an average is no place and no part of a total', () => {
  it.each([
    [
      'agrees, and is only checked',
      '地区,立案,办复率(%)\n兰州市,320,98.5\n天水市,200,97.2\n白银市,155,99.0\n平均,225,98.2\n合计,675,98.3\n',
      ['立案 兰州市 320', '立案 天水市 200', '立案 白银市 155', '办复率（合计）  98.3'],
      [],
    ],
    [
      'in English, cut off to a whole number',
      'place,proposals\nLanzhou,10\nTianshui,25\nAverage,17\nTotal,35\n',
      ['proposals Lanzhou 10', 'proposals Tianshui 25'],
      [],
    ],
    [
      'differs from that of its rows',
      '地区,立案\n兰州市,10\n天水市,12\n各市平均,15\n合计,22\n',
      ['立案 兰州市 10', '立案 天水市 12', '立案（平均）  15'],
      ['average-differs 4'],
    ],
    [
      'of rates lies outside them',
      '地区,办复率\n兰州市,90%\n天水市,95%\n平均值,97.3%\n',
      ['办复率 兰州市 90', '办复率 天水市 95', '办复率（平均）  97.3'],
      ['total-outside-parts 4'],
    ],
    [
      'by head is kept as it is',
      '地区,提案(件)\n兰州市,320\n天水市,200\n人均,1.3\n合计,520\n',
      ['提案 兰州市 320', '提案 天水市 200', '提案（人均）  1.3'],
      [],
    ],
    [
      'beside years is theirs',
      '地区,2021,2022,平均\n兰州市,10,20,15\n天水市,10,12,13\n',
      ['进度 兰州市 10', '进度 兰州市 20', '进度 天水市 10', '进度 天水市 12', '进度（平均） 天水市 13'],
      ['average-differs 3'],
    ],
  ])('%s', (_, text, figures, said) => {
    const all = read(text).observations.map(
      ({ indicator, place, figure }) => `${indicator} ${place ?? ''} ${figure.value}`,
    )
    expect(all.filter((one) => !/^办复率 .*(98.5|97.2|99)$/.test(one))).toEqual(figures)
    expect(serious(text)).toEqual(said)
  })

  it('of totals beside its rows is kept as it is', () => {
    expect(serious('区,党派,团体,小计\n城关区,12,5,17\n安宁区,8,2,10\n平均,10,3.5,13.5\n')).toEqual([])
  })

  it('says what it is and what the rows come to', () => {
    const { findings } = readDataset('地区,立案\n兰州市,10\n天水市,12\n平均,15\n')
    expect(findings.map(({ message }) => message)).toEqual([
      {
        zh: '第4行“立案”列：平均数写的是 15，而各项平均为 (10+12)÷2=11。两者都保留，平均数另列为一个指标。请核对各项或平均数。',
        en: 'row 4, column 立案: the printed average is 15, but the average of the parts is (10+12)÷2=11. Both are kept, the average as an indicator of its own. Check parts and average.',
      },
    ])
  })
})

describe('rows below 其中 that bear no mark', () => {
  const classes = (text: string) =>
    read(text).observations.flatMap(({ indicator, category }) =>
      /分类/.test(indicator) ? `${indicator} ${category as string}` : [],
    )
  it.each([
    [
      'add up to what stands above',
      '项目,2022,2023\n收到提案,400,300\n立案提案,320,250\n其中：经济建设,100,100\n社会建设,120,50\n文教卫体,100,100\n办复提案,320,250\n',
      ['立案提案（分类） 经济建设', '立案提案（分类） 社会建设', '立案提案（分类） 文教卫体'],
      [],
    ],
    [
      'stand below a row of 其中 alone, with a total of theirs',
      '指标,数值\n收到提案,350\n立案,320\n其中：,\n集体提案,100\n委员提案,200\n界别提案,20\n小计,320\n办复,320\n',
      ['立案（分类） 集体提案', '立案（分类） 委员提案', '立案（分类） 界别提案'],
      [],
    ],
    [
      'with a total of theirs that is wrong',
      '项目,件数\n立案提案,320\n其中：经济类,100\n社会类,120\n文化类,100\n小计,310\n办复提案,318\n',
      [
        '立案提案（分类） 经济类',
        '立案提案（分类） 社会类',
        '立案提案（分类） 文化类',
        '立案提案（分类）（合计） undefined',
      ],
      ['total-mismatch 6'],
    ],
    [
      'all but add up, with names of one form',
      '项目,件数\n收到提案,400\n立案提案,320\n其中：经济类,100\n社会类,123\n文化类,100\n办复件数,318\n',
      ['立案提案（分类） 经济类', '立案提案（分类） 社会类', '立案提案（分类） 文化类'],
      ['parts-exceed-whole 4'],
    ],
    [
      'are no parts where they come to something else',
      '项目,件数\n立案提案,320\n其中：重点提案,20\n平时提案,30\n联名提案,18\n办复提案,320\n',
      ['立案提案（分类） 重点提案'],
      [],
    ],
  ])('%s', (_, text, parts, said) => {
    expect([...new Set(classes(text))]).toEqual(parts)
    expect(serious(text)).toEqual(said)
  })
})
