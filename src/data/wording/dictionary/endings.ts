/** Tells whether a text ends in a word: a dictionary looked up by the last character, since most texts end in none. */
export interface Ending {
  readonly test: (text: string) => boolean
}

function dictionary(words: string): ReadonlyMap<string, readonly string[]> {
  const byLast = new Map<string, string[]>()
  for (const word of words.trim().split(/\s+/)) {
    const last = word.at(-1)!
    const list = byLast.get(last)
    if (list) list.push(word)
    else byLast.set(last, [word])
  }
  return byLast
}

const particles = '了过起出'

/** `verbs` alone or with 了, 过, 起, 出 or 出了 behind them, and `phrases` as they stand. */
export function endingInVerb(verbs: string, phrases: string): Ending {
  const ofVerbs = dictionary(verbs)
  const ofPhrases = dictionary(phrases)
  const endsIn = (words: typeof ofVerbs, text: string, end: number): boolean =>
    words.get(text[end - 1] ?? '')?.some((word) => text.endsWith(word, end)) ?? false
  return {
    test(text) {
      const end = text.length
      if (endsIn(ofPhrases, text, end) || endsIn(ofVerbs, text, end)) return true
      if (!particles.includes(text[end - 1] ?? ' ')) return false
      return endsIn(ofVerbs, text, end - 1) || (text.endsWith('出了') && endsIn(ofVerbs, text, end - 2))
    },
  }
}
