/** 11.8 p, 98 (r), r98, : c: what a statistical office says of a number by a letter beside it (SDMX, CL_OBS_STATUS). */
import type { Status } from '../dataset.js'

const spaced = /^([-+−]?[\d.,]+|:)\s+([prebcu]{1,2})$/
const bracketed = /^([-+−]?[\d.,]+)\s*[(（[]([pre])[)）\]]$/
const attached = /^([\d.,]+)([pr])$/
const inFront = /^([pr])\s?(\d[\d.,]*)$/

const statuses: ReadonlyMap<string, Status> = new Map([
  ['p', 'provisional'],
  ['r', 'revised'],
  ['e', 'estimated'],
  ['b', 'break'],
  // Of low reliability.
  ['u', 'estimated'],
])

/** The number, empty where there is none, and its status. */
export function flagIn(text: string): { readonly number: string; readonly status: Status } | undefined {
  if (text.length > 24 || !/[a-z]/.test(text)) return undefined
  const [, letter = '', behind = ''] = inFront.exec(text) ?? []
  const [, before = behind, letters = letter] =
    spaced.exec(text) ?? bracketed.exec(text) ?? attached.exec(text) ?? []
  if (before === '') return undefined
  if (before === ':') return { number: '', status: letters.includes('c') ? 'suppressed' : 'missing' }
  const status = [...letters].map((one) => statuses.get(one)).find((known) => known !== undefined)
  return status && { number: before, status }
}
