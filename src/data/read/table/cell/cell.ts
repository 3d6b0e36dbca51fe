/** What a cell of a table is by its form alone. */
import { absenceOf, readBareNumber, readFigure } from '../../figure.js'
import { remembering } from '../../remember.js'
import { splitUnit } from '../../unit.js'
import { isUnit } from '../header/header-unit.js'

export function isFigureText(text: string): boolean {
  if (absenceOf(text)) return false
  if (readBareNumber(text)) return true
  // A formula gone wrong stands where a figure should: it is named, and its column is one of figures.
  if (/^#(?:REF!|DIV\/0!|VALUE!|NUM!|NAME\?|NULL!)$/.test(text)) return true
  return text.length <= 24 && isWorded(text)
}

/** 110余件, 教育局: cells of headers and names are asked again for each column and level. */
const isWorded = remembering((text) => !readFigure(text, splitUnit('')).problem)

/** A figure with words beside it that are no part of it, 三个月内办复, may be a header. */
export function mayBeHeader(text: string): boolean {
  if (/^\d+(?:[-—–~～至]\d+)?(?:周?岁|年)(?:及?以[上下])$/.test(text)) return true
  // 出席会议（30分）: how many points there are to be had.
  if (/^\p{Script=Han}{2,}[（(]\d+分[)）]$/u.test(text)) return true
  const wording = readBareNumber(text) ? text : (readFigure(text, splitUnit('')).figure.wording ?? text)
  return /^\p{Script=Han}{2,}$/u.test(text.replace(wording, ''))
}

/** A row below the header that names units: 个 | 万元 | %. */
export function isUnitRow(row: readonly string[]): boolean {
  const texts = row
    .map((cell) => cell.trim().replace(/^[(（](.+)[)）]$/, '$1'))
    .filter((text) => !absenceOf(text))
  const named = texts.filter((text) => !/^(?:单位|计量单位|unit|units)$/i.test(text))
  return named.length > 0 && named.every(isUnit)
}

/** The text of a cell; empty where the row is shorter. */
export function cell(row: readonly string[], column: number): string {
  return (row[column] ?? '').trim()
}
