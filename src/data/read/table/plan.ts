/** What each column of a table is for. */
import type { FindingLog } from '../log.js'
import { dividedByRows, ofBodies } from './column/across-bodies.js'
import { cell } from './cell/cell.js'
import { withoutClassCodes } from './column/class-codes.js'
import { withClassGroups } from './column/class-groups.js'
import { withoutNumber } from './cell/clean.js'
import { areNames, isNumeric } from './column/column-content.js'
import { columnRoles } from './column/column-roles.js'
import { dividedAgain } from './column/divided-columns.js'
import { editorPlan } from './editor-layout.js'
import { readHeading } from './header/header-unit.js'
import { asClasses, dividingKeys } from './column/key-classes.js'
import { acrossOf, keyRole, withoutRepeats } from './column/key-role.js'
import { isShareName } from './header/kinds.js'
import type { Grid, Layout } from './layout.js'
import { figuresOf, type FigureColumn } from './header/meaning.js'
import { measuredColumns } from './column/measured.js'
import { withYears } from './column/part-column.js'
import { reportRepeated, toldApart } from './header/repeated-headers.js'
import { isCodeName, type Role } from './header/roles.js'

/** A column that says what the figures of its row are about. */
export interface KeyColumn {
  readonly column: number
  /** A year is that of the column of months or quarters beside it; a measure says how its row is counted: 件数, 占比. */
  readonly role: Exclude<Role, 'figure' | 'ignored' | 'subject'> | 'dimension' | 'year' | 'measure'
  readonly label: string
  /** It holds parts of a year: of this one, where the table’s title names it. */
  readonly inYear?: string
  /** A total below its rows adds all of them up: none of them is the whole. */
  readonly addsUp?: true
  /** Its classes are letters: 立案 among them is what they divide. */
  readonly letters?: true
  /** What the class in the column before it means: A | 所提问题已经解决. */
  readonly explains?: true
  /** Of its headings, those whose rows divide something; the others gather what is said of all. */
  readonly divides?: ReadonlySet<string>
  /** Below such headings, 办复 among A类 and B类 is what is said of all. */
  readonly headed?: true
}

export interface Plan {
  readonly keys: readonly KeyColumn[]
  readonly figures: readonly FigureColumn[]
}

/** Rows looked at to tell what a column holds. */
const sampled = 200

export function planOf(grid: Grid, layout: Layout, log: FindingLog): Plan {
  const ofEditor = editorPlan(grid, layout)
  if (ofEditor) return ofEditor
  const sample = layout.body.slice(0, sampled).map((i) => grid.rows[i] ?? [])
  const cellsOf = (column: number) => sample.flatMap((row) => withoutNumber(cell(row, column)) || [])
  const labels = layout.headers.map((levels) => levels.join(' '))
  const roles = columnRoles(labels, cellsOf)
  const figureAt = roles.indexOf('figure')
  const hasIndicator = roles.includes('indicator')
  const numericWhere = (share: number): readonly boolean[] =>
    labels.map(
      (label, column) =>
        roles[column] === undefined &&
        grid.keys?.has(column) !== true &&
        !isCodeName(label) &&
        !(column === 0 && labels.length > 1 && areNames(cellsOf(column))) &&
        isNumeric(label, cellsOf(column), share),
    )
  const usual = numericWhere(0.6)
  // A small table with a slip in it: any figure makes a column of figures where there is no other.
  const numeric = usual.includes(true) || figureAt >= 0 ? usual : numericWhere(0.3)
  const unitAt = roles.indexOf('unit')
  const facts = {
    sample,
    figuresAt: figureAt < 0 ? numeric.flatMap((is, column) => (is ? column : [])) : [figureAt],
    hasUnits: unitAt >= 0 && !hasIndicator && new Set(cellsOf(unitAt)).size > 1,
    across: acrossOf(labels.filter((_, column) => numeric[column])),
  }
  const isShare = (column: number) => isShareName(readHeading(labels[column] ?? '').label)
  const keys: KeyColumn[] = []
  const values: number[] = []
  labels.forEach((label, column) => {
    const role = roles[column]
    if (
      role === 'ignored' ||
      (cellsOf(column).length === 0 && (label === '' || role === undefined) && sample.length > 0)
    )
      return
    const mayCount = figureAt < 0 || !hasIndicator || isShare(column)
    if (role === 'figure' || (numeric[column] && mayCount)) values.push(column)
    else keys.push({ column, label, role: keyRole(role, label, cellsOf(column), column, facts) })
  })
  const title = layout.caption === '' ? (log.file ?? '') : layout.caption
  const classed = asClasses(withoutRepeats(withYears(keys, cellsOf, title), cellsOf), values, sample, isShare)
  const own = withoutClassCodes(classed, sample).map((key) =>
    key.role === 'category' &&
    (layout.blocks ?? cellsOf(key.column).filter((text) => letter.test(text)).length > 1)
      ? { ...key, letters: true as const }
      : key,
  )
  reportRepeated(own, log)
  const roleNames = new Set(own.map(({ role }) => role))
  const figures = toldApart(
    dividedAgain(
      roleNames.has('measure')
        ? measuredColumns(values, layout, sample)
        : figuresOf(values, layout, roleNames.has('indicator'), sample),
      sample,
    ),
    layout,
    log,
  ).map((figure) => (layout.remarked?.has(figure.column) ? ofRecord(figure) : figure))
  const names = cellsOf(own[0]?.column ?? -1)
  return (
    dividedByRows(own, figures, sample) ?? {
      keys: datedBy(own, cellsOf) ?? withClassGroups(dividingKeys(own, figures, sample), figures, sample),
      figures: ofBodies(own, figures, names, facts.across),
    }
  )
}

/** 截至 of several dates, and nothing else, tells the rows apart. */
function datedBy(
  [only, ...more]: readonly KeyColumn[],
  cellsOf: (column: number) => readonly string[],
): readonly KeyColumn[] | undefined {
  const isDates = more.length === 0 && only?.role === 'asOf' && new Set(cellsOf(only.column)).size > 1
  return isDates ? [{ ...only, role: 'period' }] : undefined
}

/** The total of a record is of the records in it, and adds up nothing in its own row. */
function ofRecord(figure: FigureColumn): FigureColumn {
  return figure.total ? { ...figure, total: false, indicator: figure.label } : figure
}

const letter = /^[A-EＡ-Ｅ]类?(?:[和、及与+]?[A-EＡ-Ｅ]类?)*$/
