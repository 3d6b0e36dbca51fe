/** Totals of a table against what stands beside, above and within them. */
import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/data/check.js'
import { readDataset } from '../../../src/data/read.js'
import { seriousIn } from './tables/told.js'

const told = async (text: string) =>
  (await seriousIn({ file: '提案.csv', text })).map(({ code, row, column }) => `${code} ${row}:${column}`)

describe('a total beside the columns it adds up', () => {
  const rows = (...last: readonly (string | number)[]) =>
    `单位,提案总数,经济,社会,文化\n甲委,60,30,20,10\n乙委,45,15,20,10\n丙委,${last.join()}\n`
  it.each([
    ['adds up in all rows', rows(80, 40, 30, 10), []],
    ['is wrong in one of three', rows(80, 40, 30, 12), ['total-differs-from-parts 4:2']],
    ['is noted in one', rows('80*', 40, 30, 12) + '* 含联名提案2件,,,,\n', []],
    ['adds up in one row of three', rows(80, 40, 30, 12).replace('45,15', '45,12'), []],
    [
      'of two rows is near in one',
      '年份,提案总数,集体,委员\n2022,60,20,40\n2023,80,30,52\n',
      ['total-differs-from-parts 3:2'],
    ],
    ['of two rows is far in one', '年份,提案总数,集体,联名\n2022,60,20,40\n2023,80,30,20\n', []],
    [
      'of one row is near',
      '年份,提案总数,经济,社会,文化\n2023,400,200,150,53\n',
      ['total-differs-from-parts 2:2'],
    ],
    ['of one row leaves some out', '年份,提案总数,经济,社会,文化\n2023,400,200,150,30\n', []],
    [
      'stands after them',
      '年份,集体,委员,总件数\n2021,20,40,60\n2022,25,40,65\n2023,30,40,71\n',
      ['total-differs-from-parts 4:4'],
    ],
    ['overlaps with the last', '年份,提案总数,集体,委员,联名\n2021,60,20,40,12\n2022,65,25,40,9\n', []],
    [
      'is of another unit',
      '年份,参加总人数(人),集体(件),委员(件)\n2021,60,20,40\n2022,65,25,40\n2023,80,30,40\n',
      [],
    ],
  ])('%s', async (_, text, said) => {
    expect(await told(text)).toEqual(said)
  })
})

it('a total by no name is told by two rows that it adds up', async () => {
  const text = '单位,交办,办结,正在办理\n甲局,40,36,4\n乙局,33,30,5\n丙局,27,20,7\n'
  expect(await told(text)).toEqual(['total-differs-from-parts 3:2'])
})

it('columns that add up by chance say nothing', async () => {
  let seed = 7
  const upTo = (most: number) => 1 + (((seed = (seed * 1664525 + 1013904223) % 2 ** 32) % 65536) % most)
  const found = await Promise.all(
    Array.from({ length: 1000 }, () => {
      const lines = ['甲局', '乙局', '丙局'].map((name) =>
        [name, upTo(18), ...[0, 0, 0, 0].map(() => upTo(9))].join(),
      )
      return told(`单位,提案总数,经济,社会,文化,生态\n${lines.join('\n')}\n`)
    }),
  )
  expect(found.flat()).toEqual([])
})

describe('classes beside their number, as they fare in the other rows', () => {
  const rows = (c: number, third = '200,160,30') =>
    `市州,提案总数,已解决,正在解决\n兰州市,${third}\n白银市,100,80,10\n金昌市,50,40,${c}\n`
  it.each([
    ['are some of several everywhere', rows(9), []],
    [
      'are all of them elsewhere, and far from it here',
      rows(3, '200,160,40').replace('80,10', '80,20'),
      ['parts-fall-short 4:3'],
    ],
    ['are some in one and all in another', rows(9, '200,160,40'), ['parts-fall-short 4:3']],
  ])('%s', async (_, text, said) => {
    expect(await told(text)).toEqual(said)
  })
})

describe('a row of totals', () => {
  const table = (...total: readonly (string | number)[]) =>
    `系统,立案,办复,办复率(%),满意,基本满意,满意率(%)\n党委,40,40,100,38,2,95\n政府,340,330,97.1,300,30,88.2\n合计,${total.join()}\n`
  it.each([
    ['agrees with itself', table(380, 370, 97.4, 338, 32, 88.9), []],
    [
      'has a rate that its counts do not give',
      table(380, 370, 98.4, 338, 32, 88.9),
      ['rate-contradicts-counts 4:4'],
    ],
    [
      'has a satisfaction that they do not give',
      table(380, 370, 97.4, 338, 32, 90.9),
      ['rate-contradicts-counts 4:7'],
    ],
    ['has a rate beyond all others', table(380, 370, 96.4, 338, 32, 88.9), ['total-outside-parts 4:4']],
    ['has a wrong count, said once', table(380, 360, 97.4, 338, 32, 88.9), ['total-mismatch 4:3']],
  ])('%s', async (_, text, said) => {
    expect(await told(text)).toEqual(said)
  })
})

describe('parts of a year without the year', () => {
  const table = (year: number, more = '') =>
    `时段,收到提案,立案\n上半年,300,280\n下半年,20,15\n全年,${year},295\n${more}`
  it.each([
    ['make it', table(320), []],
    ['do not make it', table(330), ['period-total-differs 4:2']],
    ['are of what is counted at a day', '时段,委员人数\n上半年,300\n下半年,302\n全年,302\n', []],
    ['and a total of all but the year', table(320, '合计,320,295\n'), []],
    [
      'and a total that counts the year again',
      table(320, '合计,640,590\n'),
      ['periods-overlap 5:2', 'periods-overlap 5:3'],
    ],
    [
      'of which those of the first half are answered in the second',
      '时段,立案,办复\n上半年,280,90\n下半年,15,205\n',
      [],
    ],
    [
      'of which more are answered than filed',
      '时段,立案,办复\n上半年,280,290\n下半年,15,5\n',
      ['more-than-possible 2:3'],
    ],
  ])('%s', async (_, text, said) => {
    expect(await told(text)).toEqual(said)
  })
})

it.each([
  [
    'less than it',
    '项目,件数,占比\n收到提案,520,—\n立案,451,86.7%\n其中：集体提案,92,20.4%\n不立案,69,13.3%\n',
    [],
  ],
  [
    'more than it',
    '项目,件数\n立案,451\n其中：集体提案,92\n其中：委员提案,395\n不立案,69\n',
    ['parts-exceed-whole 3:2'],
  ],
  ['all of it, by letter', '项目,件数\n收到提案,615\n立案,588\n其中：A类,371\nB类,217\n办复,588\n', []],
  ['all of it, indented', '项目,件数\n立案,588\n其中：集体提案,71\n　　　委员提案,517\n不立案,27\n', []],
  [
    'more than it, indented',
    '项目,件数\n立案,588\n其中：集体提案,71\n　　　委员提案,571\n不立案,27\n',
    ['parts-exceed-whole 3:2'],
  ],
])('其中 below a class, %s', async (_, text, said) => {
  expect(await told(text)).toEqual(said)
})

it.each([
  ['stages of the same proposals', 588, []],
  ['of which more were answered than filed', 598, ['more-than-possible 4:2']],
])('below 收到提案, %s', async (_, answered, said) => {
  expect(await told(`项目,数量\n收到提案,615\n立案,588\n办复,${answered}\n`)).toEqual(said)
})

it('holds those who came to a meeting in May to those who were due', async () => {
  expect(await told('届次,应到,实到\n2024-05,300,320\n')).toEqual(['more-than-possible 2:3'])
})

it('says of a rate written as a fraction that it is one, and nothing more', () => {
  const { dataset, findings } = readDataset(
    '年份,满意,基本满意,不满意,满意率\n2022,95,3,2,0.987\n2023,90,8,2,0.95\n',
  )
  const said = [...findings, ...checkDataset(dataset)].map(({ code, row }) => `${code} ${row}`)
  expect(said).toEqual(['share-as-fraction 2', 'share-as-fraction 3'])
})

describe('a total between columns adds those on one side of it', () => {
  const table = (sum: number) =>
    `承办单位,主办件,会办件,合计,A类,B类,C类\n甲局,3,2,5,3,0,0\n乙局,21,14,35,15,5,1\n丙局,30,9,${sum},22,6,2\n`
  it.each([
    ['and does', table(39), []],
    ['and does not', table(93), ['total-mismatch 4:4']],
    ['or its right', '单位,立案,合计,主办,会办\n甲局,3,5,3,2\n乙局,21,35,21,14\n丙局,30,39,30,9\n', []],
  ])('%s', async (_, text, said) => {
    expect(await told(text)).toEqual(said)
  })
})

it.each([
  ['makes it', '+17', []],
  ['does not', '+71', ['total-mismatch 4:5']],
])('a column 增减 beside years is of changes, and its total %s', async (_, total, said) => {
  const text = `类别,2021,2022,2023,增减\n集体提案,96,104,110,+6\n委员提案,316,320,331,+11\n合计,412,424,441,${total}\n`
  expect(await told(text)).toEqual(said)
})

describe('count and share under one header beside classes under another', () => {
  const table = (share: string) =>
    `类别,提案数,,办理结果,,\n,件数,占比,已解决,正解决,难解决\n经济建设,120,${share},80,30,10\n社会建设,150,43.6%,100,40,10\n文化教育,74,21.5%,50,20,4\n合计,344,100%,230,90,24\n`
  it.each([
    ['fit', table('34.9%'), []],
    ['do not', table('39.4%'), ['share-contradicts-count 3:3']],
  ])('%s', async (_, text, said) => {
    expect(await told(text)).toEqual(said)
  })
})

describe('shares beside the columns they are of, again and again', () => {
  const kinds = (share: string) =>
    `年份,提案总数,集体提案,占比,委员提案,占比\n2022,462,101,21.9%,361,78.1%\n2023,480,110,${share},370,77.1%\n`
  const classes = (share: string) =>
    `部门,应办,已办,A类,占比,B类,占比,C类,占比\n教育,40,40,26,65%,11,27.5%,3,7.5%\n水务,20,20,12,60%,6,${share},2,10%\n`
  it.each([
    ['two kinds', kinds('22.9%'), []],
    ['two kinds, one wrong', kinds('29.2%'), ['share-contradicts-count 3:4']],
    ['three classes', classes('30%'), []],
    ['three classes, one wrong', classes('40%'), ['share-contradicts-count 3:7']],
  ])('of %s', async (_, text, said) => {
    expect(await told(text)).toEqual(said)
  })
})

it('a share in a row below classes is none of them', async () => {
  const text =
    '办理类别,省级,市级,县级,合计\nA类,12,85,240,337\nB类,5,40,98,143\nC类,1,9,31,41\n总计,18,134,369,521\n占比(A类),66.7%,63.4%,65.0%,64.7%\n'
  expect(await told(text)).toEqual([])
})

it('a whole that only the reader told is no certain one', async () => {
  const found = await seriousIn({
    file: '提案.csv',
    text: '项目,件数\n收到提案,286\n立案,100\n其中：A类,80\nB类,31',
  })
  expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['warning parts-exceed-whole'])
})
