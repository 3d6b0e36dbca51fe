import type { Observation } from './dataset.js'
import { dimensionKey } from './resolve.js'
import { sumQuantities } from './quantity.js'
import type { Datum, Dimension } from './series.js'
import { say } from './text.js'

/** One figure for all that `limit` leaves out: their sum where they may be added, no number where not. */
export function collectRest(group: readonly Datum[], count: number): Datum {
  const { indicator, figure, source, scheme, observation, place, category } = group[0] as Datum
  const oneSource = group.every((d) => d.source === source)
  return {
    key: `collected|${(group[0] as Datum).key}`,
    x: 'collected',
    label: { zh: `其余${count}项`, en: count === 1 ? '1 other' : `${count} others` },
    derived: 'collected',
    status: 'derived',
    indicator,
    figure: mayAdd(group)
      ? sumQuantities(group.map((d) => d.figure))
      : { value: null, bound: 'unstated', unit: figure.unit, origin: 'computed' },
    observation: {
      indicator: indicator.id,
      figure,
      ...shared(group),
      ...(oneSource && observation.source !== undefined && { source: observation.source }),
    },
    ...(oneSource && source && { source }),
    ...(scheme && { scheme }),
    ...(place && inCommon(group, 'place') && { place }),
    ...(category !== undefined && inCommon(group, 'category') && { category }),
  }
}

/** Counts and amounts of one unit; neither changes nor what is counted differently. */
function mayAdd(group: readonly Datum[]): boolean {
  const { indicator, figure, observation } = group[0] as Datum
  return group.every(
    (d) =>
      (d.indicator.kind === 'count' || d.indicator.kind === 'amount') &&
      d.indicator === indicator &&
      d.figure.unit === figure.unit &&
      !d.figure.change &&
      say(d.observation.scope, 'zh-CN') === say(observation.scope, 'zh-CN'),
  )
}

function inCommon(group: readonly Datum[], dimension: Dimension): boolean {
  const first = dimensionKey(group[0] as Datum, dimension)
  return group.every((d) => dimensionKey(d, dimension) === first)
}

/** What holds for every one of them and so for their sum. */
function shared(group: readonly Datum[]): Partial<Observation> {
  const { observation } = group[0] as Datum
  const { place, category, period, periodWording, scope, dimensions = {} } = observation
  const own = Object.entries(dimensions).filter(([name]) => inCommon(group, name))
  return {
    ...(inCommon(group, 'place') && place !== undefined && { place }),
    ...(inCommon(group, 'category') && category !== undefined && { category }),
    ...(inCommon(group, 'scope') && scope !== undefined && { scope }),
    ...(inCommon(group, 'period') && {
      ...(period !== undefined && { period }),
      ...(periodWording !== undefined && { periodWording }),
    }),
    ...(own.length > 0 && { dimensions: Object.fromEntries(own) }),
  }
}
