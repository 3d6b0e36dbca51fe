/** What figures differ by though neither axis, colour nor panel tells it: no two of them share a spot, so none had to. */
import { dimensionLabel } from '../../../data/resolve.js'
import { firstVarying } from '../../../data/select-with.js'
import type { Datum, Dimension, Selection } from '../../../data/series.js'
import { say } from '../../../data/text.js'

/** A source is told below, and further dimensions may be no more than codes and remarks. */
const telling: readonly Dimension[] = ['indicator', 'place', 'category', 'period', 'scope']

export function untold({ by, split, facet, series }: Selection): readonly Dimension[] {
  const data = series.flatMap((one) => one.data).filter((datum) => datum.derived === undefined)
  return telling.filter(
    (dimension) =>
      ![by, split, facet].includes(dimension) &&
      firstVarying(data, [dimension]) &&
      !data.every((datum) => isNamed(datum, dimension)),
  )
}

/** Figures that would share a spot are told apart by their names. */
function isNamed(datum: Datum, dimension: Dimension): boolean {
  const words = say(dimensionLabel(datum, dimension), 'zh-CN')
  return words === '' || say(datum.label, 'zh-CN').split(' · ').includes(words)
}
