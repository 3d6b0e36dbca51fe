/** 立案251件，办复率100% in one cell: named figures, as if each had a column of its own. */
import { absenceOf } from '../../figure.js'
import type { Grid, Layout } from '../layout.js'
import type { Parted } from './two-figures.js'
import { roleOf } from '../header/roles.js'

/** A name and its figure: 立案251件, 办复率：100%. */
const named =
  /^(?:其中[:：]?|总?共(?=[承主协会收立]))?([A-EＡ-Ｅ]类|\p{Script=Han}[^\d：:；;，,。（(]{0,14}\p{Script=Han})\s*(?:为|达到?|共)?\s*[:：]?\s*(\d[\d,.]*\s*[^\d\s：:；;，,。、]{0,3})$/u
/** Longer cells are texts. */
const longest = 120

type Names = ReadonlyMap<string, string>

/** 占43.5% after a count is its share. */
const share = /^(?:约?占)(?:总数|比|总量)?的?\s*([\d.]+\s*[%％])$/

/** The figures of a cell by name; undefined where it holds anything else, or fewer than two. */
export function figuresIn(cell: string): Names | undefined {
  const text = cell.trim().replace(/[。.；;]$/, '')
  if (text.length > longest) return undefined
  const parts = text
    .replace(/[（(](占?[\d.]+\s*[%％])[)）]/g, (_, of: string) => `，${of.startsWith('占') ? of : `占${of}`}`)
    .split(/[，；;、]|,(?!\d{3})/)
  const figures = new Map<string, string>()
  let before = ''
  // 均已办结 says no figure.
  for (const part of parts.filter((text) => /\d/.test(text))) {
    const [, name = `${before}占比`, figure] = share.exec(part.trim())
      ? [undefined, undefined, share.exec(part.trim())?.[1]]
      : (named.exec(part.trim()) ?? [])
    if (figure === undefined || name === '占比') return undefined
    figures.set(name, figure)
    before = name
  }
  return figures.size === parts.filter((text) => /\d/.test(text)).length && figures.size > 1
    ? figures
    : undefined
}

/** The table with such columns parted: the first of their figures where they stood, the others at its right. */
export function partSentences(grid: Grid, layout: Layout): Parted {
  const body = new Set(layout.body)
  const cellsOf = (column: number) => layout.body.map((i) => grid.rows[i]?.[column] ?? '')
  const sampleOf = (column: number) => layout.body.slice(0, 50).map((i) => grid.rows[i]?.[column] ?? '')
  const width = layout.headers.length
  const parted = layout.headers.flatMap((levels, column) => {
    if (/note|source|locator|base/.test(roleOf(levels.join(' ')) ?? '')) return []
    const sample = sampleOf(column).filter((text) => !absenceOf(text))
    const parted = sample.filter((text) => figuresIn(text)).length
    if (parted === 0 || parted < sample.length * 0.6) return []
    const names = cellsOf(column).flatMap((text) => [...(figuresIn(text)?.keys() ?? [])])
    return [{ column, names: [...new Set(names)] }]
  })
  if (parted.length === 0) return { grid, layout, origins: new Map() }
  const headers = [...layout.headers]
  const origins = new Map<number, number>()
  const at = parted.map(({ column, names }) =>
    names.map((name, n) => {
      const to = n === 0 ? column : width + origins.size
      if (n > 0) origins.set(to, column)
      headers[to] = [name]
      return to
    }),
  )
  const rows = grid.rows.map((row, i) => {
    if (!body.has(i)) return row
    const cells = Array.from({ length: width + origins.size }, (_, column) => row[column] ?? '')
    parted.forEach(({ column, names }, p) => {
      const figures = figuresIn(row[column] ?? '')
      if (figures) names.forEach((name, n) => (cells[at[p]?.[n] ?? column] = figures.get(name) ?? ''))
    })
    return cells
  })
  return { grid: { ...grid, rows }, layout: { ...layout, headers }, origins }
}
