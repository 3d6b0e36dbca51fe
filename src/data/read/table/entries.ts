/** Rows and figure columns → one observation a figure: what it is about, and the figure. */
import type { Observation } from '../../dataset.js'
import type { FindingLog } from '../log.js'
import { remembering } from '../remember.js'
import { findPlace, isPlaceCode } from '../../places.js'
import { unifyPlaces } from '../names.js'
import { reportAccounting, reportFigure, reportPart, reportTwo } from '../problems.js'
import { compareQuantities } from '../../quantity.js'
import { readHeading } from './header/header-unit.js'
import type { Grid, Layout } from './layout.js'
import { datedColumns, reportSerials } from './cell/dates.js'
import { draftOf, withoutClass } from './drafts.js'
import { filledDown } from './column/filled-down.js'
import type { Footnotes } from './cell/footnotes.js'
import { divisionsOf, inDivision } from './row/divisions.js'
import { classesOf } from '../../classified.js'
import type { Named } from './indicators.js'
import { isRateName, isShareName } from './header/kinds.js'
import { figureReader, inFull } from './cell/figure-cells.js'
import type { Plan } from './plan.js'
import { rateIn } from './row/rate-rows.js'
import { rateOf, subjectOf } from './row/figure-subject.js'
import { cell } from './cell/cell.js'
import { placeName } from './cell/cell-readers.js'
import { inPeriodOf, keysReader, type RowKeys } from './row/row-keys.js'
import type { Summary } from './header/roles.js'
import { sharedCodes } from './column/shared-codes.js'
import { reportAmbiguous } from './cell/slash-dates.js'
import { Subjects } from './subjects.js'
import { holdsMore } from './cell/two-figures.js'
import { marked } from './row/of-which.js'
import { wholesFurtherUp } from './row/parted.js'
import { wholesRepeated } from './total/repeated-wholes.js'
import { withNamedTotals } from './total/named-totals.js'
import { withSharesNamed } from './row/share-rows.js'

/** Where a figure stands, for people: `row 4, column 地区`, or `3/地区` in a list of objects. */
export type PathOf = (row: number, column: string) => string

/** What the rows of a table come to. */
export interface Entries {
  /** The figures that are no totals, in the order of the table. */
  readonly observations: Observation[]
  /** The row and the column of the file that each stands in, 1-based. */
  readonly rows: number[]
  readonly columns: number[]
  /** Those that are 其中, part of another part: never added to a sum. */
  readonly within: ReadonlySet<number>
  readonly totals: readonly Total[]
  readonly subjects: Subjects
}

/** A figure that the table prints as the total or the average of others; a subtotal: of those since the last subtotal. */
export interface Total {
  readonly kind: Summary
  readonly named: Named
  readonly keys: RowKeys
  readonly observation: Observation
  readonly row: number
  readonly column: number
  /** Header of its column. */
  readonly header: string
  /** How many figures that are no totals stand before it. */
  readonly before: number
}

export interface EntryContext {
  readonly pathOf: PathOf
  /** Indicators of columns that name none: of plain columns, and of columns that are classes. */
  readonly fallback: { readonly plain: string; readonly classes: string }
  readonly notes: Footnotes
  /** Source of the figures that name none, from a note below the table. */
  readonly source: string | undefined
  readonly log: FindingLog
}

export function entriesOf(
  grid: Grid,
  layout: Layout,
  plan: Plan,
  { pathOf, fallback, notes, source, log }: EntryContext,
): Entries {
  const rows = withNamedTotals(withSharesNamed(marked(filledDown(grid, layout, plan), plan), plan), plan)
  const divisions = divisionsOf(rows, plan)
  const repeated = wholesRepeated(rows, plan)
  const furtherUp = wholesFurtherUp(rows, plan)
  const read = figureReader()
  reportAmbiguous(rows, datedColumns(plan.keys), log)
  reportSerials(plan.keys, rows, log)
  const shared = sharedCodes(rows, plan.keys, log)
  const keysOf = keysReader(plan.keys, placeUnifier(rows, plan), rows, shared)
  const headingOf = remembering(readHeading)
  const hasIndicator = plan.keys.some(({ role }) => role === 'indicator')
  const hasClasses = plan.keys.some(({ role }) => role === 'category')
  const mixed = new Set(plan.figures.flatMap(({ column }) => (isMixed(rows, column) ? column : [])))
  const counted = plan.figures.flatMap(({ indicator = '' }) => (isShareName(indicator) ? [] : indicator))
  const subject = { fallback, headingOf, several: new Set(counted).size > 1, unit: layout.unit }
  const ofColumn = new Map(
    plan.figures.map(({ column }) => [column, noteOn(layout.headers[column] ?? [], notes)]),
  )
  const subjects = new Subjects()
  const [observations, within, totals]: [Observation[], Set<number>, Total[]] = [[], new Set(), []]
  const [fileRows, columns]: [number[], number[]] = [[], []]
  let above: string | undefined = hasIndicator ? fallback.plain : undefined
  let before: RowKeys | undefined
  /** What the class divides: its share may stand below other counts. */
  const dividedInto = new Map<string, string>()
  rows.forEach((cells, i) => {
    const row = lineOf(grid, layout, i)
    if (isBlank(cells, plan)) return
    const division = divisions.get(i)
    const stated = inDivision(inPeriodOf(before, keysOf(cells)), division)
    before = stated
    const isPart = stated.within && stated.indicator === undefined
    if (!isPart && !isRateName(stated.indicator ?? ''))
      above = division?.category ?? stated.indicator ?? (hasIndicator ? above : classOf(stated))
    const whole = furtherUp.get(i)
    if (whole !== undefined) above = keysOf(rows[whole] ?? []).indicator ?? above
    const part = String(stated.draft.category)
    const divided = stated.measure === undefined ? above : (dividedInto.get(part) ?? above)
    if (isPart && divided !== undefined) dividedInto.set(part, divided)
    const keys =
      isPart && divided !== undefined ? { ...stated, indicator: classesOf(headingOf(divided).label) } : stated
    const ofRow = noteOn(
      plan.keys.map(({ column }) => cell(cells, column)),
      notes,
    )
    for (const figure of plan.figures) {
      const anew = repeated.get(figure.column)
      if (anew?.has(i) === false) continue
      const kind = anew ? undefined : (figure.summary ?? keys.total ?? (figure.total ? 'total' : undefined))
      const { text, note } = notes.of(cell(cells, figure.column))
      const rate = rateIn(cells, headingOf(keys.indicator ?? '').label, figure, plan.figures)
      if (rate === 'elsewhere') continue
      const about = (rate === 'here' ? rateOf : subjectOf)(keys, figure, subject)
      const path = (): string => pathOf(row, figure.label)
      const reading = inFull(keys.figureJson, read(text, about.unit), log, path)
      const { unit } = about
      // The share of some classes, in a row below the counts of all.
      const isShare = mixed.has(figure.column) && reading.figure.unit === '%' && isClassOf(keys)
      const label = isShare ? `${about.label}占比` : about.label
      const [column, header] = [figure.column + 1, figure.label]
      // A total left blank says nothing: rates are not added up.
      if ((kind ?? layout.remarked?.has(figure.column)) && reading.status === 'missing') continue
      if (reading.problem) reportFigure(reading.problem, text, path(), log, { row, column })
      const { wording } = reading.figure
      if (wording !== undefined && wording !== text && holdsMore(text, wording))
        reportTwo(text, path(), log, { row, column })
      if (reading.accounting) reportAccounting(text, path(), log, { row, column })
      const whole =
        figure.partOf === undefined ? undefined : read(notes.of(cell(cells, figure.partOf)).text, unit).figure
      if (whole && compareQuantities(reading.figure, whole) === 1)
        reportPart(reading.figure, whole, path(), log, { row, column })
      const isDivided = (keys.draft.category ?? figure.category) !== undefined
      const complete = isDivided ? keys.complete : undefined
      const named = { label, id: keys.indicatorId, en: keys.indicatorEn, complete }
      const isCrossed = hasClasses && (keys.total !== undefined || keys.draft.category !== undefined)
      const own = anew ? withoutClass(keys.draft) : keys.draft
      const remarks = [note, reading.remark, ofRow, ofColumn.get(figure.column)]
      const draft = draftOf(own, figure, reading.status, joined(remarks), isCrossed)
      const observation = {
        ...draft,
        figure: reading.figure,
        ...(source !== undefined && draft.source === undefined && { source }),
      }
      if (kind) {
        const before = observations.length
        totals.push({ kind, named, keys, observation, row, column, header, before })
        continue
      }
      observation.indicator = subjects.indicators.of(named, reading.figure.unit)
      subjects.note(draft, keys)
      if (keys.within) within.add(observations.length)
      observations.push(observation)
      fileRows.push(row)
      columns.push(column)
    }
  })
  return { observations, rows: fileRows, columns, within, totals, subjects }
}

/** The line of the file that a row of the body stands in. */
function lineOf({ lines }: Grid, { body }: Layout, i: number): number {
  const line = body[i] ?? 0
  return lines?.[line] ?? line + 1
}

function isClassOf({ indicator, draft: { category } }: RowKeys): boolean {
  return indicator === undefined && category !== undefined
}

/** Counts, as more than 100 are, and percentages in one column. */
function isMixed(rows: readonly (readonly string[])[], column: number): boolean {
  const cells = rows.slice(0, sampled).map((row) => cell(row, column))
  return (
    cells.some((text) => /^[\d.]+[%％]$/.test(text)) &&
    cells.some((text) => /^\d{3,}$/.test(text) && text !== '100')
  )
}

const sampled = 200

function classOf({ draft: { category } }: RowKeys): string | undefined {
  return typeof category === 'string' ? category : undefined
}

/** One spelling for each place of the table. */
function placeUnifier(rows: readonly (readonly string[])[], { keys }: Plan): (name: string) => string {
  const places = keys.find(({ role }) => role === 'place')
  if (!places) return (name) => name
  const written = new Set(rows.map((row) => placeName(cell(row, places.column))))
  written.delete('')
  const unify = unifyPlaces(written)
  const codes = [...written].filter(isPlaceCode)
  if (codes.length === 0) return unify
  // 嘉峪关 beside 620200 is the place of that code.
  return (name) => {
    const { id } = findPlace(name) ?? {}
    return id !== undefined && written.has(id) ? id : unify(name)
  }
}

/** Does the row hold no figure, so that it is none of the table’s records? */
function isBlank(row: readonly string[], { figures }: Plan): boolean {
  const blank = figures.every(({ column }) => cell(row, column) === '')
  return blank && (figures.length > 1 || isSection(row))
}

/** “一、提案情况” or 其中 with nothing beside it heads the rows below. */
function isSection(row: readonly string[]): boolean {
  const texts = row.map((text) => text.trim()).filter(Boolean)
  return texts.length === 1 && /^(?:[（(]?[一二三四五六七八九十]+[)）、.．]|其中[:：]?$)/.test(texts[0] ?? '')
}

/** The note that a mark on one of these names stands for. */
function noteOn(labels: readonly string[], notes: Footnotes): string | undefined {
  return labels.map((label) => notes.about(label)).find((note) => note !== undefined)
}

function joined(notes: readonly (string | undefined)[]): string | undefined {
  const said = new Set(notes.filter((note) => note !== undefined))
  return said.size > 0 ? [...said].join('；') : undefined
}
