import { isTooLong, limits } from './reading.js'
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
  } catch (error) {
    reportSyntax(text, error, log)
    return undefined
  }
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

function reportSyntax(text: string, error: unknown, log: FindingLog): void {
  const said = error instanceof Error ? error.message : ''
  const position = Number(/position (\d+)/.exec(said)?.[1] ?? NaN)
  if (Number.isNaN(position)) {
    log.add(
      'error',
      'not-json',
      '',
      `不是有效的 JSON：开头是“${start(text)}”。${advice.zh}`,
      `This is not valid JSON: it starts with “${start(text)}”. ${advice.en}`,
    )
    return
  }
  const before = text.slice(0, position)
  const row = before.split('\n').length
  const column = position - before.lastIndexOf('\n')
  log.add(
    'error',
    'not-json',
    '',
    `不是有效的 JSON：第${row}行第${column}个字符处有误。${advice.zh}`,
    `This is not valid JSON: there is a mistake at line ${row}, character ${column}. ${advice.en}`,
    { row, column },
  )
}

const advice = {
  zh: '请检查引号、逗号和括号（须用半角），末项之后不能有逗号。',
  en: 'Check quotes, commas and brackets; no comma may follow the last item.',
}

function start(text: string): string {
  return text.slice(0, 20).replace(/\s+/g, ' ')
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
