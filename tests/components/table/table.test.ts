import { describe, expect, it } from 'vitest'
import { arrange } from '../../../src/components/table/arrange.layout.js'
import { gridText } from '../../../src/components/table/copy-grid.js'
import type { Grid } from '../../../src/components/table/grid.layout.js'
import { layoutSparkline } from '../../../src/components/table/sparkline.layout.js'
import { layoutTable } from '../../../src/components/table/table.layout.js'
import { columnWidths, leastWidths } from '../../../src/components/table/widths.layout.js'
import type { Dataset } from '../../../src/data/dataset.js'
import type { Query } from '../../../src/data/series.js'
import type { Locale } from '../../../src/data/text.js'
import { everyBound, frameOf, ofCategories, ofObservations, quantity, selected } from '../chart/given.js'

function gridOf(
  dataset: Dataset,
  query: Query = {},
  options: Parameters<typeof layoutTable>[2] = {},
  locale: Locale = 'zh-CN',
): Grid {
  const selection = selected(dataset, query)
  return layoutTable(selection, frameOf(selection, 640, { locale }), options).grid
}

const texts = (grid: Grid) => grid.rows.map(({ cells }) => cells.map((cell) => cell.text))
const heads = (grid: Grid) => grid.columns.map(({ label, unit }) => (unit ? `${label}（${unit}）` : label))

const byYear = ofObservations(
  [
    ['农业', '2022', quantity(12)],
    ['农业', '2023', quantity(30, 'nearly', { wording: '近30次' })],
    ['农业', '2024', quantity(40)],
    ['教育', '2022', quantity(20)],
    ['教育', '2023', quantity(null, 'unstated', { wording: '多次' })],
    ['教育', '2024', quantity(110, 'over', { wording: '110余次', below: 120 })],
  ].map(([category, period, figure]) => ({
    indicator: 'consultations',
    category: category as string,
    period: period as string,
    figure: figure as ReturnType<typeof quantity>,
  })),
)

describe('a wide table', () => {
  const grid = gridOf(byYear, { by: 'category', split: 'period' }, { trends: true })

  it('says the unit once, exact figures without it, all others in their own words', () => {
    expect(heads(grid)).toEqual(['类别', '2022年', '2023年', '2024年', '走势'])
    expect(grid.unit).toBe('次')
    expect(texts(grid)).toEqual([
      ['农业', '12', '近30次', '40', ''],
      ['教育', '20', '多次', '110余次', ''],
    ])
  })

  it('sets the number apart from what follows it, so that digits stand under digits', () => {
    expect(grid.rows.map(({ cells }) => [cells[3]?.number, cells[3]?.after])).toEqual([
      ['40', ''],
      ['110', '余次'],
    ])
  })

  it('leaves a spot without a figure absent, not zero', () => {
    const { observations, ...rest } = byYear
    const gap = gridOf({ ...rest, observations: observations.slice(1) }, { by: 'category', split: 'period' })
    expect(gap.rows.flatMap(({ cells }) => cells).filter((cell) => cell.absent)).toHaveLength(1)
  })

  it('keeps every figure’s unit where they differ, in the header of its column', () => {
    const money = { id: 'money', label: '捐款', unit: '元', kind: 'amount' } as const
    const held = { id: 'held', label: '协商', unit: '次', kind: 'count' } as const
    const mixed = ofObservations(
      [
        { indicator: 'held', place: '甲', figure: quantity(3) },
        {
          indicator: 'money',
          place: '甲',
          figure: quantity(27330000, 'exact', { unit: '元', scale: 10000, wording: '2733万元' }),
        },
        { indicator: 'held', place: '乙', figure: quantity(5) },
        { indicator: 'money', place: '乙', figure: quantity(500, 'exact', { unit: '元' }) },
      ],
      held,
      money,
    )
    const columns = gridOf(mixed, { by: 'place', split: 'indicator' })
    expect(heads(columns)).toEqual(['地区', '协商（次）', '捐款（元）'])
    expect(texts(columns)[0]).toEqual(['甲', '3', '2733万'])
    expect(texts(gridOf(mixed, { by: 'place', split: 'indicator' }, {}, 'en'))[0]).toEqual([
      '甲',
      '3',
      '27,330,000',
    ])
  })
})

describe('a long table', () => {
  it('has a row a figure and a column for whatever differs', () => {
    const grid = gridOf(ofCategories(everyBound))
    expect(grid.form).toBe('long')
    expect(heads(grid)).toEqual(['类别', '数字（次）'])
    expect(texts(grid).map(([, figure]) => figure)).toEqual([
      '118',
      '110余次',
      '110次以上',
      '近110次',
      '不足110次',
      '不超过110次',
      '约110次',
      '90～120次',
      '一批',
    ])
  })

  it('keeps an exact wording that is not the digits and the unit alone', () => {
    expect(texts(gridOf(ofCategories({ 河西: quantity(5, 'exact', { wording: '五次' }) })))[0]).toEqual([
      '河西',
      '五次',
    ])
  })

  it('is what a table turns to where two figures would share a cell', () => {
    const twice = ofObservations([
      { indicator: 'consultations', place: '甲', figure: quantity(1) },
      { indicator: 'consultations', place: '甲', figure: quantity(2) },
    ])
    expect(gridOf(twice, { by: 'place', split: 'indicator' }, { form: 'wide' }).form).toBe('long')
  })
})

describe('order', () => {
  const grid = gridOf(
    ofCategories({
      甲: 30,
      乙: quantity(null, 'unstated', { wording: '一批' }),
      丙: quantity(30, 'nearly'),
      丁: 200,
    }),
  )
  const names = (rows: Grid['rows']) => rows.map(({ cells }) => cells[0]?.text).join('')

  it('goes by value, what has no number last whichever way', () => {
    expect(names(arrange(grid, { column: 'figure', direction: 'descending' }, '').rows)).toBe('丁甲丙乙')
    expect(names(arrange(grid, { column: 'figure', direction: 'ascending' }, '').rows)).toBe('甲丙丁乙')
  })

  it('marks neighbours whose order is not certain, and no others', () => {
    const open = gridOf(ofCategories({ 甲: quantity(110, 'over', { below: 120 }), 乙: 115, 丙: 40 }))
    const { rows, uncertain } = arrange(open, { column: 'figure', direction: 'descending' }, '')
    expect(rows.filter(({ key }) => uncertain.has(key)).map(({ cells }) => cells[0]?.text)).toEqual(['甲'])
  })

  it('is refused to a column whose figures are not comparable', () => {
    const scopes = gridOf(
      ofObservations([
        { indicator: 'consultations', place: '甲', scope: '首批', figure: quantity(12) },
        { indicator: 'consultations', place: '乙', scope: '建成', figure: quantity(189) },
      ]),
    )
    expect(scopes.columns.find(({ kind }) => kind === 'figure')?.unranked).toContain('口径不同')
    expect(names(arrange(scopes, { column: 'figure', direction: 'descending' }, '').rows)).toBe('甲乙')
  })

  it('leaves the rows that answer every word of the search, whatever the width of its letters', () => {
    expect(names(arrange(grid, undefined, '３0').rows)).toBe('甲丙')
    expect(arrange(grid, undefined, '甲 200').rows).toEqual([])
  })

  it('reads a row once, however many letters are typed', () => {
    let asked = 0
    const row = {
      key: '甲',
      get cells() {
        asked++
        return [{ text: '兰州市', number: '', after: '' }]
      },
    }
    const one = { ...grid, rows: [row] }
    expect(['兰', '兰州', '酒'].map((search) => arrange(one, undefined, search).rows.length)).toEqual([
      1, 1, 0,
    ])
    expect(asked).toBe(1)
  })
})

describe('what is copied', () => {
  it('is the rows as they stand, never a formula', () => {
    const grid = gridOf(ofCategories({ '=1+1': 3, 乙: quantity(110, 'over', { wording: '110余次' }) }))
    expect(gridText(grid, grid.rows)).toBe("类别\t数字（次）\r\n'=1+1\t3\r\n乙\t110余次")
  })
})

describe('a small line over time', () => {
  it('breaks where a period has no number, and rings what is not exact', () => {
    const line = layoutSparkline(
      [
        { period: '2021', figure: quantity(0) },
        { period: '2022', figure: quantity(null, 'unstated') },
        { period: '2023', figure: quantity(5, 'over') },
        { period: '2024', figure: quantity(10) },
      ],
      96,
      24,
    )
    expect(line?.d).toBe('M3 21M63 12L93 3')
    expect(line?.dots).toEqual([
      { x: 63, y: 12, exact: false },
      { x: 93, y: 3, exact: true },
    ])
  })

  it('is none for one figure, for none, and for what is not dated', () => {
    expect(layoutSparkline([{ period: '2024', figure: quantity(1) }], 96, 24)).toBeUndefined()
    expect(
      layoutSparkline(
        [
          { period: '近两年', figure: quantity(1) },
          { period: '', figure: quantity(2) },
        ],
        96,
        24,
      ),
    ).toBeUndefined()
  })
})

describe('ten thousand rows', () => {
  it('become one grid, as wide as their longest text', () => {
    const many = ofCategories(
      Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`第${i + 1}类`, i])),
    )
    const grid = gridOf(many)
    expect(grid.rows).toHaveLength(10_000)
    expect(columnWidths(grid).every((width) => width > 3 && width < 20)).toBe(true)
  })
})

it('gives a column that few rows fill less room than one that most fill', () => {
  const figures = Array.from({ length: 9 }, (_, i) => ({
    indicator: 'consultations',
    place: `第${i + 1}市`,
    period: '2024',
    figure: quantity(i + 1),
    note: '与上年口径相同，含县区级活动与专题活动',
    ...(i === 0 && { scope: '首批委员工作室及其所在街道与社区' }),
  }))
  const grid = gridOf(ofObservations(figures))
  const least = leastWidths(grid, columnWidths(grid))
  const of = (label: string) => least[grid.columns.findIndex((column) => column.label === label)]
  expect([of('范围'), of('备注'), of('数字')]).toEqual([8, 14, 0])
})

it('keeps a Latin word of its names whole where the table is scrolled, and gives names room where it is not', () => {
  const named = (name: string) => gridOf(ofCategories({ [name]: 1, 乙: 2 }))
  const least = (name: string) => leastWidths(named(name), columnWidths(named(name)))[0] ?? 0
  expect([least('Committee on economic affairs'), least('Intergovernmental affairs')]).toEqual([8, 10])
  expect(columnWidths(named('Committee on economic affairs'))[0]).toBeCloseTo(17.4 + 1.5)
})

/** Em that a column of words may not be narrower than, behind the figures, where one row of six has `note`. */
function leastOfNote(note: string): number {
  const rows = Array.from({ length: 6 }, (_, i) => ({
    ...{ indicator: 'consultations', place: `${i}市`, figure: quantity(i) },
    ...(i === 0 && { note }),
  }))
  const grid = gridOf(ofObservations(rows), {}, { form: 'long' })
  const least = leastWidths(grid, columnWidths(grid))
  return least[grid.columns.findIndex(({ label }) => label === '备注')] ?? 0
}

it('lets words behind the figures, out of sight at first, make a row of two lines and not of five', () => {
  const note = '是否含“基本满意”，所引材料未作说明，时段也承上句'
  expect(Math.ceil(note.length / leastOfNote(note))).toBe(2)
})

it('does not break a few words there', () => {
  expect(['含上年结转', '所引材料未作说明', '所引材料未作说明。'].map(leastOfNote)).toEqual([5, 8, 5])
})
