import { csvCell } from '../../data/write/formula.js'
import type { Facts, Row } from './view.js'

const columns = [
  'label',
  'series',
  'indicator',
  'place',
  'category',
  'scope',
  'value',
  'bound',
  'low',
  'high',
  'change',
  'unit',
  'wording',
  'period',
  'base',
  'source',
  'status',
] as const

/** Facts as CSV (RFC 4180) with a header row: `value` and its ends in the base unit, `wording` as the chart shows it. */
export function toCsv(facts: Facts): string {
  const lines: string[] = [columns.join(',')]
  for (let i = 0; i < facts.rows.length; i++) lines.push(cells(facts.rows.at(i)).map(cell).join(','))
  return `${lines.join('\r\n')}\r\n`
}

function cells(row: Row): readonly (string | number | undefined)[] {
  const { value, bound, low, high, change, unit } = row.figure
  return [
    row.label,
    row.series,
    row.indicator,
    row.place,
    row.category,
    row.scope,
    value ?? undefined,
    bound,
    low,
    high,
    change,
    unit,
    row.text,
    row.period,
    row.base,
    row.source,
    row.status,
  ]
}

function cell(value: string | number | undefined): string {
  return typeof value === 'number' ? String(value) : csvCell(value ?? '')
}
