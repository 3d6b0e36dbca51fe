import { expect, it } from 'vitest'
import { loadPlaces } from '../../../src/data/places.js'
import { readDataset } from '../../../src/data/read.js'
import { nameCodes } from '../../../src/data/read/coded-places.js'
import { readPlain } from '../../../src/data/read/plain.js'

const file = (places: readonly string[], more: object = {}) => ({
  version: 1 as const,
  indicators: [{ id: 'filed', label: '立案', unit: '件', kind: 'count' as const }],
  observations: places.map((place, figure) => ({ indicator: 'filed', place, figure })),
  ...more,
})

it('asks for the list where a place is named by its code alone', () => {
  expect(readPlain(file(['兰州市', '620200']))).toEqual({ needs: 'places' })
  const listed = { places: [{ id: '620200', label: '嘉峪关' }] }
  expect(readPlain(file(['兰州市', '620200'], listed))).toHaveProperty('dataset.places', listed.places)
})

it('knows no place before the list is loaded: codes stay codes', () => {
  expect(readPlain(file(['620200']), { places: nameCodes })).not.toHaveProperty('dataset.places')
})

it('lists the places in the order of their codes, after those the file lists', async () => {
  await loadPlaces()
  const named = [
    { id: '610000', label: '本省' },
    { id: '620100', label: '兰州市', within: '620000' },
    { id: '620200', label: '嘉峪关市', within: '620000' },
  ]
  const coded = file([], {
    places: [{ id: '610000', label: '本省' }],
    observations: ['620200', '620100', '999999', '甲市', '610000'].map((place, figure) => ({
      indicator: 'filed',
      place,
      figure,
    })),
  })
  expect(readPlain(coded, { places: nameCodes })).toHaveProperty('dataset.places', named)
  expect(readDataset(coded).dataset.places).toEqual(named)
  expect(readDataset(JSON.stringify(coded)).dataset.places).toEqual(named)
})
