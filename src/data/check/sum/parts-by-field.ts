/** What they are about: 经济建设, 社会建设 and the other fields, into which all that are filed are put. */
import { areExhaustive, isRest } from '../../exhaustive.js'
import { field } from '../../fields.js'
import { outcome } from '../../outcomes.js'
import { chosen, proposer } from '../../proposers.js'
import { totalOf, zh, valueOf, type Case } from '../context.js'
import { isDegree } from '../share/satisfied.js'
import { isTotalName, stageOf } from '../stage/stage.js'
import { type Cases, type Kind, labelled, likelyWhole } from './kind-of-parts.js'

/** 经济建设类, 社会建设类 and others, into which all that are filed are put; 工交, 城建 and so on up to 其他. */
export const fields: Kind = {
  partsIn: (counts) => {
    const parts = labelled(counts, /^(?![A-E]类)\S+(?:建设|类)(?:方面)?(?:的?提案)?(?:件?数)?$/)
    if (areExhaustive(parts.map((c) => zh(c.indicator.label)))) return withMore(counts, parts)
    const end = counts.findIndex((c) => isRest(zh(c.indicator.label)))
    const start = counts.slice(0, end + 1).findLastIndex(isOther) + 1
    return end - start < 2 ? [] : counts.slice(start, end + 1)
  },
  wholesIn: likelyWhole,
  near: () => 0.1,
}

/** 其他 next to the five fields is one more of them; so are 城市发展 and what stands further off, where they make a whole with these. */
function withMore(counts: Cases, parts: Cases): Cases {
  const beyond = counts.slice(counts.indexOf(parts.at(-1) as Case) + 1)
  const wholes = counts
    .filter((c) => (stageOf(c) ?? 3) < 3 || isTotalName(zh(c.indicator.label)))
    .map(valueOf)
  const ways = [
    beyond.slice(0, 1).filter(isRestOf),
    beyond.filter((c) => !isOther(c) && (field.test(zh(c.indicator.label)) || isRestOf(c))),
    beyond.filter(isRestOf).slice(0, 1),
  ].map((more) => [...parts, ...more])
  const gap = (way: Cases) => Math.min(...wholes.map((whole) => Math.abs(whole - totalOf(way))))
  return ways.reduce((best, way) => (gap(way) < gap(best) ? way : best))
}

function isRestOf({ indicator }: Case): boolean {
  return isRest(zh(indicator.label))
}

/** 经济发展, 改善民生 and whatever else stands between them, in a row that no other tells of. */
export const fieldsOfOne: Kind = {
  partsIn: (counts, all) => {
    if (fields.partsIn(counts, all).length > 1) return []
    const [first] = labelled(counts, field).filter((c) => !isOther(c))
    const rest = counts.slice(first ? counts.indexOf(first) : counts.length)
    const end = rest.findIndex(isOther)
    const parts = rest.slice(0, end < 0 ? undefined : end)
    return parts.length > 2 && labelled(parts, field).length > parts.length / 2 ? parts : []
  },
  wholesIn: likelyWhole,
  near: () => 0.02,
  isOfOne: true,
}

function isOther(c: Case): boolean {
  return stageOf(c) !== undefined || isDegree(c) || other.test(zh(c.indicator.label))
}
const other = new RegExp(
  `${proposer.source}|${outcome.source}|^[A-E]类|总|[案送撤]$|意见|建议$|${chosen.source}|单位|委员`,
)
