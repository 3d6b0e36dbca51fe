import type { Bound } from '../quantity.js'
import { boundAfter, boundBefore, joinBounds, type Prefix, type Suffix } from './bounds.js'
import { changeBefore } from './change.js'
import { readCompound } from './compound.js'
import { shift, toNumber, type Decimal } from './decimal.js'
import { readNumeral, type Numeral } from './numerals.js'
import { readShare, readShareOf } from './shares.js'
import { countsNothing, unitAt, yearsAt, type Unit } from './units.js'

/** A figure found in a folded text: what the grammar knows before any rule says whether it is one. */
export interface Figure {
  /** With its bound words. */
  readonly start: number
  readonly end: number
  /** Where the number itself begins, and where its unit ends. */
  readonly core: number
  readonly tail: number
  readonly low: Decimal | null
  readonly high?: Decimal | undefined
  readonly other?: Decimal | undefined
  readonly below?: Decimal | undefined
  readonly bound: Bound
  readonly unit: string
  readonly decimals?: number | undefined
  readonly scale?: 10000 | 100000000 | undefined
  readonly change?: 'up' | 'down' | undefined
  /** Chinese numerals, one of 一…十, only multipliers, digits one by one. */
  readonly han: boolean
  readonly small: boolean
  readonly bare: boolean
  readonly positional: boolean
  /** A bound word, a range or a share makes it a figure whatever its numeral. */
  readonly bounded: boolean
  readonly negative?: boolean | undefined
  readonly misprint?: boolean | undefined
  /** A date, an ordinal, a level: its number is used up, but it is no figure. */
  readonly nothing?: boolean | undefined
}

/** The part between the bound words. */
export interface Core extends Omit<Figure, 'start' | 'end' | 'bound' | 'change' | 'tail'> {
  readonly end: number
  readonly inside?: Bound | undefined
  /** Needs a bound before it (半). */
  readonly needsBound?: boolean
}

const dash = /(?:-{1,2}|~{1,2}|至|到)(?:百分之)?/y

function coreOf(number: Numeral, unit: string, end: number): Core {
  return {
    low: number.low,
    high: number.high,
    other: number.other,
    below: number.below,
    decimals: number.decimals,
    scale: number.scale,
    han: number.han,
    small: number.small,
    bare: number.bare,
    positional: number.positional,
    core: number.start,
    end,
    unit,
    bounded: number.tail !== undefined || number.high !== undefined,
    inside: number.tail ?? (number.high ? 'about' : undefined),
  }
}

/** 3—5万元 is 3万 to 5万: a scale printed once serves both ends where that keeps them in order. */
function distribute(low: Numeral, high: Numeral, lowHasUnit: boolean): Decimal {
  const places = high.scale === undefined ? 0 : high.scale === 10000 ? 4 : 8
  if (low.scale === undefined && !lowHasUnit && places > 0) {
    if (toNumber(low.low) < toNumber(shift(high.low, -places))) return shift(low.low, places)
  }
  if (low.han && low.small && !lowHasUnit) {
    const power = /^[1-9](0+)$/.exec(String(toNumber(high.low)))?.[1]!.length ?? 0
    if (power > 0 && toNumber(low.low) < toNumber(shift(high.low, -power))) return shift(low.low, power)
  }
  return low.low
}

/** 3至5个, 20—30次, 5000万元至1亿元; null where the second number does not continue the first. */
function readRange(text: string, low: Numeral, lowUnit: string, from: number): Core | null {
  if (low.tail !== undefined) return null
  dash.lastIndex = from
  const sign = dash.exec(text)
  if (!sign) return null
  const start = from + sign[0].length
  if (!/[\d一二三四五六七八九十两百千]/.test(text[start] ?? '')) return null
  const high = readNumeral(text, start)
  if (high.low === null || high.tail !== undefined) return null
  const unit = measureAt(text, high)
  const named = unit?.unit ?? ''
  if (lowUnit !== '' && named !== lowUnit) return null
  if (/[从由]/.test(text[low.start - 1] ?? '') && /[至到]/.test(sign[0])) return null
  if (countsNothing(text, high.end) && !unit)
    return { ...coreOf(high, '', high.end), core: low.start, nothing: true }
  const bottom = distribute(low, high, lowUnit !== '')
  if (toNumber(bottom) >= toNumber(high.low)) return null
  return {
    ...coreOf(high, named, unit?.end ?? high.end),
    core: low.start,
    low: bottom,
    high: high.high ?? high.low,
    inside: 'between',
    bounded: true,
    decimals: Math.max(low.decimals ?? 0, high.decimals ?? 0) || undefined,
  }
}

const mostYears = 300

/** The unit behind a number: 年 as a length (三至五年, 10余年), never as a date. */
function measureAt(text: string, number: Numeral): Unit | null {
  const years = toNumber(number.low) <= mostYears && !number.positional ? yearsAt(text, number.end) : null
  return years ?? (countsNothing(text, number.end) ? null : unitAt(text, number.end))
}

function readCore(
  text: string,
  i: number,
): Core | { readonly end: number; readonly low: null; readonly nothing: true } {
  const share = /[百千万一半大]/.test(text[i]!) ? readShare(text, i) : null
  if (share) return share
  const number = readNumeral(text, i)
  if (number.low === null) return { ...number, nothing: true }
  const part = readShareOf(text, i, number)
  if (part) return part
  const unit = measureAt(text, number)
  const never = unit === null && countsNothing(text, number.end)
  const range = readRange(text, number, unit?.unit ?? '', unit?.end ?? number.end)
  if (range) return range
  const compound = unit && readCompound(text, number.low, unit.unit, unit.end)
  if (compound) return { ...coreOf(number, compound.unit, compound.end), low: compound.low, bounded: true }
  const end = unit?.end ?? number.end
  const core = coreOf(number, unit?.unit ?? '', end)
  const misprint = unit !== null && /[%‰]/.test(unit.unit) && end - number.end === 2
  return misprint || never ? { ...core, misprint, nothing: never } : core
}

/** A unit may follow its bound word: 3000以上人次. Money may be named in front: 折合人民币1200万. */
function lateUnit(text: string, core: Core, end: number): { unit: string; end: number } {
  if (core.unit !== '') return { unit: core.unit, end }
  if (end > core.end) return unitAt(text, end) ?? { unit: '', end }
  return {
    unit: /(?:人民币|RMB|[¥￥])$/.test(text.slice(Math.max(0, core.core - 3), core.core)) ? '元' : '',
    end,
  }
}

/** 为-3.2%: a minus sign after a word or at the beginning, not a dash between two. */
function isNegative(text: string, start: number): boolean {
  return text[start - 1] === '-' && /^$|[为是达:(,]/.test(text[start - 2] ?? '')
}

/** Years are a figure only where something bounds them: 三至五年, 10余年, 10.2年; 近两年 is a period. */
function isDate(core: Core, prefix: Prefix | null, suffix: Suffix): boolean {
  if (core.unit !== '年') return false
  if (prefix?.bound === 'nearly') return true
  return !core.bounded && !core.decimals && !prefix && suffix.bound === undefined
}

/** Reads the figure whose number begins at `i`, with the bound words around it. */
export function readFigure(
  text: string,
  i: number,
): Figure | { readonly end: number; readonly low: null; readonly nothing: true } {
  const core = readCore(text, i)
  if (core.low === null && core.nothing) return core as { end: number; low: null; nothing: true }
  const { inside, needsBound, end: tail } = core
  const prefix = boundBefore(text, core.core, core.bare || needsBound === true || text[core.core] === '半')
  const suffix = boundAfter(text, tail, core.unit)
  const { unit, end } = lateUnit(text, core, suffix.end)
  const start = prefix?.start ?? core.core
  const negative = isNegative(text, start)
  const change = changeBefore(text, start, /^(?:%|‰|百分点|倍|番)$/.test(unit))
  return {
    ...core,
    unit,
    tail,
    end,
    start: change?.start ?? (negative ? start - 1 : start),
    bound: joinBounds(prefix?.bound, inside, suffix.bound),
    bounded: core.bounded || prefix !== null || suffix.bound !== undefined,
    change: change?.change,
    negative,
    nothing: core.nothing || (needsBound === true && prefix === null) || isDate(core, prefix, suffix),
  }
}
