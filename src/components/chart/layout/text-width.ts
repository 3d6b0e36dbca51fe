/**
 * Text widths from a table: no DOM, so the server draws what the browser draws.
 * East Asian wide characters (UAX #11), and punctuation that Chinese fonts set as wide, are 1 em; Latin by class, averaged over the usual system fonts.
 */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\uff60\uffe0-\uffe6—‘’“”…·–‰]/
const narrow = /[ijlI.,:;'|!()[\]{}ftr/\\ ]/
const broad = /[mwMW@%&]/
const capital = /[A-Z]/

/** Width of one character in em. */
function characterWidth(character: string): number {
  // Most are digits.
  if (character >= '0' && character <= '9') return 0.57
  if (character.length > 1 || wide.test(character)) return 1
  if (narrow.test(character)) return 0.34
  if (broad.test(character)) return 0.92
  if (capital.test(character)) return 0.68
  return 0.57
}

const known = new Map<string, number>()

/** Width of `text` in px at font size `size`. */
export function textWidth(text: string, size: number, weight: 400 | 600 | 700 = 400): number {
  let em = known.get(text)
  if (em === undefined) {
    em = 0
    for (const character of text) em += characterWidth(character)
    if (known.size > 5000) known.clear()
    known.set(text, em)
  }
  return em * size * (weight > 400 ? 1.04 : 1)
}
