/** Figures that stand as a table, laid out for a picture: what has no drawing is a picture of its words. */
import type { Locale } from '../../../data/text.js'
import { factColumns, factRows } from '../reader/fact-columns.js'
import { textWidth } from '../layout/text/text-width.js'
import { abbreviate } from '../layout/text/wrap.js'
import type { Facts } from '../view.js'

export interface PicturedTable {
  readonly width: number
  readonly height: number
  /** From the upper left corner of the table; `y` is a base line. */
  readonly cells: readonly {
    readonly text: string
    readonly x: number
    readonly y: number
    readonly head: boolean
  }[]
  /** Hairlines under the rows. */
  readonly rules: readonly number[]
}

/** Em of the longest cell that is not cut: remarks may be paragraphs. */
const longest = 24
const lineHeight = 1.75
/** Rows of a picture that can still be read and painted; the others are counted. */
const most = 200

export function pictureTable(facts: Facts, size: number, locale: Locale): PicturedTable {
  const columns = factColumns(facts, locale)
  const all = factRows(facts)
  const rows = all.slice(0, most)
  const left = all.length - rows.length
  const words = [
    columns.map(({ head }) => head),
    ...rows.map((row) => columns.map(({ of }) => abbreviate(of(row), longest * size, size))),
  ]
  const gap = size * 1.5
  const widths = columns.map(
    (_, i) => Math.max(...words.map((row) => textWidth(row[i] ?? '', size, 600))) * 1.03,
  )
  const starts = widths.map((_, i) => widths.slice(0, i).reduce((sum, width) => sum + width + gap, 0))
  const line = size * lineHeight
  const end = left === 0 ? [] : [locale === 'en' ? `${left} more rows: see the CSV` : `另有${left}行，见CSV`]
  return {
    width: Math.ceil((starts.at(-1) ?? 0) + (widths.at(-1) ?? 0)),
    height: Math.ceil((words.length + end.length) * line),
    cells: [...words, end].flatMap((row, i) =>
      row.map((text, j) => ({ text, x: starts[j] ?? 0, y: (i + 0.7) * line, head: i === 0 })),
    ),
    rules: words.map((_, i) => (i + 1) * line),
  }
}
