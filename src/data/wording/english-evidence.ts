import type { Figure } from './figure.js'

const month = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
const dateBefore = new RegExp(
  `(?:\\b(?:${month})[a-z]*\\.?|\\b(?:No\\.?|Article|Section|Chapter|Order|Phase|Class|Room|Tel\\.?|since|year|Year))\\s*$`,
)
const dateAfter = new RegExp(
  `^\\s*(?:${month})|^\\s*(?:st|nd|rd|th)\\b|^-(?:year|member|storey|point)|^[:/]\\d`,
)
const time = /^(?:years?|months?|weeks?|days?|hours?)$/

/** Whether a number in English prose is a figure: with a unit, a bound or a scale, and no date. */
export function isEnglishFigure(text: string, figure: Figure): boolean {
  const lead = text.slice(Math.max(0, figure.start - 14), figure.start)
  const rest = text.slice(figure.tail, figure.tail + 12)
  if (dateBefore.test(lead) || dateAfter.test(rest) || /[A-Za-z\d+:/.-]$/.test(lead)) return false
  if (time.test(figure.unit) && !figure.bounded) return false
  const printed = text.slice(figure.core, figure.core + 5)
  if (/^(?:19|20)\d\d(?!\d|,)/.test(printed) && (figure.unit === '' || /[a-z]/.test(figure.unit)))
    return false
  return figure.bounded || figure.unit !== ''
}
