import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/data/check.js'
import { readDataset } from '../../../src/data/read.js'

const found = (text: string) => {
  const { dataset, findings } = readDataset(text, { file: '提案.csv' })
  return [...findings, ...checkDataset(dataset)]
    .filter(({ severity }) => severity !== 'note')
    .map(({ code, row, column }) => `${code} ${row}:${column}`)
}
const beside = (change: string, head = '增减(%)') =>
  `指标,单位,2022年,2023年,${head}\n立案,件,561,598,${change}\n`

describe('a printed change', () => {
  it.each([
    ['rounded', '6.6'],
    ['to the whole', '7'],
    ['cut off', '6.5'],
    ['with its sign', '+6.6'],
    ['in words', '增长6.6%'],
    ['a dash', '—'],
    ['with a bound', '6%以上'],
  ])('that fits its two years is left in peace: %s', (_, change) => {
    expect(found(beside(change))).toEqual([])
  })

  it.each([
    ['of other figures', '6.9'],
    ['the wrong way round', '-6.6'],
    ['the wrong way round, in words', '下降6.6%'],
    ['out by a decimal', '66'],
  ])('that does not is found: %s', (_, change) => {
    expect(found(beside(change))).toEqual(['change-contradicts-figures 2:5'])
  })

  it('in numbers is held to their difference', () => {
    expect(found(beside('37', '增减(件)'))).toEqual([])
    expect(found(beside('73', '增减(件)'))).toEqual(['change-contradicts-figures 2:5'])
  })

  it('in points is held to the difference of two percentages, each of them rounded', () => {
    const rates = (change: string) => `指标,2022年,2023年,同比\n满意率(%),98.9,99.3,${change}\n`
    expect(found(rates('0.4个百分点'))).toEqual([])
    expect(found(rates('0.5个百分点'))).toEqual([])
    expect(found(rates('4个百分点'))).toEqual(['change-contradicts-figures 2:4'])
  })

  it('is compared with the year before its own, for each place', () => {
    const rows = (b: string) =>
      `地区,指标,时段,原文数字\n兰州市,立案,2021年,300件\n兰州市,立案,2022年,320件\n兰州市,立案,2023年,336件\n兰州市,立案同比增长,2023年,${b}\n天水市,立案,2022年,100件\n天水市,立案,2023年,200件\n`
    expect(found(rows('5%'))).toEqual([])
    expect(found(rows('12%'))).toEqual(['change-contradicts-figures 5:4'])
  })

  it.each([
    ['three years, and nobody says which two', '指标,2021年,2022年,2023年,增减(%)\n立案,500,561,598,19.6\n'],
    ['years apart', '指标,2019年,2023年,增减(%)\n立案,561,598,1.6\n'],
    ['the month before', '指标,2022年,2023年,环比(%)\n立案,561,598,1.6\n'],
    ['figures with a bound', '指标,2022年,2023年,增减(%)\n立案,560余,598,9\n'],
    ['a note', '指标,2022年,2023年,增减(%),备注\n立案,561,598,9,按可比口径\n'],
  ])('of %s is not judged', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('says the arithmetic in both languages', () => {
    const { dataset } = readDataset(beside('6.9'))
    const [only] = checkDataset(dataset)
    expect(only?.message.zh).toContain('立案增减（6.9%）与两年的数字不符：(598 − 561) ÷ 561 = 6.595%')
    expect(only?.message.en).toContain(
      'does not fit the figures of the two years: (598 − 561) ÷ 561 = 6.595%',
    )
  })
})

it('a change between two terms is held to what these counted', () => {
  const of = (change: number, terms = '十一届,十二届') => {
    const filed = change < 0 ? -151 : 151
    return found(`项目,${terms},增减\n收到提案,1862,2015,${change}\n立案,1590,1741,${filed}\n`)
  }
  expect(of(153)).toEqual([])
  expect(of(135)).toEqual(['change-contradicts-figures 2:4'])
  expect(of(-153, '本届,上届')).toEqual([])
  expect(of(-135, '本届,上届')).toEqual(['change-contradicts-figures 2:4'])
})
