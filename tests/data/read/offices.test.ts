/** The offices that handle proposals beside what became of them: two divisions of one whole, never added to each other. */
import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/data/check.js'
import { together } from '../../../src/data/check/said-twice.js'
import { readDataset } from '../../../src/data/read.js'

const read = (text: string) => {
  const { dataset, findings } = readDataset(text, { file: '分工表.csv' })
  const all = dataset.observations.map(
    ({ indicator, category, figure }) => `${indicator} ${String(category ?? '')} ${figure.value}`,
  )
  const serious = together(findings, checkDataset(dataset)).filter(({ severity }) => severity !== 'note')
  return { all, said: serious.map(({ code, row, column }) => `${code} ${row}:${column}`) }
}

describe('主办 and 会办 beside A类 and B类', () => {
  it('are an indicator of their own, and both add up to 合计', () => {
    const { all, said } = read(
      '单位,主办,会办,合计,A类,B类\n甲局,10,5,15,8,7\n乙局,20,10,30,15,15\n合计,30,15,45,23,22\n',
    )
    expect(all).toEqual([
      ...['分工表 A类 8', '分工表 B类 7', '办理分工 主办 10', '办理分工 会办 5'],
      ...['分工表 A类 15', '分工表 B类 15', '办理分工 主办 20', '办理分工 会办 10'],
    ])
    expect(said).toEqual([])
  })

  it.each([
    [
      '合计 that neither adds up to, said once',
      '单位,主办,会办,A类,B类,合计\n甲局,10,5,8,7,15\n乙局,20,10,15,15,31\n',
      ['total-mismatch 3:6'],
    ],
    ['classes of the 主办 alone', '单位,主办,会办,合计,A类,B类\n甲局,10,5,15,8,2\n乙局,20,10,30,15,5\n', []],
    [
      'classes of the 主办 alone, one too many',
      '单位,主办,会办,合计,A类,B类\n甲局,10,5,15,8,2\n乙局,20,10,30,15,5\n丙局,6,4,10,5,2\n',
      ['total-mismatch 4:2'],
    ],
    [
      'no 合计, and a class too many',
      '单位,主办件,分办件,会办件,A类,B类,办结率\n甲局,10,5,3,8,2,100%\n乙局,20,10,7,15,5,100%\n丙局,20,9,7,15,6,100%\n',
      ['total-mismatch 4:2'],
    ],
    [
      'classes of which some are left out',
      '单位,主办,会办,合计,A类,B类\n甲局,10,5,15,3,2\n乙局,20,10,30,6,5\n',
      [],
    ],
    [
      'an office that is counted wrong',
      '单位,主办,会办,合计,A类,B类\n甲局,10,5,15,8,7\n乙局,20,12,30,15,15\n',
      ['total-mismatch 3:4'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(read(text).said).toEqual(wanted)
  })
})
