import { finding, type Finding } from '../../finding.js'
import { readPeriod } from '../../period.js'
import type { Dataset, Observation } from '../../dataset.js'
import { zh, type Rule } from '../context.js'

const scopes = /^(?:首批|第[一二三四五六七八九十\d]+批|全省|全市|全县|全国|省市县|[省市县]级|.*三级)$/
const worded = /近|以来|多年|以后|期间|去年|今年|上年|本届|上届|上半年|下半年|季度|至今|截至|累计|[届次]$|后$/

/** A date that went wrong rather than words: 2O23, 20233, 2023-13, 2023/2022. */
const misspelt =
  /^[\dOoIl〇]{4,6}年?度?$|^\d{4}[-年./]\d{1,2}(?:[-月./]\d{1,2})?[月日]?$|^[\dOoIl〇]{4}(?:-[\dOoIl〇]{2})?\s*[-/—~～至]\s*[\dOoIl〇]{4}(?:-[\dOoIl〇]{2})?年?$/

/** 2021/22, 2021-22: a year that runs into the next, kept as it is worded. */
function isSplitYear(text: string): boolean {
  const [, year, next] = /^\d\d(\d\d)[-/](\d\d)年?度?$/.exec(text) ?? []
  return next !== undefined && Number(next) === (Number(year) + 1) % 100
}

/** Periods are EDTF dates; scopes and worded periods have fields of their own. */
export const periodsAreReadable: Rule = (context) => [...titleIsDated(context.dataset), ...periodsOf(context)]

/** 某市2O21年提案情况: the year of all figures, with a letter in it. */
function titleIsDated({ title }: Dataset): readonly Finding[] {
  const [year] = /(?<![\dA-Za-z])(?=\d*[OoIl〇])[12][\dOoIl〇]{3}(?=年|[-/.]\d)/.exec(zh(title)) ?? []
  return year === undefined ? [] : [unreadable('title', year)]
}

const periodsOf: Rule = ({ cases }) => {
  const seen = new Set<string>()
  return cases.flatMap((c) => {
    const { period = datedBy(c.o) } = c.o
    const wording = zh(c.o.periodWording)
    if (wording !== '' && scopes.test(wording) && !seen.has(wording)) {
      seen.add(wording)
      return [asScope(`${c.path}/periodWording`, wording)]
    }
    if (
      wording !== '' &&
      period === undefined &&
      misspelt.test(wording) &&
      !isSplitYear(wording) &&
      !seen.has(wording)
    ) {
      seen.add(wording)
      return [unreadable(`${c.path}/periodWording`, wording)]
    }
    if (period === undefined || seen.has(period)) return []
    seen.add(period)
    return readPeriod(period) ? [] : [unreadable(`${c.path}/period`, period)]
  })
}

/** A year that could not be read stays beside the figure as any other field: year 2O18. */
function datedBy({ dimensions = {} }: Observation): string | undefined {
  const [, text] =
    Object.entries(dimensions).find(([name]) => /^(?:year|period|年[度份]?|时[段间])$/i.test(name)) ?? []
  return text !== undefined && misspelt.test(text) ? text : undefined
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
  const typed = text
    .trim()
    .replace(/[Oo〇]/g, '0')
    .replace(/[Il]/g, '1')
  if (typed !== text.trim() && readPeriod(typed)) return typed
  const date = /^(\d{4})[年./-](?:(\d{1,2})(?:[月./-](?:(\d{1,2})日?)?)?)?度?$/.exec(text.trim())
  if (date) return [date[1], ...[date[2], date[3]].filter(Boolean).map((n) => n?.padStart(2, '0'))].join('-')
  const years = /^(\d{4})年?\s*[-—–~～至到]+\s*(\d{4})年?$/.exec(text.trim())
  if (years) return `${years[1]}/${years[2]}`
  const serial = /^[34]\d{4}$/.test(text.trim()) ? Number(text) : 0
  return serial ? new Date(Date.UTC(1899, 11, 30) + serial * 864e5).toISOString().slice(0, 10) : undefined
}
