import { expect, it } from 'vitest'
import { readDataset } from '../../../src/data/read.js'

it.each([
  ['c. 300', 'about', 300],
  ['~30', 'about', 30],
  ['250 (approx.)', 'about', 250],
  ['$1.2m', 'exact', 1200000],
])('%s keeps its own words', (written, bound, value) => {
  const { dataset } = readDataset(`地区,协商\n甲市,${written}\n乙市,5`, { format: 'csv' })
  expect(dataset.observations[0]?.figure).toMatchObject({ bound, value, wording: written })
})
