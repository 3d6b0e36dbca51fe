/**
 * A text made plain for the grammar: one width of digits and signs, one kind of dash, no spaces or line breaks inside
 * Chinese, formal numerals as common ones. `at[i]` is where folded character i stands in the source (UTF-16).
 */
export interface Folded {
  readonly text: string
  readonly at: ArrayLike<number>
  readonly source: string
}

const same = new Map<string, string>()
function fold1(from: string, to: string): void {
  for (let i = 0; i < from.length; i++) same.set(from[i]!, to[Math.min(i, to.length - 1)]!)
}
fold1('‐‑‒–—―−─━﹣－', '-')
fold1('～〜∼∽﹏', '~')
fold1('·・‧•∙', '·')
fold1('﹪％', '%')
fold1('﹢', '+')
fold1('∶︰', ':')
fold1('○◯〇', '〇')
fold1(
  '萬億餘兩個幾數達間場條項戶貳壹贰叁參肆柒捌玖佰仟貫',
  '万亿余两个几数达间场条项户二一二三三四七八九百千贯',
)
const formal = new Map([
  ['伍', '五'],
  ['陆', '六'],
  ['陸', '六'],
  ['拾', '十'],
])

const numeral = /[0-9一二三四五六七八九十百千万亿〇零]/
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/
const space = /\s/

/** Half-width form of one UTF-16 unit. */
function plain(unit: string): string {
  const code = unit.charCodeAt(0)
  return same.get(unit) ?? (code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : unit)
}

const latin = /[!-~]/

/** What a run of white space stays as: a paragraph's end, a space between Latin words or digits, or nothing. */
function gap(run: string, before: string, after: string): string {
  if (/\n\s*\n|\n[ \t]*(?:\u3000|[ \t]{2})/.test(run.replaceAll('\r\n', '\n'))) return '\n'
  return latin.test(before) && latin.test(after) && !/[%‰]/.test(after) ? ' ' : ''
}

/** Folds `source`; linear, and never longer than it. */
export function fold(source: string): Folded {
  const at: number[] = []
  const out: string[] = []
  for (let i = 0; i < source.length; i++) {
    const unit = source[i]!
    if (unit >= '\u4e00' && unit < '\ua000') {
      out.push(same.get(unit) ?? unit)
      at.push(i)
      continue
    }
    if (invisible.test(unit)) continue
    if (space.test(unit)) {
      const start = i
      while (i + 1 < source.length && space.test(source[i + 1]!)) i++
      const kept = gap(source.slice(start, i + 1), out.at(-1) ?? '', plain(source[i + 1] ?? ''))
      if (kept === '') continue
      out.push(kept)
      at.push(start)
      continue
    }
    out.push(plain(unit))
    at.push(i)
  }
  foldNumerals(out)
  return { text: out.join(''), at, source }
}

const ambiguous = new Set([...formal.keys(), 'O', 'o', '0'])

/** Characters that are numerals only beside numerals: 二O二四, 伍拾. */
function foldNumerals(out: string[]): void {
  for (let i = 0; i < out.length; i++) {
    const unit = out[i]!
    if (!ambiguous.has(unit)) continue
    const beside =
      numeral.test(out[i - 1] ?? '') || numeral.test(out[i + 1] ?? '') || formal.has(out[i + 1] ?? '')
    if (formal.has(unit) && beside) out[i] = formal.get(unit)!
    else if (
      /[OoＯ0]/.test(unit) &&
      /[一二三四五六七八九〇]/.test(out[i - 1] ?? '') &&
      /[一二三四五六七八九〇Oo0]/.test(out[i + 1] ?? '')
    )
      out[i] = '〇'
  }
}

/** The source's own words between two folded positions. */
export function sliceOf(
  { at, source }: Folded,
  start: number,
  end: number,
): { start: number; end: number; text: string } {
  const from = at[start] ?? source.length
  const to = end > start ? at[end - 1]! + 1 : from
  return { start: from, end: to, text: source.slice(from, to) }
}
