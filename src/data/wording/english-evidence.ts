import type { Figure } from './figure.js'

const month = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
const dateBefore = new RegExp(
  `(?:\\b(?:${month})[a-z]*\\.?|\\b(?:No\\.?|Nos\\.?|Article|Articles|Section|Chapter|Order|Phase|Class|Room|Rule|Page|p\\.|Tel\\.?|Type|Version|Volume|since|year|Year|Covid|COVID|Highway|Route|GB|ISO))\\s*$`,
)
const dateAfter = new RegExp(
  `^\\s*(?:${month})|^\\s*(?:st|nd|rd|th)\\b|^-(?:year|day|month|member|storey|story|point|hour|week|minute|person|star)|^[:/]\\d|^\\s*(?:a|p)\\.?m\\b|^\\s*o'clock|^-\\d`,
)
const time = /^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|centur(?:y|ies))$/
/** What a committee's report counts in words: “five proposals”, but not “two sessions”. */
const counted =
  /^(?:proposals|motions|suggestions|members|meetings|reports|visits|surveys|studies|inspections|consultations|seminars|symposiums|forums|projects|people|committees|departments|delegations|trips|events|letters|cases|households|villages|companies|enterprises|schools|hospitals|times|documents|issues|recommendations|opinions)$/
const cue =
  /(?:total of|as many as|as much as|as high as|reached|reaching|totall?ed|totall?ing|stood at|was|were|number of|amounted to|amounting to)\s*$/

/** Whether a number in English prose is a figure: with a unit, a bound or a scale, and no date. */
export function isEnglishFigure(text: string, figure: Figure): boolean {
  const lead = text.slice(Math.max(0, figure.start - 16), figure.start)
  const rest = text.slice(figure.tail, figure.tail + 12)
  if (dateBefore.test(lead) || /[A-Za-z\d+:/.-]$/.test(lead)) return false
  const digits = text.slice(figure.core, figure.core + 16)
  const behind = figure.high ? '' : (/^[\d,.]*\d(.*)$/.exec(digits)?.[1] ?? '')
  if (dateAfter.test(rest) || dateAfter.test(behind)) return false
  if (figure.low === null) return true
  if (time.test(figure.unit) && !figure.bounded) return false
  if (figure.small && !figure.bounded)
    return counted.test(figure.unit) || /^(?:%|百分点|.*元)$/.test(figure.unit)
  const year = /^(?:19|20)\d\d(?!\d|,|\.\d)/.test(digits)
  if (year && (figure.unit === '' || /[a-z]/.test(figure.unit)) && figure.bound !== 'between')
    return counted.test(figure.unit) && !/\b(?:in|since|by|of|the)\s*$/i.test(lead)
  if (year && figure.bound === 'between') return false
  return figure.bounded || figure.unit !== '' || cue.test(lead)
}
