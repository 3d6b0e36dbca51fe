import { expect, it } from 'vitest'
import type { Grid } from '../../../src/components/table/grid.layout.js'
import { layoutTable } from '../../../src/components/table/table.layout.js'
import { afterWidths } from '../../../src/components/table/widths.layout.js'
import { readDataset } from '../../../src/data/index.js'
import type { Query } from '../../../src/data/series.js'
import type { Locale } from '../../../src/data/text.js'
import { frameOf, selected } from '../chart/given.js'

function gridOf(csv: string, query: Query = {}, locale: Locale = 'zh-CN'): Grid {
  const selection = selected(readDataset(csv, { format: 'csv' }).dataset, query)
  return layoutTable(selection, frameOf(selection, 640, { locale }), { form: 'wide' }).grid
}

/** Heads and rows of the wide table of a file. */
function wide(csv: string, query: Query = {}, locale: Locale = 'zh-CN'): readonly string[] {
  const grid = gridOf(csv, query, locale)
  const head = grid.columns.map(({ label, unit }) => (unit ? `${label}（${unit}）` : label))
  return [head, ...grid.rows.map(({ cells }) => cells.map(({ text }) => text))].map((row) => row.join(' | '))
}

it('a batch among whole numbers, and a period that is not its neighbour’s, stand beside the figure', () => {
  const rows = [
    '地区,指标,范围,时段,原文数字',
    '甲市,工作室,首批,2023,首批12个',
    '甲市,捐款,,近两年,25万元',
    '乙市,工作室,,2024,189个',
    '乙市,捐款,,近两年,2733万元',
  ].join('\n')
  expect(wide(rows)).toEqual([
    '地区 | 工作室（个） | 捐款 · 近两年（元）',
    '甲市 | 12（2023年，首批） | 25万',
    '乙市 | 189（2024年） | 2733万',
  ])
  expect(wide(rows, {}, 'en')[1]).toBe('甲市 | 12 (2023, 首批) | 250,000')
})

it('what is said beside a figure stands under it: digits are under digits', () => {
  const grid = gridOf('地区,指标,范围,原文数字\n甲市,工作室,首批,12余个\n乙市,工作室,,189个')
  expect(grid.rows.map(({ cells }) => cells[1])).toMatchObject([
    { number: '12', after: '余个', remark: '（首批）' },
    { number: '189', after: '' },
  ])
  expect(afterWidths(grid)[1]).toBe(2)
})

it('figures without a value along the columns are of no indicator but their row’s', () => {
  const rows = ['指标,2022年,2023年,增减(%)', '立案(件),561,598,6.9', '办结(件),561,590,5.2'].join('\n')
  expect(wide(rows)).toEqual([
    '指标 | 2022年（件） | 2023年（件） | 时段原文未列（%）',
    '立案 | 561 | 598 | ',
    '立案增减 |  |  | 6.9',
    '办结 | 561 | 590 | ',
    '办结增减 |  |  | 5.2',
  ])
  expect(wide(rows, {}, 'en')[0]).toContain('Period not given（%）')
})

it('nothing is said beside figures of one place, period and scope', () => {
  const rows = ['地区,协商(次),提案(件)', '甲市,3,40', '乙市,5,60'].join('\n')
  expect(wide(rows)).toEqual(['地区 | 协商（次） | 提案（件）', '甲市 | 3 | 40', '乙市 | 5 | 60'])
})

it('what the rows name already is not said again', () => {
  const rows = ['地区,范围,协商,提案', '甲市,首批,3,40', '甲市,第二批,5,60', '乙市,,5,60'].join('\n')
  expect(wide(rows, { by: 'place', split: 'indicator' }).slice(1)).toEqual([
    '甲市 · 首批 | 3 | 40',
    '甲市 · 第二批 | 5 | 60',
    '乙市 | 5 | 60',
  ])
})

it('a table that is asked for panels has columns, and says the place of each', () => {
  const rows = [
    '地区,类别,时段,办理',
    '甲市,A类,2022,3',
    '甲市,B类,2022,4',
    '乙市,A类,2023,5',
    '乙市,B类,2023,6',
  ].join('\n')
  const { dataset } = readDataset(rows, { format: 'csv' })
  const selection = selected(dataset, { by: 'category', split: 'period', facet: 'place' })
  const { grid } = layoutTable(selection, frameOf(selection), { form: 'wide' })
  expect(grid.columns.map(({ label }) => label)).toEqual(['类别', '2022年 · 甲市', '2023年 · 乙市'])
})

it('no small line joins figures of different indicators', () => {
  const rows = [
    '地区,指标,时段,原文数字',
    '甲市,协商,2022,3次',
    '甲市,调研,2023,9次',
    '乙市,协商,2022,4次',
    '乙市,协商,2023,5次',
  ]
  const { dataset } = readDataset(rows.join('\n'), { format: 'csv' })
  const selection = selected(dataset, { by: 'place', split: 'period' })
  const { grid } = layoutTable(selection, frameOf(selection), { form: 'wide', trends: true })
  expect(grid.rows.map(({ cells }) => cells.at(-1)?.trend?.length)).toEqual([0, 2])
})
