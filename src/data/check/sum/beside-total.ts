/** A total beside the indicators it adds up, 提案总数 beside 集体提案 and 委员提案: told by the rows in which it does. */
import type { Finding } from '../../finding.js'
import { isExact } from '../../quantity.js'
import { addDecimals } from '../../quantity/decimal.js'
import { isMadeInMost, lackOf, madeIn } from '../../made.js'
import { isOneSlip } from '../../slip.js'
import { isExplained, latest, zh, valueOf, type Case, type Context, type Rule } from '../context.js'
import { areExhaustive } from '../../exhaustive.js'
import { chosen } from '../../proposers.js'
import { namedPartsMakeTheirWhole } from './named-parts.js'
import { differs, isMadeBySome, type Row } from './row-sum.js'
import { isDegree } from '../share/satisfied.js'
import { isOffice, isTotalName, stageOf } from '../stage/stage.js'
import { apart } from '../stage/stage-words.js'
import { receivedAreDisposedOf, stagesNarrow } from '../stage/stages.js'

/** No printed table has more parts beside a total, more indicators, or more figures. */
const most = { parts: 12, indicators: 60, figures: 20_000 }
const relative = /[率均]|占|比例|比重|%|^其中/

export const totalsAddTheirColumns: Rule = (context) => {
  const { indicators } = context.dataset
  if (indicators.length < 3 || indicators.length > most.indicators) return []
  if (context.cases.length > most.figures) return []
  const columns = indicators.map(({ id }) => columnOf(context, id))
  const found = columns.flatMap((column, i) => judge(context, columns, i, column))
  if (found.length === 0) return []
  const said = [stagesNarrow, receivedAreDisposedOf, namedPartsMakeTheirWhole]
    .flatMap((rule) => rule(context))
    .map(({ path }) => path)
  return found.filter(({ path }) => !said.includes(path))
}

/** The counts of one indicator that stand for no class, by setting and source. */
type Column = ReadonlyMap<string, Case>

function columnOf({ byIndicator }: Context, id: string): Column {
  const cases = byIndicator.get(id) ?? []
  const counts = cases.filter(
    ({ indicator: { kind, label }, classes, figure }) =>
      /count|amount/.test(kind) &&
      classes.length === 0 &&
      isExact(figure) &&
      figure.unit !== '%' &&
      !figure.change &&
      !relative.test(zh(label)) &&
      !chosen.test(zh(label)),
  )
  const column = new Map<string, Case>()
  for (const c of counts) {
    const key = `${c.setting} ${c.o.source ?? ''}`
    column.set(key, latest([column.get(key) ?? c, c]) ?? c)
  }
  return column
}

function judge(context: Context, columns: readonly Column[], i: number, total: Column): readonly Finding[] {
  const [first] = total.values()
  // How many were content is no sum of what became of proposals.
  if (!first || isDegree(first)) return []
  const sides = [columns.slice(i + 1), columns.slice(0, i).toReversed()]
  const runs = sides.flatMap((columnsBeside, side) =>
    runsFrom(columnsBeside).map(({ parts, isNext }, n) => ({
      ...{ side, isNext, isAll: n === 0, parts },
      rows: rowsOf(total, side === 0 ? parts : parts.toReversed()),
    })),
  )
  const isTotal = mayAdd(first)
  const isOffices = (rows: readonly Row[]) =>
    stageOf(first) === 3 && rows.some(({ parts }) => parts.some(isOffice))
  const adding = runs.filter(({ rows, parts, isAll, isNext }) => {
    // Columns further off are one way of many more.
    const ways = runs.filter((run) => run.isNext || !isNext).length * (isTotal ? 1 : columns.length)
    return (
      (isTotal || areOffices(rows) ? addsUp : addsUpManifestly)(rows) &&
      !isOffices(rows) &&
      // All columns beside 立案 are the one way that comes to mind.
      (areOffices(rows) || isNoChance(parts.length, rows, isTotal && isAll ? 0.5 : ways, isAll))
    )
  })
  // What makes those answered in each row makes those received in most.
  const isOfOther = (parts: readonly Column[]) =>
    columns.some((other) => {
      const [one] = other.values()
      const isStage = one && (stageOf(one) ?? 0) > (stageOf(first) ?? 3)
      const rows = isStage && !parts.includes(other) ? rowsOf(other, parts) : []
      return rows.length > 1 && rows.every(isMade)
    })
  // What came in at its left, and what became of it at its right.
  const isRight = (rows: readonly Row[]) => rows.every(isMade)
  const own = adding.filter(({ rows, parts }) => isRight(rows) || !isOfOther(parts))
  const found = [0, 1].map((side) => own.flatMap((run) => (run.side === side ? [run.rows] : [])))
  const isElsewhere = found.some((runs) => runs.some(isRight))
  const odd = found.flatMap((runs) => (runs.length === 0 || runs.some(isRight) ? [] : [bestOf(runs)]))
  return (isElsewhere ? odd.filter(areMostly) : [bestOf(odd)])
    .flat()
    .filter(
      (row) =>
        row.gap !== 0 && !isExplained(row.whole) && !isMadeBySome(context, row) && !makeEarlier(context, row),
    )
    .map((row) => differs(context, row))
}

/** 委员提案 and 集体提案 that make all that came in need not make those filed. */
function makeEarlier({ undivided }: Context, { whole, parts, gap }: Row): boolean {
  const stage = stageOf(whole) ?? 0
  return (undivided.get(whole.setting) ?? []).some(
    (c) =>
      (stageOf(c) ?? stage) < stage &&
      !parts.includes(c) &&
      valueOf(c) === addDecimals([valueOf(whole), -gap]),
  )
}

/** 主办 and 协办 make what is taken on. */
function areOffices(rows: readonly Row[]): boolean {
  return rows.every(({ parts }) => parts.every(isOffice))
}

function isMade({ gap }: Row): boolean {
  return gap === 0
}

function areMostly(rows: readonly Row[]): boolean {
  return madeIn(rows) > 1
}

/** The way to add columns up that fits most rows. */
function bestOf(runs: readonly (readonly Row[])[]): readonly Row[] {
  const fitting = (rows: readonly Row[]) => madeIn(rows) / rows.length
  return runs.reduce<readonly Row[]>((a, b) => (a.length > 0 && fitting(a) >= fitting(b) ? a : b), [])
}

function mayAdd(c: Case): boolean {
  return (
    isTotalName(zh(c.indicator.label)) ||
    /[小合总]计$/.test(zh(c.indicator.label)) ||
    /总(?:数|人数)$/.test(zh(c.indicator.label)) ||
    (stageOf(c) ?? 3) < 2
  )
}

interface Run {
  readonly parts: readonly Column[]
  /** It starts beside the total. */
  readonly isNext: boolean
}

/** Two and more of the columns on one side of it, rates left out: all that there are first. */
function runsFrom(side: readonly Column[]): readonly Run[] {
  const all = side.filter(({ size }) => size > 0).slice(0, most.parts)
  const isAnswer = (column: Column) => [...column.values()].some(isDegree)
  return all.flatMap((_, first) => {
    const runs = all
      .slice(first + 1)
      .map((_, n) => ({ parts: all.slice(first, all.length - n), isNext: first === 0 }))
    // Of how many answers there were is said by itself.
    return first > 0 ? runs.filter(({ parts }) => !parts.some(isAnswer)) : runs
  })
}

function rowsOf(total: Column, columns: readonly Column[]): readonly Row[] {
  return [...total].flatMap(([key, whole]) => {
    const parts = columns.flatMap((column) => column.get(key) ?? [])
    if (parts.length < 2 || parts.some((c) => c.figure.unit !== whole.figure.unit)) return []
    const gap = lackOf(valueOf(whole), parts.map(valueOf))
    // Where one is left blank, it may be what is missing.
    return parts.length < columns.length && gap !== 0 ? [] : [{ whole, parts, gap }]
  })
}

/** In most rows they make it just so; in one of two, or of a single row, they all but do. */
function addsUp(rows: readonly Row[]): boolean {
  const made = madeIn(rows)
  if (made > 1) return isMadeInMost(rows)
  const room = made === 1 ? 0.1 : 0.02
  return rows.length > 0 && rows.length <= 2 && rows.every((row) => isNear(row, room))
}

/** Whatever they are called: three rows and more, not all of them by a nought. */
function addsUpManifestly(rows: readonly Row[]): boolean {
  const telling = rows.filter((row) => isMade(row) && isTelling(row))
  return rows.length >= 3 && telling.length >= 2 && isMadeInMost(rows)
}

/**
 * Of so many ways to add columns up, one fits so many rows by chance less often than in one table of a thousand. One row
 * cannot tell: it is judged by its names, and by all of the columns.
 */
function isNoChance(width: number, rows: readonly Row[], ways: number, isAll: boolean): boolean {
  if (rows.every(({ gap }) => gap === 0)) return true
  if (rows.filter(({ parts }) => parts.length === width).length === 1) return isAll
  const surprise = rows.reduce((sum, row, i) => {
    const value = valueOf(row.whole)
    if (isMade(row)) return sum + Math.log(1 + value) / (isTelling(row) ? 1 : 2)
    // Which of the rows fit is open: as many ways again.
    return sum + Math.max(0, Math.log(value / Math.abs(2 * row.gap))) - Math.log(rows.length - i)
  }, 0)
  // Of two rows the other is near besides.
  return surprise > Math.log((rows.length > 2 ? 1000 : 500) * ways)
}

/** 17 = 17 + 0 says less than 25 = 21 + 4. */
function isTelling({ parts }: Row): boolean {
  return parts.filter((c) => valueOf(c) !== 0).length > 1
}

function isNear({ whole, parts, gap }: Row, room: number): boolean {
  const isAll = areExhaustive(parts.map((c) => zh(c.indicator.label)))
  const isPlain = parts.every((c) => stageOf(c) === undefined && !apart.test(zh(c.indicator.label)))
  const isWhole = isTotalName(zh(whole.indicator.label)) || (isPlain && stageOf(whole) === 1)
  const isSure = isAll || room > 0.05 || (parts.length > 2 && isWhole)
  const isSlip = isOneSlip(valueOf(whole), parts.map(valueOf))
  return isSure && (isSlip || Math.abs(gap) <= (isAll ? 0.1 : room) * valueOf(whole))
}
