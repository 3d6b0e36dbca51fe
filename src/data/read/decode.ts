/**
 * The text of a file's bytes: UTF-16, by its byte order mark or its zeros, else UTF-8, else GB18030, which spreadsheets in
 * China write. A text that is none of the others is taken for GB18030, since that decoder takes any bytes (WHATWG Encoding).
 */
export function decodeText(bytes: Uint8Array | ArrayBuffer): string {
  const data = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)
  const wide = wideEncoding(data)
  if (wide) return new TextDecoder(wide).decode(data)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data)
  } catch {
    return new TextDecoder('gb18030').decode(data)
  }
}

type Wide = 'utf-16le' | 'utf-16be'

/** Looked at to tell what a file is. */
const looked = 8000

/**
 * UTF-16 by its byte order mark; else where most zeros, the upper halves of digits, commas and line breaks, stand on one
 * side of the pairs, and read so they make a text.
 */
function wideEncoding(data: Uint8Array): Wide | undefined {
  const [a, b] = data
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  const head = data.subarray(0, Math.min(looked, data.length & ~1))
  const zeros = [0, 0]
  head.forEach((byte, i) => (zeros[i % 2] = (zeros[i % 2] ?? 0) + Number(byte === 0)))
  const [even = 0, odd = 0] = zeros
  const likely = odd > 2 * even ? 'utf-16le' : even > 2 * odd ? 'utf-16be' : undefined
  // No text holds control characters, noncharacters or halves of pairs, and one that is data holds digits or letters.
  const text = likely && new TextDecoder(likely).decode(head)
  return text !== undefined && !/[^\P{C}\t\r\n\p{Cf}\p{Co}]/u.test(text.slice(0, -1)) && /\w/.test(text)
    ? likely
    : undefined
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
  if (wideEncoding(bytes)) return false
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  return signatures.some((signature) => head.startsWith(signature)) || bytes.subarray(0, looked).includes(0)
}

/** The XML that Excel 2003 writes, often with the ending .xls. */
export function isSpreadsheetXml(text: string): boolean {
  const start = text.slice(0, 1000)
  return /^\s*<\?xml\b/.test(start) && /urn:schemas-microsoft-com:office:spreadsheet/.test(start)
}
