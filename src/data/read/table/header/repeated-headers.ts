/** Headers that do not tell their columns apart: two of one name, none at all, a year that is none. */
import type { FindingLog } from '../../log.js'
import { isShareName, oddYear } from './kinds.js'
import type { Layout } from '../layout.js'
import type { FigureColumn } from './meaning.js'
import type { KeyColumn } from '../plan.js'

/** The second of two columns headed 件数 as 件数（2）, those without headers as 第2列 and 第3列. */
export function toldApart(
  figures: readonly FigureColumn[],
  { headless, headers, body }: Layout,
  log: FindingLog,
): readonly FigureColumn[] {
  if (headless && figures.length > 1)
    return figures.map((figure) => ({ ...figure, indicator: `第${figure.column + 1}列` }))
  for (const { column } of figures) {
    const [label = ''] = headers[column] ?? []
    if (oddYear.test(label)) reportYear(label, column, log)
  }
  // One class twice in the only row there is contradicts itself, which is said.
  if (body.length < 2) return figures
  const size = blockOf(figures, headers)
  if (size > 0) return blocksApart(figures, size, log)
  const seen = new Map<string, FigureColumn[]>()
  return figures.map((figure) => {
    const [label = '', ...more] = headers[figure.column] ?? []
    const { category, measure, total } = figure
    const isPlain = more.length === 0 && label !== '' && !total && (category ?? measure) === undefined
    if (!isPlain || isShareName(label)) return figure
    const before = seen.get(label) ?? []
    seen.set(label, [...before, figure])
    const [first] = before
    if (!first) return figure
    const name = `${figure.label}（${before.length + 1}）`
    reportTwice(label, first.column, figure.column, name, log)
    return { ...figure, indicator: name }
  })
}

/** How many columns stand in a block that the header repeats to its end: 2 of 提案, 立案, 提案, 立案; else 0. */
function blockOf(figures: readonly FigureColumn[], headers: Layout['headers']): number {
  const labels = figures.map(({ column }) => (headers[column] ?? []).join(' '))
  const size = labels.indexOf(labels[0] ?? '', 1)
  const own = labels.slice(0, size)
  const isPlain = figures.every(
    ({ body, total, summary, period, place }) => !(body ?? total) && !(summary ?? period ?? place),
  )
  const isRepeated = labels.length % size === 0 && labels.every((label, i) => label === own[i % size])
  return isPlain && size > 1 && new Set(own).size === size && isRepeated && !own.includes('') ? size : 0
}

/** The second 立案 belongs to the second 提案: each block is of a group of its own, that nothing names yet. */
function blocksApart(
  figures: readonly FigureColumn[],
  size: number,
  log: FindingLog,
): readonly FigureColumn[] {
  return figures.map((figure, i) => {
    const group = Math.floor(i / size)
    const first = figures[i % size]
    const name = `第${group + 1}组`
    if (group > 0 && first === figures[0]) reportBlock(figures.slice(i, i + size), name, log)
    return { ...figure, body: name }
  })
}

function reportBlock(block: readonly FigureColumn[], name: string, log: FindingLog): void {
  const [first, last] = [block[0]?.column ?? 0, block.at(-1)?.column ?? 0]
  const { label = '' } = block[0] ?? {}
  log.add(
    'warning',
    'repeated-header',
    `column ${label}`,
    `第${first + 1}至${last + 1}列的表头与前面各列相同，这几列暂记作“${name}”。请改名，或在上面加一行表头，写明各组是什么。`,
    `Columns ${first + 1} to ${last + 1} are headed like those before them; they are called “${name}” for now. Rename them, or put a row above that says what each group is.`,
    { column: first + 1 },
  )
}

function reportTwice(label: string, first: number, column: number, name: string, log: FindingLog): void {
  log.add(
    'warning',
    'repeated-header',
    `column ${label}`,
    `第${first + 1}列与第${column + 1}列的表头都是“${label}”，后一列暂记作“${name}”。请改名。`,
    `Columns ${first + 1} and ${column + 1} are both headed “${label}”; the later one is called “${name}” for now. Rename one.`,
    { column: column + 1 },
  )
}

function reportYear(label: string, column: number, log: FindingLog): void {
  log.add(
    'warning',
    'unreadable-period',
    `column ${label}`,
    `第${column + 1}列的表头“${label}”不像年份。请核对是否多打或漏打了数字。`,
    `The header “${label}” of column ${column + 1} is no year. Check whether a digit is missing or one too many.`,
    { column: column + 1 },
  )
}

/** Two columns of names with one header. */
export function reportRepeated(keys: readonly KeyColumn[], log: FindingLog): void {
  const seen = new Map<string, number>()
  for (const { label, column } of keys.filter(({ role }) => role === 'dimension')) {
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
