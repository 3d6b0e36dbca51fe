import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/data/check.js'
import type { Finding } from '../../../src/data/finding.js'
import { nudged, tables } from './real.js'
import { count, datasetOf, percent, type Table } from './table.js'

function judged(table: Table): readonly string[] {
  return checkDataset(datasetOf(table)).map((f) => `${f.severity} ${f.code}`)
}
const serious = (findings: readonly Finding[]) => findings.filter((f) => f.severity !== 'note')

describe('sound tables are left in peace', () => {
  it.each(Object.entries(tables))('%s', (_, table) => {
    expect(judged(table)).toEqual([])
  })
  it('nudged to reach 100: a note', () => {
    const [only, ...more] = checkDataset(datasetOf(nudged))
    expect(more).toEqual([])
    expect(only).toMatchObject({
      severity: 'note',
      code: 'share-nudged',
      message: {
        zh: '甘肃省2013年：“6”29 ÷ 838 = 3.461%，印作3.4%，使6项合计为100%。按原文保留即可。',
        en: '甘肃省, 2013: 6: 29 ÷ 838 = 3.461%, printed 3.4% so that the 6 add up to 100 %. Keep it as printed.',
      },
    })
  })
  it('cut off instead of rounded: one note', () => {
    // 66.67, 16.67, 16.67
    expect(
      judged({
        total: 600,
        complete: true,
        rows: [
          ['A', 400, '66.6'],
          ['B', 100, '16.6'],
          ['C', 100, '16.6'],
        ],
      }),
    ).toEqual(['note shares-truncated'])
  })
  it('rounded to 99.99 or 100.1', () => {
    expect(
      judged({
        total: 3,
        complete: true,
        rows: [
          ['A', 1, '33.33'],
          ['B', 1, '33.33'],
          ['C', 1, '33.33'],
        ],
      }),
    ).toEqual([])
    expect(
      judged({
        total: 600,
        complete: true,
        rows: [
          ['A', 400, '66.7'],
          ['B', 100, '16.7'],
          ['C', 100, '16.7'],
        ],
      }),
    ).toEqual([])
  })
  it('declared partial, or with only one class given', () => {
    expect(
      judged({
        total: 615,
        complete: false,
        rows: [
          ['A', 361, '58.7'],
          ['B', 200, '32.5'],
        ],
      }),
    ).toEqual([])
    const one = judged({ total: 615, rows: [['A', 361, '58.7']] })
    expect(one.filter((code) => !code.startsWith('note'))).toEqual([])
  })
  it('without a stated whole', () => {
    expect(
      judged({
        rows: [
          ['A', 242, '31.8'],
          ['B', 344, '45.3'],
          ['C', 145, '19.1'],
          ['D', 29, '3.8'],
        ],
      }),
    ).toEqual([])
  })
  it('whatever the counts, rightly rounded or cut off', () => {
    const table = fc.record({
      counts: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 2, maxLength: 7 }),
      decimals: fc.integer({ min: 0, max: 2 }),
      cut: fc.boolean(),
    })
    fc.assert(
      fc.property(table, ({ counts, decimals, cut }) => {
        const total = counts.reduce((a, b) => a + b, 0)
        fc.pre(total > 0)
        const scale = 10 ** decimals
        const rows = counts.map((n, i) => {
          // Whole numbers, so that neither way of rounding meets binary noise.
          const units = cut
            ? Math.floor((n * 100 * scale) / total)
            : Math.floor((2 * n * 100 * scale + total) / (2 * total))
          return [`c${i}`, n, (units / scale).toFixed(decimals)] as const
        })
        expect(serious(checkDataset(datasetOf({ total, complete: true, rows })))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('contradictions are found', () => {
  it('588 of 591', () => {
    const table: Table = {
      total: 591,
      complete: true,
      rows: [
        ['A', 300, null],
        ['B', 200, null],
        ['C', 88, null],
      ],
    }
    const findings = checkDataset(datasetOf(table))
    expect(findings.map((f) => [f.severity, f.code])).toEqual([['error', 'parts-fall-short']])
    expect(findings[0]?.message.zh).toContain('300 + 200 + 88 = 588')
    expect(findings[0]?.message.zh).toContain('差3')
    expect(judged({ total: 591, rows: table.rows })).toEqual(['warning parts-fall-short'])
    expect(judged({ ...table, complete: false })).toEqual([])
  })
  it('parts that exceed their whole', () => {
    expect(
      judged({
        total: 591,
        rows: [
          ['A', 300, null],
          ['B', 294, null],
        ],
      }),
    ).toEqual(['error parts-exceed-whole'])
  })
  it('a percentage that is not its count', () => {
    const rows = [
      ['A', 242, '38.1'],
      ['B', 344, '45.3'],
      ['C', 145, '19.1'],
      ['D', 29, '3.8'],
    ] as const
    const findings = checkDataset(datasetOf({ total: 760, complete: true, rows }))
    expect(findings.map((f) => f.code)).toEqual(['share-contradicts-count'])
    expect(findings.find((f) => f.code === 'share-contradicts-count')?.message.en).toContain(
      '242 ÷ 760 = 31.842%',
    )
  })
  it('two percentages changed about', () => {
    const rows = [
      ['A', 242, '45.3'],
      ['B', 344, '31.8'],
      ['C', 145, '19.1'],
      ['D', 29, '3.8'],
    ] as const
    expect(judged({ total: 760, complete: true, rows })).toEqual([
      'error share-contradicts-count',
      'error share-contradicts-count',
    ])
  })
  it('the last digit off in two places that cancel out', () => {
    // 31.84, 45.26: 31.9 and 45.2 is neither rounding nor reaching 100.
    const rows = [
      ['A', 242, '31.9'],
      ['B', 344, '45.2'],
      ['C', 145, '19.1'],
      ['D', 29, '3.8'],
    ] as const
    expect(judged({ total: 760, complete: true, rows })).toContain('warning share-contradicts-count')
  })
  it('percentages of another whole: which one', () => {
    const rows = [
      ['A', 418, '51.0'],
      ['B', 265, '32.3'],
      ['C', 116, '14.1'],
    ] as const
    const received = { id: 'received', label: '收到的提案', unit: '件', kind: 'count' } as const
    const figure = {
      indicator: 'received',
      figure: count(820),
      place: '620000',
      period: '2013',
      source: 'report',
    }
    const findings = checkDataset(
      datasetOf({ total: 799, rows }, { indicators: [received], observations: [figure] }),
    )
    const other = findings.find((f) => f.code === 'shares-fit-other-base')
    expect(other).toMatchObject({ severity: 'warning' })
    expect(other?.message.zh).toContain('收到的提案（820件）')
  })
  it('percentages of the sum of the classes rather than of the whole', () => {
    const rows = [
      ['A', 300, '51.0'],
      ['B', 200, '34.0'],
      ['C', 88, '15.0'],
    ] as const
    const codes = judged({ total: 591, rows })
    expect(codes).toContain('warning shares-fit-other-base')
    expect(codes).toContain('warning parts-fall-short')
  })
  it('percentages that no whole count could give', () => {
    const rows = [['A', null, '58.75']] as const
    const findings = checkDataset(datasetOf({ total: 615, rows }))
    const found = findings.find((f) => f.code === 'share-impossible')
    expect(found?.severity).toBe('warning')
    expect(found?.message.zh).toContain('361 ÷ 615 = 58.6992%')
    expect(judged({ total: 615, rows: [['A', null, '58.7']] })).toEqual([])
    expect(judged({ total: 12, rows: [['A', null, '58.7']] })).toContain('warning share-impossible')
  })
  it('shares that fall short of 100 with every class given', () => {
    const rows = [
      ['A', null, '51.0'],
      ['B', null, '32.3'],
      ['C', null, '14.1'],
    ] as const
    expect(judged({ rows })).toEqual(['warning shares-fall-short'])
    expect(judged({ complete: false, rows })).toEqual([])
  })
  it('bounds are respected: 98以上 beside 3', () => {
    const at = { place: '620000', period: '2013', source: 'report' }
    const rows = [
      ['A', null, null],
      ['B', null, null],
    ] as const
    const shares = [
      {
        indicator: 'share',
        category: 'A',
        figure: { value: 98, bound: 'atLeast', unit: '%' } as const,
        ...at,
      },
      { indicator: 'share', category: 'B', figure: percent('5'), ...at },
    ]
    expect(checkDataset(datasetOf({ rows }, { observations: shares })).map((f) => f.code)).toEqual([
      'shares-exceed-100',
    ])
  })
})
