/** What tables of further committees were found to hold unseen, and what in them was called wrong and is right. */
import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/data/check.js'
import { together } from '../../../src/data/check/said-twice.js'
import { readDataset } from '../../../src/data/read.js'
import type { Finding } from '../../../src/data/finding.js'

function all(input: string | object, file = 'a.csv'): readonly Finding[] {
  const { dataset, findings } = readDataset(input, typeof input === 'string' ? { file } : {})
  return together(findings, checkDataset(dataset))
}

function codes(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ severity, code }) => `${severity} ${code}`)
}

function serious(input: string | object): readonly string[] {
  return codes(all(input).filter(({ severity }) => severity !== 'note'))
}

/** One report in one row. */
function row(cells: Readonly<Record<string, string | number>>): string {
  return `地区,年份,${Object.keys(cells).join(',')}\n甘肃省,2023,${Object.values(cells).join(',')}`
}

/** Figures of a file that declares nothing. */
function file(rows: readonly (readonly [string, string | undefined, string])[], period = '2023'): object {
  const labels = [...new Set(rows.map(([label]) => label))]
  return {
    version: 1,
    indicators: labels.map((label) => {
      const isRelative = rows.some(([own, , figure]) => own === label && figure.endsWith('%'))
      return {
        id: label,
        label,
        unit: isRelative ? '%' : label.endsWith('部门') ? '个' : '件',
        kind: isRelative ? 'share' : 'count',
      }
    }),
    observations: rows.map(([indicator, category, figure]) => {
      return { indicator, place: '甘肃省', period, ...(category && { category }), figure }
    }),
  }
}

describe('fields in columns of their own', () => {
  const fields = { 经济建设: 40, 政治建设: 10, 文化建设: 12, 社会建设: 30, 生态文明建设: 8 }
  it.each([
    [7, []],
    [17, ['warning total-differs-from-parts']],
  ])('with %i of 其他方面 of 107', (rest, said) => {
    expect(serious(row({ 立案提案: 107, ...fields, 其他方面: rest }))).toEqual(said)
  })

  const shares = { 经济建设占比: '34.7%', 政治建设占比: '11.7%', 文化建设占比: '8.0%', 社会建设占比: '35.5%' }
  it.each([
    ['10.1%', []],
    ['10.0%', []],
    ['13.1%', ['error shares-exceed-100']],
    ['6.1%', ['warning shares-fall-short']],
  ])('with %s of 生态文明建设 and no counts', (last, said) => {
    expect(serious(row({ 立案提案: 4156, ...shares, 生态文明建设占比: last }))).toEqual(said)
  })

  it('that are some of all say nothing where they leave some', () => {
    expect(serious(row({ 立案提案: 90, 教育占比: '34.7%', 交通占比: '21%', 卫生占比: '8%' }))).toEqual([])
  })

  // 27 ÷ 338 = 7.988 %, and the others cut off or rounded make 99.9.
  const nudged = (culture: string) =>
    row({
      ...{ 收到提案: 338, 立案提案: 289, 经济建设: 137, '经济建设占比(%)': 40.5, 政治建设: 37 },
      ...{ '政治建设占比(%)': 10.9, 文化建设: 27, '文化建设占比(%)': culture, 社会建设: 111 },
      ...{ '社会建设占比(%)': 32.8, 生态文明建设: 26, '生态文明建设占比(%)': 7.7 },
    })
  it.each([
    ['8.1', 'note share-nudged'],
    ['8.4', 'warning rate-contradicts-counts'],
  ])('one of %s among percentages that make 100', (culture, said) => {
    expect(codes(all(nudged(culture)))).toEqual([said])
  })

  const of = (whole: number) => {
    const counts = [23, 20, 18]
    const shared = ['经济建设', '文教卫生', '政法综合'].map((name, i) => [
      [name, counts[i]],
      [`${name}占比(%)`, ((100 * (counts[i] ?? 0)) / whole).toFixed(1)],
    ])
    return row({ 收到提案: 66, 立案提案: 61, ...(Object.fromEntries(shared.flat()) as object) })
  }
  it.each([
    [61, []],
    [66, ['warning shares-fit-other-base']],
  ])('whose percentages are of %i', (whole, said) => {
    expect(serious(of(whole))).toEqual(said)
  })
})

describe('a whole by its name', () => {
  const groups = (n: number) =>
    [
      ['立案提案', undefined, '984件'],
      ['集体提案', undefined, '439件'],
      ['集体提案来源', '党派', `${n}件`],
      ['集体提案来源', '团体', '13件'],
      ['集体提案来源', '界别', '67件'],
    ] as const
  it.each([
    [359, []],
    [366, ['warning parts-exceed-whole']],
  ])('集体提案来源 divides 集体提案: %i and 80', (n, said) => {
    expect(serious(file(groups(n)))).toEqual(said)
  })

  it.each([
    [14, []],
    [24, ['warning parts-exceed-whole']],
  ])('代表建议 where nothing else is counted: 67 and %i of 81', (n, said) => {
    const rows = [
      ['代表建议', undefined, '81件'],
      ['建议内容', '水务', '37件'],
      ['建议内容', '交通', '30件'],
      ['建议内容', '其他', `${n}件`],
    ] as const
    expect(serious(file(rows))).toEqual(said)
  })

  it('代表建议 beside classes of 承办建议 is none of them', () => {
    const shares = { '已解决占比(%)': 30, 正在解决: 351, '正在解决占比(%)': 45, 留作参考: 195 }
    const cells = { 代表建议: 856, 承办建议: 778, '承办建议占比(%)': 91, 已解决: 232, ...shares }
    expect(serious(row({ ...cells, '留作参考占比(%)': 25 }))).toEqual([])
  })

  it.each([
    [12, []],
    [15, ['warning total-differs-from-parts']],
  ])('主办 of %i and 协办 of 5 in one row', (n, said) => {
    expect(serious(row({ 承办提案: 17, 主办: n, 协办: 5 }))).toEqual(said)
  })

  it.each([
    [439, []],
    [446, ['warning total-differs-from-parts']],
  ])('集体提案 of 439 beside those of groups that make %i', (sum, said) => {
    const parts = { 民主党派提案: sum - 80, 人民团体提案: 13, 界别提案: 55, 专门委员会提案: 12 }
    expect(serious(row({ 立案提案: 4984, 集体提案: 439, ...parts }))).toEqual(said)
  })

  it.each([
    [820, []],
    [790, ['error more-than-possible']],
  ])('a bare total says what it counts in a field beside it: of %i handed in 799', (submitted, said) => {
    const categories = [
      { code: 'A', name: '已解决', count: 499 },
      { code: 'B', name: '正在解决', count: 300 },
    ]
    const outcome = { year: 2013, total: 799, total_basis: '立案/承办件数', categories, other: { submitted } }
    expect(serious({ outcomes: [outcome] })).toEqual(said)
  })
})

it.each([
  ['2013-03/2014-02', ['error more-than-possible']],
  ['2013-04/2013-06', []],
])('577 answered of 567 filed in %s', (period, said) => {
  expect(
    serious(
      file(
        [
          ['立案提案', undefined, '567件'],
          ['办复提案', undefined, '577件'],
        ],
        period,
      ),
    ),
  ).toEqual(said)
})

describe('names', () => {
  const scheme = { id: 's', label: '办理结果', classes: ['A', 'B'].map((id) => ({ id, label: `${id}类` })) }
  const lettered = (name: string) => ({
    version: 1,
    indicators: [{ id: 'r', label: '办理结果', unit: '件', kind: 'count', scheme: 's' }],
    schemes: [scheme],
    observations: ['A类', name].map((category) => ({ indicator: 'r', period: '2023', category, figure: 9 })),
  })
  it.each([
    ['B', []],
    ['B类', []],
    ['Ｂ类', ['note name-variants']],
    ['Е类', ['error unknown-class']],
  ])('%s in a scheme of A and B', (name, said) => {
    expect(codes(all(lettered(name)))).toEqual(said)
  })

  it('of a count and of its percentage, in columns', () => {
    const cells = { 立案提案: 100, 文化建设: 40, 工业: 60, '⼯业占比(%)': 60, '文化建设占比(%)': 40 }
    expect(serious(row(cells))).toEqual(['warning name-variants'])
  })

  const counted = (places: readonly string[]) =>
    `地区,指标,年份,数值\n${places.map((place, i) => `${place},指标${i},2023,${i + 5}`).join('\n')}`
  it.each([
    [['龙泉驿区', '龙泉驿区', '龙泉驿区', '驿泉龙区'], ['warning unknown-place']],
    [['海曙区', '海曙区', '海曙区', '海曙区', '海署区'], ['warning unknown-place']],
    [['城东区', '城西区', '城中区', '城北区'], []],
    [['城东区', '城东区', '城东区', '城东区', '城西区', '城西区'], []],
  ])('of counties: %j', (places, said) => {
    expect(serious(counted(places))).toEqual(said)
  })

  const meanings = (a: string, b: string, period: string) => ({
    version: 1,
    indicators: [{ id: 'r', label: '办理结果', unit: '件', kind: 'count' }],
    observations: [
      { indicator: 'r', period: '2013', category: a, figure: 9 },
      { indicator: 'r', period, category: b, figure: 8 },
    ],
  })
  it.each([
    ['A类（已解决）', 'A类（已落实）', '2014', ['note letters-joined']],
    ['A类（已解决）', 'A类（留作参考）', '2013', ['warning letters-joined']],
    ['A类（已解决）', 'A类（已经解决或基本解决的）', '2014', []],
    ['A类（已解决）', 'B类（已落实）', '2014', []],
  ])('%s and %s, the second of %s', (a, b, period, said) => {
    expect(codes(all(meanings(a, b, period)))).toEqual(said)
  })
})

describe('cells', () => {
  it.each(['?884件', '8?4', '884?'])('%s is no number that could be told', (cell) => {
    expect(serious(`指标,数值\n收到提案,${cell}`)).toEqual(['error unreadable-figure'])
  })

  it.each([
    ['262', []],
    ['262人', ['warning mixed-units']],
  ])('委员提案 %s beside bare numbers', (cell, said) => {
    const text = `项目,类别,数量\n立案提案,,330\n提案者,委员提案,${cell}\n提案者,集体提案,68`
    expect(serious(text)).toEqual(said)
  })

  it.each([
    ['46%', []],
    ['0.46%', ['warning share-as-fraction']],
  ])('%s beside 28% and 26%', (cell, said) => {
    const rows = [
      ['提案类别占比', '经济', cell],
      ['提案类别占比', '文教', '28%'],
      ['提案类别占比', '政法', '26%'],
    ] as const
    expect(serious(file(rows))).toEqual(said)
  })

  it('a letter with a percentage and an empty count, beside one with a count and an empty percentage', () => {
    const text = '办理结果,件数,占比\nA类,40,50%\nB类,30,37.5%\nC类,10,\nE类,,12.5%'
    expect(serious(text)).toContain('warning unknown-class')
  })

  it('a percentage in Chinese brackets is no loss', () => {
    const text = '办理结果,件数,占比\nA类,40,（50%）\nB类,30,（37.5%）\nC类,10,（12.5%）'
    expect(serious(text)).toEqual([])
  })

  it('a year with a letter in it', () => {
    const outcome = {
      year: '2O13',
      total: 9,
      categories: [
        { name: '已解决', count: 5 },
        { name: '其他', count: 4 },
      ],
    }
    expect(serious({ outcomes: [outcome] })).toEqual(['warning unreadable-period'])
    expect(serious({ outcomes: [{ session: '五届二次', ...outcome }] })).toEqual([
      'warning unreadable-period',
    ])
  })

  it('no rate is said to merge classes where none is given', () => {
    const text = '项目,数量,占比\n立案提案,163,\n满意率,99.4%,'
    expect(all(text).filter(({ code }) => code === 'rate-merges-classes')).toHaveLength(1)
  })

  it('departments that take proposals on are no base of those answered', () => {
    const rows = [
      ['办理建议', undefined, '52件'],
      ['办复建议', undefined, '48件'],
      ['承办部门', undefined, '20个'],
      ['办复率', undefined, '100%'],
    ] as const
    expect(serious(file(rows))).toEqual(['error not-all'])
  })
})

describe('several reports in one table', () => {
  const columns = '地区,年份,立案提案,经济建设,政治建设,文化建设,社会建设,生态文明建设,承办单位,城市发展\n'
  const text = (economy: number) =>
    `${columns}南通市,2021,123,39,8,15,53,8,31家,\n成都市,2018,132,${economy},8,14,46,7,20个,36`
  it.each([
    [21, []],
    [28, ['warning total-differs-from-parts']],
  ])('a sixth field of one of them, %i beside it, and bodies counted in 家 and 个', (economy, said) => {
    expect(serious(text(economy))).toEqual(said)
  })

  it('a unit on one figure of one of them', () => {
    const outcome = (year: number, count: number | string) => {
      const categories = [
        { name: '委员提案', count },
        { name: '集体提案', count: 68 },
      ]
      return { year, total: 330, categories }
    }
    expect(serious({ outcomes: [outcome(2022, 262), outcome(2023, '262人')] })).toEqual([
      'warning mixed-units',
    ])
  })
})

describe('what is answered, and of whom', () => {
  const proposers = (single: string, more: readonly (readonly [string, string | undefined, string])[]) =>
    file([
      ['办复提案', undefined, '148件'],
      ['提案者', '委员提案', single],
      ['提案者', '集体提案', '40件'],
      ...more,
    ])
  it.each([
    ['a few filed may be unanswered', proposers('110件', []), []],
    ['more than that is none of them', proposers('130件', []), ['warning parts-exceed-whole']],
    [
      'all are said to be',
      proposers('110件', [['办复率', undefined, '100%']]),
      ['warning parts-exceed-whole'],
    ],
  ])('%s', (_, input, said) => {
    expect(serious(input)).toEqual(said)
  })

  it.each([
    [{ 承办建议: 150, 代表建议: 145 }, ['error more-than-possible']],
    [{ 承办建议: 140, 代表建议: 145 }, []],
    [{ 承办件: 60, 代表建议: 25, 委员提案: 35 }, []],
  ])('代表建议 is what suggestions are taken from: %j', (cells, said) => {
    expect(serious(row(cells))).toEqual(said)
  })

  it.each([
    [110, []],
    [117, ['warning total-differs-from-parts']],
  ])('English columns of who proposed: %i, 30 and 10 of 150', (members, said) => {
    expect(serious(`Year,Filed,Members,Parties,Special committees\n2023,150,${members},30,10`)).toEqual(said)
  })
})

describe('messages', () => {
  const twice = '地区,指标,类别,年份,数值\n甘肃省,办理结果,A类,2023,242件\n甘肃省,办理结果,A类,2023,'
  it.each([
    ['242件', '甘肃省2023年：办理结果“A类”写了两次', '甘肃省, 2023: 办理结果, A类 is given twice'],
    [
      '244件',
      '甘肃省2023年：办理结果“A类”有两个数字：242件与244件',
      '甘肃省, 2023: 办理结果, A类 is given twice',
    ],
    ['24.5件', '甘肃省2023年：办理结果“A类”为24.5件', '甘肃省, 2023: 办理结果, A类 is 24.5 items'],
    ['-9件', '甘肃省2023年：办理结果“A类”为−9件', '甘肃省, 2023: 办理结果, A类 is −9 items'],
  ])('name the figure they speak of: %s', (figure, zh, en) => {
    const said = all(twice + figure).map(({ message }) => message)
    expect(said.some((message) => message.zh.startsWith(zh))).toBe(true)
    expect(said.some((message) => message.en.startsWith(en))).toBe(true)
  })

  it('one way out says plainly that it is more', () => {
    const [finding] = all('项目,件数\n收到提案,108\n立案提案,133\n并案后提案,123')
    expect(finding?.message.zh).toBe(
      '立案提案（133）多于收到提案（108），多25，不可能。请核对两数及各自的范围；若含往年结转，请写 scope。',
    )
  })

  it('a letter among the digits of a year is taken for the digit', () => {
    const [finding] = all('年份,立案提案\n2O15,9')
    expect(finding?.message.zh).toContain('是否应写 2015？')
  })
})

it('percentages of what the fields come to, which none of the totals is', () => {
  const of = (filed: number) => {
    const counts = { 经济建设: 23, '经济建设占比(%)': 37.7, 文教卫生: 20, '文教卫生占比(%)': 32.8 }
    return row({ 收到提案: 66, 立案提案: filed, ...counts, 政法综合: 18, '政法综合占比(%)': 29.5 })
  }
  expect(serious(of(61))).toEqual([])
  expect(serious(of(50))).toEqual(['warning total-differs-from-parts'])
})

it.each([
  ['437', []],
  ['437人', ['warning mixed-units']],
])('政治建设 of %s among the fields in columns of their own', (cell, said) => {
  const fields = { 经济建设: 1613, 政治建设: cell, 文化建设: 336, 社会建设: 1446, 生态文明建设: 606 }
  expect(serious(row({ 立案提案: 4438, ...fields }))).toEqual(said)
})

it.each([
  ['received', []],
  ['filed', ['warning rate-contradicts-counts']],
])('立案率 whose base is %s', (base, said) => {
  const count = (id: string, label: string) => ({ id, label, unit: '件', kind: 'count' })
  const indicators = [
    ...[count('received', '收到提案'), count('filed', '立案提案')],
    { id: 'rate', label: '立案率', unit: '%', kind: 'rate', base },
  ]
  const figures = { received: '3668件', filed: '3448件', rate: '94%' }
  const observations = Object.entries(figures).map(([indicator, figure]) => ({ indicator, figure }))
  expect(serious({ version: 1, indicators, observations })).toEqual(said)
})

it.each([
  ['of those handed out', '89.76', '10.24', []],
  ['of all that came in', '85.63', '9.77', ['warning shares-fit-other-base']],
])('two answers, which make those handed out, in percentages %s', (_, content, fairly, said) => {
  const answers = { 满意: 149, '满意占比(%)': content, 基本满意: 17, '基本满意占比(%)': fairly }
  expect(serious(row({ 代表建议: 174, 交办建议: 166, ...answers }))).toEqual(said)
})
