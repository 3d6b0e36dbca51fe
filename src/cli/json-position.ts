/** Line and column of a path in a JSON text, so that an editor can jump there. */

export interface Position {
  readonly row: number
  readonly column: number
}

/** Where the value of `keys` begins, or the deepest value on the way that is there. The text is valid JSON. */
export function positionOf(text: string, keys: readonly string[]): Position | undefined {
  let at = skipSpace(text, text.charCodeAt(0) === 0xfeff ? 1 : 0)
  let found: number | undefined
  for (const key of keys) {
    const next = childOf(text, at, key)
    if (next === undefined) break
    found = at = next
  }
  if (found === undefined) return undefined
  const before = text.slice(0, found)
  return { row: before.split('\n').length, column: found - before.lastIndexOf('\n') }
}

function childOf(text: string, at: number, key: string): number | undefined {
  const isObject = text[at] === '{'
  if (!isObject && text[at] !== '[') return undefined
  let index = 0
  let here = skipSpace(text, at + 1)
  while (here < text.length && text[here] !== '}' && text[here] !== ']') {
    let name = String(index++)
    if (isObject) {
      const end = skipValue(text, here)
      name = JSON.parse(text.slice(here, end)) as string
      here = skipSpace(text, skipSpace(text, end) + 1)
    }
    if (name === key) return here
    here = skipSpace(text, skipValue(text, here))
    if (text[here] === ',') here = skipSpace(text, here + 1)
  }
  return undefined
}

function skipSpace(text: string, at: number): number {
  while (/\s/.test(text[at] ?? '')) at++
  return at
}

/** The end of the value that begins at `at`, by counting brackets outside texts. */
function skipValue(text: string, at: number): number {
  let depth = 0
  while (at < text.length) {
    const mark = text[at]
    if (mark === '"') {
      at = endOfText(text, at)
      if (depth === 0) return at
      continue
    }
    if (mark === '{' || mark === '[') depth++
    else if (mark === '}' || mark === ']') {
      if (depth === 0) return at
      depth--
      if (depth === 0) return at + 1
    } else if (depth === 0 && (mark === ',' || /\s/.test(mark ?? ''))) return at
    at++
  }
  return at
}

function endOfText(text: string, at: number): number {
  for (let end = at + 1; end < text.length; end++) {
    if (text[end] === '\\') end++
    else if (text[end] === '"') return end + 1
  }
  return text.length
}
