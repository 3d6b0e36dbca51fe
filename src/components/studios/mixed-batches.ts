import type { Datum } from '../../data/series.js'
import { say, type Text } from '../../data/text.js'

/** 首批, 第二批, 新增: part of a number that is still growing. */
const batch = /[首一二三四五六七八九十两]批|新增|新建|first|second|third|batch|new\b/i

export interface MixedBatches {
  readonly indicator: Text
  readonly batches: readonly Text[]
  /** Scopes of the others; '' for figures without limits. */
  readonly others: readonly Text[]
}

/** Indicators of which some figures count a batch and others more than that. */
export function mixedBatches(data: readonly Datum[]): readonly MixedBatches[] {
  const byIndicator = new Map<string, Datum[]>()
  for (const d of data) {
    const group = byIndicator.get(d.indicator.id)
    if (group) group.push(d)
    else byIndicator.set(d.indicator.id, [d])
  }
  return [...byIndicator.values()].flatMap((group) => {
    const isBatch = (d: Datum) => batch.test(say(d.observation.scope, 'zh-CN'))
    const [batches, others] = [group.filter(isBatch), group.filter((d) => !isBatch(d))]
    if (batches.length === 0 || others.length === 0 || !group[0]) return []
    return [{ indicator: group[0].indicator.label, batches: scopes(batches), others: scopes(others) }]
  })
}

function scopes(data: readonly Datum[]): readonly Text[] {
  return [
    ...new Map(data.map((d) => [say(d.observation.scope, 'zh-CN'), d.observation.scope ?? ''])).values(),
  ]
}
