import { after, before } from './around.js'
import { rules } from './counted-rules.js'
import type { Figure } from './figure.js'

/** One of 一…十 with a measure word: in prose more often an article or a slogan than a statistic. */
export function isCounted(text: string, figure: Figure): boolean {
  const { unit } = figure
  const one = text[figure.core] === '一'
  const small = { text, figure, unit, one, lead: before(text, figure.start), rest: after(text, figure.tail) }
  for (const { units, decide } of rules) {
    const verdict = units === undefined || units.test(unit) ? decide(small) : undefined
    if (verdict !== undefined) return verdict
  }
  return false
}
