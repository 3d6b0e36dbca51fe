import { expect, it } from 'vitest'
import { readPartOfYear } from '../../src/data/part-of-year.js'

const monthsOf = (text: string) => {
  const range = readPartOfYear(text)
  const month = (time: number) => new Date(time).getUTCMonth() + 1
  return range && [month(range.start), month(range.end - 1)]
}

it.each([
  ['一季度', [1, 3]],
  ['第四季度', [10, 12]],
  ['3 季度', [7, 9]],
  ['Q2', [4, 6]],
  ['上半年', [1, 6]],
  ['下半年', [7, 12]],
  ['前三季度', [1, 9]],
  ['1月', [1, 1]],
  ['１２月份', [12, 12]],
  ['1—11月', [1, 11]],
  ['1-6月累计', [1, 6]],
  ['全年', [1, 12]],
])('reads %s', (text, months) => {
  expect(monthsOf(text)).toEqual(months)
})

it.each(['2023年一季度', '2023', '五季度', '13月', '6-1月', '近两年', '累计', '', '年', '5', '1—6'])(
  'leaves %s',
  (text) => {
    expect(readPartOfYear(text)).toBeNull()
  },
)
