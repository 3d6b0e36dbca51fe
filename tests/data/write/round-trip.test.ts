import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset, Observation } from '../../../src/data/dataset.js'
import { readDataset } from '../../../src/data/read.js'
import { writeCsv } from '../../../src/data/write/csv.js'
import { writeJson } from '../../../src/data/write/json.js'
import { writeJsonStat } from '../../../src/data/write/json-stat.js'
import { dataset, figure } from './datasets.js'

/** What a loss is called in the findings, without its place. */
const codes = (findings: readonly { readonly code: string }[]) => [
  ...new Set(findings.map(({ code }) => code)),
]

describe('JSON', () => {
  it('reads back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(dataset, fc.constantFrom(0, 2), (written, indent) => {
        const { text, findings } = writeJson(written, { indent })
        expect(findings).toEqual([])
        expect(readDataset(text).dataset).toEqual(written)
      }),
    )
  })

  it('writes a figure as short as it can', () => {
    const observation = (figure: Observation['figure']): Observation => ({ indicator: 'a', figure })
    const { text } = writeJson({
      version: 1,
      indicators: [{ id: 'a', label: 'a', unit: '次', kind: 'count' }],
      observations: [
        observation({ value: 12, bound: 'exact', unit: '次' }),
        observation({ value: 110, bound: 'over', below: 120, unit: '次', wording: '110余次' }),
        observation({ value: 100, bound: 'about', low: 90, high: 110, unit: '次', origin: 'computed' }),
      ],
    })
    const figures = (JSON.parse(text) as { observations: { figure: unknown }[] }).observations.map(
      (o) => o.figure,
    )
    expect(figures).toEqual([
      12,
      '110余次',
      { value: 100, bound: 'about', low: 90, high: 110, unit: '次', origin: 'computed' },
    ])
  })

  it('keeps columns, gaps among them', () => {
    const columns = [{ indicator: 'a', period: [0, 86400000], figure: [1, NaN] }]
    const indicators = [{ id: 'a', label: 'a', unit: '', kind: 'count' as const }]
    const { text, findings } = writeJson({ version: 1, indicators, observations: [], columns })
    expect(findings).toEqual([])
    expect(readDataset(text).dataset.columns?.map(({ figure }) => [...Array.from(figure)])).toEqual([
      [1, NaN],
    ])
  })
})

describe('JSON-stat', () => {
  it('reads back as it was, but for figures that share a cell, and those are named', () => {
    fc.assert(
      fc.property(dataset, (written) => {
        const { text, findings } = writeJsonStat(written)
        const back = readDataset(text).dataset
        const lost = findings.some(({ code }) => code === 'not-carried-observation')
        if (!lost) {
          expect(codes(findings).filter((code) => code !== 'bounds-in-extension')).toEqual([])
          expect(back).toEqual(written)
        }
      }),
    )
  })

  it('names the figure that shares a cell, and none of those behind it', () => {
    const at = { indicator: 'filed', period: '2024' }
    const { dataset } = readDataset({
      version: 1,
      indicators: [{ id: 'filed', label: '立案', unit: '件', kind: 'count' }],
      observations: [
        { ...at, place: '兰州市', figure: '320件' },
        { ...at, place: '兰州市', figure: '302件' },
        { ...at, place: '天水市', figure: '200件' },
        { ...at, place: '白银市', figure: '155件' },
      ],
    })
    const { findings, count } = writeJsonStat(dataset)
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'not-carried-observation observations/1',
    ])
    expect(count).toBe(3)
  })

  it('is a cube that any reader of the format takes', () => {
    const { text } = writeJsonStat({
      version: 1,
      title: '协商',
      indicators: [{ id: 'held', label: '协商活动', unit: '次', kind: 'count' }],
      observations: [
        {
          indicator: 'held',
          place: '陇南市',
          period: '2023',
          figure: { value: 110, bound: 'over', unit: '次', wording: '110余次' },
        },
        {
          indicator: 'held',
          place: '嘉峪关市',
          period: '2024',
          figure: { value: 20, bound: 'exact', unit: '次' },
        },
      ],
    })
    const { extension: _, ...cube } = JSON.parse(text) as Record<string, unknown>
    expect(cube).toEqual({
      version: '2.0',
      class: 'dataset',
      label: '协商',
      id: ['indicator', 'place', 'period'],
      size: [1, 2, 2],
      role: { time: ['period'], geo: ['place'], metric: ['indicator'] },
      dimension: {
        indicator: {
          label: '指标',
          category: {
            index: ['held'],
            label: { held: '协商活动' },
            unit: { held: { label: '次', base: '次', multiplier: 0 } },
          },
        },
        place: {
          label: '地区',
          category: { index: ['陇南市', '嘉峪关市'], label: { 陇南市: '陇南市', 嘉峪关市: '嘉峪关市' } },
        },
        period: {
          label: '时段',
          category: { index: ['2023', '2024'], label: { 2023: '2023', 2024: '2024' } },
        },
      },
      value: { 0: 110, 3: 20 },
      status: { 0: 'over' },
    })
  })

  it('takes the value of the cube where another program has changed it', () => {
    const indicators = [{ id: 'a', label: 'a', unit: '次', kind: 'count' as const }]
    const observations = [
      { indicator: 'a', figure: { value: 110, bound: 'over' as const, unit: '次', wording: '110余次' } },
    ]
    const cube = JSON.parse(writeJsonStat({ version: 1, indicators, observations }).text) as {
      value: Record<string, number>
    }
    const { dataset: back } = readDataset({ ...cube, value: { 0: 130 } })
    expect(back.observations[0]?.figure).toEqual({ value: 130, bound: 'exact', unit: '次' })
  })
})

/** What the editor’s CSV holds: no definitions of indicators, no schemes, no title. */
function asCsvHolds({ observations }: Dataset): Dataset {
  return readDataset(writeCsv({ version: 1, indicators: [], observations }).text).dataset
}

/** In a table a figure without a unit has that of its indicator. */
function withUnits(any: Dataset): Dataset {
  const observations = any.observations.map((o) => ({
    ...o,
    figure: { ...o.figure, unit: o.figure.unit || '件' },
  }))
  return { ...any, observations }
}

describe('CSV', () => {
  it('reads back as it was, once it is a dataset that CSV can hold', () => {
    fc.assert(
      fc.property(dataset, fc.constantFrom('zh' as const, 'en' as const), fc.boolean(), (any, lang, bom) => {
        const written = asCsvHolds(any)
        const { text, findings } = writeCsv(written, { lang, bom })
        expect(text.startsWith('\uFEFF')).toBe(bom)
        expect(findings).toEqual([])
        expect(readDataset(text).dataset).toEqual(written)
      }),
    )
  })

  it('loses no figure, period, category, word or note of any dataset', () => {
    fc.assert(
      fc.property(dataset.map(withUnits), (written) => {
        const { text, findings } = writeCsv(written)
        const back = readDataset(text).dataset.observations
        expect(back).toEqual(written.observations)
        // Definitions, schemes, titles, publishers: named, not dropped without a word.
        expect(findings.filter(({ path }) => path.startsWith('observations'))).toEqual([])
        if (written.title !== undefined) expect(codes(findings)).toContain('not-carried-title')
        if (written.schemes) expect(codes(findings)).toContain('not-carried-schemes')
      }),
    )
  })

  it('runs nothing in a spreadsheet and leaves negative numbers alone', () => {
    const cells = ['=1+1', '+SUM(A1)', '-2+3', '@x', '＝1']
    const observations = [...cells, '-3.5%', '-12'].map((note): Observation => ({
      indicator: 'a',
      note,
      figure: { value: -12, bound: 'exact', unit: '' },
    }))
    const { text } = writeCsv(
      { version: 1, indicators: [{ id: 'a', label: 'a', unit: '', kind: 'count' }], observations },
      { bom: false },
    )
    const rows = text
      .trim()
      .split('\r\n')
      .slice(1)
      .map((row) => row.split(','))
    expect(rows.map((row) => row[9])).toEqual([...cells.map((cell) => `'${cell}`), '-3.5%', '-12'])
    expect(rows.map((row) => row[4])).toEqual(observations.map(() => '-12'))
  })

  it('figures of every kind come back', () => {
    fc.assert(
      fc.property(figure, (q) => {
        const { text } = writeCsv({
          version: 1,
          indicators: [],
          observations: [{ indicator: 'x', figure: q }],
        })
        expect(readDataset(text).dataset.observations[0]?.figure).toEqual(q)
      }),
    )
  })
})
