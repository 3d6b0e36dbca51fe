/** The way of all tables: a grid of texts → a dataset, with findings that name row and column. */
import type { Dataset, Observation, Source } from '../dataset.js'
import type { Quantity } from '../quantity.js'
import type { Indicator, IndicatorKind } from '../indicator.js'
import { say } from '../text.js'
import { Duplicates } from './duplicates.js'
import { FindingLog } from './log.js'
import { emptyDataset, limits, unread, type Reading } from './reading.js'
import { cleanRows } from './table/clean.js'
import { classesOf, entriesOf, type Entry, type PathOf } from './table/entries.js'
import { footnotes } from './table/footnotes.js'
import { sourceOf } from './table/frame.js'
import { layoutOf, type Grid, type Layout } from './table/layout.js'
import { wholes } from './table/meaning.js'
import { planOf, type Plan } from './table/plan.js'
import { isGenericHeader } from './table/roles.js'
import { separateTotals } from './table/totals.js'

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
  const grid = { ...written, rows: cleanRows(written.rows) }
  if (grid.rows.length > limits.rows) {
    log.add(
      'error',
      'too-many-rows',
      '',
      `表有${grid.rows.length}行，超过上限1000000行，未读取。请拆成几个文件。`,
      `The table has ${grid.rows.length} rows; the limit is 1000000. It was not read. Split it.`,
    )
    return unread(log)
  }
  const layout = layoutOf(grid)
  if (!layout || layout.body.length === 0) {
    log.add(
      'error',
      'empty-table',
      '',
      '表里没有数据行。第一行应为表头，其下每行一条。',
      'The table has no rows of data. Put headers into the first row and one record into each row below.',
    )
    return unread(log)
  }
  if (layout.headless) reportHeadless(log)
  const plan = planOf(grid, layout, log)
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
  const notes = footnotes(layout.notes)
  const fallback = fallbackName(plainHeader(plan), layout.caption, options.file)
  const isWhole = wholes.test(fallback) && plan.figures.some(({ category }) => category !== undefined)
  const classes = isWhole ? classesOf(fallback) : fallback
  const pathOf = options.pathOf ?? rowAndColumn
  const context = {
    pathOf,
    fallback: { plain: fallback, classes },
    notes,
    log,
  }
  const entries = entriesOf(grid, layout, plan, context)
  const { parts, kept } = separateTotals(entries, pathOf, log)
  const source = notes.general.map(sourceOf).find((title) => title !== undefined)
  reportAround(
    layout,
    notes.general.filter((note) => sourceOf(note) === undefined),
    log,
  )
  const dataset = datasetOf(parts, kept, source, pathOf, log)
  return {
    dataset: { ...dataset, ...(layout.caption !== '' && { title: layout.caption }) },
    findings: log.findings,
    cellOf: cellFinder([...parts, ...kept]),
  }
}

/** Row and column of each observation, in as little memory as it takes. */
function cellFinder(entries: readonly Entry[]): NonNullable<Reading['cellOf']> {
  const rows = Uint32Array.from(entries, ({ row }) => row)
  const columns = Uint32Array.from(entries, ({ column }) => column)
  return (i) => {
    const [row, column] = [rows[i], columns[i]]
    return row === undefined || column === undefined ? undefined : { row, column }
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

/** The header of the first column of figures that stands for no class, place or period. */
function plainHeader({ figures }: Plan): string {
  const plain = figures.find(({ category, place, period, total }) => !total && !(category ?? place ?? period))
  return plain?.label ?? ''
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

function datasetOf(
  parts: readonly Entry[],
  kept: readonly Entry[],
  source: string | undefined,
  pathOf: PathOf,
  log: FindingLog,
): Dataset {
  const indicators = new Indicators()
  const duplicates = new Duplicates((entry: Entry) => pathOf(entry.row, entry.header))
  const places = new Map<string, string>()
  const sources = new Map<string, Source>()
  // Indicators first: a figure without a unit has the one that its indicator has somewhere.
  const ids = [
    ...parts.map((entry) => indicators.of(entry)),
    ...kept.map((entry) => indicators.totalOf(entry)),
  ]
  const listed = indicators.list
  const units = new Map(listed.map(({ id, unit }) => [id, unit]))
  const observations = [...parts, ...kept].map((entry, i): Observation => {
    const indicator = ids[i] ?? ''
    const { draft, reading, placeLabel } = entry
    if (draft.place !== undefined && placeLabel !== undefined && draft.place !== placeLabel)
      places.set(draft.place, placeLabel)
    const own = sourceIn(entry)
    if (own) sources.set(own.id, own)
    const observation = {
      indicator,
      ...draft,
      figure: inUnitOf(reading.figure, units.get(indicator) ?? ''),
      ...(source !== undefined && draft.source === undefined && { source }),
    }
    duplicates.check(observation, entry, log, entry)
    return observation
  })
  return {
    ...emptyDataset(),
    indicators: listed,
    observations,
    ...(sources.size > 0 && { sources: [...sources.values()] }),
    ...(places.size > 0 && { places: [...places].map(([id, label]) => ({ id, label })) }),
  }
}

/** A source of which the row says more than its name. */
function sourceIn({ draft, sourceTitle, sourceUrl }: Entry): Source | undefined {
  const id = draft.source
  if (id === undefined) return undefined
  const isUrl = sourceUrl !== undefined && /^https?:\/\/\S+$/i.test(sourceUrl)
  const title = sourceTitle ?? id
  return isUrl || title !== id ? { id, title, ...(isUrl && { url: sourceUrl }) } : undefined
}

function inUnitOf(figure: Quantity, unit: string): Quantity {
  return figure.unit !== '' || unit === '' ? figure : { ...figure, unit }
}

type Draft = { -readonly [K in keyof Indicator]: Indicator[K] }

/** The indicators a table names, by id where it gives one, else by label; made as they are met. */
class Indicators {
  readonly #byName = new Map<string, Draft>()
  readonly #ids = new Set<string>()

  of(entry: Entry): string {
    const { indicator: label, indicatorEn: en, reading } = entry
    const name = entry.indicatorId ?? label
    let known = this.#byName.get(name)
    if (!known) {
      const id = this.#freeId(entry.indicatorId ?? label.replace(/\s+/g, '-'))
      known = { id, label: en === undefined ? label : { zh: label, en }, unit: '', kind: 'count' }
      this.#byName.set(name, known)
    }
    if (known.unit === '' && reading.figure.unit !== '') known.unit = reading.figure.unit
    return known.id
  }

  /** Its total is an indicator of its own; over classes, it is the whole they are part of. */
  totalOf(entry: Entry): string {
    const part = this.#byName.get(entry.indicatorId ?? entry.indicator)
    const label = `${entry.indicator}（合计）`
    const id = this.of({ ...entry, indicator: label, indicatorId: undefined, indicatorEn: undefined })
    const total = this.#byName.get(label)
    if (total && part && total.unit === '') total.unit = part.unit
    if (part && entry.draft.category === undefined && entry.draft.place !== undefined) part.partOf = id
    return id
  }

  get list(): readonly Indicator[] {
    for (const [label, whole] of this.#byName) {
      const classes = this.#byName.get(classesOf(label))
      if (!classes) continue
      classes.partOf ??= whole.id
      classes.unit ||= whole.unit
    }
    return [...this.#byName.values()].map((draft) => ({
      ...draft,
      kind: kindOf(say(draft.label, 'zh-CN'), draft.unit),
    }))
  }

  #freeId(wanted: string): string {
    let id = wanted || '数值'
    for (let n = 2; this.#ids.has(id); n++) id = `${wanted}-${n}`
    this.#ids.add(id)
    return id
  }
}

/** What a unit and a name say about the kind of an indicator. */
export function kindOf(label: string, unit: string): IndicatorKind {
  if (unit === '百分点' || /增长|增速|增幅|降幅|下降|同比|环比/.test(label))
    return unit === '' || /[%‰点]/.test(unit) ? 'change' : 'count'
  if (unit === '%' || unit === '‰') return /率/.test(label) ? 'rate' : 'share'
  return /元$/.test(unit) ? 'amount' : 'count'
}
