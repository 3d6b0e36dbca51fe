/** Columns of several tables that are headed by nothing but a measure: 数量 of one table is not 数量 of another. */
import type { Dataset } from '../../dataset.js'
import type { Indicator } from '../../indicator.js'
import { say } from '../../text.js'
import { isMeasureWord, roleOf } from '../table/header/roles.js'

/** Names after their table the indicators that are called 数量, 占比 or value. */
export function renamed(dataset: Dataset, table: string | undefined): Dataset {
  const measures = dataset.indicators.filter(isMeasure)
  if (table === undefined || measures.length === 0) return dataset
  const names = new Map(
    measures.map(({ id, label }) => [id, measures.length > 1 ? `${table}${say(label, 'zh-CN')}` : table]),
  )
  const named = (id: string): string => names.get(id) ?? id
  return {
    ...dataset,
    indicators: dataset.indicators.map((indicator) => {
      const { id, label, partOf } = indicator
      return {
        ...indicator,
        id: named(id),
        label: names.get(id) ?? label,
        ...(partOf !== undefined && { partOf: named(partOf) }),
      }
    }),
    observations: dataset.observations.map((o) => ({ ...o, indicator: named(o.indicator) })),
  }
}

function isMeasure({ label }: Indicator): boolean {
  const text = say(label, 'zh-CN')
  return isMeasureWord(text) || roleOf(text) === 'figure'
}
