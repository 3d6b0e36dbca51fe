import { describe, expect, it } from 'vitest'
import {
  chosenOption,
  countFigures,
  filterOptions,
  withSpellings,
} from '../../../src/components/dashboard/filter-options.js'
import type { Dataset } from '../../../src/data/dataset.js'
import { bothFilters } from '../../../src/data/where.js'

const figure = { value: 1, bound: 'exact', unit: '件' } as const
const dataset: Dataset = {
  version: 1,
  indicators: [{ id: 'n', label: '件数', unit: '件', kind: 'count' }],
  observations: [
    { indicator: 'n', place: '陇南市', period: '2024', figure },
    { indicator: 'n', place: '620200', period: '2024', figure },
    { indicator: 'n', place: '620200', period: '2023', figure },
    { indicator: 'n', figure },
  ],
  places: [
    { id: '621200', label: { zh: '陇南市', en: 'Longnan' } },
    { id: '620200', label: { zh: '嘉峪关市', en: 'Jiayuguan' } },
  ],
}

describe('filterOptions', () => {
  it('lists the places of the data in the order of GB/T 2260', () => {
    expect(filterOptions(dataset, 'place', {}).map((option) => option.value)).toEqual(['嘉峪关市', '陇南市'])
  })

  it('lists only what an outer filter leaves', () => {
    expect(filterOptions(dataset, 'period', { place: ['陇南市'] }).map((option) => option.key)).toEqual([
      '2024',
    ])
  })

  it('goes by key where two labels are the same', () => {
    const twins: Dataset = {
      ...dataset,
      places: [
        { id: '621200', label: '同名市' },
        { id: '620200', label: '同名市' },
      ],
    }
    const values = filterOptions(
      {
        ...twins,
        observations: [
          { indicator: 'n', place: '621200', figure },
          { indicator: 'n', place: '620200', figure },
        ],
      },
      'place',
      {},
    )
    expect(values.map((option) => option.value)).toEqual(['620200', '621200'])
  })
})

describe('withSpellings', () => {
  it('meets whatever spelling a chart inside uses', () => {
    const wide = withSpellings({ place: ['嘉峪关市'] }, dataset)
    for (const own of ['620200', '嘉峪关市', 'Jiayuguan']) {
      expect(countFigures(dataset, bothFilters({ place: [own] }, wide)), own).toBe(2)
    }
    expect(countFigures(dataset, bothFilters({ place: ['陇南市'] }, wide))).toBe(0)
  })

  it('keeps names the data does not have', () => {
    expect(withSpellings({ place: ['火星'], __proto__x: ['1'] }, dataset)).toEqual({
      place: ['火星'],
      __proto__x: ['1'],
    })
    expect(withSpellings({ place: ['火星'] }, undefined)).toEqual({ place: ['火星'] })
  })
})

describe('chosenOption', () => {
  it('is one value by any of its names, none where several are named', () => {
    const options = filterOptions(dataset, 'place', {})
    expect(chosenOption(options, ['Jiayuguan'])?.key).toBe('620200')
    expect(chosenOption(options, ['嘉峪关市', '陇南市'])).toBeUndefined()
    expect(chosenOption(options, undefined)).toBeUndefined()
  })
})

describe('a dashboard of columns', () => {
  const days = (length: number) => Float64Array.from({ length }, (_, i) => Date.UTC(2024, 0, 1) + i * 864e5)
  const of = (length: number): Dataset => ({
    version: 1,
    indicators: [{ id: 'n', label: '访问量', unit: '次', kind: 'count' }],
    observations: [],
    columns: ['乙县', '甲县'].map((place) => ({
      ...{ indicator: 'n', dimensions: { place } },
      ...{ period: days(length), figure: days(length) },
    })),
  })

  it.each([3, 60_000])('offers what they are of and counts them: %i each', (length) => {
    const dataset = of(length)
    expect(filterOptions(dataset, 'place', {}).map(({ value }) => value)).toEqual(['乙县', '甲县'])
    expect(filterOptions(dataset, 'period', {})).toEqual([])
    expect(countFigures(dataset, {})).toBe(length * 2)
    expect(countFigures(dataset, { place: ['甲县'] })).toBe(length)
    expect(countFigures(dataset, { place: ['丙县'] })).toBe(0)
  })
})
