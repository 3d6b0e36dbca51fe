/** How the cells of key columns are read, each distinct one once. */
import { remembering } from '../../remember.js'
import { cell } from './cell.js'
import { withoutHanSpaces, withoutSetting } from './clean.js'
import { periodReader } from './dates.js'
import { readHeading, withoutMark, type Heading } from '../header/header-unit.js'
import type { PeriodReading } from './period.js'
import type { KeyColumn } from '../plan.js'
import { summaryOf, type Summary } from '../header/roles.js'
import { ofWhich } from '../row/row-names.js'

export interface CellReaders {
  readonly total: (text: string) => Summary | 'none'
  readonly place: (text: string) => string
  readonly period: (text: string, column?: number) => PeriodReading
  readonly category: (text: string) => string | readonly string[]
  readonly heading: (text: string) => Heading
  readonly isCode: (text: string) => boolean
  /** Is it a class by its form, or one that another row names? */
  readonly isClass: (name: string) => boolean
  /** Does another row name it behind 其中? */
  readonly isPart: (name: string) => boolean
  /** Is it a class of a row that is no total? */
  readonly isCounted: (name: string) => boolean
}

export function cellReaders(
  keys: readonly KeyColumn[],
  unify: (name: string) => string,
  rows: readonly (readonly string[])[],
  shared: ReadonlySet<string>,
): CellReaders {
  const columnsOf = (role: KeyColumn['role']) => keys.flatMap((key) => (key.role === role ? key.column : []))
  const [classes, named] = [columnsOf('category'), columnsOf('indicator')]
  return {
    total: remembering((text) => summaryOf(text.replace(ofWhich, ''))),
    place: remembering((text) => unify(placeName(text))),
    period: periodReader(keys, rows),
    category: remembering((text) => categoryOf(withoutSetting(text.replace(ofWhich, '')))),
    heading: remembering(readHeading),
    isCode: (text) => !shared.has(text),
    isClass: remembering(
      (name) => name.endsWith('类') || rows.some((row) => classes.some((at) => cell(row, at) === name)),
    ),
    isPart: remembering((name) =>
      rows.some((row) =>
        named.some((at) => ofWhich.test(cell(row, at)) && partNamed(cell(row, at)) === name),
      ),
    ),
    isCounted: remembering((name) =>
      rows.some(
        (row) =>
          classes.some((at) => cell(row, at) === name) &&
          !keys.some(({ column }) => summaryOf(cell(row, column)) !== 'none'),
      ),
    ),
  }
}

/** A类和B类占比 among classes is their share. */
const shareOf = /^(.+?)的?所?占(?:比[例重]?|比)$/

/** A类占比, where A类 is a class: the class, and that it is its share. */
export function classIn(
  text: string,
  isClass: (name: string) => boolean,
): readonly [name: string, isShare: boolean] {
  const [, of] = shareOf.exec(text) ?? []
  return of !== undefined && isClass(of) ? [of, true] : [text, false]
}

/** 其中：A类（件） is A类. */
export function partNamed(text: string): string {
  return readHeading(text.replace(ofWhich, '')).label
}

/** 兰 州* is 兰州. */
export function placeName(text: string): string {
  return withoutMark(withoutHanSpaces(text))
}

/** “A类 + B类” is one figure for both. */
export function categoryOf(text: string): string | readonly string[] {
  const parts = text.split(/ [+＋] /)
  return parts.length > 1 ? parts : withoutMark(text)
}
