/** What English tables abbreviate in a figure, spelled out: c. 300, ~250, $1.2m, 1,234 (approx.). */

const roughly = /^(?:c(?:a|irc)?\.?|approx\.?|approximately|~|～)\s*(?=[$£€¥\d])/i
const roughlyBehind = /^(.*\d.*?)\s*[(（]?\b(?:approx\.?|approximately|est\.?|estimated?)[)）]?$/i
const money = /^((?:[A-Z]{0,3}[$£€¥]|[A-Z]{3}\s)\s*[\d.,]*\d)\s*m(?:n|ln)?$/i

/** The figure in words that say it in full; as it stands where it abbreviates nothing. */
export function spelledOut(written: string): string {
  const text = pointed(written).replace(roughlyBehind, 'about $1').replace(roughly, 'about ')
  const start = text.startsWith('about ') ? 'about ' : ''
  const [, amount] = money.exec(text.slice(start.length)) ?? []
  return amount === undefined ? text : `${start}${amount} million`
}

/** €1.234.567,89: points group and a comma parts, as much of Europe writes money. */
function pointed(text: string): string {
  const [, sign = '', whole, cents] = /^([€$£]?\s*)(\d{1,3}(?:\.\d{3})+),(\d{1,2})$/.exec(text) ?? []
  return whole === undefined ? text : `${sign}${whole.replaceAll('.', ',')}.${cents}`
}

/** (18.3%), ($1.2m): what stands in brackets as accountants write what is negative, as a negative. */
export function bracketed(written: string): string | undefined {
  const [, inner] = /^[(（]([^()（）]+)[)）]$/.exec(written) ?? []
  return inner !== undefined &&
    /^(?:[A-Z]{0,3}[$£€¥])?\s*[\d.,]*\d\s*(?:[%％]|k|m|mn|mln|bn|b|thousand|million|billion)?$/i.test(inner)
    ? inner.trim()
    : undefined
}
