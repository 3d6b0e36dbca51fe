import { beforeAll, describe, expect, it } from 'vitest'
import { loadPlaces } from '../../../src/data/places.js'
import { readDataset } from '../../../src/data/read.js'
import { readDatasetFrom } from '../../../src/data/read/from.js'
import { writeCsv } from '../../../src/data/write/csv.js'

const csv =
  '地区,指标,时段,原文数字\n620200,提案,2024,5件\n嘉峪关,提案,2023,4件\n陇南,提案,2024,9件\n999999,提案,2024,1件\n'

it('codes stay codes while nobody has loaded their names', () => {
  const { dataset } = readDataset(csv)
  expect(dataset.observations.map(({ place }) => place)).toEqual(['620200', '嘉峪关', '陇南', '999999'])
  expect(dataset.places).toBeUndefined()
})

it('a file is read with the names of its codes', async () => {
  const { dataset, findings } = await readDatasetFrom(Buffer.from(csv))
  expect(findings).toEqual([])
  expect(dataset.places).toEqual([{ id: '620200', label: '嘉峪关市' }])
})

describe('with the list of places', () => {
  beforeAll(loadPlaces)

  it('names the codes of a table, and takes its names for the same places', () => {
    const { dataset } = readDataset(csv)
    expect(dataset.places).toEqual([{ id: '620200', label: '嘉峪关市' }])
    expect(dataset.observations.map(({ place }) => place)).toEqual(['620200', '620200', '陇南', '999999'])
  })

  it('takes 吉林市 and 吉林省 for two places', () => {
    const { dataset } = readDataset('地区,指标,原文数字\n220200,提案,5件\n吉林省,提案,4件\n吉林市,提案,9件\n')
    expect(dataset.observations.map(({ place }) => place)).toEqual(['220200', '吉林省', '220200'])
  })

  it('leaves to a column of names what it names, and names what only a column of codes tells', () => {
    const placesOf = (text: string) => readDataset(text).dataset.places
    expect(placesOf('地区,地区代码,指标,原文数字\n峪泉,620200,提案,5件\n')).toEqual([
      { id: '620200', label: '峪泉' },
    ])
    // The first name stays.
    expect(
      placesOf('地区,地区代码,指标,时段,原文数字\n峪泉,620200,提案,2023,5件\n雄关,620200,提案,2024,5件\n'),
    ).toEqual([{ id: '620200', label: '峪泉' }])
    expect(placesOf('地区代码,指标,原文数字\n620200,提案,5件\n620100,提案,4件\n')).toEqual([
      { id: '620200', label: '嘉峪关市' },
      { id: '620100', label: '兰州市' },
    ])
  })

  it('writes and reads them back', () => {
    const { dataset } = readDataset(csv)
    expect(readDataset(writeCsv(dataset).text).dataset).toEqual(dataset)
  })
})
