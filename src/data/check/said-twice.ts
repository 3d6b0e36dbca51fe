import type { Finding } from '../finding.js'

const ofStatements = /^(?:duplicate|revised|conflicting-figures|sources-disagree)$/

/**
 * What was noticed in reading and in checking, each once. That a figure is stated twice is said by both, and better by the
 * checks, which name the figures, and so are a column of shares that does not make 100 and a total that is off by one count that
 * its share gives away; damage, a share among counts and other totals that are off, better where they were read.
 */
export function together(read: readonly Finding[], checked: readonly Finding[]): readonly Finding[] {
  const paths = checked.flatMap(({ code, path }) => (ofStatements.test(code) ? [path] : []))
  const own = read.filter(
    (f) =>
      !(f.code === 'constraint' && checked.some((c) => c.code === 'out-of-range' && isAt(c, f))) &&
      !(f.code === 'duplicate-observation' && paths.some((path) => names(f.message.en, path))) &&
      !(f.code === 'total-mismatch' && checked.some((c) => isCauseOf(c, f))),
  )
  const wrongTypes = read.filter(({ code }) => code === 'wrong-type')
  const strays = read.filter(({ code }) => code === 'share-among-counts')
  const damaged = new Set(read.filter(({ code }) => code.startsWith('excel-')).map(({ path }) => path))
  const totals = own.filter(({ code }) => code === 'total-mismatch')
  const others = checked.filter(
    (c) =>
      !(c.code.startsWith('spreadsheet-') && damaged.has(c.path)) &&
      !(c.code === 'change-contradicts-figures' && checked.some((other) => isCauseOfChange(other, c))) &&
      !(c.code === 'total-differs-from-parts' && checked.some((other) => isMoreAt(other, c))) &&
      !(c.code === 'mixed-units' && strays.some((f) => isAt(c, f))) &&
      !(c.code === 'unreadable-period' && wrongTypes.some((f) => isAt(c, f))) &&
      !(/^parts-(?:exceed|fall)/.test(c.code) && totals.some((total) => isOfTotal(c, total))) &&
      !(/^(?:not-all|rate-)/.test(c.code) && totals.some((total) => leansOn(c, total))),
  )
  return [...own, ...others]
}

/** More to be answered than was carried over and filed, which make no such total either. */
function isMoreAt(other: Finding, total: Finding): boolean {
  return other.code === 'more-than-possible' && isAt(other, total)
}

/** More filed than came in, beside the change of what was filed. */
function isCauseOfChange({ code, row }: Finding, change: Finding): boolean {
  return code === 'more-than-possible' && row !== undefined && row === change.row
}

function isAt(a: Finding, b: Finding): boolean {
  return a.row === undefined
    ? a.path === b.path
    : a.row === b.row && a.column === b.column && a.file === b.file
}

/** The shares above a total of theirs, or the one count that keeps those above it from making it. */
function isCauseOf(c: Finding, total: Finding): boolean {
  if (c.severity === 'note') return false
  const isOfShares =
    c.code === 'share-as-fraction' ||
    isOddSum(c) ||
    (c.code === 'rate-contradicts-counts' && /total is 100%/.test(total.message.en))
  const isBeside = c.column === total.column || (c.row !== undefined && c.row === total.row && isOddSum(c))
  if (isBeside && isOfShares) return true
  const [, sum, whole] = / the classes add up to ([\d,.]+), not to ([\d,.]+):/.exec(c.message.en) ?? []
  const plain = (digits: string | undefined) => digits?.replaceAll(',', '')
  const said = [`total is ${plain(whole)}, but`, `${plain(sum)}, a difference`]
  return (
    sum !== undefined &&
    (c.row === total.row || c.column === total.column) &&
    said.every((words) => total.message.en.includes(words))
  )
}

/** Shares that do not make 100, said by themselves or with what is the cause. */
function isOddSum({ code, message }: Finding): boolean {
  return /^shares-(?:exceed|fall)/.test(code) || / shares add up to /.test(message.en)
}

/** Parts of one row against the total in it, or those of one column against the total below them. */
function isOfTotal({ row, column, message }: Finding, total: Finding): boolean {
  if (row !== undefined && row === total.row) return true
  return column !== undefined && column === total.column && message.zh.includes('（合计）')
}

/** What is said of a row by the total in it that is wrong. */
function leansOn({ row, message }: Finding, total: Finding): boolean {
  const [stated] = / [\d,.]+(?=%?, but)/.exec(total.message.en) ?? []
  const whole = /（合计）\s*[(（]([\d,.]+)/.exec(message.zh)?.[1]?.replaceAll(',', '')
  return row !== undefined && row === total.row && whole !== undefined && whole === stated?.trim()
}

/** Does the message name the place, and not only one whose number begins alike? */
function names(message: string, path: string): boolean {
  return message.split(/ repeats | and | state |; /).includes(path)
}
