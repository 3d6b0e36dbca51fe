let english: Readonly<Record<string, string>> = {}

/** Gives the words: what is only ever said in Chinese carries none. */
export function learnEnglish(words: Readonly<Record<string, string>>): void {
  english = words
}

/** The English of a measure word; what is not known is kept as printed. */
export function englishUnit(unit: string, singular: boolean): string {
  if (!Object.hasOwn(english, unit)) return unit
  const [one = '', many = `${one}s`] = (english[unit] ?? '').split('|')
  return singular ? one : many
}

/** The English of a bound, of a change, of a fraction said aloud, or of what is not given. */
export function englishWord(name: string, short = false): string {
  return englishUnit(`@${name}`, !short)
}

/** Short labels drop measure words, which stand beside the axis, and keep what changes the size of the figure. */
export function shortUnit(unit: string): string {
  return /^([%‰‱倍]|百分点|[万亿].*)$/.test(unit) ? unit : ''
}
