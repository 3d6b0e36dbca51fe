import { describe, expect, it } from 'vitest'
import { readDataset } from '../../src/data/read.js'
import { paragraphOf } from '../../stories/playground/paragraph.js'
import { chartsOf } from '../../stories/playground/table-charts.js'

const report =
  '近两年，立案615件，其中A类361件、B类202件，办复率达100%。开展视察调研110余次，捐款捐物折合人民币2733万元，同比增长29.9%。'

describe('a paragraph', () => {
  const { pieces, rows, dataset, charts } = paragraphOf(report)

  it('is the same text in pieces', () => {
    expect(pieces.map(({ text }) => text).join('')).toBe(report)
    expect(pieces.filter(({ period }) => period).map(({ text }) => text)).toEqual(['近两年'])
  })
  it('names each figure by the words around it, and dates it by the sentence', () => {
    expect(rows.map(({ label, found, period }) => [label, found.text, period?.text])).toEqual([
      ['立案', '615件', '近两年'],
      ['A类', '361件', '近两年'],
      ['B类', '202件', '近两年'],
      ['办复率', '100%', '近两年'],
      ['开展视察调研', '110余次', undefined],
      ['捐款捐物折合人民币', '2733万元', undefined],
      ['捐款捐物折合人民币同比', '增长29.9%', undefined],
    ])
    expect(paragraphOf('2024年120件提案办结').rows[0]?.label).toBe('提案办结')
  })
  it('draws what is of one kind together, and reads back as a dataset without a finding', () => {
    expect(charts).toEqual([
      { element: 'bar', indicators: 'f1 f2 f3' },
      { element: 'stat', indicators: 'f4' },
      { element: 'stat', indicators: 'f5' },
      { element: 'stat', indicators: 'f6' },
      { element: 'stat', indicators: 'f7' },
    ])
    expect(dataset.indicators.map(({ kind }) => kind)).toEqual([
      'count',
      'count',
      'count',
      'rate',
      'count',
      'amount',
      'change',
    ])
    expect(readDataset(dataset).findings).toEqual([])
    expect(dataset.observations[0]).toMatchObject({ periodWording: '近两年', figure: { value: 615 } })
  })
  it('without figures draws nothing', () => {
    expect(paragraphOf('第十四届委员会第二次会议闭幕。')).toMatchObject({ rows: [], charts: [] })
  })
})

it('a table draws over time, by length or large, as its figures are', () => {
  const { dataset } = readDataset('年份,立案,捐款(万元)\n2021,588,1\n2022,591,2\n2023,615,3\n')
  expect(chartsOf(dataset).map(({ element, heading }) => [element, heading])).toEqual([
    ['line', '立案'],
    ['line', '捐款'],
  ])
  expect(chartsOf(readDataset('地区,捐款\n兰州,3\n天水,4\n').dataset)[0]?.element).toBe('bar')
  expect(chartsOf(readDataset('地区,捐款\n兰州,3\n').dataset)[0]?.element).toBe('stat')
})
