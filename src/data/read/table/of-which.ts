/** 其中 marks the first of several rows: 其中：A类 and, below it, B类. */
import type { Plan } from './plan.js'
import { cell } from './row-keys.js'

const mark = /^其中\s*[:：]?\s*/
const letter = /^[A-Za-zＡ-Ｚ](?:类|类件)?$/

/** The rows with 其中 before each row that goes on from one marked so: by its letter, or indented below what is divided. */
export function marked(rows: readonly (readonly string[])[], { keys }: Plan): readonly (readonly string[])[] {
  const at = keys.find(({ role }) => role === 'indicator' || role === 'category')?.column
  if (at === undefined || !rows.some((row) => mark.test(cell(row, at)))) return rows
  let goesOn: ((written: string) => boolean) | undefined
  let above = ''
  return rows.map((row) => {
    const [written, text] = [row[at] ?? '', cell(row, at)]
    if (mark.test(text)) {
      const [isLettered, isFlush] = [letter.test(text.replace(mark, '')), !isIndented(above)]
      goesOn = (next) => (isLettered && letter.test(next.trim())) || (isFlush && isIndented(next))
      return row
    }
    if (text !== '' && goesOn?.(written)) return row.with(at, `其中：${text}`)
    goesOn = undefined
    above = written
    return row
  })
}

function isIndented(written: string): boolean {
  return /^\s+\S/.test(written)
}
