import { expect, it } from 'vitest'
import { formatQuantity } from '../../../src/data/format.js'
import { readDataset } from '../../../src/data/read.js'

const said = (csv: string) =>
  readDataset(csv).dataset.observations.map(({ figure }) => formatQuantity(figure, { locale: 'zh-CN' }))

it('says a worded figure with the unit that its header prints', () => {
  expect(said('地区,协商活动（次）\n甲市,110余\n乙市,近30\n丙市,96\n丁市,20多')).toEqual([
    '110余次',
    '近30次',
    '96次',
    '20多次',
  ])
  expect(said('地区,捐款（万元）\n甲市,2700余\n乙市,约45')).toEqual(['2700余万元', '约45万元'])
})

it('leaves alone what has its unit, or what a unit would not follow', () => {
  expect(said('地区,协商活动（次）\n甲市,110余次\n乙市,98以上')).toEqual(['110余次', '98以上'])
  expect(said('地区,满意率（%）\n甲市,近98\n乙市,98%以上\n丙市,98多')).toEqual(['近98%', '98%以上', '98多'])
})

it('keeps number, bound and unit as they were', () => {
  const figure = readDataset('地区,捐款（万元）\n甲市,2700余').dataset.observations[0]?.figure
  expect(figure).toMatchObject({ value: 27000000, bound: 'over', unit: '元', wording: '2700余万元' })
})
