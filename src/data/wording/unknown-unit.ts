const word = /^[\u3400-\u9fff]/
/** What goes on behind a number without being its measure word. */
export const notUnit =
  /^(?:[逢的和与及是在为以等中占被由已均全其共了上下内外后前来起余多左至到者个同并且降增减压缩提]|之间)/

/** A measure word the lexicon lacks: 剂次, or one character before a pause. */
export function unknownUnit(rest: string): string {
  if (!word.test(rest) || notUnit.test(rest)) return ''
  if (rest[1] === '次') return rest.slice(0, 2)
  return /^.(?:$|[,。;、:!?)\n])/.test(rest) ? rest[0]! : ''
}
