import { unitAt } from '../unit/units.js'

export interface EnglishUnit {
  readonly unit: string
  readonly end: number
}

const currencies: Readonly<Record<string, string>> = {
  $: '美元',
  us$: '美元',
  usd: '美元',
  hk$: '港元',
  '€': '欧元',
  eur: '欧元',
  '£': '英镑',
  '¥': '元',
  '￥': '元',
  rmb: '元',
  cny: '元',
}
const before = /(?:US\$|HK\$|RMB|CNY|USD|EUR|[¥￥$€£])\s*$/i
/** Money and areas by their English names. */
const measures: readonly (readonly [RegExp, string])[] = [
  [/\s?(?:RMB|CNY|yuan)\b/iy, '元'],
  [/\s?(?:U\.?S\.? dollars?|USD|dollars?)\b/iy, '美元'],
  [/\s?(?:Hong Kong dollars?|HKD)\b/iy, '港元'],
  [/\s?(?:euros?|EUR)\b/iy, '欧元'],
  [/\s?(?:pounds?(?: sterling)?(?! of)|GBP)\b/iy, '英镑'],
  [/\s?sq\.? ?m\b/iy, '平方米'],
  [/\s?sq\.? ?km\b/iy, '平方公里'],
]
const points = /[\s-]?(?:percentage|percent|per cent)[ -]points?\b|\s?pp\b/iy
const percent = /[\s-]?(?:%|percent\b|per cent\b|percentage\b|pct\b)/iy
const thousandth = /\s?(?:‰|per mille\b|per thousand\b)/iy
const word = /[ -]([A-Z]{2,8}(?= [A-Za-z])|[A-Za-z][a-z]{0,23}(?:-[a-z]{1,12})?)\b/y
/** 6 million more hectares */
const added = / (?:more|additional|further)(?= (?!than\b)[a-z])/y
const notNoun =
  /^(?:of|in|and|or|to|the|by|for|from|were|was|are|is|be|been|have|has|had|with|on|at|as|per|more|than|people's|respectively|last|this|that|which|who|after|before|during|since|over|under|up|down|so|a|an|its|their|came|concern|concerned|will|would|also|not|each|out|off|into|about|between|above|accounting|covering|including|while|but|when|where|being|it|they|we|all|both|against|among|through|under|within|until|compared|year|higher|lower|less|fewer|odd|followed|received|attended|watched|joined|took|got|gave|made|said|found|passed|failed|arrived|remain|remained|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/
const plural = /(?:[^su]s|people|children|women|men|persons|staff|members|mu|times|hectares|km|kilometers)$/
const compound: Readonly<Record<string, string>> = {
  'working days': '',
  'square meters': '',
  'square metres': '',
  'square kilometers': '',
  'square kilometres': '',
  'cubic meters': '',
  'cubic metres': '',
}

function at(pattern: RegExp, text: string, i: number): RegExpExecArray | null {
  pattern.lastIndex = i
  return pattern.exec(text)
}

/** The sign of a currency that ends `text`. */
export function currencyBefore(text: string): { length: number; unit: string } {
  const sign = before.exec(text)?.[0]
  return sign
    ? { length: sign.length, unit: currencies[sign.trim().toLowerCase()]! }
    : { length: 0, unit: '' }
}

/** Words of a name before the noun: 21 CPPCC National Committee members. */
const proper = /^[A-Z]/

/** The noun that is counted, past at most two adjectives and a name: “210 video meetings” counts meetings. */
function nounAt(text: string, i: number): EnglishUnit | null {
  const more = at(added, text, i)
  if (more) return nounAt(text, i + more[0].length)
  const words: string[] = []
  let end = i
  for (let from = i; words.length < 6 && words.filter((name) => !proper.test(name)).length < 4;) {
    const match = at(word, text, from)
    if (!match) break
    // plenary and standing meetings
    if (match[1] === 'and' && words.length === 1) {
      from += match[0].length
      continue
    }
    if (notNoun.test(match[1]!)) break
    from += match[0].length
    words.push(match[1]!)
    if (words.length === 1) end = from
    if (plural.test(match[1]!)) {
      const pair = words.slice(-2).join(' ')
      return { unit: Object.hasOwn(compound, pair) ? pair : match[1]!, end: from }
    }
  }
  return words.length > 0 && /^[a-z]/.test(words[0]!) && !/(?:ed|ly)$/.test(words[0]!)
    ? { unit: words[0]!, end }
    : null
}

/** The unit that follows an English number; the currency before it, where nothing else does. */
export function englishUnitAt(text: string, i: number, currency: string): EnglishUnit {
  const point = at(points, text, i)
  if (point) return { unit: '百分点', end: i + point[0].length }
  const sign = at(percent, text, i)
  if (sign) return { unit: '%', end: i + sign[0].length }
  const mille = at(thousandth, text, i)
  if (mille) return { unit: '‰', end: i + mille[0].length }
  for (const [pattern, unit] of measures) {
    const match = at(pattern, text, i)
    if (match) return { unit, end: i + match[0].length }
  }
  if (currency !== '') return { unit: currency, end: i }
  // 5.3km, 12.6 GW
  const symbol = unitAt(text, text[i] === ' ' ? i + 1 : i)
  if (symbol && /[A-Za-z].?$/.test(text.slice(i, symbol.end))) return symbol
  return nounAt(text, i) ?? { unit: '', end: i }
}
