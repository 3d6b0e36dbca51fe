import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/data/check.js'
import { readDataset, type ReadOptions } from '../../../src/data/read.js'

/** What the checks find, as `row:column path`, with the messages that name a place. */
function found(input: unknown, options: ReadOptions = {}) {
  const { dataset } = readDataset(input, options)
  return checkDataset(dataset).map(({ code, path, row, column, file }) => ({ code, path, row, column, file }))
}

describe('what the checks find in a table', () => {
  it('stands at the row and column of the figure, and of what else it is about', () => {
    const text = '地区,指标,时段,数值\n兰州市,办复率,2023,120%\n兰洲市,立案,20O3,3件\n'
    expect(found(text, { file: 'a.csv' })).toEqual([
      { code: 'unknown-place', path: 'row 3, column 地区', row: 3, column: 1, file: 'a.csv' },
      { code: 'out-of-range', path: 'row 2, column 数值', row: 2, column: 4, file: 'a.csv' },
      { code: 'unreadable-period', path: 'row 3, column 时段', row: 3, column: 3, file: 'a.csv' },
    ])
  })

  it('stands at the figure where its class is the head of a column', () => {
    expect(found('地区,A类,B类,А类\n兰州市,1,2,3\n')).toMatchObject([
      { code: 'name-variants', path: 'row 2, column А类', row: 2, column: 4 },
    ])
  })

  it('names the other figure by its row too, in the words of each language', () => {
    const { dataset } = readDataset(
      '地区,指标,来源,数值\n兰州市,立案,甲,5件\n天水市,立案,甲,3件\n兰州市,立案,甲,7件\n',
    )
    const [conflict] = checkDataset(dataset).filter(({ code }) => code === 'conflicting-figures')
    expect(conflict?.message.zh).toContain('7件（第4行“数值”列）')
    expect(conflict?.message.en).toContain('(row 4, column 数值)')
    expect(JSON.stringify(conflict)).not.toContain('observations/')
  })

  it('counts rows as the file does, above which a title and a blank line stand', () => {
    const text = '表1 提案办理情况\n\n地区\t办复率(%)\n兰州市\t98\n天水市\t120\n'
    expect(found(text, { format: 'tsv' })).toMatchObject([{ code: 'out-of-range', row: 5, column: 2 }])
  })

  it('is named by row and column in an HTML table', () => {
    const html = '<table><tr><th>地区<th>办复率(%)</tr><tr><td>兰州市<td>120</tr></table>'
    expect(found(html)).toMatchObject([{ path: 'row 2, column 办复率', row: 2, column: 2 }])
  })

  it('is named by the key in a list of records, which are no lines of a file', () => {
    const [finding] = found([
      { 地区: '兰州市', '办复率(%)': '98' },
      { 地区: '天水市', '办复率(%)': '120' },
    ])
    expect(finding).toEqual({ code: 'out-of-range', path: '1/办复率(%)', row: undefined, column: undefined })
  })

  it('is named by file and row in the tables of a data package', () => {
    const resource = (path: string) => ({ name: path, path })
    const files = new Map([
      ['a.csv', '地区,办复率(%)\n定西市,98\n'],
      ['b.csv', '地区,办复率(%)\n天水市,98\n兰州市,120\n'],
    ])
    const input = { resources: [resource('a.csv'), resource('b.csv')], sources: [{ title: '年报' }] }
    expect(found(input, { resolve: (path) => files.get(path) })).toEqual([
      { code: 'out-of-range', path: 'b.csv, row 3, column 办复率', row: 3, column: 2, file: 'b.csv' },
    ])
  })

  it('keeps the paths of a dataset file', () => {
    const file = {
      version: 1,
      indicators: [{ id: 'r', label: '办复率', unit: '%', kind: 'rate' }],
      observations: [{ indicator: 'r', figure: 120 }],
    }
    expect(found(file)).toMatchObject([{ path: 'observations/0/figure', row: undefined }])
  })
})
