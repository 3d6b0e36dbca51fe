import { sumQuantities } from './quantity.js'
import type { Datum } from './series.js'

/** One figure for all that `limit` leaves out: their sum where they may be added, no number where not. */
export function collectRest(group: readonly Datum[], count: number): Datum {
  const first = group[0] as Datum
  const addable = first.indicator.kind === 'count' || first.indicator.kind === 'amount'
  const sameUnit = group.every((d) => d.figure.unit === first.figure.unit && d.indicator === first.indicator)
  return {
    ...first,
    key: `collected|${first.key}`,
    x: 'collected',
    label: { zh: `其余${count}项`, en: `${count} others` },
    derived: 'collected',
    status: 'derived',
    figure:
      addable && sameUnit
        ? sumQuantities(group.map((d) => d.figure))
        : { value: null, bound: 'unstated', unit: first.figure.unit, origin: 'computed' },
    observation: {
      indicator: first.indicator.id,
      figure: first.figure,
      ...(first.observation.source && { source: first.observation.source }),
    },
  }
}
