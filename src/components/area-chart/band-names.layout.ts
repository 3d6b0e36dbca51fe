/** Names of bands: at their ends beside the plot, or inside them where they fit. */
import { formatQuantity } from '../../data/format.js'
import { say } from '../../data/text.js'
import { figureText } from '../chart/layout/words/facts.js'
import type { LineEnd } from '../chart/layout/points/end-labels.js'
import type { Point } from '../chart/layout/points/joined-path.js'
import { centredBaseline } from '../chart/layout/text/text-marks.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import type { Frame, Mark } from '../chart/view.js'
import type { Line } from '../line-chart/lines.layout.js'
import type { Band } from './placed-bands.layout.js'

/** One name a series, where its last band ends; the thickest first, since all may not have room. */
export function bandEnds(
  runs: readonly (readonly Band[])[],
  lines: readonly Line[],
  share: boolean,
  frame: Frame,
): readonly LineEnd[] {
  const last = new Map(runs.flat().map((band) => [band.series, band]))
  if (last.size < 2) return []
  const labels = new Map(lines.map(({ key, label }) => [key, label]))
  return [...last.values()]
    .flatMap((band) => {
      const { end, thickness } = endOf(band)
      const name = labels.get(band.series) ?? ''
      const ofEnd = {
        key: band.series,
        series: band.series,
        name,
        value: valueOf(band, share, frame),
        ...end,
      }
      return [{ thickness, end: ofEnd }]
    })
    .sort((a, b) => b.thickness - a.thickness)
    .map(({ end }) => end)
}

/** Words at the ends of the bands of all panels: beside each as much room is kept. */
export function otherEnds(
  { whole, locale }: Frame,
  share: boolean,
): readonly Pick<LineEnd, 'name' | 'value'>[] {
  return (whole?.series ?? []).flatMap(({ label, data }) => {
    const last = data.at(-1)
    if (!last) return []
    const value = share ? formatQuantity(last.share ?? last.figure, { locale }) : figureText(last, locale)
    return [{ name: say(label, locale), value }]
  })
}

function endOf({ top, base }: Band): {
  readonly end: { readonly x: number; readonly y: number }
  readonly thickness: number
} {
  const [[x, y0], [, y1]] = [top.at(-1) ?? [0, 0], base.at(-1) ?? [0, 0]]
  return { end: { x, y: (y0 + y1) / 2 }, thickness: y1 - y0 }
}

/** 36.5% of the whole where shares are drawn, else the figure as its source words it. */
function valueOf({ last, series }: Band, share: boolean, { locale }: Frame): string {
  const { figure, share: part } = last.figure.datum
  if (!share) return last.figure.text
  const said = formatQuantity(part ?? figure, { locale })
  return series === 'rest' ? (locale === 'en' ? `${said} (derived)` : `${said}（推算）`) : said
}

/** Around the text, px. */
const margin = 3

/** Inside the last band of each series, as far right as there is room; those that find none are left out. */
export function namesInside(
  runs: readonly (readonly Band[])[],
  ends: readonly LineEnd[],
  frame: Frame,
): readonly Mark[] {
  const { small } = typeScale(frame)
  const last = new Map(runs.flat().map((band) => [band.series, band]))
  return ends.flatMap(({ key, series, name, value }): readonly Mark[] => {
    const band = last.get(series)
    const whole = `${name} ${value}`.trim()
    // The name alone where the figure finds no room.
    for (const text of [whole, name]) {
      const middle = band && roomFor(band, textWidth(text, small) + 2 * margin, small * 1.2)
      if (middle && text !== '') return [nameMark(`end/${key}`, series, text, middle, small)]
    }
    return []
  })
}

function nameMark(
  key: string,
  series: string,
  text: string,
  { x, y }: { x: number; y: number },
  size: number,
): Mark {
  const own = { type: 'text', key, x, y: centredBaseline(y, size), text, anchor: 'middle', size } as const
  return series === 'rest' ? { ...own, role: 'muted' } : { ...own, role: 'onMark', series }
}

/** The middle of a box that lies in the band, the rightmost one found. */
function roomFor({ top, base }: Band, width: number, height: number) {
  const [left, right] = [top[0]?.[0] ?? 0, top.at(-1)?.[0] ?? 0]
  const steps = 24
  for (let i = 0; i <= steps; i++) {
    const x1 = right - ((right - left - width) * i) / steps
    const x0 = x1 - width
    if (x0 < left - 0.5) return undefined
    // The lowest point of the upper edge and the highest of the lower one, over the width of the text.
    const low = Math.max(...over(top, x0, x1))
    const high = Math.min(...over(base, x0, x1))
    if (high - low >= height) return { x: (x0 + x1) / 2, y: (low + high) / 2 }
  }
  return undefined
}

function over(points: readonly Point[], x0: number, x1: number): readonly number[] {
  const within = points.filter(([x]) => x > x0 && x < x1).map(([, y]) => y)
  return [yAt(points, x0), yAt(points, x1), ...within]
}

function yAt(points: readonly Point[], x: number): number {
  const i = Math.max(
    1,
    points.findIndex(([at]) => at >= x),
  )
  const [[x0, y0], [x1, y1]] = [points[i - 1] ?? [0, 0], points[i] ?? points[i - 1] ?? [0, 0]]
  return x1 === x0 ? y0 : y0 + ((y1 - y0) * (Math.min(x1, Math.max(x0, x)) - x0)) / (x1 - x0)
}
