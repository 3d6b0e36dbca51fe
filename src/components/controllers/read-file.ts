/** What a server may give in place of JSON. */
import { finding } from '../../data/finding.js'
import { decodeText, isBinary } from '../../data/read/decode.js'
import type { Reading } from './read-raw.js'

/** In the encoding it is written in; undefined of a workbook, a picture, a document. */
export function textOf(buffer: ArrayBuffer): string | undefined {
  const bytes = new Uint8Array(buffer)
  return isBinary(bytes) ? undefined : decodeText(bytes)
}

/** By the server's word, else by the address; undefined where neither says. */
export function formatOf({ headers }: Response, src: string): 'csv' | 'tsv' | undefined {
  const type = /csv|tab-separated/.exec(headers.get('content-type') ?? '')
  const [said] = type ?? /[ct]sv(?=$|[?#])/i.exec(src) ?? []
  return said === undefined ? undefined : /^t/i.test(said) ? 'tsv' : 'csv'
}

/** What reads workbooks is larger than all a page loads. */
export function noText(src: string): Reading {
  return {
    dataset: { version: 1, indicators: [], observations: [] },
    findings: [
      finding('error', 'binary-file', src, {
        zh: `“${src}”不是文本，像是电子表格（XLSX）或别的文档，图表不直接读取。请另存为 CSV，或用 npx civic-tally convert 转换。`,
        en: `“${src}” is no text but a workbook (XLSX) or another document, which charts do not read. Save it as CSV, or convert it with npx civic-tally convert.`,
      }),
    ],
  }
}
