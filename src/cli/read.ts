/** `civic-tally read [FILE…]` */
import { formatQuantity } from '../data/format.js'
import { decodeText, isBinary, isOldSpreadsheet, isZip } from '../data/read/decode.js'
import type { Locale } from '../data/text.js'
import { findQuantities, type FoundQuantity } from '../data/wording.js'
import type { ReadCommand } from './arguments.js'
import { readInput } from './files.js'
import type { Terminal } from './terminal.js'
import { sayer, words, type Words } from './words.js'

export async function read({ files, json, locale }: ReadCommand, terminal: Terminal): Promise<number> {
  const say = sayer(locale)
  const all: (FoundQuantity & { readonly file?: string; readonly row: number; readonly column: number })[] =
    []
  let status = 0
  for (const file of files) {
    const input = await textIn(file, terminal)
    if ('problem' in input) {
      terminal.err(`civic-tally: ${file}: ${say(input.problem)}\n`)
      status = 1
      continue
    }
    const { text } = input
    const placeOf = placeFinder(text)
    const placed = findQuantities(text).map((found) => ({
      ...(file !== '-' && { file }),
      ...placeOf(found.start),
      ...found,
    }))
    all.push(...placed)
    if (json) continue
    for (const found of placed) terminal.out(`${lineOf(found, file, locale)}\n`)
    if (placed.length === 0)
      terminal.err(`civic-tally: ${file === '-' ? '' : `${file}: `}${say(words.noFigures)}\n`)
  }
  if (json) terminal.out(`${JSON.stringify(all, null, 2)}\n`)
  return status
}

async function textIn(
  file: string,
  terminal: Terminal,
): Promise<{ readonly text: string } | { readonly problem: Words }> {
  const input = await readInput(file, terminal)
  if ('problem' in input) return input
  const { bytes } = input
  const isText = !isBinary(bytes) && !isZip(bytes) && !isOldSpreadsheet(bytes)
  return isText ? { text: decodeText(bytes) } : { problem: words.binary }
}

/** Line and column of positions asked for in rising order: the text is walked once. */
function placeFinder(text: string): (start: number) => { readonly row: number; readonly column: number } {
  let row = 1
  let lineStart = 0
  return (start) => {
    for (
      let end = text.indexOf('\n', lineStart);
      end >= 0 && end < start;
      end = text.indexOf('\n', lineStart)
    ) {
      row++
      lineStart = end + 1
    }
    return { row, column: start - lineStart + 1 }
  }
}

/** Where, what is written, its bound, how it reads. */
function lineOf(
  { row, column, text, quantity }: FoundQuantity & { readonly row: number; readonly column: number },
  file: string,
  locale: Locale,
): string {
  const at = file === '-' ? `${row}:${column}` : `${file}:${row}:${column}`
  const { alternatives = [] } = quantity
  const readings = [quantity, ...alternatives].map((reading) =>
    formatQuantity(reading, { locale, source: false }),
  )
  return [
    at,
    text.replace(/\s+/g, ' '),
    quantity.bound,
    readings.join(locale === 'en' ? ' or ' : ' 或 '),
  ].join('\t')
}
