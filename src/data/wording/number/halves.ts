import { decimal } from './decimal.js'
import type { Core } from './number-and-unit.js'

/** 半: half of what was counted, or half a length of time. */

const half =
  /(?:一半(?![岭坡坪沟塘店湾屯冲岗坝])|半数|大半(?![个天年辈生夜月]))|半(?![场夜年月天个日小径导山途决夜岛程载学世钟截价身成封岭坡坪沟塘店湾屯冲岗坝])/y
const span =
  /半(?:个?(小时|钟头)|个(学期|月|工作日)(?!内)|(亩|公里|里地|吨)(?![方级])|(天|年)(?![度级制终报间来]|以[来后前]|(?<=年)内))/y
const units: Readonly<Record<string, string>> = {
  钟头: '小时',
  学期: '个学期',
  工作日: '个工作日',
  月: '个月',
}

const common = { han: true, small: false, bare: false, positional: false, bounded: true } as const

/** 不到半天, 半小时以上: half a length measures only where something bounds it. */
function readSpan(text: string, i: number): Core | null {
  span.lastIndex = i
  const match = span.exec(text)
  if (!match) return null
  const word = match[1] ?? match[2] ?? match[3] ?? match[4]!
  return {
    ...common,
    core: i,
    end: i + match[0].length,
    low: decimal('0.5'),
    decimals: 1,
    unit: units[word] ?? word,
    needsBound: true,
  }
}

/** 一半, 大半, 半数; 半 alone behind a bound: 过半. */
export function readHalf(text: string, i: number): Core | null {
  const length = text[i] === '半' ? readSpan(text, i) : null
  if (length) return length
  half.lastIndex = i
  const printed = half.exec(text)?.[0]
  if (printed === undefined) return null
  const end = i + printed.length
  // 一半多
  const more = printed === '一半' && text[end] === '多'
  return {
    ...common,
    core: i,
    end: more ? end + 1 : end,
    low: decimal('50'),
    unit: '%',
    ...(printed === '半' ? { needsBound: true } : {}),
    ...(more || printed === '大半' ? { inside: 'over' as const } : {}),
  }
}
