import type { Dataset, Observation } from '../../../src/data/dataset.js'
import type { Indicator, Scheme } from '../../../src/data/indicator.js'
import type { Quantity } from '../../../src/data/quantity.js'

/** A table of what became of proposals, as a report prints it. */
export interface Table {
  readonly total?: number
  readonly complete?: boolean
  readonly rows: readonly (readonly [name: string, count: number | null, percent: string | null])[]
}

export function percent(text: string): Quantity {
  const decimals = text.split('.')[1]?.length ?? 0
  return { value: Number(text), bound: 'exact', unit: '%', decimals, wording: `${text}%` }
}

export function count(value: number, unit = '件'): Quantity {
  return { value, bound: 'exact', unit }
}

export function datasetOf({ total, complete, rows }: Table, more: Partial<Dataset> = {}): Dataset {
  const scheme: Scheme = {
    id: 's',
    label: '办理结果',
    classes: rows.map(([name]) => ({ id: name, label: name })),
  }
  const said = complete === undefined ? {} : { complete }
  const indicators: readonly Indicator[] = [
    { id: 'filed', label: '立案的提案', unit: '件', kind: 'count' },
    { id: 'result', label: '办理结果', unit: '件', kind: 'count', partOf: 'filed', scheme: 's', ...said },
    {
      id: 'share',
      label: '办理结果占比',
      unit: '%',
      kind: 'share',
      base: 'filed',
      shareOf: 'result',
      scheme: 's',
    },
    ...(more.indicators ?? []),
  ]
  const at = { place: '620000', period: '2013', source: 'report' }
  const observations: readonly Observation[] = [
    ...(total === undefined ? [] : [{ indicator: 'filed', figure: count(total), ...at }]),
    ...rows.flatMap(([category, n]) =>
      n === null ? [] : [{ indicator: 'result', category, figure: count(n), ...at }],
    ),
    ...rows.flatMap(([category, , p]) =>
      p === null ? [] : [{ indicator: 'share', category, figure: percent(p), ...at }],
    ),
    ...(more.observations ?? []),
  ]
  return { version: 1, indicators, observations, schemes: [scheme, ...(more.schemes ?? [])] }
}
