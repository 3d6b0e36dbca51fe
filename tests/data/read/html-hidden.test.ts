import { describe, expect, it } from 'vitest'
import { readDataset } from '../../../src/data/read.js'
import { codesOf, figureLines } from './figure-lines.js'

const read = (rows: string) => readDataset(`<table><tr><th>单位</th><th>件数</th></tr>${rows}</table>`)

describe('what a page does not show of a table', () => {
  it('rows, cells and words that are hidden', () => {
    const reading = read(
      '<tr hidden><td>模板</td><td>0</td></tr>' +
        '<tr><td>教育局</td><td style="display: none">8801</td><td>45<span style="display:none">(旧47)</span></td></tr>' +
        '<tr style="DISPLAY:NONE"><td>旧</td><td>9</td></tr>' +
        '<tr><td>住建局<span hidden>（草稿）</span></td><td>38</td></tr>',
    )
    expect(figureLines(reading)).toEqual(['件数@教育局 = 45', '件数@住建局 = 38'])
  })
  it('a class or a data attribute of that name hides nothing', () => {
    expect(
      figureLines(read('<tr data-hidden="1"><td aria-hidden="false">教育局</td><td>45</td></tr>')),
    ).toEqual(['件数@教育局 = 45'])
  })
  it('figures struck out, closed or not', () => {
    const reading = read(
      '<tr><td>教育局</td><td><del>44</del> 45</td></tr><tr><td>住建局</td><td><s>3<b>7</b></s>38</td></tr><tr><td>公安局</td><td>21<strike>20</td></tr><tr><td>农业局</td><td>12</td></tr>',
    )
    expect(figureLines(reading)).toEqual([
      '件数@教育局 = 45',
      '件数@住建局 = 38',
      '件数@公安局 = 21',
      '件数@农业局 = 12',
    ])
  })
})

describe('tables from a word processor', () => {
  it('with its declarations, its paragraphs and its spaces', () => {
    const reading = read(
      "<tr style='mso-yfti-irow:1'><td><p class=MsoNormal><![if !supportLists]><span>教&nbsp;育&nbsp;局</span><![endif]></p></td><td><p><span lang=EN-US>45<o:p></o:p></span></p></td></tr><tr><td><p>合&nbsp;&nbsp;计</p></td><td><p>45</p></td></tr>",
    )
    expect(figureLines(reading)).toEqual(['件数@教育局 = 45'])
    expect(codesOf(reading)).toEqual(['totals-checked'])
  })
  it('bounds written as references', () => {
    expect(
      figureLines(
        read('<tr><td>教育局</td><td>&ge;98%</td></tr><tr><td>住建局</td><td>&asymp;95%</td></tr>'),
      ),
    ).toEqual(['件数@教育局 = 98 atLeast %', '件数@住建局 = 95 about %'])
  })
  it('a note of the foot that explains its mark leaves nothing over', () => {
    const reading = readDataset(
      '<table><thead><tr><th>单位</th><th>件数</th></tr></thead><tbody><tr><td>教育局</td><td>45<sup>①</sup></td></tr></tbody><tfoot><tr><td colspan=2>注：①含并案2件。</td></tr></tfoot></table>',
    )
    expect(figureLines(reading)).toEqual(['件数@教育局 = 45 (含并案2件。)'])
    expect(codesOf(reading)).toEqual([])
  })
})
