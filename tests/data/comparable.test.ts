import { describe, expect, it } from 'vitest'
import { comparable, comparableAll } from '../../src/data/comparable.js'
import type { Dataset, Observation } from '../../src/data/dataset.js'
import type { Indicator } from '../../src/data/indicator.js'
import { cpuTime } from './cpu-time.js'

const indicators: readonly Indicator[] = [
  { id: 'studios', label: { zh: '委员工作室', en: 'studios' }, unit: '个', kind: 'count' },
  { id: 'stations', label: '工作站', unit: '个', kind: 'count', timing: 'stock' },
  { id: 'built', label: '新建工作站', unit: '个', kind: 'count', timing: 'flow' },
  { id: 'talks', label: '协商', unit: '次', kind: 'count', timing: 'cumulative' },
  { id: 'members', label: '委员', unit: '名', kind: 'count' },
  { id: 'satisfaction', label: '满意率', unit: '%', kind: 'rate' },
  { id: 'filing', label: '立案率', unit: '%', kind: 'rate', base: 'received' },
  { id: 'reply', label: '办复率', unit: '%', kind: 'rate', base: 'filed' },
  { id: 'outcome07', label: '2007', unit: '%', kind: 'share', base: 'filed', scheme: 's07' },
  { id: 'outcome13', label: '2013', unit: '%', kind: 'share', base: 'filed', scheme: 's13' },
  { id: 'filed', label: { zh: '立案', en: 'filed' }, unit: '件', kind: 'count' },
  { id: 'received', label: { zh: '收到', en: 'received' }, unit: '件', kind: 'count' },
]
const dataset: Dataset = {
  version: 1,
  indicators,
  observations: [],
  schemes: [
    { id: 's07', label: '2007年分类', classes: [] },
    { id: 's13', label: '2013年分类', classes: [] },
  ],
}

function o(indicator: string, extra: Partial<Observation> = {}): Observation {
  const unit = indicators.find((i) => i.id === indicator)?.unit ?? ''
  return { indicator, figure: { value: 12, bound: 'exact', unit }, period: '2024', ...extra }
}

describe('what is known to differ is a reason', () => {
  it.each([
    [o('studios', { scope: '首批' }), o('studios'), 'scope', '口径不同：首批 与 未限定范围'],
    [o('studios', { scope: '首批' }), o('studios', { scope: '建成' }), 'scope', '口径不同：首批 与 建成'],
    [o('talks'), o('members'), 'unit', '单位不同：次 与 名'],
    [o('stations'), o('built'), 'timing', '时间属性不同：时点数 与 时期数'],
    [
      o('talks', { period: undefined, periodWording: '自委员工作室成立以来' } as object),
      o('talks', { period: undefined, periodWording: '近两年' } as object),
      'period',
      '时段不同：自委员工作室成立以来 与 近两年',
    ],
    [
      o('talks', { period: undefined, periodWording: '近两年' } as object),
      o('talks'),
      'period',
      '时段不同：近两年 与 有年份的',
    ],
    [
      o('talks', { period: undefined, periodWording: '近两年' } as object),
      o('talks', { period: undefined } as object),
      'period',
      '时段不同：近两年 与 原文未列',
    ],
    [o('filing'), o('reply'), 'base', '总体（分母）不同：收到 与 立案'],
    [
      o('reply', { base: '立案799件' }),
      o('reply', { base: '交办801件' }),
      'base',
      '总体（分母）不同：立案799件 与 交办801件',
    ],
    [o('reply'), o('outcome07'), 'indicator', '指标性质不同：比率 与 占比'],
    [
      o('outcome07', { category: 'C' }),
      o('outcome13', { category: 'C' }),
      'scheme',
      '分类标准不同：2007年分类 与 2013年分类',
    ],
  ])('%#', (a, b, code, zh) => {
    for (const pair of [comparable(a, b, dataset), comparableAll([a, a, b], dataset)]) {
      expect(pair.comparable).toBe(false)
      expect(pair.reasons.map((r) => [r.code, r.message.zh])).toEqual([[code, zh]])
    }
    expect(comparable(b, a, dataset).reasons.map((r) => r.code)).toEqual([code])
  })
  it.each([
    [
      [o('studios', { scope: '首批' }), o('studios', { scope: '二批' }), o('studios')],
      '首批 与 二批 与 未限定范围',
    ],
    [
      ['首批', '二批', '三批', '四批', '五批'].map((scope) => o('studios', { scope })),
      '首批 与 二批 与 三批等5种',
    ],
  ])('names up to three: %#', (list, zh) => {
    const [reason] = comparableAll(list, dataset).reasons
    expect(reason?.message.zh).toBe(`口径不同：${zh}`)
    if (list.length > 3) expect(reason?.message.en).toBe('scopes differ: 首批 and 二批 and 三批 and 2 more')
  })
  it('names a unit, a base and a scheme in the words of its reader', () => {
    const words = (a: Observation, b: Observation) => comparable(a, b, dataset).reasons[0]?.message
    expect(words(o('talks'), o('members'))?.en).toBe('units differ: times and people')
    expect(
      words(o('reply', { base: 'received' }), o('reply', { base: { zh: '交办', en: 'passed on' } })),
    ).toEqual({
      zh: '总体（分母）不同：收到 与 交办',
      en: 'bases differ: received and passed on',
    })
    expect(words(o('filing', { category: 'C' }), o('outcome13', { category: 'C' }))?.zh).not.toContain('分类')
  })
  it('is said in English too', () => {
    const a = o('studios', { scope: { zh: '首批', en: 'first batch' } })
    expect(comparable(a, o('studios'), dataset).reasons[0]?.message.en).toBe(
      'scopes differ: first batch and no stated limits',
    )
  })
})

describe('what does not differ, or is unknown, is no reason', () => {
  it.each([
    [o('studios'), o('stations'), []],
    [o('studios', { period: '2023' }), o('studios'), []],
    [o('members'), o('members', { figure: { value: 1, bound: 'exact', unit: '人' } }), []],
    [o('reply', { base: '立案799件' }), o('reply', { base: '立案615件' }), []],
    [
      o('studios', { period: undefined } as object),
      o('studios', { period: undefined } as object),
      ['时段原文未列'],
    ],
    [
      o('satisfaction', { base: 'notGiven' }),
      o('satisfaction', { base: 'notGiven' }),
      ['总体（分母）原文未列'],
    ],
    [
      o('satisfaction', { base: '立案' }),
      o('satisfaction', { base: 'notGiven' }),
      ['总体（分母）原文未全部列明'],
    ],
    [
      o('studios', { period: undefined, periodWording: '近年来' } as object),
      o('studios'),
      ['时段原文未全部列明'],
    ],
    [o('nobody'), o('studios'), []],
    [o('studios'), o('studios', { figure: { value: 1, bound: 'exact', unit: '' } }), []],
    [o('outcome07'), o('outcome13', { scope: undefined } as object), []],
    [o('filing'), o('filing', { base: 'notGiven' }), ['总体（分母）原文未列']],
    [
      { ...o('nobody'), figure: { value: 9, bound: 'exact', unit: '%' } as const },
      { ...o('nobody'), figure: { value: 8, bound: 'exact', unit: '%' } as const },
      ['总体（分母）原文未列'],
    ],
  ])('%#', (a, b, notes) => {
    const judged = comparable(a, b, dataset)
    expect(judged.reasons).toEqual([])
    expect(judged.unknown.map((t) => (typeof t === 'string' ? t : t.zh))).toEqual(notes)
  })
  it('nothing and one figure are comparable', () => {
    expect(comparableAll([])).toEqual({ comparable: true, reasons: [], unknown: [] })
    expect(comparableAll([o('studios', { scope: '首批' })], dataset).comparable).toBe(true)
    expect(comparableAll([o('studios', { period: undefined } as object)], dataset).unknown).toEqual([])
  })
})

it('a hundred thousand observations are judged in one pass', () => {
  const many = Array.from({ length: 100_000 }, (_, i) => o('studios', { scope: `第${i}批` }))
  const spent = cpuTime(() => {
    const judged = comparableAll(many, dataset)
    expect(judged.reasons[0]?.message.zh).toBe('口径不同：第0批 与 第1批 与 第2批等100000种')
  })
  expect(spent).toBeLessThan(2000)
})

describe('sessions of a committee', () => {
  const of = (session: string, more: object = {}) =>
    o('studios', { period: undefined, periodWording: session, ...more } as object)

  it('are periods of one kind, dated or not', () => {
    expect(
      comparableAll([of('九届五次', { period: '2007' }), of('十一届一次'), of('十三届四次会议')]).reasons,
    ).toEqual([])
  })

  it('are one wording more beside other wordings, and beside years without a session', () => {
    const codes = (list: readonly ReturnType<typeof of>[]) =>
      comparableAll(list, dataset).reasons.map(({ code }) => code)
    expect(codes([of('十一届一次'), of('近两年')])).toEqual(['period'])
    expect(codes([of('九届五次', { period: '2007' }), o('studios', { period: '2013' })])).toEqual([])
  })
})
