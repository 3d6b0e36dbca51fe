/** Tables as committees print them: what is wrong is said once, and nothing of what is right. */
import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/data/check.js'
import { together } from '../../../src/data/check/said-twice.js'
import { readDataset } from '../../../src/data/read.js'

function serious(text: string): readonly string[] {
  const { dataset, findings } = readDataset(text)
  return together(findings, checkDataset(dataset))
    .filter(({ severity }) => severity !== 'note')
    .map(({ code, row, column }) => [code, row, column].filter(Boolean).join(' '))
}

const outcome = (...rows: readonly string[]) => ['类别,件数,占比', ...rows].join('\n')
const places = (...rows: readonly string[]) => ['地区,立案件数,A类,B类,C类,办复率', ...rows].join('\n')

describe('sound tables are left in peace', () => {
  it.each([
    ['rounded', outcome('已解决,287,55.8%', '正在解决,164,31.9%', '留作参考,63,12.3%', '合计,514,100%')],
    ['cut off', outcome('A类,287,55.8%', 'B类,165,32.1%', 'C类,62,12.0%', '合计,514,100%')],
    ['nudged to 100', outcome('A类,100,33.3%', 'B类,100,33.3%', 'C类,100,33.4%', '合计,300,100%')],
    ['adds up to 99.9', outcome('A类,1,33.3%', 'B类,1,33.3%', 'C类,1,33.3%', '合计,3,99.9%')],
    ['partial', '指标,类别,数值\n立案提案,,514件\n办理结果,A类,287件\n办理结果占比,A类,55.8%'],
    ['by place, one answered late', places('兰州市,320,210,90,20,100%', '天水市,200,123,60,17,99.5%')],
    [
      'two-level header',
      '地区,提案,提案,提案,社情民意\n,收到,立案,办复,采用\n兰州市,352,320,320,410\n天水市,220,200,198,97',
    ],
    ['bounds', '指标,数值\n收到提案,640余件\n立案提案,612件\n办复提案,600余件\n办复率,98%以上'],
    [
      'results and answers to them in one column',
      '指标,类别,数值\n立案,,118\n办理结果,A类,71\n办理结果,B类,35\n办理结果,C类,12\n办理结果,满意,101\n办理结果,基本满意,16\n办理结果,不满意,1',
    ],
    [
      'the same in percentages',
      '类别,占比(%)\nA类,60.2\nB类,29.7\nC类,10.1\n满意,85.6\n基本满意,13.6\n不满意,0.8',
    ],
    ['states', '类别,件数\n已办结,480\n正在办理,24\n已立案待办,10\n合计,514'],
    [
      'years apart',
      '地区,时段,立案提案\n兰州市,2021,301\n兰州市,2022,320\n兰州市,2023,298\n兰州市,2021/2023,919',
    ],
  ])('%s', (_, text) => {
    expect(serious(text)).toEqual([])
  })
})

describe('a contradiction is found once', () => {
  it.each([
    ['counts short of 合计', '类别,件数\nA类,287\nB类,164\nC类,60\n合计,514'],
    [
      'answers that are more than were filed, beside results',
      '指标,类别,数值\n立案,,118\n办理结果,A类,71\n办理结果,B类,35\n办理结果,C类,12\n办理结果,满意,110\n办理结果,基本满意,16\n办理结果,不满意,1',
    ],
    [
      'percentages of answers beside those of results',
      '类别,占比(%)\nA类,60.2\nB类,29.7\nC类,10.1\n满意,88.6\n基本满意,13.6\n不满意,0.8',
    ],
    ['a misprinted share', outcome('A类,287,58.5%', 'B类,164,31.9%', 'C类,63,12.3%', '合计,514,100%')],
    ['a misprinted count', outcome('A类,361,58.7%', 'B类,202,32.8%', 'C类,25,8.5%', '合计,615,100%')],
    [
      'a misprinted count, one row a figure',
      '指标,类别,数值\n立案提案,,615件\n办理结果,A类,361件\n办理结果,B类,202件\n办理结果,C类,25件\n办理结果占比,A类,58.7%\n办理结果占比,B类,32.8%\n办理结果占比,C类,8.5%',
    ],
    [
      'a misprinted count, a column a class',
      '地区,立案,A类件数,A类占比,B类件数,B类占比\n天水市,615,361,58.7%,245,41.3%\n兰州市,300,200,66.7%,100,33.3%',
    ],
    [
      'a misprinted count of one of two places',
      '地区,类别,件数,占比\n天水市,A类,361,58.7%\n天水市,B类,245,41.3%\n天水市,合计,615,100%\n兰州市,A类,200,66.7%\n兰州市,B类,100,33.3%\n兰州市,合计,300,100%',
    ],
    ['a misprinted total', outcome('A类,361,58.7%', 'B类,202,32.8%', 'C类,52,8.5%', '合计,651,100%')],
    [
      'of another base',
      '指标,类别,数值\n收到提案,,640件\n立案提案,,514件\n办理结果,A类,287件\n办理结果,B类,164件\n办理结果,C类,63件\n办理结果占比,A类,44.8%\n办理结果占比,B类,25.6%\n办理结果占比,C类,9.8%',
    ],
    ['impossible on its base', '指标,类别,数值\n立案提案,,12件\n办理结果占比,A类,58.7%'],
    ['a rate over 100', places('兰州市,320,210,90,20,100%', '天水市,200,123,60,17,105%')],
    ['more answered than filed', '指标,数值\n立案提案,300件\n办复提案,310件'],
    ['the same in a two-level header', '地区,提案,提案\n,立案,办复\n兰州市,320,320\n天水市,200,210'],
    ['all, but not all', '指标,数值\n立案提案,615件\n办结提案,612件\n办结率,100%'],
    ['mixed units', '地区,指标,数值\n兰州市,立案提案,98件\n天水市,立案提案,97人'],
    ['an unknown place', '地区,立案提案(件)\n兰州市,320\n嘉裕关市,98'],
    ['one name in two widths', '地区,类别,办理结果\n兰州市,A类,210\n天水市,Ａ类,123'],
    ['a figure given twice', '地区,时段,立案提案\n兰州市,2023,320\n兰州市,2023,302'],
    ['a year with a letter', '地区,时段,立案提案\n兰州市,2O23,320'],
    ['a 万 left out', '地区,捐款(元)\n兰州市,3500000\n天水市,4200000\n定西市,380\n陇南市,2900000'],
    ['a date of Excel', '地区,立案提案\n兰州市,320\n天水市,5月3日'],
    ['a number cut by Excel', '地区,受益人数\n兰州市,3200\n天水市,1.2E+04'],
    ['a share as a fraction', '指标,类别,数值,单位\n办理结果占比,A类,0.587,%'],
  ])('%s', (_, text) => {
    expect(serious(text)).toHaveLength(1)
  })
})

describe('a count that its share gives away', () => {
  const at = (count: number, total: number) =>
    `地区,类别,件数,占比\n天水市,A类,${count},58.7%\n天水市,B类,254,41.3%\n天水市,合计,615,100%\n兰州市,A类,200,66.7%\n兰州市,B类,100,33.3%\n兰州市,合计,${total},100%`

  it('is said where it stands, with what it would have to be and what it did to the sum', () => {
    const { dataset, findings } = readDataset(at(316, 300))
    const [only, ...others] = together(findings, checkDataset(dataset)).filter((f) => f.severity !== 'note')
    expect(others).toEqual([])
    expect([only?.row, only?.column]).toEqual([2, 3])
    expect(only?.message.zh).toContain('各类之和因此是570，不是615：件数写作361，两者都相符。')
    expect(only?.message.en).toContain(
      'That is why the classes add up to 570, not to 615: with a count of 361, both are right.',
    )
  })

  it('explains no total but its own', () => {
    expect(serious(at(316, 310))).toEqual(
      expect.arrayContaining(['total-mismatch 7 3', 'share-contradicts-count 2 3']),
    )
  })

  it('is not known where another count would not make both right', () => {
    const text = outcome('A类,361,58.7%', 'B类,202,32.8%', 'C类,25,9.5%', '合计,615,100%')
    expect(serious(text)).toContain('total-mismatch 5 2')
  })
})
