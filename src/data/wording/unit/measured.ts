import { characters } from '../dictionary/characters.js'
import { readCompound, type Compound } from '../number/compound.js'
import { countsNothing } from '../evidence/counts-nothing.js'
import { coreOf, type Core } from '../number/number-and-unit.js'
import { add, shift, stepUp } from '../number/decimal.js'
import { measureAt } from './measure-at.js'
import { readNumeral, type Numeral } from '../number/numerals.js'
import { readNeighbours, readRange } from '../number/ranges.js'
import { readShare, readShareOf } from '../shares.js'
import { unitAt } from './units.js'

function scaledBy(number: Numeral, power: number): Numeral {
  return { ...number, low: shift(number.low, power), scale: power === 4 ? 10000 : 100000000 }
}

function compoundCore(number: Numeral, { low, unit, end, more }: Compound): Core {
  const over = more ? { inside: 'over' as const, tailed: true, below: stepUp(low) } : {}
  return { ...coreOf(number, unit, end), low, bounded: true, ...over }
}

/** 九又二分之一 */
function readMixed(text: string, number: Numeral): Core | null {
  if (text[number.end] !== '又' || number.tail) return null
  const part = readNumeral(text, number.end + 1)
  const share = part.low === null ? null : readShareOf(text, number.end + 1, part)
  if (!share?.low) return null
  const unit = unitAt(text, share.end)
  const low = add(number.low, shift(share.low, -2))
  return { ...coreOf(number, unit?.unit ?? '', unit?.end ?? share.end), low, bounded: true }
}

const shareOpens = characters('百千万一半大十')

/** The number at `i` with its unit, its range or its share. */
export function readCore(
  text: string,
  i: number,
): Core | { readonly end: number; readonly low: null; readonly nothing: true } {
  const share = shareOpens(text, i) ? readShare(text, i) : null
  if (share) return share
  const number = readNumeral(text, i)
  if (number.low === null) return { ...number, nothing: true }
  const part = readShareOf(text, i, number) ?? readMixed(text, number)
  if (part) return part
  const unit = measureAt(text, number)
  const never = unit === null && countsNothing(text, number.end)
  const range =
    readNeighbours(text, number) ?? readRange(text, number, unit?.unit ?? '', unit?.end ?? number.end)
  if (range) return range
  const compound = unit && readCompound(text, number.low, unit.unit, unit.end)
  if (compound) return compoundCore(number, compound)
  const end = unit?.end ?? number.end
  const core = coreOf(unit?.power ? scaledBy(number, unit.power) : number, unit?.unit ?? '', end)
  const misprint = unit !== null && end - number.end === 2 && /[%‰]/.test(unit.unit)
  return misprint || never ? { ...core, misprint, nothing: never } : core
}
