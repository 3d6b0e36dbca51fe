import type { Status } from '../dataset.js'
import type { Quantity } from '../quantity.js'
import { readQuantity } from '../wording/read-quantity.js'
import { bracketed, spelledOut } from './english-figure.js'
import { flagIn } from './flagged.js'
import { exactQuantity, isSafeFigure } from './exact.js'
import { inUnit, printedUnit, shiftNumber, type PrintedUnit } from './unit.js'

/** Why a figure could not be taken as it is written. */
export type FigureProblem =
  'unreadable' | 'mistyped' | 'formula' | 'tooLarge' | 'notFinite' | 'excelNumber' | 'excelDate' | 'wrongType'

export interface FigureReading {
  readonly figure: Quantity
  /** Only where the writing itself says so: a dash is missing, 原文未列 is not given. */
  readonly status?: Status
  readonly problem?: FigureProblem
  /** (1,200): read as accountants write negative figures. */
  readonly accounting?: true
  /** What stands in brackets behind it. */
  readonly remark?: string
}

/** Cells that say there is no figure, by what they say about it. */
const absences: ReadonlyMap<string, Status> = new Map([
  ...['', '-', '--', '—', '——', '–', '－', '―', '/', '／', '\\', '…', '……', '...', '.', '..', ':'].map(
    missing,
  ),
  ...[
    'NA',
    'N/A',
    '#N/A',
    'NaN',
    'n.a.',
    'not available',
    'not applicable',
    'not known',
    'unknown',
    'no data',
    'missing',
    'TBC',
    'TBD',
    '待定',
    '待统计',
    '未统计',
    'null',
    'None',
    '无',
    '缺',
    '空缺',
    '缺失',
    '不详',
    '暂无',
    '无数据',
    '未公布',
  ].map(missing),
  ...['原文未列', '未列', '未列出', '原文未分列', 'not given', 'notGiven'].map(
    (text) => [text.toLowerCase(), 'notGiven'] as const,
  ),
  ...['保密', '不公开', '***', 'suppressed', 'confidential'].map((text) => [text, 'suppressed'] as const),
])

function missing(text: string): readonly [string, Status] {
  return [text.toLowerCase(), 'missing']
}

/** Does this cell say that there is no figure? */
export function absenceOf(text: string): Status | undefined {
  return text.length > 14 ? undefined : absences.get(text.trim().toLowerCase())
}

/** A bare number with or without thousands separators: 1,234.50 −3 +0.8. */
const bareNumber = /^([-+−－]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?|\.(\d+))$/

/** A number cell that is only a number, or null. Its printed decimals are kept: 58.70 has two. */
export function readBareNumber(text: string): Quantity | null {
  const match = bareNumber.exec(text)
  if (!match) return null
  const size = Number((match[2] ?? '').replaceAll(',', ''))
  if (!isSafeFigure(size)) return null
  const value = match[1] === '' || match[1] === '+' || size === 0 ? size : -size
  const decimals = (match[3] ?? match[4] ?? '').length
  return decimals > 0 ? { value, bound: 'exact', unit: '', decimals } : { value, bound: 'exact', unit: '' }
}

/** As a spreadsheet shows a long number: of six digits at most, and the digits behind them may be lost. */
const excelNumber = /^[-+]?\d(?:\.\d{1,5})?E\+?\d+$/
/** As a program writes a number: −9.17360384430342E-07, with all its digits. */
const scientific = /^[-+]?\d+(?:\.\d+)?E[-+]?\d{1,3}$/i
function readScientific(text: string): Quantity | null {
  const value = scientific.test(text) && !excelNumber.test(text) ? Number(text) : NaN
  return isSafeFigure(value) ? exactQuantity(value, '') : null
}

const excelDate =
  /^(?:\d{4}[/-]\d{1,2}[/-]\d{1,2}(?: \d{1,2}:\d\d(?::\d\d)?)?|\d{1,2}-[A-Z][a-z]{2}|[A-Z][a-z]{2}-\d{2}|\d{1,2}月\d{1,2}日)$/
/** =SUM(B2:B9), #REF!: what a spreadsheet works out, and did not. */
const formula = /^=.*[A-Z]|^#(?:REF|VALUE|NAME|NUM|NULL|DIV\/0)[!?]?$/i
/** 32O, 2l0, 45,00, ?884: digits, and something among them that is none. */
const mistyped =
  /^(?=.*\d)(?=.*[OoIl|,，?？\ufffd])(?!\d{1,3}(?:[,，]\d{3})+[%％件]?$)[\dOoIl|,，?？\ufffd]+[%％件人个名次]?$/

/** No figure is read from such a text, though a number stands in it. */
export function isMistyped(text: string): boolean {
  return mistyped.test(text)
}

/** What a spreadsheet made of it: a date, or an exponent. */
export function isRewritten(text: string): boolean {
  return excelDate.test(text) || excelNumber.test(text)
}

/** 全部办结 in a cell of percentages: all of them, though no number is printed. */
const everything = /^(?:均?已)?(?:全部|全数|悉数)(?!.*[未不没待拟或])[一-龥]{0,6}$/
/** No figure of a report is longer; what is, is prose in the wrong cell. */
const longestWording = 200

/**
 * The figure as a file writes it: a number in the indicator's unit, or the source's wording. What cannot be read is
 * never lost: it becomes an unstated figure that keeps its wording, with the problem named.
 */
export function readFigure(written: unknown, unit: PrintedUnit): FigureReading {
  if (written === null || written === undefined) return { figure: unstated(unit.unit), status: 'missing' }
  if (typeof written === 'number') return readNumber(written, unit)
  if (typeof written !== 'string') return { figure: unstated(unit.unit), problem: 'wrongType' }
  const text = written.trim().replace(/^\+?([-−]?\d[\d.]*)\s*p\.?p\.?$/i, '$1个百分点')
  const bare = readBareNumber(text) ?? readScientific(text)
  if (bare) return { figure: inUnit(bare, unit) }
  const status = absenceOf(text)
  if (status) return { figure: unstated(unit.unit), status }
  const arrow = /^([▲△↑▼▽↓])\s*([\d.,]+\s*[%％]?)$/.exec(text)
  if (arrow) {
    const { figure, problem } = readFigure(arrow[2], unit)
    const { wording: _, ...moved } = figure
    if (!problem) return { figure: { ...moved, change: /[▲△↑]/.test(arrow[1] ?? '') ? 'up' : 'down' } }
  }
  // 12（含并案2件）: what stands in brackets is a remark on it.
  const [, number = '', remark] =
    /^([\d,.]+\s*[件个人次户项]?次?)\s*[（(](\p{Script=Han}[^（()）]*)[)）]$/u.exec(text) ?? []
  if (remark !== undefined && !/^约|占/.test(remark)) {
    const reading = readFigure(number, unit)
    if (!reading.problem) return { ...reading, remark }
  }
  const flagged = flagIn(text)
  const own = flagged && (flagged.number === '' ? unstated('') : readBareNumber(flagged.number))
  if (own) return { figure: inUnit(own, unit), status: flagged.status }
  const inner = bracketed(text)
  if (inner !== undefined) {
    const bare = readBareNumber(`-${inner}`)
    if (bare) return { figure: inUnit(bare, unit), accounting: true }
    const { figure, problem } = readWording(spelledOut(inner), unit)
    // （11.1%） in Chinese brackets stands behind its count; (18.3%) is a loss.
    const isBeside = text.startsWith('（')
    if (!problem && !isBeside && figure.bound === 'exact')
      return { figure: negative(figure), accounting: true }
  }
  const full = spelledOut(text)
  const reading = readWording(full, unit)
  // The words are the source's, as they stand there: c. 300, not what it is short for.
  const isShort = full !== text && reading.figure.wording === full
  return isShort ? { ...reading, figure: { ...reading.figure, wording: text } } : reading
}

function readWording(text: string, unit: PrintedUnit): FigureReading {
  const unread = unstated(unit.unit, text.slice(0, longestWording))
  if (formula.test(text)) return { figure: unread, problem: 'formula' }
  if (isMistyped(text)) return { figure: unread, problem: 'mistyped' }
  if (excelNumber.test(text)) return { figure: unread, problem: 'excelNumber' }
  if (excelDate.test(text)) return { figure: unread, problem: 'excelDate' }
  if (text.length > longestWording) return { figure: unread, problem: 'unreadable' }
  if (/^[-+]?\d{17,}(?:\.\d+)?$/.test(text)) return { figure: unread, problem: 'tooLarge' }
  // Without a unit it is as good as a percentage, as 全部办结 in a row 办理情况.
  if (/^%?$/.test(unit.unit) && saysAll(text)) return { figure: all(text) }
  // No change against the year before.
  if (/^(?:持平|=|→|unchanged|no change)$/i.test(text))
    return { figure: { value: 0, bound: 'exact', unit: unit.unit, wording: text, origin: 'implied' } }
  const read = readQuantity(text) ?? readHan(text)
  if (!read) return { figure: unread, problem: 'unreadable' }
  if (read.value !== null && !isSafeFigure(read.value)) return { figure: unread, problem: 'tooLarge' }
  return {
    figure: inUnit(
      { ...read, ...(read.wording !== undefined && { wording: withUnit(read.wording, read, unit) }) },
      unit,
    ),
  }
}

/** 十五 in a column of figures is no plan and no name. */
function readHan(text: string): Quantity | null {
  const read = /^[一二三四五六七八九十百千万零〇两]{2,}$/.test(text) ? readQuantity(`${text}个`) : null
  if (!read) return null
  const { wording: _, ...figure } = read
  return { ...figure, unit: '' }
}

/** 110余 under 协商（次） is 110余次, wherever it stands without its header; 2700余 under 万元 is not 2700. */
function withUnit(wording: string, read: Quantity, unit: PrintedUnit): string {
  const [printed, end] = [printedUnit(unit), wording.at(-1) ?? '']
  const follows = /^\p{Script=Han}+$/u.test(unit.unit) ? /[\d余多几]/ : /^[%‰]$/.test(printed) ? /\d/ : /$^/
  return read.unit === '' && read.scale === undefined && follows.test(end) ? wording + printed : wording
}

function readNumber(value: number, unit: PrintedUnit): FigureReading {
  if (!Number.isFinite(value)) return { figure: unstated(unit.unit), problem: 'notFinite' }
  const shifted = shiftNumber(value, unit.shift)
  if (!isSafeFigure(shifted)) return { figure: unstated(unit.unit), problem: 'tooLarge' }
  return { figure: inUnit(exactQuantity(value, ''), unit) }
}

/** −18.3, whose words in brackets would be read as 18.3: they are left out. */
function negative({ wording: _, ...figure }: Quantity): Quantity {
  return { ...figure, value: figure.value === null ? null : -figure.value }
}

export function saysAll(text: string): boolean {
  return everything.test(text)
}

function all(wording: string): Quantity {
  return { value: 100, bound: 'exact', unit: '%', wording, origin: 'implied' }
}

function unstated(unit: string, wording?: string): Quantity {
  const none = { value: null, bound: 'unstated', unit } as const
  return wording === undefined ? none : { ...none, wording }
}
