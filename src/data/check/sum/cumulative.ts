import { finding, type Finding } from '../../finding.js'
import { readPeriod } from '../../period.js'
import { compareQuantities } from '../../quantity.js'
import { grouped } from '../../grouped.js'
import {
  keyOf,
  latest,
  ownDimensions,
  repeatedBy,
  zh,
  type Case,
  type Context,
  type Rule,
} from '../context.js'
import { named, opening } from '../words.js'

/** What is added up since a beginning does not become less: 1000 by 2022, 950 by 2023. */
export const cumulativeNeverFalls: Rule = (context) => {
  const cases = context.cases.filter((c) => isCumulative(c) && c.o.period !== undefined)
  return repeatedBy(cases, (c) =>
    keyOf(c.indicator.id, c.place, c.classes.join('+'), zh(c.o.scope), ownDimensions(c.o), c.o.source),
  ).flatMap((group) => falls(context, group))
}

export function isCumulative({ indicator, figure }: Case): boolean {
  const { kind, timing, label } = indicator
  if (!/count|amount/.test(kind) || figure.change) return false
  return timing === 'cumulative' || (timing === undefined && /^累计|累计[数量额]?$/.test(zh(label)))
}

function falls(context: Context, group: readonly Case[]): readonly Finding[] {
  const byPeriod = [...grouped(group, (c) => c.o.period ?? '').values()]
  const dated = byPeriod.flatMap((same) => {
    const c = latest(same) as Case
    const range = readPeriod(c.o.period ?? '')
    return range ? [{ c, ...range }] : []
  })
  // Where periods begin apart, each counts from another beginning.
  const open = dated.filter(({ start, precision }) => precision !== 'interval' || start === dated[0]?.start)
  if (open.length < dated.length) return []
  dated.sort((a, b) => a.end - b.end)
  return dated.slice(1).flatMap(({ c, end }, i) => {
    const before = dated[i]
    if (!before || compareQuantities(c.figure, before.c.figure) !== -1) return []
    return [fall(context, before.c, c, yearOf(before.end) === yearOf(end))]
  })
}

/** Of the last day that a period covers. */
function yearOf(end: number): number {
  return new Date(end - 1).getUTCFullYear()
}

function fall(context: Context, before: Case, c: Case, inOneYear: boolean): Finding {
  // From year to year it may start anew, within one it does not.
  const severity = c.indicator.timing === 'cumulative' || inOneYear ? 'warning' : 'note'
  return finding(severity, 'cumulative-falls', `${c.path}/figure`, {
    zh: `${opening(context, c, 'zh-CN')}${named(c)}，少于${opening(context, before, 'zh-CN')}${named(before)}：累计数不会减少。请核对；若重新起算或口径已变，请写 scope。`,
    en: `${opening(context, c, 'en')}${named(c, 'en')}, less than ${opening(context, before, 'en')}${named(before, 'en')}: what is cumulative does not fall. Check both; where it starts anew or covers something else, give scope.`,
  })
}
