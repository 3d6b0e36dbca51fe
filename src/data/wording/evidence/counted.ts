import { after, before } from '../around.js'
import type { Figure } from '../figure.js'
import { verdict } from './rule.js'
import { rulesOfDeeds } from './rules-of-deeds.js'
import { rulesOfMeasures } from './rules-of-measures.js'
import { rulesOfNouns } from './rules-of-nouns.js'
import { rulesOfSurroundings } from './rules-of-surroundings.js'

/** In this order: the first that can tell decides. */
const rules = [...rulesOfMeasures, ...rulesOfNouns, ...rulesOfSurroundings, ...rulesOfDeeds]

/** One of 一…十 with a measure word: in prose more often an article or a slogan than a statistic. */
export function isCounted(text: string, figure: Figure): boolean {
  const one = text[figure.core] === '一'
  const lead = before(text, figure.start)
  const rest = after(text, figure.tail)
  const small = { text, figure, unit: figure.unit, one, lead, rest }
  for (const rule of rules) {
    const told = verdict(rule, small)
    if (told !== undefined) return told
  }
  return false
}
