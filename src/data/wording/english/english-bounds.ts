import type { Bound } from '../../quantity.js'

/** Bound words before and behind an English number: more than, at least, nearly, or so. */

/** Words in front, and signs that no number stands before. */
const bounds: readonly (readonly [Bound, string, string?])[] = [
  [
    'atLeast',
    'at least|not less than|no less than|not fewer than|no fewer than|a minimum of|not below|not lower than|no lower than|as much as or more than',
    '≥',
  ],
  [
    'atMost',
    'at most|no more than|not more than|up to|not exceeding|not exceed|not to exceed|not rise above|a maximum of|not above|within|no higher than|not higher than|not over|capped at|limited to|a (?:limit|ceiling|cap) of|no [a-z]+ exceed(?:s|ed|ing)?|none exceed(?:s|ed)?',
    '≤',
  ],
  [
    'over',
    'well over|more than|over|above|exceeding|exceeded|exceeds|exceed|in excess of|upwards of|greater than|higher than|surpassing|surpassed|topped|topping|beyond|upward of',
  ],
  ['nearly', 'nearly|almost|close to|close on|approaching|approached|just under|virtually'],
  ['under', 'less than|fewer than|under|below|lower than|short of'],
  [
    'about',
    'about|around|approximately|approx\\.?|roughly|some|circa|ca?\\.|in the region of|in the order of|an estimated|an average of about|or so',
    '[~≈]',
  ],
]
const prefixes = bounds.map(
  ([bound, words, sign = '(?!)']) =>
    [bound, new RegExp(`(?:\\b(?:${words})(?: an?)?|(?<![^ (])${sign})\\s*$`, 'i')] as const,
)
const suffixes: readonly (readonly [Bound, RegExp])[] = [
  ['atLeast', /^\s*(?:or more|or above|and above|or higher|and over|and more|or over|and up)\b/i],
  ['atMost', /^\s*(?:or less|or fewer|and below|or below|or under|at most)\b/i],
  ['over', /^(?:\+(?!\w)|[- ]odd\b|[- ]plus\b)/],
  ['about', /^\s*or so\b/i],
]

export function prefixOf(lead: string): { bound: Bound; length: number } | null {
  for (const [bound, pattern] of prefixes) {
    const match = pattern.exec(lead)
    if (match) return { bound, length: match[0].length }
  }
  return null
}

export function suffixOf(text: string, end: number): { bound: Bound; length: number } | null {
  const rest = text.slice(end, end + 16)
  for (const [bound, pattern] of suffixes) {
    const match = pattern.exec(rest)
    if (match) return { bound, length: match[0].length }
  }
  return null
}
