/** What is drawn of few lines: bands of intervals, breaks of a series. */
import { ends } from '../chart/layout/axis/extent.js'
import { corners, cut, edges, pathOf, px, type Point } from '../chart/layout/points/joined-path.js'
import type { Mark } from '../chart/view.js'
import type { Owner, PlacedFigure, PlaneOfLines } from './placed-line.layout.js'

/** Intervals side by side are a band from end to end. */
export function bandMarks(
  run: readonly PlacedFigure[],
  { at, curve, plot }: PlaneOfLines,
  own: Owner,
): readonly Mark[] {
  const edge = (which: 0 | 1) =>
    cut(
      corners(run, ({ figure }) => at(ends(figure.datum.figure)[which]), curve),
      edges(plot),
    )
  const [low, high] = [edge(0), edge(1)]
  if (low.length === 0) return []
  const outline = (name: string, points: readonly Point[]): Mark => ({
    type: 'path',
    ...own,
    key: `${own.key}/${name}`,
    role: 'rails',
    d: pathOf(points),
  })
  return [
    { type: 'path', role: 'area', ...own, d: `${pathOf([...low, ...high.toReversed()])}Z` },
    outline('low', low),
    outline('high', high),
  ]
}

/** Two strokes across where the source says that the series is not continued as it was. */
export function breakMarks(placed: PlacedFigure, before: PlacedFigure | undefined): readonly Mark[] {
  if (placed.figure.datum.status !== 'break' || placed.y === undefined || before?.y === undefined) return []
  const [x, y] = [(before.spot.to + placed.spot.from) / 2, (before.y + placed.y) / 2]
  const stroke = (dx: number) => `M${px(x + dx - 3)} ${px(y + 7)}L${px(x + dx + 3)} ${px(y - 7)}`
  return [{ type: 'path', key: `${placed.figure.datum.key}/break`, role: 'break', d: stroke(-3) + stroke(3) }]
}
