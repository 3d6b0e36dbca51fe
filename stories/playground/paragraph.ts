/** A paragraph as the playground shows it: its figures marked, named by the words around them, and what they would draw. */
import type { Dataset, Observation } from '../../src/data/dataset.js'
import type { IndicatorKind } from '../../src/data/indicator.js'
import { readPeriod } from '../../src/data/period.js'
import type { Quantity } from '../../src/data/quantity.js'
import { findPeriods, findQuantities, type FoundPeriod, type FoundQuantity } from '../../src/data/wording.js'

/** A stretch of the paragraph: plain, a period, or the figure of a row. */
export interface Piece {
  readonly text: string
  readonly row?: number
  readonly period?: FoundPeriod
}

export interface Row {
  readonly found: FoundQuantity
  /** What is counted, in the words around the figure. */
  readonly label: string
  readonly period?: FoundPeriod
}

export interface Chart {
  readonly element: 'bar' | 'stat'
  /** Ids, as the attribute `indicator` takes them. */
  readonly indicators: string
}

export interface Paragraph {
  readonly pieces: readonly Piece[]
  readonly rows: readonly Row[]
  readonly periods: readonly FoundPeriod[]
  readonly dataset: Dataset
  readonly charts: readonly Chart[]
}

export function paragraphOf(text: string): Paragraph {
  const quantities = findQuantities(text)
  const periods = findPeriods(text).filter((p) => !quantities.some((q) => p.start < q.end && q.start < p.end))
  const spans = [...quantities, ...periods]
  const rows: Row[] = []
  for (const found of quantities) {
    const period = periodOf(text, found, periods)
    const own = labelOf(text, found, spans)
    // 捐款2733万元，同比增长29.9%: the rise is that of the figure before it.
    const label = compared.test(own) ? `${rows.at(-1)?.label ?? ''}${own}` : own
    rows.push({ found, label, ...(period && { period }) })
  }
  return {
    pieces: piecesOf(text, quantities, periods),
    rows,
    periods,
    dataset: datasetOf(rows),
    charts: chartsOf(rows),
  }
}

interface Span {
  readonly start: number
  readonly end: number
}

const clauseEnds = /[，。；、：！？,;:!?\n（）()]/
const opening = /^(?:其中|共计|累计|总计|合计|分别|全年|先后|共|并|和|及|与|的)+/
const closing = /(?:为|达|达到|了|的|共|分别|约|等)+$/
const compared = /^(?:同比|环比|(?:比|较)上[年届]\S{0,4})$/
const longest = 14

/** The words of the clause before the figure, or behind it where it stands first. */
function labelOf(text: string, { start, end }: Span, spans: readonly Span[]): string {
  let from = start
  while (from > 0 && !clauseEnds.test(text[from - 1]!) && !spans.some((span) => span.end === from)) from--
  let to = end
  while (to < text.length && !clauseEnds.test(text[to]!) && !spans.some((span) => span.start === to)) to++
  const before = trimmed(text.slice(from, start))
  const behind = trimmed(text.slice(end, to))
  if (before.length >= 4 || behind === '') return before.slice(-longest) || text.slice(start, end)
  return (/^[a-z]/i.test(behind) ? `${before} ${behind}`.trim() : before + behind).slice(0, longest)
}

function trimmed(words: string): string {
  return words.trim().replace(opening, '').replace(closing, '').trim()
}

/** The last period the sentence names before the figure. */
function periodOf(text: string, { start }: Span, periods: readonly FoundPeriod[]): FoundPeriod | undefined {
  return periods.findLast((p) => p.end <= start && !/[。！？.!?\n]/.test(text.slice(p.end, start)))
}

function piecesOf(
  text: string,
  quantities: readonly FoundQuantity[],
  periods: readonly FoundPeriod[],
): readonly Piece[] {
  const marks = [
    ...quantities.map(({ start, end }, row) => ({ start, end, row })),
    ...periods.map((period) => ({ start: period.start, end: period.end, period })),
  ].sort((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let end = 0
  for (const { start, end: stop, ...mark } of marks) {
    if (start > end) pieces.push({ text: text.slice(end, start) })
    pieces.push({ text: text.slice(start, stop), ...mark })
    end = stop
  }
  return end < text.length ? [...pieces, { text: text.slice(end) }] : pieces
}

function kindOf({ unit, change }: Quantity, label: string): IndicatorKind {
  if (change) return 'change'
  if (/[%‰‱]/.test(unit)) return /率|度/.test(label) ? 'rate' : 'share'
  return /元$/.test(unit) ? 'amount' : 'count'
}

const idOf = (row: number): string => `f${row + 1}`

function datasetOf(rows: readonly Row[]): Dataset {
  const dated = ({ period }: Row): Partial<Observation> => {
    if (!period) return {}
    return period.period !== undefined && readPeriod(period.period)
      ? { period: period.period, periodWording: period.text }
      : { periodWording: period.text }
  }
  return {
    version: 1,
    indicators: rows.map(({ found, label }, i) => ({
      id: idOf(i),
      label,
      unit: found.quantity.unit,
      kind: kindOf(found.quantity, label),
    })),
    observations: rows.map((row, i) => ({ indicator: idOf(i), figure: row.found.quantity, ...dated(row) })),
  }
}

/** Figures of one kind in one unit together; whether they may share an axis is for the chart to judge. */
function chartsOf(rows: readonly Row[]): readonly Chart[] {
  const groups = new Map<string, string[]>()
  rows.forEach(({ found, label }, i) => {
    const key = `${found.quantity.unit} ${kindOf(found.quantity, label)}`
    groups.set(key, [...(groups.get(key) ?? []), idOf(i)])
  })
  return [...groups.values()].map((ids) => ({
    element: ids.length > 1 ? 'bar' : 'stat',
    indicators: ids.join(' '),
  }))
}
