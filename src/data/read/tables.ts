/** Several tables of one file: those of a page, the sheets of a workbook. */
import type { Dataset } from '../dataset.js'
import { FindingLog } from './log.js'
import { mergedApart } from './merge.js'
import { unread, type Reading } from './reading.js'

export interface NamedTable {
  readonly name: string
  /** With findings that name the table, where there are several. */
  readonly read: (log: FindingLog) => Reading
}

/** How those without figures are spoken of. */
export type LeftOut = readonly [zh: string, counted: string, en: string, then: string, thenEn: string]

/** All that hold figures as one dataset; the others are named. */
export function readTables(
  tables: readonly NamedTable[],
  file: string | undefined,
  [zh, counted, en, then, thenEn]: LeftOut,
  merge: (tables: readonly Dataset[], names: readonly string[]) => Dataset = mergedApart,
): Reading {
  const readings = tables.map(({ name, read }) => ({
    name,
    ...read(new FindingLog(file, tables.length > 1 ? name : undefined)),
  }))
  const [first] = readings
  const read = readings.filter(({ dataset }) => dataset.observations.length > 0)
  if (!first || read.length === 0) return first ?? unread(new FindingLog(file))
  const log = new FindingLog(file)
  const left = readings.filter((reading) => !read.includes(reading)).map(({ name }) => name)
  if (left.length > 0) {
    const names = left.slice(0, 12)
    log.add(
      'note',
      'tables-without-figures',
      '',
      `${zh}${left.length}${counted}没有读到数字，未采用：${names.join('、')}。${then}。`,
      `No figures were found in ${left.length} ${en}, which were left out: ${names.join(', ')}. ${thenEn}.`,
    )
  }
  return {
    dataset: merge(
      read.map(({ dataset }) => dataset),
      read.map(({ name }) => name),
    ),
    findings: [...log.findings, ...read.flatMap(({ findings }) => findings)],
  }
}
