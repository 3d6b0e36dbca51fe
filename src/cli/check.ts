/** `civic-tally check FILE…` */
import { basename, dirname, join } from 'node:path'
import { checkDataset, loadPlaces } from '../data/check.js'
import { together } from '../data/check/said-twice.js'
import type { Finding, Severity } from '../data/finding.js'
import { decodeText } from '../data/read/decode.js'
import type { Locale } from '../data/text.js'
import type { CheckCommand } from './arguments.js'
import { positionOf } from './json-position.js'
import { load, type Loaded } from './load.js'
import { progress, type Terminal } from './terminal.js'
import { sayer, words } from './words.js'

type Placed = Finding & { readonly file: string }

export async function check(command: CheckCommand, terminal: Terminal): Promise<number> {
  const { files, json, locale } = command
  const say = sayer(locale)
  const places = await loadPlaces()
  const line = progress(terminal)
  const all: Placed[] = []
  for (const [i, file] of files.entries()) {
    line.show(say(words.reading(file, i + 1, files.length)))
    const loaded = await load(file, command.from, terminal)
    const { dataset, findings } = loaded
    if (dataset) line.show(say(words.checking(file)))
    const checked = dataset ? checkDataset(dataset, { places }) : []
    line.done()
    const placed = located(together(findings, checked), file, loaded)
    all.push(...placed)
    if (!json) for (const line of linesOf(placed, file, locale)) terminal.out(`${line}\n`)
  }
  const count = (severity: Severity): number => all.filter((finding) => finding.severity === severity).length
  const [errors, warnings, notes] = [count('error'), count('warning'), count('note')]
  if (json) terminal.out(`${JSON.stringify(all, null, 2)}\n`)
  else terminal.out(`${say(words.summary(files.length, errors, warnings, notes))}\n`)
  return errors > 0 ? 1 : 0
}

/** Larger texts are not searched for the lines of their findings. */
const searched = 5_000_000

/** Each finding with its file as typed, and with the line and column of its path. */
function located(findings: readonly Finding[], file: string, { bytes }: Loaded): readonly Placed[] {
  const isJson =
    bytes !== undefined && bytes.length < searched && /^\s*[{[]/.test(decodeText(bytes.subarray(0, 64)))
  const text = isJson ? decodeText(bytes) : undefined
  const spotOf = ({ row, path }: Finding): object | undefined => {
    return row !== undefined || text === undefined ? undefined : positionOf(text, path.split('/'))
  }
  return findings.map((finding) => {
    // A data package’s findings name the resource’s file, relative to it.
    const ofResource = finding.file !== undefined && finding.file !== basename(file)
    return ofResource
      ? { ...finding, file: join(dirname(file), finding.file ?? '') }
      : { ...finding, file, ...spotOf(finding) }
  })
}

/** Of one kind no more are printed for a file: twenty thousand places that nobody knows are one thing to mend. */
const listed = 100

function linesOf(findings: readonly Placed[], file: string, locale: Locale): readonly string[] {
  const counts = new Map<string, number>()
  const lines = findings.flatMap((finding) => {
    const count = (counts.get(finding.code) ?? 0) + 1
    counts.set(finding.code, count)
    return count <= listed ? [lineOf(finding, locale)] : []
  })
  const more = [...counts].filter(([, count]) => count > listed)
  return [
    ...lines,
    ...more.map(([code, count]) => sayer(locale)(words.moreOfKind(file, count - listed, code))),
  ]
}

/** file:row:column, as editors jump to; a column without a row would be taken for a row. */
export function placeOf(file: string, row: number | undefined, column: number | undefined): string {
  const parts = row === undefined ? [file] : [file, row, column]
  return parts.filter((part) => part !== undefined).join(':')
}

function lineOf(finding: Placed, locale: Locale): string {
  const { file, sheet, row, column, severity, code, message, path } = finding
  const say = sayer(locale)
  const at = placeOf(file, row, column)
  const said = say(message)
  // Row and column of a table stand in front already.
  const where = path === '' || said.includes(path) || /\b(?:row|column) \d+/.test(path) ? '' : ` (${path})`
  const inSheet = sheet === undefined ? '' : say(words.inSheet(sheet))
  return `${at}: ${say(words.severities[severity])} ${code}: ${said}${where}${inSheet}`
}
