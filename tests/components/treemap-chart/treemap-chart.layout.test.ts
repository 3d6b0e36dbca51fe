import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layoutTreemap } from '../../../src/components/treemap-chart/treemap-chart.layout.js'
import type { RectMark } from '../../../src/components/chart/view.js'
import type { Dataset, Observation } from '../../../src/data/dataset.js'
import type { Indicator } from '../../../src/data/indicator.js'
import type { Quantity } from '../../../src/data/quantity.js'
import { collectRest } from '../../../src/data/collect.js'
import { readDataset } from '../../../src/data/read.js'
import { withRests } from '../../../src/data/rest.js'
import { select } from '../../../src/data/select.js'
import type { Query } from '../../../src/data/series.js'
import type { Locale } from '../../../src/data/text.js'
import { fieldsByGroup } from '../../../stories/figures.js'
import { hardCases, long } from '../chart/hard-cases.js'
import { faultsOf, frameOf, marksOf, rounded, textsOf } from '../chart/given.js'

const proposals = readDataset(
  readFileSync(new URL('../../../portal/data/proposals.json', import.meta.url), 'utf8'),
).dataset
const whole: Indicator = { id: 'proposals', label: '提案', unit: '件', kind: 'count' }
const fields: Indicator = { id: 'fields', label: '领域', unit: '件', kind: 'count', partOf: 'proposals' }

function given(parts: Readonly<Record<string, number | Quantity>>, total?: number): Dataset {
  const stated: Observation[] =
    total === undefined
      ? []
      : [{ indicator: 'proposals', figure: { value: total, bound: 'exact', unit: '件' } }]
  const listed = Object.entries(parts).map(([category, figure]): Observation => {
    const read = typeof figure === 'number' ? { value: figure, bound: 'exact' as const, unit: '件' } : figure
    return { indicator: 'fields', category, figure: read }
  })
  const own = total === undefined ? { ...fields, complete: true } : fields
  return { version: 1, indicators: [whole, own], observations: [...stated, ...listed] }
}

function drawn(dataset: Dataset, query: Query = {}, width = 640, locale: Locale = 'zh-CN') {
  const selection = select(dataset, { indicator: [], ...query, whole: withRests })
  return layoutTreemap(selection, frameOf(selection, width, { locale }))
}

function cellsOf(view: ReturnType<typeof drawn>): readonly RectMark[] {
  return marksOf(view).filter((mark): mark is RectMark => mark.type === 'rect' && mark.key.endsWith('/cell'))
}

/** Of the cell without the half pixel it is drawn short by on each side. */
function areaOf({ width, height }: RectMark): number {
  return (width + 1.5) * (height + 1.5)
}

function words(view: ReturnType<typeof drawn>): string {
  return textsOf(view)
    .map(({ text }) => text)
    .join('|')
}

const two: Query = { by: 'category', split: 'field' }
const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`第${i + 1}类`, (i * 7919) % 613]))
const nearly: Quantity = { value: 60, bound: 'nearly', unit: '件', wording: '近60件' }

it('calls what a limit leaves out by what it is', () => {
  const held: Indicator = { id: 'held', label: '协商', unit: '次', kind: 'count' }
  const observations = ['甲市', '乙市', '丙市', '丁市'].map((place, i): Observation => ({
    indicator: 'held',
    place,
    figure: { value: 9 - i, bound: 'exact', unit: '次' },
  }))
  const view = drawn({ version: 1, indicators: [held], observations }, { limit: 2, collect: collectRest })
  const labels = Array.from({ length: view.facts.rows.length }, (_, i) => view.facts.rows.at(i).label)
  expect(labels).toEqual(['甲市', '乙市', '其余2项'])
})

const cases: Readonly<Record<string, readonly [Dataset, Query?]>> = {
  'real fields': [proposals, { indicator: ['gansu-2013-fields'] }],
  'two levels': [fieldsByGroup, two],
  'a rest': [given({ 甲: 40, 乙: 20 }, 100)],
  'a small rest': [given({ 甲: 4000, 乙: 2000 }, 6001)],
  'one value': [given({ 全市: 12 })],
  'long names': [given({ [long]: 12, [`${long}（二）`]: 40, 丙: 3 }, 80)],
  'Latin names': [given({ 'Science, education, culture and health': 12, ['A'.repeat(80)]: 30, b: 1 })],
  'a huge range': [given({ 甲: 1e9, 乙: 1e5, 丙: 1, 丁: 0 })],
  'two hundred classes': [given(many)],
  'a part that is not exact': [given({ 甲: 40, 乙: nearly }, 200)],
}

describe.each([320, 640, 1200])('at %i px', (width) => {
  it.each(Object.entries(cases))(
    '%s stays in its frame with no text over another',
    (_name, [dataset, query]) => {
      expect(faultsOf(drawn(dataset, query, width))).toEqual([])
      expect(faultsOf(drawn(dataset, query, width, 'en'))).toEqual([])
    },
  )

  it.each(Object.entries(hardCases))('%s too', (_name, dataset) => {
    expect(faultsOf(drawn(dataset, {}, width))).toEqual([])
  })

  it('keeps a label inside its own cell', () => {
    for (const [dataset, query] of Object.values(cases)) {
      const view = drawn(dataset, query, width)
      const boxes = new Map(cellsOf(view).map((cell) => [cell.target, cell]))
      for (const { target, y, x, size } of textsOf(view)) {
        const cell = target === undefined ? undefined : boxes.get(target)
        if (!cell) continue
        expect([x >= cell.x, y - 0.88 * size >= cell.y, y + 0.12 * size <= cell.y + cell.height]).toEqual([
          true,
          true,
          true,
        ])
      }
    }
  })
})

describe('a treemap', () => {
  it('gives every part an area in proportion to its figure, the largest first', () => {
    const view = drawn(given({ 乙: 20, 甲: 60, 丙: 20 }))
    const [a = 0, ...others] = cellsOf(view).map(areaOf)
    expect(others.map((area) => rounded(a / area))).toEqual([3, 3])
    expect(cellsOf(view)[0]).toMatchObject({ x: 0.75, y: 0.75 })
    expect(words(view)).toContain('甲|60件 60.0%')
  })

  it('says name, figure and printed share of real fields', () => {
    const view = drawn(proposals, { indicator: ['gansu-2013-fields'] })
    expect(words(view)).toContain('经济建设|290件 36.3%')
    expect(view.facts.rows.at(0)).toMatchObject({ series: '经济建设', share: '占799件的36.3%' })
    expect(view.facts.legend).toEqual([])
  })

  it('outlines what is not broken down and says it inside, or below where it has no room', () => {
    const view = drawn(given({ 甲: 40, 乙: 20 }, 100))
    expect(cellsOf(view).map(({ role }) => role)).toEqual(['cell', 'cell', 'rest'])
    expect(words(view)).toContain('其余40件，原文未分列（推算）')
    const small = drawn(given({ 甲: 4000, 乙: 2000 }, 6001))
    expect(words(small)).toContain('虚线格：其余1件，原文未分列（推算）。')
  })

  it.each([
    ['not exact', given({ 甲: 40, 乙: nearly }, 200), '“乙近60件”不是确数'],
    ['more than the whole', given({ 甲: 80, 乙: 40 }, 100), '80件＋40件＝120件，超过100件'],
    [
      'without a number',
      given({ 甲: 3, 乙: { value: null, bound: 'unstated', unit: '件' } }, 9),
      '有的类没有数字',
    ],
    ['parts of nothing known', hardCases['two series'] as Dataset, '没有可作总体的数字'],
  ])('lists parts that are %s', (_name, dataset, why) => {
    const view = drawn(dataset)
    expect(cellsOf(view)).toEqual([])
    expect(words(view)).toContain(why)
  })

  it('abbreviates a name that does not fit, with the whole on demand, and leaves out what tells nothing', () => {
    const others = Object.fromEntries([...'乙丙丁戊己庚辛壬癸子丑'].map((name) => [name, 100]))
    const endless = long.repeat(4)
    const view = drawn(given({ ...others, [endless]: 100, 寅: 1 }), {}, 320)
    const name = textsOf(view).filter(({ key }) => key.includes(endless))
    expect(name.map(({ text }) => text)).toEqual(['进一步加强', '和改进新…', '100件'])
    expect(name[1]?.full).toBe(endless)
    expect(textsOf(view).some(({ text }) => text.startsWith('寅'))).toBe(false)
    expect(view.facts.notes).toEqual(['有1格放不下名称，见数据表'])
  })

  it('puts two levels into one scale of areas, each group under its name', () => {
    for (const width of [320, 900]) {
      const view = drawn(fieldsByGroup, two, width)
      const rows = Array.from({ length: view.facts.rows.length }, (_, i) => view.facts.rows.at(i))
      const perItem = cellsOf(view)
        .filter(({ role }) => role === 'cell')
        .map((cell) => {
          const row = rows[view.targets.at(view.targets.indexOf(cell.target ?? '')).row]
          return rounded(areaOf(cell) / (row?.figure.value ?? 0) / 10)
        })
      expect(new Set(perItem).size).toBe(1)
      const headers = textsOf(view).filter(({ key }) => key.startsWith('group/'))
      expect(headers.map(({ text }) => text)).toEqual(['经济', '社会', '生态与法治'])
      expect(rows[0]).toMatchObject({ label: '经济建设', series: '经济' })
    }
  })

  it('lists two levels with both names where a part is not exact', () => {
    const doubtful: Dataset = {
      ...fieldsByGroup,
      observations: fieldsByGroup.observations.map((o) =>
        o.category === '生态环境' ? { ...o, figure: nearly } : o,
      ),
    }
    expect(words(drawn(doubtful, two, 900))).toContain('生态环境 · 生态与法治')
  })

  it('gives parts of nothing no cell but a target, and says so', () => {
    const view = drawn(given({ 甲: 10, 乙: 0 }))
    expect(cellsOf(view)).toHaveLength(1)
    expect(view.targets.length).toBe(2)
    expect(view.facts.notes).toEqual(['没有面积：乙（0件）'])
  })

  it.each([900, 1200])('gathers what could not be read at %i px in one cell of their sum', (width) => {
    const view = drawn(given(many), {}, width)
    const [others, ...cells] = cellsOf(view).toReversed() as [RectMark, ...RectMark[]]
    expect(others).toMatchObject({ key: 'gathered/all/cell', role: 'hollow' })
    const values = Object.values(many)
      .filter((value) => value > 0)
      .toSorted((a, b) => b - a)
    const left = values.slice(cells.length)
    const total = left.reduce((sum, value) => sum + value, 0)
    const sum = total > 9999 ? total.toLocaleString('en') : total
    expect(rounded(areaOf(others) / total / 10)).toBe(
      rounded(areaOf(cells.at(-1) as RectMark) / (values[0] ?? 0) / 10),
    )
    expect(words(view)).toContain(`其余${left.length}项|${sum}件（推算）`)
    expect(view.facts.notes?.join()).toContain(`最小的${left.length}项共${sum}件（推算），合为一个不着色的格`)
    expect(cells.slice(0, -5).every((cell) => areaOf(cell) >= 10 * 16 ** 2)).toBe(true)
    expect(view.facts.rows.length).toBe(200)
  })

  it('is as high as names in another language want: none of six fields is without its own', () => {
    const view = drawn(proposals, { indicator: ['gansu-2013-fields'] }, 328, 'en')
    const said = words(view).replaceAll('|', ' ')
    expect(view.facts.notes).toEqual([])
    expect(said).toContain('Farming and countryside 69 items 8.6 % Policy, law, ethnic and religious')
    expect(said).toContain('Labour, personnel, social security, governance 111 items')
    expect(view.frame.height).toBeLessThanOrEqual(640)
    expect(drawn(proposals, { indicator: ['gansu-2013-fields'] }, 900, 'en').frame.height).toBe(400)
  })

  it('lists the largest where one cell of what is too small would be most of the picture', () => {
    for (const width of [320, 360, 640]) {
      const view = drawn(given(many), {}, width)
      expect(cellsOf(view)).toEqual([])
      const bars = marksOf(view).filter(({ role }) => role === 'value')
      expect(bars).toHaveLength(40)
      expect(words(view)).toContain('只列前40项，其余160项见数据表。')
      const [first, second] = [0, 1].map((i) => view.facts.rows.at(view.targets.at(i).row).text)
      expect([first, second]).toEqual(['608件', '606件'])
      expect(view.facts.rows.length).toBe(200)
      expect(faultsOf(view)).toEqual([])
    }
  })

  it('lists the largest of ten thousand, and says what is left', () => {
    const view = drawn(
      given(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`第${i}类`, i + 1]))),
    )
    expect(cellsOf(view)).toEqual([])
    expect(words(view)).toContain('只列前40项，其余9960项见数据表。')
    expect(view.facts.rows.length).toBe(10_000)
    expect(faultsOf(view)).toEqual([])
  }, 20_000)
})

it.each(['zh-CN', 'en'] as const)('leaves none of two hundred cells blank, in %s', (locale) => {
  for (const width of [320, 360, 640, 1000, 1200]) {
    const view = drawn(given(many), {}, width, locale)
    const written = new Set(textsOf(view).map(({ key }) => key.replace(/\/(name|figure)(\/\d+)?$/, '')))
    const blank = cellsOf(view).filter(({ key }) => !written.has(key.replace(/\/cell$/, '')))
    expect(
      blank.map(({ key }) => key),
      String(width),
    ).toEqual([])
  }
})

it.each([320, 640, 1000, 1200])('breaks no 第115组 within its number at %i px', (width) => {
  const groups = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`第${i + 1}组`, 60 + (i % 9)]))
  const view = drawn(given(groups), {}, width)
  const torn = textsOf(view).filter(({ text }) => /第$|^\d+组$/.test(text))
  expect(torn.map(({ text }) => text)).toEqual([])
})

it.each([320, 360, 400])('is no higher than a phone with thirty classes at %i px', (width) => {
  const names = Array.from({ length: 30 }, (_, i) => [
    `第${i + 1}专门委员会与界别联合工作小组`,
    20 + ((i * 49) % 600),
  ])
  const view = drawn(given(Object.fromEntries(names)), {}, width)
  expect(view.frame.height / view.frame.fontSize).toBeLessThanOrEqual(48)
  expect(cellsOf(view).length).toBeGreaterThan(15)
  expect(faultsOf(view)).toEqual([])
})

it.each([320, 328, 340, 360, 400])('writes a name small rather than cut at %i px', (width) => {
  const view = drawn(proposals, { indicator: ['gansu-2013-fields'] }, width, 'en')
  expect(textsOf(view).filter(({ full }) => full)).toEqual([])
  expect(new Set(textsOf(view).map(({ size }) => size)).size).toBe(2)
})
