/** Files and responses: bytes are decoded, the format is found out, and then it is read as any other input. */
import { loadPlacesFor } from '../places.js'
import { readDataset, type Format, type ReadOptions } from '../read.js'
import { decodeText, isBinary, isOldSpreadsheet, isSpreadsheetXml, isZip } from './decode.js'
import { loadThorough, thoroughly } from './data-package/part.js'
import { pathsOf } from './data-package.js'
import { FindingLog } from './log.js'
import { parseJson } from './parse-json.js'
import { limits, unread, type Reading } from './reading.js'

export interface ReadFromOptions extends Omit<ReadOptions, 'resolve'> {
  /** Gives the files that a data package names, by their relative paths; nothing is fetched without it. */
  readonly resolve?: (path: string) => Promise<Blob | Response | ArrayBuffer | Uint8Array | undefined>
  /** Sheet of a workbook: its name or 1-based number. */
  readonly sheet?: string | number
}

/**
 * Reads a dataset from a `File`, `Blob`, `Response` or bytes: JSON, CSV, TSV (UTF-8, UTF-16 or GB18030) and XLSX.
 * Rejects never: what went wrong, an HTTP status among it, is in the findings.
 */
export async function readDatasetFrom(
  input: Blob | Response | ArrayBuffer | Uint8Array,
  options: ReadFromOptions = {},
): Promise<Reading> {
  const file = options.file ?? nameOf(input)
  const log = new FindingLog(file)
  try {
    if (isResponse(input) && !input.ok) {
      reportStatus(input.status, log)
      return unread(log)
    }
    if (declaredSize(input) > limits.bytes) return tooLarge(log)
    const bytes = await bytesOf(input)
    if (bytes.byteLength > limits.bytes) return tooLarge(log)
    return await readBytes(bytes, options, file, typeOf(input))
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    log.add(
      'error',
      'unreadable',
      '',
      `读取失败：${said}。请核对地址、网络或文件。`,
      `Reading failed: ${said}. Check address, network or file.`,
    )
    return unread(log)
  }
}

async function readBytes(
  bytes: Uint8Array,
  options: ReadFromOptions,
  file: string | undefined,
  type: string,
): Promise<Reading> {
  const named = file === undefined ? {} : { file }
  if (options.format === 'xlsx' || isZip(bytes)) {
    const { readXlsx } = await import('./xlsx.js')
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
    return readXlsx(buffer, { ...named, ...(options.sheet !== undefined && { sheet: options.sheet }) })
  }
  if (isOldSpreadsheet(bytes))
    return refused(
      file,
      'old-spreadsheet',
      '这是旧版 .xls 文件，不能读取。请另存为 .xlsx 或 .csv。',
      'This is an old .xls file, which cannot be read. Save it as .xlsx or .csv.',
    )
  if (isBinary(bytes))
    return refused(
      file,
      'binary-file',
      '这不是文本，像是图片、PDF 或别的文档，不能读取。请给出 CSV、JSON、HTML 或 XLSX 文件。',
      'This is no text but a picture, a PDF or another document, and cannot be read. Give a CSV, JSON, HTML or XLSX file.',
    )
  const format = options.format ?? formatOfType(type)
  const text = decodeText(bytes)
  if (isSpreadsheetXml(text))
    return refused(
      file,
      'old-spreadsheet',
      '这是 Excel 2003 的 XML 表格，不能读取。请用 Excel 打开，另存为 .xlsx 或 .csv。',
      'This is an XML spreadsheet of Excel 2003, which cannot be read. Open it in Excel and save it as .xlsx or .csv.',
    )
  await loadPlacesFor(text)
  const asked = { ...named, ...(format && { format }) }
  const mayBePackage = /^(?:data-package|json)$/.test(format ?? 'json') && text.includes('"resources"')
  if (!mayBePackage) return readDataset(text, asked)
  const [files] = await Promise.all([filesOf(text, options.resolve), loadThorough()])
  return thoroughly(() => readDataset(text, { ...asked, resolve: (path) => files.get(path) }))
}

function refused(file: string | undefined, code: string, zh: string, en: string): Reading {
  const log = new FindingLog(file)
  log.add('error', code, '', zh, en)
  return unread(log)
}

/** The files beside a data package, decoded. */
async function filesOf(
  text: string,
  resolve: ReadFromOptions['resolve'],
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  if (!resolve) return files
  for (const path of pathsOf(parseJson(text, new FindingLog()))) {
    const found = files.has(path) ? undefined : await resolve(path)
    if (found === undefined || (isResponse(found) && !found.ok)) continue
    const bytes = await bytesOf(found)
    if (bytes.byteLength <= limits.bytes) files.set(path, decodeText(bytes))
  }
  return files
}

function formatOfType(type: string): Format | undefined {
  if (/tab-separated/i.test(type)) return 'tsv'
  return /csv/i.test(type) ? 'csv' : undefined
}

function isResponse(input: object): input is Response {
  return 'ok' in input && 'status' in input
}

function nameOf(input: object): string | undefined {
  if ('name' in input && typeof input.name === 'string') return input.name
  return isResponse(input) && input.url !== '' ? input.url : undefined
}

function typeOf(input: object): string {
  if (isResponse(input)) return input.headers.get('content-type') ?? ''
  return 'type' in input && typeof input.type === 'string' ? input.type : ''
}

function declaredSize(input: object): number {
  if (isResponse(input)) return Number(input.headers.get('content-length') ?? 0)
  return 'size' in input ? Number(input.size) : 0
}

async function bytesOf(input: Blob | Response | ArrayBuffer | Uint8Array): Promise<Uint8Array> {
  if (input instanceof Uint8Array) return input
  return new Uint8Array(input instanceof ArrayBuffer ? input : await input.arrayBuffer())
}

function reportStatus(status: number, log: FindingLog): void {
  const zh =
    status === 404 ? '没有这个文件' : status === 401 || status === 403 ? '没有权限读取' : '服务器没有给出数据'
  const en =
    status === 404
      ? 'There is no such file'
      : status === 401 || status === 403
        ? 'Reading is not allowed'
        : 'The server gave no data'
  log.add(
    'error',
    'http-status',
    '',
    `${zh}（HTTP ${status}）。请核对地址。`,
    `${en} (HTTP ${status}). Check the address.`,
  )
}

function tooLarge(log: FindingLog): Reading {
  log.add(
    'error',
    'too-large',
    '',
    '文件超过50 MB，未读取。请拆成几个文件。',
    'The file is larger than 50 MB and was not read. Split it.',
  )
  return unread(log)
}
