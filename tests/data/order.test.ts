import { describe, expect, it } from 'vitest'
import type { Dataset, Observation } from '../../src/data/dataset.js'
import { select } from '../../src/data/select.js'
import type { Query } from '../../src/data/series.js'

const figure = (value: number) => ({ value, bound: 'exact' as const, unit: '件' })
const of = (extra: Partial<Observation>, value = 1): Observation => ({
  indicator: 'filed',
  figure: figure(value),
  ...extra,
})

function axis(observations: readonly Observation[], query: Query, more: Partial<Dataset> = {}): string[] {
  const dataset: Dataset = {
    version: 1,
    indicators: [
      { id: 'filed', label: '立案', unit: '件', kind: 'count' },
      { id: 'settled', label: '办结', unit: '件', kind: 'count' },
      { id: 'received', label: '收到', unit: '件', kind: 'count' },
    ],
    observations,
    ...more,
  }
  return select(dataset, query).axis.map(({ key }) => key)
}

describe('along the axis stand', () => {
  it('periods in time, those before our era and of unknown start first, worded ones last as in the file', () => {
    const periods = ['2024', '2023-06', '2023', '/2022', '-0005'].map((period) => of({ period }))
    const worded = ['近两年', '换届以来'].map((periodWording) => of({ periodWording }))
    expect(axis([...worded, ...periods], { by: 'period' })).toEqual([
      '-0005',
      '/2022',
      '2023',
      '2023-06',
      '2024',
      '近两年',
      '换届以来',
    ])
  })

  it('places with codes by their codes, named ones after them as they are listed', () => {
    const places = ['某县', '621200', '另县', '620200'].map((place) => of({ place }))
    const listed = [
      { id: '另县', label: '另县' },
      { id: '某县', label: '某县' },
    ]
    expect(axis(places, { by: 'place' }, { places: listed })).toEqual(['620200', '621200', '另县', '某县'])
  })

  it('indicators as asked for, else as they are listed', () => {
    const each = ['received', 'settled', 'filed'].map((indicator) => of({ indicator }))
    expect(axis(each, { by: 'indicator' })).toEqual(['filed', 'settled', 'received'])
    expect(axis(each, { by: 'indicator', indicator: ['收到', 'filed', 'settled'] })).toEqual([
      'received',
      'filed',
      'settled',
    ])
    expect(axis(each, { by: 'indicator', indicator: [] })).toEqual(['filed', 'settled', 'received'])
  })

  it('classes in the order of their scheme, several together where the first stands, others last', () => {
    const classes = ['丁类', 'C', ['B', 'C'], 'A'].map((category, i) => of({ category }, i + 1))
    const schemes = [
      { id: 's', label: '分类', classes: ['A', 'B', 'C'].map((id) => ({ id, label: `${id}类` })) },
    ]
    const indicators = [{ id: 'filed', label: '立案', unit: '件', kind: 'count' as const, scheme: 's' }]
    expect(axis(classes, { by: 'category', split: 'none' }, { schemes, indicators })).toEqual([
      's:A',
      's:B+C',
      's:C',
      's:丁类',
    ])
    expect(axis(classes, { by: 'category', split: 'none' })).toEqual(['丁类', 'C', 'B+C', 'A'])
  })

  it('what has no order of its own, as in the file', () => {
    const scopes = ['二批', '首批', '三批'].map((scope) => of({ scope }))
    expect(axis(scopes, { by: 'scope' })).toEqual(['二批', '首批', '三批'])
  })
})
