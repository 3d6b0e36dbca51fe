import type { Bound, Quantity } from '../../quantity.js'

/** number = digits, at most one 万 or 亿, 余 or 多 behind the number or behind its scale. */
const shape =
  /^([近约]|超过?|不[足到]|不[少低]于|至少|不超过|至多)?(\d{1,13})(?:\.(\d{1,4}))?([万亿])?([余多])?([%元件次个名人位场条篇份期项家户]|[人件场]次)(以[上内]|左右)?$/

const before: Readonly<Record<string, Bound>> = {
  近: 'nearly',
  约: 'about',
  超过: 'over',
  超: 'over',
  不足: 'under',
  不到: 'under',
  不少于: 'atLeast',
  不低于: 'atLeast',
  至少: 'atLeast',
  不超过: 'atMost',
  至多: 'atMost',
}
const behind: Readonly<Record<string, Bound>> = { 以上: 'atLeast', 以内: 'atMost', 左右: 'about' }
const scales = { 万: 4, 亿: 8 } as const

/**
 * Reads the plainest wordings (110余次, 近30条, 98%以上, 2733万元) as `readQuantity` reads them. Undefined for every other:
 * it takes the grammar. What a chart carries so that most need not load it.
 */
export function readPlainWording(text: string): Quantity | undefined {
  const m = shape.exec(text)
  if (!m) return undefined
  const [, front, whole = '', fraction = '', scaleName, more, unit = '', back] = m
  // Two bounds on one figure, a share with 余, a year-like zero in front: the grammar weighs those.
  if ([front, more, back].filter(Boolean).length > 1) return undefined
  if ((unit === '%' && (more || scaleName)) || /^0\d/.test(whole)) return undefined
  const power = scaleName ? scales[scaleName as keyof typeof scales] : 0
  // Printed with its power of ten, so that 58.7 stays 58.7.
  const digits = whole + fraction
  const exponent = power - fraction.length
  const value = Number(`${digits}e${exponent}`)
  const bound = more ? 'over' : front ? before[front] : back ? behind[back] : 'exact'
  if (!Number.isSafeInteger(Math.ceil(value)) || !bound || (value === 0 && more)) return undefined
  return {
    value,
    bound,
    unit,
    ...(fraction && { decimals: fraction.length }),
    ...(power > 0 && { scale: (10 ** power) as 10000 | 100000000 }),
    ...(more && { below: next(digits, exponent) }),
    wording: text,
  }
}

/** The figure with one unit more of its last digit that is not zero: where 余 conventionally ends. */
function next(digits: string, exponent: number): number {
  const kept = digits.replace(/0+$/, '')
  return Number(`${Number(kept) + 1}e${exponent + digits.length - kept.length}`)
}
