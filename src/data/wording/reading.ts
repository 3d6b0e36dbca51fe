import type { Quantity } from '../quantity.js'
import { toNumber, type Decimal } from './number/decimal.js'
import type { Draft } from './draft.js'
import type { Figure } from './figure.js'

const misprint = { zh: '原文误印两个百分号，按一个读', en: 'Printed with two percent signs; read as one' }
const ambiguous = { zh: '原文可读作两个数', en: 'The wording can be read as two numbers' }

/** 一百七个 is 107, since 十 is not dropped before a measure word; 一百七 alone is 170. */
function ordered(figure: Figure, low: Decimal): readonly [Decimal, Decimal | undefined] {
  const { other } = figure
  if (other === undefined) return [low, undefined]
  return /^[元%]?$/.test(figure.unit) ? [other, low] : [low, other]
}

/** The quantity a figure says, in its base unit. Null when it is longer than a number can hold. */
export function quantityOf(figure: Figure, wording: string): Quantity | null {
  const { bound, unit } = figure
  if (figure.low === null)
    return {
      value: null,
      bound,
      unit,
      ...(figure.scale ? { scale: figure.scale } : {}),
      ...(figure.change ? { change: figure.change } : {}),
      wording,
    }
  const [first, second] = ordered(figure, figure.low)
  const value = figure.negative ? -toNumber(first) : toNumber(first)
  if (!Number.isFinite(value)) return null
  const quantity: Draft<Quantity> = { value, bound, unit }
  if (figure.decimals) quantity.decimals = figure.decimals
  if (figure.scale) quantity.scale = figure.scale
  if (figure.change) quantity.change = figure.change
  if (second) {
    quantity.alternatives = [{ ...quantity, value: toNumber(second), wording }]
    quantity.note = ambiguous
  }
  if (figure.high) quantity.high = toNumber(figure.high)
  if (figure.below && bound === 'over') quantity.below = toNumber(figure.below)
  if (figure.misprint) quantity.note = misprint
  quantity.wording = wording
  return quantity
}
