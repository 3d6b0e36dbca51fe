/** A chart an indicator: over time where it is dated so, by length where it has several figures, large where it has one. */
import type { Dataset } from '../../src/data/dataset.js'
import { say } from '../../src/data/text.js'

export interface TableChart {
  readonly element: 'line' | 'bar' | 'stat'
  readonly indicator: string
  readonly heading: string
}

const most = 6

export function chartsOf({ indicators, observations }: Dataset): readonly TableChart[] {
  return indicators
    .map(({ id, label }): TableChart & { readonly figures: number } => {
      const own = observations.filter(({ indicator }) => indicator === id)
      const periods = new Set(own.map(({ period }) => period).filter((period) => period !== undefined))
      const element = periods.size > 2 ? 'line' : own.length > 1 ? 'bar' : 'stat'
      return { element, indicator: id, heading: say(label, 'zh-CN'), figures: own.length }
    })
    .filter(({ figures }) => figures > 0)
    .slice(0, most)
    .map(({ figures: _, ...chart }) => chart)
}
