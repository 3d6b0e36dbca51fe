import { describe, expect, it } from 'vitest'
import { mixedBatches } from '../../../src/components/studios/mixed-batches.js'
import { selected } from '../chart/given.js'

function mixed(...scopes: readonly (string | undefined)[]) {
  const observations = scopes.map((scope, i) => ({
    indicator: 's',
    place: `第${i}市`,
    figure: { value: 10 + i, bound: 'exact', unit: '个' } as const,
    ...(scope !== undefined && { scope }),
  }))
  const indicators = [{ id: 's', label: '委员工作室', unit: '个', kind: 'count' }] as const
  return mixedBatches(selected({ version: 1, indicators, observations }).series.flatMap((one) => one.data))
}

describe('mixedBatches', () => {
  it('finds a first batch beside a total', () => {
    expect(mixed('首批', undefined)).toEqual([{ indicator: '委员工作室', batches: ['首批'], others: [''] }])
    expect(mixed('第二批', '建成')[0]?.others).toEqual(['建成'])
  })

  it('leaves batches among themselves, and totals, in peace', () => {
    expect(mixed('首批', '首批')).toEqual([])
    expect(mixed(undefined, '建成')).toEqual([])
    expect(mixed()).toEqual([])
  })
})
