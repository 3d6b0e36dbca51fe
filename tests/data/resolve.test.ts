import { expect, it } from 'vitest'
import { periodLabel } from '../../src/data/resolve.js'

it.each([
  ['2024', '2024年', '2024'],
  ['2024-03', '2024年3月', 'Mar 2024'],
  ['2024-03-08', '2024年3月8日', '8 Mar 2024'],
  ['2024~', '2024年（约）', '2024 (approx.)'],
  ['2024?', '2024年（存疑）', '2024 (uncertain)'],
  ['2024-03%', '2024年3月（约，存疑）', 'Mar 2024 (approx., uncertain)'],
  ['2024-XX', '2024年某月', 'some month of 2024'],
  ['2024-03-XX', '2024年3月某日', 'some day of Mar 2024'],
  ['202X', '202X年', '202X'],
  ['2022/2024', '2022年—2024年', '2022 – 2024'],
  ['/2024', '截至2024年', 'until 2024'],
  ['../2024', '截至2024年', 'until 2024'],
  ['2024/..', '2024年起', 'from 2024'],
  ['2024-05/', '2024年5月起', 'from May 2024'],
  ['近两年', '近两年', '近两年'],
])('the period %s is said without symbols', (period, zh, en) => {
  const figure = { value: 1, bound: 'exact', unit: '次' } as const
  expect(periodLabel({ indicator: 'held', period, figure })).toEqual({ zh, en })
})
