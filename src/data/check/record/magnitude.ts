/** A 万 too many or missing: the same digits four places apart, or money far from all its like. */
import { finding, type Finding } from '../../finding.js'
import { formatQuantity } from '../../format.js'
import { isExact } from '../../quantity.js'
import { shiftDecimal } from '../../quantity/decimal.js'
import { repeatedBy, type Case, type Context, type Rule } from '../context.js'
import { sameSubject, stageOf } from '../stage/stage.js'
import { digits, named } from '../words.js'

/** 2733 beside 27330000: the same digits four or eight places apart, or one figure far from all its like. */
export const magnitudesAgree: Rule = (context) => [...withinIndicators(context), ...betweenStages(context)]

function withinIndicators({ byIndicator }: Context): readonly Finding[] {
  return [...byIndicator.values()].flatMap((cases) => {
    if (!/count|amount/.test(cases[0]?.indicator.kind ?? '')) return []
    const exact = cases.filter((c) => isExact(c.figure) && (c.figure.value ?? 0) > 0)
    return repeatedBy(exact, (c) => c.classes.join()).flatMap((group) => {
      const pairs = sameDigits(group)
      const said = new Set(pairs.flat())
      return [
        ...pairs.map(outBy),
        ...outliers(group)
          .filter(([c]) => !said.has(c))
          .map(farFrom),
      ]
    })
  })
}

/** 收到提案780万件 beside 立案760件: nowhere is one in a thousand all that is filed. */
function betweenStages({ undivided }: Context): readonly Finding[] {
  return [...undivided.values()].flatMap((cases) => {
    const counts = cases.filter(
      (c) => c.indicator.kind === 'count' && isExact(c.figure) && c.figure.unit !== '%',
    )
    const [received] = counts.filter((c) => stageOf(c) === 0)
    const [filed] = counts.filter((c) => stageOf(c) === 1 && received && sameSubject(c, received))
    if (!received || !filed || received.figure.unit !== filed.figure.unit) return []
    const [all, some] = [received.figure.value ?? 0, filed.figure.value ?? 0]
    return some >= 10 && all >= 1000 * some ? [tooManyTimes(received, filed)] : []
  })
}

function tooManyTimes(received: Case, filed: Case): Finding {
  const times = Math.round((received.figure.value ?? 0) / (filed.figure.value ?? 1))
  return finding('warning', 'magnitude', `${received.path}/figure`, {
    zh: `${named(received)}是${named(filed)}的${digits(times)}倍，像是多写了“万”。请核对单位。`,
    en: `${named(received, 'en')} is ${digits(times)} times ${named(filed, 'en')}: a 万 seems to be too many. Check the unit.`,
  })
}

function sameDigits(group: readonly Case[]): readonly (readonly [small: Case, large: Case])[] {
  const byValue = new Map(group.map((c) => [c.figure.value, c]))
  return group.flatMap((small) => {
    const value = small.figure.value ?? 0
    // 5 and 50000 may both be right; 2733 and 27330000 are hardly so by chance.
    if (digits(value).replace(/[,.]|0+$/g, '').length < 3) return []
    const large = byValue.get(shiftDecimal(value, 4)) ?? byValue.get(shiftDecimal(value, 8))
    return large ? [[small, large] as const] : []
  })
}

function outBy([small, large]: readonly [Case, Case]): Finding {
  const [a, b] = [small, large].map((c) => formatQuantity(c.figure, { source: false })) as [string, string]
  const [x, y] = [small, large].map((c) => formatQuantity(c.figure, { source: false, locale: 'en' })) as [
    string,
    string,
  ]
  return finding('warning', 'magnitude', `${small.path}/figure`, {
    zh: `${a}与${large.path}的${b}数字相同而相差万倍，像是漏了“万”或“亿”。请按原文写明单位。`,
    en: `${x} has the same digits as ${y} at ${large.path} but is 10,000 times smaller or more: a 万 or 亿 seems to be missing. Write the unit as printed.`,
  })
}

/** Money about ten thousand times below or above the middle of three or more figures. */
function outliers(group: readonly Case[]): readonly (readonly [c: Case, middle: number])[] {
  if (group.length < 3 || group[0]?.indicator.kind !== 'amount') return []
  const values = Float64Array.from(group, (c) => c.figure.value ?? 0).sort()
  const middle = values[Math.floor(values.length / 2)] ?? 0
  const distinct = [...new Set(values)]
  const placeOf = new Map(distinct.map((value, i) => [value, i]))
  /** Has it a neighbour of its own size, so that it is no slip alone? */
  const hasCompany = (value: number): boolean => {
    const at = placeOf.get(value) ?? 0
    return [distinct[at - 1], distinct[at + 1]].some(
      (near) => near !== undefined && Math.abs(Math.log10(near / value)) < 1,
    )
  }
  return group.flatMap((c) => {
    const value = c.figure.value ?? 0
    const off = Math.abs(Math.log10(value / middle))
    return off < 3.3 || off > 4.7 || hasCompany(value) ? [] : [[c, middle] as const]
  })
}

function farFrom([c, middle]: readonly [Case, number]): Finding {
  return finding('warning', 'magnitude', `${c.path}/figure`, {
    zh: `${formatQuantity(c.figure, { source: false })}与同一指标的其他数字（中位数${digits(middle)}）相差约万倍，像是“万”字有出入。请核对单位。`,
    en: `${formatQuantity(c.figure, { source: false, locale: 'en' })} is about 10,000 times off the other figures of its indicator (median ${digits(middle)}): a 万 seems wrong. Check the unit.`,
  })
}
