/** Where a text stops being JSON (RFC 8259). Engines word their errors each in their own way, many without a place. */

const space = /[ \t\n\r]*/y
// eslint-disable-next-line no-control-regex -- these JSON does not allow in a string
const startOfString = /"(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/y
const otherScalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][-+]?\d+)?(?![\d.Ee])|true|false|null/y

/** The beginning of an escape, a number or a word, with nothing behind it. */
const cutOff =
  /^(?:\\(?:u[\dA-Fa-f]{0,3})?|-|-?(?:0|[1-9]\d*)(?:\.|(?:\.\d+)?[Ee][-+]?)|t|tru?|f|fa|fals?|n|nul?)$/

/** What may come next; `first…`: or the end of what has just begun. */
type Next = 'value' | 'firstValue' | 'name' | 'firstName' | ':' | ','

/** Index of the first character that cannot stand where it stands; the length of a text that ends too soon. */
export function mistakeIn(text: string): number {
  const ends: string[] = []
  let next: Next = 'value'
  let at = past(space, text, 0)
  for (; at < text.length; at = past(space, text, at)) {
    const character = text[at] ?? ''
    const isEnd: boolean = character === ends.at(-1)
    const isName: boolean = next === 'name' || next === 'firstName'
    if (isEnd && (next === ',' || next.startsWith('first'))) {
      ends.pop()
      next = ','
      at += 1
    } else if (next === ',') {
      if (character !== ',' || ends.length === 0) return at
      next = ends.at(-1) === '}' ? 'name' : 'value'
      at += 1
    } else if (next === ':') {
      if (character !== ':') return at
      next = 'value'
      at += 1
    } else if (character === '"') {
      at = past(startOfString, text, at)
      if (text[at] !== '"') return stop(text, at)
      next = isName ? ':' : ','
      at += 1
    } else if (isName) {
      return at
    } else if (character === '{' || character === '[') {
      ends.push(character === '{' ? '}' : ']')
      next = character === '{' ? 'firstName' : 'firstValue'
      at += 1
    } else {
      const end = past(otherScalar, text, at)
      if (end === at) return stop(text, at)
      next = ','
      at = end
    }
  }
  return text.length
}

/** Here, or at the end of a text that breaks off within what stands here. */
function stop(text: string, at: number): number {
  return text.length - at < 40 && cutOff.test(text.slice(at)) ? text.length : at
}

/** Where what the pattern matches ends; where it begins if it does not match. */
function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
