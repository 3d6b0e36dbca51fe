import { toNumber } from '../number/decimal.js'
import { dayOf, interval, monthOf, partOfYear, planOf, yearOf } from './edtf.js'
import { readHan } from '../number/han.js'
import type { PeriodReading, PeriodRule } from '../periods.js'

/** Periods in Chinese prose, a rule each: dated ones with their EDTF, lengths with their count, others as worded. */

const year = '((?:19|20)\\d{2}|[一二][〇零九][〇零一二三四五六七八九]{2})'
const numerals = '\\d一二三四五六七八九十百千'
const small = '(\\d{1,2}|[一二三四五六七八九十]{1,3})'
const count = '(\\d{1,4}|[一二两三四五六七八九十百]{1,4}|几|多|数)'
const span = '(年|个月|天|周|季度|个季度|载|世纪)'
const dash = '(?:-{1,2}|~{1,2}|至|到)'
const days = '(?:-{1,2}|~{1,2}|至|到|、)'
export const pause = ',。;!?\\n、:'

/** 截至2023年底 ends, 自2021年起 and 2021年以来 begin a period. */
function openEnds(lead: string | undefined, trail: string | undefined, period: string | null): string | null {
  if (period === null || period.includes('/')) return period
  if (lead && /截[至止]|到|至/.test(lead)) return `/${period}`
  return /以来|起|至今|开始/.test(trail ?? '') ? `${period}/..` : period
}

function lengthOf(printed: string | undefined): number | null {
  if (printed === undefined) return null
  if (/^\d+$/.test(printed)) return Number(printed)
  const read = readHan(printed, 0)
  return read.low === null || read.end < printed.length || ('high' in read && read.high)
    ? null
    : toNumber(read.low)
}

const lasting = (match: RegExpExecArray): PeriodReading => ({ count: lengthOf(match[1]), unit: match[2] })
const undated = (): PeriodReading => ({})

const lead = '(截至|截止到?|自|从|到)?'
const trail = '(以来|起|至今|开始)?'
/** 11月底前; 10月1日前后, 3月5日前往, 6月底前三天 */
const until = '((?:之|以)?前(?![\\d一二两三四后往来去夕期述进列赴面景沿]))'

export const chinesePeriods: readonly PeriodRule[] = [
  {
    pattern: new RegExp(`${year}年?[度初底末]?${dash}${year}年(?:度|间|期间|[初底末])?`, 'g'),
    read: (m) => ({ period: interval(yearOf(m[1]!), yearOf(m[2]!)) }),
  },
  {
    pattern: new RegExp(`${year}(?:/|${dash})${year}学年`, 'g'),
    read: (m) => ({ period: interval(yearOf(m[1]!), yearOf(m[2]!)) }),
  },
  // 2022、2023两年
  {
    pattern: new RegExp(`${year}年?[、和]${year}年?(?:两|二|2)年`, 'g'),
    read: (m) => ({ period: interval(yearOf(m[1]!), yearOf(m[2]!)) }),
  },
  {
    pattern: new RegExp(`${year}年${small}月${small}日?${days}(?:${small}月)?${small}日`, 'g'),
    read: ([, y, m, d, m2, d2]) => ({
      period: interval(dayOf(yearOf(y!), m!, d!), dayOf(yearOf(y!), m2 ?? m!, d2!)),
    }),
  },
  {
    pattern: new RegExp(`${year}年${small}月?${dash}${small}月(?:份|底)?`, 'g'),
    read: ([, y, from, to]) => ({ period: interval(monthOf(yearOf(y!), from!), monthOf(yearOf(y!), to!)) }),
  },
  {
    pattern: new RegExp(`(?<![\\d.])${year}\\.${small}${dash}${year}\\.${small}(?![\\d.])`, 'g'),
    read: ([, y, m, y2, m2]) => ({ period: interval(monthOf(yearOf(y!), m!), monthOf(yearOf(y2!), m2!)) }),
  },
  {
    pattern: new RegExp(`${lead}${year}年${small}月${dash}${year}年${small}月(?:份|底)?`, 'g'),
    read: ([, , y, m, y2, m2]) => ({ period: interval(monthOf(yearOf(y!), m!), monthOf(yearOf(y2!), m2!)) }),
  },
  // 2021年1月至2023年底
  {
    pattern: new RegExp(`${year}年${small}月${dash}${year}年[底末]?(?!\\d)`, 'g'),
    read: ([, y, m, y2]) => ({ period: interval(monthOf(yearOf(y!), m!), monthOf(yearOf(y2!), '12')) }),
  },
  {
    pattern: /(?:上|20|19|二十|十九)世纪[1-9一二三四五六七八九][0十]年代(?:[初末]期?|中期)?/g,
    read: undated,
  },
  {
    pattern: new RegExp(`${lead}${year}年${small}月${small}日(?:${until}|${trail})`, 'g'),
    read: ([, before, y, m, d, by, after]) => ({
      period: openEnds(by ? '至' : before, after, dayOf(yearOf(y!), m!, d!)),
    }),
  },
  {
    pattern: new RegExp(
      `${lead}${year}年${small}月(?:份|初|中旬|下旬|上旬|底|末)?(?:${until}|${trail})`,
      'g',
    ),
    read: ([, before, y, m, by, after]) => ({
      period: openEnds(by ? '至' : before, after, monthOf(yearOf(y!), m!)),
    }),
  },
  {
    pattern: new RegExp(`${year}年(?:的)?(上半年|下半年|第?[一二三四1-4]季度|前[两三]季度)`, 'g'),
    read: ([, y, part]) => ({ period: partOfYear(yearOf(y!), part!) }),
  },
  {
    pattern: new RegExp(
      `${lead}${year}年(?:度|全年|间|初|年?底|年?末|秋季|春季)?(?:(前)(?![\\d一二两三四])|${trail})`,
      'g',
    ),
    // 2024年底前
    read: ([, before, y, until, after]) => ({
      period: until ? `/${yearOf(y!)}` : openEnds(before, after, yearOf(y!)),
    }),
  },
  {
    pattern: /[“"]?(十[一二三四五]?五)[”"]?(时期|期间|规划期|以来|末|期末)/g,
    read: ([, name, when]) => ({ period: planOf(name!, when!) }),
  },
  {
    pattern: new RegExp(
      `(?<![附最靠临提会开])(?:近|最近|过去|这|前|头|未来|今后)(?:的)?${count}(?:多|余)?个?${span}(?:多|余)?(?:以来|来|间|里|中|内)?`,
      'g',
    ),
    read: lasting,
  },
  {
    pattern: new RegExp(
      `${count}(?:多|余)?个?${span}(?:多|余)?(?:以来|来(?![自到源看])|间(?!接(?![待到收受诊]))|(?<=[多余])的?时间|的?时间[里内中])`,
      'g',
    ),
    read: lasting,
  },
  { pattern: new RegExp(`(?<![${numerals}当])${count}(?:多|余)?(年)(?:之)?内`, 'g'), read: lasting },
  // 用3年时间新建
  {
    pattern: new RegExp(`(?<=[用花过经])${count}(?:多|余)?个?${span}(?:左右)?的?时间`, 'g'),
    read: lasting,
  },
  // 五年共收到, 二十多年里, 一届五年累计
  {
    pattern: new RegExp(
      `(?<![${numerals}.第])${small}(?:多|余)?个?(年|个月)(?:里|中(?=,))(?![面子程])|(?<![${numerals}.第])${small}(?:多|余)?个?(年|个月)(?=共(?![有同建享和产])|累计|总共|合计)`,
      'g',
    ),
    read: (m) => ({ count: lengthOf(m[1] ?? m[3]), unit: m[2] ?? m[4] }),
  },
  // 今明两年, 去今两年
  { pattern: /(?:今明|去今|前去|明后)([两二2])(年)/g, read: lasting },
  {
    pattern: /(?:(?<![附最靠临])近|这|过去)?半年(?:多?以?来|内|间|里(?!面))|(?<![附最靠临接])近半个月/g,
    read: undated,
  },
  { pattern: /截[至止到]{1,2}(?:目前|今[年日]|上?月底|日前|现在|发稿时?)/g, read: undated },
  {
    pattern: new RegExp(
      `(?<![年\\d])(?:截[至止到]{1,2})?${small}月(?:${small}日|份|底|末|初|中旬|[上下]旬)(?:(?:${dash})(?:${small}月)?${small}日)?${until}?`,
      'g',
    ),
    read: undated,
  },
  {
    pattern: new RegExp(`连续${count}个?(年|个月|季度|届|天|次)(?=.|$)`, 'g'),
    read: (m) => (m[2] === '次' ? {} : lasting(m)),
  },
  // 连续开展了20年
  {
    pattern: new RegExp(`连续(?:开展|举办|坚持|实施|运行|组织|资助)了?${count}个?${span}(?=.|$)`, 'g'),
    read: lasting,
  },
  { pattern: new RegExp(`(?:为期|历时|任期)${count}个?${span}`, 'g'), read: lasting },
  { pattern: /(?<![附最靠临])近(?:年来|年|期|来)/g, read: undated },
  {
    pattern:
      /(?:截[至止到]{1,2})?(?:今|去|上一?|前|本|当|全|明|次)年(?:度)?(?:以来|上半年|下半年|[一二三四]季度|前三季度|全年|同期|年初|年底|初|底)?(?![龄轮级])/g,
    read: undated,
  },
  {
    pattern: /(?:今|去|当)年(?:\d{1,2}月?(?:-|~|至|到))?\d{1,2}月(?:份|底|初|以来)?/g,
    read: undated,
  },
  { pattern: /(?<![\d年])\d{1,2}月?(?:-|~|至|到)\d{1,2}月份?/g, read: undated },
  {
    pattern: /(?<![年\d])(?:截[至止到]{1,2})?(?:上半年|下半年|前三季度|第?[一二三四]季度末?)/g,
    read: undated,
  },
  // “五一”假期, 春节前夕
  {
    pattern: /“?(?:五一|十一|国庆|春节|元旦|中秋|清明|端午)”?(?:节)?(?:小?长?假期?|前夕|前后|黄金周)/g,
    read: undated,
  },
  {
    pattern:
      /(?:本届(?:任期内)?|届内|任期内|届期内|年内|每(?:年|季度|月)|历年|多年来|长期以来|一直以来)(?:以来)?/g,
    read: undated,
  },
  { pattern: new RegExp(`(?:自|自从|从)[^${pause}]{1,40}?(?:以来|至今|之日起|起)`, 'g'), read: undated },
]
