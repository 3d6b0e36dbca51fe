/** 371件（63.1%）: count and share in one cell. */
import { expect, it } from 'vitest'
import { checkDataset } from '../../../src/data/check.js'
import { readDataset } from '../../../src/data/read.js'

const told = (text: string) =>
  readDataset(text).dataset.observations.map(
    ({ indicator, category, period, figure }) =>
      `${indicator} ${[period, category].filter(Boolean).join(' ')} ${figure.value}${figure.unit}`,
  )

it.each([
  [
    'in brackets',
    '类别,数量\nA类,371件（63.1%）\nB类,57件（9.7%）\n',
    '件数 A类 371件 占比 A类 63.1% 件数 B类 57件 占比 B类 9.7%',
  ],
  [
    'after a word',
    '类别,件数\nA类,"371件,占63.1%"\nB类,57件，占总数的9.7％\n',
    '件数 A类 371件 占比 A类 63.1% 件数 B类 57件 占比 B类 9.7%',
  ],
  [
    'the other way about',
    '类别,件数（占比）\nA类,63.1%（371）\nB类,9.7% (57)\n',
    '件数 A类 371 占比 A类 63.1% 件数 B类 57 占比 B类 9.7%',
  ],
  [
    'under classes',
    '年份,A类,B类\n2023,371件/63.1%,57件/9.7%\n',
    '件数 2023 A类 371件 件数 2023 B类 57件 占比 2023 A类 63.1% 占比 2023 B类 9.7%',
  ],
  [
    'with one that has no share',
    '类别,数量\nA类,371件（63.1%）\nB类,57件（9.7%）\nC类,—\nD类,2件\n',
    '件数 A类 371件 占比 A类 63.1% 件数 B类 57件 占比 B类 9.7% 件数 C类 null件 占比 C类 null% 件数 D类 2件 占比 D类 null%',
  ],
])('two figures %s', (_, text, figures) => {
  expect(told(text).join(' ')).toBe(figures)
})

it('says that one of them was not read in a list of records', () => {
  const { dataset, findings } = readDataset('指标,地区,原文数字,单位\n办理结果,兰州市,371件（63.1%）,件\n')
  expect(dataset.observations.map(({ figure }) => figure.value)).toEqual([371])
  expect(findings.map(({ code, row, column }) => `${code} ${row}:${column}`)).toEqual(['two-figures 2:3'])
})

it('reads count and share of indicators, where some of them have both', () => {
  const { dataset, findings } = readDataset(
    '指标,数值\n建议总数,77件\n已经解决,41件（53%）\n计划解决,33件（43%）\n',
  )
  expect(
    dataset.observations.flatMap(({ indicator, category, figure }) =>
      figure.value === null ? [] : `${indicator} ${String(category)} ${figure.value}${figure.unit}`,
    ),
  ).toEqual([
    '建议总数 undefined 77件',
    '件数 已经解决 41件',
    '占比 已经解决 53%',
    '件数 计划解决 33件',
    '占比 计划解决 43%',
  ])
  expect(findings).toEqual([])
})

it.each(['5 6', '约300件，其中A类120件', '35件、30件'])('says that %s holds more than one', (cell) => {
  const { findings } = readDataset(`指标,地区,原文数字\n办理,兰州市,${cell}\n`)
  expect(findings.map(({ code, row, column }) => `${code} ${row}:${column}`)).toEqual(['two-figures 2:3'])
})

it.each([
  '一般（60分以上）',
  '98%（优秀）',
  '110余次（2023年）',
  '2023年35件',
  '3至5个',
  '1350余万元',
  '1 234',
  '近三成',
])('leaves %s as it is', (cell) => {
  const { findings } = readDataset(`指标,地区,原文数字\n办理,兰州市,${cell}\n`)
  expect(findings.map(({ code }) => code)).not.toContain('two-figures')
})

it('names the column of the file', () => {
  const { dataset, findings } = readDataset(
    '年份,A类,B类\n2022,371（63.1%）,217（36.9%）\n2023,402（56.4%）,213（34.6%）\n',
  )
  const said = [...findings, ...checkDataset(dataset)].filter(({ severity }) => severity !== 'note')
  expect(said.map(({ code, row, column, path }) => [code, row, column, path])).toEqual([
    ['share-contradicts-count', 3, 2, 'row 3, column A类 占比'],
  ])
})

it('a rate in a remark is a figure of its row alone', () => {
  const text = '项目,数量,备注\n收到提案,24,\n立案,22,立案率91.7%\n办复,22,办复率100%\n'
  expect(told(text).join('|')).toBe('收到提案  24|立案  22|立案占比  91.7%|办复  22|办复占比  100%')
})
