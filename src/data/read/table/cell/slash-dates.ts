/** 15/03/2024 or 03/15/2024: which of the two numbers is the day, all cells of a column say together. */
import type { FindingLog } from '../../log.js'

export type DateOrder = 'dayFirst' | 'monthFirst'

const slashed = /^(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)(?:[ T]\d{1,2}:\d\d(?::\d\d)?)?$/

/** Undefined where no cell tells it, or cells contradict each other. */
export function dateOrderOf(cells: Iterable<string>): DateOrder | undefined {
  let [first, second] = [0, 0]
  let [hasDots, hasAny] = [true, false]
  for (const text of cells) {
    const [all, a, b] = slashed.exec(text.trim()) ?? []
    if (all === undefined) continue
    hasAny = true
    hasDots &&= all.includes('.')
    first = Math.max(first, Number(a))
    second = Math.max(second, Number(b))
  }
  if (!hasAny || (first > 12 && second > 12)) return undefined
  // 01.03.2024 is written where the day comes first.
  if (first > 12 || (hasDots && second <= 12)) return 'dayFirst'
  return second > 12 ? 'monthFirst' : undefined
}

/** 2024-03-15, or the text as it stands. */
export function inOrder(text: string, order: DateOrder | undefined): string {
  const [, first = '', second = '', year] = order === undefined ? [] : (slashed.exec(text.trim()) ?? [])
  if (year === undefined) return text
  const [month, day] = order === 'dayFirst' ? [second, first] : [first, second]
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}

/** Says which dates stay as they are worded, since nothing tells their days from their months. */
export function reportAmbiguous(
  rows: readonly (readonly string[])[],
  columns: readonly number[],
  log: FindingLog,
): void {
  for (const column of columns) {
    const written = rows.map((row) => (row[column] ?? '').trim()).filter((text) => slashed.test(text))
    const [first] = written
    if (first === undefined || dateOrderOf(written)) continue
    log.add(
      'warning',
      'ambiguous-date',
      `column ${column + 1}`,
      `第${column + 1}列的日期（如 ${first}）分不清日和月，按原文列出。请写成 2024-03-15 的样子。`,
      `The dates of column ${column + 1}, such as ${first}, do not tell day from month and stay as worded. Write them as 2024-03-15.`,
      { column: column + 1 },
    )
  }
}
