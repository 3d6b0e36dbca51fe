/** Headers that do not tell their columns apart: two of one name, none at all, a year that is none. */
import type { FindingLog } from '../log.js'
import { isShareName, oddYear } from './kinds.js'
import type { Layout } from './layout.js'
import type { FigureColumn } from './meaning.js'
import type { KeyColumn } from './plan.js'

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
