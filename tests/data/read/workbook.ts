/** A workbook as spreadsheets save it (ECMA-376), with what the reader needs and no more. */
import { crc32 } from 'node:zlib'

export type Cells = readonly (readonly (string | number | null)[])[]

/** @param sheets - Rows by the name of their sheet; null and an empty row leave cells out, as spreadsheets do. */
export function workbook(sheets: Readonly<Record<string, Cells>>): Uint8Array {
  const names = Object.keys(sheets)
  const parts = Object.values(sheets).map((rows, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetOf(rows)])
  return zip({
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${packages}">${names
      .map(
        (_, i) =>
          `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
    ...(Object.fromEntries(parts) as Record<string, string>),
  })
}

const xml = '<?xml version="1.0" encoding="UTF-8"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'

function sheetOf(rows: Cells): string {
  const lines = rows.flatMap((row, i) => {
    const cells = row.map((value, column) => cellOf(value, `${String.fromCharCode(65 + column)}${i + 1}`))
    return row.length === 0 ? [] : [`<row r="${i + 1}">${cells.join('')}</row>`]
  })
  return `${xml}<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`
}

function cellOf(value: string | number | null, at: string): string {
  if (value === null) return ''
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
  return `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`
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
