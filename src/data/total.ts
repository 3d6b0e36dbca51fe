import { comparableAll } from './comparable.js'
import type { Dataset, Observation } from './dataset.js'
import { finding, type Finding } from './finding.js'
import type { AdditiveDimension } from './indicator.js'
import { overlaps, readPeriod } from './period.js'
import type { Quantity } from './quantity.js'
import { sumQuantities } from './quantity/sum.js'
import { categoryKey, resolve } from './resolve.js'
import type { Reason } from './series.js'
import { say } from './text.js'

export interface Total {
  /** Missing when the figures may not be added. */
  readonly quantity?: Quantity
  readonly findings: readonly Finding[]
}

/**
 * Adds the figures of observations when scope, period, scheme and unit allow it; otherwise says why not.
 * Paths count within `observations`.
 */
export function total(observations: readonly Observation[], dataset?: Dataset): Total {
  if (observations.length === 0) return { findings: [] }
  const { reasons } = comparableAll(observations, dataset)
  const findings = [
    ...reasons.map(notAdditive),
    ...percentages(observations),
    ...undeclared(observations, dataset),
    ...repeated(observations),
    ...overlapping(observations),
  ]
  if (findings.some((f) => f.severity === 'error')) return { findings }
  return { quantity: sumQuantities(observations.map(inUnit(dataset))), findings }
}

function inUnit(dataset: Dataset | undefined): (o: Observation) => Quantity {
  const names = dataset && resolve(dataset)
  return ({ figure, indicator }) => {
    const unit = figure.unit || (names?.indicators.find(indicator)?.unit ?? '')
    return { ...figure, unit: /^[名位人]$/.test(unit) ? '人' : unit }
  }
}

function notAdditive({ code, message }: Reason): Finding {
  return finding('error', `not-additive-${code}`, 'observations', {
    zh: `不能相加：${message.zh}。请先按此筛选。`,
    en: `Cannot be added: ${message.en}. Filter by it first.`,
  })
}

/** Shares of one whole add up over its classes; nothing else in per cent does. */
function percentages(observations: readonly Observation[]): readonly Finding[] {
  const relative = observations.some((o) => /[%‰‱]|百分点|倍/.test(o.figure.unit))
  const wholes = new Set(observations.map((o) => [o.indicator, o.place, o.period, o.source].join('|')))
  if (!relative || (wholes.size === 1 && observations.every((o) => o.category !== undefined))) return []
  return [
    finding('error', 'not-additive-rate', 'observations', {
      zh: '不能相加：比率只能在同一总体的各类之间相加。请改加计数。',
      en: 'Cannot be added: percentages add up only over the classes of one whole. Add the counts instead.',
    }),
  ]
}

/** Adding along a dimension the indicator does not name as additive is a doubt, not an error. */
function undeclared(observations: readonly Observation[], dataset: Dataset | undefined): readonly Finding[] {
  const names = dataset && resolve(dataset)
  const additive = names?.indicators.find(observations[0]?.indicator)?.additive
  if (!additive) return []
  const keys: Readonly<Record<AdditiveDimension, (o: Observation) => string>> = {
    place: (o) => o.place ?? '',
    period: (o) => o.period ?? '',
    category: categoryKey,
  }
  return (['place', 'period', 'category'] as const)
    .filter((d) => !additive.includes(d) && new Set(observations.map(keys[d])).size > 1)
    .map((d) =>
      finding('warning', 'not-declared-additive', 'observations', {
        zh: `此指标未声明可按${{ place: '地区', period: '时段', category: '类别' }[d]}相加（additive）。`,
        en: `The indicator does not declare that it adds up by ${d} (additive).`,
      }),
    )
}

function repeated(observations: readonly Observation[]): readonly Finding[] {
  const seen = new Map<string, number>()
  return observations.flatMap((o, i) => {
    const own = JSON.stringify(Object.entries(o.dimensions ?? {}).sort())
    const key = [o.indicator, o.place, o.period ?? say(o.periodWording, 'zh-CN'), categoryKey(o), own].join(
      '|',
    )
    const first = seen.get(key)
    if (first === undefined) seen.set(key, i)
    return first === undefined
      ? []
      : [
          finding('error', 'counted-twice', `observations/${i}`, {
            zh: `第${first + 1}条与第${i + 1}条是同一项，相加会重复计算。请只留一条。`,
            en: `Items ${first + 1} and ${i + 1} are the same figure and would be counted twice. Keep one.`,
          }),
        ]
  })
}

function overlapping(observations: readonly Observation[]): readonly Finding[] {
  const dated = observations.flatMap((o, i) => {
    const range = o.period === undefined ? null : readPeriod(o.period)
    const key = [o.indicator, o.place, categoryKey(o), JSON.stringify(o.dimensions ?? {})].join('|')
    return range ? [{ i, key, range, text: o.period ?? '' }] : []
  })
  dated.sort((a, b) => order(a.key, b.key) || order(a.range.start, b.range.start))
  let furthest = dated[0]
  return dated.slice(1).flatMap((next) => {
    const before = furthest
    if (!before || before.key !== next.key || next.range.end >= before.range.end) furthest = next
    if (!before || before.key !== next.key || before.text === next.text) return []
    if (!overlaps(before.range, next.range)) return []
    return [
      finding('error', 'periods-overlap', `observations/${next.i}`, {
        zh: `时段 ${before.text} 与 ${next.text} 重叠，相加会重复计算。请只取其一。`,
        en: `The periods ${before.text} and ${next.text} overlap and would be counted twice. Take one.`,
      }),
    ]
  })
}

function order<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
