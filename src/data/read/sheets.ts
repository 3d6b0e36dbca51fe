/** What the names of sheets say of the figures in them: 2023年, 教育局. */
import type { Dataset, Observation } from '../dataset.js'
import { merged, mergedApart, retold } from './merge.js'
import { isClass } from './table/header/kinds.js'
import { isDated } from './table/cell/period.js'
import { looksLikePlace } from './table/header/roles.js'
import { figuresIn } from './titles.js'

/** Sheet1, 工作表2, 表3: nobody gave it a name. */
const unnamed = /^(?:sheet|工作表|表)[\s(（]*\d*[)）]?$/i

/** All of them; where the figures of one stand in the other and most are others, each sheet has its own. */
export function mergedSheets(sheets: readonly Dataset[], names: readonly string[]): Dataset {
  const [only, ...more] = sheets
  if (only && more.length === 0) return only
  const areApart = sheets.some((one, i) => sheets.slice(i + 1).some((other) => differ(one, other)))
  const isOneOfClasses = names.every((name) => ofName(name, sheets)?.category !== undefined)
  return (isOneOfClasses ? merged : mergedApart)(
    sheets.map((sheet, i) => {
      const name = (names[i] ?? '').replace(/^(?:19|20)\d\d$/, '$&年')
      if (unnamed.test(name)) return sheet
      const own = ofName(name, sheets)
      if (own) return retold({ ...sheet, ...titleOf(sheet, name) }, sheet, (o) => ({ ...o, ...own }))
      const scope = areApart && !isDated(name) ? name : undefined
      return retold({ ...sheet, ...titleOf(sheet, name) }, sheet, (o) =>
        scope === undefined || o.scope !== undefined ? o : { ...o, scope },
      )
    }),
  )
}

/** 甲市 and A类 are the place and the class of figures that none of the sheets gives one. */
function ofName(
  name: string,
  sheets: readonly Dataset[],
): Pick<Observation, 'place' | 'category'> | undefined {
  const lacks = (key: 'place' | 'category') =>
    sheets.every(({ observations }) => observations.every((o) => o[key] === undefined))
  if (looksLikePlace(name)) return lacks('place') ? { place: name } : undefined
  return isClass(name) && lacks('category') ? { category: name } : undefined
}

/** Tables of a package that hold other figures under the same names: each is of its own resource. */
export function scoped(
  tables: readonly Dataset[],
  names: readonly (string | undefined)[],
): readonly Dataset[] {
  const areApart = tables.some((one, i) => tables.slice(i + 1).some((other) => differ(one, other)))
  if (!areApart) return tables
  return tables.map((table, i) => {
    const scope = names[i]
    return scope === undefined
      ? table
      : retold(table, table, (o) => (o.scope === undefined ? { ...o, scope } : o))
  })
}

/** The sheet's name where it has no title, and with it where that lacks the year by which the sheet is named. */
function titleOf({ title }: Dataset, name: string): Pick<Dataset, 'title'> {
  if (title === undefined) return { title: name }
  const lacksYear = isDated(name) && typeof title === 'string' && !/(?:19|20)\d\d/.test(title)
  return lacksYear ? { title: name + title } : {}
}

/** Is most of what stands in both not the same? */
function differ(one: Dataset, other: Dataset): boolean {
  const known = figuresIn(one)
  const both = [...figuresIn(other)].filter(([key]) => known.has(key))
  const same = both.filter(([key, value]) => known.get(key) === value)
  return both.length > 1 && 2 * same.length < both.length
}
