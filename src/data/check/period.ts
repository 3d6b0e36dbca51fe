import { finding, type Finding } from '../finding.js'
import { overlaps, readPeriod, type PeriodRange } from '../period.js'
import { addDecimals } from '../quantity/decimal.js'
import { isExact } from '../quantity.js'
import { grouped } from '../grouped.js'
import { keyOf, latest, ownDimensions, repeatedBy, zh, type Case, type Rule } from './context.js'
import { digits, some } from './words.js'

const scopes = /^(?:首批|第[一二三四五六七八九十\d]+批|全省|全市|全县|全国|省市县|[省市县]级|.*三级)$/
const worded = /近|以来|多年|以后|期间|去年|今年|上年|本届|上届|上半年|下半年|季度|至今|截至|累计|[届次]$|后$/

/** A date that went wrong rather than words: 2O23, 20233, 2023-13, 2023/2022. */
const misspelt =
  /^[\dOoIl〇]{4,6}年?度?$|^\d{4}[-年./]\d{1,2}(?:[-月./]\d{1,2})?[月日]?$|^\d{4}\s*[-/—~～至]\s*\d{4}年?$/

/** Periods are EDTF dates; scopes and worded periods have fields of their own. */
export const periodsAreReadable: Rule = ({ cases }) => {
  const seen = new Set<string>()
  return cases.flatMap((c) => {
    const { period } = c.o
    const wording = zh(c.o.periodWording)
    if (wording !== '' && scopes.test(wording) && !seen.has(wording)) {
      seen.add(wording)
      return [asScope(`${c.path}/periodWording`, wording)]
    }
    if (wording !== '' && period === undefined && misspelt.test(wording) && !seen.has(wording)) {
      seen.add(wording)
      return [unreadable(`${c.path}/periodWording`, wording)]
    }
    if (period === undefined || seen.has(period)) return []
    seen.add(period)
    return readPeriod(period) ? [] : [unreadable(`${c.path}/period`, period)]
  })
}

function asScope(path: string, text: string): Finding {
  return finding('note', 'scope-as-period', path, {
    zh: `“${text}”说的是范围，不是时段，已按范围理解。请写在 scope。`,
    en: `“${text}” says what is covered, not when; it is taken as a scope. Write it in scope.`,
  })
}

function unreadable(path: string, text: string): Finding {
  if (scopes.test(text)) return asScope(path, text)
  if (worded.test(text)) {
    return finding('note', 'wording-as-period', path, {
      zh: `“${text}”是文字表述的时段，按原文保留，不换算成日期。请写在 periodWording。`,
      en: `“${text}” is a period in words; it is kept as worded and not turned into dates. Write it in periodWording.`,
    })
  }
  const date = suggestion(text)
  const hint = date !== undefined && date !== text && readPeriod(date) ? date : undefined
  return finding('warning', 'unreadable-period', path, {
    zh: `时段“${text.slice(0, 40)}”读不懂。${hint ? `是否应写 ${hint}？` : ''}请用 2024、2024-03、2022/2024 这样的写法（EDTF）；文字表述请写在 periodWording。`,
    en: `The period “${text.slice(0, 40)}” cannot be read. ${hint ? `Should it be ${hint}? ` : ''}Write 2024, 2024-03 or 2022/2024 (EDTF); periods in words go into periodWording.`,
  })
}

/** 2024年3月 → 2024-03; 45292, the day Excel counts from 1900 → 2024-01-01. */
function suggestion(text: string): string | undefined {
  const date = /^(\d{4})[年./-](?:(\d{1,2})(?:[月./-](?:(\d{1,2})日?)?)?)?度?$/.exec(text.trim())
  if (date) return [date[1], ...[date[2], date[3]].filter(Boolean).map((n) => n?.padStart(2, '0'))].join('-')
  const years = /^(\d{4})年?\s*[-—–~～至到]+\s*(\d{4})年?$/.exec(text.trim())
  if (years) return `${years[1]}/${years[2]}`
  const serial = /^[34]\d{4}$/.test(text.trim()) ? Number(text) : 0
  return serial ? new Date(Date.UTC(1899, 11, 30) + serial * 864e5).toISOString().slice(0, 10) : undefined
}

interface Dated {
  readonly c: Case
  readonly range: PeriodRange
}

/** Periods of one figure that overlap would count twice when added; a longer one is the sum of those inside it. */
export const periodsAddUp: Rule = ({ cases }) => {
  const dated = cases.filter(
    (c) => c.o.period !== undefined && c.indicator.timing !== 'stock' && c.indicator.timing !== 'cumulative',
  )
  return repeatedBy(dated, (c) =>
    keyOf(c.indicator.id, c.place, c.classes.join('+'), zh(c.o.scope), ownDimensions(c.o), c.o.source),
  ).flatMap(judge)
}

function judge(group: readonly Case[]): readonly Finding[] {
  const byPeriod = grouped(group, (c) => c.o.period ?? '')
  const list: Dated[] = [...byPeriod.values()].flatMap((same) => {
    const c = latest(same) as Case
    const range = readPeriod(c.o.period ?? '')
    return range ? [{ c, range }] : []
  })
  list.sort((a, b) => order(a.range.start, b.range.start) || order(b.range.end, a.range.end))
  const findings: Finding[] = []
  const judged = new Set<Dated>()
  let [outer, at] = [list[0], 0]
  list.forEach((next, i) => {
    if (i > 0 && outer && overlaps(outer.range, next.range) && !judged.has(outer)) {
      judged.add(outer)
      findings.push(...overlap(outer, next, within(outer, list, at)))
    }
    if (!outer || next.range.end > outer.range.end) [outer, at] = [next, i]
  })
  return findings
}

function order(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** What lies inside `outer`: in the order of their starts, it follows. */
function within(outer: Dated, list: readonly Dated[], at: number): readonly Dated[] {
  const inside: Dated[] = []
  for (let i = at + 1; i < list.length; i++) {
    const d = list[i] as Dated
    if (d.range.start >= outer.range.end) break
    if (d.range.end <= outer.range.end) inside.push(d)
  }
  return inside
}

function overlap(outer: Dated, inner: Dated, inside: readonly Dated[]): readonly Finding[] {
  if (covers(outer, inside)) return total(outer, inside)
  const { additive, timing } = outer.c.indicator
  if (!additive?.includes('period') && timing !== 'flow') return []
  const [a, b] = [outer.c.o.period ?? '', inner.c.o.period ?? '']
  return [
    finding(additive?.includes('period') ? 'warning' : 'note', 'periods-overlap', `${outer.c.path}/period`, {
      zh: `时段 ${a} 与 ${b} 重叠，相加会重复计算。汇总时请只取其一。`,
      en: `The periods ${a} and ${b} overlap and would be counted twice. Take one of them in a sum.`,
    }),
  ]
}

/** Do the inner ones lie end to end from start to end? */
function covers({ range }: Dated, inside: readonly Dated[]): boolean {
  let at = range.start
  for (const d of inside) {
    if (d.range.start !== at) return false
    at = d.range.end
  }
  return inside.length > 1 && at === range.end
}

function total(outer: Dated, inside: readonly Dated[]): readonly Finding[] {
  const { additive, timing } = outer.c.indicator
  const declared = additive?.includes('period') === true || timing === 'flow'
  const figures = [outer, ...inside].map((d) => d.c.figure)
  if (
    (!declared && (additive ?? timing) !== undefined) ||
    !/count|amount/.test(outer.c.indicator.kind) ||
    !figures.every(isExact)
  )
    return []
  const sum = addDecimals(inside.map((d) => d.c.figure.value ?? 0))
  const stated = outer.c.figure.value ?? 0
  if (sum === stated) return []
  const sums = `${some(inside, (d) => digits(d.c.figure.value ?? 0), ' + ')} = ${digits(sum)}`
  return [
    finding(declared ? 'warning' : 'note', 'period-total-differs', `${outer.c.path}/figure`, {
      zh: `${outer.c.o.period}的数字是${digits(stated)}，而其中各时段相加为${sums}。请核对。${declared ? '' : '各时段能否相加未声明；若能，请写 timing: flow。'}`,
      en: `The figure for ${outer.c.o.period} is ${digits(stated)}, but those inside it add up to ${sums}. Check them.${declared ? '' : ' Whether they may be added is not declared; if so, write timing: flow.'}`,
    }),
  ]
}
