/** The rows around a table: titles and who filled it in above, notes, sources and signatures below. */
import { isFigureText } from './cell/cell.js'
import { isDated } from './cell/period.js'

type Row = readonly string[]

const noteLine =
  /^(?:注|备注|说明|附注|资料来源|数据来源|来源|note|source|remark)s?\s*\d*\s*[:：.、]|^(?:[*＊†‡]|[①-⑳]|\[\d+\])\s*\S/i
/** 单位：万元, 填表人：张三, 制表日期：2024年1月: a form's own line, never a header. */
const formLine =
  /^(?:(?:计量)?单位|(?:填|制|编|上)(?:报|表|制)?(?:人|单位|日期|时间|机关)|填报\S{0,4}|审核人?|负责人|联系(?:人|电话|方式)|统计(?:时间|日期|截止\S{0,2})|截[止至](?:时间|日期)|表号|数据库|时间|unit|prepared by|date)\s*[:：]\s*\S/i

interface Frame {
  /** Rows [first, last) are the table's own. */
  readonly first: number
  readonly last: number
  readonly titles: readonly string[]
  readonly notes: readonly string[]
}

/** Takes off what stands above and below. `at` gives a row, `count` how many there are. */
export function frameOf(at: (i: number) => Row, count: number, width: number): Frame {
  const titles: string[] = []
  const notes: string[] = []
  let [first, last] = [0, count]
  if (width > 1) {
    const left = leftmost(at, count)
    while (first < last - 1 && (isBanner(at(first), width, left) || isPreamble(at, first, last, left))) {
      const texts = textsOf(at(first++))
      const [name = '', value] = texts
      // Data Source | World Development Indicators says where the figures are from, and is no title.
      if (value !== undefined && texts.length === 2 && isSource(name)) notes.push(`${name}: ${value}`)
      else if (value === undefined || new Set(texts).size === 1)
        (noteLine.test(name) ? notes : titles).push(...new Set(texts))
      else titles.push(...texts.filter((text) => formLine.test(text)))
    }
    while (last > first + 1 && isNote(at(last - 1))) {
      const all = textsOf(at(--last))
      const texts = all.filter(
        (text) =>
          !formLine.test(text) && !pageNumber.test(text) && !(formLine.test(all[0] ?? '') && isDated(text)),
      )
      if (texts.length > 0) notes.unshift([...new Set(texts)].join(' '))
    }
  }
  return { first, last, titles, notes }
}

function isSource(name: string): boolean {
  return /^(?:(?:资料|数据)?来源|(?:data )?sources?)$/i.test(name)
}

/** The first column in which anything stands. */
function leftmost(at: (i: number) => Row, count: number): number {
  let left = Infinity
  for (let i = 0; i < Math.min(count, 50) && left > 0; i++)
    left = Math.min(
      left,
      at(i).findIndex((cell) => cell.trim() !== ''),
    )
  return left
}

/** A row that holds one text, alone or spread over the whole width, or nothing but a form's lines. */
function isBanner(row: Row, width: number, left: number): boolean {
  const texts = textsOf(row)
  if (texts.length > 0 && texts.slice(texts.length > 1 ? 1 : 0).every((text) => formLine.test(text)))
    return true
  // A single text further right is the upper level of a header: 2023年 over 立案 and 办复率.
  if (texts.length === 1) return (row[left] ?? '').trim() !== ''
  return width > 2 && texts.length === width && new Set(texts).size === 1
}

/** “Last Updated Date | 2024-06-28” above a table of many columns: a pair, and a full row that starts at the left follows. */
function isPreamble(at: (i: number) => Row, row: number, last: number, left: number): boolean {
  if (textsOf(at(row)).length > 2 || (at(row)[left] ?? '').trim() === '') return false
  for (let next = row + 1; next < Math.min(last, row + 12); next++) {
    if (textsOf(at(next)).length >= 4)
      return (
        (at(next)[left] ?? '').trim() !== '' &&
        !at(next).some((cell) => isFigureText(cell.trim()) && !isDated(cell))
      )
    if (textsOf(at(next)).length > 2) return false
  }
  return false
}

/** 第1页 共3页, - 2 -, Page 1 of 3: of the sheet that it was printed on. */
const pageNumber = /^第\s*\d+\s*页|^[-—–]\s*\d+\s*[-—–]$|^page \d+(?: of \d+)?$/i

function isNote(row: Row): boolean {
  const texts = textsOf(row)
  const [first = '', ...others] = new Set(texts)
  if (others.length === 0 && pageNumber.test(first)) return true
  // 填表人：张三 | 2023年12月
  if (formLine.test(first) && texts.every((text) => formLine.test(text) || isDated(text))) return true
  return noteLine.test(first) && !others.some(isFigureText)
}

function textsOf(row: Row): readonly string[] {
  return row.map((cell) => cell.trim()).filter(Boolean)
}

/** The title without its number and unit: “表1 各市委员工作室数（单位：个）” is 各市委员工作室数. */
export function titleOf(captions: readonly string[]): string {
  const cleaned = captions
    .filter(
      (caption) =>
        !formLine.test(caption) && !/^附[件表录]\s*[\d一二三四五六七八九十]*\s*[:：]?$/.test(caption),
    )
    .map((caption) =>
      caption
        .replace(/[(（]?\s*(?:计量)?单位\s*[:：]\s*[^\s()（）]+\s*[)）]?/g, '')
        .replace(/^(?:附?表|table)\s*[\d一二三四五六七八九十]+(?:[-.—]\d+)*\s*[:：.、]?\s*/i, '')
        .trim(),
    )
  return cleaned.find(Boolean) ?? ''
}

/** “资料来源：各市州政协” names the source of every figure above it. */
export function sourceOf(note: string): string | undefined {
  return /^(?:(?:资料|数据)?来源|(?:data )?sources?)\s*[:：]\s*(\S.*)$/i
    .exec(note.trim())?.[1]
    ?.replace(/[。.]$/, '')
    .trim()
}
