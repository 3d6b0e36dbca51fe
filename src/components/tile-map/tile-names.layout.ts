/** The name of a place in as much room as its tile leaves it: whole, in a few lines, else abbreviated. */
import { textWidth } from '../chart/layout/text/text-width.js'
import { wrap, type Wrapped } from '../chart/layout/text/wrap.js'

/** A syllable of Hanyu Pinyin: initial, final, and the mark that parts it from the next one. */
const syllable = /(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]+(?:(?:ng?|r)(?![aeiouü]))?[’']?/gi

/** At most three lines of `width` px, of pinyin two. Pinyin is divided between syllables, with a hyphen (GB/T 16159). */
export function tileName(name: string, width: number, size: number): Wrapped {
  if (textWidth(name, size) <= width) return { lines: [name], cut: false }
  return divided(name, width, size) ?? wrap(name, width, size, 3)
}

function divided(name: string, width: number, size: number): Wrapped | undefined {
  const syllables = name.match(syllable) ?? []
  if (syllables.join('') !== name) return undefined
  const lines = syllables
    .map((_, i) => [
      syllables
        .slice(0, i)
        .join('')
        .replace(/[’']?$/, '-'),
      syllables.slice(i).join(''),
    ])
    .findLast((pair) => pair.every((line) => textWidth(line, size) <= width))
  return lines && { lines, cut: false }
}
