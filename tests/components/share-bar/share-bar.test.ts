import { describe, expect, it } from 'vitest'
import { layoutShareBar } from '../../../src/components/share-bar/share-bar.layout.js'
import { textWidth } from '../../../src/components/chart/layout/text/text-width.js'
import type { ChartView } from '../../../src/components/chart/view.js'
import type { Dataset, Observation } from '../../../src/data/dataset.js'
import type { Indicator } from '../../../src/data/indicator.js'
import type { Quantity } from '../../../src/data/quantity.js'
import { withRests } from '../../../src/data/rest.js'
import { select } from '../../../src/data/select.js'
import { faultsOf, frameOf, marksOf, rounded, textsOf } from '../chart/given.js'

const share: Indicator = { id: 'outcome', label: '分类占比', unit: '%', kind: 'share', base: 'proposals' }
const whole: Indicator = { id: 'proposals', label: '办结提案', unit: '件', kind: 'count' }

function of(
  value: number | null,
  bound: Quantity['bound'] = 'exact',
  more: Partial<Quantity> = {},
): Quantity {
  return { value, bound, unit: '%', ...more }
}

function shares(figures: readonly Quantity[], own: Partial<Observation> = {}): readonly Observation[] {
  return figures.map((figure, i) => ({
    indicator: 'outcome',
    category: `${'甲乙丙丁戊己庚辛壬癸子丑'[i] ?? i}类`,
    figure,
    ...own,
  }))
}

function drawn(observations: readonly Observation[], width = 640, more: Partial<Dataset> = {}): ChartView {
  const dataset: Dataset = { version: 1, indicators: [share, whole], observations, ...more }
  const selection = select(dataset, { whole: withRests })
  return layoutShareBar(selection, frameOf(selection, width))
}

/** Bars and outlines by key, start and width rounded. */
function bars(view: ChartView): readonly string[] {
  return marksOf(view).flatMap((mark) =>
    mark.type === 'rect' && (mark.role === 'value' || mark.role === 'rest') && !mark.key.endsWith('swatch')
      ? [`${mark.role} ${rounded(mark.x)} ${rounded(mark.width)}`]
      : [],
  )
}

function words(view: ChartView): readonly string[] {
  return textsOf(view).map((mark) => mark.text)
}

const total: Observation = { indicator: 'proposals', figure: { value: 615, bound: 'exact', unit: '件' } }

describe('layoutShareBar', () => {
  it('draws what is listed, leaves a gap and outlines what is not broken down', () => {
    const view = drawn([total, ...shares([of(58.7)])])
    expect(bars(view)).toEqual(['value 0 375.7', 'rest 379.2 260.3'])
    expect(words(view)).toEqual(['0', '615件＝100%', '甲类 58.7%', '其余41.3%，原文未分列（推算）'])
  })

  it.each([320, 640, 686, 968, 1200])(
    'leads to a segment no farther than a few letters at %i px, else lists them',
    (width) => {
      const parts = [30, 20, 15, 10, 8, 6, 4, 3, 2, 1, 0.7, 0.3].map((value) => of(value))
      for (const figures of [parts.slice(0, 9), [of(52.3), of(33.2), of(14.5)], [of(97), of(2), of(1)]]) {
        const view = drawn(shares(figures), width)
        const leaders = marksOf(view).flatMap((mark) =>
          mark.type === 'line' && mark.key.endsWith('/leader') ? [Math.abs(mark.x2 - mark.x1)] : [],
        )
        expect(Math.max(0, ...leaders)).toBeLessThan(90)
        expect(words(view).join()).toContain(`${figures.at(-1)?.value}%`)
        expect(faultsOf(view)).toEqual([])
      }
    },
  )

  it('says below what has no room with its share inside: counts beside shares look as if they had none', () => {
    const counts: Indicator = {
      id: 'counts',
      label: '办理结果',
      unit: '件',
      kind: 'count',
      partOf: 'proposals',
    }
    const printed: Indicator = { ...share, shareOf: 'counts' }
    const parts: readonly [category: string, count: number, share: number][] = [
      ['甲类已解决或采纳的', 418, 52.3],
      ['乙类计划解决或准备采纳的', 265, 33.2],
      ['丙类留作参考的', 116, 14.5],
    ]
    const dataset: Dataset = {
      version: 1,
      indicators: [counts, printed, whole],
      observations: [
        { indicator: 'proposals', figure: { value: 799, bound: 'exact', unit: '件' } },
        ...parts.flatMap(([category, count, percent]): Observation[] => [
          { indicator: 'counts', category, figure: { value: count, bound: 'exact', unit: '件' } },
          { indicator: 'outcome', category, figure: of(percent) },
        ]),
      ],
    }
    const query = { indicator: ['counts'], whole: withRests }
    const selection = select(dataset, query)
    const texts = (width: number) => textsOf(layoutShareBar(selection, frameOf(selection, width)))
    const ends = (width: number) => texts(width).filter(({ text }) => /[甲乙丙]类/.test(text))
    expect(ends(1248).map(({ text }) => text)).toEqual([
      '甲类已解决或采纳的 418件 52.3%',
      '乙类计划解决或准备采纳的 265件 33.2%',
      '丙类留作参考的 116件 14.5%',
    ])
    expect(ends(1248).map(({ y }) => y === ends(1248)[0]?.y)).toEqual([true, true, false])
    expect(new Set(ends(1600).map(({ y }) => y)).size).toBe(1)
  })

  it('draws as one, in the neutral colour, what there is no colour for, and tables each', () => {
    const parts = [30, 20, 15, 10, 8, 6, 4, 3, 2, 1, 0.7, 0.3].map((value) => of(value))
    const view = drawn(shares(parts))
    expect(bars(view)).toHaveLength(9)
    expect(words(view).join()).toContain('其余4项,4%（推算）')
    expect(view.facts.notes).toEqual(['项目多于可辨的颜色：其中4项合为灰色一段（推算），逐项见数据表'])
    expect(view.facts.rows.length).toBe(12)
  })

  it.each([
    ['few others', [30, 20, 15, 10, 8, 6, 4, 3, 2, 1, 0.7, 0.3], [50, 30, 20]],
    ['as many others', [30, 20, 15, 10, 8, 6, 4, 3, 2, 2], [30, 20, 15, 10, 8, 6, 4, 3, 2, 2]],
    ['few others beside few', [30, 20, 15, 10, 8, 7, 6, 4], [50, 30, 20]],
  ])('greys out no whole for the classes of another one: %s', (_name, first, others) => {
    const second = shares(
      others.map((value) => of(value)),
      { place: '天水市' },
    ).map((one): Observation => ({ ...one, category: `另${String(one.category)}` }))
    const view = drawn([
      ...shares(
        first.map((value) => of(value)),
        { place: '兰州市' },
      ),
      ...second,
    ])
    expect(words(view).join()).not.toContain('其余')
    expect(bars(view)).toHaveLength(first.length + others.length)
    expect(words(view).join('')).toContain('各总体的分类不同')
    expect(view.facts.legend).toEqual([])
    expect(faultsOf(view)).toEqual([])
  })

  it('draws as one what is the same in every whole that has too many', () => {
    const parts = [30, 20, 15, 10, 8, 6, 4, 3, 2, 1, 0.7, 0.3].map((value) => of(value))
    const first = ['兰州市', '天水市'].flatMap((place) => shares(parts, { place }))
    const view = drawn([...first, ...shares([of(60), of(40)], { place: '定西市' })])
    expect(view.panels[0]?.key).toBe('strips')
    expect(bars(view)).toHaveLength(9 + 9 + 2)
    expect(view.facts.notes).toEqual(['项目多于可辨的颜色：其中4项合为灰色一段（推算），逐项见数据表'])
  })

  it('lists every value nearer to its own name than to the next', () => {
    const parts = [30, 20, 15, 10, 8, 6, 4, 4, 3].map((value) => of(value))
    const texts = textsOf(drawn(shares(parts), 640))
    const names = texts.filter(({ key }) => key.endsWith('/name/0'))
    expect(names.length).toBe(9)
    for (const { text, x, y, size } of names) {
      const [value] = texts.filter((mark) => mark.role === 'label' && mark.y === y && mark.x > x)
      const next = names.find((other) => other.y === y && other.x > x)
      if (!value || !next) continue
      const before = value.x - textWidth(value.text, size) - x - textWidth(text, size)
      expect(before).toBeLessThan(next.x - value.x)
    }
  })

  it('shortens the rest where the room is short, and then says how it was worked out', () => {
    const view = drawn(shares([of(58.7)]), 400)
    expect(words(view)).toContain('其余41.3%原文未分列')
    expect(words(view)).toContain('41.3%＝100%－58.7%（推算）。')
    expect(words(drawn(shares([of(58.7)]), 320))).toContain('其余41.3%，原文未分列（推算）')
  })

  it.each([
    ['nothing', [of(0)], ['rest 0.5 639']],
    ['all of it', [of(100)], ['value 0 640']],
    ['a tiny part', [of(99.7), of(0.3)], ['value 0 638.1', 'value 639 1']],
    ['at least, to the end', [of(90, 'atLeast')], ['value 0 576']],
  ])('%s', (_name, figures, expected) => {
    const view = drawn(shares(figures))
    expect(bars(view)).toEqual(expected)
    expect(faultsOf(view)).toEqual([])
  })

  it('hatches a lone bounded share to the hundred and gives it no rest', () => {
    const view = drawn(shares([of(90, 'atLeast', { wording: '90%以上' })]))
    expect(marksOf(view).filter((mark) => mark.role === 'hatch')).toHaveLength(1)
    expect(marksOf(view).filter((mark) => mark.role === 'rest')).toHaveLength(0)
  })

  it.each([
    ['one that is not exact', [of(58.7), of(20, 'nearly', { wording: '近20%' })], '“乙类近20%”不是确数'],
    ['more than the whole', [of(60), of(50)], '60%＋50%＝110%，超过100%'],
  ])('lists parts with %s, and says why', (_name, figures, why) => {
    const view = drawn(shares(figures))
    expect(view.panels[0]?.key).toBe('bars')
    expect(words(view).join('')).toContain(why)
    expect(view.facts.summary).toContain(why)
    expect(view.facts.rows.length).toBe(figures.length)
    expect(faultsOf(view)).toEqual([])
  })

  it('draws counts against their stated whole and says count and share', () => {
    const counts: Indicator = {
      id: 'counts',
      label: '办理结果',
      unit: '件',
      kind: 'count',
      partOf: 'proposals',
    }
    const parts = [400, 200].map((value, i): Observation => ({
      indicator: 'counts',
      category: i === 0 ? '甲类' : '乙类',
      figure: { value, bound: 'exact', unit: '件' },
    }))
    const view = drawn([total, ...parts], 900, { indicators: [counts, whole] })
    expect(words(view)).toContain('甲类 400件 65.0%')
    expect(words(view).join(' ')).toContain('其余15件，原文未分列（推算）')
  })

  it('keeps strips of different schemes side by side, with colours by position and the sentence that they mean nothing', () => {
    const schemes = ['g7', 'g13'].map((id) => ({
      id,
      label: `方案${id}`,
      classes: [
        { id: 'A', label: `A类${id}` },
        { id: 'B', label: `B类${id}` },
      ],
    }))
    const indicators = schemes.map(({ id }): Indicator => ({ ...share, id, scheme: id }))
    const observations = schemes.flatMap(({ id }, i) =>
      ['A', 'B'].map((category, j): Observation => ({
        indicator: id,
        category,
        period: `201${i}`,
        figure: of(j === 0 ? 40 : 60),
      })),
    )
    const view = drawn(observations, 900, { indicators, schemes })
    expect(view.panels[0]?.key).toBe('strips')
    expect([...view.frame.colors.values()]).toEqual([0, 1, 0, 1])
    expect(view.facts.legend).toEqual([])
    expect(words(view).join('')).toContain('分类标准不同')
    expect(faultsOf(view)).toEqual([])
  })

  it('names classes without a number and counts them into the rest', () => {
    const view = drawn(shares([of(70.41), of(null, 'unstated')]))
    expect(words(view)).toContain('乙类：数量原文未列')
    expect(words(view).join(' ')).toContain('其余29.59%')
  })

  it('writes what has no number where its strip would be', () => {
    const silent: Quantity = { value: null, bound: 'unstated', unit: '%', wording: '多数' }
    const observations = [
      ...shares([of(60)], { place: '甲市' }),
      { indicator: 'outcome', place: '乙市', category: '甲类', figure: silent },
    ]
    for (const width of [320, 640, 1200]) {
      const view = drawn(observations, width)
      expect(faultsOf(view)).toEqual([])
      const at = (words: RegExp) => textsOf(view).find(({ text }) => words.test(text))?.y ?? NaN
      const apart = at(/多数/) - at(/^乙市$/)
      expect(Math.abs(apart)).toBeLessThan(width < 576 ? 26 : 6)
    }
  })

  it('gives every figure a target of its own row', () => {
    const view = drawn([total, ...shares([of(58.7), of(12)])])
    expect(Array.from({ length: view.targets.length }, (_, i) => view.targets.at(i).row)).toEqual([0, 1, 2])
    expect(view.targets.indexOf(view.facts.rows.at(2).key)).toBe(2)
    expect(view.targets.nearest(10, 10)).toBe(0)
  })

  const twelve = shares([30, 20, 15, 10, 8, 6, 4, 3, 2, 1, 0.7, 0.3].map((value) => of(value)))
  const long = shares([of(31.8), of(45.3), of(19.1), of(3.8)]).map((o, i) => ({
    ...o,
    category:
      [
        '所提问题已经解决或基本解决',
        '正在解决或列入规划逐步解决',
        '因目前条件限制或其他原因需待以后解决',
        '留作参考',
      ][i] ?? '',
  }))
  it.each([240, 320, 375, 640, 1200])('keeps every word inside and clear of the others at %d px', (width) => {
    const places = ['嘉峪关市', '陇南市', '临夏回族自治州'].flatMap((place) =>
      long.map((o) => ({ ...o, place })),
    )
    for (const observations of [
      twelve,
      long,
      places,
      [total, ...shares([of(58.7)])],
      shares([of(3), of(0.2)]),
    ]) {
      expect(faultsOf(drawn(observations, width))).toEqual([])
    }
  })

  it('survives numbers that are none of this world', () => {
    for (const value of [1e308, 5e-324, -5, Number.MAX_SAFE_INTEGER]) {
      expect(() => drawn(shares([of(value), of(value)]))).not.toThrow()
    }
  })

  const crowded = [8.2, 10.9, 13.6, 16.4, 4.7, 7.5, 10.2, 12.9, 15.6].map((value) => of(value))
  const nine = [crowded, crowded.toReversed()].flatMap((figures, i) =>
    shares(figures, { place: ['甲市', '乙市'][i] ?? '' }),
  )

  it('writes what finds no room in or below strips above them too where a legend names the parts', () => {
    const view = drawn(nine, 320)
    expect(faultsOf(view)).toEqual([])
    expect(view.facts.legend).toHaveLength(9)
    const labels = textsOf(view).filter(({ key }) => key.endsWith('/label'))
    expect(labels).toHaveLength(18)
    const strip = marksOf(view).find(({ key }) => key.endsWith('/value'))
    const { y = 0, height = 0 } = strip?.type === 'rect' ? strip : {}
    const rows = labels
      .slice(0, 9)
      .map((label) => (label.y < y ? 'above' : label.y > y + height ? 'below' : 'inside'))
    expect(new Set(rows)).toEqual(new Set(['above', 'below']))
    expect(words(view).filter((text) => text === '甲类')).toEqual([])
  })

  it.each([320, 375])(
    'lists parts of several schemes with their values in one column, %i px wide',
    (width) => {
      const classes = [
        ['已经解决和部分解决', '正在解决', '因政策、体制和条件所限暂时难以解决'],
        ['解决', '列入计划', '不能办理'],
      ]
      const schemes = ['甲', '乙'].map((id) => ({ id, label: id, classes: [] }))
      const observations = classes.flatMap((names, i) =>
        names.map((category, j): Observation => ({
          indicator: `outcome-${i}`,
          place: ['甲市', '乙市'][i] ?? '',
          category,
          figure: of([95, 3, 2][j] ?? 0),
        })),
      )
      const indicators = schemes.map(({ id: scheme }, i): Indicator => ({
        ...share,
        id: `outcome-${i}`,
        scheme,
      }))
      const view = drawn(observations, width, { indicators, schemes })
      const values = textsOf(view).filter(({ key, anchor }) => key.endsWith('/label') && anchor === 'end')
      expect(values).toHaveLength(6)
      expect(new Set(values.map(({ x }) => rounded(x))).size).toBe(1)
    },
  )

  it('lists the parts of one strip, which no legend names', () => {
    const view = drawn(nine.slice(0, 9), 320)
    expect(view.facts.legend).toEqual([])
    expect(words(view)).toContain('甲类')
  })
})
