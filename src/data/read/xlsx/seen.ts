/** What a workbook shows of its cells beside their values: how numbers look, errors, and what is hidden. */
import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate'
import { decodeEntities } from '../html/entities.js'
import { formatOf, type NumberFormat } from './number-format.js'

/** Parts that unpack to more bytes are not looked at. */
const largest = 128 * 1024 * 1024

export interface SeenSheet {
  readonly name: string
  readonly hidden: boolean
  /** 0-based, as are the columns. */
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  /** How the number of a cell is shown; undefined where as it is. */
  readonly formatAt: (row: number, column: number) => NumberFormat | undefined
  /** #N/A, #REF!: what stands in a cell whose formula came to nothing. */
  readonly errorAt: (row: number, column: number) => string | undefined
}

/** The sheets of a workbook as they are seen, in its order; none where it cannot be told. */
export function seenIn(bytes: ArrayBuffer): readonly SeenSheet[] {
  try {
    const filter = ({ name, originalSize }: UnzipFileInfo) =>
      originalSize <= largest &&
      /^xl\/(?:workbook|styles|worksheets\/[^/]+|_rels\/workbook\.xml\.rels|[^/]*sheet[^/]*)(?:\.xml|\.rels)?$/i.test(
        name,
      )
    const unpacked = Object.entries(unzipSync(new Uint8Array(bytes), { filter }))
    const parts = new Map(unpacked.map(([name, part]) => [name, strFromU8(part)]))
    const targets = targetsIn(parts.get('xl/_rels/workbook.xml.rels') ?? '')
    const styles = stylesIn(parts.get('xl/styles.xml') ?? '')
    return tagsIn(parts.get('xl/workbook.xml') ?? '', 'sheet').map((tag) => {
      const target = targets.get(attribute(tag, '(?:\\w+:)?id') ?? '') ?? ''
      return {
        name: decodeEntities(attribute(tag, 'name') ?? ''),
        hidden: /^(?:very)?hidden$/i.test(attribute(tag, 'state') ?? ''),
        ...cellsIn(parts.get(target) ?? '', styles),
      }
    })
  } catch {
    // The values are read without it.
    return []
  }
}

function tagsIn(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g')) ?? []
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
}

function targetsIn(rels: string): ReadonlyMap<string, string> {
  return new Map(
    tagsIn(rels, 'Relationship').map((tag) => {
      const target = attribute(tag, 'Target') ?? ''
      return [attribute(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`] as const
    }),
  )
}

/** The format of each style, by its number. */
function stylesIn(xml: string): readonly (NumberFormat | undefined)[] {
  const own = new Map(
    tagsIn(xml, 'numFmt').map(
      (tag) =>
        [Number(attribute(tag, 'numFmtId')), decodeEntities(attribute(tag, 'formatCode') ?? '')] as const,
    ),
  )
  const [, list = ''] = /<(?:\w+:)?cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(xml) ?? []
  return tagsIn(list, 'xf').map((tag) => formatOf(Number(attribute(tag, 'numFmtId')), own))
}

/** More columns a sheet cannot have. */
const widest = 16_384

function cellsIn(
  xml: string,
  styles: readonly (NumberFormat | undefined)[],
): Omit<SeenSheet, 'name' | 'hidden'> {
  const [hiddenRows, hiddenColumns] = [new Set<number>(), new Set<number>()]
  const formats = new Map<number, NumberFormat>()
  const errors = new Map<number, string>()
  for (const tag of tagsIn(xml.slice(0, Math.max(0, xml.search(/<(?:\w+:)?sheetData\b/))), 'col'))
    if (isOn(attribute(tag, 'hidden')))
      for (let n = Number(attribute(tag, 'min')); n <= Math.min(widest, Number(attribute(tag, 'max'))); n++)
        hiddenColumns.add(n - 1)
  const marks = /<(?:\w+:)?(row|c)\b([^>]*)>/g
  let [row, column] = [-1, -1]
  for (let mark = marks.exec(xml); mark; mark = marks.exec(xml)) {
    const [, name, attributes = ''] = mark
    if (name === 'row') {
      row = Number(/\sr="(\d+)"/.exec(attributes)?.[1] ?? row + 2) - 1
      column = -1
      if (isOn(attribute(attributes, 'hidden'))) hiddenRows.add(row)
      continue
    }
    const letters = /\sr="([A-Z]+)\d/.exec(attributes)?.[1]
    column = letters === undefined ? column + 1 : columnOf(letters)
    const style = /\ss="(\d+)"/.exec(attributes)?.[1]
    const format = style === undefined ? undefined : styles[Number(style)]
    if (format) formats.set(row * widest + column, format)
    if (/\st="e"/.test(attributes)) {
      const [, error] = /<(?:\w+:)?v>([^<]*)</.exec(xml.slice(marks.lastIndex, marks.lastIndex + 4000)) ?? []
      if (error !== undefined) errors.set(row * widest + column, decodeEntities(error))
    }
  }
  return {
    ...{ hiddenRows, hiddenColumns },
    formatAt: (y, x) => formats.get(y * widest + x),
    errorAt: (y, x) => errors.get(y * widest + x),
  }
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}

/** A is 0, AA 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
