/** Contradictions that files of the schema and an editor's rows were found to hold unseen. */
import { expect, it } from 'vitest'
import { checkDataset } from '../../../src/data/check.js'
import { readDataset } from '../../../src/data/read.js'

const head = '地区,指标,时段,原文数字,总体,类别\n'

function told(rows: string): readonly string[] {
  const { dataset, findings } = readDataset(head + rows.replaceAll('；', '\n'), { file: 'a.csv' })
  const serious = [...findings, ...checkDataset(dataset)].filter(({ severity }) => severity !== 'note')
  return [...new Set(serious.map(({ severity, code }) => `${severity} ${code}`))]
}

const fields = (whole: string) =>
  `甘肃省,立案提案,2023,${whole},,；甘肃省,提案领域,2023,412件,,经济建设；甘肃省,提案领域,2023,205件,,文化建设；甘肃省,提案领域,2023,143件,,社会建设`

it.each([
  ['760件', []],
  ['760万件', ['warning parts-fall-short']],
])('classes beside a whole of %s', (whole, said) => {
  expect(told(fields(whole))).toEqual(said)
})

it('a whole that is printed as more than so many holds what its classes make, and is not what was handed in', () => {
  expect(told(`甘肃省,收到提案,2023,784件,,；${fields('700余件')}`)).toEqual([])
})

it.each([
  ['128', []],
  ['117', ['warning base-differs']],
])('a base in words, 代表建议128件, beside 代表建议 of %s', (whole, said) => {
  expect(told(`甘肃省,代表建议,2023,${whole}件,,；甘肃省,已采纳占比,2023,50%,代表建议128件,`)).toEqual(said)
})

it.each(['宁厦回族自治区', '夏宁回族自治区'])('%s is none of the places that need no list', (place) => {
  expect(told(`${place},立案提案,2023,9件,,`)).toEqual(['warning unknown-place'])
})

it.each([
  ['C类', []],
  ['E类', ['warning unknown-class']],
])('percentages of A类, B类 and %s, counts of A类 to C类', (last, said) => {
  const count = (name: string, n: number) => `甘肃省,办理结果,2023,${n}件,,${name}`
  const share = (name: string, n: number) => `甘肃省,办理结果占比,2023,${n}%,立案提案80件,${name}`
  const rows = [count('A类', 40), count('B类', 30), count('C类', 10)]
  const shares = [share('A类', 50), share('B类', 37.5), share(last, 12.5)]
  expect(told(['甘肃省,立案提案,2023,80件,,', ...rows, ...shares].join('；'))).toEqual(said)
})
