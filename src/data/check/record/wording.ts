import { finding, type Finding } from '../../finding.js'
import { formatQuantity } from '../../format.js'
import type { Quantity } from '../../quantity.js'
import { shiftDecimal } from '../../quantity/decimal.js'
import { isMistyped } from '../../read/figure.js'
import { readQuantity } from '../../wording/read-quantity.js'
import type { Case, Rule } from '../context.js'

/** A figure says what its own wording says: value, bound and unit. */
export const wordingsReadAsTheirFigures: Rule = ({ cases }) => {
  const read = new Map<string, Quantity | null>()
  // A reader gives equal cells one figure.
  const right = new Set<Quantity>()
  return cases.flatMap((c) => {
    const { wording, origin } = c.figure
    // 全部办结 implies 100 % without printing it.
    if (!wording || (origin !== undefined && origin !== 'printed') || right.has(c.figure)) return []
    let quantity = read.get(wording)
    if (quantity === undefined) read.set(wording, (quantity = readQuantity(wording)))
    const findings = judge(c, wording, quantity)
    if (findings.length === 0) right.add(c.figure)
    return findings
  })
}

function judge(c: Case, wording: string, read: Quantity | null): readonly Finding[] {
  if (!read) return c.figure.value === null ? [] : [unread(c, wording)]
  // 3|4 was said to be no number when it was read.
  if (c.figure.value === null && isMistyped(wording)) return []
  const readings = [read, ...(read.alternatives ?? [])].map((reading) => inPrintedScale(reading, c.figure))
  const reasons = readings.map((reading) => differences(c.figure, reading))
  const fewest = reasons.sort((a, b) => a.length - b.length)[0] ?? []
  return fewest.length === 0 ? [] : [differs(c, wording, read, fewest)]
}

/** “350余” below a header 捐款(万元): the header's scale is the wording's. */
function inPrintedScale(read: Quantity, { scale }: Quantity): Quantity {
  if (read.unit !== '' || read.scale !== undefined || scale === undefined || read.value === null) return read
  const places = scale === 10000 ? 4 : 8
  return {
    ...read,
    value: shiftDecimal(read.value, places),
    ...(read.high !== undefined && { high: shiftDecimal(read.high, places) }),
  }
}

type Difference = 'value' | 'bound' | 'unit'
const chinese: Readonly<Record<Difference, string>> = { value: '数值', bound: '界限', unit: '单位' }

function differences(figure: Quantity, read: Quantity): readonly Difference[] {
  const list: Difference[] = []
  if (figure.value !== read.value && figure.value !== signed(read)) list.push('value')
  else if (figure.bound === 'between' && figure.high !== read.high) list.push('value')
  if (figure.bound !== read.bound) list.push('bound')
  if (!sameUnit(figure.unit, read.unit)) list.push('unit')
  return list
}

/** A fall may stand as a negative number. */
function signed(q: Quantity): number | null {
  return q.change === 'down' && q.value !== null ? -q.value : q.value
}

function sameUnit(a: string, b: string): boolean {
  const plain = (unit: string) => (/^[名位人]$/.test(unit) ? '人' : unit.replace(/^个(?=.)/, ''))
  return a === '' || b === '' || plain(a) === plain(b)
}

function unread(c: Case, wording: string): Finding {
  return finding('warning', 'wording-unreadable', `${c.path}/figure/wording`, {
    zh: `原文用语“${short(wording)}”读不出数字，而数值写作${formatQuantity(c.figure, { source: false })}。请只写原文中表示数字的字样。`,
    en: `No figure can be read from the wording “${short(wording)}”, but the value is ${formatQuantity(c.figure, { source: false, locale: 'en' })}. Give only the source’s words for the figure.`,
  })
}

function differs(c: Case, wording: string, read: Quantity, what: readonly Difference[]): Finding {
  const [a, b] = [formatQuantity(read, { source: false }), formatQuantity(c.figure, { source: false })]
  const [x, y] = [
    formatQuantity(read, { source: false, locale: 'en' }),
    formatQuantity(c.figure, { source: false, locale: 'en' }),
  ]
  return finding('error', 'wording-differs', `${c.path}/figure`, {
    zh: `原文用语“${short(wording)}”读作${a}，而数字写作${b}：${what.map((w) => chinese[w]).join('、')}不同。请以原文为准改正。`,
    en: `The wording “${short(wording)}” reads as ${x}, but the figure is ${y}: ${what.join(', ')} ${what.length === 1 ? 'differs' : 'differ'}. Correct it by the source.`,
  })
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
