/** Extended Date/Time Format (ISO 8601-2, level 1) for the dates that Chinese reports print. */

const digits = '〇一二三四五六七八九'

/** 2024, 二〇二四 and 二零二四 as four digits. */
export function yearOf(printed: string): string {
  return printed.replace(/零/g, '〇').replace(/[〇一二三四五六七八九]/g, (c) => String(digits.indexOf(c)))
}

/** 3, 三, 十二, 二十五 as two digits; null beyond `most`. */
function twoDigits(printed: string, most: number): string | null {
  const chinese = /^(.)?十(.)?$/.exec(printed)
  const one = (c: string | undefined, none: number): number => (c === undefined ? none : digits.indexOf(c))
  const value = chinese
    ? one(chinese[1], 1) * 10 + one(chinese[2], 0)
    : /^\d+$/.test(printed)
      ? Number(printed)
      : digits.indexOf(printed)
  return value >= 1 && value <= most ? String(value).padStart(2, '0') : null
}

export function monthOf(year: string, month: string): string | null {
  const two = twoDigits(month, 12)
  return two && `${year}-${two}`
}

export function dayOf(year: string, month: string, day: string): string | null {
  const start = monthOf(year, month)
  const two = twoDigits(day, 31)
  return start && two && `${start}-${two}`
}

export function interval(from: string | null, to: string | null): string | null {
  return from && to && from < to ? `${from}/${to}` : null
}

const parts: Record<string, readonly [string, string]> = {
  上半年: ['01', '06'],
  下半年: ['07', '12'],
  一季度: ['01', '03'],
  二季度: ['04', '06'],
  三季度: ['07', '09'],
  四季度: ['10', '12'],
  前三季度: ['01', '09'],
  前两季度: ['01', '06'],
}

/** Half-years and quarters as months. */
export function partOfYear(year: string, part: string): string | null {
  const months = parts[part.replace(/^第/, '').replace(/[1-4]/, (c) => digits[Number(c)]!)]
  return months ? `${year}-${months[0]}/${year}-${months[1]}` : null
}

/** The five years of a plan: 十四五 is 2021/2025, 十四五以来 2021/.., 十四五末 2025. */
export function planOf(name: string, when: string): string | null {
  const number = ['十', '十一', '十二', '十三', '十四', '十五'].indexOf(name.replace(/五$/, '')) + 10
  if (number < 10) return null
  const first = 2001 + (number - 10) * 5
  if (when.endsWith('末')) return String(first + 4)
  return `${first}/${when === '以来' ? '..' : first + 4}`
}
