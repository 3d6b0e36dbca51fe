import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../../src/components/slope-chart/columns-of.js'
import {
  layoutSlopeChart,
  type SlopeOptions,
} from '../../../src/components/slope-chart/slope-chart.layout.js'
import { position } from '../../../src/components/chart/layout/axis/scale.js'
import type { ChartView, Frame } from '../../../src/components/chart/view.js'
import type { Dataset } from '../../../src/data/dataset.js'
import type { Query } from '../../../src/data/series.js'
import {
  everyBound,
  faultsOf,
  frameOf,
  marksOf,
  ofCategories,
  ofObservations,
  quantity,
  rounded,
  selected,
  textsOf,
} from '../chart/given.js'
import { byYear, hardCases, long } from '../chart/hard-cases.js'

const twoEnds: Query = { by: 'period', split: 'category' }

function drawn(
  dataset: Dataset,
  own: { width?: number; options?: Partial<SlopeOptions>; query?: Query; frame?: Partial<Frame> } = {},
): ChartView {
  const selection = selected(dataset, own.query ?? twoEnds)
  return layoutSlopeChart(selection, frameOf(selection, own.width, own.frame), {
    zero: 'auto',
    ...own.options,
  })
}

const words = (view: ChartView) => textsOf(view).map(({ text }) => text)
const linesOf = (view: ChartView) => marksOf(view).filter((mark) => /\/line-\d+$/.test(mark.key))
const range = (count: number, value: (i: number) => number) =>
  Array.from({ length: count }, (_, i) => value(i))

const cases: Readonly<Record<string, Dataset>> = {
  ...hardCases,
  'lines that end together': byYear({ 2013: range(12, () => 50), 2024: range(12, () => 50) }),
  'more lines than there is height for': byYear({
    2013: range(55, (i) => i),
    2024: range(55, (i) => 60 - i),
  }),
  'eighty lines': byYear({ 2013: range(80, (i) => i), 2024: range(80, (i) => 2 * i) }),
  'ten periods': byYear(
    Object.fromEntries(range(10, (i) => 2010 + i).map((year) => [year, [year - 2000, 5]])),
  ),
  'every bound at both ends': byYear({
    2013: Object.values(everyBound),
    2024: Object.values(everyBound).reverse(),
  }),
  'long names of lines': ofObservations(
    ['2013', '2024'].flatMap((period, i) =>
      [long, `${long}之二`].map((category, j) => ({
        indicator: 'consultations',
        period,
        category,
        figure: quantity(10 + i + j),
      })),
    ),
  ),
  'long names of columns': ofObservations(
    ['甲', '乙'].flatMap((category, j) =>
      ['自委员工作室成立以来的若干年', '近两年以来的全部时段（至年底）'].map((periodWording, i) => ({
        indicator: 'consultations',
        periodWording,
        category,
        figure: quantity(10 + i + j),
      })),
    ),
  ),
}

describe('long names', () => {
  const many = cases['long names of lines'] as Dataset
  const alone = { ...many, observations: many.observations.filter(({ category }) => category === long) }

  it('are left to the legend where there is one', () => {
    const view = drawn(many, { width: 320 })
    expect(words(view).join('')).not.toContain(long.slice(0, 4))
    expect(view.named).toBe(false)
    expect(view.facts.legend.map(({ label }) => label)).toContain(long)
  })

  it.each([
    ['no legend is wanted', many, { noLegend: true }],
    ['one line has none', alone, {}],
  ])('stand at their lines, cut, where %s', (_name, dataset, frame) => {
    const texts = textsOf(drawn(dataset, { width: 320, frame, query: twoEnds }))
    const named = texts.filter(({ text }) => text.startsWith(long.slice(0, 4)))
    expect(texts.map(({ text }) => text).join('')).toContain(long.slice(0, 4))
    expect(named.length + texts.filter(({ full }) => full?.includes(long)).length).toBeGreaterThan(0)
  })
})

describe.each([320, 640, 1200])('at %i px', (width) => {
  it.each(Object.entries(cases))('%s stays in its frame with no text over another', (_name, dataset) => {
    for (const query of [twoEnds, { by: 'category' }, {}])
      expect(faultsOf(drawn(dataset, { width, query }))).toEqual([])
    expect(faultsOf(drawn(dataset, { width, frame: { locale: 'en' } }))).toEqual([])
    expect(faultsOf(drawn(dataset, { width, options: { zero: 'always' } }))).toEqual([])
    expect(faultsOf(drawn(dataset, { width, frame: { fontSize: 32 } }))).toEqual([])
  })
})

const twoYears = byYear({ 2013: [290, 69, 175], 2024: [275, 91, 239] })

describe('a slope chart', () => {
  it('joins the figures of an item from the first column to the last', () => {
    const view = drawn(twoYears)
    const ends = linesOf(view).flatMap((mark) =>
      mark.type === 'line' ? [[rounded(mark.x1), rounded(mark.x2)]] : [],
    )
    expect(ends).toHaveLength(3)
    expect(new Set(ends.map(String)).size).toBe(1)
    const [first] = linesOf(view)
    expect(first?.type === 'line' && first.y2 > first.y1).toBe(true)
  })

  it('names every line with its figure at both ends, outside of the plot', () => {
    const view = drawn(twoYears, { width: 900 })
    expect(words(view)).toEqual(
      expect.arrayContaining([
        '经济建设 290次',
        '275次 经济建设',
        '农业农村 69次',
        '239次 科教文卫体',
        '2013年',
        '2024年',
      ]),
    )
    const sides = textsOf(view).filter(({ key }) => /^(left|right)\//.test(key))
    const plot = view.panels[0]?.plot
    for (const { key, x } of sides) {
      expect(key.startsWith('left') ? x < (plot?.x ?? 0) : x > (plot?.x ?? 0) + (plot?.width ?? 0)).toBe(true)
    }
  })

  it('names a line once on a phone, on the right, in two lines where it takes them', () => {
    const onPhone = (dataset: Dataset) => {
      const view = drawn(dataset, { width: 320 })
      const of = (side: string) =>
        textsOf(view).flatMap(({ key, text }) => (key.startsWith(side) ? [text] : []))
      return { view, left: of('left/'), right: of('right/') }
    }
    const short = onPhone(twoYears)
    expect(short.left).toEqual(['290次', '175次', '69次'])
    expect(short.right).toEqual(['275次 经济建设', '239次 科教文卫体', '91次 农业农村'])
    const name = '经济发展、城乡建设'
    const figures = (period: string, category: string, value: number) => ({
      indicator: 'consultations',
      period,
      category,
      figure: quantity(value),
    })
    const longer = onPhone(
      ofObservations([
        figures('2013', name, 275),
        figures('2024', name, 294),
        figures('2013', '政法统战', 290),
      ]),
    )
    expect(longer.right).toHaveLength(2)
    expect(longer.right.join('')).toBe(`294次 ${name}`)
    // Its line ends before the right: it is named where it starts.
    expect(longer.left).toEqual(['政法统战 290次', '275次'])
    expect(longer.view.named).toBe(true)
  })

  it.each([320, 360, 718, 1000])('cuts no long name at %i px, and needs no legend for it', (width) => {
    const fields = [
      'Economic growth, town and country',
      'Science, education, culture, health, sport',
      'Labour, personnel, social security, governance',
      'Policy, law, united front, ethnic and religious affairs',
    ]
    const view = drawn(
      ofObservations(
        fields.flatMap((category, i) =>
          ['2013', '2024'].map((period, j) => ({
            indicator: 'consultations',
            category,
            period,
            figure: quantity(20 + i * 3 + j),
          })),
        ),
      ),
      { width, frame: { locale: 'en' } },
    )
    expect(words(view).filter((text) => text.includes('…'))).toEqual([])
    expect(view.named).toBe(true)
    expect(faultsOf(view)).toEqual([])
  })

  it('draws the first and the last of a few columns that have no room for their names', () => {
    const years = ['2020', '2021', '2022', '2023', '2024']
    const five = ofObservations(
      ['甘南藏族自治州', '临夏回族自治州', '嘉峪关市'].flatMap((category, i) =>
        years.map((period, j) => ({
          indicator: 'consultations',
          category,
          period,
          figure: quantity(100 + i * 30 + j, 'over'),
        })),
      ),
    )
    const heads = (width: number) =>
      textsOf(drawn(five, { width }))
        .filter(({ key }) => key.startsWith('column/'))
        .map(({ text }) => text)
    expect(heads(320)).toEqual(['2020年', '2024年'])
    expect(drawn(five, { width: 320 }).facts.notes?.join()).toContain('只画首末两端，其间3项见数据表')
    expect(heads(900)).toEqual(years.map((year) => `${year}年`))
  })

  it('needs no legend where each name stands whole at one end', () => {
    expect(drawn(twoYears, { width: 900 }).named).toBe(true)
    expect(drawn(cases['long names of lines'] as Dataset, { width: 320 }).named).toBe(false)
  })

  it('has a leader to a name that stands away from its point', () => {
    const view = drawn(cases['lines that end together'] as Dataset)
    const leaders = marksOf(view).filter(({ role }) => role === 'leader')
    expect(leaders.length).toBeGreaterThan(20)
  })

  it('gives many lines one colour, in the drawing and the legend: the first eight are not the ones that matter', () => {
    const view = drawn(cases['more lines than there is height for'] as Dataset)
    expect(new Set(view.frame.colors.values())).toEqual(new Set([-1]))
    expect(new Set(view.facts.legend.map(({ color }) => color))).toEqual(new Set([-1]))
    expect(new Set(drawn(twoYears).frame.colors.values()).size).toBe(3)
  })

  it('grows with the lines, each name on a line of its own', () => {
    const view = drawn(cases['more lines than there is height for'] as Dataset)
    expect(view.frame.height).toBeGreaterThan(55 * 18)
    expect(words(view).filter((text) => /次/.test(text))).toHaveLength(110)
  })

  it('leads to an interval by a band, as wide at each column as the figure there', () => {
    const view = drawn(
      byYear({
        2013: [3, quantity(10, 'between', { high: 20 })],
        2014: [quantity(3, 'between', { high: 5 }), quantity(12, 'between', { high: 15 })],
      }),
    )
    const [scale] = view.panels[0]?.scales ?? []
    const at = (value: number) => (scale?.kind === 'linear' ? rounded(position(scale, value)) : NaN)
    const bands = marksOf(view).flatMap((mark) =>
      mark.type === 'path' && mark.role === 'area' ? [mark.d] : [],
    )
    const ends = bands.map((d) =>
      d
        .match(/-?[\d.]+/g)
        ?.filter((_, i) => i % 2 === 1)
        .map(Number),
    )
    expect(ends).toEqual([
      [at(3), at(5), at(3), at(3)],
      [at(20), at(15), at(12), at(10)],
    ])
    expect(linesOf(view)).toEqual([])
    expect(faultsOf(view)).toEqual([])
  })

  it('breaks where a figure is missing, and says what has no number', () => {
    const silent = quantity(null, 'unstated', { wording: '一批' })
    const view = drawn(
      byYear({ 2013: [1, 5], 2014: [silent, quantity(4, 'between', { high: 9 })], 2015: [3, 6] }),
    )
    expect(linesOf(view)).toEqual([])
    expect(words(view)).toContain('经济建设 2014年：一批')
    expect(view.targets.length).toBe(6)
  })

  it('draws every bound as a point', () => {
    const view = drawn(cases['every bound at both ends'] as Dataset)
    const count = (role: string) => marksOf(view).filter((mark) => mark.role === role).length
    expect([count('openEnd'), count('hollow'), count('halo')]).toEqual([8, 6, 2])
  })

  it('draws the first and the last of many columns, and says so', () => {
    const view = drawn(cases['ten periods'] as Dataset)
    expect(marksOf(view).filter((mark) => mark.key.startsWith('post/'))).toHaveLength(2)
    expect(view.facts.notes).toContain('只画首末两端，其间8项见数据表')
    expect(view.facts.rows.length).toBe(20)
  })

  it('says where its heights start if not at zero, and that distances are not time', () => {
    expect(drawn(byYear({ 2013: [760, 799], 2024: [770, 780] })).facts.notes).toEqual([
      '高低不从零起，从760次起',
    ])
    const three = drawn(byYear({ 2013: [1, 2], 2014: [3, 4], 2024: [5, 6] }))
    expect(three.facts.notes).toEqual(['各时段等距排列，间距不表示时间长短'])
  })

  it('draws sixty lines at most and says how many are left', () => {
    expect(drawn(cases['eighty lines'] as Dataset).facts.notes).toContain('另有20条线没有画出，见数据表')
  })

  it('leaves figures of one period to bars, which compare them', () => {
    const one = ofObservations(
      ['甲', '乙'].map((category, i) => ({
        indicator: 'consultations',
        category,
        period: '2024',
        figure: quantity(3 + i),
      })),
    )
    const view = drawn(one)
    expect(view.panels.map(({ key }) => key)).toEqual(['bars'])
    expect(words(view)).toEqual(['甲', '乙', '3次', '4次'])
  })

  it('stands one column alone without a line', () => {
    const view = drawn(ofCategories({ 甲: 3, 乙: 5 }), { query: { by: 'period', split: 'category' } })
    expect(linesOf(view)).toEqual([])
    expect(view.targets.length).toBe(2)
  })
})

describe('its columns', () => {
  it('are periods where there are several, else places', () => {
    expect(columnsOf(twoYears, '')).toBe('period')
    expect(columnsOf(ofCategories({ 甲: 3 }), '')).toBe('place')
    expect(columnsOf(undefined, '')).toBe('place')
    expect(columnsOf(twoYears, '基层协商')).toBe('period')
    expect(columnsOf(twoYears, 'another')).toBe('place')
  })
})

describe('a line without a number', () => {
  it('is named by its words under the plot: no legend is wanted for it', () => {
    const silent = quantity(null, 'unstated', { wording: '若干' })
    const view = drawn(byYear({ 2013: [290, silent, 69], 2024: [275, silent, 91] }))
    expect(words(view).filter((text) => text.includes('若干')).length).toBeGreaterThan(0)
    expect(view.named).toBe(true)
  })
})
