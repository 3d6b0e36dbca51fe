/** Letters of other scripts and characters that look, or are typed, like another. */
const lookAlikes: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Χ: 'X',
  己: '已',
  巳: '已',
  末: '未',
  類: '类',
  '·': '',
  '•': '',
  '、': '',
  ',': '',
  '-': '',
  '—': '',
  '–': '',
  '/': '',
}

/** A类 in which the letter is one of Cyrillic or Greek; undefined for names all of whose letters are of one script. */
export function inLatin(name: string): string | undefined {
  const letters = [...name].filter((char) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(char))
  const isName = letters.length === 0 || letters.length > 2 || letters.some((char) => !(char in lookAlikes))
  return isName ? undefined : [...name].map((c) => (letters.includes(c) ? (lookAlikes[c] ?? c) : c)).join('')
}

/** Names already folded: datasets repeat theirs thousands of times. */
const known = new Map<string, string>()

/** What is left of a name when width, spaces, punctuation and look-alikes are set aside: Ａ类, А 类 and A类 are one. */
export function folded(name: string): string {
  const before = known.get(name)
  if (before !== undefined) return before
  if (known.size > 20_000) known.clear()
  const after = fold(name)
  known.set(name, after)
  return after
}

function fold(name: string): string {
  return (
    [...name.normalize('NFKC').replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, '')]
      // 1-2 and 12 are two.
      .map((char, i, all) => (isBetweenDigits(all, i) ? char : (lookAlikes[char] ?? char)))
      .join('')
      .toUpperCase()
      .replace(/^([A-Z])类$/, '$1')
  )
}

function isBetweenDigits(chars: readonly string[], i: number): boolean {
  return /\d/.test(chars[i - 1] ?? '') && /\d/.test(chars[i + 1] ?? '')
}
