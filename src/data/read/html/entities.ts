/** The character references that tables hold; any other named one stays as it is written. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: '\u3000',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
  minus: '−',
  middot: '·',
  times: '×',
  hellip: '…',
  permil: '‰',
  ldquo: '“',
  rdquo: '”',
  sup2: '²',
  yen: '¥',
  pound: '£',
  euro: '€',
  ge: '≥',
  le: '≤',
  asymp: '≈',
  plusmn: '±',
  deg: '°',
  lsquo: '‘',
  rsquo: '’',
  bull: '•',
}

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,9}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
