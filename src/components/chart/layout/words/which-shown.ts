import { dimensionLabel } from '../../../../data/resolve.js'
import { firstVarying, joinLabels, ownDimensions, tellApart } from '../../../../data/select-with.js'
import type { Datum, Dimension } from '../../../../data/series.js'
import { say, type Locale } from '../../../../data/text.js'

/** Where more figures are given than drawn: what all of those drawn are of and not all of those given. Not what they stand by. */
export function whichShown(
  shown: readonly Datum[],
  every: readonly Datum[],
  standingBy: Dimension,
  locale: Locale,
): string {
  const dimensions = [...tellApart, ...ownDimensions(every)].filter(
    (name) => name !== standingBy && firstVarying(every, [name]) && !firstVarying(shown, [name]),
  )
  const [first] = shown
  return first ? say(joinLabels(dimensions.map((name) => dimensionLabel(first, name))), locale) : ''
}
