/** The editor’s table: ten columns in a known order, one figure a row. What its columns are for needs no guess. */
import { isUnit } from './header/header-unit.js'
import type { Grid, Layout } from './layout.js'
import type { KeyColumn, Plan } from './plan.js'
import { roleOf, type Role } from './header/roles.js'

const order: readonly Role[] = [
  'place',
  'indicator',
  'scope',
  'period',
  'figure',
  'base',
  'category',
  'source',
  'locator',
  'note',
]

/** Headers of dimensions whose names are those of other columns: 单位（维度）. */
const marked = /^(.+?) ?[（(](?:维度|dimension)[)）]$/s

/** The header of a dimension, marked where its name alone would be taken for another column. */
export function dimensionHeader(name: string, lang: 'zh' | 'en'): string {
  if (roleOf(name) === undefined && !marked.test(name)) return name
  return lang === 'zh' ? `${name}（维度）` : `${name} (dimension)`
}

/** The plan of such a table; undefined for any other. */
export function editorPlan(grid: Grid, { headers, body }: Layout): Plan | undefined {
  const labels = headers.map((levels) => levels.join(' '))
  if (!order.every((role, i) => roleOf(labels[i] ?? '') === role)) return undefined
  const taken = new Set<string>()
  const cellsOf = (column: number) => body.map((i) => (grid.rows[i]?.[column] ?? '').trim()).filter(Boolean)
  const keys = labels.flatMap((label, column): readonly KeyColumn[] => {
    const [, name] = marked.exec(label) ?? []
    const role = name === undefined ? roleOf(label) : undefined
    if (role === 'figure' || role === 'ignored' || label === '') return []
    // 单位 may name who reports; 计量单位 does not.
    const isBody = role === 'unit' && label === '单位' && !cellsOf(column).some(isUnit)
    if (role === undefined || role === 'subject' || taken.has(role) || isBody)
      return [{ column, role: 'dimension', label: name ?? label }]
    taken.add(role)
    return [{ column, role, label }]
  })
  return { keys, figures: [{ column: 4, label: labels[4] ?? '', total: false }] }
}
