/** An axis of figures: a domain by the zero rule, round ticks, few quiet grid lines, the unit said once. */
import type { Locale } from '../../../data/text.js'
import type { Axis, Frame, Mark, Rect } from '../view.js'
import { niceDomain, reckonable, stepsWholly, ticks, zeroDomain } from './round-numbers.js'
import { extentOf, position, type ContinuousScale } from './scale.js'
import { centredBaseline } from './text-marks.js'
import { textWidth } from './text-width.js'
import { tickTexts } from './tick-texts.js'
import { typeScale } from './type-scale.js'

/**
 * What is measured by length starts at zero, always. What is measured by position may leave it: where the figures lie
 * far from it and close together (`unlessFar`), or where asked (`never`); the axis then says so.
 */
export const zeroRules = ['always', 'unlessFar', 'never'] as const
export type ZeroRule = (typeof zeroRules)[number]

export interface Measured {
  /** What has to be on the axis; of many, the least and the greatest will do. On a log axis all above zero. */
  readonly values: readonly number[]
  readonly unit: string
  readonly zero: ZeroRule
  readonly log?: boolean
  /** Given from outside (shared scales, zoom): taken as it is. */
  readonly domain?: readonly [number, number] | undefined
}

export interface ValueAxis {
  readonly kind: 'linear' | 'log'
  readonly domain: readonly [number, number]
  readonly ticks: readonly { readonly value: number; readonly text: string }[]
  /** 单位：万元, and where the axis starts if not at zero. */
  readonly title: string
  /** Said beside the chart where the axis leaves zero; empty where it does not. */
  readonly note: string
}

/** The axis of what is measured, for `length` px. */
export function valueAxis(
  measured: Measured,
  length: number,
  frame: Pick<Frame, 'fontSize' | 'locale'>,
): ValueAxis {
  const count = Math.max(2, Math.min(6, Math.floor(length / (frame.fontSize * 3.25))))
  const log = measured.log === true
  const domain = measured.domain ?? (log ? logDomain(measured.values) : linearDomain(measured, count))
  const values = log
    ? logTicks(domain, count)
    : linearTicks(domain, count, measured.values.every(Number.isInteger))
  const { texts, unit } = tickTexts(values, measured.unit, frame.locale)
  const from = !log && (domain[0] > 0 || domain[1] < 0) ? (texts[0] ?? '') : ''
  return {
    kind: log ? 'log' : 'linear',
    domain,
    ticks: values.map((value, i) => ({ value, text: texts[i] ?? '' })),
    title: [unit, ...shapeWords(from, log, frame.locale)]
      .filter(Boolean)
      .join(frame.locale === 'en' ? ', ' : '，'),
    note: shapeNote(from, log, frame.locale),
  }
}

function shapeWords(from: string, log: boolean, locale: Locale): readonly string[] {
  if (log) return [locale === 'en' ? 'log scale' : '对数刻度']
  return from === '' ? [] : [locale === 'en' ? 'not from zero' : '不从零起']
}

function shapeNote(from: string, log: boolean, locale: Locale): string {
  const en = locale === 'en'
  if (log)
    return en ? 'the axis is logarithmic: equal distances are equal ratios' : '坐标轴为对数刻度，等距表示等比'
  if (from === '') return ''
  return en
    ? `the axis does not start at zero; its lowest mark is ${from}`
    : `坐标轴不从零起，最低刻度为${from}`
}

function linearDomain({ values, zero }: Measured, count: number): readonly [number, number] {
  const [low, high] = extentOf(values)
  if (!(low < high)) return zeroDomain(values)
  const far = low > 0 ? high - low < high * 0.3 : high < 0 && high - low < -low * 0.3
  if (zero === 'never' || (zero === 'unlessFar' && far)) return niceDomain(low, high, count)
  return niceDomain(Math.min(0, low), Math.max(0, high), count)
}

/** Counts have no halves: their ticks are whole. */
function linearTicks(
  [low, high]: readonly [number, number],
  count: number,
  whole: boolean,
): readonly number[] {
  if (!reckonable(low, high)) return [low, 0, high].filter((value, i, all) => all.indexOf(value) === i)
  const fine = whole && !stepsWholly(low, high, count)
  return fine
    ? ticks(Math.ceil(low), Math.floor(high), Math.max(1, Math.floor(high) - Math.ceil(low)))
    : ticks(low, high, count)
}

/** From a round number below to one above: 1, 2, 5 times a power of ten. */
function logDomain(values: readonly number[]): readonly [number, number] {
  const [low, high] = extentOf(values.filter((value) => value > 0))
  if (!Number.isFinite(low)) return [1, 10]
  const steps = roundSteps(low, high)
  const from = steps.findLast((step) => step <= low) ?? low
  const to = steps.find((step) => step >= high && step > from) ?? high
  return [from, to]
}

function roundSteps(low: number, high: number): readonly number[] {
  const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))]
  const powers = Array.from({ length: to - from + 2 }, (_, i) => from + i)
  return powers
    .flatMap((power) => [1, 2, 5].map((first) => Number(`${first}e${power}`)))
    .filter(Number.isFinite)
}

/** 1, 2, 5 a decade where there is room, else whole decades, else every so many of them. */
function logTicks([low, high]: readonly [number, number], count: number): readonly number[] {
  const fine = roundSteps(low, high).filter((step) => step >= low && step <= high)
  if (fine.length <= count + 1) return fine
  const decades = fine.filter((step) => /^1(e|0*$)|^0\.0*1$/.test(String(step)))
  const every = Math.ceil(decades.length / (count + 1))
  return decades.filter((_, i) => i % every === 0)
}

export function valueScale(axis: ValueAxis, name: string, range: readonly [number, number]): ContinuousScale {
  return { kind: axis.kind, name, domain: axis.domain, range }
}

/** Between a label and the plot, px. */
const labelGap = 8

/** Room that the labels take beside the plot, px. */
export function valueAxisWidth(axis: ValueAxis, frame: Frame): number {
  const { small } = typeScale(frame)
  return Math.ceil(Math.max(0, ...axis.ticks.map(({ text }) => textWidth(text, small)))) + labelGap
}

/** Room that the title takes above the plot, px: half a label stands there too. */
export function valueAxisHead(axis: ValueAxis, frame: Frame): number {
  const { small } = typeScale(frame)
  return axis.title === '' ? small * 0.6 : small * 2
}

/** Grid lines across the plot with their labels left of it, the title above. */
export function leftAxis(axis: ValueAxis, scale: ContinuousScale, plot: Rect, frame: Frame): Axis {
  const { small } = typeScale(frame)
  const marks = axis.ticks.flatMap(({ value, text }): Mark[] => {
    const y = position(scale, value)
    const ends = { x1: plot.x, x2: plot.x + plot.width, y1: y, y2: y }
    const zero = value === 0 && axis.kind === 'linear'
    return [
      { type: 'line', key: `${scale.name}/grid/${value}`, role: zero ? 'axis' : 'grid', ...ends },
      {
        type: 'text',
        key: `${scale.name}/tick/${value}`,
        role: 'muted',
        x: plot.x - labelGap,
        y: centredBaseline(y, small),
        text,
        anchor: 'end',
        size: small,
      },
    ]
  })
  return { side: 'left', ...titled(axis, { x: 0, y: plot.y - small, anchor: 'start' }, scale, marks, frame) }
}

/** Room that the labels and the title take below the plot, px. */
export function bottomValueHeight(frame: Frame): number {
  return typeScale(frame).small * 2.9
}

/** Grid lines down the plot with their labels below it, the title under them at the end. */
export function bottomValueAxis(axis: ValueAxis, scale: ContinuousScale, plot: Rect, frame: Frame): Axis {
  const { small } = typeScale(frame)
  const bottom = plot.y + plot.height
  const marks: Mark[] = []
  let last = -Infinity
  for (const { value, text } of axis.ticks) {
    const x = position(scale, value)
    const zero = value === 0 && axis.kind === 'linear'
    marks.push({
      type: 'line',
      key: `${scale.name}/grid/${value}`,
      role: zero ? 'axis' : 'grid',
      x1: x,
      x2: x,
      y1: plot.y,
      y2: bottom,
    })
    const half = textWidth(text, small) / 2
    const at = Math.min(frame.width - half, Math.max(half, x))
    if (at - half < last + small * 0.5) continue
    last = at + half
    marks.push({
      type: 'text',
      key: `${scale.name}/tick/${value}`,
      role: 'muted',
      x: at,
      y: bottom + small * 1.2,
      text,
      anchor: 'middle',
      size: small,
    })
  }
  return {
    side: 'bottom',
    ...titled(axis, { x: plot.x + plot.width, y: bottom + small * 2.6, anchor: 'end' }, scale, marks, frame),
  }
}

function titled(
  axis: ValueAxis,
  at: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' },
  scale: ContinuousScale,
  marks: readonly Mark[],
  frame: Frame,
): Pick<Axis, 'marks' | 'label'> {
  if (axis.title === '') return { marks }
  const { small } = typeScale(frame)
  const title: Mark = {
    type: 'text',
    key: `${scale.name}/title`,
    role: 'muted',
    text: axis.title,
    size: small,
    ...at,
  }
  return { marks: [...marks, title], label: axis.title }
}
