import { describe, expect, it } from 'vitest'
import { readDataset } from '../../../src/data/read.js'

const first = Date.UTC(2024, 0, 1)

function read(columns: object, unit = '次') {
  const indicators = [{ id: 'n', label: '访问量', unit, kind: 'count' }]
  const { dataset, findings } = readDataset({
    ...{ version: 1, indicators, observations: [] },
    columns: [{ indicator: 'n', ...columns }],
  })
  const [column] = dataset.columns ?? []
  return { ...column, findings: findings.map(({ path }) => path) }
}

describe('columns', () => {
  it.each([Array, Float32Array, Float64Array])('in 万元 are in 元, whatever array they come in', (Given) => {
    const { figure } = read({ period: [first, first + 864e5], figure: Given.of(120, 2) }, '万元')
    expect([...(figure as Float64Array)]).toEqual([1_200_000, 20_000])
  })

  it('name moments that are none', () => {
    const period = [first, '2024-01-02', '2024-01-03T08:00', '下周', 1e17, null]
    const given = read({ period, figure: [1, 2, 3, 4, 5, 6] })
    expect(given.findings).toEqual(['columns/0/period/2', 'columns/0/period/3', 'columns/0/period/4'])
    expect(given.period).toEqual(Float64Array.of(first, first + 864e5, NaN, NaN, NaN, NaN))
  })
})
