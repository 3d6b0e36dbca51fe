import type { Bound } from '../../quantity.js'
import { characters } from '../dictionary/characters.js'
import { granted, isLimit, limits } from './limits.js'

/** Words before a number, by what they say of it. */
const before: Record<string, Bound> = {}
const words: readonly (readonly [Bound, string])[] = [
  ['over', '超过 超出 突破 首破 冲破 涨破 迈过 越过 跨越 跨过 超 逾 多于 高于 大于 远超 不止 不只 > 破'],
  [
    'atLeast',
    '满 不少于 不低于 不小于 不下于 不下 不亚于 至少 最少 起码 少说 少说也 大于等于 达到或超过 达到或者超过 高于或等于 >= ≥ ⩾',
  ],
  [
    'under',
    '不足 不到 达不到 够不上 不够 没到 没达到 没有达到 跌破 降破 用不了 未满 不满 未达到 未达 少于 低于 小于 不及 未到 <',
  ],
  [
    'atMost',
    '不超过 未超过 没有超过 不超出 未超出 不超 未超 不逾 未逾 不突破 未突破 不多于 不高于 不大于 至多 最多 顶多 充其量 没超过 限报 限额 限时 限停 限购 限乘 限载 限填 限选 限推 限 小于等于 <= ≤ ⩽',
  ],
  ['nearly', '近 接近 将近 几近 近乎 几乎 临近 逼近 直逼 差点 差一点 险些'],
  ['about', '约 大约 约摸 约莫 大概 大致 约为 折合约 约合 差不多 估计 ≈ ~'],
]
const refusals = ['不得', '不能', '不应', '不可', '不会', '不宜', '不允许']
for (const refused of refusals)
  for (const word of ['少于', '低于', '小于', '超过', '超出', '高于', '多于', '大于'])
    before[refused + word] = /[少低小]/.test(word) ? 'atLeast' : 'atMost'
for (const [bound, list] of words) for (const word of list.split(' ')) before[word] = bound

/** 过百, 破万, 上千: only before a bare multiplier or 半; 过10亿元, 破3万: 过 and 破 before a scale as well. */
const beforeBare: Record<string, Bound> = { 过: 'over', 上: 'atLeast', 破: 'over' }

/** Words that may stand between a bound and its number. */
const between =
  /(?:了|有|[只仅距长宽高深]|可达|可|为|占|达到|达|于|计|合|到|需|要|用|共|人均|户均|平均|人民币|港[币元]|美[元金]|欧元|RMB|[¥$±])$/

/** Last characters of all these: most numbers have none before them. */
const lasts = characters(
  [
    ...Object.keys(before),
    ...Object.keys(beforeBare),
    ...limits.keys(),
    ...'多了有只仅距长宽高深可为占到达于计合需要用共均币元金B¥$±',
  ].map((word) => word.at(-1)!),
)

/** Characters that make the bound's first character part of another word: 签约, 附近, 以上. */
const guards: Record<string, string> = {
  近: '附最靠邻亲相远就浅晋',
  约: '签节契合预公邀履违条制特婚爽集新缔简失隐解',
  超: '赶反高英彩商B',
  上: '跨迈跃站登以会之线网路台村楼车身早晚加',
  过: '超不经通越胜错渡来用花看得',
  破: '突爆打侦攻',
  满: '圆期届美不未丰充爆客堆占记装坐摆栽种长挂铺住排站挤写画',
  逾: '',
  限: '上下期年时权局有无不受界极',
  '>': '0123456789Pp',
  '<': '0123456789Pp',
}

export interface Prefix {
  readonly start: number
  readonly bound: Bound
}

/** The words before a number by their last character, the longest first. */
const byLast = new Map<string, (readonly [string, Bound])[]>()
for (const entry of Object.entries(before).sort(([a], [b]) => b.length - a.length)) {
  const last = entry[0].at(-1)!
  byLast
    .set(last, byLast.get(last) ?? [])
    .get(last)!
    .push(entry)
}

/** 损失约860万元, 创新约20项, 26条约20公里: there 约 is no part of the word before it. */
const unguarded =
  /(?:[损丧流遗]失|[创更翻]新|[了缓化调]解|[征筹募收]集|[研编印]制|[整联融]合|环节|办公|干预|[\d一二三四五六七八九十百千]条)约$/

/** 较计划超0.8亿元: by so much */
const exceeding = /[比较][^,。;\d]{0,4}(?:计划|目标|预期|规定|上年|去年|年初|同期|上届)[^,。;\d]{0,4}$/
/** 招不到1名医生; 查找不足12条 are so many failings. */
const inVain = /[招找买见看听拿请收等办]不到$|(?:查找|查摆|剖析|反思|存在|指出|列出|问题|梳理|发现)不足$/

function guarded(text: string, start: number): boolean {
  if (text[start] === '超' && exceeding.test(text.slice(Math.max(0, start - 10), start))) return true
  if (unguarded.test(text.slice(Math.max(0, start - 2), start + 1))) return false
  const previous = text[start - 1] ?? ''
  // ~250件 by itself, as against 100~250件
  if (text[start] === '~') return !/^$|[(,。;:\n]/.test(previous)
  return previous !== '' && (guards[text[start]!] ?? '').includes(previous)
}

/** What kind of number a bound stands before: only multipliers, digits with 万 or 亿, 十 with a measure word. */
type Numeral = 'bare' | 'scaled' | 'ten' | ''

/** What there was on one day. */
const inOne = /(?:单[日天月次场]|[一每当]天|当日|高峰)$/

function endingAt(text: string, end: number, numeral: Numeral): Prefix | null {
  for (const [word, bound] of byLast.get(text[end - 1] ?? '') ?? []) {
    if (!text.endsWith(word, end) || (word === '破' && (numeral === '' || numeral === 'ten'))) continue
    const start = end - word.length
    // 单日最多86件
    if (/^最[多少]$/.test(word) && inOne.test(text.slice(Math.max(0, start - 3), start))) return null
    if (/^不[到足]$/.test(word) && inVain.test(text.slice(Math.max(0, start - 2), end))) continue
    if (word.length > 1 || !guarded(text, start)) return { start, bound }
  }
  // 占多半, 达大半
  if (text[end] === '半' && text[end - 1] === '多')
    return /[占达]/.test(text[end - 2] ?? '') ? { start: end - 1, bound: 'over' } : null
  // 上十个, 有上十户; 网上十条 and 会上十讲 are where they stand
  if (numeral === 'ten')
    return text[end - 1] === '上' && /^$|[,。;:、(了有达到过近来]/.test(text[end - 2] ?? '')
      ? { start: end - 1, bound: 'atLeast' }
      : null
  if (numeral === '' || end === 0 || (numeral === 'scaled' && text[end - 1] !== '过')) return null
  // 19世纪上半叶
  if (text[end] === '半' && text[end - 1] === '上') return null
  const bound = beforeBare[text[end - 1]!]
  return bound && !guarded(text, end - 1) ? { start: end - 1, bound } : null
}

/** 每名委员至少提交1件: these stand before the verb as well. */
const ahead =
  /(至少|起码|至多|最[多少](?![的也就那这]))(?![时年月日天])[^,。;!?:、\d一二三四五六七八九十百千万的]{1,8}$/

/** 约占立案总数的12%: what is said of the share stands before its whole. */
const ofWhole =
  /(约|大约|大概|将近|接近|几乎|不足|不到|超过|超)[占为是][^,。;!?:、\d]{1,10}的?$|(不少于|不低于|不下于|不超过|(?:未|没有)超[过出]|不超出|不高于|不足|不到|不及|远?超[过出]|远超|多于|逾|至少|至多)[^,。;!?:、\d]{0,10}(?:的|全[国省市县区州])$|(少于|低于|高于)[^,。;!?:、\d]{1,10}的$/

function boundAhead(text: string, end: number, share: boolean): Prefix | null {
  const near = text.slice(Math.max(0, end - 14), end)
  if (near.includes('高') && granted.test(near)) return { start: end, bound: 'atMost' }
  const whole = share ? ofWhole.exec(near) : null
  if (whole) return { start: end, bound: before[whole[1] ?? whole[2] ?? whole[3]!]! }
  if (!/[至最起]/.test(near)) return null
  const words = ahead.exec(near)
  // 单日最多办理312件: the most there were on one day
  if (words && inOne.test(text.slice(0, end - near.length + words.index))) return null
  return words && { start: end, bound: before[words[1]!]! }
}

/** What is measured before which a bound may stand, and what follows it. */
export interface Measured {
  readonly numeral: Numeral
  readonly unit: string
  readonly tail: number
}

/** 突破5项关键技术, 跨越3个千亿元台阶 */
const broken = /^“?[^,。;\d]{0,8}?(?:技术|瓶颈|难[题关点]|关口|工艺)/
const breaksThrough = (text: string, start: number, { unit, tail }: Measured): boolean =>
  /^[项个道届年代省市县区国]$/.test(unit) &&
  (/^(?:跨[越过]|[迈越]过)/.test(text.slice(start, start + 2)) ||
    (text.startsWith('突破', start) && broken.test(text.slice(tail, tail + 14))))

const anything: Measured = { numeral: '', unit: '', tail: 0 }

/** 补助最高2000元 is a limit, 最高98.2分 what was reached. */
function limitAt(text: string, from: number, end: number, { unit, tail }: Measured): Prefix | null {
  const word = text.slice(from - 2, from)
  const bound = limits.get(word)
  if (!bound || !isLimit(text, from - 2, end, unit, tail)) return null
  return { start: from - 2, bound }
}

/** The bound that stands before position `end`, with at most two small words between (约占, 超过了, 不少于人民币). */
export function boundBefore(text: string, end: number, measured = anything): Prefix | null {
  const share = /^[%倍折]$/.test(measured.unit)
  let from = end
  if (!lasts(text, end - 1)) return boundAhead(text, end, share)
  for (let skipped = 0; skipped < 3; skipped++) {
    const found =
      endingAt(text, from, from === end ? measured.numeral : '') ?? limitAt(text, from, end, measured)
    // 最多达9件: so many there were; 最多可达 allows so many
    const top = found ? /^最([多少高])达到?$/.exec(text.slice(found.start, end))?.[1] : undefined
    if (top && (top !== '高' || /^(?:[次件人名个场]|人次)$/.test(measured.unit))) return null
    // 记满了五本
    if (found && from !== end && text[found.start] === '满') return null
    if (found) return breaksThrough(text, found.start, measured) ? null : found
    const small = between.exec(text.slice(Math.max(0, from - 3), from))?.[0]
    if (!small) break
    from -= small.length
  }
  return boundAhead(text, end, share)
}

/** What the bounds before, inside and after a number say together: the stricter word wins (不足10余人), 约…左右 is said once. */
export function joinBounds(
  prefix: Bound | undefined,
  inside: Bound | undefined,
  suffix: Bound | undefined,
): Bound {
  if (inside === 'over') return prefix === 'under' ? 'under' : 'over'
  // 近20至30人 are two ends already
  if (inside === 'between' && prefix === 'nearly') return inside
  if (prefix === 'over' || prefix === 'under') return prefix
  if (suffix && prefix && suffix !== prefix && (prefix === 'about' || prefix === 'nearly')) return suffix
  return prefix ?? suffix ?? inside ?? 'exact'
}
