import { expect, it } from 'vitest'
import { readDataset } from '../../../src/data/read.js'

it('a list of more classes of one place than a call may have arguments is read', () => {
  const rows = Array.from({ length: 150_000 }, (_, i) => `甘肃省,类${i},${i + 1_000_000},${i % 97}`)
  const { dataset } = readDataset(`地区,类别,立案总数,件数\n${rows.join('\n')}`, { format: 'csv' })
  expect(dataset?.observations.length).toBe(300_000)
})
