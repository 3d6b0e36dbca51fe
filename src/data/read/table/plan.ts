/** What each column is for, and what each figure column counts. */
import { absenceOf } from '../figure.js'
import type { FindingLog } from '../log.js'
import { isDated } from './period.js'
import type { PrintedUnit } from '../unit.js'
import { isUnit, readHeading } from './header-unit.js'
import { isFigureText, type Grid, type Layout } from './layout.js'
import { isGenericHeader, isMeasureWord, isTotal, looksLikePlace, roleOf, type Role } from './roles.js'

/** A column that says what the figures of its row are about. */
export interface KeyColumn {
  readonly column: number
  readonly role: Exclude<Role, 'figure' | 'ignored' | 'subject'> | 'dimension'
  readonly label: string
}

/** A column of figures, with what its header says about all of them. */
export interface FigureColumn {
  readonly column: number
  readonly label: string
  readonly indicator?: string
  readonly period?: string
  readonly place?: string
  readonly category?: string
  readonly unit?: PrintedUnit
  readonly total: boolean
}

export interface Plan {
  readonly keys: readonly KeyColumn[]
  readonly figures: readonly FigureColumn[]
}

type Kind = 'period' | 'place' | 'measure' | 'class' | 'total' | 'name'

/** Rows looked at to tell what a column holds. */
const sampled = 200

export function planOf(grid: Grid, layout: Layout, log: FindingLog): Plan {
  const sample = layout.body.slice(0, sampled).map((i) => grid.rows[i] ?? [])
  const cellsOf = (column: number) =>
    sample.map((row) => (row[column] ?? '').trim()).filter((text) => text !== '')
  const labels = layout.headers.map((levels) => levels.join(' '))
  const roles = labels.map((label, column) => roleIn(label, cellsOf(column)))
  const figureAt = roles.indexOf('figure')
  const hasIndicator = roles.includes('indicator')
  const numeric = labels.map((_, column) => roles[column] === undefined && isNumeric(cellsOf(column)))
  const keys: KeyColumn[] = []
  const values: number[] = []
  labels.forEach((label, column) => {
    const role = roles[column]
    if (
      role === 'ignored' ||
      (cellsOf(column).length === 0 && (label === '' || role === undefined) && sample.length > 0)
    )
      return
    if (role === 'figure' || (numeric[column] && !(figureAt >= 0 && hasIndicator))) values.push(column)
    else keys.push({ column, label, role: keyRole(role, label, cellsOf(column), column, sample, figureAt) })
  })
  reportRepeated(keys, log)
  return {
    keys: withoutRepeats(keys),
    figures: figuresOf(values, layout, hasIndicator || keys.some(({ role }) => role === 'indicator')),
  }
}

function roleIn(label: string, cells: readonly string[]): Role | undefined {
  const role = roleOf(label)
  if (role === 'unit' && cells.length > 0 && !cells.some(isUnit)) return undefined
  // 数量 beside other figures, 金额 and 人数 are counts with a name; 年 may head a count of years.
  if (role === undefined && label === '' && cells.length > 0 && cells.every(isDated)) return 'period'
  return role
}

function isNumeric(cells: readonly string[]): boolean {
  const present = cells.filter((text) => !absenceOf(text))
  if (present.length === 0) return cells.length > 0
  const figures = present.filter((text) => isFigureText(text.replace(/[*＊†‡①-⑳¹²³]+$/u, '')))
  return figures.length >= present.length * 0.6
}

function keyRole(
  role: Role | undefined,
  label: string,
  cells: readonly string[],
  column: number,
  sample: readonly (readonly string[])[],
  figureAt: number,
): KeyColumn['role'] {
  if (role !== undefined && role !== 'subject' && role !== 'figure' && role !== 'ignored') return role
  const named = cells.filter((text) => !isTotal(text))
  if (named.length > 0 && named.filter(looksLikePlace).length >= named.length * 0.6) return 'place'
  if (named.length > 0 && named.every(isDated)) return 'period'
  if (role !== 'subject' && label !== '') return 'dimension'
  return figureAt >= 0 && unitsDiffer(sample, column, figureAt) ? 'indicator' : 'category'
}

/** 189个 beside 2733万元: the labels name different indicators, not classes of one. */
function unitsDiffer(sample: readonly (readonly string[])[], column: number, figureAt: number): boolean {
  const units = new Set<string>()
  for (const row of sample) {
    const unit = /[\d余多]\s*[万亿]?([^\d\s余多以上下内左右万亿.]{1,3})/.exec(row[figureAt] ?? '')?.[1]
    if ((row[column] ?? '').trim() !== '' && unit !== undefined) units.add(unit)
  }
  return units.size > 1
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
])

/** A second column of one role (市 beside 省) is a dimension of its own. */
function withoutRepeats(keys: readonly KeyColumn[]): readonly KeyColumn[] {
  const last = new Map(keys.map((key) => [key.role, key.column]))
  return keys.map((key) =>
    single.has(key.role) && last.get(key.role) !== key.column
      ? { ...key, role: 'dimension', label: key.label || '—' }
      : key,
  )
}

function reportRepeated(keys: readonly KeyColumn[], log: FindingLog): void {
  const seen = new Map<string, number>()
  for (const { label, column } of keys) {
    const first = seen.get(label)
    seen.set(label, column)
    if (first === undefined || label === '') continue
    log.add(
      'warning',
      'repeated-header',
      `column ${label}`,
      `第${first + 1}列与第${column + 1}列的表头都是“${label}”，以后一列为准。请改名。`,
      `Columns ${first + 1} and ${column + 1} are both headed “${label}”; the later one counts. Rename one.`,
      { column: column + 1 },
    )
  }
}

function kindOf(label: string): Kind {
  if (isTotal(label)) return 'total'
  if (isDated(label) || /^(?:19|20)\d\d年/.test(label)) return 'period'
  if (isMeasureWord(label)) return 'measure'
  if (looksLikePlace(label)) return 'place'
  return /^[A-ZＡ-Ｚ]$|^[A-ZＡ-Ｚ一二三四五甲乙丙丁]?类$|类提案$|^(?:很|非常|较|比较|基本|不)?满意$/.test(
    label,
  )
    ? 'class'
    : 'name'
}

/** One kind for the labels of a level: that of most of them. */
function levelKind(labels: readonly string[]): Kind {
  const kinds = labels.map(kindOf).filter((kind) => kind !== 'total')
  for (const kind of ['period', 'measure', 'place', 'class'] as const) {
    if (kinds.length > 0 && kinds.filter((own) => own === kind).length >= kinds.length * 0.6) return kind
  }
  return 'name'
}

function figuresOf(
  values: readonly number[],
  layout: Layout,
  hasIndicator: boolean,
): readonly FigureColumn[] {
  const headings = values.map((column) => (layout.headers[column] ?? []).map(readHeading))
  const depth = headings.reduce((most, levels) => Math.max(most, levels.length), 0)
  const top = levelKind([...new Set(headings.map((levels) => levels[0]?.label ?? ''))])
  const below = levelKind([
    ...new Set(headings.filter((levels) => levels.length > 1).map((levels) => levels.at(-1)?.label ?? '')),
  ])
  return values.map((column, i) => {
    const levels = headings[i] ?? []
    const unit = levels.map((heading) => heading.unit).findLast(Boolean)
    const meaning =
      depth < 2 || levels.length < 2
        ? oneLevel(levels[0]?.label ?? '', top, hasIndicator, depth)
        : twoLevels(
            levels.map(({ label }) => label),
            top,
            below,
            hasIndicator,
          )
    return {
      column,
      label: levels.map(({ label }) => label).join(' '),
      total: levels.some(({ label }) => isTotal(label)),
      ...(unit && { unit }),
      ...meaning,
    }
  })
}

type Meaning = Pick<FigureColumn, 'indicator' | 'period' | 'place' | 'category'>

function oneLevel(label: string, kind: Kind, hasIndicator: boolean, depth: number): Meaning {
  if (isTotal(label) && depth < 2 && (kind === 'class' || kind === 'place' || hasIndicator)) return {}
  if (kind === 'period' && kindOf(label) === 'period') return { period: label }
  if (kind === 'place') return { place: label }
  if (kind === 'class') return { category: label }
  if (isGenericHeader(label)) return {}
  return hasIndicator ? { category: label } : { indicator: label }
}

function twoLevels(labels: readonly string[], top: Kind, below: Kind, hasIndicator: boolean): Meaning {
  const upper = labels[0] ?? ''
  const lower = labels.slice(1).join(' ')
  if (top === 'period' || below === 'period') {
    const [period, name] = top === 'period' ? [upper, lower] : [lower, upper]
    return { period, ...oneLevel(name, kindOf(name), hasIndicator, 2) }
  }
  if (top === 'place') return { place: upper, ...oneLevel(lower, below, hasIndicator, 2) }
  if (below === 'place')
    return { ...(hasIndicator ? { category: upper } : { indicator: upper }), place: lower }
  if (top === 'class') return { category: upper, indicator: lower }
  // 农业农村 over 件数 and 占比: the upper level classifies, the lower says how it is measured.
  if (below === 'measure')
    return isTotal(upper) ? { indicator: lower } : { category: upper, indicator: lower }
  return isTotal(lower) ? { indicator: upper } : { indicator: upper, category: lower }
}
