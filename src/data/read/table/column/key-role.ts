/** What a column that names things is for: places, periods, indicators, classes, or something else. */
import { proposer } from '../../../proposers.js'
import { stage } from './key-classes.js'
import { readFigure } from '../../figure.js'
import { splitUnit } from '../../unit.js'
import { readHeading } from '../header/header-unit.js'
import { changes, isClass, isOfAll, isShareName, kindOf, shareOfClass } from '../header/kinds.js'
import { isDated } from '../cell/period.js'
import type { KeyColumn } from '../plan.js'
import { cell } from '../cell/cell.js'
import { ofWhich } from '../row/row-names.js'
import { isMeasureWord, looksLikePlace, summaryOf, type Role } from '../header/roles.js'

interface Facts {
  readonly sample: readonly (readonly string[])[]
  readonly figuresAt: readonly number[]
  /** Is there a column of units, with several units in it? */
  readonly hasUnits: boolean
  /** What the columns of figures are of, where it is none of their headers that says what is counted. */
  readonly across: 'bodies' | 'periods' | undefined
}

/** 市教育局 and 市卫健委, 民革 and 民盟; years or places. */
export function acrossOf(labels: readonly string[]): Facts['across'] {
  const kinds = labels.flatMap((label) =>
    summaryOf(label) === 'none' && !changes.test(label) ? kindOf(readHeading(label).label) : [],
  )
  if (kinds.length < 2) return undefined
  if (kinds.every((kind) => kind === 'period' || kind === 'place')) return 'periods'
  // 人大代表建议 and 政协提案, and not 委员提案 and 集体提案.
  const areKinds = labels.every((label) => /(?:提案|建议|议案)$/.test(label) && !proposer.test(label))
  const isBody =
    areKinds ||
    labels.every(
      (label) =>
        readHeading(label).unit === undefined &&
        !/[件数率比额均]$|提案|建议/.test(changes.test(label) ? '' : label),
    )
  return isBody && kinds.every((kind) => kind === 'name' || kind === 'place') ? 'bodies' : undefined
}

export function keyRole(
  role: Role | undefined,
  label: string,
  cells: readonly string[],
  column: number,
  { sample, figuresAt, hasUnits, across }: Facts,
): KeyColumn['role'] {
  const named = cells.filter((text) => summaryOf(text) === 'none')
  // 立案 of each of several committees is one stage.
  const stages = new Set(named.filter((text) => stage.test(text))).size
  // 立案 and 办复 below each other, and whatever the corner says is of the columns.
  const ofAll = named.filter(isMeasured)
  if (
    column === 0 &&
    across &&
    ofAll.length > (across === 'bodies' || named.some((text) => ofWhich.test(text)) ? 0 : 1) &&
    role !== 'category'
  )
    return 'indicator'
  // 年份 in the corner is of the columns.
  const isOther =
    role === 'period' &&
    named.length > 0 &&
    !named.some((text) => isDated(text) || /[年月季届次期]/.test(text))
  if (
    column === 0 &&
    across === 'periods' &&
    (isOther || (/^(?:period|place)$/.test(role ?? '') && ofAll.length > 0))
  )
    return 'dimension'
  // 件数 in one row and 占比 in the next, under classes.
  if (figuresAt.length > 1 && named.length > 0 && named.every(isMeasure)) return 'measure'
  // 收到提案, 立案 and 办复 are the same proposals, though 类别 heads them.
  if (role === 'category' && across && stages > 1) return 'indicator'
  if (role !== undefined && role !== 'subject' && role !== 'figure' && role !== 'ignored') return role
  if (named.length > 0 && named.filter(looksLikePlace).length >= named.length * 0.6) return 'place'
  if (named.length > 0 && named.every(isDated)) return 'period'
  // 收到提案, 立案 and 办复 are the same proposals.
  if (stages > 1) return 'indicator'
  if (
    /评价|测评|结果|满意|rating|satisf|answer|response|opinion/i.test(label) &&
    named.filter(isClass).length > 1
  )
    return 'category'
  // 352件, 94.6% and 61个 below each other: whatever the corner says, these are no classes of one thing.
  const isMixed = column === 0 && figuresAt.every((at) => unitsDiffer(sample, column, at))
  if (role !== 'subject' && label !== '' && !isMixed) return 'dimension'
  // 立案（件）, 捐款（万元）: what names its unit is an indicator.
  const measured = named.filter((text) => readHeading(text).unit !== undefined)
  if (named.length > 0 && measured.length >= named.length * 0.6) return 'indicator'
  return hasUnits || figuresAt.some((at) => unitsDiffer(sample, column, at)) ? 'indicator' : 'category'
}

/** 立案, 办复率, A类占比, and not 件数 alone. */
function isMeasured(text: string): boolean {
  const { label } = readHeading(text)
  return !isMeasureWord(label) && !isShareName(label) && (isOfAll(label) || shareOfClass.test(label))
}

/** 189个 beside 2733万元, 1204 beside 98%: the labels name different indicators, not classes of one. */
function unitsDiffer(sample: readonly (readonly string[])[], column: number, figureAt: number): boolean {
  const units = new Set<string>()
  for (const row of sample) {
    const text = cell(row, figureAt)
    // 104 is no percentage; 98 may be one without its %.
    const bare = Number(text.replaceAll(',', '')) > 100 ? '' : undefined
    // £1.25m and £350,000 are money both.
    const unit = /[a-z$£€]/i.test(text)
      ? readFigure(text, splitUnit('')).figure.unit
      : (/[\d余多]\s*[万亿]?([^\d\s,，余多以上下内左右万亿.]{1,3})/.exec(text)?.[1] ?? bare)
    if (cell(row, column) !== '' && unit !== undefined) units.add(unit)
  }
  // One without a unit says nothing beside 元; beside % it does.
  return units.size - (units.has('') && !units.has('%') ? 1 : 0) > 1
}

function isMeasure(text: string): boolean {
  const { label } = readHeading(text)
  return isMeasureWord(label) || isShareName(label)
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
export function withoutRepeats(
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
