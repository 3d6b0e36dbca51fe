import { add, decimal, toNumber, type Decimal } from './decimal.js'
import { readNumeral } from './numerals.js'

interface Step {
  readonly from: string
  readonly link: RegExp
  readonly to: string
  readonly behind: RegExp
  readonly times: number
}

/** A length of time in two units is one figure, in the smaller: 2小时30分钟 is 150分钟, 1年零3个月 15个月. */
const steps: readonly Step[] = [
  { from: '小时', link: /[零又]?/y, to: '分钟', behind: /分钟?(?![之类为别])/y, times: 60 },
  { from: '分钟', link: /[零又]?/y, to: '秒', behind: /秒钟?/y, times: 60 },
  { from: '分', link: /(?:)/y, to: '秒', behind: /秒钟?/y, times: 60 },
  { from: '年', link: /[零又]?/y, to: '个月', behind: /个月/y, times: 12 },
]

export interface Compound {
  readonly low: Decimal
  readonly unit: string
  readonly end: number
  /** 两个多月 is more than two months and less than three. */
  readonly more?: boolean
}

const halved = /^(?:件|倍|番|小时|天|年|吨|亩|公里|里|斤|米|个月)$/
const half = /半(?![年月天日数个成山载])/y

/** 一倍半, 两个小时半 */
function readHalf(text: string, low: Decimal, unit: string, end: number): Compound | null {
  if (text[end] !== '半' || !halved.test(unit)) return null
  half.lastIndex = end
  return half.test(text) ? { low: add(low, decimal('0.5')), unit, end: end + 1 } : null
}

/** 两个半小时, 一个半月, 三个多工作日: the half stands between 个 and what is measured. */
const measuredBehind = /[半多](小时|钟头|月|工作日|学时|课时|百分点)/y
const measured: Readonly<Record<string, string>> = { 月: '个月', 钟头: '小时', 工作日: '个工作日' }

function readHalfBehind(text: string, low: Decimal, unit: string, end: number): Compound | null {
  if (unit !== '个' || (text[end] !== '半' && text[end] !== '多')) return null
  measuredBehind.lastIndex = end
  const name = measuredBehind.exec(text)?.[1]
  if (name === undefined) return null
  const found = { unit: measured[name] ?? name, end: measuredBehind.lastIndex }
  return text[end] === '多' ? { ...found, low, more: true } : { ...found, low: add(low, decimal('0.5')) }
}

const digits = '零一二三四五六七八九'
const paused = '(?=$|[,。;、)的高宽长深厚降升涨到跌拓扩缩]|左右|以上|见方)'
const tenths = new Map([
  ['米', new RegExp(`([${digits.slice(1)}])${paused}`, 'y')],
  ['斤', /([1-9一二三四五六七八九])两/y],
  ['亩', /([1-9一二三四五六七八九])分/y],
  ['分', /([1-9一二三四五六七八九])厘/y],
  ['元', /([1-9一二三四五六七八九])角/y],
  ['角', /([1-9一二三四五六七八九])分/y],
  ['块', new RegExp(`([1-9${digits.slice(1)}])(?:毛钱?|${paused})`, 'y')],
])

/** 四米二, 三斤六两, 二亩五分, 三元五角, 八角五分, 六分八厘, 两块八 */
function readTenth(text: string, low: Decimal, unit: string, end: number): Compound | null {
  const pattern = tenths.get(unit)
  if (!pattern) return null
  pattern.lastIndex = end
  const part = pattern.exec(text)?.[1]
  if (part === undefined) return null
  const value = digits.includes(part) ? digits.indexOf(part) : Number(part)
  return { low: add(low, decimal(`0.${value}`)), unit: unit === '块' ? '元' : unit, end: pattern.lastIndex }
}

const digit = /[\d一二两三四五六七八九十]/

/** The second part of a compound at `end`, where `low` stands in `unit` before it. */
export function readCompound(text: string, low: Decimal, unit: string, end: number): Compound | null {
  const more =
    readHalf(text, low, unit, end) ?? readHalfBehind(text, low, unit, end) ?? readTenth(text, low, unit, end)
  if (more) return more
  const step = steps.find(({ from }) => from === unit)
  if (!step) return null
  step.link.lastIndex = end
  const start = end + step.link.exec(text)![0].length
  if (!digit.test(text[start] ?? '')) return null
  const part = readNumeral(text, start)
  if (part.low === null || part.tail || part.high || toNumber(part.low) >= step.times) return null
  step.behind.lastIndex = part.end
  if (!step.behind.test(text)) return null
  const whole = toNumber(low) * step.times
  if (whole > Number.MAX_SAFE_INTEGER) return null
  return { low: add(decimal(String(whole)), part.low), unit: step.to, end: step.behind.lastIndex }
}
