/** Numbers that a line or spaces break in two. */

export const isDigit = (code: number | undefined): boolean => code !== undefined && code > 47 && code < 58
export const isHan = (code: number | undefined): boolean =>
  code !== undefined && code > 0x33ff && code < 0xa000
const opening: ReadonlySet<number | undefined> = new Set(
  Array.from(',;):、》”', (sign) => sign.charCodeAt(0)),
)
/** Digits, their point and their comma. */
const ofNumber = (code: number | undefined): boolean => isDigit(code) || code === 46 || code === 44
const longestRun = 12
/** What is shorter is one figure, and begins with it. */
const longestAlone = 24

export interface Folding {
  readonly out: Uint16Array
  readonly at: Int32Array
  readonly length: number
  /** What the UTF-16 unit of the source at `i` is folded to. */
  readonly plain: (source: string, i: number) => number | undefined
}

/** A line that ends within a number, as wrapped prose has it: 提案4⏎36件, 占99.⏎5%. In a list a number ends its line. */
export function breaksNumber({ out, at, length, plain }: Folding, source: string, i: number): boolean {
  let start = length
  while (start > length - longestRun && ofNumber(out[start - 1])) start--
  if (out[start] === 44) start++
  if (start > 0 && at[start - 1]! + 1 !== at[start]) return false
  const alone = start === 0 && source.length <= longestAlone
  if (start === length || !(alone || isHan(out[start - 1]) || opening.has(out[start - 1]))) return false
  let end = i
  while (end < i + longestRun && ofNumber(plain(source, end))) end++
  const behind = plain(source, end)
  return isDigit(plain(source, i)) && (isHan(behind) || behind === 37)
}

const ordinal: ReadonlySet<number> = new Set(Array.from('第/:-.', (sign) => sign.charCodeAt(0)))

/** 12，345 separates thousands; 全国第4，120名, 占1/4，120名 and 2023，120件 pause. */
export function separatesThousands({ out, length, plain }: Folding, source: string, i: number): boolean {
  let start = length
  while (start > length - 4 && isDigit(out[start - 1])) start--
  let behind = 0
  for (let next = i; behind < 4; next++)
    if (isDigit(plain(source, next))) behind++
    else if (plain(source, next) !== 10) break
  return length - start < 4 && behind === 3 && !ordinal.has(out[start - 1] ?? 0)
}

/** Behind these a number says which: 11月28 6件 is none that was torn. */
const ordering = /[第表图附注届年月日号时点分页版卷]$/
const tail = /^\d{1,3} ?(?![年月日号时点分届])[\u4e00-\u9fff]/

/** 共 28 6 件: a number torn by spaces, as documents scanned or laid out letter by letter have it. */
export function isTorn({ out, length, plain }: Folding, source: string, i: number): boolean {
  let start = length
  while (start > length - 4 && isDigit(out[start - 1])) start--
  if (start === length || length - start > 3 || !isHan(out[start - 1])) return false
  if (ordering.test(String.fromCharCode(out[start - 1]!))) return false
  let behind = ''
  for (let next = i; next < i + 6; next++) behind += String.fromCharCode(plain(source, next) ?? 0)
  return tail.test(behind)
}
