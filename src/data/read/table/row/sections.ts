/** Lists below headings of their own: 提案者 over 委员提案 and 集体提案, each with its 小计 or without. */
import { withoutNumber } from '../cell/clean.js'
import { sumOf, type Division, type Line } from './lines.js'
import { isTotal } from '../header/roles.js'
import { ofWhich } from './row-names.js'

/** What a line without figures divides those below it by: 提案内容, 审查结果：, 按来源分. */
const heading =
  /^按\S+分类?[:：]?$|[:：]$|类[别型]|分类|结果|等次|途径|渠道|内容|领域|来源|构成|评价|提案者$|(?:主体|方式|时间|情况)$/

/** 54件 and 33 are of one unit. */
function unitOf({ unit }: Line): string {
  return unit === '件' ? '' : unit
}

/** What stands below a heading: 131 个 is none of those that 件 count, nor what is no longer set in. */
function below(stretch: readonly Line[]): readonly Line[] {
  const [first] = stretch
  const end = stretch.findIndex(
    (line) =>
      (first?.isIndented && !line.isIndented) ||
      (unitOf(line) !== '' && first !== undefined && unitOf(first) !== unitOf(line)),
  )
  return stretch.slice(0, end < 0 ? undefined : end)
}

/** By line, where headings with lists below them are all that the table has besides what stands above the first. */
export function sectionsIn(
  lines: readonly Line[],
  isMarked: boolean,
): ReadonlyMap<Line, Division> | undefined {
  const starts = lines.flatMap((line, i) => (isHeading(line, lines[i + 1]) ? i : []))
  const lists = starts.map((start, n) =>
    listBelow(lines, lines.slice(start + 1, starts[n + 1]), n === starts.length - 1),
  )
  const names = starts.map((start) => nameOf(lines[start] as Line))
  const totals = lists.filter(({ total }) => total).length
  const isSound =
    starts.length > 0 &&
    new Set(names).size === names.length &&
    lists.every(({ classes }, n) => classes.length > 0 || lines[(starts[n] ?? 0) + 1]?.isWhole) &&
    lists.some(({ classes }) => classes.length > 1) &&
    (lists.filter(({ classes }) => classes.length > 0).length > 1 ||
      totals > 0 ||
      names.every((name) => heading.test(name))) &&
    totals === lines.filter(({ name }) => isTotal(name)).length
  if (!isSound) return undefined
  const divided = lists.flatMap(({ classes, total }, n) => {
    const indicator = names[n] ?? ''
    return [
      ...classes.map((line) => [line, { indicator, category: line.name }] as const),
      ...(total ? [[total, { indicator }] as const] : []),
    ]
  })
  const known = new Set(divided.map(([line]) => line))
  // 其中 tells by itself what is some of the others.
  const others = isMarked ? [] : lines.filter((line, i) => !known.has(line) && !starts.includes(i))
  return new Map([...others.map((line) => [line, { indicator: line.name }] as const), ...divided])
}

function nameOf({ name }: Line): string {
  return withoutNumber(name).replace(/[:：]$/, '')
}

function isHeading(line: Line, next: Line | undefined): boolean {
  if (!line.isBlank || next === undefined || isTotal(line.name)) return false
  return heading.test(nameOf(line)) || (next.isIndented && !line.isIndented)
}

interface List {
  readonly classes: readonly Line[]
  readonly total: Line | undefined
}

/** Up to its 小计, to a stage that all pass, or the last of them as far as it makes a whole. */
function listBelow(lines: readonly Line[], all: readonly Line[], isLast: boolean): List {
  // 其中：党派提案 is some of the line above it.
  const own = below(all).filter(({ name }) => !ofWhich.test(name))
  const total = own.find(({ name }) => isTotal(name))
  if (total) return { classes: own.slice(0, own.indexOf(total)), total }
  const end = own.findIndex(({ isWhole, share }) => isWhole && share !== 100)
  const list = own.slice(0, end < 0 ? undefined : end)
  const counts = lines.flatMap(({ isWhole, count }) => (isWhole && count !== undefined ? count : []))
  if (!isLast) return { classes: list, total: undefined }
  const made = list.findIndex((_, i) => i > 0 && counts.includes(sumOf(list.slice(0, i + 1))))
  return { classes: made < 0 ? list : list.slice(0, made + 1), total: undefined }
}
