import { isTooLong, limits } from './reading.js'
import { mistakeIn } from './json-mistake.js'
import type { FindingLog } from './log.js'

/** The value of a JSON text, or the value itself; undefined after an error that the log names. */
export function parseJson(input: unknown, log: FindingLog): unknown {
  if (typeof input !== 'string') return isTooDeep(input, log) ? undefined : (input ?? null)
  if (isTooLong(input, log)) return undefined
  const text = input.replace(/^\uFEFF/, '').trim()
  if (text === '') {
    log.add(
      'error',
      'empty',
      '',
      '文件是空的，请核对地址或内容。',
      'The file is empty. Check its address or content.',
    )
    return undefined
  }
  if (looksLikeHtml(text)) {
    reportHtml(log)
    return undefined
  }
  try {
    const value: unknown = JSON.parse(text)
    return isTooDeep(value, log) ? undefined : value
  } catch {
    const lines = recordsByLine(text, log)
    if (lines) return lines
    reportSyntax(input, text, log)
    return undefined
  }
}

/** A record on each line, as logs and databases are exported; undefined where the text is something else. */
function recordsByLine(text: string, log: FindingLog): readonly unknown[] | undefined {
  const lines = text.split('\n')
  const isRecord = (line = '') => line.startsWith('{') && typeof recordOn(line) === 'object'
  if (lines.length < 2 || !isRecord(lines[0]?.trim())) return undefined
  const records: unknown[] = []
  let kept = 0
  lines.forEach((line, i) => {
    const record = line.trim() === '' ? null : recordOn(line.trim())
    if (typeof record === 'object' && record !== null) kept++
    // The place of a bad line is kept, that those behind it are still named by theirs.
    else if (line.trim() !== '') reportLine(i + 1, log)
    if (line.trim() !== '') records.push(record ?? {})
  })
  return kept > 1 || lines.length === 2 ? records : undefined
}

function recordOn(line: string): unknown {
  try {
    return JSON.parse(line.replace(/,$/, ''))
  } catch {
    return undefined
  }
}

function reportLine(row: number, log: FindingLog): void {
  log.add(
    'error',
    'not-json',
    `row ${row}`,
    `第${row}行不是完整的 JSON 对象，未采用。请改正这一行。`,
    `Line ${row} is no whole JSON object and was left out. Correct it.`,
    { row },
  )
}

/** A web page where data was expected: a login form, a 404 page served with status 200. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*<(?:!doctype|html|head|body|\?xml|script|div|meta)\b/i.test(text.slice(0, 1000))
}

export function reportHtml(log: FindingLog): void {
  log.add(
    'error',
    'html-not-data',
    '',
    '得到的是网页（HTML），不是数据。请核对地址，是否需要登录，或服务器是否把“找不到”当作网页返回。',
    'A web page (HTML) came instead of data. Check the address, whether it asks for a login, and whether the server answers “not found” with a page.',
  )
}

function reportSyntax(input: string, text: string, log: FindingLog): void {
  if (!/^[[{]/.test(text)) {
    const start = text.slice(0, 20).replace(/\s+/g, ' ')
    log.add(
      'error',
      'not-json',
      '',
      `既不是 JSON，也不是表格：开头是“${start}”。JSON 以 { 或 [ 开头；CSV 第一行是表头，其下每行一条。`,
      `This is neither JSON nor a table: it starts with “${start}”. JSON begins with { or [; the first row of a CSV file is its header, with one record a row below.`,
    )
    return
  }
  const found = mistakeIn(text)
  const before = input.slice(0, input.indexOf(text) + found)
  const row = before.split('\n').length
  const column = before.length - before.lastIndexOf('\n')
  const character = String.fromCodePoint(text.codePointAt(found) ?? 0x20).trim()
  log.add(
    'error',
    'not-json',
    '',
    found < text.length
      ? `不是有效的 JSON：第${row}行第${column}个字符${character && `（${character}）`}处有误。${advice.zh}`
      : `不是完整的 JSON：到第${row}行就断了，括号或引号没有成对。请核对文件是否完整。`,
    found < text.length
      ? `This is not valid JSON: there is a mistake at line ${row}, character ${column}${character && ` (${character})`}. ${advice.en}`
      : `This JSON is not complete: it breaks off at line ${row} with a bracket or quote left open. Check that the file is whole.`,
    { row, column },
  )
}

const advice = {
  zh: '请检查引号、逗号和括号（须用半角），末项之后不能有逗号。',
  en: 'Check quotes, commas and brackets; no comma may follow the last item.',
}

/** Walks without recursion, so that no nesting can exhaust the stack; a value met twice is walked once. */
function isTooDeep(value: unknown, log: FindingLog): boolean {
  const seen = new Set<object>()
  const stack: (readonly [unknown, number])[] = [[value, 1]]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [item, depth] = next
    if (typeof item !== 'object' || item === null || ArrayBuffer.isView(item) || seen.has(item)) continue
    if (depth > limits.depth) {
      log.add(
        'error',
        'too-deep',
        '',
        `嵌套超过${limits.depth}层，未读取。数据集最多只需5层，请核对文件。`,
        `Nested deeper than ${limits.depth} levels; not read. A dataset needs no more than 5. Check the file.`,
      )
      return true
    }
    seen.add(item)
    for (const inner of Object.values(item))
      if (typeof inner === 'object' && inner !== null) stack.push([inner, depth + 1])
  }
  return false
}
