/**
 * The drawn form of a chart as plain data: what every layout returns and every painter takes.
 *
 *   source ─ read ─▶ Dataset ─ select ─▶ Series[] ─ layout(series, frame) ─▶ ChartView ─┬ paint ─▶ SVG or canvas
 *                                                                                      ├ facts ─▶ table, CSV, summary
 *                                                                                      └ targets ─▶ keyboard, tooltip, assistive technology
 *
 * Nothing here knows the DOM. Lengths are CSS pixels.
 */
import type { Status } from '../../data/dataset.js'
import type { Quantity } from '../../data/quantity.js'
import type { Selection } from '../../data/series.js'
import type { Locale } from '../../data/text.js'
import type { KindName } from './layout/words/kind-names.js'

/** What a layout is given beside its series. */
export interface Frame {
  readonly width: number
  /** The height asked for; a view that flows (bars, tiles) takes what it needs and says so in its own frame. */
  readonly height: number
  readonly fontSize: number
  readonly locale: Locale
  readonly domains?: Readonly<Record<string, readonly [number, number]>>
  /** The figures of every panel of small multiples: scales, shades and label columns are measured over them. */
  readonly whole?: Selection
  /** It is for the panels of small multiples. */
  readonly panelled?: true
  /** No legend says the names: they are written as far as there is room. */
  readonly noLegend?: boolean
  /** Figures beside those of the selection that have to be on the value axis: rules. */
  readonly include?: readonly number[]
  /** Colour number by series key, from the unfiltered dataset: filtering never recolours. */
  readonly colors: ReadonlyMap<string, number>
}

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface ChartView {
  /** What is drawn, which is not always what was asked for: said ahead of the summary. */
  readonly kinds: readonly KindName[]
  readonly frame: Frame
  readonly facts: Facts
  readonly panels: readonly Panel[]
  readonly targets: Targets
  /** Every series is named where it is drawn: a legend would say it again, and stands only where it is asked for. */
  readonly named?: boolean
}

/** What the chart says, free of size: table, CSV and summary are made from it. */
export interface Facts {
  readonly rows: Rows
  readonly legend: readonly LegendItem[]
  /** Where the figures come from: titles and addresses, empty where there is none a reader may follow. */
  readonly sources: ReadonlyMap<string, string>
  readonly summary: string
  /** Name of the dimension whose values are the rows' panels. */
  readonly facet?: string
  /** Why its figures may not share an axis; empty or absent where they may. */
  readonly notComparable?: string
  /** What the layout has to say beside the drawing: an axis that leaves zero, a figure that has no place on it. No full stops. */
  readonly notes?: readonly string[]
}

export interface Rows {
  readonly length: number
  /** How many stand beyond `length`: what is said of a spot that is no single figure. They are not tabled. */
  readonly behind?: number
  at(i: number): Row
  /** The figure of a row without its words, where that is less to ask for. */
  figure?(i: number): Quantity | undefined
}

/** One figure with all that belongs to it, in the reader's language. */
export interface Row {
  readonly key: string
  /** What stands along the axis. */
  readonly label: string
  /** Series label, empty when there is one series only. */
  readonly series: string
  /** Name of its panel among small multiples. */
  readonly facet?: string
  /** What figures of tiles differ by beside label and series. */
  readonly apart?: string
  readonly indicator: string
  readonly place: string
  readonly category: string
  readonly scope: string
  /** EDTF or the source's wording; empty when the source gives none. */
  readonly period: string
  readonly base: string
  readonly figure: Quantity
  /** As written: 110余次, 58.7%. */
  readonly text: string
  /** As spoken, without symbols. */
  readonly spoken: string
  readonly status: Status
  readonly source: string
  readonly note: string
  /** Its share of the whole, where it is part of one. */
  readonly share: string
}

export interface LegendItem {
  readonly key: string
  readonly label: string
  readonly color: number
  /** How many series it stands for, together: there is nothing of it to hide. */
  readonly of?: number
  /** There are too many to draw this one too, unless the reader hides others. */
  readonly undrawn?: true
}

export interface Panel {
  readonly key: string
  readonly label?: string
  readonly plot: Rect
  readonly axes: readonly Axis[]
  readonly scales: readonly ScaleSpec[]
  readonly layers: readonly (readonly Mark[])[]
}

/** An axis as data: grid lines and labels are already placed marks. */
export interface Axis {
  readonly side: 'top' | 'right' | 'bottom' | 'left'
  readonly label?: string
  readonly marks: readonly Mark[]
}

/** Plain and invertible. `time`: domain in UTC milliseconds; `log`: domain above zero. */
export type ScaleSpec =
  | {
      readonly kind: 'linear' | 'log' | 'time'
      readonly name: string
      readonly domain: readonly [number, number]
      readonly range: readonly [number, number]
      /** Everything there is, where the domain is a part of it. */
      readonly whole?: readonly [number, number]
    }
  | {
      readonly kind: 'band'
      readonly name: string
      readonly domain: readonly string[]
      readonly range: readonly [number, number]
      readonly step: number
      readonly thickness: number
    }

/**
 * What a mark stands for; the painter styles by it.
 * value: certain length, solid · cell: certain area, pale with an edge · soft: 40 % fill with outline (about) · ghost: 14 % fill, dashed outline (under, atMost) ·
 * rails: dashed outline (nearly, between) · hatch: 45° strokes (between) · openEnd: slats (over, atLeast) ·
 * tick: ink stroke at the named value · casing: ground on both sides of a stroke over a bar · rest: grey dashed outline of what is not broken down ·
 * halo, hollow: line-chart doubt · line, area · break: strokes where a series is not continued · leader: from a name to its line · band: a stretch of an axis · shade: filled by its step · corner: strokes over a shade (not exact) ·
 * blank: hairline of a spot without a figure · outline: what parts spots · grid, axis, edge (the ink line over a table): furniture · the others are text.
 */
export const roles = [
  'value',
  'soft',
  'cell',
  'ghost',
  'rails',
  'hatch',
  'openEnd',
  'tick',
  'casing',
  'rest',
  'halo',
  'hollow',
  'line',
  'area',
  'break',
  'leader',
  'band',
  'shade',
  'corner',
  'blank',
  'outline',
  'grid',
  'axis',
  'edge',
  'rule',
  'label',
  'axisLabel',
  'valueLabel',
  'onMark',
  'onShade',
  'muted',
  'heading',
  'figure',
  'badge',
  'badgeLabel',
  'reason',
] as const
export type Role = (typeof roles)[number]

interface MarkBase {
  /** Stable over updates: the painter diffs by it. */
  readonly key: string
  readonly role: Role
  /** Series key: its colour. Without it the mark is ink or furniture. */
  readonly series?: string
  /** Step of the shades, 1 (least) to 6; 7 (nearest zero) to 12 below zero; 0 for nothing at all. In place of a series. */
  readonly shade?: number
  /** Key of the target it belongs to: emphasis follows it. */
  readonly target?: string
}
export interface RectMark extends MarkBase, Rect {
  readonly type: 'rect'
}
export interface PathMark extends MarkBase {
  readonly type: 'path'
  readonly d: string
}
export interface LineMark extends MarkBase {
  readonly type: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}
export interface CircleMark extends MarkBase {
  readonly type: 'circle'
  readonly cx: number
  readonly cy: number
  readonly r: number
}
export interface TextMark extends MarkBase {
  readonly type: 'text'
  /** Anchor point; `y` is the alphabetic baseline. */
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anchor: 'start' | 'middle' | 'end'
  /** Font size in px. */
  readonly size: number
  readonly weight?: 400 | 600 | 700
  /** The whole text where `text` is abbreviated. */
  readonly full?: string
  /** Parts in their own sizes, set one after another; joined they are `text`. */
  readonly parts?: readonly {
    readonly text: string
    readonly size: number
    readonly weight: 400 | 600 | 700
  }[]
}
export type Mark = RectMark | PathMark | LineMark | CircleMark | TextMark

export interface Targets {
  readonly length: number
  at(i: number): Target
  indexOf(key: string): number
  /** Index of the target nearest to a point of the plot, −1 when there is none. */
  nearest(x: number, y: number): number
  /** Where there are more than anyone could go through, in their order along the axis. */
  readonly many?: ManyTargets
}

/** What is asked of very many targets, answered without making them all. */
export interface ManyTargets {
  /** All of the group of `target`. */
  sharing(target: Target): readonly Target[]
  /** A box around the targets from `from` up to `to`. */
  around(from: number, to: number): Rect
  /** Of the targets from `from` up to `to`; undefined where each has to be asked. */
  extremes(from: number, to: number): Extremes | undefined
}

/** What stands out among many figures. */
export interface Extremes {
  /** Index of the target with the least figure and of that with the greatest; none where there is no figure, or no one unit. */
  readonly extremes: readonly number[]
  /** How many figures are not exact. */
  readonly doubtful: number
}

/** What pointer, keyboard and assistive technology can be on. */
export interface Target {
  readonly key: string
  /** Index into facts.rows. */
  readonly row: number
  readonly panel: string
  readonly series: string
  /** The tooltip lists all targets of a group. */
  readonly group: string
  /** Name of the panel it is met in, where panels are met one after another; else it is met with its series. */
  readonly within?: string
  readonly box: Rect
}
