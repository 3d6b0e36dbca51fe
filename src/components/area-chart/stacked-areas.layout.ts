/** Parts on one another: stacks → bands in their place, each named at its end or, on a narrow screen, inside. */
import type { Selection, Series } from '../../data/series.js'
import { alongAxis } from '../chart/layout/axis/along-axis.js'
import { areNamed, endLabelRoom, endLabels, haveRoom } from '../chart/layout/points/end-labels.js'
import { tellFacts } from '../chart/layout/words/facts.js'
import { pathOf, type Curve } from '../chart/layout/points/joined-path.js'
import { pointExtent } from '../chart/layout/points/point-marks.js'
import { position } from '../chart/layout/axis/scale.js'
import { textBoxes } from '../chart/layout/text/text-boxes.js'
import { alongTargets } from '../line-chart/along-targets.layout.js'
import {
  leftAxis,
  valueAxis,
  valueAxisHead,
  valueAxisWidth,
  valueScale,
  type ValueAxis,
} from '../chart/layout/axis/value-axis.js'
import type { ChartView, Frame, Mark, Rect } from '../chart/view.js'
import { linesOf, type Line } from '../line-chart/lines.layout.js'
import { partShown } from '../line-chart/rare-lines.layout.js'
import { missingMarks, valueLabels } from '../line-chart/value-labels.layout.js'
import { bandEnds, namesInside, otherEnds } from './band-names.layout.js'
import { runsOfStacks, stacksAlong, type Amount, type Stack } from './bands.layout.js'
import {
  bandMark,
  bandsOf,
  bySureness,
  outermost,
  targetsOf,
  type Band,
  type PlaneOfBands,
} from './placed-bands.layout.js'
import { stackNotes, totalWords } from './stack-words.layout.js'

export interface StackOptions {
  readonly curve: Curve
  /** What is stacked of a figure; its number by default. */
  readonly amount?: Amount
  /** Drawn as one band: named by it, and in a note. */
  readonly together?: readonly Series[]
  /** Parts of a hundred. */
  readonly share?: boolean
}

const numberOf: Amount = ({ figure }) => figure.value ?? undefined

/** `selection` as `areaRefusal` lets it pass: parts of one unit, from zero up. */
export function layoutStackedAreas(selection: Selection, frame: Frame, options: StackOptions): ChartView {
  const { amount = numberOf, share = false, curve, together = [] } = options
  const { lines, unit } = linesOf(selection, frame)
  const near = partShown(lines, alongAxis(selection, [0, frame.width], frame)).near
  const axis = amountAxis(selection, near, share ? '%' : unit, { ...options, amount }, frame)
  const place = (right: number) => placeStacks(selection, lines, axis, right, { curve, amount }, frame)
  // Names stand beside the plot; on a narrow screen inside if most have room there, or if beside it they would be cut;
  // where no legend has the others only if all have.
  const whole = place(0)
  const ends = bandEnds(whole.bands, lines, share, frame)
  // In panels they stand beside all of them: what is as long in one means as much in another.
  const narrow = frame.width < frame.fontSize * 28 && !frame.whole
  const inner = narrow ? namesInside(filledBands(whole), ends, frame) : undefined
  const isInside =
    inner &&
    (frame.noLegend ? inner.length === ends.length : inner.length * 2 > ends.length || !haveRoom(ends, frame))
  const placed = isInside ? whole : place(endLabelRoom([...ends, ...otherEnds(frame, share)], frame))
  const { x, plot, scale, plane, runs, bands, stacks, every } = placed
  const axes = [leftAxis(axis, scale, plot, frame), x.axis(plot)]
  const names = isInside
    ? inner
    : endLabels(
        bandEnds(bands, lines, share, frame),
        plot.x + plot.width,
        [plot.y, plot.y + plot.height],
        frame,
      )
  const filled = filledBands(placed).flat()
  const glyphs = stacks.map((stack) => outermost(stack, plane))
  const taken = [...axes.flatMap(({ marks }) => marks), ...names]
  const labels = valueLabels(
    [{ figures: glyphs.flatMap((one) => one.placed ?? []), path: filled }],
    taken,
    plot,
    frame,
  )
  const silent = stacks.flatMap(({ silent: figures, spot }) =>
    figures.map((figure) => ({ figure, spot, y: undefined, box: undefined })),
  )
  const facts = tellFacts(selection, frame.locale)
  const total = share ? '' : totalWords(every, frame.locale)
  return {
    kinds: ['面积图'],
    frame,
    facts: {
      ...facts,
      summary: [facts.summary, total].filter(Boolean).join(frame.locale === 'en' ? ' ' : ''),
      notes: [x.note, ...stackNotes(every, frame.locale)].filter(Boolean),
    },
    named: areNamed(
      facts.legend.filter(({ key }) => !together.some((one) => one.key === key)),
      names,
    ),
    panels: [
      {
        key: 'areas',
        plot,
        axes,
        scales: [x.scale, scale],
        layers: [
          bands.flatMap((run, i) => runMarks(run, runs[i] ?? [], plane)),
          glyphs.flatMap(({ marks }) => marks),
          [
            ...names,
            ...labels,
            ...missingMarks([{ figures: silent }], [...taken, ...labels], plot, frame).filter(
              (mark) => !isOver(mark, filled),
            ),
          ],
        ],
      },
    ],
    targets: alongTargets(stacks.flatMap((stack) => targetsOf(stack, plane))),
  }
}

function amountAxis(
  selection: Selection,
  lines: readonly Line[],
  unit: string,
  { amount, share }: StackOptions & { readonly amount: Amount },
  frame: Frame,
): ValueAxis {
  const x = alongAxis(selection, [0, frame.width], frame)
  const reaches = stacksAlong(lines, x, amount).flatMap(reachOf)
  const values = [...(share ? [100] : reaches), ...(frame.include ?? [])]
  const domain = frame.domains?.['value'] ?? (share ? ([0, 100] as const) : undefined)
  return valueAxis({ values, unit, zero: 'always', domain }, frame.height - frame.fontSize * 4, frame)
}

/** Values the drawing of a stack reaches to. */
function reachOf({ parts }: Stack): readonly number[] {
  const last = parts.at(-1)
  return last ? [last.top, ...pointExtent(last.figure.datum.figure).map((value) => last.base + value)] : []
}

function placeStacks(
  selection: Selection,
  lines: readonly Line[],
  axis: ValueAxis,
  right: number,
  { curve, amount }: { readonly curve: Curve; readonly amount: Amount },
  frame: Frame,
) {
  const [left, top] = [valueAxisWidth(axis, frame), valueAxisHead(axis, frame)]
  const x = alongAxis(selection, [left, frame.width - right], frame)
  const plot: Rect = {
    x: left,
    y: top,
    width: frame.width - right - left,
    height: frame.height - top - x.height,
  }
  const scale = valueScale(axis, 'value', [plot.y + plot.height, plot.y])
  const plane: PlaneOfBands = { x, at: (value) => position(scale, value), plot, curve }
  const every = stacksAlong(lines, x, amount)
  const runs = runsOfStacks(every, x)
  return {
    ...{ x, plot, scale, plane, runs, every },
    bands: runs.map((run, i) => bandsOf(run, String(i), plane)),
    stacks: every.filter(({ spot: { at } }) => at >= left - 0.5 && at <= left + plot.width + 0.5),
  }
}

/** The outermost band is filled where its figures are certain and outlined where one of them is not. */
function runMarks(bands: readonly Band[], run: readonly Stack[], plane: PlaneOfBands): readonly Mark[] {
  const [lowest] = bands
  return piecesOf(bands, run, plane).map(({ sure, band }) =>
    sure ? bandMark(band, band.series === lowest?.series) : edgeMark(band),
  )
}

/** The outermost part in pieces: those that are filled, and those whose end is not certain. */
function piecesOf(bands: readonly Band[], run: readonly Stack[], plane: PlaneOfBands) {
  const outer = bands.findLast(({ series }) => series !== 'rest')
  return bands.flatMap((band) => {
    const pieces = band === outer ? bySureness(run) : []
    if (pieces.every(({ sure }) => sure)) return [{ sure: true, band }]
    return pieces.flatMap(({ sure, run: piece }, n) =>
      bandsOf(piece, `${band.key}-${n}`, plane)
        .filter(({ series }) => series === band.series)
        .map((own) => ({ sure, band: own })),
    )
  })
}

/** A name inside stands on a filled area only. */
function filledBands({ bands, runs, plane }: ReturnType<typeof placeStacks>) {
  return bands.map((run, i) =>
    piecesOf(run, runs[i] ?? [], plane).flatMap(({ sure, band }) => (sure ? [band] : [])),
  )
}

/** Words at the base line stand on every area they reach: what they say is in the notes too. */
function isOver(mark: Mark, bands: readonly Band[]): boolean {
  return textBoxes([mark]).some(({ x0, x1 }) =>
    bands.some(({ top }) => x0 < (top.at(-1)?.[0] ?? 0) && x1 > (top[0]?.[0] ?? 0)),
  )
}

function edgeMark({ key, series, top }: Band): Mark {
  return { type: 'path', key: `${key}/edge`, role: 'rails', series, d: pathOf(top) }
}
