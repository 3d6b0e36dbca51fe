/** What a cell of a table is by its form alone. */
import { absenceOf, readBareNumber, readFigure } from '../figure.js'
import { splitUnit } from '../unit.js'
import { isUnit } from './header-unit.js'

export function isFigureText(text: string): boolean {
  if (absenceOf(text)) return false
  if (readBareNumber(text)) return true
  // A formula gone wrong stands where a figure should: it is named, and its column is one of figures.
  if (/^#(?:REF!|DIV\/0!|VALUE!|NUM!|NAME\?|NULL!)$/.test(text)) return true
  return text.length <= 24 && !readFigure(text, splitUnit('')).problem
}

/** A row below the header that names units: 个 | 万元 | %. */
export function isUnitRow(row: readonly string[]): boolean {
  const texts = row
    .map((cell) => cell.trim().replace(/^[(（](.+)[)）]$/, '$1'))
    .filter((text) => !absenceOf(text))
  const named = texts.filter((text) => !/^(?:单位|计量单位|unit|units)$/i.test(text))
  return named.length > 0 && named.every(isUnit)
}
