import { describe, expect, it } from 'vitest'
import { readDataset } from '../../../src/data/index.js'

function figuresOf(text: string): readonly string[] {
  const { dataset } = readDataset(text, { file: '表.csv' })
  const labels = new Map(dataset.indicators.map(({ id, label }) => [id, label]))
  return dataset.observations.map((o) =>
    [labels.get(o.indicator), o.period, o.category, ...Object.values(o.dimensions ?? {}), o.figure.value]
      .filter((part) => part !== undefined)
      .join(' '),
  )
}

describe('blocks of one table', () => {
  it('are told apart by the headings they stand below', () => {
    expect(figuresOf('类别,件数\n2021年,\nA类,60\nB类,31\n2022年,\nA类,66\nB类,35')).toEqual([
      '件数 2021 A类 60',
      '件数 2021 B类 31',
      '件数 2022 A类 66',
      '件数 2022 B类 35',
    ])
  })

  it('are told apart by headings in all cells, as merged ones read', () => {
    expect(
      figuresOf(
        '类别,件数,备注\n甲县政协,甲县政协,甲县政协\nA类,60,\nB类,31,\n乙县政协,乙县政协,乙县政协\nA类,66,\nB类,35,',
      ),
    ).toEqual([
      '件数 A类 甲县政协 60',
      '件数 B类 甲县政协 31',
      '件数 A类 乙县政协 66',
      '件数 B类 乙县政协 35',
    ])
  })

  it('are told apart by the wholes that they divide, which are totals', () => {
    expect(figuresOf('类别,件数\n建议,91\nA类,60\nB类,31\n提案,101\nA类,66\nB类,35')).toEqual([
      '件数 A类 建议 60',
      '件数 B类 建议 31',
      '件数 A类 提案 66',
      '件数 B类 提案 35',
    ])
  })

  it('are none where no name is met twice', () => {
    expect(figuresOf('类别,件数\n按结果分,\nA类,60\nB类,31\n按来源分,\n委员,70\n党派,21')).not.toContain(
      '件数 A类 按结果分 60',
    )
  })

  it('beside each other are tables of their own, named by what their rows are', () => {
    expect(
      figuresOf('提案者,件数,占比,办理结果,件数,占比\n委员,70,70%,A类,60,60%\n党派,30,30%,B类,40,40%').filter(
        (name) => !name.includes('占比'),
      ),
    ).toEqual(['提案者 委员 70', '提案者 党派 30', '办理结果 A类 60', '办理结果 B类 40'])
  })

  it('beside each other with the same headers are one list, set in columns', () => {
    expect(figuresOf('单位,件数,单位,件数\n教育局,12,民政局,4\n公安局,9,合计,25')).toEqual([
      '件数 教育局 12',
      '件数 公安局 9',
      '件数 民政局 4',
    ])
  })
})

describe('rows that are none', () => {
  it('are notes where words stand in every column of figures', () => {
    const { findings } = readDataset('类别,件数,占比\nA类,60,60%\nB类,40,40%\n说明,已经解决的,正在解决的', {
      file: '表.csv',
    })
    expect(findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['note table-note'])
  })

  it('say what part the row above them is of all', () => {
    expect(figuresOf('指标,数值,单位\n已解决,60,件\n占总数,60,%\n正在解决,40,件\n占总数,40,%')).toEqual([
      '已解决 60',
      '已解决占比 60',
      '正在解决 40',
      '正在解决占比 40',
    ])
  })

  it('are headers where one of them says 全部', () => {
    const figures = figuresOf('县区,立案件数,已全部办结,满意率\n甲县,101,是,99.0%\n乙县,64,否,100%')
    expect(figures).toContain('立案件数 是 101')
    expect(figures).toHaveLength(4)
  })

  it('are totals where 合计 stands over the number of the row', () => {
    expect(figuresOf('序号,单位,件数\n1,教育局,12\n2,民政局,4\n合计,,16')).toHaveLength(2)
  })
})
