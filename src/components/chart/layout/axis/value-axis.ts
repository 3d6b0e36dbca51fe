/** An axis of figures: a domain by the zero rule, round ticks, few quiet grid lines, the unit said once. */
import type { Locale } from '../../../../data/text.js'
import type { Axis, Frame, Mark, Rect } from '../../view.js'
import { niceDomain, reckonable, stepsWholly, ticks, zeroDomain } from './round-numbers.js'
import { extentOf, position, type ContinuousScale } from './scale.js'
import { centredBaseline } from '../text/text-marks.js'
import { textWidth } from '../text/text-width.js'
import { tickTexts } from './tick-texts.js'
import { typeScale } from '../text/type-scale.js'
import { words } from '../words/words.js'

/**
 * What is measured by length starts at zero, always. What is measured by position may leave it: where the figures lie
 * far from it and close together (`auto`), or where asked (`never`); the axis then says so.
 */
export const zeroRules = ['auto', 'always', 'never'] as const
export type ZeroRule = (typeof zeroRules)[number]

export interface Measured {
  /** What has to be on the axis; of many, the least and the greatest will do. On a log axis all above zero. */
  readonly values: readonly number[]
  readonly unit: string
  readonly zero: ZeroRule
  /** `logAxis` for a logarithmic one: most pages have none, so whoever offers it brings it. */
  readonly log?: LogAxis | undefined
  /** Given from outside (shared scales, zoom): taken as it is. */
  readonly domain?: readonly [number, number] | undefined
}

/** What an axis says of its shape: a word for its title, a clause for the notes. */
export interface AxisWords {
  readonly title: string
  readonly note: string
}

/** How an axis is logarithmic. */
export interface LogAxis {
  domain(values: readonly number[]): readonly [number, number]
  ticks(domain: readonly [number, number], count: number): readonly number[]
  words(locale: Locale): AxisWords
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
  const { log, values: figures } = measured
  const domain = measured.domain ?? (log ? log.domain(figures) : linearDomain(measured, count))
  // Of nothing but zeros no other number is said.
  const zeros = !measured.domain && !figures.some(Boolean)
  const values = zeros
    ? [0]
    : log
      ? log.ticks(domain, count)
      : linearTicks(domain, count, figures.every(Number.isInteger))
  const { texts, unit } = tickTexts(values, measured.unit, frame.locale)
  const from = !log && (domain[0] > 0 || domain[1] < 0) ? (texts[0] ?? '') : ''
  const shape = log ? log.words(frame.locale) : startWords(from, frame.locale)
  return {
    kind: log ? 'log' : 'linear',
    domain,
    ticks: values.map((value, i) => ({ value, text: texts[i] ?? '' })),
    title: [unit, shape.title].filter(Boolean).join(frame.locale === 'en' ? ', ' : '，'),
    note: shape.note,
  }
}

/** Of an axis that does not start at zero; empty for one that does. */
function startWords(from: string, locale: Locale): AxisWords {
  if (from === '') return { title: '', note: '' }
  return words(locale).notFromZero?.(from) ?? { title: '不从零起', note: `坐标轴不从零起，最低刻度为${from}` }
}

function linearDomain({ values, zero }: Measured, count: number): readonly [number, number] {
  const [low, high] = extentOf(values)
  if (!(low < high)) return zeroDomain(values)
  const far = high - low < 0.3 * (low > 0 ? high : -low)
  if (zero === 'never' || (zero !== 'always' && far)) return niceDomain(low, high, count)
  const [least, most] = [Math.min(0, low), Math.max(0, high)]
  const [from, to] = niceDomain(least, most, count)
  // A little beyond zero is no reason for a whole step.
  return [least > from / 2 ? least : from, most < to / 2 ? most : to]
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

export function titled(
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
