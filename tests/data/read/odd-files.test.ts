/** Files as systems and offices give them out. */
import { describe, expect, it } from 'vitest'
import { readDataset } from '../../../src/data/read.js'
import { readDatasetFrom } from '../../../src/data/read/from.js'
import { seriousIn } from '../check/tables/told.js'
import { codesOf, figureLines } from './figure-lines.js'

const csv = (...rows: readonly string[]) => readDataset(rows.join('\n'), { file: '提案.csv' })
const page =
  '<html><head><meta charset="utf-8"></head><table><tr><th>地区</th><th>立案</th></tr><tr><td>甲县</td><td>12</td></tr></table></html>'

describe('dates that a spreadsheet kept as numbers, or made of something else', () => {
  it('45292 below 日期 is a day', () => {
    const reading = csv('日期,立案', '45292,3', '45293,5')
    expect(figureLines(reading)).toEqual(['立案@2024-01-01 = 3', '立案@2024-01-02 = 5'])
    expect(codesOf(reading)).toEqual(['excel-serial-dates'])
    expect(figureLines(csv('日期,立案', '45292,3', '2024年,5'))).toContain('立案@45292 = 3')
  })

  it.each([
    ['10月15日 among bands', '年龄段', ['18-30', '10月15日', '31-40']],
    ['5-Mar among names', '方式', ['3-5个', '5-Mar', '10个以上']],
  ])('%s', async (_, header, names) => {
    const text = [`${header},委员人数`, ...names.map((name, i) => `${name},${i + 3}`)].join('\n')
    const told = (await seriousIn({ file: '委员.csv', text })).map(({ code, row }) => `${code} ${row}`)
    expect(told).toEqual(['spreadsheet-date 3'])
  })
})

it('a page with the ending .xls, as systems give it out', () => {
  expect(figureLines(readDataset(page, { file: '立案.xls' }))).toEqual(['立案@甲县 = 12'])
  expect(codesOf(readDataset(page, { file: '立案' }))).toEqual(['html-not-data'])
})

it('XML of Excel 2003 is named as what it is', async () => {
  const xml =
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>'
  const reading = await readDatasetFrom(new TextEncoder().encode(xml), { file: '立案.xls' })
  expect(codesOf(reading)).toEqual(['old-spreadsheet'])
})

it('prose is no table', () => {
  const prose = csv('2023年，某会共收到提案42件，立案36件。', '其中委员提案28件，集体提案8件。')
  expect(codesOf(prose)).toEqual(['prose'])
  expect(codesOf(csv('地区,立案,说明', '甲县,12,已办复。'))).toEqual([])
  expect(codesOf(csv('共收到提案820件'))).toEqual(['prose'])
  expect(codesOf(csv('地区,2023年'))).toEqual(['empty-table'])
})

it('the number of a printed page stands below no total', () => {
  const reading = csv('类别,件数', '委员提案,28', '集体提案,8', '合计,36', '第1页 共1页,')
  expect(figureLines(reading)).toEqual(['件数@委员提案 = 28', '件数@集体提案 = 8'])
})

it('the slices of a pie', () => {
  const data = [
    { name: '经济建设', value: 14 },
    { name: '文化建设', value: 5 },
  ]
  expect(figureLines(readDataset({ title: { text: '提案分类' }, series: [{ type: 'pie', data }] }))).toEqual([
    '提案分类@经济建设 = 14',
    '提案分类@文化建设 = 5',
  ])
})

it.each<[string, object, readonly string[]]>([
  [
    'pairs',
    {
      series: [
        {
          name: '立案',
          data: [
            ['甲县', 14],
            ['乙县', 5],
          ],
        },
      ],
    },
    ['立案@甲县 = 14', '立案@乙县 = 5'],
  ],
  [
    'points',
    {
      series: [
        {
          name: '立案',
          data: [
            { name: '甲县', y: 14, color: '#fff' },
            { name: '乙县', y: null },
          ],
        },
      ],
    },
    ['立案@甲县 = 14', '立案@乙县 = ~ unstated (missing)'],
  ],
  [
    'moments',
    {
      series: [
        {
          name: '立案',
          data: [
            [1704067200000, 3],
            [1704153600000, 5],
          ],
        },
      ],
    },
    ['立案@2024-01-01 = 3', '立案@2024-01-02 = 5'],
  ],
  [
    'several series',
    {
      series: [
        {
          name: '立案',
          data: [
            ['2022', 34],
            ['2023', 36],
          ],
        },
        {
          name: '办复',
          data: [
            ['2022', 33],
            ['2023', 36],
          ],
        },
      ],
    },
    ['立案@2022 = 34', '立案@2023 = 36', '办复@2022 = 33', '办复@2023 = 36'],
  ],
  [
    'bare points',
    [
      { name: 'A类', y: 14 },
      { name: 'B类', y: 5 },
    ],
    ['提案@A类 = 14', '提案@B类 = 5'],
  ],
])('%s, as charts are given their data', (_, data, lines) => {
  expect(figureLines(readDataset(data, { file: '提案.json' }))).toEqual(lines)
})

it('series of other names each, and points of two numbers, are no slices', () => {
  const others = {
    series: [
      {
        name: '立案',
        data: [
          ['甲县', 1],
          ['乙县', 2],
        ],
      },
      {
        name: '办复',
        data: [
          ['丙县', 1],
          ['乙县', 2],
        ],
      },
    ],
  }
  expect(codesOf(readDataset(others))).toContain('wrong-shape')
  expect(
    codesOf(
      readDataset({
        series: [
          {
            data: [
              [1, 2],
              [3, 4],
            ],
          },
        ],
      }),
    ),
  ).toContain('wrong-shape')
})

it('the data of a chart of Vega-Lite, named by its axes', () => {
  const values = [
    { year: 2022, n: 34 },
    { year: 2023, n: 36 },
  ]
  const y = { field: 'n', type: 'quantitative', axis: { title: '立案（件）' } }
  const chart = { mark: 'line', data: { values }, encoding: { x: { field: 'year' }, y } }
  expect(figureLines(readDataset(chart))).toEqual(['立案@2022 = 34 件', '立案@2023 = 36 件'])
  const layered = { data: { values }, layer: [{ mark: 'bar', encoding: chart.encoding }] }
  expect(figureLines(readDataset(layered))).toEqual(figureLines(readDataset(chart)))
})

it('one row of names beside the rows that it heads', () => {
  const table = {
    head: [['年度', '立案']],
    body: [
      ['2022', '34'],
      ['2023', '36'],
    ],
  }
  expect(figureLines(readDataset(table))).toEqual(['立案@2022 = 34', '立案@2023 = 36'])
})

it('the title of a CSV dates its figures, as that of a page does', () => {
  expect(figureLines(csv('某县2023年提案情况,', '地区,立案', '甲乡,12'))).toEqual(['立案@甲乡|2023 = 12'])
  expect(figureLines(csv('某县2020年以来提案情况,', '地区,立案', '甲乡,12'))).toEqual(['立案@甲乡 = 12'])
})
