import type { Observation } from './dataset.js'
import { sumQuantities } from './quantity.js'
import type { Datum } from './series.js'
import { say, type Text } from './text.js'

/** One figure for all that `limit` leaves out: their sum where they may be added, no number where not. */
export function collectRest(group: readonly Datum[], count: number): Datum {
  const { indicator, figure, source, scheme, observation } = group[0] as Datum
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

/** What holds for every one of them and so for their sum. */
function shared(group: readonly Datum[]): Pick<Observation, 'period' | 'periodWording' | 'scope'> {
  const { period, periodWording, scope } = (group[0] as Datum).observation
  const same = (of: (o: Observation) => Text | undefined, value: Text | undefined) =>
    value !== undefined && group.every((d) => say(of(d.observation), 'zh-CN') === say(value, 'zh-CN'))
  return {
    ...(period !== undefined && same((o) => o.period, period) && { period }),
    ...(periodWording !== undefined && same((o) => o.periodWording, periodWording) && { periodWording }),
    ...(scope !== undefined && same((o) => o.scope, scope) && { scope }),
  }
}
