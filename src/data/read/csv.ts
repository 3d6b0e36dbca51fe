import { readCells } from './cells.js'
import { alignedBySpaces } from './csv/aligned.js'
import { keysApart } from './csv/composite-keys.js'
import { withDecimalPoints } from './csv/decimal-comma.js'
import { parseRows } from './csv/parse.js'
import { withoutCurlyQuotes } from './csv/curly-quotes.js'
import { evenRows } from './csv/ragged.js'
import { declaredSeparator, separatorOf, type Separator } from './csv/separator.js'
import { unguardFormula } from './unguard.js'
import { FindingLog } from './log.js'
import { mergedApart } from './merge.js'
import { looksLikeHtml, reportHtml } from './parse-json.js'
import { isTooLong, unread, type Reading } from './reading.js'
import { tablesIn } from './table/several.js'

export interface CsvOptions {
  readonly file?: string
  readonly delimiter?: Separator
}

/** Reads CSV or TSV text: any of the usual separators, with or without byte order mark. */
export function readCsv(input: string, options: CsvOptions = {}): Reading {
  const log = new FindingLog(options.file)
  if (isTooLong(input, log)) return unread(log)
  const text = input.replace(/^\uFEFF+/, '')
  if (text.trim() === '') {
    log.add(
      'error',
      'empty',
      '',
      '文件是空的，请核对地址或内容。',
      'The file is empty. Check its address or content.',
    )
    return unread(log)
  }
  if (looksLikeHtml(text)) {
    reportHtml(log)
    return unread(log)
  }
  if (isProse(text)) {
    reportProse(log)
    return unread(log)
  }
  reportDamage(text, log)
  const declared = declaredSeparator(alignedBySpaces(text) ?? text)
  const separator = options.delimiter ?? declared.separator ?? separatorOf(declared.text)
  const { rows: parsed, unclosed } = parseRows(declared.text, separator)
  // Where straight quotes are used, curly ones are words.
  const rows = keysApart(text.includes('"') ? parsed : withoutCurlyQuotes(parsed, separator, log))
  for (const cell of unclosed) reportUnclosed(cell, log)
  const tables = tablesIn({ rows: unguarded(rows) })
  const even = tables.flatMap((table) => evenRows(table.rows, separator, log, table.lines?.[0]))
  // Tables beside each other come below each other here: each row keeps the line that it stands in.
  const lines = tables.length > 1 ? tables.flatMap((table) => table.lines ?? []) : []
  const { dataset, findings } = readCells(
    {
      rows: separator === ';' || separator === '\t' ? withDecimalPoints(even, log) : even,
      ...(lines.length === even.length && { lines }),
    },
    { log, ...(options.file !== undefined && { file: options.file }) },
  )
  // What its title dates is of that year, as in a page or a workbook.
  return { dataset: mergedApart([dataset]), findings }
}

/** Lines that are sentences all, the first of them as well, head no columns. */
function isProse(text: string): boolean {
  const lines = text.split('\n', 50).filter((line) => line.trim() !== '')
  const areSentences =
    lines.every((line) => /[。！；：”）]\s*$/.test(line)) && /[，。].*。\s*$/.test(lines[0] ?? '')
  return areSentences || (lines.length === 1 && isClause(lines[0] ?? ''))
}

/** 共收到提案820件, the only line: words around a number, and nothing that parts columns. */
function isClause(line: string): boolean {
  return !/[,，\t;|]|\s{2}/.test(line) && /\p{Script=Han}{2}.*\d/u.test(line)
}

function reportProse(log: FindingLog): void {
  log.add(
    'error',
    'prose',
    '',
    '这是一段文字，不是表格，未读取。要找出其中的数字，请用 findQuantities 或 civic-tally read；要画图，请逐个写成表格。',
    'This is prose and no table, and was not read. To find the figures in it, use findQuantities or civic-tally read; to draw them, write them into a table.',
  )
}

/** Cells that a writer guarded against being run as formulas. */
function unguarded(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isGuarded = (cell: string): boolean => cell.startsWith("'")
  return rows.some((row) => row.some(isGuarded)) ? rows.map((row) => row.map(unguardFormula)) : rows
}

function reportUnclosed(cell: { readonly row: number; readonly column: number }, log: FindingLog): void {
  const [row, column] = [cell.row + 1, cell.column + 1]
  log.add(
    'warning',
    'unclosed-quote',
    `row ${row}`,
    `第${row}行第${column}格的引号没有结束，按普通文字读取。请补上或删去引号。`,
    `Row ${row}, cell ${column}: a quote is not closed; it was read as text. Close or delete it.`,
    { row, column },
  )
}

/** 提案 of one encoding read as another: Ìá°¸, 鎻愭. */
const garbled = /[\u00A1-\u00FF]{2}.*[,\t;].*[\u00A1-\u00FF]{2}|锟斤拷|鎻愭|绔嬫|鍦板/

function reportDamage(text: string, log: FindingLog): void {
  const [line = ''] = text.split('\n', 1)
  const isGarbled = garbled.test(line) && !/[省市县区提案地类年]/.test(line)
  if (text.includes('\uFFFD') || isGarbled) {
    log.add(
      'warning',
      'wrong-encoding',
      '',
      `${isGarbled ? `文字是乱码（“${line.slice(0, 12)}”）` : '有无法识别的字符（�）'}，文件的编码可能不是 UTF-8。请另存为 UTF-8，或把文件本身交给读取程序（可识别 GB18030）。`,
      `${isGarbled ? `The text is garbled (“${line.slice(0, 12)}”)` : 'Some characters could not be decoded (�)'}; the file may not be UTF-8. Save it as UTF-8, or hand over the file itself (GB18030 is recognised).`,
    )
  }
}
