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
