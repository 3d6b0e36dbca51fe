/** What a server may give in place of JSON. */
import { finding } from '../../data/finding.js'
import { decodeText, isBinary } from '../../data/read/decode.js'
import type { Reading } from './read-raw.js'

/** In the encoding it is written in; undefined of an old workbook, a picture, a document. */
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

/** Old workbooks, pictures and documents are not read anywhere. */
export function noText(src: string): Reading {
  return {
    dataset: { version: 1, indicators: [], observations: [] },
    findings: [
      finding('error', 'binary-file', src, {
        zh: `“${src}”不是文本，像是旧版电子表格（.xls）、图片或别的文档，读不了。请另存为 .xlsx 或 CSV。`,
        en: `“${src}” is no text but an old workbook (.xls), a picture or another document, which cannot be read. Save it as .xlsx or CSV.`,
      }),
    ],
  }
}
