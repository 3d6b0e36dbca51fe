/** 代码 A beside 办理结果 已经解决: a letter that each class has beside its name tells nothing more. */
import { grouped } from '../../../grouped.js'
import type { KeyColumn } from '../plan.js'
import { cell } from '../cell/cell.js'

const heading = /代[码号]|编码|类别|类型|分类|等[次级]|code|class|grade|letter/i
const letter = /^[A-EＡ-Ｅ甲乙丙丁戊]类?$/

export function withoutClassCodes(
  keys: readonly KeyColumn[],
  rows: readonly (readonly string[])[],
): readonly KeyColumn[] {
  // A list that names its indicators says everything in columns of its own.
  if (keys.some(({ role }) => role === 'indicator')) return keys
  const mayName = ({ role }: KeyColumn) => role === 'category' || role === 'dimension'
  const named = keys.filter((key) => mayName(key) && !key.explains && !areLetters(key, rows))
  const classes = named.find(({ role }) => role === 'category') ?? named.at(-1)
  if (!classes) return keys
  const codes = keys.filter(
    (key) =>
      (mayName(key) || key.role === 'placeId') &&
      key !== classes &&
      heading.test(key.label) &&
      !keys.some(({ explains }) => explains) &&
      isCode(key, classes, keys, rows),
  )
  const isClass = codes.some(({ role }) => role === 'category')
  return keys.flatMap((key) =>
    codes.includes(key) ? [] : key === classes && isClass ? { ...key, role: 'category' } : key,
  )
}

function areLetters({ column }: KeyColumn, rows: readonly (readonly string[])[]): boolean {
  const own = rows.map((row) => cell(row, column)).filter(Boolean)
  return own.length > 1 && own.every((text) => letter.test(text))
}

function isCode(
  key: KeyColumn,
  classes: KeyColumn,
  keys: readonly KeyColumn[],
  rows: readonly (readonly string[])[],
): boolean {
  if (!areLetters(key, rows)) return false
  const { column } = key
  const own = rows.filter((row) => cell(row, column) !== '')
  const others = keys.filter((other) => other !== key && other !== classes)
  const lists = grouped(own, (row) => others.map((other) => cell(row, other.column)).join('\n'))
  // A类 of 经济 and A类 of 社会 are two classes, and A类 tells which.
  return [...lists.values()].every(
    (list) =>
      new Set(list.map((row) => cell(row, column))).size === list.length &&
      new Set(list.map((row) => cell(row, classes.column))).size === list.length,
  )
}
