/** Rows without figures that say what those below them divide: 审查结果：, 按内容分. */
import { areExhaustive } from '../../exhaustive.js'
import { addDecimals } from '../../quantity/decimal.js'
import { classesOf } from '../../classified.js'
import { stretchesOf, type Division, type Line, type Run } from './lines.js'
import { ofWhich } from './row-keys.js'

const heading = /^按\S+分类?[:：]?$|[:：]$/

/** 审查结果： over 立案, 合并 and 不予立案 says what they are classes of. */
export function underHeadings(lines: readonly Line[]): ReadonlyMap<Line, Division> {
  const stretches = stretchesOf(
    lines,
    ({ name, count, share }) => (count ?? share) === undefined || ofWhich.test(name),
  )
  return new Map(
    stretches.flatMap((stretch) => {
      const at = lines.indexOf(stretch[0] as Line)
      const head = lines[at - 1]
      const heads = lines.filter((line, i) => line.isWhole && (i < at || i >= at + stretch.length))
      const isHeaded = head !== undefined && head.count === undefined && heading.test(head.name)
      const name = isHeaded ? head.name.replace(/[:：]$/, '') : ''
      const whole = isHeaded
        ? heads.find((line) => name.startsWith(line.name))
        : // The five fields below 其中 are of what stands above them.
          stretch.length > 2 && areExhaustive(stretch.map((line) => line.name))
          ? (heads.find((line) => suffixes(stretch).some((lines) => isMade(line, lines))) ??
            heads.findLast((line) => lines.indexOf(line) < at))
          : undefined
      if (!isHeaded && !whole) return []
      const indicator = whole ? classesOf(whole.name, 2) : name
      // 党派团体提案 above fields that make 立案 by themselves is none of them.
      const own =
        isHeaded || !whole ? stretch : (suffixes(stretch).find((lines) => isMade(whole, lines)) ?? stretch)
      return own.map((line) => [line, { indicator, category: line.name }] as const)
    }),
  )
}

/** All of them, and those without the first ones. */
function suffixes(lines: readonly Line[]): readonly (readonly Line[])[] {
  return lines.map((_, i) => lines.slice(i)).filter(({ length }) => length > 1)
}

function isMade({ count }: Line, lines: readonly Line[]): boolean {
  return count === addDecimals(lines.map((line) => line.count ?? 0))
}

/** Below 按内容分, beside lines that come to a whole: they divide it too. */
export function headed(
  lines: readonly Line[],
  stretch: readonly Line[],
  [run]: readonly Run[],
): readonly Run[] {
  const head = lines[lines.indexOf(stretch[0] as Line) - 1]
  return run && head && heading.test(head.name) ? [{ lines: stretch, of: run.of }] : []
}
