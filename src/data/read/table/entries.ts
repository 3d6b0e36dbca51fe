/** Rows and figure columns → one entry a figure: what it is about, and the figure. */
import type { Status } from '../../dataset.js'
import { readFigure, type FigureReading } from '../figure.js'
import type { FindingLog } from '../log.js'
import { remembering } from '../remember.js'
import { quantityFrom } from '../observations.js'
import { unifyPlaces } from '../names.js'
import { readPeriodCell } from './period.js'
import { reportAccounting, reportFigure } from '../problems.js'
import { splitUnit, type PrintedUnit } from '../unit.js'
import { readHeading, type Heading } from './header-unit.js'
import type { Grid, Layout } from './layout.js'
import type { Footnotes } from './footnotes.js'
import type { FigureColumn } from './meaning.js'
import type { Plan } from './plan.js'
import { cell, keysReader, placeName, type Draft, type RowKeys } from './row-keys.js'

/** Where a figure stands, for people: `row 4, column 地区`, or `3/地区` in a list of objects. */
export type PathOf = (row: number, column: string) => string

export interface Entry {
  readonly indicator: string
  readonly draft: Draft
  readonly reading: FigureReading
  readonly row: number
  readonly column: number
  /** Header of its column. */
  readonly header: string
  /** A total of other figures; subtotal: of those since the last total. */
  readonly total: 'total' | 'subtotal' | undefined
  /** 其中: part of another part, never added to a sum. */
  readonly within: true | undefined
  readonly indicatorId: string | undefined
  readonly placeLabel: string | undefined
  readonly sourceUrl: string | undefined
  readonly sourceTitle: string | undefined
  readonly indicatorEn: string | undefined
}

export interface EntryContext {
  readonly pathOf: PathOf
  /** Indicators of columns that name none: of plain columns, and of columns that are classes. */
  readonly fallback: { readonly plain: string; readonly classes: string }
  readonly notes: Footnotes
  readonly log: FindingLog
}

export function entriesOf(
  grid: Grid,
  layout: Layout,
  plan: Plan,
  { pathOf, fallback, notes, log }: EntryContext,
): readonly Entry[] {
  const rows = filledDown(grid, layout, plan)
  const places = plan.keys.find(({ role }) => role === 'place')
  const unify = places
    ? unifyPlaces(new Set(rows.map((row) => placeName(cell(row, places.column))).filter(Boolean)))
    : (name: string) => name
  const read = figureReader()
  const keysOf = keysReader(plan.keys, unify)
  const headingOf = remembering(readHeading)
  const hasIndicator = plan.keys.some(({ role }) => role === 'indicator')
  const entries: Entry[] = []
  let above = fallback.plain
  rows.forEach((row, i) => {
    const line = layout.body[i] ?? 0
    const fileRow = grid.lines?.[line] ?? line + 1
    const blank = plan.figures.every(({ column }) => cell(row, column) === '')
    if (blank && (plan.figures.length > 1 || isSection(row))) return
    const stated = keysOf(row)
    above = stated.indicator ?? above
    const keys =
      stated.within && hasIndicator && stated.indicator === undefined
        ? { ...stated, indicator: classesOf(headingOf(above).label) }
        : stated
    for (const figure of plan.figures) {
      const total = keys.total ?? (figure.total ? 'total' : undefined)
      const { text, note } = notes.of(cell(row, figure.column))
      const { label, unit } = indicatorOf(keys, figure, layout, fallback, headingOf)
      const path = (): string => pathOf(fileRow, figure.label)
      const reading = inFull(keys.figureJson, read(text, unit), log, path)
      const spot = { row: fileRow, column: figure.column + 1 }
      // A total left blank says nothing: rates are not added up.
      if (total && reading.status === 'missing') continue
      if (reading.problem) reportFigure(reading.problem, text, path(), log, spot)
      if (reading.accounting) reportAccounting(text, path(), log, spot)
      entries.push({
        indicator: label,
        draft: draftOf(keys.draft, figure, reading.status, note),
        reading,
        row: fileRow,
        column: figure.column + 1,
        header: figure.label,
        total,
        within: keys.within,
        indicatorId: keys.indicatorId,
        placeLabel: keys.placeLabel,
        sourceUrl: keys.sourceUrl,
        sourceTitle: keys.sourceTitle,
        indicatorEn: keys.indicatorEn,
      })
    }
  })
  return entries
}

/** The indicator of the classes of `whole`, where a table holds both and names only one. */
export function classesOf(whole: string): string {
  return `${whole}（分类）`
}

/** “一、提案情况” with nothing beside it heads the rows below. */
function isSection(row: readonly string[]): boolean {
  const texts = row.map((text) => text.trim()).filter(Boolean)
  return texts.length === 1 && /^[（(]?[一二三四五六七八九十]+[)）、.．]/.test(texts[0] ?? '')
}

/** A label that stands once for several rows, as vertically merged cells do, counts for each of them. */
function filledDown(grid: Grid, layout: Layout, plan: Plan): readonly (readonly string[])[] {
  const rows = layout.body.map((i) => grid.rows[i] ?? [])
  const first = plan.keys[0]
  // A table whose rows say each where they stand in the source is a list of records: blank is blank.
  const isRecords = plan.keys.some(({ role }) => role === 'locator' || role === 'base')
  const mayMerge =
    !isRecords &&
    first?.column === 0 &&
    plan.keys.length > 1 &&
    ['place', 'indicator', 'category', 'dimension'].includes(first.role)
  if (!mayMerge || cell(rows[0] ?? [], 0) === '' || rows.every((row) => cell(row, 0) !== '')) return rows
  let label = ''
  return rows.map((row) => {
    label = cell(row, 0) || label
    return cell(row, 0) === '' ? [label, ...row.slice(1)] : row
  })
}

function indicatorOf(
  keys: RowKeys,
  figure: FigureColumn,
  layout: Layout,
  fallback: EntryContext['fallback'],
  headingOf: (label: string) => Heading,
): { readonly label: string; readonly unit: PrintedUnit } {
  const own = headingOf(
    keys.indicator ?? figure.indicator ?? (figure.category === undefined ? fallback.plain : fallback.classes),
  )
  const heading = figure.measure === undefined ? own : { label: own.label + figure.measure }
  const printed = figure.unit ?? (figure.measure === undefined ? (keys.unit ?? heading.unit) : undefined)
  return { label: heading.label, unit: printed ?? unitOf(heading.label, layout.unit) }
}

const noUnit = splitUnit('')

/** Rates and shares are printed without % under a header that says so; a table's “单位：万元” is not theirs. */
function unitOf(label: string, ofTable: PrintedUnit | undefined): PrintedUnit {
  return /(?:率|占比|比重|比例|百分比)$/.test(label) ? splitUnit('%') : (ofTable ?? noUnit)
}

function draftOf(
  keys: Draft,
  figure: FigureColumn,
  status: Status | undefined,
  note: string | undefined,
): Draft {
  const category = figure.category ?? keys.category
  const stated = keys.status ?? status
  const remark =
    typeof keys.note === 'object' ? keys.note : [keys.note ?? '', note ?? ''].filter(Boolean).join('；')
  const plain = figure.period ?? figure.place ?? figure.category
  if (plain === undefined && stated === keys.status && remark === (keys.note ?? '')) return keys
  // A column of a class within rows of classes: 性别 beside 类别.
  const crossed = figure.category !== undefined && keys.category !== undefined
  return {
    ...keys,
    ...(figure.period !== undefined && readPeriodCell(figure.period)),
    ...(figure.place !== undefined && { place: figure.place }),
    ...(category !== undefined && { category: crossed ? keys.category : category }),
    ...(crossed && { dimensions: { ...keys.dimensions, column: figure.category ?? '' } }),
    ...(stated !== undefined && { status: stated }),
    ...(remark !== '' && { note: remark }),
  }
}

/** A figure that its own words do not say in full is written out beside them, as in a dataset file. */
function inFull(
  json: string | undefined,
  reading: FigureReading,
  log: FindingLog,
  pathOf: () => string,
): FigureReading {
  if (json === undefined) return reading
  const figure = quantityFrom(json)
  if (figure) return { figure }
  const path = pathOf()
  log.add(
    'warning',
    'invalid-value',
    path,
    `${path}：“数字结构”不是有效的 JSON 数字对象，改按原文数字读取。请改正或清空该格。`,
    `${path}: “figureJson” is no valid figure object; the figure’s own words were read. Correct or empty the cell.`,
  )
  return reading
}

/** Reads each distinct cell once: tables repeat themselves. */
function figureReader(): (text: string, unit: PrintedUnit) => FigureReading {
  const known = new Map<string, FigureReading>()
  return (text, unit) => {
    const key = `${unit.shift}${unit.unit} ${text}`
    let reading = known.get(key)
    if (!reading) {
      if (known.size > 50_000) known.clear()
      known.set(key, (reading = readFigure(text, unit)))
    }
    return reading
  }
}
