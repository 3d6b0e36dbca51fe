/** The way of all tables: a grid of texts → a dataset, with findings that name row and column. */
import { reportDuplicates } from './duplicates.js'
import { fileColumn, FindingLog } from './log.js'
import { rememberTotals } from './printed-totals.js'
import { mergedApart } from './merge.js'
import { limits, unread, type Reading } from './reading.js'
import { cleanRows } from './table/cell/clean.js'
import { headingsApart } from './table/row/blocks.js'
import { entriesOf, type Entries, type PathOf } from './table/entries.js'
import { footnotes } from './table/cell/footnotes.js'
import { sourceOf } from './table/frame.js'
import { classesOf } from '../classified.js'
import { layoutOf, type Grid, type Layout } from './table/layout.js'
import { isRateName, wholes } from './table/header/kinds.js'
import { checkRemarks } from './table/total/remark-parts.js'
import { partSentences } from './table/cell/sentences.js'
import { plainHeader } from './table/header/plain-header.js'
import { reportShares } from './shares-among-counts.js'
import { partCounts } from './table/cell/two-counts.js'
import { partFigures, type Parted } from './table/cell/two-figures.js'
import { planOf, type Plan } from './table/plan.js'
import { isGenericHeader } from './table/header/roles.js'
import { wordsApart } from './table/row/word-rows.js'
import { withYearsOfSessions } from './table/row/sessions.js'
import { tablesIn } from './table/several.js'
import { settleTotals } from './table/total/totals.js'
import { rememberWhereabouts, type Whereabouts } from './whereabouts.js'

export type { Grid } from './table/layout.js'

export interface CellsOptions {
  /** Name of the file, for the findings and, in a table that names no indicator, for that. */
  readonly file?: string
  readonly pathOf?: PathOf
  readonly log?: FindingLog
}

const rowAndColumn: PathOf = (row, column) => (column === '' ? `row ${row}` : `row ${row}, column ${column}`)

/** Reads a table, long or wide, with one header row or several. Never throws. */
export function readCells(written: Grid, options: CellsOptions = {}): Reading {
  const log = options.log ?? new FindingLog(options.file)
  const all = { ...written, rows: withYearsOfSessions(cleanRows(written.rows)) }
  if (all.rows.length > limits.rows) {
    log.add(
      'error',
      'too-many-rows',
      '',
      `表有${all.rows.length}行，超过上限1000000行，未读取。请拆成几个文件。`,
      `The table has ${all.rows.length} rows; the limit is 1000000. It was not read. Split it.`,
    )
    return unread(log)
  }
  const width = all.rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (width > limits.columns) {
    log.add(
      'error',
      'too-many-columns',
      '',
      `表有${width}列，超过上限${limits.columns}列，未读取。请拆成几个文件，或改为每行一个数。`,
      `The table has ${width} columns; the limit is ${limits.columns}. It was not read. Split it, or give each figure a row of its own.`,
    )
    return unread(log)
  }
  const tables = tablesIn(all)
  if (tables.length > 1) {
    const { file } = options
    const readings = tables.map((table) =>
      readCells(table, { ...options, log: new FindingLog(file, log.sheet) }),
    )
    return {
      dataset: mergedApart(readings.map(({ dataset }) => dataset)),
      findings: [...log.findings, ...readings.flatMap(({ findings }) => findings)],
    }
  }
  // Lists set in columns are one below the other by now.
  const [cleaned = all] = tables
  const found = layoutOf(cleaned)
  if (!found || found.body.length === 0) {
    log.add(
      'error',
      'empty-table',
      '',
      '表里没有数据行。第一行应为表头，其下每行一条。',
      'The table has no rows of data. Put headers into the first row and one record into each row below.',
    )
    return unread(log)
  }
  const { grid, layout: whole, origins } = parted({ grid: cleaned, layout: found, origins: new Map() })
  log.origins = origins
  if (whole.headless) reportHeadless(log)
  const plan = planOf(grid, whole, log)
  const layout = wordsApart(grid, whole, plan)
  if (plan.figures.length === 0) {
    log.add(
      'error',
      'no-figures',
      '',
      '没有找到数字列。请加一列“数值”或“原文数字”，或以指标名作表头、其下写数字。',
      'No column of figures was found. Add a column “figure”, or head a column with the indicator’s name and put figures below.',
    )
    return unread(log)
  }
  checkRemarks(cleaned, found, plan, options.pathOf ?? rowAndColumn, log)
  const notes = footnotes(layout.notes)
  const hasClasses = plan.figures.some(({ category }) => category !== undefined)
  const named = fallbackName(plainHeader(plan, rowsOf(grid, layout)), layout.caption, options.file)
  // 满意, 不满意 below 满意率 are counts.
  const fallback = hasClasses && isRateName(named) ? named.replace(/率$/, '情况') : named
  const isWhole =
    hasClasses && (wholes.test(fallback) || plan.figures.some(({ indicator }) => indicator === fallback))
  const classes = isWhole ? classesOf(fallback) : fallback
  const pathOf = options.pathOf ?? rowAndColumn
  const source = notes.general.map(sourceOf).find((title) => title !== undefined)
  const context = { pathOf, fallback: { plain: fallback, classes }, notes, source, log }
  const entries = entriesOf(grid, layout, plan, context)
  const { observations, rows, columns, subjects } = entries
  const { unsettled, complete, sound } = settleTotals(entries, pathOf, log)
  subjects.indicators.exhausted(complete)
  for (const total of unsettled) {
    observations.push(subjects.total(total))
    rows.push(total.row)
    columns.push(total.column)
  }
  reportAround(
    layout,
    notes.general.filter((note) => sourceOf(note) === undefined),
    log,
  )
  const dataset = {
    ...subjects.datasetOf(observations),
    ...(layout.caption !== '' && { title: layout.caption }),
  }
  const whereabouts = whereaboutsIn(entries, plan, pathOf, log)
  rememberWhereabouts(dataset, whereabouts)
  rememberTotals(dataset, sound, ({ named }) => subjects.indicators.known(named), pathOf, log)
  reportDuplicates(observations, whereabouts, log)
  reportShares(dataset, whereabouts, log)
  return { dataset, findings: log.findings }
}

/** Headings and what stands in one cell with another, each in a column of its own. */
function parted(table: Parted): Parted {
  return [headingsApart, partSentences, partCounts, partFigures].reduce<Parted>((before, part) => {
    const { grid, layout, origins } = part(before.grid, before.layout)
    const all = new Map(before.origins)
    for (const [own, of] of origins) all.set(own, before.origins.get(of) ?? of)
    return { grid, layout, origins: all }
  }, table)
}

function rowsOf({ rows }: Grid, { body }: Layout): readonly (readonly string[])[] {
  return body.slice(0, 200).map((i) => rows[i] ?? [])
}

/** Row and column of each observation, in as little memory as it takes. */
function whereaboutsIn(
  entries: Entries,
  { keys, figures }: Plan,
  pathOf: PathOf,
  log: FindingLog,
): Whereabouts {
  const { file, sheet, origins } = log
  const within = { ...(file !== undefined && { file }), ...(sheet !== undefined && { sheet }) }
  const [rows, columns] = [Uint32Array.from(entries.rows), Uint32Array.from(entries.columns)]
  const labels = new Map([...keys, ...figures].map(({ column, label }) => [column + 1, label]))
  const columnOf = (field: string): number | undefined => {
    const name = /^dimensions\/(.+)$/s.exec(field)?.[1]
    const key = keys.find(({ role, label }) =>
      name === undefined ? role === field.replace(/^periodWording$/, 'period') : label === name,
    )
    return key && key.column + 1
  }
  return (i, field = 'figure') => {
    const row = rows[i]
    if (row === undefined) return undefined
    const column = columnOf(field) ?? columns[i] ?? 0
    return {
      path: pathOf(row, labels.get(column) ?? ''),
      row,
      column: fileColumn(origins, column),
      ...within,
    }
  }
}

/** Says what of a table is no row of it. */
function reportAround(layout: Layout, notes: readonly string[], log: FindingLog): void {
  if (layout.repeated > 0) {
    log.add(
      'note',
      'repeated-header-row',
      '',
      `表头在表中又出现了${layout.repeated}次，这些行不作为数据。`,
      `The header stands again in ${layout.repeated} rows of the table; these are no data.`,
    )
  }
  for (const note of notes) {
    log.add(
      'note',
      'table-note',
      '',
      `表下的注没有对应的数字：“${note.slice(0, 80)}”。如只关系到某一数，请写进该行的“备注”。`,
      `A note below the table belongs to no figure: “${note.slice(0, 80)}”. If it is about one figure, put it into that row’s note.`,
    )
  }
}

function reportHeadless(log: FindingLog): void {
  log.add(
    'note',
    'no-header',
    '',
    '第一行就是数据，没有表头，各列按内容推断。请加一行表头，如“地区,委员工作室”。',
    'The first row is data already; without headers the columns were told by their content. Add a row of headers such as “place,studios”.',
  )
}

/** What figures count that neither a column nor a header names: the caption, the header, the file. */
function fallbackName(header: string, caption: string, file: string | undefined): string {
  if (caption !== '') return caption
  if (!isGenericHeader(header)) return header
  const stem = file?.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')
  return stem !== undefined && stem !== '' ? stem : '数值'
}
