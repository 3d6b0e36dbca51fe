/** Tables that try the checks: what is wrong is found, by its name and no other, and what is right is left in peace. */
import { describe, expect, it } from 'vitest'
import { together } from '../../../src/data/check/said-twice.js'
import { checkDataset } from '../../../src/data/check.js'
import type { Indicator } from '../../../src/data/indicator.js'
import { readDataset } from '../../../src/data/read.js'
import { cpuTime } from '../cpu-time.js'

const indicators: Readonly<Record<string, Indicator>> = {
  收到: { id: '收到', label: '收到提案', unit: '件', kind: 'count' },
  立案: { id: '立案', label: '立案的提案', unit: '件', kind: 'count', timing: 'flow', additive: ['period'] },
  不予立案: { id: '不予立案', label: '不予立案', unit: '件', kind: 'count' },
  办复: { id: '办复', label: '办复的提案', unit: '件', kind: 'count' },
  办结: { id: '办结', label: '办结的提案', unit: '件', kind: 'count' },
  结果: { id: '结果', label: '办理结果', unit: '件', kind: 'count', partOf: '立案' },
  占比: { id: '占比', label: '办理结果占比', unit: '%', kind: 'share', base: '立案', shareOf: '结果' },
  办复率: { id: '办复率', label: '办复率', unit: '%', kind: 'rate', base: '立案' },
  办结率: { id: '办结率', label: '办结率', unit: '%', kind: 'rate', base: '立案' },
  立案率: { id: '立案率', label: '立案率', unit: '%', kind: 'rate', base: '收到' },
  捐款: { id: '捐款', label: '捐款', unit: '元', kind: 'amount' },
}

/** What an indicator names, so that every dataset is whole. */
function linked(id: string): readonly string[] {
  const { base, partOf, shareOf } = indicators[id] ?? {}
  return [base, partOf, shareOf].flatMap((name) => name ?? [])
}

/** `指标 类别@时段=数字`, one a figure; what does not vary is left out. */
function declared(text: string, changed: Readonly<Record<string, Partial<Indicator>>> = {}) {
  const observations = text.split(/\s*[；\n]\s*/).map((line) => {
    const [, indicator = '', category, period, figure = ''] =
      /^(\S+?)(?: (\S+?))?(?:@(\S+?))?=(.+)$/.exec(line) ?? []
    return {
      indicator,
      figure: /^-?[\d.]+$/.test(figure) ? Number(figure) : figure,
      ...(category && { category: category.includes('+') ? category.split('+') : category }),
      ...(period && { period }),
    }
  })
  const used = [...new Set(observations.map(({ indicator }) => indicator))]
  const known = [...new Set([...used, ...used.flatMap(linked)])]
  return {
    version: 1,
    indicators: known.map((id) => ({ ...indicators[id], ...changed[id] })),
    observations,
  }
}

function codes(input: unknown): readonly string[] {
  const { dataset, findings } = readDataset(input)
  return together(findings, checkDataset(dataset)).map(({ severity, code }) => `${severity} ${code}`)
}

/** A table whose rows end in ；. */
const table = (text: string): string => text.replaceAll('；', '\n')

describe('percentages and counts', () => {
  it.each([
    ['rounded', '立案=760；结果 A=242；结果 B=456；结果 C=62；占比 A=31.8%；占比 B=60.0%；占比 C=8.2%'],
    ['99.99 %', '立案=300；结果 A=100；结果 B=100；结果 C=100；占比 A=33.33%；占比 B=33.33%；占比 C=33.33%'],
    ['99 %', '立案=300；结果 A=100；结果 B=100；结果 C=100；占比 A=33%；占比 B=33%；占比 C=33%'],
    ['100.1 %', '占比 A=33.4%；占比 B=33.4%；占比 C=33.3%'],
    ['half rounded up', '立案=8；结果 A=1；结果 B=7；占比 A=13%；占比 B=88%'],
    ['joined, and their sum', '立案=577；结果 A=300；结果 B=152；结果 C=125；结果 A+B=452'],
    ['at least, and room for more', '立案=310；结果 A=100余件；结果 B=200'],
    ['nearly, and below it', '立案=近600件；结果 A=300；结果 B=250'],
  ])('%s', (_, text) => {
    expect(codes(declared(text))).toEqual([])
  })

  it.each([
    [
      'note shares-truncated',
      '立案=838；结果 A=451；结果 B=358；结果 C=29；占比 A=53.8%；占比 B=42.7%；占比 C=3.4%',
    ],
    [
      'note share-nudged',
      '立案=300；结果 A=100；结果 B=100；结果 C=100；占比 A=33.3%；占比 B=33.3%；占比 C=33.4%',
    ],
    ['error shares-exceed-100', '占比 A=61.3%；占比 B=32.4%；占比 C=9.3%'],
    ['error parts-exceed-whole', '立案=591；结果 A=303；结果 B=200；结果 C=91'],
    ['warning parts-fall-short', '立案=591；结果 A=300；结果 B=200；结果 C=88'],
    ['error parts-exceed-whole', '立案=480；结果 A=300余件；结果 B=200'],
    ['error parts-exceed-whole', '立案=近600件；结果 A=300；结果 B=305'],
  ])('%s: %s', (code, text) => {
    expect(codes(declared(text))).toEqual([code])
  })

  it('finds the one that contradicts its count', () => {
    const text = '立案=585；结果 A=412；结果 B=150；结果 C=23；占比 A=71.4%；占比 B=25.6%；占比 C=3.9%'
    expect(codes(declared(text))).toEqual(['error share-contradicts-count'])
  })

  it('finds the base that they fit', () => {
    const text =
      '收到=820；立案=799；结果 A=418；结果 B=246；结果 C=135；占比 A=51.0%；占比 B=30.0%；占比 C=16.5%'
    expect(codes(declared(text))).toEqual(['warning shares-fit-other-base'])
  })

  it.each([
    [
      'of another base, though every class is said to be listed',
      '收到=820；立案=799；结果 A=418；结果 B=246；结果 C=135；占比 A=51.0%；占比 B=30.0%；占比 C=16.5%',
      'error shares-fit-other-base',
      '各类占比之和因此是97.5%，不是100%。',
    ],
    [
      'of a smaller base',
      '立案=820；办结=799；结果 A=430；结果 B=246；结果 C=144；占比 A=53.8%；占比 B=30.8%；占比 C=18.0%',
      'error shares-fit-other-base',
      '各类占比之和因此是102.6%，不是100%。',
    ],
    [
      'misprinted',
      '立案=585；结果 A=412；结果 B=150；结果 C=23；占比 A=70.4%；占比 B=25.6%；占比 C=9.3%',
      'error share-contradicts-count',
      '各类占比之和因此是105.3%，不是100%。',
    ],
  ])('says once that shares do not make 100: %s', (_, text, code, sum) => {
    const { dataset } = readDataset(declared(text, { 结果: { complete: true } }))
    const findings = checkDataset(dataset)
    expect(findings.map((f) => `${f.severity} ${f.code}`)).toEqual([code])
    expect(findings[0]?.message.zh).toContain(sum)
  })

  it('says of counts that exceed their whole, and not again of their shares, that they do', () => {
    const text = '立案=585；结果 A=412；结果 B=250；结果 C=23；占比 A=70.4%；占比 B=42.7%；占比 C=3.9%'
    expect(codes(declared(text))).toEqual(['error parts-exceed-whole'])
  })

  it('finds what no count gives', () => {
    expect(codes(declared('立案=12；占比 A=58.7%；占比 B=41.3%'))).toEqual([
      'warning share-impossible',
      'warning share-impossible',
    ])
  })

  it('finds bounds that the counts leave, and no others', () => {
    const partial = { 结果: { complete: false } }
    const of = (share: string) => codes(declared(`立案=615；结果 A=361；占比 A=${share}`, partial))
    expect(of('六成以上')).toEqual(['error share-contradicts-count'])
    expect(of('不足五成')).toEqual(['error share-contradicts-count'])
    for (const right of ['近六成', '五成以上', '约六成', '58%以上', '59%左右']) expect(of(right)).toEqual([])
    const rate = (text: string) => codes(declared(`立案=300；办复=290；办复率=${text}`))
    expect(rate('98%以上')).toEqual(['warning rate-contradicts-counts'])
    for (const right of ['95%以上', '近97%', '超过96%']) expect(rate(right)).toEqual([])
  })

  it('finds a base in words that is not that of its indicator', () => {
    const of = (base: string) => {
      const { observations, ...file } = declared('立案=600；占比 A=58.7%；占比 B=41.3%')
      return codes({
        ...file,
        observations: observations.map((o) => (o.indicator === '占比' ? { ...o, base } : o)),
      })
    }
    expect(of('615件')).toEqual(['warning base-differs'])
    expect(of('立案的615件提案')).toEqual(['warning base-differs'])
    // Another whole, by its words.
    expect(of('近两年的615件')).toEqual([])
    expect(of('600件')).not.toContain('warning base-differs')
  })
})

describe('shares written as fractions', () => {
  it.each([
    ['likely', ['warning share-as-fraction'], '占比 A=0.587；占比 B=30'],
    ['certain', ['error share-as-fraction', 'error share-as-fraction'], '占比 A=0.587；占比 B=0.413'],
    [
      'with counts',
      ['warning share-as-fraction'],
      '立案=760；结果 A=242；结果 B=518；占比 A=0.318；占比 B=68.2',
    ],
    ['of a rate', ['warning share-as-fraction'], '立案=300；办复=294；办复率=0.98'],
  ])('%s: said once, and nothing of what they do not add up to or fit', (_, expected, text) => {
    expect(codes(declared(text))).toEqual(expected)
  })

  it('0.24% is what it says', () => {
    expect(codes(declared('占比 A=0.24%；占比 B=99.76%'))).toEqual([])
  })
})

describe('the same figure twice', () => {
  it.each([
    ['31.8 below a header of % is 31.8%', ['note duplicate'], '指标,类别,数值；占比,甲,31.8%；占比,甲,31.8'],
    [
      '0.318 is said to be a fraction',
      ['warning share-as-fraction'],
      '指标,类别,来源,数值；占比,甲,a,31.8%；占比,甲,b,0.318',
    ],
    [
      'of three the odd one is named',
      ['note duplicate', 'warning conflicting-figures'],
      '指标,类别,数值；立案,甲,45；立案,甲,54；立案,甲,45',
    ],
    ['31.8件 is none, and no 31.8%', ['warning count-not-whole'], '指标,数值；立案,31.8件'],
    ['in 万 and in full', ['note duplicate'], '地区,指标,数值；兰州市,捐款,2733万元；兰州市,捐款,27330000元'],
    [
      'by code and by name',
      ['warning conflicting-figures'],
      '地区,指标,数值；620100,立案,98件；兰州市,立案,97件',
    ],
    ['a bound and a figure in it', [], '地区,指标,来源,数值；兰州市,立案,甲,110余件；兰州市,立案,乙,115件'],
    [
      'a bound and a figure beyond',
      ['warning sources-disagree'],
      '地区,指标,来源,数值；兰州市,立案,甲,110余件；兰州市,立案,乙,125件',
    ],
    ['a range and a figure in it', [], '地区,指标,来源,数值；兰州市,次数,甲,20—30次；兰州市,次数,乙,25次'],
    ['not given and given', [], '地区,指标,来源,数值；兰州市,次数,甲,原文未列；兰州市,次数,乙,35次'],
    ['on another base', [], '地区,指标,总体,数值；兰州市,办复率,省级,98%；兰州市,办复率,市级,97%'],
    ['two of one name', [], '地区,指标,数值；吉林省,立案,98件；吉林市,立案,97件'],
  ])('%s', (_, expected, text) => {
    expect(codes(table(text))).toEqual(expected)
  })

  it('an average is no count of whole things', () => {
    expect(codes(table('地区,指标,数值；兰州市,人均提案,2.5件；天水市,参与人数,1.25万人'))).toEqual([])
  })
})

describe('stages, rates and what is said of all', () => {
  it.each([
    ['error more-than-possible', '立案=300；办复=310'],
    ['error more-than-possible', '立案=300；办复=300余件'],
    ['error more-than-possible', '收到=700；立案=799'],
    ['error not-all', '立案=300；办结=290；办结率=100%'],
    ['warning rate-contradicts-counts', '收到=820；立案=799；立案率=95.4%'],
    ['error received-not-disposed-of', '收到=820；立案=799；不予立案=31'],
  ])('%s: %s', (code, text) => {
    expect(codes(declared(text))).toEqual([code])
  })

  it.each([
    '立案=300；办复=300',
    '立案@2023=300；办复@2024=310',
    '收到=820；立案=799；立案率=97.4%',
    '收到=820；立案=799；不予立案=21',
    '立案=300；办复=299；办复率=99.7%',
  ])('nothing of %s', (text) => {
    expect(codes(declared(text))).toEqual([])
  })

  it('more than 300 is more than 300, by nobody knows how much', () => {
    const { dataset } = readDataset(declared('立案=300；办复=300余件'))
    const [finding] = checkDataset(dataset)
    expect(finding?.message.zh).not.toContain('多0')
    expect(finding?.message.en).not.toContain('by 0')
  })
})

describe('magnitudes and periods', () => {
  it.each([
    ['warning magnitude', '地区,捐款（元）；兰州市,2733；天水市,27330000'],
    ['warning magnitude', '地区,捐款(万元)；兰州市,2733；天水市,27330000；白银市,2600'],
    ['warning magnitude', '地区,捐款（元）；兰州市,3500000；天水市,4200000；定西市,380；陇南市,2900000'],
    ['error out-of-range', '地区,指标,数值；兰州市,立案,-5'],
    ['error mixed-units', '地区,指标,数值；兰州市,立案,98件；天水市,立案,97万元'],
  ])('%s: %s', (code, text) => {
    expect(codes(table(text))).toEqual([code])
  })

  it.each([
    '地区,捐款（元）；兰州市,5；天水市,50000',
    '地区,指标,数值；兰州市,提案同比增长,120%；天水市,提案同比增长,-5%',
    '地区,指标,数值；兰州市,委员,98人；天水市,委员,97名；定西市,委员,30位',
    '地区,指标,数值；兰州市,办复率,98%；天水市,办复率,97%；定西市,办复率,100%',
    '地区,提案；兰州市,3；榆中县,5；兰州新区,6；甘肃,7；临夏州,8；市本级,9；省直,2；其他,2',
  ])('nothing of %s', (text) => {
    expect(codes(table(text))).toEqual([])
  })

  it.each([
    ['warning periods-overlap', '立案@2022/2024=900；立案@2024=310', {}],
    ['warning period-total-differs', '立案@2024=100；立案@2024-01/2024-06=50；立案@2024-07/2024-12=60', {}],
    ['warning cumulative-falls', '捐款@2022=1000；捐款@2023=950', { 捐款: { timing: 'cumulative' } }],
    ['note cumulative-falls', '捐款@2022=1000；捐款@2023=950', { 捐款: { label: '累计捐款' } }],
    ['note cumulative-falls', '捐款@/2022=1000；捐款@/2023=950', { 捐款: { label: '累计捐款' } }],
    ['warning cumulative-falls', '捐款@2023-03=1000；捐款@2023-06=950', { 捐款: { label: '累计捐款' } }],
  ] as const)('%s: %s', (code, text, changed) => {
    expect(codes(declared(text, changed))).toEqual([code])
  })

  it.each([
    ['立案@2022/2024=900；立案@2024=310', { 立案: { timing: 'stock', additive: [] } }],
    ['立案@2024=110；立案@2024-01/2024-06=50；立案@2024-07/2024-12=60', {}],
    ['捐款@2022=1000；捐款@2023=1000余元', { 捐款: { timing: 'cumulative' } }],
    ['捐款@2022/2023=1000；捐款@2023/2024=950', { 捐款: { timing: 'cumulative' } }],
    ['捐款@2022=1000；捐款@2023=950', {}],
  ] as const)('nothing of %s %j', (text, changed) => {
    expect(codes(declared(text, changed))).toEqual([])
  })

  it.each([['2023-13'], ['20233'], ['2O23'], ['2023/2022'], ['2024-02-30']])('%s is no period', (period) => {
    expect(codes(table(`地区,指标,时段,数值；兰州市,立案,${period},98件；天水市,立案,2023,9件`))).toEqual([
      'warning unreadable-period',
    ])
  })
})

describe('places that may be added', () => {
  const of = (figures: Readonly<Record<string, unknown>>, additive: Indicator['additive'] = ['place']) =>
    codes({
      version: 1,
      indicators: [{ ...indicators['立案'], additive }],
      observations: Object.entries(figures).map(([place, figure]) => ({ indicator: '立案', place, figure })),
      places: [
        { id: '甲省', label: '甲省' },
        { id: '乙市', label: '乙市', within: '甲省' },
        { id: '丙市', label: '丙市', within: '甲省' },
      ],
    })

  it('make no more than what they lie in', () => {
    expect(of({ 甲省: 100, 乙市: 60, 丙市: 50 })).toEqual(['warning places-differ-from-whole'])
    expect(of({ 甲省: 100, 乙市: '60余件', 丙市: 40 })).toEqual(['warning places-differ-from-whole'])
    expect(of({ 甲省: 110, 乙市: 60, 丙市: 50 })).toEqual([])
  })

  it('make as much where all of them are there', () => {
    expect(of({ 甲省: 120, 乙市: 60, 丙市: 50 })).toEqual(['warning places-differ-from-whole'])
    expect(of({ 甲省: 120, 乙市: '60余件', 丙市: 50 })).toEqual([])
  })

  it('of what may not be added nothing is said', () => {
    expect(of({ 甲省: 100, 乙市: 60, 丙市: 50 }, [])).toEqual([])
  })
})

describe('names, and what spreadsheets do to them', () => {
  it.each([
    [['warning name-variants'], '地区,指标,类别,数值；兰州市,结果,已落实,1件；天水市,结果,己落实,2件'],
    [['warning name-variants'], '地区,指标,类别,数值；兰州市,结果,未落实,1件；天水市,结果,末落实,2件'],
    [['warning spreadsheet-date'], '地区,指标,类别,数值；兰州市,人数,3月5日,1人；天水市,人数,6-10,2人'],
    [['error excel-number'], '地区,指标,数值；兰州市,捐款,1.2E+04；天水市,捐款,300元'],
    [['warning unknown-place'], '地区,提案；兰洲市,3；天水,4'],
    [['error unreadable-figure'], '地区,立案；兰州市,２８；天水市,3O'],
    [
      ['warning total-mismatch', 'note totals-checked'],
      '地区,已落实,未落实,合计；兰州市,10,5,15；天水市,20,6,27',
    ],
  ])('%j: %s', (expected, text) => {
    expect(codes(table(text))).toEqual(expected)
  })
})

it('takes no more than its share of time for each figure, joined ones too', () => {
  const of = (n: number) =>
    Array.from({ length: n }, (_, i) => ({
      indicator: '结果',
      category: i % 2 === 0 ? `类${i}` : [`类${i - 1}`, `类${i + 1}`],
      figure: { value: i, bound: 'exact' as const, unit: '件' },
    }))
  const time = (n: number) => {
    const dataset = { version: 1 as const, indicators: Object.values(indicators), observations: of(n) }
    return cpuTime(() => checkDataset(dataset))
  }
  time(500)
  expect(time(8000)).toBeLessThan(12 * Math.max(time(2000), 25))
})
