import { withRests } from '../../data/rest.js'
import { filterData } from '../../data/narrow.js'
import type { Datum, Laid, Query } from '../../data/series.js'

/**
 * Classes get their whole and what is left of it; a rate such as 98%以上 has no such rest. Along the axis each figure has
 * its place in the file, in which the table lists them.
 */
export function layByPlace(asked: readonly Datum[], every: readonly Datum[], query: Query): Laid {
  const told = withoutRepeatedShares(asked)
  const plain = told.filter((d) => !isClass(d))
  const classes = withRests(told.filter(isClass), every, { ...query, by: 'place', split: 'category' })
  const listed = [...filterData(plain, query.where), ...classes.listed]
  const order = new Map(every.map((d, i) => [d.key, i]))
  const x = (d: Datum) => String(order.get(d.key.replace(/^rest\|/, '')) ?? order.size)
  const spotted = listed.map((d) => ({ ...d, x: x(d), label: d.place?.label ?? '' }))
  return { by: 'place', split: 'category', listed: spotted, all: [...plain, ...classes.all] }
}

function isClass({ indicator, observation }: Datum): boolean {
  return observation.category !== undefined && (indicator.kind === 'share' || indicator.partOf !== undefined)
}

/** Printed percentages of counts that are listed too are said with the counts. */
function withoutRepeatedShares(asked: readonly Datum[]): readonly Datum[] {
  const counted = new Set(asked.map((d) => d.indicator.id))
  return asked.filter((d) => d.indicator.shareOf === undefined || !counted.has(d.indicator.shareOf))
}
