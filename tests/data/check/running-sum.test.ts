/** Cumulative figures against what was added, and answers in time and late against all. */
import { describe, expect, it } from 'vitest'
import { seriousIn } from './tables/told.js'

const told = async (text: string) =>
  (await seriousIn({ file: '进度.csv', text })).map(({ code, row, column }) => `${code} ${row}:${column}`)

describe('a cumulative figure', () => {
  const table = (name: string, ...rows: readonly string[]) => told(`月份,${name},累计\n${rows.join('\n')}\n`)
  it.each([
    ['is what was added so far', ['1月,93,93', '2月,29,122', '3月,10,132'], []],
    ['began before', ['1月,93,193', '2月,29,222', '3月,10,232'], []],
    [
      'is off by itself',
      ['1月,93,93', '2月,29,112', '3月,10,132', '4月,8,140'],
      ['period-total-differs 3:3'],
    ],
    ['is off beside what was added', ['1月,93,93', '2月,92,122', '3月,10,132'], ['period-total-differs 3:3']],
    ['begins anew', ['1月,93,93', '2月,29,122', '3月,10,10', '4月,8,18'], []],
  ])('%s', async (_, rows, said) => {
    expect(await table('新收', ...rows)).toEqual(said)
  })
  it('is of something else than what stands beside it', async () => {
    expect(await table('办结', '1月,12,93', '2月,29,122', '3月,31,161', '4月,22,190')).toEqual([])
  })
})

it.each([
  ['all that was taken on', '40,38,2,100%', []],
  ['fewer', '40,36,2,95%', []],
  ['more', '40,38,5,100%', ['total-differs-from-parts 2:2']],
  ['one of them by itself more', '40,48,5,100%', ['more-than-possible 2:3']],
])('answers in time and late are %s', async (_, row, said) => {
  expect(await told(`单位,承办件数,三个月内办复,逾期办复,办复率\n甲局,${row}\n`)).toEqual(said)
})

it.each([
  ['make all of them', 40, []],
  ['do not', 41, ['total-differs-from-parts 2:3']],
])('answers in time and late %s', async (_, all, said) => {
  expect(await told(`单位,承办件数,办复件数,按时办复,逾期办复\n甲局,45,${all},38,2\n`)).toEqual(said)
})

it('a wrong total of columns is called by its name', async () => {
  const text = '单位,主办,会办,A类,B类,C类\n甲局,30,2,22,6,2\n乙局,21,14,15,5,1\n丙局,43,9,24,8,2\n'
  const [only, ...more] = await seriousIn({ file: '承办.csv', text })
  expect(more).toEqual([])
  expect(only?.message.zh).toContain('“主办”写的是 43，而各项之和为 24+8+2=34')
  expect(only?.message.en).toContain('the printed “主办” is 43')
})
