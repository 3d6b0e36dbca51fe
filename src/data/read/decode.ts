/**
 * The text of a file's bytes: by its byte order mark, else UTF-8, else GB18030, which spreadsheets in China write. A text
 * that is no UTF-8 is taken for GB18030, since that decoder takes any bytes (WHATWG Encoding).
 */
export function decodeText(bytes: Uint8Array | ArrayBuffer): string {
  const data = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)
  const [a, b] = data
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(data)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(data)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data)
  } catch {
    return new TextDecoder('gb18030').decode(data)
  }
}

/** A ZIP archive starts like this; spreadsheets (XLSX) are ZIP archives. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

/** The container of XLS, the spreadsheet format before 2007. */
export function isOldSpreadsheet(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0
}

/** Documents, pictures and archives that begin as no text does. */
const signatures = ['%PDF-', '\x89PNG', '\xff\xd8\xff', 'GIF8', '\x1f\x8b', 'Rar!', '7z\xbc\xaf']

/** Is this a document, a picture or a program rather than text? Such files hold zeros, which no text but UTF-16 does. */
export function isBinary(bytes: Uint8Array): boolean {
  const [a, b] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return false
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  return signatures.some((signature) => head.startsWith(signature)) || bytes.subarray(0, 8000).includes(0)
}
