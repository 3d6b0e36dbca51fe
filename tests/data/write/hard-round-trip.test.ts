/** What bites a table: names that look like periods, numbers, headers and formulas, units of every kind, rare periods. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { statuses, type Dataset, type Observation } from '../../../src/data/dataset.js'
import type { Quantity } from '../../../src/data/quantity.js'
import { readDataset } from '../../../src/data/read.js'
import { writeCsv } from '../../../src/data/write/csv.js'
import { writeJson } from '../../../src/data/write/json.js'
import { writeJsonStat } from '../../../src/data/write/json-stat.js'

const unit = fc.constantFrom(
  ...['件', '元', 'USD', 'people', '千克', 'million EUR', '百分点', '万人', 'studios', '人次/天'],
  ...['a long unit of measure', '个工作日', '%', '‰', 'km²'],
)
const figure: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record({
    value: fc.constantFrom(0, -0.5, 1e-7, 123456789012, 0.1, 9007199254740991, -12, 58.7, 1e15),
    bound: fc.constant('exact' as const),
    unit,
  }),
  fc.record({
    value: fc.constantFrom(12, 300, 1.5),
    bound: fc.constantFrom('over' as const, 'atLeast' as const, 'under' as const, 'about' as const),
    unit,
    wording: fc.constantFrom('c. 300', '~250', '12 (r)', 'n/a', '—', '(12)', '十五', '110余', '1,2', '3-5', '1.2E+04', '#REF!', '2024'),
  }),
  fc.record({ value: fc.constant(20), high: fc.constant(30), bound: fc.constant('between' as const), unit }),
  fc.record({ value: fc.constant(null), bound: fc.constant('unstated' as const), unit, wording: fc.constantFrom('一批', '待统计', '无', 'Q1 2024') }),
  fc.record({ value: fc.constant(null), bound: fc.constant('unstated' as const), unit }),
  fc.constant({
    value: 170,
    bound: 'exact' as const,
    unit: '个',
    alternatives: [{ value: 107, bound: 'exact' as const, unit: '个' }],
    wording: '一百七个',
    note: { zh: '有歧义', en: 'ambiguous' },
  }),
) // prettier-ignore
const name = fc.constantFrom(
  ...[
    '教育局',
    '教育（人）',
    '全年',
    '立案',
    '总体',
    'Q1 2024',
    'Jan 2024',
    '2024年',
    '01/02/2024',
    '无',
    '“引”',
    '=1+1',
  ],
  ...['a,b;c', '12', '12%', '1-3', 'No', 'false', '平均年龄', '城关区', '-3.5%', "'单引号"],
)
const words = fc.oneof(name, fc.record({ zh: name, en: name }))
/** As the name of an indicator, what in a table of rows is a total, or a part of the row above. */
const label = fc.oneof(words, fc.constantFrom('合计', '总数', '人均', '占比', '其中：转为意见建议', 'Total'))
const observation: fc.Arbitrary<Observation> = fc.record(
  {
    indicator: fc.constantFrom('a', 'c'),
    figure,
    place: name,
    period: fc.constantFrom('2024', '1750', '2024-03', '2022/2024', '/2024', '../2024', '2024~', '202X', '2024-XX'),
    periodWording: words,
    scope: words,
    category: fc.oneof(name, fc.constant(['A类', 'B类'])),
    dimensions: fc.dictionary(
      fc.constantFrom('单位', '地区', 'note', '指标', '级别', 'x y', 'unit', '类别', '数值', '合计', '2024年', '序号', 'id'),
      name,
      { minKeys: 1, maxKeys: 2 },
    ),
    base: fc.oneof(words, fc.constant('notGiven' as const)),
    status: fc.constantFrom(...statuses),
    asOf: fc.constantFrom('2024-01-05', '2024-06'),
    source: fc.constantFrom('s1', 's2', '未列'),
    locator: name,
    note: words,
  },
  { requiredKeys: ['indicator', 'figure'] },
) // prettier-ignore
const dataset: fc.Arbitrary<Dataset> = fc
  .record({ observations: fc.array(observation, { minLength: 1, maxLength: 5 }), label })
  .map(({ observations, label }) => ({
    version: 1,
    indicators: [
      { id: 'a', label, unit: '件', kind: 'count' },
      { id: 'c', label: { zh: '丙', en: 'C' }, unit: 'people', kind: 'count' },
    ],
    observations,
    sources: [
      { id: 's1', title: { zh: '年报', en: 'Annual report' }, url: 'https://example.org' },
      { id: 's2', title: '综述' },
    ],
    places: [{ id: '教育局', label: { zh: '县教育局', en: 'Education' } }],
  }))

it('JSON holds all of it', () => {
  fc.assert(
    fc.property(dataset, (written) => {
      const { text, findings } = writeJson(written)
      expect(findings).toEqual([])
      expect(readDataset(text).dataset).toEqual(written)
    }),
  )
})

it('JSON-stat holds all of it, but for figures that share a cell', () => {
  fc.assert(
    fc.property(dataset, (written) => {
      const { text, findings } = writeJsonStat(written)
      const lost = findings.filter(({ code }) => code !== 'bounds-in-extension')
      if (!lost.some(({ code }) => code === 'not-carried-observation')) {
        expect(lost).toEqual([])
        expect(readDataset(text).dataset).toEqual(written)
      }
    }),
  )
})

it('CSV holds all that observations say, in headers of either language', () => {
  fc.assert(
    fc.property(dataset, fc.constantFrom('zh' as const, 'en' as const), (written, lang) => {
      const { text, findings } = writeCsv(written, { lang })
      expect(findings.filter(({ path }) => path.startsWith('observations'))).toEqual([])
      expect(readDataset(text).dataset.observations).toEqual(written.observations)
    }),
  )
})

it('CSV holds what places, sources and indicators are called in both languages', () => {
  const at = { indicator: 'c', place: '教育局', source: 's1', period: '2024' }
  const { text } = writeCsv({
    version: 1,
    indicators: [{ id: 'c', label: { zh: '丙', en: 'C' }, unit: '件', kind: 'count' }],
    observations: [{ ...at, figure: { value: 3, bound: 'exact', unit: '件' } }],
    places: [{ id: '教育局', label: { zh: '县教育局', en: 'Education' } }],
    sources: [{ id: 's1', title: { zh: '年报', en: 'Annual report' } }],
  })
  expect(readDataset(text).dataset).toMatchObject({
    indicators: [{ label: { zh: '丙', en: 'C' } }],
    places: [{ id: '教育局', label: { zh: '县教育局', en: 'Education' } }],
    sources: [{ id: 's1', title: { zh: '年报', en: 'Annual report' } }],
  })
})

it('a place that is named again stands below no other', () => {
  const held = (place: string, figure: Quantity, period?: string): Observation => ({
    indicator: 'held',
    place,
    figure,
    ...(period === undefined ? { periodWording: '自成立以来' } : { period }),
  })
  const none: Quantity = { value: 0, bound: 'exact', unit: '件' }
  const observations = [
    held('陇南市', { value: 110, bound: 'over', unit: '次', below: 120, wording: '110余次' }, '2024'),
    held('620200', none),
    held('两当县', none, '2024'),
    held('两当县', none, '2024'),
    held('620200', none, '2024'),
  ]
  const indicators = [{ id: 'held', label: '协商活动', unit: '次', kind: 'count' as const }]
  const { text } = writeCsv({ version: 1, indicators, observations })
  expect(readDataset(text).dataset.observations).toEqual(observations)
})
