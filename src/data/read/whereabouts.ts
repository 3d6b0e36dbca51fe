/** Where the observations of a dataset stand in the table they were read from: kept beside the dataset, no part of it. */
import type { Dataset } from '../dataset.js'
import type { Finding } from '../finding.js'
import { inChinese, type Spot } from './log.js'
import type { Reading } from './reading.js'

export interface Whereabout extends Spot {
  /** As findings name it: `row 4, column 地区`. */
  readonly path: string
  /** The file, where its name is known. */
  readonly file?: string
  /** The sheet, where it is a workbook. */
  readonly sheet?: string
}

/**
 * Where an observation stands.
 * @param field - What of it: `place`, `dimensions/性别`; its figure when absent or in no column of its own.
 */
export type Whereabouts = (observation: number, field?: string) => Whereabout | undefined

const known = new WeakMap<Dataset, Whereabouts>()

export function rememberWhereabouts(dataset: Dataset, whereabouts: Whereabouts | undefined): void {
  if (whereabouts) known.set(dataset, whereabouts)
}

/** Those of a dataset as a reader of tables made it; undefined for any other. */
export function whereaboutsOf(dataset: Dataset): Whereabouts | undefined {
  return known.get(dataset)
}

/** Paths alone, for records that are no lines of a file. */
export function withoutSpot(whereabouts: Whereabouts | undefined): Whereabouts | undefined {
  return (
    whereabouts &&
    ((i, field) => {
      const at = whereabouts(i, field)
      return at && { path: at.path }
    })
  )
}

/** Observations named by their number, in a path and in a message. */
const named = /\bobservations\/(\d+)\b/g
const path = /^observations\/(\d+)(?:\/(.+))?$/s

/** The findings of a check in the words of the table's reader, who sees rows and columns, not observations. */
export function inTheTable(
  findings: readonly Finding[],
  whereabouts: Whereabouts | undefined,
): readonly Finding[] {
  if (!whereabouts) return findings
  return findings.map((finding) => {
    const [, observation, field] = path.exec(finding.path) ?? []
    const at = observation === undefined ? undefined : whereabouts(Number(observation), field)
    // Of another sheet it says which.
    const spotOf = (all: string, i: string) => {
      const { path: spot = all, sheet } = whereabouts(Number(i)) ?? {}
      const other = sheet === at?.sheet ? undefined : sheet
      return other === undefined
        ? { zh: inChinese(spot), en: spot }
        : { zh: `表“${other}”${inChinese(spot)}`, en: `${spot} of “${other}”` }
    }
    const message = {
      zh: finding.message.zh.replace(named, (all, i: string) => spotOf(all, i).zh),
      en: finding.message.en.replace(named, (all, i: string) => spotOf(all, i).en),
    }
    return { ...finding, message, ...at }
  })
}

/** The reading of a part of a file, with paths that start at the file itself. */
export function withPathsBelow(at: string, { dataset, findings }: Reading): Reading {
  const below = (spot: string) => (spot === '' ? '' : `${at}/${spot}`)
  const told = whereaboutsOf(dataset)
  rememberWhereabouts(
    dataset,
    told &&
      ((i, field) => {
        const spot = told(i, field)
        return spot && { ...spot, path: below(spot.path) }
      }),
  )
  return {
    dataset,
    findings: findings.map((finding) => {
      const { path: own, message } = finding
      if (own === '') return finding
      const inWhole = (words: string) => words.replace(own, () => below(own))
      return { ...finding, path: below(own), message: { zh: inWhole(message.zh), en: inWhole(message.en) } }
    }),
  }
}
