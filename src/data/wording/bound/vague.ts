import { boundBefore } from './bounds.js'
import { changeBefore } from '../change.js'
import type { Figure } from '../figure.js'
import { countsNothing } from '../evidence/counts-nothing.js'
import { decimal } from '../number/decimal.js'
import { isNumberedPoint } from '../dictionary/rhetoric.js'
import { unitAt } from '../unit/units.js'

/** 人数 and 次数 end in a noun, 数十 begins with a word for “some”. */
const nounBefore = /[人总件户系分指次个多少基岁倍无参家项篇场额期字代回函票页笔人计]$/
const some =
  /(?:千儿八百|百儿八十|万儿八千|[几数](?:十上百|百上千|千上万)|(?:成百上千|上百上千|成千上万|成千上百|上千上万)(?:的(?=[\u4e00-\u9fff]))?|数以[十百千万亿]+计的?|(?:好)?几(?:[十百千万亿]+)|数[十百千万亿]+|若干(?!(?:政策)?(?:措施|规定|办法|意见(?!建议)))|好几|几|数)[余多]?|千百(?=[次人家户条篇件名遍])/y
const batch = /(?<![\d一二两三四五六七八九十]个|本科|专科|第)一大?批(?!次|[批准复评示判发])|一系列/y
const many = /(?:许|众|很)?多(?=人次|批次|[次项个名位家场篇条件份起处批期轮幅])/y
const notMany =
  /多(?:起来|轮次|层次|个(?:方面|领域|层面|角度|维度|环节|渠道|场合|重要)|项目|名师|次元|场景|位一体|家庭|个性|处理|发|期望|条理|期以)/y
const quantifierBefore = /[\d一二三四五六七八九十百千万亿余增最更较不大越差至]$/
/** 由一家向多家 */
const fromOne = /[由从]一.[\u4e00-\u9fff]{0,4}[向到]$/
const several = /^(?:[次项家名场轮位种批人度年个倍篇份条件部把张台辆间栋座幅盏棵株]|小时)/
/** 数次, 数家 stand after a verb or a pause, 人数分别 and 案数 before a verb. */
const alone = /^$|[,。;、:\n后过达历经有了近等出现达成及和设办开用时续增]/
/** 发动数位乡亲; 数位化 and 学位数位列 count none. */
const persons = /数[位名](?![化码板单额列居次])/y
/** 几个方面, 几点: so many points of a speech. */
const points = /[几数]个?(?:方面|点(?!位)|层面|维度|环节|要点)/y
/** Nouns that begin with 几 or 数: 几何, 数字. */
const noun = /几[何乎率内亚净]|数(?:[字据量学智码控值额理目]|位[化板码列居]|[百千]分之)/y

function matchAt(pattern: RegExp, text: string, i: number): RegExpExecArray | null {
  pattern.lastIndex = i
  return pattern.exec(text)
}

function figure(start: number, end: number, unit: string, scale: string): Figure {
  return {
    start,
    core: start,
    tail: end,
    end,
    low: null,
    bound: 'unstated',
    unit,
    han: true,
    small: false,
    bare: false,
    positional: false,
    bounded: true,
    ...(scale === '亿' ? { scale: 100000000 as const } : scale === '万' ? { scale: 10000 as const } : {}),
  }
}

const question = /^[\u4e00-\u9fff]{1,6}[?？]/

const digits = /两位数(?:以上)?/y
const growing = /(?:增长|增速|增幅|涨幅|增|速度)[^,。;]{0,9}$/

/** 两位数增长, 增速达两位数: ten per cent at the least. */
function readTwoDigits(text: string, i: number): Figure | null {
  const words = matchAt(digits, text, i)
  if (!words) return null
  const end = i + words[0].length
  const behind = text.slice(end, end + 3)
  const rises = /^的?(?:高?增长|增幅|增速|增$)/.test(behind)
  if (!rises && !growing.test(text.slice(Math.max(0, i - 12), i))) return null
  return { ...figure(i, end, '%', ''), low: decimal('10'), bound: 'atLeast', change: 'up' }
}

const worded: readonly (readonly [RegExp, string, string, 'up' | 'down'])[] = [
  [/翻番(?!行动|计划|工程|目标|方案)/y, '1', '番', 'up'],
  [/翻倍(?!行动|计划|工程|目标)/y, '1', '倍', 'up'],
  [/减半(?=$|[,。;、)])/y, '50', '%', 'down'],
]

/** 翻番, 翻倍, 减半: a change without a number. */
export function readWordedChange(text: string, i: number): Figure | null {
  if (text[i] === '两') return readTwoDigits(text, i)
  if (text[i] !== '翻' && text[i] !== '减') return null
  for (const [pattern, low, unit, change] of worded) {
    if (!matchAt(pattern, text, i)) continue
    const { scale: _, ...base } = figure(i, i + 2, unit, '')
    const bounds = boundBefore(text, i)
    return { ...base, start: bounds?.start ?? i, low: decimal(low), bound: bounds?.bound ?? 'exact', change }
  }
  return null
}

/** 数十, 几百, 若干, 一批, 多次: said to be several, without a number. */
export function readVague(text: string, i: number): Figure | null {
  const group = matchAt(batch, text, i)
  if (group) return figure(i, i + group[0].length, group[0].endsWith('批') ? '批' : '', '')
  const before = text.slice(Math.max(0, i - 1), i)
  const plenty = matchAt(many, text, i)
  if (
    plenty &&
    !quantifierBefore.test(before) &&
    !matchAt(notMany, text, i) &&
    !fromOne.test(text.slice(Math.max(0, i - 8), i))
  ) {
    const unit = unitAt(text, i + plenty[0].length)
    return unit && figure(i, unit.end, unit.unit, '')
  }
  const words = matchAt(some, text, i)
  if (!words || matchAt(noun, text, i) || matchAt(points, text, i)) return null
  // 几个转变, 几个关键点
  if (
    words[0] === '几' &&
    text[i + 1] === '个' &&
    !text.startsWith('百分点', i + 2) &&
    isNumberedPoint(text.slice(i + 2, i + 12))
  )
    return null
  // 还要等几天?
  if (before === '哪' || (words[0].startsWith('几') && question.test(text.slice(i + 1, i + 9)))) return null
  if (words[0].startsWith('数') && nounBefore.test(before)) return null
  if (
    words[0] === '数' &&
    !(alone.test(before) && several.test(text.slice(i + 1, i + 3))) &&
    !matchAt(persons, text, i)
  )
    return null
  const end = i + words[0].length
  if (countsNothing(text, end)) return null
  const unit = unitAt(text, end)
  const clear = /[十百千万亿若成]/.test(words[0])
  if (!unit) return clear ? figure(i, end, '', words[0].replace(/[余多]$/, '').at(-1)!) : null
  return changing(text, figure(i, unit.end, unit.unit, words[0].replace(/[余多]$/, '').at(-1)!))
}

/** 增加了好几万元 */
function changing(text: string, figure: Figure): Figure {
  const change = changeBefore(text, figure.start, figure.unit)
  return change ? { ...figure, ...change } : figure
}
