import type { Dataset } from '../../data/dataset.js'
import type { Dimension } from '../../data/series.js'
import { say, spellings } from '../../data/text.js'

/** What stands side by side: periods where the indicators asked for have several, else places. */
export function columnsOf(dataset: Dataset | undefined, indicator: string): Dimension {
  const asked = indicator.split(/\s+/).filter(Boolean)
  const ids = new Set(
    dataset?.indicators
      .filter(
        ({ id, label }) =>
          asked.length === 0 || [id, ...spellings(label)].some((name) => asked.includes(name)),
      )
      .flatMap(({ id, label }) => [id, ...spellings(label)]),
  )
  const periods = new Set(
    dataset?.observations
      .filter((o) => ids.has(o.indicator))
      .map((o) => o.period ?? say(o.periodWording, 'zh-CN')),
  )
  return periods.size > 1 ? 'period' : 'place'
}
