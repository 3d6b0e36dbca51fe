/** What a column holds, told by its cells: figures, names that look like figures, or what its header says. */
import { absenceOf, isMistyped, isRewritten, saysAll } from '../../figure.js'
import { isFigureText } from '../cell/cell.js'
import { isUnit, readHeading } from '../header/header-unit.js'
import { isOfAll } from '../header/kinds.js'
import { partOfYear } from './part-column.js'
import { isDated } from '../cell/period.js'
import { roleOf, summaryOf, type Role } from '../header/roles.js'

/** 小组1, 工作站12, 一次 and 二次: the rows are named so, not counted. */
const numberedName = /^\p{L}{2,}[-—]?\d+$|^[一二三四五六七八九十]{1,3}[次届]$/u
/** 31-40岁, 60岁及以上, 10件以下: bands into which those counted in the other columns fall. */
const band = /^\D{0,3}\d+(?!.*[%％])(?:.*[-—–~～至到]\s*\d+\D{0,6}|.*以[上下内外]\D{0,4})$/

/** Under 30, 30 to 44, 60 and over. */
const englishBand =
  /^(?:aged? )?(?:(?:under|over|below|above|up to|less than|more than) \d+|\d+\s*(?:[-–—]|to)\s*\d+|\d+\s*(?:\+|(?:and|or|years and) (?:over|above|under|older|younger|more|less)))(?: years)?$/i

/** The role of a column by its header, where its cells do not say otherwise. */
export function roleIn(label: string, cells: readonly string[]): Role | undefined {
  const role = roleOf(label)
  // No beside Yes counts those against; above 1, 2, 3 it numbers the rows.
  if (/^no$/i.test(label) && !cells.every((text, i) => text === String(i + 1) || !/^[\d.,%]+$/.test(text)))
    return undefined
  if (role === 'unit' && cells.length > 0 && !cells.some(isUnit)) return undefined
  // 月 may head a count of months; 1 to 12 in it are months.
  if (/^[月季]$/.test(label) && !cells.some((text) => partOfYear(text, label) !== undefined)) return undefined
  // 市直 and 县区 beside 全市 are counted; a code has six digits.
  if (role === 'place' && cells.length > 0 && cells.every((text) => /^\d{1,5}(?:\.\d+)?[%％]?$/.test(text)))
    return undefined
  // A类 and 已解决 are no codes of places.
  if (role === 'placeId' && cells.length > 0 && cells.every((text) => /^[A-E]$|\p{Script=Han}/u.test(text)))
    return 'category'
  if (role === 'indicator' && cells.length > 0 && cells.every(isDated)) return 'period'
  // 数量 beside other figures, 金额 and 人数 are counts with a name; 年 may head a count of years.
  if (
    role === undefined &&
    /^(?:|t|x|yr|jahr|ann[eé]e|a[nñ]o)$/i.test(label) &&
    cells.length > 0 &&
    cells.every(isDated)
  )
    return 'period'
  return role
}

/** Of the first column: what 合计 stands below, numbers with a name, and bands. */
export function areNames(cells: readonly string[]): boolean {
  const own = cells.filter((text) => summaryOf(text) === 'none')
  if (own.length === 0) return false
  // 10月15日 among 18-30 and 31-40 was 10-15 before a spreadsheet read it.
  const whole = own.filter((text) => !isRewritten(text))
  const isBands = whole.length > 1 && whole.every((text) => band.test(text) || englishBand.test(text))
  return isBands || own.length < cells.length || own.every((text) => numberedName.test(text))
}

/** 2022, 2023, 2024 at the left of a table, whatever heads them. */
export function areYears(cells: readonly string[]): boolean {
  const years = cells.filter((text) => summaryOf(text) === 'none').map(Number)
  const [first = 0, second = 0] = years
  return (
    years.length > 1 &&
    years.every((year) => year >= 1900 && year <= 2100) &&
    years.every(
      (year, i) => i === 0 || Math.sign(year - (years[i - 1] ?? 0)) === Math.sign(second - first),
    ) &&
    years.every((year, i) => i === 0 || Math.abs(year - (years[i - 1] ?? 0)) <= 10)
  )
}

export function isNumeric(label: string, cells: readonly string[], share: number): boolean {
  const present = cells.filter((text) => !absenceOf(text))
  if (present.length === 0) return cells.length > 0
  const ofAll = /[率%％]$/.test(readHeading(label).label)
  const figures = present.filter(
    (text) => isFigureText(text.replace(/[*＊†‡①-⑳¹²³]+$/u, '')) || (ofAll && saysAll(text)),
  )
  // 办复率(%) heads figures, however many of them are slips.
  if (readHeading(label).unit !== undefined && figures.length > 0) return true
  // 立案 heads figures, though most were mistyped; titles below 提案 and dates below 交办 are none.
  const isSlip = (text: string) => isMistyped(text) || (figures.length > 0 && isRewritten(text))
  const slips = isOfAll(label) ? present.filter(isSlip) : []
  return figures.length + slips.length >= present.length * share
}
