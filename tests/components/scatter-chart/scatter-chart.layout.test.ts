import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  layoutScatter,
  type ScatterOptions,
} from '../../../src/components/scatter-chart/scatter-chart.layout.js'
import type { CircleMark } from '../../../src/components/chart/view.js'
import type { Dataset, Observation } from '../../../src/data/dataset.js'
import type { Quantity } from '../../../src/data/quantity.js'
import { readDataset } from '../../../src/data/read.js'
import type { Query } from '../../../src/data/series.js'
import type { Locale } from '../../../src/data/text.js'
import { crossedBounds, manyPairs, membersAndProposals } from '../../../stories/figures.js'
import { hardCases, long } from '../chart/hard-cases.js'
import { faultsOf, frameOf, marksOf, rounded, selected, shapeBox, textBox, textsOf } from '../chart/given.js'

const proposals = readDataset(
  readFileSync(new URL('../../../portal/data/proposals.json', import.meta.url), 'utf8'),
).dataset
const real: Query = { indicator: ['received', 'proposals'], where: { place: ['甘肃省', '河北省'] } }
const plain: ScatterOptions = { indicators: [], zero: 'auto', log: { x: false, y: false } }

function drawn(
  dataset: Dataset,
  query: Query = {},
  width = 640,
  locale: Locale = 'zh-CN',
  options: Partial<ScatterOptions> = {},
) {
  const selection = selected(dataset, { split: 'none', ...query })
  return layoutScatter(selection, frameOf(selection, width, { locale }), {
    ...plain,
    indicators: query.indicator ?? [],
    ...options,
  })
}

type View = ReturnType<typeof drawn>
const pointsOf = (view: View): readonly CircleMark[] =>
  marksOf(view).filter((mark): mark is CircleMark => mark.type === 'circle')
const words = (view: View): string =>
  textsOf(view)
    .map(({ text }) => text)
    .join('|')

type Given = number | Partial<Quantity>
/** Pairs by place. */
function pairs(
  figures: Readonly<Record<string, readonly [Given, Given?]>>,
  own: Partial<Observation> = {},
): Dataset {
  const observations = Object.entries(figures).flatMap(([place, both]) =>
    both.flatMap((given, i): Observation[] => {
      const { id, unit } = membersAndProposals[i as 0 | 1]
      const read = typeof given === 'number' ? { value: given } : given
      return read
        ? [{ indicator: id, place, figure: { value: 1, bound: 'exact', unit, ...read }, ...own }]
        : []
    }),
  )
  return { version: 1, indicators: membersAndProposals, observations }
}

const cases: Readonly<Record<string, readonly [Dataset, Query?, Partial<ScatterOptions>?]>> = {
  'real pairs': [proposals, real],
  'crossed bounds': [crossedBounds],
  'one pair': [pairs({ 全市: [12, 30] })],
  'the same pair many times': [pairs(Object.fromEntries([...'甲乙丙丁戊己'].map((name) => [name, [5, 5]])))],
  'long names': [pairs({ [long]: [1, 900], [`${long}（二）`]: [1000, 1], ['A'.repeat(90)]: [500, 500] })],
  zeros: [pairs({ 甲: [0, 0], 乙: [0, 0] })],
  'below zero': [pairs({ 甲: [-20, 30], 乙: [40, -900] })],
  'a huge range': [pairs({ 甲: [1, 1e12], 乙: [1e12, 1], 丙: [5, 5] })],
  'the same on log axes': [
    pairs({ 甲: [1, 1e12], 乙: [1e12, 1], 丙: [0, 5] }),
    {},
    { log: { x: true, y: true } },
  ],
  'the largest numbers': [pairs({ 甲: [1e308, -1e308], 乙: [-1e308, 1e308] })],
  'two hundred pairs': [manyPairs(200)],
  'shares with bounds': [
    pairs({
      甲: [
        { value: 98, bound: 'atLeast' },
        { value: 97, bound: 'over' },
      ],
      乙: [3, 5],
    }),
  ],
}

describe.each([320, 640, 1200])('at %i px', (width) => {
  it.each(Object.entries(cases))(
    '%s stays in its frame with no text over another',
    (_name, [dataset, query, options]) => {
      expect(faultsOf(drawn(dataset, query, width, 'zh-CN', options))).toEqual([])
      expect(faultsOf(drawn(dataset, query, width, 'en', options))).toEqual([])
    },
  )

  it.each(Object.entries(hardCases))('%s, of one indicator, too', (_name, dataset) => {
    expect(faultsOf(drawn(dataset, {}, width))).toEqual([])
  })
})

describe('a scatter chart', () => {
  it('puts the first indicator along the bottom, the second up the side, and names both', () => {
    const view = drawn(pairs({ 甲: [0, 0], 乙: [100, 0], 丙: [0, 50] }))
    const [a, b, c] = pointsOf(view).map(({ cx, cy }) => [rounded(cx), rounded(cy)])
    expect([b?.[0] ?? 0, b?.[1]]).toEqual([view.panels[0]?.scales[0]?.range[1], a?.[1]])
    expect([c?.[0], c?.[1]]).toEqual([a?.[0], view.panels[0]?.scales[1]?.range[1]])
    expect(words(view)).toContain('↑ 提案件数，单位：件')
    expect(words(view)).toContain('提出提案的委员，单位：名 →')
    const turned = drawn(pairs({ 甲: [0, 0], 乙: [100, 0] }), { indicator: ['n', 'members'] })
    expect(words(turned)).toContain('↑ 提出提案的委员，单位：名')
  })

  it('leaves no half of a low plot empty, and sets names on a ground of their own', () => {
    const view = drawn(pairs({ 甲: [20, 0], 乙: [105, 213] }), {}, 320)
    expect(view.panels[0]?.scales[1]?.domain).toEqual([0, 250])
    const roles = textsOf(view).flatMap(({ key, role }) => (key.includes('/name') ? [role] : []))
    expect(roles).toEqual(['valueLabel', 'valueLabel'])
  })

  it('is nearly as high as wide on a phone', () => {
    const { frame } = drawn(pairs({ 甲: [20, 0], 乙: [105, 213] }), {}, 320)
    expect(frame.height).toBe(288)
    expect(drawn(pairs({ 甲: [20, 0], 乙: [105, 213] }), {}, 1200).frame.height).toBeLessThan(600)
  })

  it('pairs real figures by place and session, and names each point', () => {
    const view = drawn(proposals, real)
    expect(pointsOf(view)).toHaveLength(3)
    expect(words(view)).toContain('河北省')
    expect(view.facts.notes?.[0]).toBe(
      '两个数缺一个，未画出：甘肃省 · 2007年、甘肃省 · 十一届一次、甘肃省 · 十三届二次',
    )
    const { row } = view.targets.at(0)
    expect(view.facts.rows.at(row)).toMatchObject({ text: '收到的提案 629件；立案（承办）的提案 621件' })
    expect(view.facts.rows.length).toBe(9)
  })

  it('shows a bound in the direction of its own axis', () => {
    const view = drawn(crossedBounds)
    const of = (name: string) =>
      marksOf(view).filter(({ target, type }) => target?.includes(name) && type !== 'text')
    const slats = of('|余\u0001').filter(({ role }) => role === 'openEnd')
    expect(slats.map((mark) => mark.type === 'rect' && mark.height > mark.width)).toEqual([true, true])
    expect(of('余、以上').filter(({ role }) => role === 'openEnd')).toHaveLength(4)
    const near = of('|近\u0001')
    expect(near.map(({ role }) => role)).toEqual(['tick', 'hollow'])
    expect(near[0]).toMatchObject({ type: 'line' })
    const [tick, dot] = near as unknown as [{ y1: number; y2: number }, CircleMark]
    expect([tick.y1 === tick.y2, rounded(dot.cy - tick.y1)]).toEqual([true, 6])
    expect(of('不足、近').filter(({ role }) => role === 'tick')).toHaveLength(2)
    expect(of('|约\u0001').map(({ role }) => role)).toEqual(['halo', 'value'])
    expect(of('|区间\u0001').map(({ role }) => role)).toEqual(['line', 'line', 'line'])
    expect(of('两个区间').map(({ role, type }) => [role, type])).toEqual([['ghost', 'rect']])
    expect(view.facts.notes?.[0]).toBe('两个数缺一个，未画出：一个未列')
  })

  it('speaks both figures of a point in one sentence', () => {
    const view = drawn(crossedBounds, {}, 640, 'zh-CN')
    const i = view.targets.indexOf(view.targets.at(1).key)
    expect(view.facts.rows.at(view.targets.at(i).row)).toMatchObject({
      label: '余',
      text: '提出提案的委员 超过90名；提案件数 150件',
      spoken: '提出提案的委员超过90名；提案件数150件',
      figure: { bound: 'over' },
    })
  })

  it('leaves zero where both lie far from it, and says which axis does', () => {
    const view = drawn(pairs({ 甲: [1000, 5], 乙: [1010, 90] }))
    expect(view.facts.notes).toEqual(['“提出提案的委员”坐标轴不从零起，最低刻度为1000'])
    expect(drawn(pairs({ 甲: [1000, 5] }), {}, 640, 'zh-CN', { zero: 'always' }).facts.notes).toEqual([])
  })

  it('says clearly what a log axis has no place for', () => {
    const view = drawn(pairs({ 甲: [0, 5], 乙: [10, 90], 丙: [100, 900] }), {}, 640, 'zh-CN', {
      log: { x: true, y: false },
    })
    expect(pointsOf(view)).toHaveLength(2)
    expect(view.facts.notes?.[0]).toBe('对数刻度无法表示零和负数，未画出：甲（0名）')
    expect(view.panels[0]?.scales[0]?.kind).toBe('log')
  })

  it('lists figures that may not share their own axis, but minds no difference between the two', () => {
    const mixed = pairs({ 甲: [1, 2], 乙: [3, 4] })
    const scoped: Dataset = {
      ...mixed,
      observations: mixed.observations.map((o, i) => (i === 1 ? { ...o, scope: '首批' } : o)),
    }
    expect(words(drawn(scoped))).toContain('不可比：“提案件数”口径不同：首批 与 未限定范围。')
    expect(pointsOf(drawn(scoped))).toEqual([])
    expect(drawn(mixed).facts.summary).not.toContain('不可比')
  })

  it('lists what is of one indicator, and what makes no pair', () => {
    expect(words(drawn(proposals, { indicator: ['units'] }))).toContain('这里不足两个')
    expect(words(drawn(pairs({ 甲: [1], 乙: [1] })))).toContain('这里不足两个')
    const apart = pairs({
      甲: [1, { value: null, bound: 'unstated' }],
      乙: [{ value: null, bound: 'unstated' }, 2],
    })
    expect(words(drawn(apart))).toContain('没有一处两个数都有')
  })

  it.each([320, 900])('writes no name over the glyph of a point, at %i px', (width) => {
    const view = drawn(crossedBounds, {}, width)
    const names = textsOf(view).filter(({ key }) => key.endsWith('/name'))
    const glyphs = marksOf(view).filter(({ target, type }) => target !== undefined && type !== 'text')
    expect(names.length).toBeGreaterThan(4)
    for (const name of names.map(textBox)) {
      for (const glyph of glyphs.flatMap((mark) => shapeBox(mark))) {
        const apart =
          glyph.x1 <= name.x0 + 0.6 ||
          glyph.x0 >= name.x1 - 0.6 ||
          glyph.y1 <= name.y0 + 0.6 ||
          glyph.y0 >= name.y1 - 0.6
        expect([name.what, glyph.what, apart]).toEqual([name.what, glyph.what, true])
      }
    }
  })

  it.each(['zh-CN', 'en'] as const)(
    'writes long names in two lines rather than cut on a phone, in %s',
    (locale) => {
      const view = drawn(proposals, real, 328, locale)
      const names = textsOf(view).filter(({ key }) => /\/name(\/1)?$/.test(key))
      expect(names.filter(({ full }) => full)).toEqual([])
      expect(names.some(({ key }) => key.endsWith('/name/1'))).toBe(true)
      expect(faultsOf(view)).toEqual([])
    },
  )

  it('cuts no name that has room', () => {
    const name = 'Gansu · 11th committee, 5th session'
    const view = drawn(pairs({ [name]: [100, 100], 乙: [900, 500] }), {}, 960)
    expect(textsOf(view).map(({ text }) => text)).toContain(name)
  })

  it('names the points that stand out first, none over another or over a point', () => {
    const view = drawn(manyPairs(200))
    const names = textsOf(view).filter(({ key }) => key.endsWith('/name'))
    expect(names.length).toBeGreaterThan(8)
    expect(names.length).toBeLessThan(200)
  })

  it('draws ten thousand points as plain marks, one each', () => {
    const view = drawn(manyPairs(10_000))
    expect(pointsOf(view)).toHaveLength(10_000)
    expect(view.targets.length).toBe(10_000)
    expect(textsOf(view).filter(({ key }) => key.endsWith('/name'))).toEqual([])
    const { box, key } = view.targets.at(5000)
    const hit = view.targets.at(view.targets.nearest(box.x + box.width / 2, box.y + box.height / 2))
    expect([rounded(hit.box.x), rounded(hit.box.y)]).toEqual([rounded(box.x), rounded(box.y)])
    expect(view.targets.indexOf(key)).toBe(5000)
    const middles = [0, 49, 50, 9999].map((i) => view.targets.at(i).box.x)
    expect(middles).toEqual(middles.toSorted((a, b) => a - b))
  }, 30_000)
})

it.each([
  ['few', 20, 320, 5],
  ['many on a phone', 120, 320, 3],
  ['many', 200, 640, 4],
  ['very many', 1500, 640, 2],
])('draws %s points so small that they cover little of the plane', (_name, count, width, radius) => {
  const [members, proposed] = membersAndProposals
  const view = drawn(manyPairs(count), { indicator: [members.id, proposed.id] }, width)
  const radii = pointsOf(view).map(({ r }) => r)
  expect(radii.length).toBeGreaterThan(count * 0.8)
  expect([Math.min(...radii), Math.max(...radii)]).toEqual([radius, radius])
})
