import { describe, expect, it } from 'vitest'
import { indicatorsLike, onlyThese } from '../../../src/components/chart/presets.js'
import { selected } from './given.js'
import type { Dataset } from '../../../src/data/dataset.js'

const dataset: Dataset = {
  version: 1,
  indicators: [
    { id: 'a', label: { zh: '委员工作室', en: 'Studios' }, unit: '个', kind: 'count' },
    { id: 'studio-rate', label: '比率', unit: '%', kind: 'rate' },
    { id: 'c', label: '捐款', unit: '元', kind: 'amount' },
  ],
  observations: [{ indicator: 'a', place: '甲市', figure: { value: 1, bound: 'exact', unit: '个' } }],
}

describe('indicatorsLike', () => {
  it('finds by id and by label in any language', () => {
    expect(indicatorsLike(dataset, /studio/i)).toEqual(['a', 'studio-rate'])
    expect(indicatorsLike(dataset, /studio/i, ({ kind }) => kind === 'count')).toEqual(['a'])
    expect(indicatorsLike(undefined, /studio/i)).toEqual([])
  })
})

describe('onlyThese', () => {
  it('takes nothing where there is none of them', () => {
    expect(selected(dataset, onlyThese([])).series).toEqual([])
    expect(selected(dataset, onlyThese(['a'])).series.length).toBe(1)
  })
})
