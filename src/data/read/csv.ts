import { csvParseRows, dsvFormat, tsvParseRows } from 'd3-dsv'
import { readCells } from './cells.js'
import { FindingLog } from './log.js'
import { looksLikeHtml, reportHtml } from './parse-json.js'
import { isTooLong, unread, type Reading } from './reading.js'

export interface CsvOptions {
  readonly file?: string
  readonly delimiter?: ',' | '\t' | ';' | '|'
}

/** Reads CSV or TSV text: any of the usual separators, with or without byte order mark. */
export function readCsv(input: string, options: CsvOptions = {}): Reading {
  const log = new FindingLog(options.file)
  if (isTooLong(input, log)) return unread(log)
  const text = input.replace(/^\uFEFF/, '')
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
  reportDamage(text, log)
  const rows = parseRows(text, options.delimiter ?? delimiterOf(text))
  return readCells({ rows }, { log, ...(options.file !== undefined && { file: options.file }) })
}

/** Rows as arrays only: the parser to objects builds functions from text, which a strict CSP forbids. */
function parseRows(text: string, delimiter: ',' | '\t' | ';' | '|'): readonly (readonly string[])[] {
  if (delimiter === ',') return csvParseRows(text)
  return delimiter === '\t' ? tsvParseRows(text) : dsvFormat(delimiter).parseRows(text)
}

/** The separator that stands most often in the first lines, outside quotes. */
export function delimiterOf(text: string): ',' | '\t' | ';' | '|' {
  const head = text
    .slice(0, 4000)
    .split('\n')
    .slice(0, 10)
    .join('\n')
    .replace(/"[^"]*"/g, '')
  const counts = ([',', '\t', ';', '|'] as const).map((mark) => [mark, head.split(mark).length - 1] as const)
  const best = counts.reduce((most, next) => (next[1] > most[1] ? next : most))
  return best[0]
}

function reportDamage(text: string, log: FindingLog): void {
  if (text.includes('\uFFFD')) {
    log.add(
      'warning',
      'wrong-encoding',
      '',
      '有无法识别的字符（�），文件的编码可能不是 UTF-8。请另存为 UTF-8，或把文件本身交给读取程序（可识别 GB18030）。',
      'Some characters could not be decoded (�); the file may not be UTF-8. Save it as UTF-8, or hand over the file itself (GB18030 is recognised).',
    )
  }
}
