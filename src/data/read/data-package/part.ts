/** The part of a package's schema that is loaded on first need. */
import type * as Thorough from './thorough.js'

let [loaded, part]: (typeof Thorough | undefined)[] = []

/** The part, while a package is read from its file: what is checked does not depend on what was read before. */
export function thorough(): typeof Thorough | undefined {
  return part
}

export async function loadThorough(): Promise<void> {
  loaded ??= await import('./thorough.js')
}

/** Reads with the part, once it is loaded. */
export function thoroughly<T>(read: () => T): T {
  part = loaded
  try {
    return read()
  } finally {
    part = undefined
  }
}

const later = [
  '须由 readDatasetFrom 读取才核对',
  'is checked where the package is read by readDatasetFrom',
] as const

/** With one choice at most there is nothing to try again and again: [A-Z]{2}, \\d+. */
function plain(pattern: string): RegExp | undefined {
  try {
    const choices = pattern.match(/[*+?|{]/g) ?? []
    return choices.length < 2 ? new RegExp(`^(?:${pattern})$`, 'u') : undefined
  } catch {
    return undefined
  }
}

/** Why cells are not held to an expression; undefined where they are. */
export function uncheckedPattern(pattern: string): readonly [zh: string, en: string] | undefined {
  return part ? part.unchecked(pattern) : plain(pattern) ? undefined : later
}

/** Does the whole of `text` match? An expression that cannot be matched demands nothing. */
export function matchesPattern(text: string, pattern: string): boolean {
  if (part) return part.matches(text, pattern)
  return text.length > 1000 || (plain(pattern)?.test(text) ?? true)
}

/** Says of a package that names foreign keys that they were not checked. */
export const keysLater = later
