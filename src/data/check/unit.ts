import { finding, type Finding } from '../finding.js'
import { formatQuantity } from '../format.js'
import { isExact } from '../quantity.js'
import { shiftDecimal } from '../quantity/decimal.js'
import { grouped } from '../grouped.js'
import { en, isExactCount, repeatedBy, zh, type Case, type Context, type Rule } from './context.js'
import { countsFor, forClassesOf, isRelative } from './families.js'
import { fields, fieldsOfOne, kinds } from './kinds-of-parts.js'
import { wholeOf } from './whole.js'
import { className, digits, named } from './words.js'

/** 名, 位 and 人 count the same; so do 个 and 家 of bodies. */
function plain(unit: string, { indicator }: Case): string {
  if (/^[名位人]$/.test(unit)) return '人'
  // 155个 and 165家 of 承办单位 are counted alike.
  return unit === '家' && /单位|部门|机构|企业|组织|团体/.test(zh(indicator.label)) ? '个' : unit
}

/** One indicator has one unit; so have A类件数 and B类件数 together. */
export const unitsAgree: Rule = (context) => {
  const families = grouped(context.cases, (c) => c.family)
  return [...families.values()].flatMap((cases) => {
    const lone = [...grouped(cases, (c) => c.setting).values()].flatMap(
      (own) => aloneWithUnit(context, own) ?? [],
    )
    if (lone.length > 0) return lone.map(unlikeOthers)
    const stated = cases.filter(
      (c) => c.figure.unit !== '' && c.figure.value !== null && c.figure.change === undefined,
    )
    const expected = unitOf(cases, stated)
    const odd = grouped(
      stated.filter((c) => {
        return expected === '' ? isNoCount(c) : plain(c.figure.unit, c) !== plain(expected, c)
      }),
      (c) => c.figure.unit,
    )
    return [...odd.values()].map((group) =>
      group.every((c) => isOwnShare(context, c)) ? countsAndShares(group, expected) : mixed(group, expected),
    )
  })
}

/** Among counts without a unit: 31.8%, and 办复 14人. */
function isNoCount(c: Case): boolean {
  const label = zh(c.indicator.label)
  const mayBe = otherUnit.test(c.figure.unit) && !ofOthers.test(label) && ofProposals.test(label)
  return isRelative(c.figure) || mayBe
}

/** Counts without a unit, more of them than others, have none. */
function unitOf(cases: readonly Case[], stated: readonly Case[]): string {
  const [first] = cases
  const bare = cases.filter((c) => c.figure.unit === '' && c.figure.value !== null)
  if (first?.indicator.unit) return first.indicator.unit
  return first?.indicator.kind === 'count' && bare.length > stated.length
    ? ''
    : (stated[0]?.figure.unit ?? '')
}

/** What counts proposals, and not those who make or answer them. */
const ofProposals = /^count$|提案|建议|议案|件|办理|结果|类[别型]?$|领域|内容|立案|[承主协会转交]办|办[结复]/
/** Those who make or answer them. */
const ofOthers = /单位|部门|委员(?!提案|个人|联名|会)|人数|代表(?!建议)/
/** What proposals are not counted in. */
const otherUnit = /^(?:人|名|位|个|家|次|人次)$/

/** 集体提案 607人, where those of its family are bare numbers. */
function aloneWithUnit(context: Context, cases: readonly Case[]): Case | undefined {
  const [odd, more] = cases.filter(({ figure: { wording, unit } }) => unit !== '' && wording?.endsWith(unit))
  if (!odd || more || odd.classes.length === 0 || cases.length < 2 || !otherUnit.test(odd.figure.unit))
    return undefined
  const label = zh(odd.indicator.label)
  const names = cases.map((c) => className(c, 'zh-CN'))
  if ([label, ...names].some((name) => ofOthers.test(name))) return undefined
  const areCounts = cases.every((c) => !isRelative(c.figure))
  if (!areCounts) return undefined
  const whole = odd.family === 'letters' ? '提案' : zh(wholeOf(context, cases)?.case.indicator.label)
  return [label, whole, ...names].some((text) => ofProposals.test(text)) ? odd : undefined
}

/** 政治建设 437人 beside other fields in columns of their own, which are counted in 件 or have no unit. */
export const namedPartsCountAlike: Rule = ({ undivided }) =>
  [...undivided.values()].flatMap((cases) => {
    const counts = cases.length > 60 ? [] : cases.filter(isExactCount)
    const odd = [...kinds, fields, fieldsOfOne].flatMap((kind) => {
      const parts = kind.partsIn(counts, counts)
      const others = parts.filter(({ figure }) => otherUnit.test(figure.unit))
      const isAlone = others.length === 1 && parts.length > 1
      return isAlone && parts.every((c) => others.includes(c) || /^件?$/.test(c.figure.unit)) ? others : []
    })
    return [...new Set(odd)].map(unlikeOthers)
  })

/** 转为建议 77% beside 转为建议占比: what has a share is itself no share. */
export const whatHasAShareIsCounted: Rule = ({ dataset: { indicators }, byIndicator }) => {
  const shared = new Set(indicators.flatMap(({ label }) => shareOf.exec(zh(label))?.[1] ?? []))
  return indicators.flatMap(({ id, label, kind }) => {
    const [first] = byIndicator.get(id) ?? []
    const isOdd = first && kind === 'share' && shared.has(zh(label)) && !/[率度比]$/.test(zh(label))
    return isOdd && isRelative(first.figure) ? [sharedTwice(first)] : []
  })
}

const shareOf = /^((?!占).{2,}?)的?所?占(?:比[例重]?|.{2,10}(?:比[例重]|百分比))$/

function sharedTwice(c: Case): Finding {
  return finding('warning', 'mixed-units', `${c.path}/figure`, {
    zh: `${named(c)}另有占比一栏，它自己应是件数。请核对单位。`,
    en: `${named(c, 'en')} has a share of its own beside it, and should itself be a count. Check the unit.`,
  })
}

function unlikeOthers(c: Case): Finding {
  return finding('warning', 'mixed-units', `${c.path}/figure`, {
    zh: `${named(c)}的单位是“${c.figure.unit}”，同组其他各项按件计或没有写单位。请核对单位，并统一写出。`,
    en: `${named(c, 'en')} is in “${c.figure.unit}”, while those beside it are counted as proposals or have no unit. Check the unit and write it for all.`,
  })
}

/** 31.8% beside the 242件 of the same class. */
function isOwnShare(context: Context, c: Case): boolean {
  if (c.figure.unit !== '%' || c.classes.length === 0) return false
  const counts = countsFor(context, c)
  return counts?.family.id === c.family && forClassesOf(counts.family, c).length > 0
}

function countsAndShares(group: readonly Case[], unit: string): Finding {
  const first = group[0] as Case
  return finding('note', 'counts-and-shares', `${first.path}/figure`, {
    zh: `指标“${zh(first.indicator.label)}”既有以${unit}计的数，又有${group.length}条百分比，已分别核对。请为百分比另立指标，并以 shareOf 指明是谁的占比。`,
    en: `The indicator “${en(first.indicator.label)}” holds figures in ${unit} and ${group.length} percentages; each were checked. Make the percentages an indicator of their own that names the counts in shareOf.`,
  })
}

function mixed(group: readonly Case[], expected: string): Finding {
  const first = group[0] as Case
  const { unit } = first.figure
  const is =
    expected === ''
      ? { zh: '的各数没有单位', en: 'has no unit' }
      : { zh: `的单位是${expected}`, en: `is in ${expected}` }
  return finding('error', 'mixed-units', `${first.path}/figure`, {
    zh: `指标“${zh(first.indicator.label)}”${is.zh}，此处（${group.length}条）是${unit}：${named(first)}。请改正单位，或另立指标。`,
    en: `The indicator “${en(first.indicator.label)}” ${is.en}, but ${group.length === 1 ? 'one of its figures is' : `${group.length} of its figures are`} in ${unit}: ${named(first, 'en')}. Correct the unit or make it another indicator.`,
  })
}

/** 2733 beside 27330000: the same digits four or eight places apart, or one figure far from all its like. */
export const magnitudesAgree: Rule = ({ byIndicator }) =>
  [...byIndicator.values()].flatMap((cases) => {
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
