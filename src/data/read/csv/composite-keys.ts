/** The TSV of Eurostat: `freq,unit,geo\TIME_PERIOD` heads one column that holds three, beside columns of periods. */

type Row = readonly string[]

const heading = /^(\w+(?:,\w+)*)\\\w+$/

/** The rows with each key in a column of its own, the further ones at the right, where they move no figure. */
export function keysApart(rows: readonly Row[]): readonly Row[] {
  const [header = [], ...body] = rows
  const [, keys] = heading.exec((header[0] ?? '').trim()) ?? []
  if (keys === undefined) return rows
  const names = keys.split(',')
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const apart = (row: Row, own: readonly string[]): Row => [
    own[0] ?? '',
    ...Array.from({ length: width - 1 }, (_, i) => (row[i + 1] ?? '').trim()),
    ...names.slice(1).map((_, i) => own[i + 1] ?? ''),
  ]
  return [apart(header, names), ...body.map((row) => apart(row, (row[0] ?? '').trim().split(',')))]
}
