/** A header of one line that holds two levels: 2022年件数 and 2022年占比, 集体提案 | 占比, 经济建设件数 and 经济建设比例. */
import { isDated } from '../cell/period.js'
import { readHeading } from './header-unit.js'
import { isOfAll, isShareName } from './kinds.js'

/** Of each column its labels, from the top level down. */
type Headers = readonly (readonly string[])[]

export function levelsApart(headers: Headers): Headers {
  return measuresApart(sharesBeside(yearsApart(headers)))
}

/** 2022年件数 | 2022年占比 | 2023年件数 | 2023年占比 has years over measures, and so has Proposals 2022 | Proposals 2023. */
function yearsApart(headers: Headers): Headers {
  const before = headers.map(([label = '', more]) => {
    const [, year, rest] = /^((?:19|20)\d\d年度?)(?!同期|以来|[底末以（(])(.+)$/.exec(label) ?? []
    return rest !== undefined && year !== undefined && more === undefined && !isDated(label)
      ? [year, rest]
      : undefined
  })
  const areYears = headers.filter(([label = '', more]) => more === undefined && isYear(label)).length > 1
  if (before.filter(Boolean).length > 1 || (areYears && before.some(isShareOfYear)))
    return headers.map(
      (levels, i) => before[i] ?? (areYears && isYear(levels.join(' ')) ? [...levels, '数值'] : levels),
    )
  const behind = headers.map(([label = '', more]) => (more === undefined ? yearBehind(label) : undefined))
  const names = behind.flatMap((levels) => levels?.[1] ?? [])
  // One name in several years: a single 2024 may belong to the name.
  const isSeveral = (levels: readonly string[] | undefined) =>
    levels !== undefined && names.indexOf(levels[1] ?? '') !== names.lastIndexOf(levels[1] ?? '')
  return headers.map((levels, i) => (isSeveral(behind[i]) ? (behind[i] ?? levels) : levels))
}

function isYear(label: string): boolean {
  return /^(?:19|20)\d\d年?度?$/.test(label)
}

/** 2023年占比 behind 2022年 and 2023年, which hold what it is the share of. */
function isShareOfYear(levels: readonly string[] | undefined): boolean {
  return isShareName(levels?.[1] ?? '')
}

/** Proposals 2022, Proposals (2022), 2022 proposals, 提案数（2022年）: year and name. */
function yearBehind(label: string): readonly string[] | undefined {
  const [, name, year] = /^(.+?)[\s_,-]*[(（]?((?:19|20)\d\d年?度?)[)）]?$/.exec(label) ?? []
  const [, first, rest] = /^((?:19|20)\d\d)[\s_-]+([a-z].*)$/i.exec(label) ?? []
  const found = name === undefined ? [first, rest] : [year, name]
  const [ofYear, own = ''] = found
  return ofYear !== undefined && own !== '' && !isDated(label) && /\p{L}$|[)）%]$/u.test(own)
    ? [ofYear, own]
    : undefined
}

/** 占比 again and again is each time that of the column before it: 集体提案 | 占比 | 委员提案 | 占比. */
function sharesBeside(headers: Headers): Headers {
  const standsAlone = (levels: readonly string[] | undefined): boolean =>
    levels?.length === 1 && isShare(levels[0] ?? '')
  // 占提案总数 and 占立案总数 next to each other are two shares of one count.
  const areTwo = headers.some((levels, i) => standsAlone(levels) && standsAlone(headers[i - 1]))
  // 占建议总数 and 占提案总数 are of two wholes.
  const names = new Set(headers.filter(standsAlone).map(([label = '']) => readHeading(label).label))
  if (headers.filter(standsAlone).length < 2 || areTwo || names.size > 1) return headers
  const mayHave = (levels: readonly string[] | undefined): boolean =>
    levels?.length === 1 && !standsAlone(levels)
  return headers.map((levels, i) => {
    const before = headers[i - 1]
    if (standsAlone(levels) && mayHave(before)) return [...(before ?? []), ...levels]
    return mayHave(levels) && standsAlone(headers[i + 1]) ? [...levels, '件数'] : levels
  })
}

/** 经济建设件数 beside 经济建设比例, and so of others: each name stands over how it is measured. */
function measuresApart(headers: Headers): Headers {
  const apart = headers.map(([label = '', more]) => (more === undefined ? measureBehind(label) : undefined))
  const names = (isOne: (measure: string) => boolean) =>
    new Set(apart.flatMap((levels) => (levels && isOne(levels[1]) ? levels[0] : [])))
  const [shares, counts] = [names(isShare), names((measure) => !isShare(measure))]
  const both = new Set([...shares].filter((name) => counts.has(name)))
  return both.size < 2
    ? headers
    : headers.map((levels, i) => {
        const own = apart[i]
        return own && both.has(own[0]) ? own : levels
      })
}

/** 经济建设 and 件数; 立案件数 counts all of them, and no class. */
function measureBehind(label: string): readonly [name: string, measure: string] | undefined {
  const [, name, measure] =
    /^(.+?)[的所]*((?:[件份个]数|数量|占?比[例重]?|占?百分比)(?:\s*[(（][^()（）]+[)）]|[%％])?)$/.exec(
      label,
    ) ?? []
  return name === undefined || measure === undefined || isOfAll(name) ? undefined : [name, measure]
}

function isShare(measure: string): boolean {
  return isShareName(readHeading(measure).label)
}
