import { describe, expect, it } from 'vitest'
import { readDataset } from '../../../src/data/read.js'
import { codesOf, figureLines } from './figure-lines.js'

const read = (text: string) => readDataset(text, { file: '提案.csv' })

describe('lists beside each other under headings of their own', () => {
  it('are of the years that head them', () => {
    const reading = read('2023年,,2024年,\n单位,件数,单位,件数\n教育局,45,教育局,52\n住建局,38,,\n')
    expect(figureLines(reading)).toEqual([
      '件数@2023|教育局 = 45',
      '件数@2023|住建局 = 38',
      '件数@2024|教育局 = 52',
    ])
    expect(codesOf(reading)).toEqual([])
  })
  it('are of the groups that head them, with a note below', () => {
    expect(
      figureLines(
        read(
          '市直单位,,,县区,,\n单位,主办,协办,单位,主办,协办\n教育局,45,3,城关区,52,4\n注：不含并案,,,,,\n',
        ),
      ),
    ).toEqual([
      '主办@教育局|市直单位 = 45',
      '协办@教育局|市直单位 = 3',
      '主办@城关区|县区 = 52',
      '协办@城关区|县区 = 4',
    ])
  })
  it('in an HTML table too, whose headings span them', () => {
    const html =
      '<table><tr><th colspan=2>2023年</th><th colspan=2>2024年</th></tr><tr><th>单位</th><th>件数</th><th>单位</th><th>件数</th></tr><tr><td>教育局</td><td>45</td><td>教育局</td><td>52</td></tr></table>'
    expect(figureLines(readDataset(html))).toEqual(['件数@2023|教育局 = 45', '件数@2024|教育局 = 52'])
  })
})

describe('slips of those who fill in a table', () => {
  it('one percentage in a column of counts leaves them counts', () => {
    const reading = read('单位,承办件数\n教育局,45\n住建局,38\n公安局,98%\n农业局,12\n')
    expect(codesOf(reading)).toEqual(['share-among-counts 4'])
    expect(figureLines(reading)).toEqual([
      '承办件数@教育局 = 45',
      '承办件数@住建局 = 38',
      '承办件数@公安局 = 98 %',
      '承办件数@农业局 = 12',
    ])
  })
  it('one code beside several places names none of them', () => {
    const reading = read('code,地区,提案(件)\n620000,兰州市,120\n620000,天水市,98\n620800,平凉市,7\n')
    expect(figureLines(reading)).toEqual([
      '提案@兰州市 = 120 件',
      '提案@天水市 = 98 件',
      '提案@620800 = 7 件',
    ])
    expect(codesOf(reading)).toEqual(['shared-code'])
  })
  it('a place that was renamed keeps its code', () => {
    const reading = read('code,地区,年份,提案(件)\n420600,襄樊市,2009,120\n420600,襄阳市,2011,98\n')
    expect(figureLines(reading)).toEqual(['提案@420600|2009 = 120 件', '提案@420600|2011 = 98 件'])
    expect(codesOf(reading)).toEqual([])
  })
})

describe('marks', () => {
  it('on names, headers and figures, explained below', () => {
    const reading = read(
      '县区,提案①,信息\n城关区*,12,30\n七里河区,9,20②\n注：带*的为试点县区；①含并案\n②补报\n',
    )
    expect(figureLines(reading)).toEqual([
      '提案@城关区 = 12 (试点县区；含并案)',
      '信息@城关区 = 30 (试点县区)',
      '提案@七里河区 = 9 (含并案)',
      '信息@七里河区 = 20 (补报)',
    ])
    expect(codesOf(reading)).toEqual([])
  })
})
