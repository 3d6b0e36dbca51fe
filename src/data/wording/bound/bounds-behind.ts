import type { Bound } from '../../quantity.js'
import { characters } from '../dictionary/characters.js'
import { unitAt } from '../unit/units.js'

/** Bound words behind a figure: 以上, 左右, 有余, 不足. */

export interface Suffix {
  readonly end: number
  readonly bound?: Bound
}

const excluding = '(?:\\((不含|不包括|不包含)[^()]{0,12}\\)|\\((?:含|包括|包含)[^()]{0,12}\\))?'
const suffixes: readonly (readonly [RegExp, Bound | undefined])[] = [
  [new RegExp(`${excluding}(?:及|或|含|\\(含\\))?以上${excluding}`, 'y'), 'atLeast'],
  [new RegExp(`${excluding}(?:及|或|含|\\(含\\))?以下${excluding}`, 'y'), 'atMost'],
  [/(?:及|\(含\))?(?:以|之)内(?!容|部|涵)/y, 'atMost'],
  [/左右(?!两|岸|手|逢|邻)/y, 'about'],
  [/上下(?![游联级功班车楼同齐])/y, 'about'],
  [/开外|有余|还多|挂零|冒头|出头(?!露|鸟)/y, 'over'],
  [/[余多](?=$|[,。;、:!?)”\n]|的|[宽高长深厚远重还才仍未]|时|后)/y, 'over'],
  // 100名余村民
  [/余(?![下额姚杭温热粮生数党干力])(?=[\u4e00-\u9fff]{2})/y, 'over'],
  [/(?:不到|不足)(?=$|[,。;、的])/y, 'under'],
  [/不止(?=$|[,。;、的])/y, 'over'],
  [/封顶/y, 'atMost'],
  [/\+(?![\dA-Za-z+])/y, 'over'],
  [/之多|不等|整(?=$|[,。;、])/y, undefined],
]

const firsts = characters('(及或含以之左上开有还挂出余多不封+整')

/** 15个工作日内 is a time limit, 三公里内 a reach. */
const timed = /^(?:个?工作日|周|天|日|分钟|小时|个月|公里|千米|米|海里)$/
const within = /内(?![部容涵地陆])/y

/** 12公里外的山脚 */
const beyond = /(?<![百千万]里)(?:以|之|开)?外(?=[的就有]|$|[,。;、)])/y
const length = /^(?:公里|里|千米|米|海里)$/

const strongEnd = /[强弱](?=$|[,。;、)的])/y

/** 四分之三强, 三分之一弱 */
function strong(text: string, start: number): Suffix {
  strongEnd.lastIndex = start
  if (!strongEnd.test(text)) return { end: start }
  return { end: start + 1, bound: text[start] === '强' ? 'over' : 'nearly' }
}

/** 0.5个等级以上, 6名委员以上参加; 19个地级以上市 and 12个亿元以上项目 say what they are. */
const counted = /^[个名位家件项条户场次人所座间支批组轮期篇份处]$/
const ofNoun =
  /^(?:(?![一二两三四五六七八九十百千万亿数几达到超占在])[\u4e00-\u9fff]){1,4}(?<![地省市县国家乡局处厅科部区]级|[元岁成倍分吨亩])(以[上下内]|左右)(?=$|[,。;、)参组附联的])/
const behindNoun: Readonly<Record<string, Bound>> = {
  以上: 'atLeast',
  以下: 'atMost',
  以内: 'atMost',
  左右: 'about',
}

const joins = (text: string, i: number): boolean =>
  /(?!的)[\u4e00-\u9fff“]/.test(text[i] ?? '') && unitAt(text, i) === null

/** The bound words at `start`, behind a figure in `unit`; several may follow one another (之多, 不等). */
export function boundAfter(text: string, start: number, unit: string): Suffix {
  let end = start
  if (text[start] === '内' && timed.test(unit)) {
    within.lastIndex = start
    return within.test(text) ? { end: start + 1, bound: 'atMost' } : { end }
  }
  if (/[强弱]/.test(text[start] ?? '') && unit === '%') return strong(text, start)
  if (length.test(unit)) {
    beyond.lastIndex = start
    if (beyond.test(text)) return { end: beyond.lastIndex, bound: 'over' }
  }
  const named = counted.test(unit) ? ofNoun.exec(text.slice(start, start + 9))?.[1] : undefined
  if (named) return { end, bound: behindNoun[named]! }
  if (!firsts(text, start)) return { end }
  // 300+件, but 12345+政协
  if (text[start] === '+' && unit === '' && joins(text, start + 1)) return { end }
  let bound: Bound | undefined
  for (let count = 0; count < 3; count++) {
    const hit = suffixes.find(([pattern]) => {
      pattern.lastIndex = end
      return pattern.test(text)
    })
    if (!hit) break
    const [pattern, meaning] = hit
    pattern.lastIndex = end
    const match = pattern.exec(text)!
    end += match[0].length
    const strict = match.includes('不含') || match.includes('不包括') || match.includes('不包含')
    const said = strict && meaning ? (meaning === 'atLeast' ? 'over' : 'under') : meaning
    bound ??= said
  }
  return bound ? { end, bound } : { end }
}
