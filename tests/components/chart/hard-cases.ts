/** What any chart may meet. Every one has to stay inside its frame with no text over another. */
import type { Dataset, Observation } from '../../../src/data/dataset.js'
import type { Indicator } from '../../../src/data/indicator.js'
import type { Quantity } from '../../../src/data/quantity.js'
import { everyBound, ofCategories, ofObservations, quantity } from './given.js'

const growth: Indicator = { id: 'growth', label: '同比增减', unit: '%', kind: 'change' }
const share: Indicator = { id: 'share', label: '占比', unit: '%', kind: 'share', max: 100 }
export const long = '进一步加强和改进新时代市域社会治理中基层协商民主建设有关情况的专题调研协商活动'
export const many = Object.fromEntries(
  Array.from({ length: 200 }, (_, i) => [`第${i + 1}类`, (i * 7919) % 613]),
)

export function byYear(values: Readonly<Record<string, readonly (number | Quantity)[]>>): Dataset {
  const observations = Object.entries(values).flatMap(([period, list]) =>
    list.map((figure, i): Observation => {
      const category = ['经济建设', '农业农村', '科教文卫体', '劳动人事社保治理'][i] ?? `第${i}类`
      const read = typeof figure === 'number' ? quantity(figure) : figure
      return { indicator: 'consultations', period, category, figure: read }
    }),
  )
  return ofObservations(observations)
}

export const hardCases: Readonly<Record<string, Dataset>> = {
  'every bound': ofCategories(everyBound),
  'one value': ofCategories({ 全市: 12 }),
  'one value without a label': ofObservations([{ indicator: 'consultations', figure: quantity(12) }]),
  'long names': ofCategories({ [long]: 12, [`${long}（二）`]: everyBound['余'] as Quantity }),
  'a long Latin name': ofCategories({ ['A'.repeat(120)]: 3, Consultations: 7 }),
  'a long wording': ofCategories({
    甲: quantity(5000, 'atLeast', { wording: '先后组织各级政协委员五千名以上参加了多种形式的基层协商活动' }),
    乙: 4000,
  }),
  'nothing but zeros': ofCategories({ 甲: 0, 乙: 0 }),
  'zero beside others': ofCategories({ 甲: 0, 乙: 10 }),
  'some below zero': ofCategories({ 甲: -20, 乙: 30, 丙: -1000, 丁: 0 }),
  'all below zero': ofCategories({ 甲: -20, 乙: -30 }),
  'growth and falls': ofCategories(
    {
      甲: quantity(29, 'over', { unit: '%', change: 'up' }),
      乙: quantity(0.24, 'exact', { unit: '%', change: 'down' }),
      丙: quantity(10, 'between', { unit: '%', high: 20, change: 'down' }),
      丁: quantity(18, 'over', { unit: '%', change: 'down', wording: '下降18%以上，为历年来最大的一次' }),
    },
    growth,
  ),
  shares: ofCategories(
    {
      甲: quantity(98, 'atLeast', { unit: '%' }),
      乙: quantity(60, 'over', { unit: '%' }),
      丙: quantity(58.7, 'exact', { unit: '%', decimals: 1 }),
    },
    share,
  ),
  'the largest number': ofCategories({ 甲: 1e308, 乙: -1e308, 丙: 1e308 }),
  'a small beside a large': ofCategories({ 甲: 1, 乙: 1e12 }),
  'no number at all': ofCategories({ 甲: quantity(null, 'unstated'), 乙: everyBound['一批'] as Quantity }),
  '200 categories': ofCategories(many),
  'two series': byYear({ 2013: [290, 69, 175, 111], 2024: [275, 91, 239, 101] }),
  'series of every bound': byYear({
    2013: [everyBound['余'], everyBound['近'], everyBound['约'], everyBound['一批']] as Quantity[],
    2024: [everyBound['不足'], everyBound['区间'], 30, 111] as Quantity[],
  }),
  'many series': byYear(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [2001 + i, [i, 30 - i, 5]]))),
  'parts below zero': byYear({ 2013: [290, -69], 2024: [275, 91] }),
}
