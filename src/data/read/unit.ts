import type { Quantity } from '../quantity.js'

/** A printed unit taken apart: 万元 is 元 shifted by four places. */
export interface PrintedUnit {
  readonly unit: string
  readonly shift: number
  readonly scale?: 10000 | 100000000
}

const scaleWords: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['十亿', 9],
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['万', 4],
  ['千', 3],
  ['百', 2],
  ['十', 1],
]

/** 千克, 百分点 and their like are units of their own. */
const ownUnits = /^(?:[千百十](?:克|米|瓦|卡|帕|赫|伏|安|字节|分点|分比|$)|[千百](?:瓦时|千米))/

export function splitUnit(printed: string): PrintedUnit {
  const text = printed.trim()
  if (ownUnits.test(text)) return { unit: text, shift: 0 }
  const found = scaleWords.find(([word]) => text.startsWith(word))
  if (!found) return { unit: text, shift: 0 }
  const [word, shift] = found
  return shifted(text.slice(word.length), shift)
}

function shifted(unit: string, shift: number): PrintedUnit {
  if (shift === 4) return { unit, shift, scale: 10000 }
  return shift === 8 ? { unit, shift, scale: 100000000 } : { unit, shift }
}

/** 元 in ten to the power of 4; what says 万元 already is not multiplied again. */
export function scaledUnit(name: string, multiplier: number | undefined): PrintedUnit {
  const own = splitUnit(name)
  return multiplier === undefined || own.shift !== 0 ? own : shifted(own.unit, multiplier)
}

/** Of 12.5 thousand, which is 12500, no decimal is left; 万 and 亿 are kept as they were printed. */
export function decimalsIn(printed: number, unit: PrintedUnit | undefined): number {
  return unit === undefined || unit.scale !== undefined ? printed : Math.max(0, printed - unit.shift)
}

/** 万元 again. */
export function printedUnit({ unit, shift }: PrintedUnit): string {
  return `${scaleWords.find(([, places]) => places === shift)?.[0] ?? ''}${unit}`
}

/** `text` times ten to the `shift`, by moving the point: exact where a product would not be. */
export function shiftNumber(value: number, shift: number): number {
  if (shift === 0) return value
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  return Number(`${mantissa}e${Number(exponent) + shift}`)
}

/** A figure printed without its unit, put into the unit its column or indicator names. */
export function inUnit(figure: Quantity, printed: PrintedUnit): Quantity {
  const { unit, shift, scale } = printed
  if (figure.unit !== '') return figure
  if (shift === 0 || figure.scale !== undefined) return { ...figure, unit }
  const { decimals = 0, ...bare } = figure
  const left = decimalsIn(decimals, printed)
  return {
    ...bare,
    ...(left > 0 && { decimals: left }),
    value: figure.value === null ? null : shiftNumber(figure.value, shift),
    ...(figure.high !== undefined && { high: shiftNumber(figure.high, shift) }),
    ...(figure.low !== undefined && { low: shiftNumber(figure.low, shift) }),
    ...(figure.below !== undefined && { below: shiftNumber(figure.below, shift) }),
    unit,
    ...(scale !== undefined && { scale }),
  }
}
