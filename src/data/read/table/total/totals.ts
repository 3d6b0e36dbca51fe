/** Totals a table prints are checked against their parts, never added to them. */
import type { Observation } from '../../../dataset.js'
import { FindingLog } from '../../log.js'
import type { Entries, PathOf, Total } from '../entries.js'
import { finestPeriods, reportOverlap } from './overlaps.js'
import {
  aboveIf,
  columnSince,
  isMadeWithoutSome,
  partsFinder,
  sideFinder,
  withinBefore,
} from './total-parts.js'
import { fits, judgeTotal } from './total-sum.js'

export interface SettledTotals {
  /** Those that say more than their parts: they disagree, or cannot be checked. */
  readonly unsettled: readonly Total[]
  /** Indicators every class of which was found in a total that agrees: their classes exhaust them. */
  readonly complete: readonly string[]
  /** Those of rows in which none is wrong. */
  readonly sound: readonly Total[]
}

/** Checks the totals that a table prints against their parts. */
export function settleTotals(entries: Entries, pathOf: PathOf, log: FindingLog): SettledTotals {
  if (entries.totals.length === 0) return { unsettled: [], complete: [], sound: [] }
  const partsOf = partsFinder(entries)
  const besideOf = sideFinder(entries, partsOf)
  const settled = new Set<Observation>()
  const wrong = new Set<number>()
  const said = new Set<string>()
  const subtotal = { row: 0, since: 0, next: 0 }
  const kept = entries.totals.filter((total) => {
    if (total.kind === 'subtotal' && !total.keys.within) {
      if (total.row !== subtotal.row) Object.assign(subtotal, { row: total.row, since: subtotal.next })
      subtotal.next = total.before
    }
    // 三年平均 of 合计 is of the totals of three years.
    const isOfTotals = total.kind === 'average' && total.keys.total === 'total'
    const parts = isOfTotals
      ? []
      : total.keys.within && total.keys.total
        ? withinBefore(total, entries)
        : total.kind === 'subtotal'
          ? columnSince(subtotal.since, total, entries)
          : partsOf(total)
    const path = pathOf(total.row, total.header)
    const finest = aboveIf(total, finestPeriods(total, withoutClasses(besideOf(total, parts))), entries)
    // Then it is more than its parts say: not all of them are added up.
    if (isMadeWithoutSome(total, finest)) return true
    const overlapping = finest.length < parts.length && !fits(total, finest) && fits(total, parts)
    if (overlapping) reportOverlap(total, parts, path, log)
    else {
      const spot = `${total.row} ${total.column}`
      // A total of two divisions that fits neither is wrong once.
      const judged = judgeTotal(total, finest, path, said.has(spot) ? new FindingLog() : log)
      if (judged === 'differs') {
        wrong.add(total.row)
        said.add(spot)
      }
      if (judged !== 'agrees') return true
    }
    if (sumsClasses(total, finest)) for (const part of finest) settled.add(part)
    return false
  })
  const averages = (totals: readonly Total[]) => totals.filter(({ kind }) => kind === 'average').length
  const agreeing = averages(entries.totals) - averages(kept)
  reportAgreeing(entries.totals.length - kept.length - agreeing, ['合计数与各项之和', 'total'], log)
  reportAgreeing(agreeing, ['平均数与各项', 'average'], log)
  return {
    unsettled: kept,
    complete: exhausted(entries, settled),
    sound: entries.totals.filter(({ kind, row }) => kind === 'total' && !wrong.has(row)),
  }
}

/** 办结 of each row, and not 其中：A类 beside it as well. */
function withoutClasses(parts: readonly Observation[]): readonly Observation[] {
  const plain = parts.filter(({ category }) => category === undefined)
  return plain.length > 0 ? plain : parts
}

function reportAgreeing(count: number, [zh, en]: readonly [string, string], log: FindingLog): void {
  if (count === 0) return
  log.add(
    'note',
    'totals-checked',
    '',
    `${count}个${zh}相符，只作核对，不作为一项画出。`,
    count === 1
      ? `1 ${en} agrees with its parts; it was checked and is not drawn as a part.`
      : `${count} ${en}s agree with their parts; they were checked and are not drawn as parts.`,
  )
}

/** A total of the classes, and not of places or years that each have their classes’ own. */
function sumsClasses({ kind, observation }: Total, parts: readonly Observation[]): boolean {
  return (
    kind === 'total' &&
    observation.category === undefined &&
    parts.length > 1 &&
    parts.every(({ category }) => category !== undefined)
  )
}

function exhausted({ observations, within }: Entries, settled: ReadonlySet<Observation>): readonly string[] {
  const complete = new Set([...settled].map(({ indicator }) => indicator))
  observations.forEach((part, i) => {
    if (!within.has(i) && part.category !== undefined && !settled.has(part)) complete.delete(part.indicator)
  })
  return [...complete]
}
