import type { Selection } from '../../data/series.js'
import type { Text } from '../../data/text.js'
import { apart } from '../chart/layout/parts/apart.js'
import { layoutFewParts, withoutColour } from '../chart/layout/plenty/few-series.js'
import { mostColours, paletteSize } from '../chart/layout/plenty/most-items.js'
import { layoutPartList, refusalOf } from '../chart/layout/parts/part-list.js'
import { groupBars } from '../chart/layout/bars/bars.js'
import { groupWholes, type WholeGroup } from '../chart/layout/parts/parts.js'
import { withSentences } from '../chart/layout/words/sentences.js'
import { layoutStrips, schemesOf } from '../chart/layout/strips/strips.js'
import type { ChartView, Frame } from '../chart/view.js'

/**
 * One 100 % strip a whole. Parts without a certain place in their whole – not exact, more than the whole, parts of nothing
 * that is known – are listed as bars instead, with the sentence why. Of more parts than colours the last are one, where
 * they are the same ones in every whole.
 */
export function layoutShareBar(selection: Selection, frame: Frame): ChartView {
  const { wholes, sentences } = apart(groupWholes(groupBars(selection, frame)))
  const why = wholes.flatMap((group) => refusalOf(group, true, frame.locale) ?? [])
  if (why.length > 0) return layoutPartList(selection, frame, why)
  const lay = (few: Selection) => {
    const drawn = few === selection ? wholes : apart(groupWholes(groupBars(few, frame))).wholes
    return layoutStrips(drawn, few, frame)
  }
  // Wholes of several schemes have more classes than colours, and few each: a colour is a place in the strip there.
  const crowded = wholes.some(({ parts }) => parts.length > mostColours)
  if ((crowded || schemesOf(wholes).size < 2) && greysOne(wholes, selection))
    return layoutPartList(selection, frame, [unlike])
  const view = crowded ? layoutFewParts(selection, frame, lay) : lay(selection)
  return withSentences(view, sentences)
}

const unlike: Text = {
  zh: '各总体的分类不同，合起来多于可辨的颜色，因此分列。',
  en: 'The wholes have different classes, together more than there are colours, so the parts are listed.',
}

/** Would a whole lose classes to the grey of another one that has too many? What the reader hid is no fewer classes. */
function greysOne(wholes: readonly WholeGroup[], selection: Selection): boolean {
  const left = new Set(withoutColour(selection).map(({ key }) => key))
  if (wholes.length < 2 || left.size < 2) return false
  const shown = new Set(selection.series.map(({ key }) => key))
  const hidden = selection.legend.filter(({ key }) => !shown.has(key)).length
  return wholes.some(({ parts, silent }) => {
    const own = [...parts, ...silent]
    const grey = own.filter(({ series }) => left.has(series)).length
    return grey > 0 && (grey < left.size || own.length - grey + hidden < paletteSize)
  })
}
