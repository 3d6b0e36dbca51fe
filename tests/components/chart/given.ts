/** Datasets, frames and boxes for the tests of charts. */
import type { ChartView, Frame, Mark, TextMark } from '../../../src/components/chart/view.js'
import { textWidth } from '../../../src/components/chart/layout/text/text-width.js'
import type { Dataset, Observation } from '../../../src/data/dataset.js'
import type { Indicator } from '../../../src/data/indicator.js'
import type { Bound, Quantity } from '../../../src/data/quantity.js'
import { withRests } from '../../../src/data/rest.js'
import { select } from '../../../src/data/select.js'
import type { Query, Selection } from '../../../src/data/series.js'

export function quantity(
  value: number | null,
  bound: Bound = 'exact',
  extra: Partial<Quantity> = {},
): Quantity {
  return { value, bound, unit: '次', ...extra }
}

/** One figure of every bound about 110, by the word it is printed with. */
export const everyBound: Readonly<Record<string, Quantity>> = {
  确数: quantity(118),
  余: quantity(110, 'over', { wording: '110余次', below: 120 }),
  以上: quantity(110, 'atLeast', { wording: '110次以上' }),
  近: quantity(110, 'nearly', { wording: '近110次' }),
  不足: quantity(110, 'under', { wording: '不足110次' }),
  不超过: quantity(110, 'atMost', { wording: '不超过110次' }),
  约: quantity(110, 'about', { wording: '约110次' }),
  区间: quantity(90, 'between', { high: 120, wording: '90～120次' }),
  一批: quantity(null, 'unstated', { wording: '一批' }),
}

export const consultations: Indicator = { id: 'consultations', label: '基层协商', unit: '次', kind: 'count' }

/** A dataset of one indicator whose categories are the keys of `figures`. */
export function ofCategories(
  figures: Readonly<Record<string, Quantity | number>>,
  indicator: Indicator = consultations,
): Dataset {
  return ofObservations(
    Object.entries(figures).map(([category, figure]) => ({
      indicator: indicator.id,
      category,
      figure: typeof figure === 'number' ? { value: figure, bound: 'exact', unit: indicator.unit } : figure,
    })),
    indicator,
  )
}

export function ofObservations(
  observations: readonly Observation[],
  ...indicators: readonly Indicator[]
): Dataset {
  return { version: 1, indicators: indicators.length > 0 ? indicators : [consultations], observations }
}

export function selected(dataset: Dataset, query: Query = {}): Selection {
  return select(dataset, query)
}

export function frameOf(selection: Selection, width = 640, own: Partial<Frame> = {}): Frame {
  const height = Math.round(Math.min(400, Math.max(220, width * 0.5625)))
  return { width, height, fontSize: 16, locale: 'zh-CN', colors: selection.colors, ...own }
}

/** 799 filed, of which 418 became class A, and the rest that this leaves. */
export function partOfFiled(part: Partial<Observation> = {}): Selection {
  const filed: Indicator = { id: 'filed', label: '立案', unit: '件', kind: 'count' }
  const dataset = ofObservations(
    [
      { indicator: 'filed', figure: quantity(799, 'exact', { unit: '件' }) },
      { indicator: 'result', category: 'A类', figure: quantity(418, 'exact', { unit: '件' }), ...part },
    ],
    filed,
    { ...filed, id: 'result', label: '办理结果', partOf: 'filed' },
  )
  return select(dataset, { whole: withRests })
}

/** Every mark of the view, in painting order. */
export function marksOf(view: ChartView): readonly Mark[] {
  return view.panels.flatMap((panel) => [...panel.axes.flatMap((axis) => axis.marks), ...panel.layers.flat()])
}

export function textsOf(view: ChartView): readonly TextMark[] {
  return marksOf(view).filter((mark) => mark.type === 'text')
}

export interface Box {
  readonly what: string
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

/** The ink of a line of text: 0.88 em above the base line, 0.12 em below. */
export function textBox(mark: TextMark): Box {
  const width = mark.parts
    ? mark.parts.reduce((sum, part) => sum + textWidth(part.text, part.size, part.weight), 0)
    : textWidth(mark.text, mark.size, mark.weight)
  const x0 = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2
  const size = Math.max(mark.size, ...(mark.parts ?? []).map((part) => part.size))
  return {
    what: `${mark.key} “${mark.text}”`,
    x0,
    x1: x0 + width,
    y0: mark.y - 0.88 * size,
    y1: mark.y + 0.12 * size,
  }
}

/** What is wrong with the drawing: numbers that are none, marks outside the frame, texts over one another. */
export function faultsOf(view: ChartView): readonly string[] {
  const boxes = textsOf(view).map(textBox)
  return [...notFinite(view), ...outside(view, boxes), ...overlaps(boxes)]
}

function notFinite(view: ChartView): readonly string[] {
  return marksOf(view).flatMap((mark) =>
    Object.values(mark).some((value) => typeof value === 'number' && !Number.isFinite(value)) ||
    (mark.type === 'path' && /NaN|Infinity/.test(mark.d))
      ? [`${mark.key} has no place`]
      : [],
  )
}

const tolerance = 0.6

function outside(view: ChartView, texts: readonly Box[]): readonly string[] {
  const { width, height } = view.frame
  const shapes = marksOf(view).flatMap((mark) => shapeBox(mark))
  return [...texts, ...shapes]
    .filter(
      (box) =>
        box.x0 < -tolerance ||
        box.y0 < -tolerance ||
        box.x1 > width + tolerance ||
        box.y1 > height + tolerance,
    )
    .map(
      (box) =>
        `${box.what} leaves the frame ${width}×${height}: ${[box.x0, box.x1, box.y0, box.y1].map(Math.round).join(' ')}`,
    )
}

export function shapeBox(mark: Mark): readonly Box[] {
  switch (mark.type) {
    case 'rect':
      return [{ what: mark.key, x0: mark.x, x1: mark.x + mark.width, y0: mark.y, y1: mark.y + mark.height }]
    case 'line':
      return [
        {
          what: mark.key,
          x0: Math.min(mark.x1, mark.x2),
          x1: Math.max(mark.x1, mark.x2),
          y0: Math.min(mark.y1, mark.y2),
          y1: Math.max(mark.y1, mark.y2),
        },
      ]
    case 'path':
      return mark.d === '' ? [] : [pathBox(mark.key, mark.d)]
    case 'circle':
      return [
        {
          what: mark.key,
          x0: mark.cx - mark.r,
          x1: mark.cx + mark.r,
          y0: mark.cy - mark.r,
          y1: mark.cy + mark.r,
        },
      ]
    case 'text':
      return []
  }
}

/** Points of an absolute path; of a curve its control points, within which it stays; of an arc its ends. */
export function pathBox(what: string, d: string): Box {
  const [xs, ys]: [number[], number[]] = [[], []]
  for (const command of d.match(/[A-Za-z][^A-Za-z]*/g) ?? []) {
    const numbers = (command.match(/-?[\d.]+/g) ?? []).map(Number)
    const places = /^a/i.test(command) ? numbers.filter((_, i) => i % 7 > 4) : numbers
    if (/^v/i.test(command)) ys.push(...places)
    else if (/^h/i.test(command)) xs.push(...places)
    else places.forEach((place, i) => (i % 2 === 0 ? xs : ys).push(place))
  }
  return { what, x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) }
}

function overlaps(boxes: readonly Box[]): readonly string[] {
  const found: string[] = []
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) {
      const across = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)
      const down = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0)
      if (across > tolerance && down > tolerance) found.push(`${a.what} and ${b.what} overlap`)
    }
  })
  return found
}

/** A number to one decimal: a tenth of a pixel is nothing to see. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
