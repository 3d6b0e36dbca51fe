/** Rows without figures that say what those below them divide: 审查结果：, 按内容分. */
import { areExhaustive } from '../../exhaustive.js'
import { classesOf } from '../../classified.js'
import { sumOf, type Division, type Line, type Run } from './lines.js'
import { withoutNumber } from './clean.js'
import { ofWhich } from './row-keys.js'
import { runTo, stretchesOf } from './runs.js'
import { below, heading } from './sections.js'

/** 审查结果： over 立案, 合并 and 不予立案 says what they are classes of. */
export function underHeadings(lines: readonly Line[]): ReadonlyMap<Line, Division> {
  const headOf = (stretch: readonly Line[]): Line | undefined => {
    const head = lines[lines.indexOf(stretch[0] as Line) - 1]
    return head?.count === undefined && head?.share === undefined && !ofWhich.test(head?.name ?? '')
      ? head
      : undefined
  }
  const stretches = stretchesOf(
    lines,
    ({ name, count, share }) => (count ?? share) === undefined || ofWhich.test(name),
  )
    .map((stretch) => (headOf(stretch) ? below(stretch) : stretch))
    .filter(({ length }) => length > 1)
  // 提案来源 and 办理结果, each over a list of its own.
  const areHeaded =
    stretches.length > 1 &&
    stretches.every((stretch) => headOf(stretch) && !stretch.some(({ isWhole }) => isWhole))
  return new Map(
    stretches.flatMap((stretch) => {
      const at = lines.indexOf(stretch[0] as Line)
      const head = lines[at - 1]
      const heads = lines.filter(
        (line, i) => line.isWhole && line.count !== undefined && (i < at || i >= at + stretch.length),
      )
      const isHeaded =
        head !== undefined &&
        headOf(stretch) === head &&
        (areHeaded || (heading.test(head.name) && !stretch.some(({ isWhole }) => isWhole)))
      const name = isHeaded ? withoutNumber(head.name).replace(/[:：]$/, '') : ''
      const whole = isHeaded
        ? heads.find((line) => name.startsWith(line.name))
        : // The five fields below 其中 are of what stands above them.
          stretch.length > 2 && areExhaustive(stretch.map((line) => line.name))
          ? (heads.find((line) => runTo(stretch, (run) => line.count === sumOf(run))) ??
            heads.findLast((line) => lines.indexOf(line) < at))
          : undefined
      if (!isHeaded && !whole) return []
      const indicator = whole ? classesOf(whole.name, 2) : name
      // 党派团体提案 above fields that make 立案 by themselves is none of them.
      const own =
        isHeaded || !whole ? stretch : (runTo(stretch, (run) => whole.count === sumOf(run)) ?? stretch)
      return own.map((line) => [line, { indicator, category: line.name }] as const)
    }),
  )
}

/** Below 按内容分, beside lines that come to a whole: they divide the one they are nearest to. */
export function headed(
  lines: readonly Line[],
  stretch: readonly Line[],
  runs: readonly Run[],
): readonly Run[] {
  const head = lines[lines.indexOf(stretch[0] as Line) - 1]
  const own = below(stretch)
  const wholes = lines.filter(({ isWhole, count }) => isWhole && count !== undefined)
  const lack = ({ count = 0 }: Line) => Math.abs(sumOf(own) - count)
  const [of] = [...runs.map((run) => run.of), ...wholes].toSorted((a, b) => lack(a) - lack(b))
  return of && runs.length > 0 && head && heading.test(head.name) ? [{ lines: own, of }] : []
}
