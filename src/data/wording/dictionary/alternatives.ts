/** The words of a dictionary, separated by white space, as alternatives of a pattern; one may carry its guards: 市(?!场). */
export function anyOf(...words: readonly string[]): string {
  return `(?:${words.join(' ').trim().split(/\s+/).join('|')})`
}
