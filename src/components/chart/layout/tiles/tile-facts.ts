/** What is told of tiles: also by whom they differ, which their headings show and their names along the axis need not say. */
import type { Selection } from '../../../../data/series.js'
import type { Locale } from '../../../../data/text.js'
import type { Facts, Row, Rows } from '../../view.js'
import { summarise } from '../words/facts.js'
import { tellApart } from '../words/not-comparable.js'
import { untold } from '../words/untold.js'

/** A scope and a period are said of each figure anyway. */
const naming = ['indicator', 'place', 'category'] as const

export function tellTiles(selection: Selection, locale: Locale): Facts {
  const facts = tellApart(selection, locale)
  const differing = untold(selection)
  const dimensions = naming.filter((dimension) => differing.includes(dimension))
  if (dimensions.length === 0) return facts
  const named = (row: Row): Row => {
    const told = [row.label, row.series].join()
    const names = dimensions.map((dimension) => row[dimension]).filter((name) => !told.includes(name))
    return { ...row, apart: names.join(' · ') }
  }
  const rows: Rows = { ...facts.rows, at: (i) => named(facts.rows.at(i)) }
  const data = selection.series.flatMap((series) => series.data)
  const doubtful = data.filter(({ figure }) => figure.bound !== 'exact').length
  return { ...facts, rows, summary: summarise(rows, doubtful, selection, locale) }
}
