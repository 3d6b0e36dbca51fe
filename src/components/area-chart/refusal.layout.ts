/** May the series be stacked as areas, and if not, why. */
import type { Selection } from '../../data/series.js'
import type { Locale, Text } from '../../data/text.js'
import { stackRefusal, stacksOf } from '../chart/layout/bars/stacking.js'

const asLines = { zh: '因此画成线', en: 'so the figures are drawn as lines' }

/** Stacks with a figure missing are left out of the judgement: there the areas have a gap. */
export function areaRefusal(selection: Selection, locale: Locale, share = false): Text | undefined {
  const { series } = selection
  if (series.length > 1 && series.some(({ columns }) => columns))
    return {
      zh: '成列给出的多个系列时点未必相同，不能堆叠，因此画成线。',
      en: 'Several series given as columns need not share their moments and are not stacked, so the figures are drawn as lines.',
    }
  if (series.length < 2 && !share) return undefined
  const stacks = stacksOf(selection)
  const whole = stacks.filter((stack) => stack.every(({ figure }) => figure.value !== null))
  return stackRefusal(whole.length > 0 ? whole : stacks, locale, false, asLines)
}
