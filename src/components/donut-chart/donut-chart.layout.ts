/** Every form of a donut: a ring with its labels around it or listed, or bars with the sentence why there is no ring. */
import { figureParts } from '../../data/format/parts.js'
import type { Selection } from '../../data/series.js'
import type { Locale, Text } from '../../data/text.js'
import { apart } from '../chart/layout/parts/apart.js'
import { layoutPartList, shapeRefusals } from '../chart/layout/parts/part-list.js'
import { groupBars } from '../chart/layout/bars/bars.js'
import { groupWholes, type WholeGroup } from '../chart/layout/parts/parts.js'
import { mostSlices, type Ring } from '../chart/layout/parts/ring.js'
import { withSentences } from '../chart/layout/words/sentences.js'
import { listBelow } from '../chart/layout/strips/strip-list.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import type { ChartView, Frame } from '../chart/view.js'
import type { DonutOptions, layoutRing, Placed, Slice } from './donut-ring.layout.js'

/** `ring`: what has drawn a ring already; given, since it stands in every page with a donut. */
export function layoutDonut(
  selection: Selection,
  frame: Frame,
  options: DonutOptions,
  ring: typeof layoutRing,
): ChartView {
  const { wholes, sentences } = apart(groupWholes(groupBars(selection, frame)))
  const drawn = ring(selection, frame, options, { listed: listedRing, figureParts, wholes })
  return drawn
    ? withSentences(drawn, sentences)
    : layoutPartList(selection, frame, refusals(wholes, frame.locale))
}

function refusals(groups: readonly WholeGroup[], locale: Locale): readonly Text[] {
  const own = shapeRefusals(groups, { zh: '画成一个环', en: 'drawn as one ring' }, locale)
  const many = groups.some(({ parts, rest }) => parts.length + (rest ? 1 : 0) > mostSlices)
  if (own.length > 0 || !many) return own
  return [
    {
      zh: `分类超过${mostSlices}项，分列更易比较。`,
      en: `More than ${mostSlices} classes are easier to compare as a list.`,
    },
  ]
}

/** A list right of the ring, or under it where it is narrow. */
function listedRing(slices: readonly Slice[], frame: Frame): Placed {
  const { small } = typeScale(frame)
  const outer = Math.min(frame.fontSize * 6.5, frame.width * 0.36)
  const wide = frame.width >= 32 * frame.fontSize
  // In panels it stands under the panel's name and over its own list, both of which begin at the left.
  const x = wide || frame.whole ? outer + 2 : frame.width / 2
  const ring: Ring = { x, y: outer + 2, inner: outer * 0.62, outer }
  const left = wide ? 2 * outer + frame.fontSize * 2 : 0
  const segments = slices.map((s) => ({
    key: s.bar.datum.key,
    series: s.bar.series,
    rest: s.rest,
    name: s.name,
    value: s.value,
    forms: [s.text],
    room: 0,
    box: { x: 0, y: 0, width: 0, height: 0 },
  }))
  const at = (bottom: number) => listBelow(segments, { left, right: frame.width, bottom, small }, 1)
  const below = 2 * outer + 4
  if (!wide) {
    const list = at(below + frame.fontSize * 0.25)
    return { ring, labels: list.marks, height: below + list.height + frame.fontSize * 0.25 }
  }
  const { height } = at(0)
  const top = Math.max(0, outer - height / 2)
  return {
    ring: { ...ring, y: Math.max(ring.y, height / 2) },
    labels: at(top).marks,
    height: Math.max(below, top + height) + 4,
  }
}
