/** One column of names in which a whole stands among its classes, or is divided more than once: by proposer, field, outcome. */
import { areExhaustive } from '../../../exhaustive.js'
import { lettered, outcome } from '../../../outcomes.js'
import { classesOf } from '../../../classified.js'
import { asMeant, divisionsIn, withRest } from './divided-lines.js'
import { tells } from '../column/key-classes.js'
import { disposal, isShareName, wholes } from '../header/kinds.js'
import { withoutNumber } from '../cell/clean.js'
import { isNear, lineOf, makeHundred, type Division, type Line, type Run } from './lines.js'
import type { KeyColumn, Plan } from '../plan.js'
import { isTotal } from '../header/roles.js'
import { cell } from '../cell/cell.js'
import type { RowKeys } from './row-keys.js'
import { ofWhich } from './row-names.js'
import { stretchesOf } from './runs.js'
import { sectionsIn } from './sections.js'

type Row = readonly string[]

const longest = { table: 120, years: 12 }

/** By the number of the row; of a table that divides no whole, or in the plain way, none. */
export function divisionsOf(rows: readonly Row[], { keys, figures }: Plan): ReadonlyMap<number, Division> {
  const [key, ...more] = keys.filter(tells)
  const counts = figures.filter(({ label, measure }) => !isShareName(label) && measure === undefined)
  const [share] = figures.filter(({ label }) => isShareName(label))
  const [first] = counts.length > 0 ? counts : figures
  if (!key || more.length > 0 || !/^(?:indicator|category)$/.test(key.role)) return new Map()
  if (!first || first.category !== undefined || rows.length > longest.table) return new Map()
  const isDated = counts.every(({ period }) => period !== undefined)
  if (counts.length > (isDated ? longest.years : 1)) return new Map()
  // Of several years, that without a slip tells.
  const found = (counts.length > 0 ? counts : [undefined]).map((count) =>
    dividedBy(rows, key, count?.column, share?.column, isDated && counts.length > 1),
  )
  return found.reduce((most, next) => (next.size > most.size ? next : most))
}

function dividedBy(
  rows: readonly Row[],
  key: KeyColumn,
  count: number | undefined,
  share: number | undefined,
  isDated: boolean,
): ReadonlyMap<number, Division> {
  // （一）提案来源 184 over lines without numbers is what they come to.
  const isNumbered = (row: Row) => withoutNumber(cell(row, key.column)) !== cell(row, key.column)
  const areSome = !rows.every(isNumbered)
  const written = rows.map((row) => {
    const line = lineOf(row, key.column, count ?? -1, share)
    return areSome && isNumbered(row)
      ? { ...line, name: withoutNumber(line.name), isWhole: true, heads: true as const }
      : line
  })
  const lines = asMeant(written)
  const isMarked = rows.some((row) => ofWhich.test(cell(row, key.column)))
  if (isMarked) {
    const below = sectionsIn(lines, true) ?? new Map<Line, Division>()
    // 收到提案, 立案, 不予立案 and 已按期办复 are no classes of one thing.
    const named = lines.filter((line) => wholes.test(line.name))
    const heads =
      named.length > 1
        ? lines.filter(
            (line) => (line.isWhole || disposal.test(line.name)) && !isTotal(line.name) && !below.has(line),
          )
        : below.size > 0
          ? named.filter((line) => !below.has(line))
          : []
    return byLine(
      lines,
      new Map([...below, ...heads.map((line) => [line, { indicator: line.name }] as const)]),
    )
  }
  const sections = sectionsIn(lines, false)
  if (sections) return byLine(lines, sections)
  const totals = rows.filter((row) => isTotal(cell(row, key.column)))
  if (totals.length > 1) return new Map()
  const runs = divisionsIn(lines)
  // 总数 above those who propose and, below them, the fields; of one division it is checked where it is read.
  const { length: divided } = withRest(lines, runs)
  if (totals.length > 0 && (runs.length === 0 || divided < 2)) return new Map()
  const found =
    key.role === 'category'
      ? dividedClasses(lines, runs)
      : divided > 1 || share !== undefined || (isDated && runs.some((run) => run.lines.length > 2))
        ? dividedWholes(lines, runs)
        : new Map<Line, Division>()
  return byLine(lines, found)
}

function byLine(lines: readonly Line[], found: ReadonlyMap<Line, Division>): ReadonlyMap<number, Division> {
  return new Map(
    lines.flatMap((line, i) => {
      const isOfAll = found.size > 0 && isTotal(line.name)
      const division = found.get(line) ?? (isOfAll ? { indicator: line.name } : undefined)
      return division ? [[i, division]] : []
    }),
  )
}

/** 立案 or 提案总数 among its classes, and they in as many divisions as come to it. */
function dividedClasses(lines: readonly Line[], runs: readonly Run[]): ReadonlyMap<Line, Division> {
  const counts = lines.flatMap(({ count }) => count ?? [])
  const largest = lines.filter(({ count, isWhole }) => isWhole && count === Math.max(...counts))
  const wholes = runs.length > 0 ? [...new Set([...runs.map(({ of }) => of), ...largest])] : nearWhole(lines)
  const heads = wholes.filter(({ isWhole }) => isWhole)
  const others = lines.filter((line) => !heads.includes(line))
  const all = withRest(others, runs)
  const divided = new Set(all.flatMap((run) => run.lines))
  const isRest = others.some((line) => !divided.has(line) && !all.some(({ of }) => of === line))
  // What none but its sum tells to be a whole stands among the classes.
  const isPlain =
    all.length < 2 && all.every(({ of }) => of.isWhole) && (isRest || divided.size === others.length)
  return new Map([
    ...heads.map((line) => [line, { indicator: line.name }] as const),
    ...(isPlain ? [] : classesIn(all)),
  ])
}

/** The divisions of 立案 and 收到提案, below them: 委员提案 and 集体提案, 经济建设 and 社会建设. */
function dividedWholes(lines: readonly Line[], runs: readonly Run[]): ReadonlyMap<Line, Division> {
  const stretches = stretchesOf(
    lines,
    ({ isWhole, count, share }) => isWhole || (count ?? share) === undefined,
  )
  const all = stretches.flatMap((stretch) => {
    const own = runs.filter((run) => run.lines.every((line) => stretch.includes(line)))
    if (own.length > 0) return withRest(stretch, own)
    return madeHundred(lines, stretch)
  })
  return new Map(classesIn(all.filter((run) => !run.lines.some(({ name }) => disposal.test(name)))))
}

/** Lines that make 100, and nearly the whole above them. */
function madeHundred(lines: readonly Line[], stretch: readonly Line[]): readonly Run[] {
  const above = lines.slice(0, lines.indexOf(stretch[0] as Line)).filter(({ isWhole }) => isWhole)
  const of = above.findLast((whole) => whole.count !== undefined && isNear(stretch, whole))
  return of && makeHundred(stretch) ? [{ lines: stretch, of }] : []
}

/** The only whole, first or last of all, that the others nearly come to. */
function nearWhole(lines: readonly Line[]): readonly Line[] {
  const [whole, ...more] = lines.filter(({ isWhole }) => isWhole)
  if (!whole || more.length > 0 || ![lines[0], lines.at(-1)].includes(whole)) return []
  const others = lines.filter((line) => line !== whole)
  if (others.length < 2 || others.some(({ name }) => disposal.test(name))) return []
  // What becomes of 立案 divides it, however far a slip leaves the sum from it.
  const areOutcomes = others.every(({ name }) => outcome.test(name) || lettered.test(name))
  const isAll = areOutcomes || areExhaustive(others.map(({ name }) => name))
  return isAll || makeHundred(others) || isNear(others, whole) ? [whole] : []
}

function classesIn(runs: readonly Run[]): readonly (readonly [Line, Division])[] {
  const times = new Map<Line, number>()
  return runs.flatMap(({ lines, of }) => {
    const n = (times.get(of) ?? 0) + 1
    times.set(of, n)
    return lines.map((line) => [line, { indicator: classesOf(of.name, n), category: line.name }] as const)
  })
}

/** The whole among its classes is none of them; these divide it. */
export function inDivision(keys: RowKeys, division: Division | undefined): RowKeys {
  if (!division) return keys
  const { total: _, ...others } = keys
  const { category: __, ...draft } = keys.draft
  const { indicator, category } = division
  return category === undefined
    ? { ...others, draft, indicator, whole: true }
    : { ...others, draft: { ...draft, category }, indicator, within: true }
}
