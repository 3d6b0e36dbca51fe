/** Rows and figure columns → one entry a figure: what it is about, and the figure. */
import type { Observation, Status } from '../../dataset.js'
import { readFigure, type FigureReading } from '../figure.js'
import type { FindingLog } from '../log.js'
import { unifyPlaces } from '../names.js'
import { readPeriodCell } from './period.js'
import { reportFigure } from '../problems.js'
import { splitUnit, type PrintedUnit } from '../unit.js'
import { isUnit, normalUnit, readHeading, withoutMark } from './header-unit.js'
import type { Grid, Layout } from './layout.js'
import { footnotes } from './footnotes.js'
import type { FigureColumn, KeyColumn, Plan } from './plan.js'
import { isSubtotal, isTotal } from './roles.js'
import { statusOf } from './status.js'

/** Where a figure stands, for people: `row 4, column 地区`, or `3/地区` in a list of objects. */
export type PathOf = (row: number, column: string) => string

export type Draft = Omit<Observation, 'indicator' | 'figure'>

export interface Entry {
  readonly indicator: string
  readonly draft: Draft
  readonly reading: FigureReading
  readonly path: string
  readonly row: number
  readonly column: number
  /** A total of other figures; subtotal: of those since the last total. */
  readonly total?: 'total' | 'subtotal'
  /** 其中: part of another part, never added to a sum. */
  readonly within?: true
  readonly indicatorId?: string
  readonly placeLabel?: string
  readonly sourceUrl?: string
}

/** What the key columns of a row say. */
interface RowKeys {
  readonly draft: Draft
  readonly indicator?: string
  readonly indicatorId?: string
  readonly unit?: PrintedUnit
  readonly placeLabel?: string
  readonly sourceUrl?: string
  readonly total?: 'total' | 'subtotal'
  readonly within?: true
}

export interface EntryContext {
  readonly pathOf: PathOf
  /** Indicator of columns that name none. */
  readonly fallback: string
  readonly log: FindingLog
}

export function entriesOf(
  grid: Grid,
  layout: Layout,
  plan: Plan,
  { pathOf, fallback, log }: EntryContext,
): readonly Entry[] {
  const rows = filledDown(grid, layout, plan)
  const places = plan.keys.find(({ role }) => role === 'place')
  const unify = places
    ? unifyPlaces(new Set(rows.map((row) => cell(row, places.column)).filter(Boolean)))
    : (name: string) => name
  const marks = footnotes(layout.notes)
  const read = figureReader()
  const entries: Entry[] = []
  rows.forEach((row, i) => {
    const line = layout.body[i] ?? 0
    const fileRow = grid.lines?.[line] ?? line + 1
    if (plan.figures.length > 1 && plan.figures.every(({ column }) => cell(row, column) === '')) return
    const keys = readKeys(row, plan.keys, unify)
    for (const figure of plan.figures) {
      const { text, note } = marks(cell(row, figure.column))
      const { label, unit } = indicatorOf(keys, figure, layout, fallback)
      const reading = read(text, unit)
      const path = pathOf(fileRow, figure.label)
      const spot = { row: fileRow, column: figure.column + 1 }
      if (reading.problem) reportFigure(reading.problem, text, path, log, spot)
      const total = keys.total ?? (figure.total ? 'total' : undefined)
      entries.push({
        indicator: label,
        draft: draftOf(keys.draft, figure, reading.status, note),
        reading,
        path,
        ...spot,
        ...(total && { total }),
        ...(keys.within && { within: keys.within }),
        ...(keys.indicatorId !== undefined && { indicatorId: keys.indicatorId }),
        ...(keys.placeLabel !== undefined && { placeLabel: keys.placeLabel }),
        ...(keys.sourceUrl !== undefined && { sourceUrl: keys.sourceUrl }),
      })
    }
  })
  return entries
}

function cell(row: readonly string[], column: number): string {
  return (row[column] ?? '').trim()
}

/** A label that stands once for several rows, as vertically merged cells do, counts for each of them. */
function filledDown(grid: Grid, layout: Layout, plan: Plan): readonly (readonly string[])[] {
  const rows = layout.body.map((i) => grid.rows[i] ?? [])
  const first = plan.keys[0]
  const mayMerge =
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

function readKeys(
  row: readonly string[],
  keys: readonly KeyColumn[],
  unify: (name: string) => string,
): RowKeys {
  const draft: Record<string, unknown> = {}
  const own: (readonly [string, string])[] = []
  const more: { -readonly [K in keyof RowKeys]?: RowKeys[K] } = {}
  for (const { role, column, label } of keys) {
    const text = cell(row, column)
    if (text === '') continue
    if (
      (role === 'place' ||
        role === 'category' ||
        role === 'dimension' ||
        role === 'indicator' ||
        role === 'period') &&
      isTotal(text)
    ) {
      more.total = isSubtotal(text) ? 'subtotal' : 'total'
      continue
    }
    switch (role) {
      case 'place':
        more.placeLabel = unify(withoutMark(text))
        draft['place'] ??= more.placeLabel
        break
      case 'placeId':
        draft['place'] = text
        break
      case 'indicator':
        more.indicator = text
        break
      case 'indicatorId':
        more.indicatorId = text
        break
      case 'unit':
        if (isUnit(text) || text.length <= 6) more.unit = splitUnit(normalUnit(text))
        break
      case 'period':
        Object.assign(draft, readPeriodCell(text))
        break
      case 'category':
        if (/^其中/.test(text)) more.within = true
        draft['category'] = categoryOf(text.replace(/^其中[:：]?\s*/, ''))
        break
      case 'base':
        draft['base'] = /^(?:原文未列|未列|notgiven|not given)$/i.test(text) ? 'notGiven' : text
        break
      case 'status':
        draft['status'] = statusOf(text)
        if (draft['status'] === undefined) delete draft['status']
        break
      case 'sourceUrl':
        more.sourceUrl = text
        break
      case 'dimension':
        if (label !== '__proto__') own.push([label, text])
        break
      default:
        draft[role] = text
    }
  }
  if (own.length > 0) draft['dimensions'] = Object.fromEntries(own)
  return { ...more, draft: draft }
}

/** “A类 + B类” is one figure for both. */
function categoryOf(text: string): string | readonly string[] {
  const parts = text.split(/ [+＋] /)
  return parts.length > 1 ? parts : withoutMark(text)
}

function indicatorOf(
  keys: RowKeys,
  figure: FigureColumn,
  layout: Layout,
  fallback: string,
): { readonly label: string; readonly unit: PrintedUnit } {
  const heading = readHeading(keys.indicator ?? figure.indicator ?? fallback)
  const printed = figure.unit ?? keys.unit ?? heading.unit
  return { label: heading.label, unit: printed ?? unitOf(heading.label, layout.unit) }
}

/** Rates and shares are printed without % under a header that says so; a table's “单位：万元” is not theirs. */
function unitOf(label: string, ofTable: PrintedUnit | undefined): PrintedUnit {
  return /(?:率|占比|比重|比例|百分比)$/.test(label) ? splitUnit('%') : (ofTable ?? splitUnit(''))
}

function draftOf(
  keys: Draft,
  figure: FigureColumn,
  status: Status | undefined,
  note: string | undefined,
): Draft {
  const category = figure.category ?? keys.category
  const stated = keys.status ?? status
  const remark = [typeof keys.note === 'string' ? keys.note : '', note ?? ''].filter(Boolean).join('；')
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
