/** 12（5） below 主办件（会办件）, 12/10 below 立案/办结: two counts in one cell, which the header names both. */
import { absenceOf, readBareNumber } from '../../figure.js'
import type { Grid, Layout } from '../layout.js'
import type { Parted } from './two-figures.js'
import { isUnit } from '../header/header-unit.js'

interface Form {
  readonly header: RegExp
  readonly cell: RegExp
}

const count = String.raw`([\d,]+(?:\.\d+)?)\s*[件个人次]?`
const forms: readonly Form[] = [
  {
    header: /^([^（()）/]+)[（(]([^（()）]+)[)）]$/,
    cell: new RegExp(String.raw`^${count}\s*[（(]${count}[)）]$`),
  },
  { header: /^([^/／]+)[/／]([^/／]+)$/, cell: new RegExp(String.raw`^${count}\s*[/／]\s*${count}$`) },
]

/** The table with the second counts of such columns in columns of their own, at its right. */
export function partCounts(grid: Grid, layout: Layout): Parted {
  const width = layout.headers.length
  const sample = layout.body.slice(0, 200).map((i) => grid.rows[i] ?? [])
  const found = layout.headers.flatMap((levels, column) => {
    const form = forms.find(({ header, cell }) => {
      const [, , second = ''] = header.exec(levels.at(-1) ?? '') ?? []
      const cells = sample.map((row) => (row[column] ?? '').trim()).filter((text) => !absenceOf(text))
      const both = cells.filter((text) => cell.test(text)).length
      const isPlain = cells.every((text) => cell.test(text) || readBareNumber(text))
      return second !== '' && !isUnit(second) && both > 0 && both >= cells.length * 0.6 && isPlain
    })
    return form ? [{ column, form }] : []
  })
  if (found.length === 0) return { grid, layout, origins: new Map() }
  const body = new Set(layout.body)
  const headers = [...layout.headers]
  found.forEach(({ column, form }, n) => {
    const levels = layout.headers[column] ?? []
    const [, first = '', second = ''] = form.header.exec(levels.at(-1) ?? '') ?? []
    headers[column] = [...levels.slice(0, -1), first.trim()]
    headers[width + n] = [...levels.slice(0, -1), second.trim()]
  })
  const rows = grid.rows.map((row, i) => {
    if (!body.has(i)) return row
    const cells = Array.from({ length: width }, (_, column) => row[column] ?? '')
    const more = found.map(({ column, form }) => {
      const [, first, second = ''] = form.cell.exec((cells[column] ?? '').trim()) ?? []
      if (first !== undefined) cells[column] = first
      return second
    })
    return [...cells, ...more]
  })
  return {
    grid: { ...grid, rows },
    layout: { ...layout, headers },
    origins: new Map(found.map(({ column }, n) => [width + n, column])),
  }
}
