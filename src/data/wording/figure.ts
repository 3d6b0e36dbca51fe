import type { Bound } from '../quantity.js'
import { boundAfter } from './bound/bounds-behind.js'
import { boundBefore, joinBounds } from './bound/bounds.js'
import { characters } from './dictionary/characters.js'
import { changeBefore } from './change.js'
import { changes, downTo, isDate } from './bound/lengths.js'
import type { Draft } from './draft.js'
import type { Core } from './number/number-and-unit.js'
import { readCore } from './unit/measured.js'
import type { Decimal } from './number/decimal.js'
import { isOfMoney, isOfPeople, namesMoney } from './money.js'
import { canonical } from './unit/known-units.js'
import { unitAt } from './unit/units.js'

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
  /** 余 多 几 in it. */
  readonly tailed?: boolean | undefined
  /** 2/3: a share only where something says so. */
  readonly slashed?: boolean | undefined
  /** A date, an ordinal, a level: its number is used up, but it is no figure. */
  readonly nothing?: boolean | undefined
}

const namedInFront = characters('币B¥￥')

const foreign = /(?:港币|港元|美元|美金|欧元|澳门币|新台币|US\$|HK\$|[$€£])$/

/** 港币1580万元, 港币约860万元: the currency named in front of the number or of its bound. */
function currencyBefore(text: string, core: Core, start: number): string {
  const sign = /[$€£]/.test(text[core.core - 1] ?? '')
  if (core.unit !== '元' && (core.unit !== '' || (core.scale === undefined && !sign))) return ''
  for (const at of [core.core, start])
    if (/[币元金$€£]/.test(text[at - 1] ?? '')) {
      const name = foreign.exec(text.slice(Math.max(0, at - 3), at))?.[0]
      if (name) return name
    }
  return ''
}

const spent = /[卖赚挣花掏凑利价](?:了|出|下|到)?$/

/** A unit may follow its bound word: 3000以上人次. Money may be named in front: 折合人民币1200万. */
function lateUnit(
  text: string,
  core: Core,
  start: number,
  currency: string,
  end: number,
): { unit: string; end: number } {
  if (currency) return { unit: canonical.get(currency) ?? currency, end }
  // 卖了四万块, but 砖四万块
  if (core.unit === '块' && spent.test(text.slice(Math.max(0, start - 4), start))) return { unit: '元', end }
  if (core.unit !== '') return { unit: core.unit, end }
  if (end > core.end) return unitAt(text, end) ?? { unit: '', end }
  const scaled = core.scale !== undefined
  const rest = text.slice(end, end + 8)
  const inFront = (at: number): boolean =>
    (scaled || namedInFront(text, at - 1)) && namesMoney(text.slice(Math.max(0, at - 8), at), scaled)
  const money =
    (scaled && !core.bare && isOfMoney(rest)) || (!isOfPeople(rest) && (inFront(core.core) || inFront(start)))
  return { unit: money ? '元' : '', end }
}

/** How long the minus before `start` is: 为-3.2% after a word or at the beginning, not a dash between two; 零下15度, 负0.3%. */
function minusBefore(text: string, start: number, unit: string): number {
  if (text[start - 1] === '负') return /[抱正担肩胜欺减背税]/.test(text[start - 2] ?? '') ? 0 : 1
  if (text[start - 1] === '下') return text[start - 2] === '零' ? 2 : 0
  if (text[start - 1] !== '-') return 0
  // 气温-3℃
  if (/[℃度]$/.test(unit) && /[温低高]$/.test(text[start - 2] ?? '')) return 1
  return /^$|[为是达到至长幅速率:(,\]]/.test(text[start - 2] ?? '') ? 1 : 0
}

function figureOf(core: Core, start: number, end: number, unit: string): Draft<Figure> {
  return {
    start,
    end,
    core: core.core,
    tail: core.end,
    low: core.low,
    high: core.high,
    other: core.other,
    below: core.below,
    bound: 'exact',
    unit,
    decimals: core.decimals,
    scale: core.scale,
    change: undefined,
    han: core.han,
    small: core.small,
    bare: core.bare,
    positional: core.positional,
    bounded: core.bounded,
    negative: false,
    misprint: core.misprint,
    tailed: core.tailed,
    slashed: core.slashed,
    nothing: core.nothing,
  }
}

const growing = /增[长幅速]$/

/** Reads the figure whose number begins at `i`, with the bound words around it. */
export function readFigure(
  text: string,
  i: number,
): Figure | { readonly end: number; readonly low: null; readonly nothing: true } {
  const core = readCore(text, i)
  if (core.low === null && core.nothing) return core as { end: number; low: null; nothing: true }
  const { inside, needsBound, end: tail } = core
  if (core.nothing) return figureOf(core, core.core, tail, core.unit)
  const share = core.unit === '%' || core.unit === '倍'
  const bare = core.bare || (share && (needsBound === true || text[core.core] === '半'))
  // 过七成, 过三分之二
  // 上十万, 过十亿
  const rounds = bare || /^十[万亿]/.test(text.slice(core.core, core.core + 2))
  const ten = core.unit !== '' && text.slice(core.core, tail) === `十${core.unit}`
  const numeral = rounds
    ? 'bare'
    : ten
      ? 'ten'
      : core.scale === undefined && !(share && core.han)
        ? ''
        : 'scaled'
  // 共计(128)件
  const bracketed = text[core.core - 1] === '(' && text[tail - core.unit.length - 1] === ')'
  const first = bracketed ? core.core - 1 : core.core
  const prefix = boundBefore(text, first, { numeral, unit: core.unit, tail })
  const suffix = boundAfter(text, tail, core.unit)
  const opening = prefix?.start ?? first
  const currency = currencyBefore(text, core, opening)
  const start = currency && text.endsWith(currency, opening) ? opening - currency.length : opening
  const { unit, end } = lateUnit(text, core, opening, currency, suffix.end)
  const minus = minusBefore(text, start, unit)
  const change = changeBefore(text, start, unit)
  // 约减少三分之一
  const ahead =
    change && !prefix ? boundBefore(text, change.start, { numeral: '', unit: core.unit, tail }) : null
  const figure = figureOf(core, ahead?.start ?? change?.start ?? start - minus, end, unit)
  figure.bound = joinBounds((prefix ?? ahead)?.bound, inside, suffix.bound)
  figure.bounded ||= (prefix ?? ahead) !== null || suffix.bound !== undefined
  figure.change = change?.change
  figure.negative = minus > 0
  // 增长-1.2%
  if (
    figure.negative &&
    !figure.change &&
    growing.test(text.slice(Math.max(0, start - minus - 2), start - minus))
  ) {
    figure.negative = false
    figure.change = 'down'
  }
  figure.nothing =
    (needsBound === true &&
      prefix === null &&
      suffix.bound === undefined &&
      !downTo.test(text.slice(Math.max(0, core.core - 4), core.core)) &&
      !changes(text, core)) ||
    isDate(text, core, prefix, suffix)
  return figure
}
