/** Datasets of every kind of figure, period, category and note, for round trips. */
import fc from 'fast-check'
import type { Dataset, Observation } from '../../../src/data/dataset.js'
import type { Indicator } from '../../../src/data/indicator.js'
import { bounds, type Quantity } from '../../../src/data/quantity.js'
import { readQuantity } from '../../../src/data/wording.js'

const wordings = [
  '110余次', '近30条', '98%以上', '2733万元', '58.7%', '20—30个', '七八天', '一批', '若干', '不足25件', '约45件', '三百余件',
  '1350余万元', '同比增长29.9%', '首批12个', '-3.5%', '九成以上', '１２０件', '1,068件',
] // prettier-ignore

const worded = fc
  .constantFrom(...wordings)
  .map((text): Quantity => ({ ...(readQuantity(text) as Quantity), wording: text }))
const number = fc.oneof(
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.integer({ min: -99999, max: 99999 }).map((n) => n / 100),
)
const exact = number.map((value): Quantity => {
  const decimals = String(value).split('.')[1]?.length ?? 0
  return { value, bound: 'exact', unit: '件', ...(decimals > 0 && { decimals }) }
})
const text = fc.constantFrom(
  '首批',
  '=1+1',
  '-备注',
  '@地区',
  "'=引号",
  '含“引号”,逗号;分号',
  '两\n行',
  '＝全角',
  '+86',
)
const words = fc.oneof(text, fc.record({ zh: text, en: fc.constantFrom('first batch', '=SUM(A1)', 'a, b') }))
/** Quantities of every shape, whether or not words could say them. */
const built: fc.Arbitrary<Quantity> = fc
  .record(
    {
      value: fc.integer({ min: 0, max: 1e6 }),
      bound: fc.constantFrom(...bounds),
      unit: fc.constantFrom('件', '%', '元', ''),
      high: fc.integer({ min: 1e6, max: 2e6 }),
      low: fc.integer({ min: 0, max: 10 }),
      below: fc.integer({ min: 1, max: 1e6 }),
      decimals: fc.integer({ min: 0, max: 3 }),
      scale: fc.constantFrom(10000 as const, 100000000 as const),
      change: fc.constantFrom('up' as const, 'down' as const),
      note: words,
      wording: fc.constantFrom('若干件', '别的写法'),
      origin: fc.constantFrom('printed' as const, 'implied' as const, 'computed' as const),
    },
    { requiredKeys: ['value', 'bound', 'unit'] },
  )
  .map((q) => (q.bound === 'unstated' ? { ...q, value: null } : q))
  .chain((q) =>
    fc
      .boolean()
      .map((ambiguous) =>
        ambiguous ? { ...q, alternatives: [{ value: 170, bound: 'exact' as const, unit: '个' }] } : q,
      ),
  )

export const figure = fc.oneof(worded, exact, built)

/** Which indicators, sources and places there are, apart from the observations. */
const indicators: readonly Indicator[] = [
  {
    id: 'held',
    label: { zh: '协商活动', en: 'Consultations' },
    unit: '次',
    kind: 'count',
    timing: 'flow',
    additive: ['place'],
  },
  {
    id: 'outcome',
    label: '办理结果',
    unit: '%',
    kind: 'share',
    scheme: 's',
    shareOf: 'held',
    complete: false,
    max: 100,
  },
  { id: '捐款', label: '捐款', unit: '元', kind: 'amount' },
]

export const observation = (ids: readonly string[]): fc.Arbitrary<Observation> =>
  fc
    .record(
      {
        indicator: fc.constantFrom(...ids),
        place: fc.constantFrom('620200', '陇南市', '两当县'),
        when: fc.constantFrom(
          { period: '2024' },
          { period: '2022/2024' },
          { period: '2024-03' },
          { periodWording: '近两年' },
          { periodWording: { zh: '自成立以来', en: 'since founding' } },
          {},
        ),
        scope: words,
        category: fc.constantFrom('A类', 'B类', ['A类', 'B类']),
        dimensions: fc.constantFrom({ 级别: '市' }, { 级别: '县', 性别: '女' }),
        figure,
        base: fc.oneof(fc.constant('notGiven' as const), words),
        status: fc.constantFrom(
          'normal' as const,
          'provisional' as const,
          'revised' as const,
          'break' as const,
        ),
        asOf: fc.constantFrom('2024-01-05', '2024-06'),
        source: fc.constantFrom('gs', '综述'),
        locator: fc.constantFrom('3', '第4段'),
        note: words,
      },
      { requiredKeys: ['indicator', 'figure', 'when'] },
    )
    .map(({ when, ...rest }) => ({ ...rest, ...when }))

export const dataset: fc.Arbitrary<Dataset> = fc
  .record({
    observations: fc.array(observation(['held', 'outcome', '捐款']), { minLength: 1, maxLength: 8 }),
    title: fc.oneof(fc.constant(undefined), words),
    sources: fc.constantFrom(undefined, [
      {
        id: 'gs',
        title: { zh: '甘肃综述', en: 'Survey' },
        publisher: '省政协',
        published: '2024-01-05',
        url: 'https://example.org/a',
      },
    ]),
    schemes: fc.constantFrom(undefined, [
      {
        id: 's',
        label: '分类',
        classes: [
          { id: 'A类', label: 'A类', definition: '已解决' },
          { id: 'B类', label: 'B类' },
        ],
      },
    ]),
    places: fc.constantFrom(undefined, [{ id: '620200', label: '嘉峪关市', within: '620000' }]),
  })
  .map(({ observations, ...lists }) => ({
    version: 1 as const,
    indicators,
    observations,
    ...(Object.fromEntries(
      Object.entries(lists).filter(([, value]) => value !== undefined),
    ) as Partial<Dataset>),
  }))
