/** Columns of names that divide something into classes, whatever heads them. */
import { areExhaustive } from '../../../exhaustive.js'
import { addDecimals } from '../../../quantity/decimal.js'
import { makeHundred, rowsAddUp } from '../total/adds-up.js'
import { numberIn } from '../total/come-to.js'
import { cell, isFigureText } from '../cell/cell.js'
import { lettered } from '../../../outcomes.js'
import { underHeadings } from '../header/headings.js'
import { isShareName, wholes } from '../header/kinds.js'
import type { FigureColumn } from '../header/meaning.js'
import type { KeyColumn } from '../plan.js'
import { isTotal, summaryOf } from '../header/roles.js'

export const stage =
  /^(?:(?:共|累计|一共|经?审查|经|实际|已|本[年届期]|[今当全]年|新)*(?:收到|提交|提出|征集|立案|交办|办复|办结|答复)(?:的?提案)?|提案)(?:总?数|件数|总件数)?$|^(?:proposals? )?(?:received|submitted|tabled|filed|registered|answered|(?:put )?on (?:file|record))(?: proposals?)?$/i

const meaning = /含义|释义|解释|涵义|^(?:具体|办理|类别)?(?:内容|情况|标准)$/

/** Does it say what is counted, rather than how, where from or what more is to be known? */
export function tells({ role, explains }: KeyColumn): boolean {
  return !explains && !/^(?:unit|note|source|sourceUrl|locator)$/.test(role)
}

/** 立案, 办结 and the 合计 below, which adds them up: classes of one thing, though 指标 heads them. */
export function asClasses(
  written: readonly KeyColumn[],
  values: readonly number[],
  rows: readonly (readonly string[])[],
  isShare: (column: number) => boolean,
): readonly KeyColumn[] {
  const [first, second] = written
  const cellsAt = ({ column }: KeyColumn) =>
    rows.map((row) => cell(row, column)).filter((text) => text !== '' && !isTotal(text) && !wholes.test(text))
  const mayName = ({ role }: KeyColumn) => /^(?:category|dimension)$/.test(role)
  // A类 | 已经解决或基本解决: the second says what the first means, whatever heads them.
  if (
    first &&
    second &&
    written.length === 2 &&
    mayName(first) &&
    mayName(second) &&
    cellsAt(first).every((text) => lettered.test(text)) &&
    new Set(cellsAt(first)).size === cellsAt(second).length
  )
    return [
      { ...first, role: 'category' },
      { ...second, role: 'dimension', explains: true },
    ]
  const keys = written.map((key, i) =>
    key.role === 'dimension' && written[i - 1]?.role === 'category' && meaning.test(key.label)
      ? { ...key, explains: true as const }
      : key,
  )
  const telling = keys.filter(tells)
  const [key] = telling
  const [of, parted] = telling
  const headed =
    of && parted && telling.length === 2 ? underHeadings(keys, of, parted, rows, values) : undefined
  if (headed) return headed
  // 评价等次 beside 票数 and 占比: the rows divide a whole.
  if (key?.role === 'dimension' && telling.length === 1 && values.length > 1 && values.some(isShare))
    return keys.map((other) => (other === key ? { ...key, role: 'category', addsUp: true } : other))
  // 集体提案 and 委员提案, and 立案总数 below them, though 提案者 heads them all.
  const isWhole = (row: readonly string[]) => wholes.test(cell(row, key?.column ?? -1))
  if (
    key?.role === 'dimension' &&
    telling.length === 1 &&
    rows.length > 2 &&
    rows.filter(isWhole).length === 1
  )
    return keys.map((other) => (other === key ? { ...other, role: 'category' } : other))
  if (!key || telling.length > 1 || !/^(?:indicator|category)$/.test(key.role)) return keys
  // 立案提案, and A类 and B类 with their shares, though 指标 heads them.
  if (key.role === 'indicator' && dividesWhole(rows, key.column, values, isShare))
    return keys.map((other) => (other === key ? { ...key, role: 'category' } : other))
  if (!values.some((value) => rowsAddUp(rows, key.column, value))) return keys
  return keys.map((other) => (other === key ? { ...key, role: 'category', addsUp: true } : other))
}

/** Rows each with a share beside its count, of which one at most is a stage that proposals go through. */
function dividesWhole(
  rows: readonly (readonly string[])[],
  named: number,
  values: readonly number[],
  isShare: (column: number) => boolean,
): boolean {
  const [count] = values.filter((column) => !isShare(column))
  const share = values.find(isShare)
  if (count === undefined || share === undefined || values.length > 2) return false
  const stages = rows.filter((row) => stage.test(cell(row, named)))
  const divided = rows.filter((row) => isFigureText(row[share] ?? '') && !/[%％]/.test(row[count] ?? ''))
  return stages.length < 2 && divided.length > 1 && divided.length >= rows.length - 1
}

/** Keys that divide what stands beside them, told by its shares. */
export function dividingKeys(
  keys: readonly KeyColumn[],
  figures: readonly FigureColumn[],
  sample: readonly (readonly string[])[],
): readonly KeyColumn[] {
  return sharesAlone(besideShares(keys, figures, sample), figures, sample)
}

/** 内容 beside nothing but 占比: the names divide what makes 100. */
function sharesAlone(
  keys: readonly KeyColumn[],
  figures: readonly FigureColumn[],
  sample: readonly (readonly string[])[],
): readonly KeyColumn[] {
  const [key, ...more] = keys
  const [share, ...others] = figures
  if (
    key?.role !== 'dimension' ||
    more.length > 0 ||
    !share ||
    others.length > 0 ||
    !isShareName(share.label)
  )
    return keys
  const names = sample.map((row) => cell(row, key.column)).filter((name) => summaryOf(name) === 'none')
  const sum = addDecimals(sample.flatMap((row) => numberIn(row, share.column) ?? []))
  const isAll = areExhaustive(names) || (names.length > 2 && Math.abs(sum - 100) <= 0.1 * names.length)
  return isAll ? [{ ...key, role: 'category' }] : keys
}

/** 人大建议 and 政协提案, each with A类 and the share of A类 in columns: what they divide is the row. */
function besideShares(
  keys: readonly KeyColumn[],
  figures: readonly FigureColumn[],
  sample: readonly (readonly string[])[],
): readonly KeyColumn[] {
  const labels = new Set(figures.map(({ label }) => label))
  const isDivided = figures.some(
    ({ label, category, measure }) =>
      (category !== undefined && measure === '占比') ||
      (/.占比$/.test(label) && labels.has(label.slice(0, -2))),
  )
  // A类 over 件数 and 占比, and the shares of each row make 100.
  const shares = figures.flatMap(({ column, category, indicator = '' }) =>
    category !== undefined && isShareName(indicator) ? column : [],
  )
  if (!isDivided && !makeHundred(shares, sample)) return keys
  return keys.map((key) => (key.role === 'category' ? { ...key, role: 'dimension' } : key))
}
