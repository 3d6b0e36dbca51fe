import type { Filter } from './series.js'

/** Reads `place=陇南市|嘉峪关市;period=2024`; names and values may be percent-encoded, so that `;`, `|`, `=` can be part of them. A name without values takes all. */
export function parseWhere(text: string): Filter {
  const pairs = text
    .split(';')
    .map((clause) => clause.split('='))
    .filter(([name]) => name !== undefined && name.trim() !== '')
    .map(
      ([name = '', ...values]) =>
        [
          decode(name.trim()),
          values
            .join('=')
            .split('|')
            .map((v) => decode(v.trim()))
            .filter(Boolean),
        ] as const,
    )
  return Object.fromEntries(pairs)
}

/** The reverse of `parseWhere`. */
export function formatWhere(where: Filter): string {
  return Object.entries(where)
    .map(([name, values]) => `${encode(name)}=${values.map(encode).join('|')}`)
    .join(';')
}

/** Both filters at once: on a dimension of both, what both allow. */
export function bothFilters(a: Filter, b: Filter): Filter {
  // A map, since a dimension may be called __proto__.
  const joined = new Map(Object.entries(a))
  for (const [name, values] of Object.entries(b)) {
    if (values.length === 0) continue
    const own = Object.hasOwn(a, name) ? (a[name] ?? []) : []
    // Nothing in common must select nothing, and an empty list would select all.
    const common = own.filter((value) => values.includes(value))
    joined.set(name, own.length === 0 ? values : common.length > 0 ? common : ['\u0000'])
  }
  return Object.fromEntries(joined)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function encode(text: string): string {
  return text.replace(/[%;|=&#\s]/g, (c) => encodeURIComponent(c))
}
