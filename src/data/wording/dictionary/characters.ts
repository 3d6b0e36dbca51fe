/** Tells whether one of `characters` stands at a position, without cutting the text: most positions have none. */
export function characters(of: Iterable<string>): (text: string, position: number) => boolean {
  const codes = new Set(Array.from(of, (character) => character.charCodeAt(0)))
  return (text, position) => codes.has(text.charCodeAt(position))
}
