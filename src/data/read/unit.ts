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
  const unit = text.slice(word.length)
  if (shift === 4) return { unit, shift, scale: 10000 }
  return shift === 8 ? { unit, shift, scale: 100000000 } : { unit, shift }
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
export function inUnit(figure: Quantity, { unit, shift, scale }: PrintedUnit): Quantity {
  if (figure.unit !== '') return figure
  if (shift === 0 || figure.scale !== undefined) return { ...figure, unit }
  return {
    ...figure,
    value: figure.value === null ? null : shiftNumber(figure.value, shift),
    ...(figure.high !== undefined && { high: shiftNumber(figure.high, shift) }),
    ...(figure.low !== undefined && { low: shiftNumber(figure.low, shift) }),
    ...(figure.below !== undefined && { below: shiftNumber(figure.below, shift) }),
    unit,
    ...(scale !== undefined && { scale }),
  }
}
