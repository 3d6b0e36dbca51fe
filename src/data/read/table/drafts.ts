/** What a row and a column say together of the figure where they meet. */
import type { Status } from '../../dataset.js'
import { readPartOfYear } from '../../part-of-year.js'
import type { FigureColumn } from './header/meaning.js'
import { partOfYear } from './column/part-column.js'
import { readPeriodCell, type PeriodReading } from './cell/period.js'
import { dated, type Draft } from './row/row-keys.js'

export function withoutClass({ category: _, ...draft }: Draft): Draft {
  return draft
}

/** 一季度 in a column of 2022年 is of that year. */
function periodOf({ period, periodWording }: Draft, column: string): PeriodReading {
  // 2023 beside a column of 一季度, or of Q1, is the quarter of that year.
  const own = partOfYear(column, '')
  if (own !== undefined && period !== undefined && /^\d{4}$/.test(period))
    return readPeriodCell(dated(own, period))
  const part = typeof periodWording === 'string' && readPartOfYear(periodWording) ? periodWording : ''
  const year = /^\d{4}年?$/.test(column) ? column : ''
  return readPeriodCell(part === '' || year === '' ? column : dated(part, year))
}

export function draftOf(
  keys: Draft,
  figure: FigureColumn,
  status: Status | undefined,
  note: string | undefined,
  isCrossed: boolean,
): Draft {
  const stated = keys.status ?? status
  const remark =
    typeof keys.note === 'object' ? keys.note : [keys.note ?? '', note ?? ''].filter(Boolean).join('；')
  const plain = figure.period ?? figure.place ?? figure.category ?? figure.body
  if (plain === undefined && stated === keys.status && remark === (keys.note ?? '')) return keys
  // A column of a class within rows of classes: 性别 beside 类别.
  const crossed = figure.category !== undefined && isCrossed
  const category = crossed ? keys.category : (figure.category ?? keys.category)
  return {
    ...keys,
    ...(figure.period !== undefined && periodOf(keys, figure.period)),
    ...(figure.place !== undefined && { place: figure.place }),
    ...(category !== undefined && { category }),
    ...(figure.body !== undefined && { dimensions: { ...keys.dimensions, column: figure.body } }),
    ...(crossed && { dimensions: { ...keys.dimensions, column: figure.category ?? '' } }),
    ...(stated !== undefined && { status: stated }),
    ...(remark !== '' && { note: remark }),
  }
}
