import type { Finding } from '../../../data/finding.js'
import type { DataStatus } from '../../controllers/data-source.js'
import type { Reading } from '../../controllers/read-raw.js'
import type { TallyEvents } from './events.js'
import { warnOnce } from './warn.js'

/** `:state(loading)`, `:state(empty)`, `:state(error)`, `:state(stale)` for style sheets outside. */
export function tellState(internals: ElementInternals | undefined, now: DataStatus | 'empty'): void {
  const states = internals?.states
  states?.clear()
  if (now !== 'ready') states?.add(now === 'idle' ? 'empty' : now)
}

export function tell(host: HTMLElement, name: keyof TallyEvents, detail: unknown): void {
  host.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }))
}

/**
 * tally-load where something can be drawn, tally-error where something could not be read or is asked for in vain; both
 * where both are so.
 */
export function tellLoaded(
  host: HTMLElement,
  loaded: Reading | undefined,
  status: DataStatus,
  asked: readonly Finding[] = [],
): void {
  if (loaded && status !== 'error' && status !== 'stale') tell(host, 'tally-load', loaded)
  const findings = [...asked, ...(loaded?.findings ?? [])]
  // Of very many a few say what is wrong with the others.
  for (const f of findings.slice(0, 9)) if (f.severity !== 'note') warnOnce(f.message)
  if (findings.some((f) => f.severity === 'error')) tell(host, 'tally-error', { findings })
}
