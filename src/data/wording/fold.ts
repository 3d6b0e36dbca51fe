import { characters } from './dictionary/characters.js'
import { breaksNumber, isDigit, isHan, isTorn, separatesThousands } from './number/broken-numbers.js'
import { simplified, traditional } from './dictionary/traditional.js'

/**
 * A text made plain for the grammar: one width of digits and signs, one kind of dash, no spaces or line breaks inside
 * Chinese, formal numerals as common ones. `at[i]` is where folded character i stands in the source (UTF-16).
 */
export interface Folded {
  readonly text: string
  readonly at: ArrayLike<number>
  readonly source: string
}

/** What each UTF-16 unit is folded to. A table, since every character of a prose is looked up. */
const plainOf = Uint16Array.from({ length: 0x10000 }, (_, code) =>
  code > 0xff00 && code < 0xff5f ? code - 0xfee0 : code,
)
function fold1(from: string, to: string): void {
  for (let i = 0; i < from.length; i++)
    plainOf[from.charCodeAt(i)] = to.charCodeAt(Math.min(i, to.length - 1))
}
fold1('‐‑‒–—―−─━﹣－', '-')
fold1('～〜∼∽﹏', '~')
fold1('·・‧•∙', '·')
fold1('﹪％', '%')
fold1('﹢', '+')
fold1('∶︰', ':')
// What begins a line of a list ends the one before.
fold1('●■◆▲★▶►✓√', ';')
fold1('「」『』﹁﹂', '“”‘’“”')
fold1('○◯〇', '〇')
fold1('貳壹贰叁叄柒捌玖佰仟', '二一二三三七八九百千')
fold1(traditional, simplified)
const formal = new Map([
  ['肆', '四'],
  ['伍', '五'],
  ['陆', '六'],
  ['陸', '六'],
  ['參', '三'],
  ['拾', '十'],
])

const numeral = /[0-9一二三四五六七八九十百千万亿〇零]/
const latin = /[!-~]/

const invisible = 1
const space = 2
const pause = 3
const doubt = 4
const straight = 5
const comma = 6
/** What else than being folded may become of a UTF-16 unit. */
const kind = new Uint8Array(0x10000)
kind['、'.charCodeAt(0)] = pause
kind['，'.charCodeAt(0)] = comma
for (const code of [0x22, 0xff02]) kind[code] = straight
for (const unit of [...formal.keys(), ...'OoＯｏ']) kind[unit.charCodeAt(0)] = doubt
for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff]) kind[code] = invisible
for (let code = 0; code < 0x10000; code++)
  if (kind[code] === 0 && /\s/.test(String.fromCharCode(code))) kind[code] = space

/** What a run of white space stays as: a paragraph's end, a space between Latin words or digits, or nothing. */
function gap(run: string, before: string, after: string, next: string): string {
  if (/\n\s*\n|\n[ \t]*(?:\u3000|[ \t]{2})/.test(run.replaceAll('\r\n', '\n'))) return '\n'
  if (after === '.' && /\d/.test(before) && /\d/.test(next)) return ''
  if (/[(<>]/.test(before) || after === ')') return ''
  // 300 — 500字
  if (/[-~]/.test(after) && /[\d%]/.test(before) && /\s/.test(next)) return ''
  // from £4.8m
  if (/[A-Za-z,]/.test(before) && /[£€¥￥]/.test(after)) return ' '
  return latin.test(before) && latin.test(after) && !/[%‰]/.test(after) ? ' ' : ''
}

const plain = (source: string, i: number): number | undefined => plainOf[source.charCodeAt(i)]
const character = (code: number | undefined): string =>
  code === undefined || Number.isNaN(code) ? '' : String.fromCharCode(code)
const folded1 = (source: string, i: number): string =>
  i < source.length ? String.fromCharCode(plainOf[source.charCodeAt(i)]!) : ''

/** 一、二十户, 三、五天: one or two tens, three to five; at the head of a line 一、 and 三、 number it. */
const apart = '[十百千万亿成多余个件人次名位户家场天岁元倍项篇份座台辆株亩公吨里年种条個餘戶場項條輛畝萬億]'
const numbered = new RegExp(
  `[\\u3400-\\u9fff\\d](?<![第、年月上周週前期拜初统統唯惟专專单單同不之归歸合划劃其逐])(?:一、二十[户戶戸人家件个個名位天条條里年]|三、五${apart}(?![级級大]|一))`,
)
const neighbours =
  /(?:^|[^第、年月上周週前期拜])(?:(?<![统統唯惟专專单單同不之归歸合划劃其逐])一、(?:[两兩]|二(?=[百千万萬]))|[二两兩]、三|三、四|四、五|五、六|六、七|七、八|八、九)[十百千万亿成多余个件人次名位家户场天岁元倍项篇份座台辆株亩公吨条個餘戶場項條輛畝萬億]|之(?:二、三|三、四|四、五|五、六|六、七|七、八|八、九)(?:$|[，。；,;左上以不的])/

/** 五、六件 is 五六件, and 三、四百人 three or four hundred; 第三、四条 and 五、六、七村 are lists. */
function joinsNeighbours(source: string, i: number): boolean {
  const from = Math.max(0, i - 2)
  return neighbours.test(source.slice(from, i + 3)) || numbered.test(source.slice(from, i + 4))
}

const decimals = /^[\d０-９]{1,2}\s?(?:[%％‰倍万亿萬億]|[个個]百)/
/** Behind these one digit before a point is a figure: 达1. 2亿元; 主要有1. 50%的提案 is a list. */
const measuring = characters('长增加升高涨降减少低落跌达为是占到至约超率比幅值额资出入款收贷金量助')
/** The figures before a point, behind a word. */
const ofDecimal = (out: Uint16Array, length: number): boolean =>
  isDigit(out[length - 2]) && (isDigit(out[length - 3]) || measuring(character(out[length - 3]), 0))

/** 300— or 3万元— before a space; A1— 3件 and 表2— 30件 begin with a name. */
function isRange(out: Uint16Array, length: number): boolean {
  if (out[length - 1] !== 45 && out[length - 1] !== 126) return false
  let i = length - 2
  while (i > length - 6 && isHan(out[i])) i--
  if (out[i] === 37) return true
  if (!isDigit(out[i])) return false
  while (isDigit(out[i])) i--
  return !/[A-Za-z表图附]/.test(character(out[i]))
}

const measure =
  /^(?:[件个項项条條名家户戶场場篇份元余多万亿萬億]|人(?![大民员員均口才])|次(?!数))(?![目数數例别別])/

/** 262⏎  件: a line that is indented goes on within a figure. */
const breaksMeasure = (before: string, after: string): boolean =>
  /[\d余多万亿]/.test(before) && measure.test(after)

const figureEnd =
  /[\d０-９十百千] ?(?:[余多万亿]{0,2}[个個件项項条條名人次家户戶场場篇份期本册所座亩吨台辆]|[%％])$/
const nextPart = /^(?![月次工小百千万萬亿億余多以左元公平套学季星])[\u4e00-\u9fff]{2}/

/** 项目19个 到位资金36.5亿元: a space between a figure and the next words is a pause. */
function endsFigure(source: string, start: number, end: number): boolean {
  return (
    nextPart.test(source.slice(end, end + 2)) && figureEnd.test(source.slice(Math.max(0, start - 5), start))
  )
}

/** Folds `source`; linear, and never longer than it. */
export function fold(source: string): Folded {
  const at = new Int32Array(source.length)
  const out = new Uint16Array(source.length)
  let length = 0
  let odd = false
  let quoted = false
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    const sort = kind[code]!
    if (sort === invisible) continue
    if (sort === space) {
      const start = i
      while (kind[source.charCodeAt(i + 1)] === space) i++
      // 增长43. 8%, but 1. 8件
      if (out[length - 1] === 46 && ofDecimal(out, length) && decimals.test(source.slice(i + 1, i + 6)))
        continue
      const before = length > 0 ? character(out[length - 1]) : ''
      if (isRange(out, length) && isDigit(plainOf[source.charCodeAt(i + 1)])) continue
      const run = source.slice(start, i + 1)
      if (/^\r?\n[ \t]*$/.test(run)) {
        if (breaksNumber({ out, at, length, plain }, source, i + 1)) continue
        if (run.length > 2 && breaksMeasure(before, source.slice(i + 1, i + 3))) continue
      }
      if (isDigit(out[length - 1]) && run === ' ' && isTorn({ out, at, length, plain }, source, i + 1))
        continue
      if (endsFigure(source, start, i + 1)) {
        at[length] = start
        out[length++] = 44
        continue
      }
      const kept = gap(run, before, folded1(source, i + 1), folded1(source, i + 2))
      if (kept === '') continue
      if (kept === '\n') quoted = false
      at[length] = start
      out[length++] = kept.charCodeAt(0)
      continue
    }
    if (sort === pause && joinsNeighbours(source, i)) continue
    odd ||= sort === doubt
    if (sort === comma && isDigit(out[length - 1]) && isDigit(plain(source, i + 1))) {
      at[length] = i
      out[length] = separatesThousands({ out, at, length, plain }, source, i + 1) ? 44 : 59
      length++
      continue
    }
    if (sort === straight) quoted = !quoted
    at[length] = i
    // "…" in turn opens and closes.
    out[length++] = sort === straight ? (quoted ? 0x201c : 0x201d) : plainOf[code]!
  }
  const text = textOf(out.subarray(0, length))
  return { text: odd ? foldNumerals(text) : text, at: at.subarray(0, length), source }
}

const chunk = 8192

function textOf(codes: Uint16Array): string {
  let text = ''
  for (let i = 0; i < codes.length; i += chunk) {
    text += Reflect.apply(String.fromCharCode, null, codes.subarray(i, i + chunk))
  }
  return text
}

/** 队伍六十人, 大陆三十家, 收拾一新 */
const ofWord = (unit: string, previous: string): boolean =>
  (unit === '伍' && /[队隊行退入落为為]/.test(previous)) ||
  (/[陆陸]/.test(unit) && /[大登着内內水海欧]/.test(previous)) ||
  (unit === '肆' && /[酒茶书放大]/.test(previous)) ||
  (unit === '拾' && /[收捡撿重]/.test(previous))

const counting = /[一二三四五六七八九〇百千万亿]/
const doubtful = /[肆伍陆陸拾參Oo0]/g

/** Characters that are numerals only beside numerals: 二O二四, 伍拾, 貳拾參 but 參加. */
function foldNumerals(text: string): string {
  let last = -1
  let lastPlain = ''
  return text.replace(doubtful, (unit, i: number) => {
    const previous = last === i - 1 ? lastPlain : (text[i - 1] ?? '')
    const next = text[i + 1] ?? ''
    let plain = unit === '參' ? '参' : unit
    if (formal.has(unit) && !ofWord(unit, previous)) {
      if (numeral.test(previous) || numeral.test(next) || formal.has(next)) plain = formal.get(unit)!
    } else if (counting.test(previous) && /[一二三四五六七八九〇Oo0余]/.test(next)) plain = '〇'
    last = i
    lastPlain = plain
    return plain
  })
}

/** The source's own words between two folded positions. */
export function sliceOf(
  { at, source }: Folded,
  start: number,
  end: number,
): { start: number; end: number; text: string } {
  const from = at[start] ?? source.length
  const to = end > start ? at[end - 1]! + 1 : from
  return { start: from, end: to, text: source.slice(from, to) }
}
