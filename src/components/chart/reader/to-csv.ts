import { csvCell } from '../../../data/write/formula.js'
import type { Facts } from '../view.js'

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
  'share',
  'note',
] as const

/**
 * Facts as CSV (RFC 4180) with a header row: `value` and its ends in the base unit, `wording` as the chart shows it,
 * `facet` and `notComparable` (why the figures stand side by side) where there is such.
 */
export function toCsv(facts: Facts): string {
  const shown = [...columns, ...(['facet', 'notComparable'] as const).filter((name) => facts[name])]
  const lines: string[] = [shown.join(',')]
  for (let i = 0; i < facts.rows.length; i++) {
    const row = facts.rows.at(i)
    const said = { ...facts, ...row.figure, ...row, wording: row.text }
    lines.push(shown.map((name) => cell(said[name])).join(','))
  }
  return `${lines.join('\r\n')}\r\n`
}

function cell(value: string | number | null | undefined): string {
  return typeof value === 'number' ? String(value) : csvCell(value ?? '')
}
