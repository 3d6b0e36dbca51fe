import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/data/check.js'
import type { Dataset, Observation } from '../../../src/data/dataset.js'
import type { Indicator } from '../../../src/data/indicator.js'
import { readDataset } from '../../../src/data/read.js'

const filed: Indicator = {
  id: 'filed',
  label: '立案的提案',
  unit: '件',
  kind: 'count',
  timing: 'flow',
  additive: ['period'],
}
const rate: Indicator = { id: 'rate', label: '办复率', unit: '%', kind: 'rate', base: 'filed' }
const share: Indicator = { id: 'share', label: '办理结果占比', unit: '%', kind: 'share' }
const money: Indicator = { id: 'money', label: '捐款', unit: '元', kind: 'amount' }
const satisfaction: Indicator = { id: 'satisfaction', label: '满意率', unit: '%', kind: 'rate' }

type Written = Record<string, unknown>
function told(
  indicators: readonly Indicator[],
  observations: readonly Written[],
  more: Written = {},
): readonly string[] {
  const { dataset } = readDataset({ version: 1, indicators, observations, ...more })
  return checkDataset(dataset).map((f) => `${f.severity} ${f.code}`)
}
const q = (value: number, more: Written = {}) => ({ value, bound: 'exact', unit: '件', ...more })

describe('a figure', () => {
  it.each([
    ['110余次', { value: 110, bound: 'over', below: 120, unit: '次' }],
    ['近30条', { value: 30, bound: 'nearly', unit: '条' }],
    ['98%以上', { value: 98, bound: 'atLeast', unit: '%' }],
    ['2733万元', { value: 27330000, bound: 'exact', unit: '元', scale: 10000 }],
  ])('%s reads as itself', (wording, figure) => {
    const kind = figure.unit === '%' ? 'rate' : 'count'
    const codes = told(
      [{ id: 'x', label: '数', unit: figure.unit, kind }],
      [{ indicator: 'x', figure: { ...figure, wording } }],
    )
    expect(codes).toEqual([])
  })
  it.each([
    ['value', { value: 100, bound: 'over', unit: '次' }],
    ['bound', { value: 110, bound: 'exact', unit: '次' }],
    ['unit', { value: 110, bound: 'over', unit: '条' }],
  ])('that differs from its wording in %s', (_, figure) => {
    const codes = told(
      [{ id: 'x', label: '数', unit: figure.unit, kind: 'count' }],
      [{ indicator: 'x', figure: { ...figure, wording: '110余次' } }],
    )
    expect(codes).toEqual(['error wording-differs'])
  })
  it('by its scale, which a wording leaves to the header', () => {
    const under = (value: number) =>
      told(
        [{ id: 'x', label: '捐款', unit: '元', kind: 'amount' }],
        [
          {
            indicator: 'x',
            figure: { value, bound: 'over', unit: '元', scale: 10000, wording: '350余' },
          },
        ],
      )
    expect(under(3500000)).toEqual([])
    expect(under(350)).toEqual(['error wording-differs'])
  })
  it('with its ends the wrong way round', () => {
    expect(told([filed], [{ indicator: 'filed', figure: q(30, { bound: 'between', high: 20 }) }])).toEqual([
      'error bound-impossible',
    ])
    expect(told([filed], [{ indicator: 'filed', figure: q(20, { bound: 'between', high: 30 }) }])).toEqual([])
  })
  it('outside 0 to 100', () => {
    const of = (value: number, more: Written = {}) =>
      told([filed, rate], [{ indicator: 'rate', figure: { value, bound: 'exact', unit: '%', ...more } }])
    expect(of(102)).toEqual(['error out-of-range'])
    expect(of(-2)).toEqual(['error out-of-range'])
    expect(of(100, { bound: 'over' })).toEqual(['error out-of-range'])
    expect(of(100)).toEqual([])
    const done: Indicator = { ...rate, id: 'done', label: '任务完成率' }
    expect(
      told([filed, done], [{ indicator: 'done', figure: { value: 104, bound: 'exact', unit: '%' } }]),
    ).toEqual(['note out-of-range'])
  })
  it('0.587 for 58.7 %', () => {
    const of = (figure: unknown) => told([filed, rate], [{ indicator: 'rate', figure }])
    expect(of(0.587)).toEqual(['warning share-as-fraction'])
    expect(of('0.24%')).toEqual([])
    expect(of(58.7)).toEqual([])
  })
})

describe('units and magnitudes', () => {
  it('mixed in one indicator', () => {
    const of = (figure: string) =>
      told(
        [filed],
        [
          { indicator: 'filed', period: '2023', figure: '600件' },
          { indicator: 'filed', period: '2024', figure },
        ],
      )
    expect(of('620人')).toEqual(['error mixed-units'])
    expect(of('620件')).toEqual([])
    const people: Indicator = { id: 'people', label: '委员', unit: '名', kind: 'count' }
    expect(told([people], [{ indicator: 'people', figure: '403位' }])).toEqual([])
  })
  it('2733 beside 27330000', () => {
    const of = (figure: number | string) =>
      told(
        [money],
        [
          { indicator: 'money', place: '兰州市', figure: '2733万元' },
          { indicator: 'money', place: '天水市', figure },
        ],
      )
    expect(of('2733元')).toEqual(['warning magnitude'])
    expect(of('2614万元')).toEqual([])
  })
})

describe('statements of one figure', () => {
  const at = { indicator: 'filed', place: '兰州市', period: '2024', source: 's' }
  it('repeated, at odds, revised', () => {
    expect(
      told(
        [filed],
        [
          { ...at, figure: 600 },
          { ...at, figure: 600 },
        ],
      ),
    ).toEqual(['note duplicate'])
    expect(
      told(
        [filed],
        [
          { ...at, figure: 600 },
          { ...at, figure: 601 },
        ],
      ),
    ).toEqual(['warning conflicting-figures'])
    expect(
      told(
        [filed],
        [
          { ...at, figure: 600, asOf: '2024-06' },
          { ...at, figure: 601, asOf: '2025-01' },
        ],
      ),
    ).toEqual(['note revised'])
    expect(
      told(
        [filed],
        [
          { ...at, figure: 600 },
          { ...at, figure: 601, source: 't' },
        ],
      ),
    ).toEqual(['warning sources-disagree'])
    expect(
      told(
        [filed],
        [
          { ...at, figure: '600余件' },
          { ...at, figure: '615件' },
        ],
      ),
    ).toEqual([])
  })
  it('of 嘉峪关 and 嘉峪关市 are of one place', () => {
    const codes = told(
      [filed],
      [
        { ...at, place: '嘉峪关', figure: 600 },
        { ...at, place: '620200', figure: 601 },
      ],
    )
    expect(codes).toEqual(['warning conflicting-figures'])
  })
})

describe('periods', () => {
  const of = (period: Written) => told([filed], [{ indicator: 'filed', figure: 600, ...period }])
  it('in words are kept, with a note where they stand in the wrong field', () => {
    expect(of({ period: '近两年' })).toEqual(['note wording-as-period'])
    expect(of({ period: '首批' })).toEqual(['note scope-as-period'])
    expect(of({ periodWording: '首批' })).toEqual(['note scope-as-period'])
    expect(of({ periodWording: '近两年' })).toEqual([])
    expect(of({ period: '2022/2024' })).toEqual([])
  })
  it('that cannot be read', () => {
    expect(of({ period: '2024年3月' })).toEqual(['warning unreadable-period'])
    expect(of({ period: '2024-13' })).toEqual(['warning unreadable-period'])
    expect(of({ periodWording: '2O23' })).toEqual(['warning unreadable-period'])
    expect(of({ periodWording: '2O18/2022' })).toEqual(['warning unreadable-period'])
  })
  it('that overlap when summed', () => {
    const two = (a: string, b: string) =>
      told(
        [filed],
        [
          { indicator: 'filed', period: a, figure: 600 },
          { indicator: 'filed', period: b, figure: 650 },
        ],
      )
    expect(two('2022/2023', '2023/2024')).toEqual(['warning periods-overlap'])
    expect(two('2022', '2023')).toEqual([])
  })
  it('that overlap by more than the year in which terms meet, where nothing says how counts are timed', () => {
    const two = (a: string, b: string, kind: 'count' | 'share' = 'count') =>
      told(
        [{ id: 'seats', label: '立案', unit: kind === 'share' ? '%' : '件', kind }],
        [
          { indicator: 'seats', period: a, figure: 60 },
          { indicator: 'seats', period: b, figure: 65 },
        ],
      )
    expect(two('2022/2024', '2023/2025')).toEqual(['warning periods-overlap'])
    expect(two('2022/2023', '2023/2024')).toEqual(['note periods-overlap'])
    expect(two('2018/2022', '2022')).toEqual(['note periods-overlap'])
    expect(two('2018/2020', '2018/2021')).toEqual([])
    expect(two('2022/2024', '2023/2025', 'share')).toEqual([])
  })
  it('who came against who was to come, and what came back against what was given out', () => {
    const of = (names: readonly (readonly [string, number])[]) =>
      told(
        names.map(([label], i) => ({ id: `i${i}`, label, unit: '', kind: 'count' as const })),
        names.map(([, figure], i) => ({ indicator: `i${i}`, figure })),
      )
    const session = (came: number) =>
      of([
        ['应出席委员', 298],
        ['实到委员', came],
      ])
    expect(session(305)).toEqual(['error more-than-possible'])
    expect(session(283)).toEqual([])
    const survey = (valid: number) =>
      of([
        ['发放问卷', 1500],
        ['回收问卷', 1432],
        ['有效问卷', valid],
      ])
    expect(survey(1440)).toEqual(['error more-than-possible'])
    expect(survey(1430)).toEqual([])
    // 立案 and 实到 are of two chains.
    expect(
      of([
        ['立案', 100],
        ['实到委员', 283],
      ]),
    ).toEqual([])
  })
  it('a total of several years against the years where nobody declared that they add up, as a note', () => {
    const of = (sum: number) =>
      told(
        [{ id: 'x', label: '提案', unit: '件', kind: 'count' }],
        [
          { indicator: 'x', period: '2022/2023', figure: sum },
          { indicator: 'x', period: '2022', figure: 600 },
          { indicator: 'x', period: '2023', figure: 650 },
        ],
      )
    expect(of(1250)).toEqual([])
    expect(of(1300)).toEqual(['note period-total-differs'])
  })
  it('a total of several years against the years', () => {
    const of = (sum: number) =>
      told(
        [filed],
        [
          { indicator: 'filed', period: '2022/2023', figure: sum },
          { indicator: 'filed', period: '2022', figure: 600 },
          { indicator: 'filed', period: '2023', figure: 650 },
        ],
      )
    expect(of(1250)).toEqual([])
    expect(of(1520)).toEqual(['warning period-total-differs'])
  })
})

describe('places', () => {
  it.each([
    '兰州市',
    '兰州',
    '620100',
    '临夏州',
    '622900',
    '623000',
    '甘南',
    '新疆维吾尔自治区',
    '两当县',
    'Gansu',
  ])('%s is known', (place) => {
    expect(told([filed], [{ indicator: 'filed', place, figure: 600 }])).toEqual([])
  })
  it.each(['嘉裕关市', '陇南巿', '629900', '999999'])('%s is not', (place) => {
    expect(told([filed], [{ indicator: 'filed', place, figure: 600 }])).toEqual(['warning unknown-place'])
  })
  it('a code with the name of another place', () => {
    expect(told([filed], [], { places: [{ id: '620100', label: '天水市' }] })).toEqual(['warning place-code'])
    expect(told([filed], [], { places: [{ id: '620100', label: '兰州市' }] })).toEqual([])
  })
})

describe('schemes and names', () => {
  const classes = (...ids: string[]) => ids.map((id) => ({ id, label: `${id}类` }))
  const result: Indicator = { id: 'result', label: '办理结果', unit: '件', kind: 'count', scheme: 's' }
  it('a class unknown to its scheme', () => {
    const of = (category: string) =>
      told([result], [{ indicator: 'result', category, figure: 20 }], {
        schemes: [{ id: 's', label: '分类', classes: classes('A', 'B') }],
      })
    expect(of('A')).toEqual([])
    expect(of('D')).toEqual(['error unknown-class'])
  })
  it('one letter of two schemes under one name', () => {
    const other = { ...result, id: 'other', scheme: 't' }
    const of = (label: string) =>
      told(
        [result, other],
        [
          { indicator: 'result', category: 'C', figure: 20 },
          { indicator: 'other', category: 'C', figure: 30 },
        ],
        {
          schemes: [
            { id: 's', label: '2007年分类', classes: [{ id: 'C', label: '待以后解决' }] },
            { id: 't', label: '2013年分类', classes: [{ id: 'C', label }] },
          ],
        },
      )
    expect(of('留作参考')).toEqual(['warning letters-joined'])
    expect(of('待以后解决')).toEqual([])
  })
  it('full width and look-alikes', () => {
    const free: Indicator = { id: 'free', label: '办理结果', unit: '件', kind: 'count' }
    const of = (a: string, b: string) =>
      told(
        [free],
        [
          { indicator: 'free', category: a, figure: 20 },
          { indicator: 'free', category: b, figure: 30 },
        ],
      )
    expect(of('Ａ类', 'A类')).toEqual(['warning name-variants'])
    expect(of('А类', 'A类')).toEqual(['warning name-variants'])
    expect(of('已解决', '己解决')).toEqual(['warning name-variants'])
    expect(of('1-2件', '12件')).toEqual([])
    expect(of('A类', 'B类')).toEqual([])
  })
  it('counts and their percentages name classes alike', () => {
    const free: Indicator = { id: 'free', label: '办理结果', unit: '件', kind: 'count' }
    const of = (b: string) =>
      told(
        [free, share],
        [
          { indicator: 'free', category: 'A类', figure: 20 },
          { indicator: 'free', category: 'B类', figure: 20 },
          { indicator: 'share', category: b, figure: '50%' },
          { indicator: 'share', category: 'B类', figure: '50%' },
        ],
      )
    expect(of('A类')).toEqual([])
    expect(of('Ａ类')).toEqual(['warning name-variants'])
  })
})

describe('rates and spreadsheets', () => {
  it('a rate that merges classes', () => {
    const shares = (rateFigure: string) =>
      told(
        [satisfaction, { ...share, label: '满意度测评结果占比' }],
        [
          { indicator: 'satisfaction', figure: rateFigure },
          { indicator: 'share', category: '满意', figure: '85.3%' },
          { indicator: 'share', category: '基本满意', figure: '13.1%' },
          { indicator: 'share', category: '不满意', figure: '1.6%' },
        ],
      )
    expect(shares('98.4%')).toEqual(['note rate-merges-classes'])
    expect(shares('85.3%')).toEqual([])
    expect(told([satisfaction], [{ indicator: 'satisfaction', figure: '98%' }])).toEqual([
      'note rate-merges-classes',
    ])
    expect(
      told([{ ...satisfaction, counts: ['满意'] }], [{ indicator: 'satisfaction', figure: '98%' }]),
    ).toEqual([])
  })
  it('what Excel made of a text', () => {
    const of = (category: string) => told([{ ...filed, id: 'f' }], [{ indicator: 'f', category, figure: 20 }])
    expect(of('5月3日')).toEqual(['warning spreadsheet-date'])
    expect(of('1.2E+04')).toEqual(['warning spreadsheet-exponent'])
    expect(of('3-5')).toEqual([])
  })
  it('615件全部办结', () => {
    const done: Indicator = { id: 'done', label: '办结的提案', unit: '件', kind: 'count' }
    const of = (n: number) =>
      told(
        [filed, done],
        [
          { indicator: 'filed', figure: n },
          { indicator: 'done', figure: 615, note: '全部办结' },
        ],
      )
    expect(of(615)).toEqual([])
    expect(of(618)).toEqual(['error not-all'])
  })
})

describe('never throws', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('A类', '合计', '2024', '2024/2022', '近两年', '兰州市', 'r', 's', '立案', '办复率'),
  )
  const figure = fc.oneof(
    fc.record(
      {
        value: fc.oneof(fc.double(), fc.integer(), fc.constant(null)),
        bound: fc.constantFrom('exact', 'over', 'between', 'unstated'),
        unit: fc.constantFrom('%', '件', ''),
      },
      { requiredKeys: [] },
    ),
    fc.record({
      value: fc.double(),
      bound: fc.constantFrom('exact', 'nearly'),
      unit: fc.constantFrom('%', '件'),
      high: fc.double(),
      decimals: fc.double(),
      wording: text,
    }),
    fc.anything(),
  )
  const observation = fc.record(
    {
      indicator: fc.oneof(fc.constantFrom('r', 's', 'x'), text),
      place: text,
      period: text,
      category: fc.oneof(text, fc.array(text)),
      base: fc.oneof(text, fc.anything()),
      scope: text,
      figure,
      source: text,
      asOf: text,
    },
    { requiredKeys: ['indicator', 'figure'] },
  )
  const indicator = fc.record(
    {
      id: fc.constantFrom('r', 's', 'x'),
      label: text,
      unit: fc.constantFrom('%', '件', ''),
      kind: fc.constantFrom('count', 'share', 'rate', 'amount'),
      partOf: text,
      shareOf: text,
      base: text,
      counts: fc.anything(),
      complete: fc.boolean(),
      additive: fc.anything(),
      scheme: text,
    },
    { requiredKeys: ['id', 'label', 'unit', 'kind'] },
  )
  it('whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => void checkDataset(input as Dataset)),
      { numRuns: 300 },
    )
    const dataset = fc.record({
      version: fc.constant(1),
      indicators: fc.array(fc.oneof(indicator, fc.anything())),
      observations: fc.array(fc.oneof(observation, fc.anything())),
      schemes: fc.anything(),
      places: fc.anything(),
      columns: fc.anything(),
    })
    fc.assert(
      fc.property(dataset, (input) => void checkDataset(input as unknown as Dataset)),
      { numRuns: 600 },
    )
  })
})

it('takes no longer than twice as long for twice as much, however it is arranged', () => {
  const shapes: readonly ((i: number) => Partial<Observation> & { indicator: string })[] = [
    (i) => ({ indicator: 'filed', place: `地方${i}`, period: '2024' }),
    (i) => ({ indicator: 'filed', category: `类${i}` }),
    (i) => ({ indicator: i % 2 ? 'filed' : 'rate', place: '兰州市', period: '2024' }),
    (i) => ({ indicator: `i${i}`, place: '兰州市', period: '2024' }),
    (i) => ({ indicator: `i${i}`, category: 'A类' }),
  ]
  for (const shape of shapes) {
    const of = (n: number): Dataset => ({
      version: 1,
      indicators: [
        filed,
        rate,
        ...Array.from({ length: n }, (_, i) => ({
          ...(i % 2 ? filed : share),
          id: `i${i}`,
          label: i % 2 ? `办复${i}` : `办复${i - 1}占比`,
        })),
      ],
      observations: Array.from({ length: n }, (_, i) => ({
        ...shape(i),
        figure: { value: 9, bound: 'exact', unit: '件' },
      })),
    })
    const time = (dataset: Dataset) => {
      const before = process.cpuUsage()
      checkDataset(dataset)
      const { user } = process.cpuUsage(before)
      return user / 1000
    }
    time(of(2000))
    const [small, large] = [time(of(4000)), time(of(16_000))]
    // Sixteen times as long would be the square; a quarter of a second is for the collector.
    expect(large).toBeLessThan(small * 9 + 250)
  }
}, 60_000)
