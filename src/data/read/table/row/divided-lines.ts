/** The divisions among the lines of a table: runs that each come to a whole beside them. */
import { kindOf, stages } from '../header/kinds.js'
import { isNear, makeHundred, sumOf, type Line, type Run } from './lines.js'
import { runFrom, runsIn, stretchesOf } from './runs.js'

/** 立案 594 above two divisions that each come to 588 is meant to be that. */
export function asMeant(lines: readonly Line[]): readonly Line[] {
  for (const [i, line] of lines.entries()) {
    if (!line.isWhole || line.count === undefined || divisionFrom(lines, i + 1)) continue
    let meant = lines
    const own = runFrom(lines, i + 1, (run) => {
      const last = run.at(-1)
      if (!last || last.isWhole || last.count === undefined) return 'none'
      meant = lines.with(i, { ...line, count: sumOf(run) })
      const next = isNear(run, line) && divisionFrom(meant, i + 1 + run.length)
      return run.length > 1 && next && next.of === meant[i] ? 'made' : 'short'
    })
    if (own) return meant
  }
  return lines
}

export function divisionsIn(lines: readonly Line[]): readonly Run[] {
  const runs = runsIn(lines, (start) => divisionFrom(lines, start)?.lines)
  return runs.flatMap((run) => withWhole(lines, run) ?? [])
}

/**
 * The lines from here on that come to a whole, or to the line above them as their shares do to 100: those up to the next whole
 * or the end, else the fewest before another such run.
 */
function divisionFrom(lines: readonly Line[], start: number): Run | undefined {
  const found = known.get(lines) ?? new Map<number, Run | undefined>()
  known.set(lines, found)
  if (!found.has(start)) found.set(start, soughtFrom(lines, start))
  return found.get(start)
}

/** Each start is asked for again and again by those before it. */
const known = new WeakMap<readonly Line[], Map<number, Run | undefined>>()

function soughtFrom(lines: readonly Line[], start: number): Run | undefined {
  const run = runFrom(lines, start, (own, next) => {
    if (own.at(-1)?.count === undefined) return 'none'
    const { of } = withWhole(lines, own) ?? {}
    if (own.length < 2 || !of) return 'short'
    if (next?.isWhole ?? true) return 'made'
    // 328 and 21 make 349 by chance where what follows divides nothing.
    return isDivision(lines, start + own.length, of) ? 'near' : 'short'
  })
  return run && withWhole(lines, run)
}

function withWhole(lines: readonly Line[], run: readonly Line[]): Run | undefined {
  const [sum, start] = [sumOf(run), lines.indexOf(run[0] as Line)]
  const above = lines[start - 1]
  if (sum === 0) return undefined
  const of =
    (above?.heads && above.count === sum ? above : undefined) ??
    wholeOf(lines, start, (line) => line.count === sum && !run.includes(line)) ??
    (above?.count === sum && (makeHundred(run) || dividesAbove(above, run)) ? above : undefined)
  return of && { lines: run, of }
}

/** 市政府办理 801 over 564, 207 and 30, and not A类 64 over 38, 21 and 5, which all four divide something. */
function dividesAbove(above: Line, run: readonly Line[]): boolean {
  const all = [above, ...run]
  return run.length > 2 && !makeHundred(all) && kindOf(above.name) === 'name'
}

/** The whole that is fit: one above, else one below; what was answered divides only what stands below it. */
function wholeOf(lines: readonly Line[], i: number, isFit: (line: Line) => boolean): Line | undefined {
  const fit = lines.filter((line) => line.isWhole && isFit(line))
  const hasAbove = lines.slice(0, i).some((line) => line.isWhole && line.count !== undefined)
  return (
    fit.find((line) => lines.indexOf(line) < i) ?? fit.find(({ name }) => !hasAbove || !stages.test(name))
  )
}

/** Does what begins there divide the same, but for a slip, up to the next that does or to a whole? */
function isDivision(lines: readonly Line[], start: number, of: Line): boolean {
  const stop = lines.findIndex(
    (line, n) => n >= start && (line.isWhole || line.count === undefined || divisionFrom(lines, n)),
  )
  const rest = lines.slice(start, stop < 0 ? undefined : stop)
  return rest.length === 0 || (rest.length > 1 && isNear(rest, of))
}

/** What is left beside runs and comes to as much but for a slip is one as well. */
export function withRest(lines: readonly Line[], runs: readonly Run[]): readonly Run[] {
  const [first] = runs
  if (!first) return runs
  const inRuns = new Set(runs.flatMap((run) => run.lines))
  const rest = stretchesOf(lines, (line) => inRuns.has(line)).filter(
    (stretch) => makeHundred(stretch) || isNear(stretch, first.of),
  )
  const ofRest = (stretch: readonly Line[]) =>
    wholeOf(lines, lines.indexOf(stretch[0] as Line), (line) => isNear(stretch, line)) ?? first.of
  const all = [...runs, ...rest.map((stretch) => ({ lines: stretch, of: ofRest(stretch) }))]
  return all.toSorted((a, b) => lines.indexOf(a.lines[0] as Line) - lines.indexOf(b.lines[0] as Line))
}
