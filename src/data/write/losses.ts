/** What writing lost, told by reading the text again: nothing is dropped without a word. */
import type { Dataset, Observation } from '../dataset.js'
import type { Finding } from '../finding.js'
import { FindingLog } from '../read/log.js'

type Part = Readonly<Record<string, unknown>>

/**
 * Findings on every part of `dataset` that does not come back from the text as it was.
 * @param written - Which of its observations the text holds, in order; all when absent.
 */
export function lossesOf(
  dataset: Dataset,
  reread: Dataset,
  format: string,
  written: Iterable<number> = dataset.observations.keys(),
): readonly Finding[] {
  const log = new FindingLog()
  for (const key of ['title', 'columns'] as const) {
    if (!sameValue(dataset[key], reread[key])) report(key, key, format, log)
  }
  for (const list of ['indicators', 'sources', 'schemes', 'places'] as const)
    compareLists(list, dataset[list] ?? [], reread[list] ?? [], format, log)
  Array.from(written).forEach((i, position) => {
    const [observation, back] = [dataset.observations[i], reread.observations[position]]
    if (!observation) return
    if (!back) report(`observations/${i}`, 'observation', format, log)
    else compare(parted(observation), parted(back), `observations/${i}`, format, log)
  })
  return log.findings
}

/** The figure's parts beside the observation's own, so that a loss is named closely. */
function parted({ figure, ...observation }: Observation): Part {
  return {
    ...observation,
    ...Object.fromEntries(Object.entries(figure).map(([key, value]) => [`figure/${key}`, value as unknown])),
  }
}

function compareLists(
  list: string,
  written: readonly { readonly id: string }[],
  reread: readonly { readonly id: string }[],
  format: string,
  log: FindingLog,
): void {
  const back = new Map(reread.map((item) => [item.id, item]))
  for (const item of written) {
    const same = back.get(item.id)
    if (same) compare({ ...item }, { ...same }, `${list}/${item.id}`, format, log)
    else report(`${list}/${item.id}`, list, format, log)
  }
}

function compare(written: Part, reread: Part, path: string, format: string, log: FindingLog): void {
  for (const key of new Set([...Object.keys(written), ...Object.keys(reread)]))
    if (!sameValue(written[key], reread[key])) report(`${path}/${key}`, key, format, log)
}

/** Equal as data: in type, keys and values; NaN equals itself. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (isList(a) || isList(b)) {
    if (!isList(a) || !isList(b) || a.length !== b.length) return false
    return Array.from(a).every((item, i) => sameValue(item, b[i]))
  }
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue((a as Part)[key], (b as Part)[key]))
  )
}

function isList(value: object): value is ArrayLike<unknown> & object {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value)
}

function report(path: string, what: string, format: string, log: FindingLog): void {
  log.add(
    'warning',
    `not-carried-${what.replace(/^figure\//, 'figure-')}`,
    path,
    `${path}：${format} 存不下这一项，读回时会不同。需要完整保存请用 JSON。`,
    `${path}: ${format} cannot carry this; it will differ when read again. Use JSON to keep everything.`,
  )
}
