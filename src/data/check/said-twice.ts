import type { Finding } from '../finding.js'

const ofStatements = /^(?:duplicate|revised|conflicting-figures|sources-disagree)$/

/**
 * What was noticed in reading and in checking, each once. That a figure is stated twice is said by both, and better by the
 * checks, which name the figures; damage and totals that are off, better where they were read.
 */
export function together(read: readonly Finding[], checked: readonly Finding[]): readonly Finding[] {
  const paths = checked.flatMap(({ code, path }) => (ofStatements.test(code) ? [path] : []))
  const own = read.filter(
    ({ code, message }) => code !== 'duplicate-observation' || !paths.some((path) => names(message.en, path)),
  )
  const damaged = new Set(read.filter(({ code }) => code.startsWith('excel-')).map(({ path }) => path))
  const totals = new Set(read.filter(({ code }) => code === 'total-mismatch').map(({ row }) => row))
  const others = checked.filter(
    ({ code, path, row }) =>
      !(code.startsWith('spreadsheet-') && damaged.has(path)) &&
      !(/^parts-(?:exceed|fall)/.test(code) && row !== undefined && totals.has(row)),
  )
  return [...own, ...others]
}

/** Does the message name the place, and not only one whose number begins alike? */
function names(message: string, path: string): boolean {
  return message.split(/ repeats | and | state |; /).includes(path)
}
