/** An axis on which equal distances are equal ratios. */
import type { Locale } from '../../../../data/text.js'
import { extentOf } from './scale.js'
import type { AxisWords, LogAxis } from './value-axis.js'

export const logAxis: LogAxis = { domain, ticks, words }

/** From a round number below to one above: 1, 2, 5 times a power of ten. */
function domain(values: readonly number[]): readonly [number, number] {
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
function ticks([low, high]: readonly [number, number], count: number): readonly number[] {
  const fine = roundSteps(low, high).filter((step) => step >= low && step <= high)
  if (fine.length <= count + 1) return fine
  const decades = fine.filter((step) => /^1(e|0*$)|^0\.0*1$/.test(String(step)))
  const every = Math.ceil(decades.length / (count + 1))
  return decades.filter((_, i) => i % every === 0)
}

function words(locale: Locale): AxisWords {
  return locale === 'en'
    ? { title: 'log scale', note: 'the axis is logarithmic: equal distances are equal ratios' }
    : { title: '对数刻度', note: '坐标轴为对数刻度，等距表示等比' }
}
