import type { Selection } from '../../data/series.js'
import { apart } from '../chart/layout/apart.js'
import { layoutFewParts } from '../chart/layout/few-series.js'
import { mostColours } from '../chart/layout/most-items.js'
import { layoutPartList, refusalOf } from '../chart/layout/part-list.js'
import { groupBars } from '../chart/layout/bars.js'
import { groupWholes } from '../chart/layout/parts.js'
import { withSentences } from '../chart/layout/sentences.js'
import { layoutStrips } from '../chart/layout/strips.js'
import type { ChartView, Frame } from '../chart/view.js'

/**
 * One 100 % strip a whole. Parts without a certain place in their whole – not exact, more than the whole, parts of nothing
 * that is known – are listed as bars instead, with the sentence why. Of more parts than colours the last are one.
 */
export function layoutShareBar(selection: Selection, frame: Frame): ChartView {
  const { wholes, sentences } = apart(groupWholes(groupBars(selection, frame)))
  const why = wholes.flatMap((group) => refusalOf(group, true, frame.locale) ?? [])
  if (why.length > 0) return layoutPartList(selection, frame, why)
  const lay = (few: Selection) => {
    const drawn = few === selection ? wholes : apart(groupWholes(groupBars(few, frame))).wholes
    return layoutStrips(drawn, few, frame)
  }
  // Wholes of several schemes have more classes than colours, and few each.
  const crowded = wholes.some(({ parts }) => parts.length > mostColours)
  const view = crowded ? layoutFewParts(selection, frame, lay) : lay(selection)
  return withSentences(view, sentences)
}
