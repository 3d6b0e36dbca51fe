import type { Quantity } from '../../../src/data/quantity.js'

export interface Expected {
  readonly value: number | null
  readonly bound: string
  readonly unit: string
  readonly high?: number
  readonly change?: string
}

/** `110 over 次`, `3 between 个 5`, `~ unstated -`, `5.2 exact % up`; `working_days` for a unit of two words. */
export function expected(line: string): Expected {
  const [value = '', bound = '', unit = '', ...rest] = line.trim().split(/\s+/)
  const high = rest.find((word) => /^-?[\d.]+$/.test(word))
  const change = rest.find((word) => word === 'up' || word === 'down')
  return {
    value: value === '~' ? null : Number(value),
    bound,
    unit: unit === '-' ? '' : unit.replaceAll('_', ' '),
    ...(high === undefined ? {} : { high: Number(high) }),
    ...(change === undefined ? {} : { change }),
  }
}

/** What the corpus compares of a quantity. */
export function actual(quantity: Quantity | null): Expected | null {
  if (!quantity) return null
  const { value, bound, unit, high, change } = quantity
  return {
    value,
    bound,
    unit,
    ...(high === undefined ? {} : { high }),
    ...(change === undefined ? {} : { change }),
  }
}

export function lines(corpus: string): readonly string[] {
  return corpus
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.replaceAll('\\n', '\n'))
}

/** `wording = reading; reading` as its two sides. */
export function sides(line: string): readonly [string, readonly string[]] {
  const at = line.lastIndexOf(' =')
  const right = line.slice(at + 2).trim()
  return [line.slice(0, at).trim(), right === '' ? [] : right.split(';')]
}
