import { finding, type Finding } from '../../finding.js'
import { grouped } from '../../grouped.js'
import { en, isExactCount, zh, type Case, type Context, type Rule } from '../context.js'
import { countsFor, forClassesOf, isRelative } from '../families.js'
import { kinds } from '../sum/kinds-of-parts.js'
import { fields, fieldsOfOne } from '../sum/parts-by-field.js'
import { wholeOf } from '../sum/whole.js'
import { className, named } from '../words.js'

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
const ofProposals =
  /^count$|提案|建议|议案|件|办理|结果|类[别型]?$|领域|内容|立案|[承主协会转交督]办|办[结复]/
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

/** 立案提案 341人: whatever else is counted, proposals are no people. */
export const proposalsAreNoPeople: Rule = ({ byIndicator }) =>
  [...byIndicator.values()].flatMap((cases) => {
    const odd = cases.find((c) => proposals.test(zh(c.indicator.label)) && people.test(c.figure.unit))
    return odd && odd.figure.unit === odd.indicator.unit ? [countedAsPeople(odd)] : []
  })

const proposals =
  /^(?:共|累计)?(?:收到|提交|征集|立案|审查立案|交办|办复|办结|答复|集体|联名)的?提案(?:总|件)?数?$/
const people = /^(?:人次?|名|位|户)$/

function countedAsPeople(c: Case): Finding {
  return finding('warning', 'mixed-units', `${c.path}/figure`, {
    zh: `${named(c)}数的是提案，单位却是“${c.figure.unit}”。请核对单位；若数的是人，请改指标名称。`,
    en: `${named(c, 'en')} counts proposals, but in “${c.figure.unit}”. Check the unit; if it counts people, name it so.`,
  })
}

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
