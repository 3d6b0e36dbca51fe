/** Two dimensions as rows and columns of cells, shaded by class, with the figure in the cell where it fits. */
import { exactQuantity } from '../../data/quantity.js'
import type { Datum, Selection } from '../../data/series.js'
import { say, type Locale, type Text } from '../../data/text.js'
import { cellWords, type CellWords } from '../chart/layout/text/cell-text.js'
import { tellFacts } from '../chart/layout/words/facts.js'
import { isDoubtful, shadedCell } from '../chart/layout/shades/shaded-cell.js'
import { shadeLegend } from '../chart/layout/shades/shade-legend.js'
import { shadeScale, type ShadeRule, type ShadeScale } from '../chart/layout/shades/shades.js'
import { withSentences } from '../chart/layout/words/sentences.js'
import { listTargets } from '../chart/layout/marks/targets.js'
import { centredBaseline } from '../chart/layout/text/text-marks.js'
import { layoutTiles } from '../chart/layout/tiles/tiles-part.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { differences } from '../chart/layout/words/untold.js'
import type { ChartView, Frame, Mark, Rect, Target } from '../chart/view.js'
import { columnsThatFit, mostRows, placeGrid, type HeatmapGrid } from './heatmap-grid.layout.js'

export interface HeatmapOptions {
  readonly classes?: ShadeRule
  readonly steps?: number
}

export function layoutHeatmap(selection: Selection, frame: Frame, options: HeatmapOptions = {}): ChartView {
  const { locale } = frame
  const data = selection.series.flatMap((series) => series.data)
  // One of several panels keeps the shades of the others.
  if (data.length === 1 && !frame.whole) return withSentences(layoutTiles(selection, frame), [manyWanted])
  const all = (frame.whole ?? selection).series.flatMap((series) => series.data)
  const scale = shadeScale(
    all.map((d) => d.figure),
    options.classes,
    options.steps,
  )
  const axis = selection.axis.slice(0, mostRows)
  // All panels have the same columns.
  const every = frame.whole?.legend ?? selection.series
  const series = every.slice(0, columnsThatFit(frame))
  const shown = new Set(series.map(({ key }) => key))
  const drawn = selection.series.filter(({ key }) => shown.has(key))
  const spots = new Map(drawn.flatMap((s) => s.data.map((d) => [`${s.key}\u0001${d.x}`, d] as const)))
  const single = series.length === 1
  const [filled, panels] = frame.whole ? [all.length, frame.whole.facets?.length ?? 1] : [spots.size, 1]
  const legend = shadeLegend(
    scale,
    {
      like: data[0]?.figure ?? exactQuantity(0, ''),
      doubtful: all.some(isDoubtful),
      silent: all.some((d) => d.figure.value === null),
      ...(filled < axis.length * series.length * panels && {
        blank: locale === 'en' ? 'no figure' : '无数字',
      }),
    },
    { x: 0, y: 0, width: frame.width },
    frame,
  )
  const grid = placeGrid(
    axis.map(({ key, label }) => ({ key, label: say(label, locale) })),
    series.map(({ key, label }) => ({ key, label: single ? '' : say(label, locale) })),
    legend.height,
    frame,
  )
  const written = cellWords(all, roomOf(grid, frame), typeScale(frame).small, locale)
  const rowOf = new Map(data.map((datum, i) => [datum.key, i]))
  const marks: Mark[] = []
  const targets: Target[] = []
  for (const row of grid.rows.rows) {
    for (const column of grid.columns) {
      const datum = spots.get(`${column.key}\u0001${row.key}`)
      const box = cellBox(column.x, row, grid.columnWidth, grid.cellHeight)
      const key = `cell/${row.key}/${column.key}`
      if (!datum) marks.push({ type: 'rect', key, role: 'blank', ...inset(box) })
      else {
        marks.push(...cellMarks(datum, box, scale, written))
        targets.push({
          key: datum.key,
          row: rowOf.get(datum.key) ?? 0,
          panel: 'cells',
          series: column.key,
          group: row.key,
          box,
        })
      }
    }
  }
  const facts = tellFacts(selection, locale)
  const plot = { x: 0, y: legend.height, width: frame.width, height: grid.rows.height - legend.height }
  const unlike = differences(selection, false).map((text) => say(text, locale))
  const left = [selection.axis.length - axis.length, every.length - series.length] as const
  return {
    kinds: ['热力图'],
    // Shades are not series: there is no legend to hide columns by, and a column has no colour.
    frame: { ...frame, height: Math.ceil(grid.rows.height), colors: new Map() },
    facts: { ...facts, legend: [], notes: [...(facts.notes ?? []), ...unlike, ...leftOut(...left, locale)] },
    panels: [legend.panel, { key: 'cells', plot, axes: [], scales: [], layers: [grid.marks, marks] }],
    targets: listTargets(targets),
  }
}

const manyWanted: Text = {
  zh: '只有一个数字，无从比较深浅，因此只列数字。',
  en: 'There is one figure only, with no other to be darker or lighter than, so it is shown by itself.',
}

function cellBox(
  x: number,
  row: { readonly y: number; readonly height: number },
  columnWidth: number,
  cellHeight: number,
): Rect {
  const gap = columnWidth < 12 ? 1 : 2
  return {
    x: x + gap / 2,
    y: row.y,
    width: columnWidth - gap,
    height: Math.max(cellHeight, row.height),
  }
}

function inset({ x, y, width, height }: Rect): Rect {
  return { x: x + 0.5, y: y + 0.5, width: Math.max(0, width - 1), height: Math.max(0, height - 1) }
}

/** Px that a cell leaves to its figure. */
function roomOf({ cellHeight, columnWidth }: HeatmapGrid, frame: Frame): (datum: Datum) => number {
  const { small } = typeScale(frame)
  const width = cellBox(0, { y: 0, height: 0 }, columnWidth, cellHeight).width
  if (cellHeight < small * 1.3) return () => 0
  // Of a low cell the corner would reach into the words.
  return (datum) => width - (isDoubtful(datum) && cellHeight < small * 2 ? 14 : 6)
}

function cellMarks(
  datum: Datum,
  box: Rect,
  scale: ShadeScale | undefined,
  words: CellWords,
): readonly Mark[] {
  const { marks, shade } = shadedCell({ key: datum.key, box, datum, target: datum.key }, scale)
  const text = words.of(datum)
  if (text === undefined) return marks
  return [
    ...marks,
    {
      type: 'text',
      key: `${datum.key}/figure`,
      role: shade === undefined ? 'muted' : 'onShade',
      ...(shade !== undefined && { shade }),
      target: datum.key,
      x: box.x + box.width / 2,
      y: centredBaseline(box.y + box.height / 2, words.size),
      text,
      anchor: 'middle',
      size: words.size,
    },
  ]
}

function leftOut(rows: number, columns: number, locale: Locale): readonly string[] {
  const en = locale === 'en'
  return [
    ...(rows > 0 ? [en ? `${rows} more rows are in the data table` : `另有${rows}行没有画出，见数据表`] : []),
    ...(columns > 0
      ? [
          en
            ? `${columns} more columns have no room here; see the data table`
            : `另有${columns}列放不下，见数据表`,
        ]
      : []),
  ]
}
