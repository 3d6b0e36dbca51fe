/** Years along the bottom of a plot, all of them: what most charts over time have. `alongAxis` has everything else. */
import type { Selection } from '../../../../data/series.js'
import type { Frame } from '../../view.js'
import type { AlongAxis } from './along-axis.js'
import type { PeriodSpot } from './period-spots.js'
import { extentOf } from './scale.js'
import {
  placeTicks,
  tickMarks,
  ticksHeight,
  timeAlong,
  timeRange,
  timeScale,
  type TimeStep,
  type TimeTick,
} from './time-marks.js'
import { typeScale } from '../text/type-scale.js'

const meanYear = 365.2425 * 864e5

/** 1 January, UTC milliseconds. Date.UTC takes years 0…99 for 1900…1999; setUTCFullYear does not. */
function startOfYear(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1)
}

/** Steps of years that put no more than `most` ticks on the axis. */
export function yearSteps([from, to]: readonly [number, number], most: number): readonly TimeStep[] {
  // Every fourth year only where the fifth ones would be one alone.
  const fourth = yearTicks([from, to], 5).length < 2 ? [4] : []
  return [1, 2, ...fourth, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000]
    .filter((every) => (to - from) / (meanYear * every) <= most)
    .map((every) => ({ unit: 'year', every }))
}

/** The round years of a step within the domain. */
export function yearTicks([from, to]: readonly [number, number], every: number): readonly TimeTick[] {
  const first = Math.floor(new Date(from).getUTCFullYear() / every) * every
  const count = Math.floor((new Date(to).getUTCFullYear() - first) / every) + 1
  return Array.from({ length: count }, (_, i) => first + i * every)
    .map((year) => ({ value: startOfYear(year), text: String(year), parent: '' }))
    .filter(({ value }) => value >= from && value <= to)
}

/** Where each year of the selection begins, by its key along the axis; undefined where anything else stands there. */
function yearsOf({ axis, by, series }: Selection): ReadonlyMap<string, PeriodSpot> | undefined {
  const spots = new Map<string, PeriodSpot>()
  for (const { data } of series) {
    for (const { x, observation } of data) {
      const { period = '' } = observation
      if (!/^\d{4}$/.test(period)) return undefined
      const at = startOfYear(Number(period))
      spots.set(x, { at, from: at, to: at })
    }
  }
  return by === 'period' && axis.every(({ key }) => spots.has(key)) ? spots : undefined
}

/** Undefined where there is more to place than several years. */
export function yearsAlong(
  selection: Selection,
  plot: readonly [number, number],
  frame: Frame,
): AlongAxis | undefined {
  const spots = yearsOf(selection)
  const domain = extentOf([...(spots?.values() ?? [])].map(({ at }) => at))
  if (!spots || !(domain[0] < domain[1])) return undefined
  const range = timeRange(plot, frame)
  const scale = timeScale('time', domain, range)
  return timeAlong(scale, spots, ticksHeight(frame), (within) => {
    const steps = yearSteps(domain, Math.abs(range[1] - range[0]) / typeScale(frame).small)
    const placed = placeTicks(scale, steps, ({ every }) => yearTicks(domain, every), frame)
    return { side: 'bottom', marks: tickMarks(placed, scale, within, frame) }
  })
}
