/** Units as English headers print them: thousands, USD million, £m, millions of people. */
import type { PrintedUnit } from '../../unit.js'

const powers: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 }
const short: Readonly<Record<string, string>> = {
  k: 'thousand',
  '000': 'thousand',
  m: 'million',
  mn: 'million',
  mln: 'million',
  bn: 'billion',
  b: 'billion',
}
const before = /^(?:in )?(thousand|million|billion|trillion)s?(?:\s+(?:of\s+)?(.+))?$/i
const behind = /^(.+?)[\s-]*(?:(thousand|million|billion|trillion)s?|['’]?(000)s?|(mn|mln|bn))$/i
const symbol = /^([A-Z]{0,3}[$£€¥]|USD|EUR|GBP|CNY|RMB|HKD)\s*['’]?(000|k|m|b)s?$/i

const currencies: ReadonlyMap<string, string> = new Map(
  Object.entries({
    美元: '$ us$ usd dollar dollars us dollars',
    欧元: '€ eur euro euros',
    英镑: '£ gbp pound pounds',
    港元: 'hk$ hkd',
    日元: 'jpy yen',
    元: '¥ cny rmb yuan renminbi',
  }).flatMap(([unit, names]) => names.split(' ').map((name) => [name, unit] as const)),
)

/** USD and $ are the same money. */
export function currencyOf(unit: string): string | undefined {
  return currencies.get(unit.trim().toLowerCase())
}

/** Scale and unit; undefined where the text names no English scale. */
export function englishUnit(text: string): PrintedUnit | undefined {
  const written = text.trim()
  if (!/[a-z0$£€¥]/i.test(written) || written.length > 30) return undefined
  const [, scale = '', unit = ''] = before.exec(written) ?? []
  if (scale !== '') return scaled(scale, unit)
  const [, money, power = ''] = symbol.exec(written) ?? []
  if (money !== undefined) return scaled(short[power.toLowerCase()] ?? '', money)
  const [, what, long, thousands, abbreviated = ''] = behind.exec(written) ?? []
  return what === undefined
    ? undefined
    : scaled(long ?? short[thousands ?? abbreviated.toLowerCase()] ?? '', what)
}

function scaled(scale: string, unit: string): PrintedUnit | undefined {
  const shift = powers[scale.toLowerCase()]
  return shift === undefined ? undefined : { unit: currencyOf(unit) ?? unit.trim(), shift }
}
