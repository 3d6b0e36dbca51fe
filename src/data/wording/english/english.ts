import { decimal, shift, toNumber } from '../number/decimal.js'
import { prefixOf, suffixOf } from './english-bounds.js'
import { changeOf, comparedBehind, levels } from './english-change.js'
import { readAmount, readFraction, type Amount } from './english-number.js'
import { currencyBefore, englishUnitAt } from './english-units.js'
import type { Figure } from '../figure.js'

const join = /\s*(?:-{1,2}|~|to|and|or)\s*/iy
/** to double incomes */
const doubling = /(?:^|[.;:-]\s*|\b(?:to|will|and) )$/
const multiple = /(?:twice|double)\b/iy
/** Changes in a word, in percent. */
const changes: Readonly<Record<string, readonly [string, 'up' | 'down']>> = {
  doubled: ['100', 'up'],
  tripled: ['200', 'up'],
  quadrupled: ['300', 'up'],
  halved: ['50', 'down'],
}
const changing = /(?:doubled|tripled|quadrupled|halved)\b/iy
const crowd =
  /((?:(?:several|many) )?(?:(?:tens|hundreds) of (?:thousands|millions|billions)|dozens|scores|hundreds|thousands|millions|billions)|several|a number|a handful|a couple|a series|a batch)(?: of)?(?= )/iy

const opening =
  /(?:zero|nil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|an?(?= (?:hundred|thousand|million|billion|dozen|half|third|quarter|fifth|tenth|number|handful|couple|series|batch)\b)|half|twice|double|(?:doubled|tripled|quadrupled|halved)(?! down)|several|many|dozens|scores|hundreds|thousands|tens|millions|billions)\b/iy

/** Whether a word at `i` may begin a figure: ninety, half, dozens. */
export function opensEnglish(text: string, i: number): boolean {
  if (/[A-Za-z\d-]/.test(text[i - 1] ?? '')) return false
  opening.lastIndex = i
  return opening.test(text)
}

const flags = { han: false, small: false, bare: false, positional: false } as const

/** dozens of meetings, hundreds of thousands of people: several, without a number. */
function readCrowd(text: string, i: number): Figure | null {
  crowd.lastIndex = i
  const match = crowd.exec(text)
  if (!match) return null
  const unit = englishUnitAt(text, i + match[0].length, '')
  if (unit.unit === '' || /^(?:million|hundred|thousand|years?$|months?$|days?$|weeks?$)/.test(unit.unit))
    return null
  return {
    ...flags,
    start: i,
    core: i,
    tail: unit.end,
    end: unit.end,
    low: null,
    bound: 'unstated',
    unit: unit.unit,
    bounded: true,
  }
}

/** doubled: a rise of 100 percent; halved: a fall of 50. */
function readWordedChange(text: string, i: number): Figure | null {
  changing.lastIndex = i
  const match = changing.exec(text)
  if (!match) return null
  const [value, change] = changes[match[0].toLowerCase()]!
  const end = i + match[0].length
  const prefix = prefixOf(text.slice(Math.max(0, i - 28), i))
  const start = i - (prefix?.length ?? 0)
  return {
    ...flags,
    start,
    core: i,
    tail: end,
    end,
    low: decimal(value),
    bound: prefix?.bound ?? 'exact',
    unit: '%',
    bounded: true,
    change,
  }
}

/** half, two-thirds, twice: one word for a number and its unit. */
function readWordedShare(text: string, i: number): Figure | null {
  multiple.lastIndex = i
  const times =
    /^d/i.test(text[i]!) && doubling.test(text.slice(Math.max(0, i - 6), i)) ? null : multiple.exec(text)
  const part = times ? { end: i + times[0].length, value: decimal('2') } : readFraction(text, i)
  if (!part) return null
  const lead = text.slice(Math.max(0, i - 28), i)
  const prefix = prefixOf(lead)
  const start = i - (prefix?.length ?? 0)
  return {
    ...flags,
    start,
    core: i,
    tail: part.end,
    end: part.end,
    low: part.value,
    bound: prefix?.bound ?? 'exact',
    unit: times ? 'times' : '%',
    bounded: true,
    ...changeOf(text.slice(Math.max(0, start - 48), start)),
  }
}

/** Where a range ends: between 20 and 30, 20–30 times, from 5% to 8%. */
function readTop(text: string, from: number, ranged: boolean): Amount | null {
  join.lastIndex = from
  const link = join.exec(text)
  if (!link) return null
  if (/or/i.test(link[0]) || (/and/i.test(link[0]) && !ranged)) return null
  const currency = /^(?:RMB|[¥$€£])\s*/i.exec(text.slice(join.lastIndex, join.lastIndex + 5))?.[0] ?? ''
  return readAmount(text, join.lastIndex + currency.length)
}

/** three or four: neighbours */
function readNeighbour(text: string, low: Amount): Amount | null {
  const next = text.startsWith(' or ', low.end) ? readAmount(text, low.end + 4) : null
  return next && toNumber(next.value) === toNumber(low.value) + 10 ** low.power ? next : null
}

const year = /^(?:19|20)\d\d$/

/** 12, 15 and 18 proposals; 67 and 21 percent: the unit at the end serves the list. */
const listed = /(?:, \d[\d,]*(?:\.\d+)?(?=,? ))*,? and (?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/y

/** 615, and 98 percent; rose to 120 and 30 members joined: two clauses, and what follows is told of the second alone. */
const told =
  /^(?: of (?:them|these|those|which|whom)| (?:were|was|are|is|have|has|had|will|would|came|went|took|got|gave|made|said|did|remain|[a-z]+ed))\b/

/** 12, and not In 2023, */
const listBefore = /(?<!\b(?:19|20)\d\d)(?<=\d), $/

function sharedUnit(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  level: boolean,
): { unit: string; end: number } | null {
  listed.lastIndex = end
  const next = level && text.startsWith(' to ', end) ? readAmount(text, end + 4)?.end : undefined
  const list = next === undefined ? listed.exec(text)?.[0] : ''
  if (list === undefined) return null
  const found = englishUnitAt(text, next ?? end + list.length, '')
  const rest = text.slice(found.end, found.end + 80)
  const isPair =
    list !== '' && !/, \d/.test(list) && !listBefore.test(text.slice(Math.max(0, start - 8), start))
  const isApart = isPair && (list.startsWith(',') || told.test(rest)) && !/\brespectively\b/.test(rest)
  return found.unit === '' || isApart ? null : { unit: found.unit, end }
}

/** Reads an English figure whose number begins at `i`: more than 110, about 2.5 million, between 20 and 30, two-thirds. */
export function readEnglish(text: string, i: number): Figure | null {
  const worded = readCrowd(text, i) ?? readWordedChange(text, i) ?? readWordedShare(text, i)
  if (worded) return worded
  const low = readAmount(text, i)
  if (!low) return null
  const before = text.slice(Math.max(0, i - 32), i)
  const currency = currencyBefore(before)
  const lead = before.slice(0, before.length - currency.length)
  // fell from 92 percent to 87: two levels
  const level = levels.test(text.slice(Math.max(0, i - 170), i - currency.length))
  const ranged = level ? null : /\b(?:between|from)\s*$/i.exec(lead)
  const plus = suffixOf(text, low.end)
  let unit = englishUnitAt(text, plus?.bound === 'over' ? low.end + plus.length : low.end, currency.unit)
  // 30 or more suggestions
  const past = plus && unit.unit === '' ? englishUnitAt(text, low.end + plus.length, '') : unit
  const within = plus !== null && (plus.bound === 'over' || past !== unit) && past.unit !== ''
  if (within) unit = past
  if (unit.unit === '' && !ranged && !low.word)
    unit = sharedUnit(text, { start: i, end: low.end }, level) ?? unit
  const named = /^(?:%|元|美元)$/.test(unit.unit)
  // rose by 15 to 73
  const by = /\bby\s*$/.test(lead) && text.startsWith(' to ', low.end)
  // from 7,703 yuan in 2002 to 13,786 yuan
  const dated = !ranged && unit.unit === '' && year.test(text.slice(i, low.end))
  const neighbour = level || dated || by ? null : readNeighbour(text, low)
  let top =
    level || dated || by ? null : (neighbour ?? readTop(text, named ? unit.end : low.end, ranged !== null))
  // £6.4m to 215 projects
  if (top && currency.unit !== '' && toNumber(top.value) < toNumber(low.value)) top = null
  const both = top && englishUnitAt(text, top.end, currency.unit)
  if (both && !(named && currency.unit === '' && both.unit !== unit.unit)) unit = both
  else top = null
  const bottom = top && low.power === 0 ? shift(low.value, top.power) : low.value
  const high = top && toNumber(top.value) > toNumber(bottom) ? top.value : undefined
  if (top && !high) return null
  const suffix = within || plus?.bound === 'over' ? plus : suffixOf(text, unit.end)
  const end = suffix && suffix !== plus ? unit.end + suffix.length : unit.end
  const prefix = prefixOf(ranged ? lead.slice(0, -ranged[0].length) : lead)
  const start = i - currency.length - (prefix?.length ?? 0) - (ranged && high ? ranged[0].length : 0)
  const bound = high
    ? neighbour || prefix?.bound === 'about'
      ? 'about'
      : 'between'
    : (prefix?.bound ?? suffix?.bound ?? 'exact')
  return {
    ...flags,
    start,
    core: i,
    tail: unit.end,
    end,
    low: bottom,
    ...(high ? { high } : {}),
    bound,
    unit: unit.unit,
    ...(low.decimals > 0 ? { decimals: low.decimals } : {}),
    ...(/^(?:%|百分点|)$/.test(unit.unit) ? comparedBehind(text.slice(end, end + 48)) : {}),
    ...changeOf(text.slice(Math.max(0, start - 48), start)),
    small: low.word && toNumber(low.value) <= 10,
    bounded: bound !== 'exact' || low.power > 0 || low.separated,
  }
}
