import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/data/check.js'
import { readDataset } from '../../../src/data/read.js'
import { figureLines } from './figure-lines.js'

const read = (...lines: readonly string[]) => readDataset(lines.join('\n'), { format: 'csv' })

function told(...lines: readonly string[]): readonly string[] {
  const { dataset } = read(...lines)
  return checkDataset(dataset).flatMap(({ severity, code }) => (severity === 'note' ? [] : code))
}

describe('counts and the shares of them, each in a row', () => {
  const rows = [
    '指标,2013年',
    '收到提案(件),820',
    '立案(件),799',
    '其中：经济建设(件),290',
    '其中：科教文卫(件),286',
    '其中：其他(件),223',
    '经济建设占比(%),36.3',
    '科教文卫占比(%),35.8',
    '其他占比(%),27.9',
  ]
  const lines = [
    '收到提案@2013 = 820 件',
    '立案@2013 = 799 件',
    '立案（分类）@2013|经济建设 = 290 件',
    '立案（分类）@2013|科教文卫 = 286 件',
    '立案（分类）@2013|其他 = 223 件',
    '立案（分类）占比@2013|经济建设 = 36.3 %',
    '立案（分类）占比@2013|科教文卫 = 35.8 %',
    '立案（分类）占比@2013|其他 = 27.9 %',
  ]

  it('are of one class, which is named without its unit', () => {
    expect(figureLines(read(...rows))).toEqual(lines)
  })

  it('of what was divided, though another count stands between', () => {
    const [before, after] = [rows.slice(0, 6), rows.slice(6)]
    expect(figureLines(read(...before, '办复(件),790', ...after))).toEqual(
      lines.toSpliced(5, 0, '办复@2013 = 790 件'),
    )
  })

  it('are left in peace, and contradicted by a share or a count that does not fit', () => {
    expect(told(...rows)).toEqual([])
    expect(told(...rows.with(6, '经济建设占比(%),33.3'))).not.toEqual([])
    expect(told(...rows.with(3, '其中：经济建设(件),209'))).not.toEqual([])
  })

  it('of letters have the unit of their row', () => {
    const letters = ['其中：A类(件),242', '其中：B类(件),344', '其中：C类(件),174', 'A类占比(%),31.8']
    expect(figureLines(read('指标,2007年', '收到提案(件),780', '立案(件),760', ...letters))).toEqual([
      '收到提案@2007 = 780 件',
      '立案@2007 = 760 件',
      '立案（分类）@2007|A类 = 242 件',
      '立案（分类）@2007|B类 = 344 件',
      '立案（分类）@2007|C类 = 174 件',
      '立案（分类）占比@2007|A类 = 31.8 %',
    ])
  })
})

describe('counts and the shares of them, each in a column', () => {
  const header = '年份,立案,经济建设件数,经济建设比例,科教文卫件数,科教文卫比例,其他件数,其他比例'

  it('are of the class that both name', () => {
    expect(figureLines(read(header, '2013,799,290,36.3%,286,35.8%,223,27.9%'))).toEqual([
      '立案@2013 = 799',
      '件数@2013|经济建设 = 290',
      '比例@2013|经济建设 = 36.3 %',
      '件数@2013|科教文卫 = 286',
      '比例@2013|科教文卫 = 35.8 %',
      '件数@2013|其他 = 223',
      '比例@2013|其他 = 27.9 %',
    ])
  })

  it('are left in peace, and contradicted by a share that does not fit', () => {
    expect(told(header, '2013,799,290,36.3%,286,35.8%,223,27.9%')).toEqual([])
    expect(told(header, '2013,799,290,33.3%,286,35.8%,223,27.9%')).not.toEqual([])
    expect(told(header, '2013,799,290,0.363%,286,35.8%,223,27.9%')).not.toEqual([])
    expect(told(header, '2013,997,290,36.3%,286,35.8%,223,27.9%')).not.toEqual([])
  })

  it('of all that was filed or answered are of no class', () => {
    const all = '年份,立案件数,立案比例,办复件数,办复比例'
    const { dataset } = read(all, '2013,799,97.4%,799,100%')
    expect(dataset.observations.map(({ indicator, category }) => [indicator, category])).toEqual([
      ['立案件数', undefined],
      ['立案比例', undefined],
      ['办复件数', undefined],
      ['办复比例', undefined],
    ])
  })
})
