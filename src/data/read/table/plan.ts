/** What each column of a table is for. */
import { areExhaustive } from '../../exhaustive.js'
import { areNames, areYears, isNumeric, roleIn } from './column-content.js'
import { addDecimals } from '../../quantity/decimal.js'
import type { FindingLog } from '../log.js'
import { makeHundred } from './adds-up.js'
import { numberIn } from './come-to.js'
import { acrossOf, keyRole } from './key-role.js'
import { withClassGroups } from './class-groups.js'
import { withoutClassCodes } from './class-codes.js'
import { asClasses } from './key-classes.js'
import { isDated } from './period.js'
import { readHeading } from './header-unit.js'
import { withoutNumber } from './clean.js'
import { withYears } from './part-column.js'
import type { Grid, Layout } from './layout.js'
import { changes, isOfAll, isRateName, isShareName, kindOf, shareOfClass } from './kinds.js'
import { dividedAgain } from './divided-columns.js'
import { editorPlan } from './editor-layout.js'
import { figuresOf, type FigureColumn } from './meaning.js'
import { reportRepeated, toldApart } from './repeated-headers.js'
import { measuredColumns } from './measured.js'
import { isCodeName, roleOf, summaryOf, type Role } from './roles.js'
import { cell } from './cell.js'
import { namesWhole, ofWhich } from './row-names.js'

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
  const roles = labels.map((label, column) => roleIn(label, cellsOf(column)))
  // 来源 as the only name of a row says who handed in; below several, where their figures are from.
  const told = labels.flatMap((_, column) =>
    cellsOf(column).length === 0 || isNumeric('', cellsOf(column), 0.6) || roles[column] === 'ignored'
      ? []
      : column,
  )
  if (told.length === 1 && roles[told[0] ?? -1] === 'source') roles[told[0] ?? -1] = 'subject'
  const source = roles.indexOf('source')
  // Of 党派, 委员 and 合计 it says who handed in as well.
  if (cellsOf(source).some((text) => summaryOf(text) !== 'none')) roles[source] = 'subject'
  const figureAt = roles.indexOf('figure')
  // Unit between Measure and Value names units, whatever they are; 单位 may name who reports.
  labels.forEach((label, column) => {
    const isList = figureAt >= 0 && roles.includes('indicator') && roleOf(label) === 'unit'
    if (isList && /^(?:[a-z _]+|计量单位|数值单位)$/i.test(label)) roles[column] = 'unit'
  })
  // 项目 | 内容: where nothing else counts, 内容 heads figures.
  const isCounted = labels.some(
    (label, column) => roles[column] === undefined && isNumeric(label, cellsOf(column), 0.3),
  )
  if (figureAt < 0 && !isCounted) {
    labels.forEach((_, column) => {
      const mayCount = column > 0 && /^(?:subject|note|category)$/.test(roles[column] ?? '')
      if (mayCount && isNumeric('', cellsOf(column), 0.6)) roles[column] = undefined
    })
  }
  if (roles[0] === undefined && labels.length > 1 && areYears(cellsOf(0)) && !roles.includes('period'))
    roles[0] = 'period'
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
  // 民革 and 民盟 with 立案 and 立案率 each: they divide none of these.
  const [first] = own
  const names = first?.role === 'indicator' && facts.across ? cellsOf(first.column) : []
  const isOfBodies =
    names.some((text) => ofWhich.test(text)) ||
    (facts.across === 'bodies' && names.some((text) => isRelative(readHeading(text).label)))
  // 立案 above A类 and B类 of 甲县 and 乙县, which head the columns: each has one of its own.
  const isWholeOfBodies =
    own.length === 1 &&
    first?.role === 'category' &&
    figures.length > 1 &&
    figures.every(isBody) &&
    cellsOf(first.column).some((text) => namesWhole(first, text))
  const [only] = own
  const isDates = own.length === 1 && only?.role === 'asOf' && new Set(cellsOf(only.column)).size > 1
  if (areAcross(own, figures, sample))
    return {
      keys: own.map((key) => (key === first ? { ...key, role: 'category' } : key)),
      figures: figures.map(asBody),
    }
  return {
    // 截至 of several dates, and nothing else, tells the rows apart.
    keys: isDates
      ? [{ ...only, role: 'period' }]
      : withClassGroups(sharesAlone(besideShares(own, figures, sample), figures, sample), figures, sample),
    figures: isOfBodies ? figures.map(asBody) : isWholeOfBodies ? figures.map(ofBody) : figures,
  }
}

/** 9th term and 10th term, each with the shares of all rows: these are the classes, and make 100 in each. */
function areAcross(
  [key, ...more]: readonly KeyColumn[],
  figures: readonly FigureColumn[],
  sample: readonly (readonly string[])[],
): boolean {
  if (!key || more.length > 0 || !/^(?:dimension|indicator)$/.test(key.role)) return false
  const rows = sample.filter((row) => summaryOf(cell(row, key.column)) === 'none')
  const shares = figures.filter(
    ({ category, indicator = '' }) => category !== undefined && isShareName(indicator),
  )
  return (
    new Set(shares.map(({ category }) => category)).size > 1 &&
    shares.every(({ column }) => {
      const parts = rows.flatMap((row) => numberIn(row, column) ?? [])
      return parts.length > 1 && Math.abs(addDecimals(parts) - 100) <= 0.1 * parts.length
    })
  )
}

/** 内容 beside nothing but 占比: the names divide what makes 100. */
function sharesAlone(
  keys: readonly KeyColumn[],
  figures: readonly FigureColumn[],
  sample: readonly (readonly string[])[],
): readonly KeyColumn[] {
  const [key, ...more] = keys
  const [share, ...others] = figures
  if (
    key?.role !== 'dimension' ||
    more.length > 0 ||
    !share ||
    others.length > 0 ||
    !isShareName(share.label)
  )
    return keys
  const names = sample.map((row) => cell(row, key.column)).filter((name) => summaryOf(name) === 'none')
  const sum = addDecimals(sample.flatMap((row) => numberIn(row, share.column) ?? []))
  const isAll = areExhaustive(names) || (names.length > 2 && Math.abs(sum - 100) <= 0.1 * names.length)
  return isAll ? [{ ...key, role: 'category' }] : keys
}

function isRelative(label: string): boolean {
  return isRateName(label) || shareOfClass.test(label)
}

/** The total of a record is of the records in it, and adds up nothing in its own row. */
function ofRecord(figure: FigureColumn): FigureColumn {
  return figure.total ? { ...figure, total: false, indicator: figure.label } : figure
}

function asBody({ category, ...figure }: FigureColumn): FigureColumn {
  return category === undefined ? figure : { ...figure, body: category }
}

/** 市直单位 and 县区, 人大建议 and 政协提案, and not 件数 and 占比. */
function isBody({ label, indicator, total, unit }: FigureColumn): boolean {
  return (
    total ||
    (indicator === label &&
      unit === undefined &&
      kindOf(label) === 'name' &&
      !isOfAll(label) &&
      !changes.test(label))
  )
}

function ofBody({ indicator, ...figure }: FigureColumn): FigureColumn {
  return indicator === undefined || figure.total
    ? { ...figure, ...(indicator !== undefined && { indicator }) }
    : { ...figure, body: indicator }
}

/** 人大建议 and 政协提案, each with A类 and the share of A类 in columns: what they divide is the row. */
function besideShares(
  keys: readonly KeyColumn[],
  figures: readonly FigureColumn[],
  sample: readonly (readonly string[])[],
): readonly KeyColumn[] {
  const labels = new Set(figures.map(({ label }) => label))
  const isDivided = figures.some(
    ({ label, category, measure }) =>
      (category !== undefined && measure === '占比') ||
      (/.占比$/.test(label) && labels.has(label.slice(0, -2))),
  )
  // A类 over 件数 and 占比, and the shares of each row make 100.
  const shares = figures.flatMap(({ column, category, indicator = '' }) =>
    category !== undefined && isShareName(indicator) ? column : [],
  )
  if (!isDivided && !makeHundred(shares, sample)) return keys
  return keys.map((key) => (key.role === 'category' ? { ...key, role: 'dimension' } : key))
}

const single: ReadonlySet<KeyColumn['role']> = new Set([
  'place',
  'indicator',
  'period',
  'scope',
  'category',
  'source',
  'unit',
  'base',
  'status',
  'asOf',
  'complete',
])

/** A second column of one role (市 beside 省) is a dimension of its own. */
function withoutRepeats(
  keys: readonly KeyColumn[],
  cellsOf: (column: number) => readonly string[],
): readonly KeyColumn[] {
  // 2007 | 九届五次: the year dates, wherever it stands.
  const isYear = ({ role, column }: KeyColumn) => role === 'period' && cellsOf(column).every(isDated)
  const last = new Map([...keys, ...keys.filter(isYear)].map((key) => [key.role, key.column]))
  return keys.map((key) =>
    single.has(key.role) && last.get(key.role) !== key.column
      ? { ...key, role: 'dimension', label: key.label || '—' }
      : key,
  )
}

const letter = /^[A-EＡ-Ｅ]类?(?:[和、及与+]?[A-EＡ-Ｅ]类?)*$/
