import type { Quantity } from '../quantity.js'
import { characters } from './dictionary/characters.js'
import { isEnglishFigure } from './english/english-evidence.js'
import { opensEnglish, readEnglish } from './english/english.js'
import { isFigure } from './evidence/evidence.js'
import { readFigure, type Figure } from './figure.js'
import { fold, sliceOf, type Folded } from './fold.js'
import { nameEnd, nameStarts, quotationEnd } from './dictionary/names.js'
import { quantityOf } from './reading.js'
import { unknownUnit } from './unit/unknown-unit.js'
import { readVague, readWordedChange } from './bound/vague.js'
import { readNone } from './zero.js'

/** A figure in prose. `text` is `prose.slice(start, end)`. */
export interface FoundQuantity {
  readonly quantity: Quantity
  /** UTF-16 positions in the prose as given. */
  readonly start: number
  readonly end: number
  readonly text: string
}

const numeral = 1
const vague = 2
const name = 4
const latin = 8
const digit = 16
/** What may begin at each UTF-16 unit; most of a prose begins nothing and is passed over. */
const opens = new Uint8Array(0x10000)
function mark(characters: Iterable<string>, bit: number): void {
  for (const character of characters) opens[character.charCodeAt(0)]! |= bit
}
mark('0123456789〇零一二两三四五六七八九十百千万亿廿卅半大', numeral)
mark('0123456789', digit)
mark('翻减两成数好几若一许众很多上千百万', vague)
mark(nameStarts, name)
mark('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', latin)
const han = /[\u3400-\u9fff]/

interface Step {
  readonly figure: Figure | null
  readonly next: number
}

/** No Chinese on either side within a few characters. */
function isEnglish(text: string, i: number): boolean {
  const around = text.slice(Math.max(0, i - 14), i + 18)
  return !han.test(around) && /[A-Za-z]{2}|[$€£¥]\d/.test(around)
}

const run = /[\d.,]+|[A-Za-z]+/y

function wordEnd(text: string, i: number): number {
  run.lastIndex = i
  run.test(text)
  return run.lastIndex
}

function englishStep(text: string, i: number): Step {
  const figure = readEnglish(text, i)
  if (!figure) {
    run.lastIndex = i
    return { figure: null, next: run.test(text) ? run.lastIndex : i + 1 }
  }
  return { figure: isEnglishFigure(text, figure) ? figure : null, next: Math.max(figure.end, i + 1) }
}

/** 五台山 is a name, 五台以上设备 no: a unit's reading goes on where the name's word ends. */
function step(text: string, i: number): Step {
  const kind = opens[text.charCodeAt(i)]!
  if (kind & latin)
    return opensEnglish(text, i) && isEnglish(text, i)
      ? englishStep(text, i)
      : { figure: null, next: wordEnd(text, i) }
  const named = kind & name ? Math.max(quotationEnd(text, i), nameEnd(text, i)) : i
  if (named > i) return { figure: null, next: named }
  const none = text[i] === '零' || text[i] === '0' ? readNone(text, i) : null
  if (none) return { figure: none, next: none.end }
  const some = kind & vague ? (readVague(text, i) ?? readWordedChange(text, i)) : null
  if (some) return { figure: isFigure(text, some) ? some : null, next: some.end }
  if (!(kind & numeral)) return { figure: null, next: i + 1 }
  if (kind & digit && isEnglish(text, i)) return englishStep(text, i)
  const figure = readFigure(text, i)
  if (figure.low === null) return { figure: null, next: Math.max(figure.end, i + 1) }
  const found = isFigure(text, figure)
  return {
    figure: found ? completed(text, figure) : null,
    next: Math.max(found ? figure.end : figure.tail, i + 1),
  }
}

/** With the measure word as printed where the lexicon has none. */
function completed(text: string, figure: Figure): Figure {
  if (figure.unit !== '' || figure.low === null || figure.end !== figure.tail) return figure
  const unit = unknownUnit(text.slice(figure.end, figure.end + 3))
  return { ...figure, unit, tail: figure.tail + unit.length, end: figure.end + unit.length }
}

function foundAt(folded: Folded, figure: Figure): FoundQuantity | null {
  const slice = sliceOf(folded, figure.start, figure.end)
  const quantity = quantityOf(figure, slice.text)
  return quantity && { quantity, ...slice }
}

const proportion = /^(?:%|‰|[百千]分点|倍)$/

/** 4.6%和7.1%, with spaces around 和 or none. */
const joins = /^\s{0,3}[、和及与與]\s{0,3}$/
const apart = /分[别別](?:[比较較同]{1,2}[^，。；,;\d]{1,6})?.?$/

function saidApart(prose: string, { start }: FoundQuantity): boolean {
  return apart.test(prose.slice(Math.max(0, start - 11), start))
}

/** by 4.4 percent and 3.5 percent respectively */
function together(prose: string, item: FoundQuantity, last: FoundQuantity): boolean {
  return (
    prose.slice(last.end, item.start) === ' and ' &&
    prose.slice(item.end, item.end + 13).endsWith(' respectively')
  )
}

/** 分别增长10.6%、10.3%: a rise said once serves its list. */
function inSeries(prose: string, item: FoundQuantity, last: FoundQuantity | undefined): FoundQuantity {
  if (!last) return item
  const owed = owing(prose, item, last)
  if (owed) return owed
  const joined = item.start < last.end + 8 && joins.test(prose.slice(last.end, item.start))
  if (!joined && !together(prose, item, last)) return item
  return changing(prose, bounding(prose, item, last), last)
}

const next = /^[^，。；,;、\d]{0,8}、[^，。；,;、\d]{1,6}$/
const norm = /[每各应须][^，。；,;]*$/

/** 每人至少提交一件提案、反映两条信息: what each owes at the least is said once for all of it. */
function owing(prose: string, item: FoundQuantity, last: FoundQuantity): FoundQuantity | null {
  const { bound } = last.quantity
  if (item.quantity.bound !== 'exact' || (bound !== 'atLeast' && bound !== 'atMost')) return null
  if (item.start - last.end > 15 || !next.test(prose.slice(last.end, item.start))) return null
  if (!norm.test(prose.slice(Math.max(0, last.start - 24), last.start))) return null
  return { ...item, quantity: { ...item.quantity, bound } }
}

/** 分别突破2000亿元和1500亿元: a bound said once serves both. */
function bounding(prose: string, item: FoundQuantity, last: FoundQuantity): FoundQuantity {
  const { bound, unit } = last.quantity
  if (item.quantity.bound !== 'exact' || item.quantity.unit !== unit) return item
  if (!/^(?:超|突破|不)/.test(last.text) || !saidApart(prose, last)) return item
  return { ...item, quantity: { ...item.quantity, bound } }
}

const pause = characters('，。；,;）)')

/** 比上年增加13个、120人次 */
function alsoCounted(prose: string, item: FoundQuantity, unit: string): boolean {
  const ends = item.end === prose.length || pause(prose, item.end)
  return (
    ends &&
    !proportion.test(unit) &&
    !/元$/.test(unit) &&
    /^(?:人次?|户|家|件|名|个|场次?|次)$/.test(item.quantity.unit)
  )
}

function changing(prose: string, item: FoundQuantity, last: FoundQuantity): FoundQuantity {
  const { change, unit } = last.quantity
  if (!change || item.quantity.change) return item
  if (item.quantity.unit !== unit && !alsoCounted(prose, item, unit)) return item
  // 标准分别再增加30元和5元
  if (item.quantity.unit === unit && !proportion.test(unit) && !saidApart(prose, last)) return item
  return { ...item, quantity: { ...item.quantity, change } }
}

/**
 * The figures in prose, in order: not its years, dates, ordinals, names and slogans, nor its worded periods
 * (`findPeriods`). Linear in the length of the prose; never throws.
 */
export function findQuantities(prose: string): readonly FoundQuantity[] {
  if (typeof prose !== 'string') return []
  const folded = fold(prose)
  const found: FoundQuantity[] = []
  for (let i = 0; i < folded.text.length;) {
    if (opens[folded.text.charCodeAt(i)] === 0) {
      i++
      continue
    }
    const { figure, next } = step(folded.text, i)
    const item = figure && foundAt(folded, figure)
    if (item && item.start >= (found.at(-1)?.end ?? 0)) found.push(inSeries(prose, item, found.at(-1)))
    i = next
  }
  return found
}
