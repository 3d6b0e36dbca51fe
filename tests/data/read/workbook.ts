/** A workbook as spreadsheets save it (ECMA-376), with what the reader needs and no more. */
import { crc32 } from 'node:zlib'

/** A number as its format shows it, or the error that a formula came to. */
interface Shown {
  readonly value?: number
  readonly format?: string
  readonly error?: string
}

export type Cells = readonly (readonly (string | number | null | Shown)[])[]

/** Rows and columns are hidden by their index, from 0. */
interface Sheet {
  readonly rows: Cells
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
  readonly hidden?: true
}

/** @param given - Rows by the name of their sheet; null and an empty row leave cells out, as spreadsheets do. */
export function workbook(given: Readonly<Record<string, Cells | Sheet>>): Uint8Array {
  const sheets = Object.fromEntries(
    Object.entries(given).map(([name, sheet]): [string, Sheet] => [
      name,
      'rows' in sheet ? sheet : { rows: sheet },
    ]),
  )
  const names = Object.keys(sheets)
  const all = Object.values(sheets).flatMap(({ rows }) => rows.flat())
  const formats = [...new Set(all.flatMap((cell) => (typeof cell === 'object' ? (cell?.format ?? []) : [])))]
  const parts = Object.values(sheets).map((sheet, i) => [
    `xl/worksheets/sheet${i + 1}.xml`,
    sheetOf(sheet, formats),
  ])
  return zip({
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
      .map(
        (name, i) =>
          `<sheet name="${name}" sheetId="${i + 1}"${sheets[name]?.hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/styles.xml': stylesOf(formats),
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${packages}">${names
      .map(
        (_, i) =>
          `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join('')}<Relationship Id="styles" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ...(Object.fromEntries(parts) as Record<string, string>),
  })
}

const xml = '<?xml version="1.0" encoding="UTF-8"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A style for each format, behind the one of no format. */
function stylesOf(formats: readonly string[]): string {
  const own = formats.map(
    (code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  )
  const styles = formats.map((_, i) => `<xf numFmtId="${164 + i}" applyNumberFormat="1"/>`)
  return `${xml}<styleSheet xmlns="${main}"><numFmts>${own.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`
}

function sheetOf({ rows, hiddenRows = [], hiddenColumns = [] }: Sheet, formats: readonly string[]): string {
  const columns = hiddenColumns.map((n) => `<col min="${n + 1}" max="${n + 1}" hidden="1"/>`)
  const lines = rows.flatMap((row, i) => {
    const cells = row.map((value, column) =>
      cellOf(value, `${String.fromCharCode(65 + column)}${i + 1}`, formats),
    )
    const hidden = hiddenRows.includes(i) ? ' hidden="1"' : ''
    return row.length === 0 ? [] : [`<row r="${i + 1}"${hidden}>${cells.join('')}</row>`]
  })
  const cols = columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''
  return `${xml}<worksheet xmlns="${main}">${cols}<sheetData>${lines.join('')}</sheetData></worksheet>`
}

function cellOf(cell: Cells[number][number], at: string, formats: readonly string[]): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`
  const { value, format = '', error } = cell
  if (error !== undefined) return `<c r="${at}" t="e"><f>B9</f><v>${error}</v></c>`
  return `<c r="${at}" s="${formats.indexOf(format) + 1}"><v>${value}</v></c>`
}

/** Files stored without compression (APPNOTE.TXT 4.3). */
function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const [local, central]: [Buffer[], Buffer[]] = [[], []]
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const [path, data] = [Buffer.from(name), Buffer.from(text)]
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(path.length, 22)
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, data])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    local.push(entry)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, place, path]))
    offset += entry.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(central.length, 4)
  end.writeUInt16LE(central.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return new Uint8Array(Buffer.concat([...local, directory, Buffer.from('PK\x05\x06'), end]))
}
