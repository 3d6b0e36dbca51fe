/** 说明 | A类为已解决 | B类为正在解决: a row that holds words in every column of figures is a note on the table. */
import { absenceOf, isMistyped } from '../../figure.js'
import { cell, isFigureText } from '../cell/cell.js'
import type { Grid, Layout } from '../layout.js'
import type { Plan } from '../plan.js'

/** A word or two may be a slip where a figure should stand; more are none. */
const words = /^[^\d%％]{4,}$/

export function wordsApart({ rows }: Grid, layout: Layout, { figures }: Plan): Layout {
  if (figures.length < 2) return layout
  const isWords = (i: number): boolean => {
    const texts = figures.map(({ column }) => cell(rows[i] ?? [], column)).filter(Boolean)
    return (
      texts.length > 1 &&
      texts.every((text) => words.test(text) && !absenceOf(text) && !isMistyped(text) && !isFigureText(text))
    )
  }
  const apart = layout.body.filter(isWords)
  if (apart.length === 0 || apart.length === layout.body.length) return layout
  return {
    ...layout,
    body: layout.body.filter((i) => !apart.includes(i)),
    notes: [
      ...layout.notes,
      ...apart.map((i) => (rows[i] ?? []).filter((text) => text.trim() !== '').join(' ')),
    ],
  }
}
