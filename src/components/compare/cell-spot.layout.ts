import type { Datum } from '../../data/series.js'
import { say, type Locale } from '../../data/text.js'
import type { Mark, Rect } from '../chart/view.js'

export interface CellSize {
  readonly width: number
  /** Columns of tiles in a cell, the same in every cell of a row. */
  readonly columns: number
}

export interface CellSpot extends CellSize {
  readonly x: number
  readonly y: number
  /** Room of a bar under a figure, the same along the row. */
  readonly barWidth: number
  readonly topic: string
  /** No figure of the row is a number. */
  readonly wordy: boolean
  /** A note says of all figures that they are not dated. */
  readonly undated: boolean
}

export interface DrawnCell {
  readonly marks: readonly Mark[]
  readonly boxes: readonly { readonly key: string; readonly box: Rect }[]
  readonly height: number
}

export type At = Readonly<Record<'x' | 'y' | 'width', number>>

/** Nothing where the topic's name has said it; a figure for several classes together is named by its indicator. */
export function headingOf(
  { indicator, category, observation }: Datum,
  topic: string,
  locale: Locale,
): string {
  const label = say(indicator.label, locale)
  const own = typeof observation.category === 'string' ? say(category, locale) : ''
  return [label, own]
    .filter((name, i, all) => name !== '' && name !== topic && all.indexOf(name) === i)
    .join(' · ')
}
