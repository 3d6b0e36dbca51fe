/** Stacks before they have a place: period by period, each part with what lies under it, and the stacks that are joined. */
import type { Datum } from '../../data/series.js'
import { addDecimals } from '../../data/quantity/decimal.js'
import type { AlongAxis, AlongSpot } from '../chart/layout/axis/along-axis.js'
import type { Line, LineFigure } from '../line-chart/lines.layout.js'

/** How much of a stack a figure takes; undefined where it has no number. */
export type Amount = (datum: Datum) => number | undefined

export interface Part {
  readonly figure: LineFigure
  readonly series: string
  readonly base: number
  readonly top: number
}

/** What stands at one spot along the axis. */
export interface Stack {
  readonly spot: AlongSpot
  readonly parts: readonly Part[]
  /** Figures without a number: with one of them there is no sum, and nothing is stacked. */
  readonly silent: readonly LineFigure[]
  /** Everything that stands here, stacked or not. */
  readonly figures: readonly { readonly figure: LineFigure; readonly series: string }[]
}

/** In order along the axis. */
export function stacksAlong(lines: readonly Line[], x: AlongAxis, amount: Amount): readonly Stack[] {
  const found = new Map<string, { figure: LineFigure; series: string }[]>()
  for (const { key, figures } of lines) {
    for (const figure of figures) {
      const { x: at } = figure.datum
      const figuresHere = found.get(at)
      if (figuresHere) figuresHere.push({ figure, series: key })
      else found.set(at, [{ figure, series: key }])
    }
  }
  return [...found]
    .flatMap(([key, figures]): readonly Stack[] => {
      const spot = x.spot(key)
      if (!spot) return []
      const silent = figures.flatMap(({ figure }) => (amount(figure.datum) === undefined ? [figure] : []))
      return [{ spot, figures, silent, parts: silent.length > 0 ? [] : stacked(figures, amount) }]
    })
    .sort((a, b) => a.spot.at - b.spot.at)
}

function stacked(figures: Stack['figures'], amount: Amount): readonly Part[] {
  let top = 0
  return figures.map(({ figure, series }) => {
    const base = top
    top = addDecimals([base, amount(figure.datum) ?? 0])
    return { figure, series, base, top }
  })
}

/** Neighbours that are joined: stacks of the same parts, and none that its source says breaks the series. */
export function runsOfStacks(stacks: readonly Stack[], x: AlongAxis): readonly (readonly Stack[])[] {
  const runs: Stack[][] = []
  let open: Stack | undefined
  for (const stack of stacks) {
    if (stack.parts.length === 0) {
      open = undefined
      continue
    }
    if (open !== undefined && joins(open, stack, x)) runs.at(-1)?.push(stack)
    else runs.push([stack])
    open = stack
  }
  return runs
}

function joins(a: Stack, b: Stack, x: AlongAxis): boolean {
  if (b.parts.some(({ figure }) => figure.datum.status === 'break')) return false
  if (x.scale.kind === 'band' && b.spot.at - a.spot.at > x.step * 1.5) return false
  return seriesOf(a) === seriesOf(b)
}

/** What is stacked; the rest of a whole comes and goes with the others. */
export function seriesOf({ parts }: Stack): string {
  return parts
    .map(({ series }) => series)
    .filter((series) => series !== 'rest')
    .join('\u0001')
}
