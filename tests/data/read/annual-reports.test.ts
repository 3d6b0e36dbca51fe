/** Layouts that annual reports print: parts below other rows, kinds below 合计, a share of the last year, bounds among parts. */
import { describe, expect, it } from 'vitest'
import { readDataset } from '../../../src/data/read.js'
import { seriousIn } from '../check/tables/told.js'
import { figureLines } from './figure-lines.js'

const file = '年报.csv'
const lines = (...rows: readonly string[]) => figureLines(readDataset(rows.join('\n'), { file }))
const told = async (...rows: readonly string[]) =>
  (await seriousIn({ file, text: rows.join('\n') })).map(({ code, row }) => `${code} ${row}`)

it('其中 below a row that holds less is some of one further up', async () => {
  const rows = ['项目,件数', '收到提案,900', '立案,770', '转为建议,130', '其中：委员提案,610', '集体提案,160']
  expect(lines(...rows).slice(3)).toEqual(['立案（分类）@委员提案 = 610', '立案（分类）@集体提案 = 160'])
  expect(await told(...rows)).toEqual([])
  expect(await told(...rows.with(4, '其中：委员提案,630'))).not.toEqual([])
})

it('建议 and 提案 below 合计 are each the total of their kind', async () => {
  const rows = [
    '单位,类型,承办',
    '甲局,建议,14',
    '甲局,提案,22',
    '乙局,建议,21',
    '乙局,提案,33',
    '合计,建议,35',
    '合计,提案,55',
  ]
  expect(await told(...rows)).toEqual([])
  expect(await told(...rows.with(6, '合计,提案,65'))).toEqual(['total-mismatch 7'])
})

it('2023年占比 behind columns of years is the share of that year', async () => {
  const rows = [
    '领域,2022年,2023年,2023年占比',
    '经济,110,120,40.0%',
    '政治,60,60,20.0%',
    '社会,100,120,40.0%',
  ]
  expect(lines(...rows).filter((line) => line.includes('经济'))).toEqual([
    '年报@2022|经济 = 110',
    '年报@2023|经济 = 120',
    '占比@2023|经济 = 40 %',
  ])
  expect(await told(...rows)).toEqual([])
  expect(await told(...rows.with(1, '经济,110,120,46.0%'))).not.toEqual([])
})

describe('a bound among the parts or on the whole', () => {
  const rows = [
    '项目,数字,占比',
    '立案,1086件,',
    '经济发展类,430件,39.6%',
    '民生改善类,398件,36.6%',
    '其他类,258件,23.8%',
  ]
  it.each([
    ['of a part that may make it', 2, '经济发展类,400余件,39.6%', []],
    ['of a part that is more than is left for it', 2, '经济发展类,430余件,39.6%', ['parts-exceed-whole 3']],
    ['of a whole that may be that', 1, '立案,1000余件,', []],
    ['of a whole less than they make', 1, '立案,近1000件,', ['parts-exceed-whole 3']],
  ])('%s', async (_, at, row, said) => {
    expect(await told(...rows.with(at, row))).toEqual(said)
  })
})

it('办复占立案比例 is of 办复, on what 立案 counts', async () => {
  const rows = [
    '项目,数量,占立案比例',
    '收到提案,912,',
    '审查立案,774,',
    '办复,774,100%',
    'A类,500,64.6%',
    'B类,274,35.4%',
  ]
  expect(await told(...rows)).toEqual([])
  expect(await told(...rows.with(3, '办复,770,100%'))).not.toEqual([])
})

describe('a rate in a row over 件数 and 占比', () => {
  const rows = [
    '项目,件数,占比',
    '收到提案,629,',
    '立案率,,98.73%',
    '立案,621,',
    'A类,477,76.81%',
    'B类,144,23.19%',
  ]

  it('is in either of them, and no share of itself', async () => {
    expect(lines(...rows)).toContain('立案率@ = 98.73 %')
    expect(lines(...rows.with(2, '立案率,98.73%,'))).toContain('立案率@ = 98.73 %')
    expect(lines(...rows).filter((line) => line.startsWith('立案率'))).toHaveLength(1)
  })

  it('is held to its counts', async () => {
    expect(await told(...rows)).toEqual([])
    expect(await told(...rows.with(2, '立案率,,89.73%'))).toEqual(['rate-contradicts-counts 3'])
  })
})

it('甲, 乙 and 丙 leave nothing out, as A, B and C do', async () => {
  const rows = ['类别,百分比(%)', '甲类,75.4', '乙类,22.8', '丙类,1.8']
  expect(await told(...rows)).toEqual([])
  expect(await told(...rows.with(1, '甲类,57.4'))).toEqual(['shares-fall-short 2'])
})

it('the longest and the shortest of all add up none of them', async () => {
  const rows = ['单位,承办件数,最短天数,最长天数', '甲局,17,12,45', '乙局,23,9,60', '合计,40,9,60']
  expect(await told(...rows)).toEqual([])
  expect(await told(...rows.with(3, '合计,40,9,90'))).toEqual(['total-outside-parts 4'])
})

it('上年结转 and 本年立案 make 应办合计, and so do 已办结 and 结转下年', async () => {
  const rows = [
    '项目,件数',
    '上年结转,12',
    '本年立案,365',
    '应办合计,377',
    '已办结,352',
    '结转下年,25',
    '办结率,93.4%',
  ]
  expect(await told(...rows)).toEqual([])
  expect(await told(...rows.with(1, '上年结转,21'))).not.toEqual([])
  expect(await told(...rows.with(5, '结转下年,52'))).not.toEqual([])
})
