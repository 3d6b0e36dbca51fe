/** What runs along the bottom of a plot of positions: time where every period is dated, else names at equal distances. */
import type { Selection } from '../../../../data/series.js'
import { say } from '../../../../data/text.js'
import type { Axis, Frame, Mark, Rect, ScaleSpec } from '../../view.js'
import { bottomCategories } from './category-axis.js'
import { momentsAlong, type Moments } from './moments-along.js'
import { periodSpots } from './period-spots.js'
import { extentOf } from './scale.js'
import { bandScale } from './band-scale.js'
import type { TimeScale } from './time-marks.js'

/** Px along the axis; `from` and `to` differ where a figure holds for a span. */
export interface AlongSpot {
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface AlongAxis {
  readonly scale: ScaleSpec
  /** The same, where it is one of time. */
  readonly time?: TimeScale
  /** Px that the labels take below the plot. */
  readonly height: number
  /** Where what stands under this key along the axis stands; undefined for what is on no axis or outside the part shown. */
  spot(key: string): AlongSpot | undefined
  axis(plot: Rect): Axis
  /** Said beside the chart; empty where there is nothing to say. */
  readonly note: string
  /** Px between the nearest neighbours. */
  readonly step: number
}

export function alongAxis(
  selection: Selection,
  range: readonly [number, number],
  frame: Frame,
  moments?: Moments,
): AlongAxis {
  const periods = selection.by === 'period' ? periodsOf(frame.whole ?? selection) : undefined
  const spots = periods && periodSpots([...periods.values()])
  if (spots && (spots.spots.length > 0 || moments)) {
    const whole = [...spots.spots.flatMap(({ from, to }) => [from, to]), ...(moments?.domain ?? [])]
    return momentsAlong(
      { ...spots, finest: moments?.finest ?? spots.finest, domain: extentOf(whole) },
      new Map([...periods.keys()].map((key, i) => [key, spots.spots[i]])),
      range,
      frame,
    )
  }
  return namesAlong(selection, range, frame, periods !== undefined)
}

/** The EDTF period of each key along the axis. */
function periodsOf({ axis, series }: Selection): ReadonlyMap<string, string | undefined> {
  const byKey = new Map(axis.map(({ key }) => [key, undefined as string | undefined]))
  for (const { data } of series) for (const { x, observation } of data) byKey.set(x, observation.period)
  return byKey
}

/** Ticks nearer to each other than so many px are a comb, and mark nothing. */
const densest = 6

function namesAlong(
  { axis }: Selection,
  [left, right]: readonly [number, number],
  frame: Frame,
  ofTime: boolean,
): AlongAxis {
  const keys = axis.map(({ key }) => key)
  // Half a step at the ends, or less: the names at the ends of lines stand near their lines.
  const outer = Math.min((right - left) / Math.max(1, keys.length) / 2, frame.fontSize * 2.5)
  const step = keys.length > 1 ? (right - left - 2 * outer) / (keys.length - 1) : right - left
  const first = keys.length > 1 ? left + outer : (left + right) / 2
  const scale = bandScale('names', keys, [first - step / 2, first + step * (keys.length - 0.5)], 0)
  const spots = new Map(keys.map((key, i) => [key, first + i * step]))
  // A name at the edge is moved inwards: with its neighbour it has the room between them and that at the edge.
  const edge = Math.min(first, frame.width - first - step * (keys.length - 1))
  const names = bottomCategories(
    axis.map(({ key, label }) => ({ key, label: say(label, frame.locale), at: spots.get(key) ?? left })),
    Math.min(step, Math.max(2 * edge, (step + edge) / 1.5)),
    frame,
  )
  return {
    scale,
    height: Math.max(frame.fontSize * 0.6, names.height),
    step,
    spot(key) {
      const at = spots.get(key)
      return at === undefined ? undefined : { at, from: at, to: at }
    },
    axis: (plot) => ({
      side: 'bottom',
      marks: [
        ...(step < densest ? [] : ticks([...spots.values()], plot)),
        ...names.marks(plot.y + plot.height),
      ],
    }),
    note: ofTime && keys.length > 1 ? equalDistances(frame) : '',
  }
}

function equalDistances({ locale }: Frame): string {
  return locale === 'en'
    ? 'not every period is dated: they stand in order at equal distances'
    : '时段未全部注明年月，按先后等距排列，间距不表示时间长短'
}

function ticks(spots: readonly number[], { y, height }: Rect): readonly Mark[] {
  return spots.map((x, i) => ({
    type: 'line',
    key: `names/tick/${i}`,
    role: 'axis',
    x1: x,
    x2: x,
    y1: y + height,
    y2: y + height + 4,
  }))
}
