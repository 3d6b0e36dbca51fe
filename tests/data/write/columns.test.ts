import { expect, it } from 'vitest'
import { listColumns } from '../../../src/data/listed-columns.js'
import { readDataset } from '../../../src/data/read.js'
import { writeCsv } from '../../../src/data/write/csv.js'

it('CSV has a row for every figure given as columns, whatever its moment, and no finding', () => {
  const given = {
    version: 1,
    indicators: [{ id: '访问量', label: '访问量', unit: '次', kind: 'count' }],
    observations: [],
    columns: [
      { indicator: '访问量', period: [0, 864e5, 2 * 864e5], figure: [1, NaN, 3] },
      {
        indicator: '访问量',
        dimensions: { place: '甲市', 渠道: '热线' },
        period: [36e5, 54e5],
        figure: [1.5, 2],
      },
    ],
  } as const
  const { text, count, findings } = writeCsv(given)
  expect([count, findings]).toEqual([5, []])
  expect(readDataset(text).dataset.observations).toEqual(listColumns(given)?.observations)
})

it('CSV says that it cannot carry more of them than can be listed', () => {
  const many = new Float64Array(100_001)
  const { findings } = writeCsv({
    version: 1,
    indicators: [{ id: 'n', label: 'n', unit: '次', kind: 'count' }],
    observations: [],
    columns: [{ indicator: 'n', period: many, figure: many }],
  })
  expect(findings.map(({ code }) => code)).toContain('not-carried-columns')
})
