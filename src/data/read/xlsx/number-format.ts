/** How a spreadsheet shows a number (ECMA-376, 18.8.30), as far as it says what the number is. */
import { isUnit } from '../table/header/header-unit.js'
import { shiftNumber } from '../unit.js'

export interface NumberFormat {
  /** 0.587 is shown as 58.7%. */
  readonly percent: boolean
  /** Digits behind the point; undefined where as many are shown as there are. */
  readonly decimals?: number
  /** A date is shown as its year, or its year and month, alone. */
  readonly dated?: 'year' | 'month'
  /** 约 ahead of the number. */
  readonly before?: string
  /** 件 or 余次 behind it. */
  readonly after?: string
}

const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  17: 'mmm-yy',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
}

/** Undefined for a format that shows the number as it is. */
export function formatOf(id: number, own: ReadonlyMap<number, string>): NumberFormat | undefined {
  const code = own.get(id) ?? builtIn[id]
  if (code === undefined || /^general$/i.test(code)) return undefined
  const format = formatIn(code.replace(/general/i, '0'))
  // General shows as many decimals as there are.
  if (!format || !/general/i.test(code)) return format
  const { decimals: _, ...shown } = format
  return shown
}

function formatIn(code: string): NumberFormat | undefined {
  const [positive = ''] = code.split(';')
  const bare = positive.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
  const before = wordsIn(/^\s*"([^"]+)"\s*[0#?]/.exec(positive)?.[1])
  const after = wordsIn(/[0#?%]\s*"([^"]+)"\s*$/.exec(positive)?.[1])
  if (/[ymd]/i.test(bare) && !/[0#?]/.test(bare)) return datedIn(bare)
  if (!/[0#?]/.test(bare)) return undefined
  // 0.0,, shows millions: how many decimals of the number these are is left alone.
  const isScaled = /[0#?],+(?:[^,0#?]|$)/.test(bare)
  const decimals = (/[0#?]\.([0#?]+)/.exec(bare)?.[1] ?? '').replace(/#/g, '').length
  return {
    percent: bare.includes('%'),
    ...(!isScaled && { decimals }),
    ...(before !== '' && !isScaled && { before }),
    ...(after !== '' && !isScaled && { after }),
  }
}

/** A unit, or words: 约 and 余次 bound the number for whoever sees it. Signs are left alone. */
function wordsIn(literal = ''): string {
  const text = literal.trim()
  return isUnit(text) || /^\p{Script=Han}+$/u.test(text) ? text : ''
}

function datedIn(bare: string): NumberFormat | undefined {
  const [hasYear, hasMonth, hasDay] = [/y/i, /m/i, /[dh]/i].map((part) => part.test(bare))
  if (!hasYear || hasDay) return undefined
  return { percent: false, dated: hasMonth ? 'month' : 'year' }
}

/** Numbers that were typed in are short; of what was worked out, those digits count that are shown. */
const longestTyped = 9

/** The number as the format shows it. */
export function shownAs(text: string, { percent, decimals, before = '', after = '' }: NumberFormat): string {
  const value = Number(text)
  if (text === '' || !Number.isFinite(value)) return text
  const number = percent ? shiftNumber(value, 2) : value
  const plain = String(number)
  if (plain.includes('e')) return text
  const [whole = '', fraction = ''] = plain.split('.')
  const isTyped = (whole + fraction).replace(/^[-0]+/, '').length <= longestTyped
  const places = decimals === undefined ? undefined : isTyped ? Math.max(decimals, fraction.length) : decimals
  const shown = places === undefined ? plain : number.toFixed(Math.min(places, 20))
  return `${before}${shown}${percent ? '%' : ''}${after}`
}
