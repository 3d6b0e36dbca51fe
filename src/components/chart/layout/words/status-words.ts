import type { Status } from '../../../../data/dataset.js'
import type { Locale } from '../../../../data/text.js'
import type { Row } from '../../view.js'

/** Empty where the figure itself says it: 数量原文未列. */
const words: Readonly<Record<Status, readonly [zh: string, en: string]>> = {
  normal: ['', ''],
  provisional: ['初步数', 'provisional'],
  estimated: ['估计数', 'estimated'],
  revised: ['修订数', 'revised'],
  derived: ['推算', 'derived'],
  break: ['口径有变', 'break in series'],
  missing: ['', ''],
  suppressed: ['不予公布', 'withheld'],
  notGiven: ['', ''],
}

/** What its source says of how a figure stands, SDMX’s observation status; '' for an ordinary one. */
export function statusText({ status, text }: Pick<Row, 'status' | 'text'>, locale: Locale): string {
  const word = words[status][locale === 'en' ? 1 : 0]
  return text.includes(word) ? '' : word
}
