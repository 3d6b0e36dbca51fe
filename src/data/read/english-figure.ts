/** What English tables abbreviate in a figure, spelled out: c. 300, ~250, $1.2m, 1,234 (approx.). */

const roughly = /^(?:c(?:a|irc)?\.?|approx\.?|approximately|~|～)\s*(?=[$£€¥\d])/i
const roughlyBehind = /^(.*\d.*?)\s*[(（]?\b(?:approx\.?|approximately|est\.?|estimated?)[)）]?$/i
const money = /^((?:[A-Z]{0,3}[$£€¥]|[A-Z]{3}\s)\s*[\d.,]*\d)\s*m(?:n|ln)?$/i

/** The figure in words that say it in full; as it stands where it abbreviates nothing. */
export function spelledOut(written: string): string {
  const text = written.replace(roughlyBehind, 'about $1').replace(roughly, 'about ')
  const start = text.startsWith('about ') ? 'about ' : ''
  const [, amount] = money.exec(text.slice(start.length)) ?? []
  return amount === undefined ? text : `${start}${amount} million`
}

/** (18.3%), ($1.2m): what stands in brackets as accountants write what is negative, as a negative. */
export function bracketed(written: string): string | undefined {
  const [, inner] = /^[(（]([^()（）]+)[)）]$/.exec(written) ?? []
  return inner !== undefined &&
    /^(?:[A-Z]{0,3}[$£€¥])?\s*[\d.,]*\d\s*(?:[%％]|k|m|mn|mln|bn|b|thousand|million|billion)?$/i.test(inner)
    ? inner.trim()
    : undefined
}
