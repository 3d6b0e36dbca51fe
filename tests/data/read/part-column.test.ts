/** Months and quarters that a table numbers, and the year they are of. */
import { describe, expect, it } from 'vitest'
import { readDataset } from '../../../src/data/read.js'

const periods = (text: string, file?: string) => {
  const { dataset, findings } = readDataset(text, file === undefined ? {} : { file })
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([])
  return dataset.observations.map(
    ({ indicator, period, periodWording, figure }) =>
      `${indicator} ${period ?? `“${periodWording as string}”`} ${figure.value}`,
  )
}
const months = '1,10\n2,12\n12,13\n'

describe('a column 月 of bare numbers', () => {
  it.each([
    ['of a year nobody names', `月,立案\n${months}`, undefined, ['“1月”', '“2月”', '“12月”']],
    [
      'of the year in the title',
      `2023年各月情况\n月,立案\n${months}`,
      undefined,
      ['2023-01', '2023-02', '2023-12'],
    ],
    [
      'of the year in the file’s name',
      `month,立案\n${months}`,
      '2022年.csv',
      ['2022-01', '2022-02', '2022-12'],
    ],
    [
      'under a title of two years',
      `2022—2023年\n月份,立案\n${months}`,
      undefined,
      ['“1月”', '“2月”', '“12月”'],
    ],
    [
      'beside one of years, named once',
      '年,月,立案\n2023,1,10\n,2,12\n2024年,12,13\n',
      undefined,
      ['2023-01', '2023-02', '2024-12'],
    ],
    [
      'before one of years',
      '月,年份,立案\n1,2023,10\n2,2023,12\n12,2024,13\n',
      undefined,
      ['2023-01', '2023-02', '2024-12'],
    ],
    ['with a total', `2023年\n月,立案\n${months}合计,35\n`, undefined, ['2023-01', '2023-02', '2023-12']],
    [
      'of quarters and the whole year',
      '年度,季度,立案\n2023,1,10\n2023,4,12\n2023,全年,13\n',
      undefined,
      ['2023-01/2023-03', '2023-10/2023-12', '2023'],
    ],
  ])('is one of periods: %s', (_, text, file, wanted) => {
    const figures = [10, 12, 13].map((n, i) => `立案 ${wanted[i]} ${n}`)
    expect(periods(text, file)).toEqual(figures)
  })

  it('is one of figures where they are no months', () => {
    const { dataset } = readDataset('地区,月,立案\n兰州市,14,3\n天水市,25,4\n')
    expect(dataset.observations.map(({ indicator, figure }) => `${indicator} ${figure.value}`)).toEqual([
      '月 14',
      '立案 3',
      '月 25',
      '立案 4',
    ])
  })
})

it('a row 甲 numbers the columns only where it counts them', () => {
  const read = (text: string) => readDataset(text).dataset.observations.map(({ figure }) => figure.value)
  expect(read('类,立案,办复\n甲,1,2\n乙类,14,13\n')).toEqual([14, 13])
  expect(read('类,立案,办复\n甲,14,3\n乙,25,4\n')).toEqual([14, 3, 25, 4])
})

it('rows that are named by a number count nothing in their names', () => {
  const { dataset, findings } = readDataset('小组,提案总数\n小组1,12\n小组2,7\n')
  expect(findings).toEqual([])
  expect(
    dataset.observations.map(({ dimensions, figure }) => `${dimensions?.['小组'] ?? ''} ${figure.value}`),
  ).toEqual(['小组1 12', '小组2 7'])
})

it('the end of a month is the end of what is counted up to it', () => {
  expect(periods('截至时间,累计办结\n2024年3月底,10\n截至2024年6月末,12\n2024年底,13\n')).toEqual([
    '累计办结 /2024-03 10',
    '累计办结 /2024-06 12',
    '累计办结 /2024 13',
  ])
})

it('and so are sessions', () => {
  const { observations } = readDataset('会议,应到,实到\n一次,320,301\n二次,318,305\n').dataset
  expect(observations.map(({ dimensions }) => dimensions?.['会议'])).toEqual(['一次', '一次', '二次', '二次'])
})
