/** Parts that a row counts in columns of their own, told by their names, and the whole that they may make. */
import { lackOf } from '../../made.js'
import { isOneSlip } from '../../slip.js'
import { zh, valueOf, type Case } from '../context.js'
import { isAfterMerging, isTotalName, stageOf } from '../stage/stage.js'
import { isOfDeputies } from './whole.js'

export type Cases = readonly Case[]

export interface Kind {
  readonly partsIn: (counts: Cases, all: Cases) => Cases
  /** What they may make: of several, that which they make in most rows. */
  readonly wholesIn: (counts: Cases, parts: Cases) => Cases
  /** What they may lack of it and be called wrong by that alone, as a share of it; where other rows have all of it, whatever they lack. */
  readonly near: (whole: Case, parts: Cases) => number
  /** Do their names leave nothing else? */
  readonly areAll?: (counts: Cases) => boolean
  /** Of several rows each would tell of the others. */
  readonly isOfOne?: true
}

export function labelled(cases: Cases, pattern: RegExp): Cases {
  return cases.filter((c) => pattern.test(zh(c.indicator.label)))
}

/** What the whole has more than its parts. */
export function gapOf(whole: Case, parts: Cases): number {
  return lackOf(valueOf(whole), parts.map(valueOf))
}

/** Of what came in, was filed or handed out, that which they make, or would but for a slip; else the nearest. */
export function likelyWhole(counts: Cases, parts: Cases): Cases {
  const wholes = counts.filter(
    (c) =>
      !parts.includes(c) &&
      ((stageOf(c) ?? 3) < 3 ||
        isAfterMerging(c) ||
        isTotalName(zh(c.indicator.label)) ||
        isOfDeputies(counts, c)),
  )
  // What is more than came in is said by itself.
  const [most = Infinity] = wholes
    .filter((c) => stageOf(c) !== 1 && stageOf(c) !== 2)
    .map(valueOf)
    .toSorted((a, b) => a - b)
  const lack = (c: Case) => (isOneSlip(valueOf(c), parts.map(valueOf)) ? 0.5 : Math.abs(gapOf(c, parts)))
  return wholes
    .filter((c) => valueOf(c) <= most)
    .toSorted((a, b) => lack(a) - lack(b))
    .slice(0, 1)
}
