/** Several tables of one file: those of a page, the sheets of a workbook. */
import type { Dataset } from '../dataset.js'
import { say, type Text } from '../text.js'
import { FindingLog } from './log.js'
import { mergedApart } from './merge.js'
import { unread, type Reading } from './reading.js'

export interface NamedTable {
  readonly name: string
  /** With findings that name the table, where there are several. */
  readonly read: (log: FindingLog) => Reading
}

/** How those without figures are spoken of: “页面上” 2 “个表格” and “of the tables of the page”, and what to do. */
export interface LeftOut {
  readonly where: string
  readonly counted: string
  readonly of: string
  readonly advice: Text
}

/** All that hold figures as one dataset; the others are named. */
export function readTables(
  tables: readonly NamedTable[],
  file: string | undefined,
  { where, counted, of, advice }: LeftOut,
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
      `${where}${left.length}${counted}没有读到数字，未采用：${names.join('、')}。${say(advice, 'zh-CN')}。`,
      `No figures were found in ${left.length} ${of}, which were left out: ${names.join(', ')}. ${say(advice, 'en')}.`,
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
