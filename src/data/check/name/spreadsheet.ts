import { finding, type Finding } from '../../finding.js'
import { remembering } from '../../read/remember.js'
import { zh, type Case, type Rule } from '../context.js'

/** What Excel makes of 3-5 and of long numbers. */
const dates =
  /^(?:\d{1,2}月\d{1,2}日|\d{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-\d{1,2}|(?:19|20)\d\d[-/]\d{1,2}[-/]\d{1,2}(?: 0?0:00(?::00)?)?)$/i
const exponent = /^[\s\d.,]*\d(?:\.\d+)?E[+-]?\d{1,3}\s*\S{0,3}$/i

/** Texts that a spreadsheet has turned into dates or cut down to an exponent. */
export const spreadsheetsChangedNothing: Rule = ({ cases }) => {
  const damageOf = remembering(damage)
  let dated: ReadonlySet<string> | undefined
  return cases.flatMap((c) =>
    texts(c).flatMap(([field, text]) => {
      const damaged = damageOf(text)
      if (damaged === 'none') return []
      const path = `${c.path}/${field}`
      if (damaged === 'exponent') return [asExponent(path, text.trim())]
      return (dated ??= datedNames(cases)).has(field) ? [] : [asDate(path, text.trim())]
    }),
  )
}

/** Dimensions and the like of which half the names are dates, and rightly; a class, a scope or a figure is none. */
function datedNames(cases: readonly Case[]): ReadonlySet<string> {
  const names = new Map<string, Set<string>>()
  for (const c of cases)
    for (const [field, text] of texts(c)) {
      if (!/^(?:dimensions\/|indicator$)/.test(field)) continue
      const known = names.get(field) ?? new Set()
      names.set(field, known.add(text.trim()))
    }
  const areDates = (texts: ReadonlySet<string>) =>
    2 * [...texts].filter((text) => dates.test(text)).length >= texts.size
  return new Set([...names].flatMap(([field, texts]) => (areDates(texts) ? field : [])))
}

function texts(c: Case): readonly (readonly [field: string, text: string])[] {
  const { category } = c.o
  const classes = category === undefined ? [] : typeof category === 'string' ? [category] : category
  return [
    ...classes.map((text) => ['category', text] as const),
    ...(c.o.scope === undefined ? [] : [['scope', zh(c.o.scope)] as const]),
    ...Object.entries(c.o.dimensions ?? {}).map(([name, text]) => [`dimensions/${name}`, text] as const),
    ...(c.figure.wording ? [['figure/wording', c.figure.wording] as const] : []),
    ...(c.o.place === undefined ? [] : [['place', c.o.place] as const]),
    ['indicator', zh(c.indicator.label)],
  ]
}

function damage(text: string): 'date' | 'exponent' | 'none' {
  if (text.length > 40) return 'none'
  const plain = text.trim()
  if (dates.test(plain)) return 'date'
  return exponent.test(plain) ? 'exponent' : 'none'
}

function asDate(path: string, text: string): Finding {
  return finding('warning', 'spreadsheet-date', path, {
    zh: `“${text}”像是电子表格把 3-5 一类的文字改成了日期。请把该列设为文本后重新填写。`,
    en: `“${text}” looks like a text such as 3-5 that a spreadsheet turned into a date. Make the column text and enter it again.`,
  })
}

function asExponent(path: string, text: string): Finding {
  return finding('warning', 'spreadsheet-exponent', path, {
    zh: `“${text}”像是电子表格把长数字改成了科学记数，末几位可能已丢失。请把该列设为文本，按原文重新填写。`,
    en: `“${text}” looks like a long number that a spreadsheet cut down to an exponent; digits may be lost. Make the column text and enter it again.`,
  })
}
