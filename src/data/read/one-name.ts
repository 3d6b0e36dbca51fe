/** Two names as one: Chinese is written without spaces. */
export function asOneName(before: string, after: string): string {
  return before === '' || after === '' || /\p{Script=Han}$|[)）]$/u.test(before)
    ? before + after
    : `${before} ${after}`
}
