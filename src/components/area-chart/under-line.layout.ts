/** The area between one line and zero. */
import type { Selection } from '../../data/series.js'
import { alongAxis } from '../chart/layout/axis/along-axis.js'
import { signed } from '../chart/layout/axis/extent.js'
import type { Curve } from '../chart/layout/points/joined-path.js'
import { position } from '../chart/layout/axis/scale.js'
import type { ChartView, Mark, Panel } from '../chart/view.js'
import { linesOf } from '../line-chart/lines.layout.js'
import { runsOfStacks, stacksAlong, type Amount } from './bands.layout.js'
import { bandMark, bandsOf, bySureness, type PlaneOfBands } from './placed-bands.layout.js'

/** A line chart of one series with the area filled as far as its figures are certain. */
export function withAreaUnderLine(view: ChartView, selection: Selection, curve: Curve): ChartView {
  const [panel, ...others] = view.panels
  const scale = panel?.scales.find(({ name }) => name === 'value')
  if (!panel || scale?.kind !== 'linear') return view
  const at = (value: number) => position(scale, value)
  const filled = selection.series[0]?.columns
    ? underColumns(panel, at(0))
    : underFigures(selection, view, { plot: panel.plot, at, curve })
  return { ...view, kinds: ['面积图'], panels: [{ ...panel, layers: [filled, ...panel.layers] }, ...others] }
}

const numberOf: Amount = ({ figure }) => (figure.value === null ? undefined : signed(figure))

function underFigures(
  selection: Selection,
  { frame }: ChartView,
  plane: Omit<PlaneOfBands, 'x'>,
): readonly Mark[] {
  const { x: left, width } = plane.plot
  const x = alongAxis(selection, [left, left + width], frame)
  const runs = runsOfStacks(stacksAlong(linesOf(selection, frame).lines, x, numberOf), x)
  return runs.flatMap((run, i) =>
    bySureness(run)
      .filter(({ sure }) => sure)
      .flatMap(({ run: piece }, n) => bandsOf(piece, `${i}-${n}`, { ...plane, x }))
      .map((band): Mark => ({ ...bandMark(band, true), role: 'halo' })),
  )
}

/** Each unbroken piece of the path, closed along zero. */
function underColumns({ layers }: Panel, zero: number): readonly Mark[] {
  return layers.flat().flatMap((mark): readonly Mark[] => {
    if (mark.type !== 'path' || mark.role !== 'line') return []
    const pieces = mark.d.split('M').slice(1)
    const base = Math.round(zero * 10) / 10
    const closed = pieces.map((piece) => `M${/^-?[\d.]+/.exec(piece)?.[0]} ${base}L${piece}V${base}Z`)
    return [{ ...mark, key: `${mark.key}/area`, role: 'halo', d: closed.join('') }]
  })
}
