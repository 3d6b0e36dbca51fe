import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/data/check.js'
import { readDataset } from '../../../src/data/read.js'

function read(text: string): readonly string[] {
  const { dataset, findings } = readDataset(text, { file: '提案.csv' })
  const labels = new Map(dataset.indicators.map(({ id, label }) => [id, String(label)]))
  const serious = findings.filter(({ severity }) => severity !== 'note')
  return [
    ...dataset.observations.map((o) =>
      [labels.get(o.indicator), o.period, o.place, o.category, `${o.figure.value}${o.figure.unit}`]
        .filter((part) => part !== undefined)
        .join(' '),
    ),
    ...serious.map(({ code, row, column }) => `${code} ${row}:${column}`),
  ]
}

describe('tables below each other in one file', () => {
  it('are read each by its own header, and named by their titles', () => {
    const text = `表1 提案提交情况
类别,件数,占比
委员提案,354,86.3%
集体提案,56,13.7%

表2 办理结果
结果,件数
A类,262
B类,148`
    expect(read(text)).toEqual([
      '提案提交情况 委员提案 354',
      '占比 委员提案 86.3%',
      '提案提交情况 集体提案 56',
      '占比 集体提案 13.7%',
      '办理结果 A类 262',
      '办理结果 B类 148',
    ])
  })
  it('have rows of their own in what is said of them', () => {
    const text =
      '类别,件数\nA类,262\nB类,118\n合计,380\n,\n结果,2022年,2023年\n立案,12,见附件\n办复,11,13\n办结,9,10\n'
    expect(read(text).at(-1)).toBe('unreadable-figure 7:3')
  })
  it('are one where the header is repeated, or a row names the part that follows', () => {
    const repeated = '地区,立案\n兰州市,12\n\n地区,立案\n天水市,13\n'
    expect(read(repeated)).toEqual(['立案 兰州市 12', '立案 天水市 13'])
    const parted = '项目,件数\n一、提案,\n立案,12\n办复,12\n二、建议,\n交办,3\n办结,3\n'
    expect(read(parted)).toHaveLength(4)
  })
})

describe('several tables of one page', () => {
  const table = (a: number, b: number) =>
    `<table><tr><th>结果</th><th>件数</th></tr><tr><td>A类</td><td>${a}</td></tr><tr><td>B类</td><td>${b}</td></tr></table>`
  const page = (...parts: readonly string[]) =>
    readDataset(`<html><body>${parts.join('')}</body></html>`, { file: 'a.html' })
  it('are of the year that the line above them names', () => {
    const { dataset } = page(
      '<h2>2022年办理</h2>',
      table(5, 3),
      '<p>说明：略。</p><p>2023年办理</p>',
      table(6, 4),
    )
    expect(dataset.observations.map((o) => `${o.period} ${o.category} ${o.figure.value}`)).toEqual([
      '2022 A类 5',
      '2022 B类 3',
      '2023 A类 6',
      '2023 B类 4',
    ])
    expect(dataset.indicators.map(({ label }) => label)).toEqual(['办理'])
  })
  describe('have the year that is plainly of the table', () => {
    const periods = (line: string) =>
      page(`<h2>${line}</h2>`, table(5, 3), '<h2>其他</h2>', table(6, 4))
        .dataset.observations.slice(0, 2)
        .map(({ period }) => period)
    it.each(['2024年提案分类', '全市2024年度提案', '提案分类（2024年）', '关于2024年提案的办理'])(
      '%s',
      (line) => {
        expect(periods(line)).toEqual(['2024', '2024'])
      },
    )
    it.each([
      '2021-2023年提案分类',
      '2021—2023年提案分类',
      '2021至2023年提案分类',
      '2022年和2023年提案',
      '与2023年相比的变化',
      '较2023年的变化',
      '发布时间：2024年3月5日',
      '2024年3月5日',
      '2024年上半年提案',
      '2020年以来提案分类',
      '2020年后的提案',
      '自2020年起的提案',
      '2030年目标',
    ])('and none of %s', (line) => {
      expect(periods(line)).toEqual([undefined, undefined])
    })
    it.each(['本年</th><th>上年', '今年</th><th>去年', '件数</th><th>上年件数'])(
      'and none over %s',
      (head) => {
        const rows = ['收到', '立案'].map((name) => `<tr><td>${name}</td><td>9</td><td>8</td></tr>`).join('')
        const years = `<table><tr><th>指标</th><th>${head}</th></tr>${rows}</table>`
        const { dataset } = page('<h2>2024年提案</h2>', years, '<h2>其他</h2>', table(6, 4))
        expect(dataset.observations.map(({ period }) => period)).not.toContain('2024')
      },
    )
    it('nor beside a time in words', () => {
      const rows =
        '<tr><th>时段</th><th>立案</th></tr><tr><td>近三年</td><td>9</td></tr><tr><td>本届以来</td><td>12</td></tr>'
      const { dataset } = page(`<h2>2024年提案</h2><table>${rows}</table><h2>其他</h2>`, table(6, 4))
      expect(dataset.observations.map(({ period }) => period)).not.toContain('2024')
    })
  })
  describe('are of two bodies where their titles name two', () => {
    const counts = (received: number, filed: number) =>
      `<table><tr><th>收到提案</th><th>立案</th></tr><tr><td>${received}</td><td>${filed}</td></tr></table>`
    const scopes = (one: string, other: string) => {
      const { dataset, findings } = page(
        `<h3>${one}</h3>`,
        counts(90, 80),
        `<h3>${other}</h3>`,
        counts(40, 38),
      )
      const serious = [...findings, ...checkDataset(dataset)].filter(({ severity }) => severity !== 'note')
      return [...dataset.observations.map(({ scope }) => scope), ...serious.map(({ code }) => code)]
    }
    it.each([
      ['市政协', '县政协', '市政协', '县政协'],
      ['市政协提案', '县政协提案', '市政协', '县政协'],
      ['2023年省政协收到提案', '2023年市政协立案情况', '省政协', '市政协'],
      ['兰州市提案', '天水市提案', '兰州市', '天水市'],
    ])('%s, %s', (one, other, a, b) => {
      expect(scopes(one, other)).toEqual([a, a, b, b])
    })
    it.each([
      ['收到情况', '办理情况'],
      ['城市建设提案', '社区治理提案'],
      ['提交政协提案情况', '办理政协提案情况'],
      ['市政协收到提案', '市政协立案'],
    ])('%s, %s are of one', (one, other) => {
      expect(scopes(one, other).slice(0, 4)).toEqual([undefined, undefined, undefined, undefined])
    })
  })
  it('are titled by a short line, whole or cut off before', () => {
    const titles = (line: string) =>
      page(line, table(5, 3), '<p>办理</p>', table(6, 4)).dataset.indicators[0]?.label
    expect(titles(`<p>${'提案'.repeat(20)}</p>`)).toBe('提案'.repeat(20))
    expect(titles(`<p>${'提案'.repeat(20)}表</p>`)).toBe('件数')
    expect(titles(`<h2 data-of="${'a'.repeat(2100)}">分类</h2>`)).toBe('分类')
  })
  it('are numbered without a title of their own, and named in what is said of them', () => {
    const { dataset, findings } = page(table(5, 3), table(6, 4).replace('6', '见附件'))
    expect(dataset.indicators.map(({ label }) => label)).toEqual(['件数', '件数（2）'])
    expect(findings).toMatchObject([{ code: 'unreadable-figure', sheet: '表2', row: 2, column: 2 }])
  })
  it('are left out by name where they hold no figures', () => {
    const { dataset, findings } = page(
      table(5, 3),
      '<h3>导航</h3><table><tr><td>上页</td><td>下页</td></tr></table>',
    )
    expect(dataset.observations).toHaveLength(2)
    expect(findings).toMatchObject([{ code: 'tables-without-figures', severity: 'note' }])
    expect(findings[0]?.message.zh).toContain('导航')
  })
})

describe('named figures in one cell', () => {
  it('are read each as if it had a column', () => {
    const text = '地区,情况\n兰州市,"立案251件，办复率100%"\n天水市,立案183件；办复率97.8%\n'
    expect(read(text)).toEqual([
      '立案 兰州市 251件',
      '办复率 兰州市 100%',
      '立案 天水市 183件',
      '办复率 天水市 97.8%',
    ])
  })
  it('are classes beside the count of all', () => {
    expect(read('年份,提案总数,结果\n2023,615,"A类361件，B类199件，C类55件"\n')).toEqual([
      '提案总数 2023 615',
      '提案总数（分类） 2023 A类 361件',
      '提案总数（分类） 2023 B类 199件',
      '提案总数（分类） 2023 C类 55件',
    ])
  })
})

it('reads 全年 beside sessions as what they come to', () => {
  const text = (all: number) => `项目,全会期间,闭会期间,全年\n收到提案,412,36,448\n立案,371,33,${all}\n`
  expect(read(text(404))).toEqual([
    '收到提案 全会期间 412',
    '收到提案 闭会期间 36',
    '立案 全会期间 371',
    '立案 闭会期间 33',
  ])
  expect(read(text(440)).at(-1)).toBe('total-mismatch 3:4')
})

it('a list set in columns may end with one entry in the last', () => {
  const { dataset } = readDataset('单位,件数,单位,件数\n财政局,11,民政局,13\n教育局,12,,')
  expect(dataset.observations.map(({ dimensions, figure }) => [dimensions?.['单位'], figure.value])).toEqual([
    ['财政局', 11],
    ['教育局', 12],
    ['民政局', 13],
  ])
})
