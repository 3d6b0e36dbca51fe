import type { Observation } from '../dataset.js'
import type { Quantity } from '../quantity.js'
import { say } from '../text.js'
import { inChinese, type FindingLog } from './log.js'
import type { Whereabouts } from './whereabouts.js'

/** What makes two observations the same one, date of statement and source included. */
function keyParts(o: Observation): readonly string[] {
  const parts = [
    o.indicator,
    o.place ?? '',
    o.period ?? say(o.periodWording, 'zh-CN'),
    say(o.scope, 'zh-CN'),
    typeof o.category === 'string' ? o.category : (o.category?.join('+') ?? ''),
    o.asOf ?? '',
    o.source ?? '',
    say(o.base, 'zh-CN'),
    // 242件 and 31.8% of one class are two figures.
    o.figure.unit === '%' ? '%' : '',
  ]
  if (o.dimensions) {
    const own = Object.entries(o.dimensions).sort(([a], [b]) => (a < b ? -1 : 1))
    for (const [name, value] of own) parts.push(name, value)
  }
  return parts
}

function keyOf(observation: Observation): string {
  return keyParts(observation).join('\u0000')
}

function isMissing({ status }: Observation): boolean {
  return status === 'missing'
}

/** 32 bits of the key (FNV-1a). */
function hashOf(observation: Observation): number {
  let hash = 0x811c9dc5
  for (const part of keyParts(observation)) {
    for (let i = 0; i < part.length; i++) hash = Math.imul(hash ^ part.charCodeAt(i), 0x01000193)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash
}

/** 110余 and 110 are not the same figure. */
function isSame(a: Quantity, b: Quantity): boolean {
  return a.value === b.value && a.bound === b.bound && a.high === b.high
}

/** Notices observations that state the same thing twice. Both stay. */
export function reportDuplicates(
  observations: readonly Observation[],
  whereabouts: Whereabouts,
  log: FindingLog,
): void {
  const seen = new Map<string, number>()
  for (const i of suspects(observations)) {
    const observation = observations[i]
    if (!observation) continue
    const key = keyOf(observation)
    const first = seen.get(key)
    seen.set(key, i)
    const before = first === undefined ? undefined : observations[first]
    // What a cell leaves blank is stated by none.
    if (first === undefined || !before || isMissing(before) || isMissing(observation)) continue
    const same = isSame(before.figure, observation.figure)
    const { path = '', ...spot } = whereabouts(i) ?? {}
    const firstPath = whereabouts(first)?.path ?? ''
    const other = inChinese(firstPath)
    log.add(
      same ? 'note' : 'warning',
      'duplicate-observation',
      path,
      same
        ? `${path} 与 ${other} 完全重复，两条都保留。请删去一条。`
        : `${path} 与 ${other} 说的是同一项，数字不同，两条都保留。若是修订，请用 asOf 写明日期；若口径不同，请写明 scope 或 base。`,
      same
        ? `${path} repeats ${firstPath}; both are kept. Delete one.`
        : `${path} and ${firstPath} state the same thing with different figures; both are kept. For a revision give the date in asOf; for another coverage name the scope or base.`,
      spot,
    )
  }
}

/** Those whose hash another has too: few, so that the keys of a long file need not all be held. */
function suspects(observations: readonly Observation[]): readonly number[] {
  const hashes = Int32Array.from(observations, hashOf)
  const met = new Set<number>()
  const again = new Set<number>()
  for (const hash of hashes) {
    if (met.has(hash)) again.add(hash)
    met.add(hash)
  }
  return again.size === 0 ? [] : [...hashes.keys()].filter((i) => again.has(hashes[i] ?? 0))
}
