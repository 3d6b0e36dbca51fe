import { dimensionLabel } from '../../data/resolve.js'
import { withRests } from '../../data/rest.js'
import { filterData } from '../../data/narrow.js'
import { firstVarying, joinLabels } from '../../data/select-with.js'
import type { Datum, Dimension, Laid, Query } from '../../data/series.js'

/** Classes by their wholes, each with what is left of it; every other figure on a spot of its own. */
export function layProposals(asked: readonly Datum[], every: readonly Datum[], query: Query): Laid {
  const counted = new Set(asked.map((d) => d.indicator.id))
  // Printed percentages of counts that are listed too are said with the counts.
  const told = asked.filter((d) => d.indicator.shareOf === undefined || !counted.has(d.indicator.shareOf))
  const plain = told.filter((d) => !isClass(d))
  const { by: _by, ...open } = query
  const classes = withRests(told.filter(isClass), every, { ...open, split: 'category' })
  const shown = filterData(plain, query.where)
  return {
    by: 'place',
    split: 'category',
    listed: [...spotted(shown), ...classes.listed],
    all: [...plain, ...classes.all],
  }
}

export function isClass({ indicator, observation, derived }: Datum): boolean {
  const divided = indicator.kind === 'share' || indicator.partOf !== undefined
  return derived === 'rest' || (observation.category !== undefined && divided)
}

/** Named by its place, and by when and what it covers where figures of its indicator differ in that. */
function spotted(data: readonly Datum[]): readonly Datum[] {
  const alike = new Map<string, Datum[]>()
  for (const d of data) {
    const own = alike.get(d.indicator.id)
    if (own) own.push(d)
    else alike.set(d.indicator.id, [d])
  }
  const names = new Map(
    [...alike].map(([id, own]): [string, readonly Dimension[]] => [
      id,
      ['place', ...(['period', 'scope'] as const).filter((name) => firstVarying(own, [name]) !== undefined)],
    ]),
  )
  return data.map((d) => {
    const labels = (names.get(d.indicator.id) ?? []).map((name) => dimensionLabel(d, name))
    return { ...d, x: `figure|${d.key}`, label: joinLabels(labels) }
  })
}
