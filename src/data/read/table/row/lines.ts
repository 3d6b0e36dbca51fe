/** The rows of a table with one column of names, as what they name and count. */
import { areExhaustive } from '../../../exhaustive.js'
import { addDecimals } from '../../../quantity/decimal.js'
import { isOneSlip } from '../../../slip.js'
import { assigned, isRateName, stages, wholes } from '../header/kinds.js'
import { isTotal } from '../header/roles.js'
import { cell } from '../cell/cell.js'
import { readFigure } from '../../figure.js'
import { splitUnit } from '../../unit.js'
import { readHeading } from '../header/header-unit.js'

type Row = readonly string[]

/** What a row is besides what its cells say: the whole, or a class of one. */
export interface Division {
  readonly indicator: string
  readonly category?: string
}

export interface Line {
  readonly name: string
  /** Of 430余 and 近1000 the number alone: it divides, and is divided, though what it makes is not certain. */
  readonly count: number | undefined
  readonly share: number | undefined
  readonly isBlank: boolean
  /** Its name may be that of a whole: 立案, 提案总数. */
  readonly isWhole: boolean
  /** It is set in below what it divides. */
  readonly isIndented: boolean
  readonly unit: string
  /** It is numbered, as those below it are not, and heads them. */
  readonly heads?: true
}

/** Lines one below the other that come to the count of another line. */
export interface Run {
  readonly lines: readonly Line[]
  readonly of: Line
}

export function lineOf(row: Row, at: number, count: number, share: number | undefined): Line {
  const { label } = readHeading(cell(row, at))
  const { value, bound, unit } = readFigure(cell(row, count), splitUnit('')).figure
  const isCount = bound !== 'between' && value !== null && !/[%‰]/.test(unit) && !isRateName(label)
  const part = share === undefined ? undefined : readFigure(cell(row, share), splitUnit('%')).figure
  return {
    name: label,
    isIndented: /^[ \u3000]/.test(row[at] ?? ''),
    unit: unit.trim(),
    count: isCount ? value : undefined,
    share: part?.value ?? undefined,
    isBlank: (value ?? part?.value ?? null) === null,
    isWhole: [wholes, stages, assigned].some((is) => is.test(label)) || isTotal(label) || part?.value === 100,
  }
}

export function sumOf(lines: readonly Line[]): number {
  return addDecimals(lines.map(({ count }) => count ?? 0))
}

/** As far as a slip leaves the sum of classes from their whole. */
const near = 0.05

export function isNear(lines: readonly Line[], { count: whole }: Line): boolean {
  // Percentages alone, and 100 % beside them.
  if (whole === undefined) return !lines.some(({ name }) => isRateName(name)) && lackOfHundred(lines) <= 15
  const room = lines.length > 2 && areExhaustive(lines.map(({ name }) => name)) ? 2 * near : near
  const counts = lines.map(({ count }) => count ?? 0)
  return Math.abs(sumOf(lines) - whole) <= room * whole || isOneSlip(whole, counts)
}

export function makeHundred(lines: readonly Line[]): boolean {
  return lines.every(({ share }) => share !== undefined) && lackOfHundred(lines) <= lines.length / 2
}

function lackOfHundred(lines: readonly Line[]): number {
  return Math.abs(addDecimals(lines.map(({ share }) => share ?? 0)) - 100)
}
