import { describe, expect, it } from 'vitest'
import { layoutStat, type StatOptions } from '../../../src/components/stat/stat.layout.js'
import type { Observation } from '../../../src/data/dataset.js'
import type { Indicator } from '../../../src/data/indicator.js'
import type { Quantity } from '../../../src/data/quantity.js'
import { select } from '../../../src/data/select.js'
import { everyBound, faultsOf, frameOf, marksOf, rounded, textsOf } from '../chart/given.js'

const count: Indicator = { id: 'count', label: '立案提案', unit: '件', kind: 'count', timing: 'flow' }
const rate: Indicator = { id: 'rate', label: '满意率', unit: '%', kind: 'rate' }

function of(value: number | null, unit = '件', more: Partial<Quantity> = {}): Quantity {
  return { value, bound: 'exact', unit, ...more }
}

function stat(
  observations: readonly Observation[],
  options: StatOptions = {},
  width = 640,
  locale: 'zh-CN' | 'en' = 'zh-CN',
) {
  const selection = select({ version: 1, indicators: [count, rate], observations }, { split: 'none' })
  return layoutStat(selection, frameOf(selection, width, { locale }), options)
}

function words(view: ReturnType<typeof stat>): readonly string[] {
  return textsOf(view).map((mark) => mark.text)
}

function yearly(before: Quantity, now: Quantity, own: Partial<Observation> = {}): readonly Observation[] {
  return [
    { indicator: 'count', period: '2013', figure: before },
    { indicator: 'count', period: '2014', figure: now, ...own },
  ]
}

describe('layoutStat', () => {
  it('shows the figure in the words of its source, larger than in a tile, with scope and period', () => {
    const view = stat([
      {
        indicator: 'count',
        place: '嘉峪关市',
        scope: '首批',
        figure: of(110, '次', { bound: 'over', wording: '110余次' }),
      },
    ])
    expect(words(view)).toEqual(['嘉峪关市', '110余次', '首批', '时段原文未列'])
    const figure = textsOf(view).find((mark) => mark.role === 'figure')
    expect(figure?.size).toBeGreaterThan(36)
    expect(figure?.parts?.map((part) => part.text)).toEqual(['110', '余', '次'])
  })

  it.each([300, 375, 440])('is as large as the tiles beside it in a column of %i px', (width) => {
    const [alone, tile] = [1, 2].map((count) => {
      const figures = Array.from({ length: count }, (_, i): Observation => ({
        indicator: 'count',
        place: `${i}市`,
        figure: of(12),
      }))
      return textsOf(stat(figures, {}, width)).find(({ role }) => role === 'figure')?.size
    })
    expect(alone).toBe(tile)
  })

  it('sets the figures of one line of tiles level, in rows as equal as can be', () => {
    const figures = ['嘉峪关市', '临夏回族自治州人民政治协商会议委员工作室', '陇南市', '定西市'].map(
      (place): Observation => ({ indicator: 'count', place, figure: of(3) }),
    )
    const ys = textsOf(stat(figures, {}, 640))
      .filter(({ role }) => role === 'figure')
      .map(({ y }) => rounded(y))
    expect([ys[0] === ys[1], ys[2] === ys[3], new Set(ys).size]).toEqual([true, true, 2])
  })

  it('sets many short ones in pairs on a phone, and longer ones below each other', () => {
    const columns = (
      places: readonly string[],
      width = 288,
      own?: (place: string) => Partial<Observation>,
    ) => {
      const figures = places.map((place): Observation => ({
        indicator: 'count',
        place,
        figure: of(110),
        ...own?.(place),
      }))
      const view = stat(figures, {}, width)
      expect(faultsOf(view)).toEqual([])
      return new Set(textsOf(view).flatMap(({ role, x }) => (role === 'figure' ? [rounded(x)] : []))).size
    }
    const cities = ['兰州市', '酒泉市', '张掖市', '定西市', '陇南市']
    expect(columns(cities)).toBe(2)
    expect(columns(cities.slice(0, 3))).toBe(1)
    expect(columns([...cities, '临夏回族自治州人民政治协商会议委员工作室'])).toBe(1)
    expect(
      columns(cities, 288, (city) => ({ note: `${city}首批的数目，不一定是总数，另有若干在建的未计入。` })),
    ).toBe(1)
    expect(columns(cities, 640)).toBe(3)
  })

  it('does not say of each tile what is said of all at once', () => {
    const dataset = {
      version: 1 as const,
      indicators: [count],
      observations: ['嘉峪关市', '陇南市'].map((place) => ({ indicator: 'count', place, figure: of(3) })),
    }
    const selection = select(dataset, { split: 'none' })
    const said = (notes: typeof selection.notes) =>
      words(layoutStat({ ...selection, notes }, frameOf(selection), {})).filter((text) => /时段/.test(text))
    expect(said(['时段原文未列'])).toEqual([])
    expect(said([])).toEqual(['各项时段原文未列。'])
    // One tile of two figures: the note of both says it.
    const alone = select({ ...dataset, observations: dataset.observations.slice(0, 1) })
    const noted = { ...alone, notes: selection.notes }
    expect(noted.notes).toHaveLength(1)
    expect(words(layoutStat(noted, frameOf(alone), {})).join()).not.toMatch(/时段/)
    expect(words(layoutStat(alone, frameOf(alone), {})).join()).toMatch(/时段/)
  })

  it('says once that no figure is dated, where the note leaves open which is not', () => {
    const dataset = {
      version: 1 as const,
      indicators: [count],
      observations: [
        { indicator: 'count', place: '兰州市', category: '甲类', figure: of(3) },
        { indicator: 'count', place: '兰州市', category: '乙类', figure: of(4) },
      ],
    }
    const selection = select(dataset, { split: 'none' })
    const note = { zh: '时段原文未全部列明', en: 'not every period is given' }
    const said = words(layoutStat({ ...selection, notes: [note] }, frameOf(selection), {}))
    expect(said.filter((text) => /时段/.test(text))).toEqual(['各项时段原文未列。'])
  })

  it('words what is implied as the source does, and says the number it comes to', () => {
    const figure = of(100, '%', { origin: 'implied', wording: '全部办结' })
    const view = stat([{ indicator: 'rate', place: '陇南市', figure }])
    expect(words(view)).toContain('全部办结（即100%）')
    expect(view.facts.rows.at(0).text).toBe('全部办结（即100%）')
    expect(view.facts.rows.at(0).spoken).toBe('全部办结，即百分之100')
  })

  it.each([
    [of(251), of(290), '比2013年（251件）多39件。'],
    [of(290), of(251), '比2013年（290件）少39件。'],
    [of(251), of(251), '与2013年（251件）持平。'],
    [
      of(90),
      of(110, '件', { bound: 'over', below: 120, wording: '110余件' }),
      '比2013年（90件）多超过20件。',
    ],
    [
      of(115),
      of(110, '件', { bound: 'over', below: 120, wording: '110余件' }),
      '与2013年（115件）相比，孰多孰少无从确定。',
    ],
  ])('sets %j before %j: %s', (before, now, sentence) => {
    const view = stat(yearly(before, now), { compare: 'period' })
    expect(words(view)).toContain(sentence)
    expect(view.facts.summary).toContain(sentence)
    expect(view.targets.length).toBe(2)
  })

  it('compares percentages in percentage points and speaks English', () => {
    const observations: readonly Observation[] = [
      { indicator: 'rate', period: '2013', figure: of(96, '%') },
      { indicator: 'rate', period: '2014', figure: of(98.5, '%') },
    ]
    expect(words(stat(observations, { compare: 'period' })).join('')).toContain(
      '比2013年（96%）高2.5个百分点',
    )
    expect(words(stat(observations, { compare: 'period' }, 640, 'en')).join('')).toContain(
      '2.5 percentage points higher than 2013',
    )
  })

  it('gives no difference where the two are not comparable, but the reason', () => {
    const view = stat(yearly(of(189), of(12), { scope: '首批' }), { compare: 'period' })
    expect(words(view).join('')).toMatch(/2013年为189件。不可比：口径不同/)
    expect(words(view).join('')).not.toMatch(/多|少177/)
    expect(
      words(stat([{ indicator: 'count', period: '2014', figure: of(3) }], { compare: 'period' })),
    ).toContain('前期数字原文未列。')
  })

  it.each([
    [of(98, '%', { bound: 'atLeast', wording: '98%以上' }), 98, '已达到目标98%。'],
    [of(98, '%', { bound: 'atLeast', wording: '98%以上' }), 99, '是否达到目标99%，按原文无从确定。'],
    [of(94.2, '%'), 95, '未达到目标95%，差0.8个百分点。'],
    [of(95, '%', { bound: 'nearly', wording: '近95%' }), 95, '未达到目标95%'],
  ])('%j against the goal %d: %s', (figure, goal, sentence) => {
    expect(words(stat([{ indicator: 'rate', figure }], { goal })).join('')).toContain(sentence)
  })

  it('draws a percentage with a goal from 0 to 100', () => {
    const view = stat([{ indicator: 'rate', figure: of(50, '%') }], { goal: 75 })
    const bar = marksOf(view).find((mark) => mark.role === 'value')
    const tick = marksOf(view).find((mark) => mark.key.endsWith('/goal'))
    const width = 24 * 16 - 1
    expect(bar?.type === 'rect' && rounded(bar.width)).toBe(rounded(width / 2))
    expect(tick?.type === 'line' && rounded(tick.x1)).toBe(rounded(width * 0.75))
  })

  it('draws no bar for a figure without a number', () => {
    const view = stat(
      [{ indicator: 'count', figure: of(null, '件', { bound: 'unstated', wording: '一批' }) }],
      { goal: 5 },
    )
    expect(words(view)).toContain('一批')
    expect(marksOf(view).filter((mark) => mark.type !== 'text')).toEqual([])
  })

  it('sets the words of a figure without a number level with the numbers beside them', () => {
    const figures = [of(12), of(null, '件', { bound: 'unstated', wording: '一批' })]
    const view = stat(
      figures.map((figure, i) => ({ indicator: 'count', place: `${i + 1}市`, figure })),
      {},
      1200,
    )
    const [number, word] = textsOf(view).filter(({ key }) => key.endsWith('/figure'))
    expect(word).toMatchObject({ text: '一批', y: number?.y })
  })

  it.each([240, 320, 640, 1200])('keeps every word inside and clear of the others at %d px', (width) => {
    for (const figure of [
      ...Object.values(everyBound),
      of(1e308),
      of(27330000, '元', { scale: 10000, wording: '2733万元' }),
    ]) {
      const observations: readonly Observation[] = ['陇南市', '临夏回族自治州'].map((place) => ({
        indicator: 'count',
        place,
        scope: '省市县三级',
        figure,
        note: '是否含“基本满意”，原文未说明。',
      }))
      for (const options of [{}, { goal: 100 }, { compare: 'place', goal: 1e6 }]) {
        expect(faultsOf(stat(observations, options, width))).toEqual([])
      }
    }
  })
})
