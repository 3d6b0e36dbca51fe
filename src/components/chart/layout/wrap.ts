import { textWidth } from './text-width.js'

/** Not at the start of a line (避头; GB/T 15834, JIS X 4051). */
const notFirst = /^[、。，．：；！？）》〉」』】〕”’…—％%‰℃·～,.:;!?)\]}]/
/** Not at the end of a line (避尾). */
const notLast = /[（《〈「『【〔“‘([{￥$]$/

const loneCharacter = /^.[、。，；：！？）》”’]?$/u

/** What must stay together: a Latin word, a number with its sign and unit, one Chinese character. */
const unit = /[A-Za-z0-9.,%‰+\-–/'’]+|\s+|[\s\S]/gu

/** The last of them, with the space behind it. */
const lastUnit = new RegExp(`(${unit.source})\\s*$`, 'u')

export interface Wrapped {
  readonly lines: readonly string[]
  /** True when the text did not fit and the last line, or a word wider than a line, ends in an ellipsis. */
  readonly cut: boolean
}

/** Breaks `text` into at most `most` lines no wider than `width` px; what is left over is cut with an ellipsis. */
export function wrap(
  text: string,
  width: number,
  size: number,
  most = 3,
  weight: 400 | 600 | 700 = 400,
): Wrapped {
  if (textWidth(text, size, weight) <= width) return { lines: [text], cut: false }
  const lines = broken(text, width, size, weight)
  if (lines.length > most) {
    const rest = lines.slice(most - 1).join(/[\u3000-\uffff]/.test(text) ? '' : ' ')
    return { lines: [...lines.slice(0, most - 1), abbreviate(rest, width, size, weight)], cut: true }
  }
  // A last line of one character is spared where a slightly narrower block has as many lines and breaks no number.
  const last = lines.at(-1) as string
  const narrower = loneCharacter.test(last) ? broken(text, width - size * last.length, size, weight) : lines
  const block = narrower.join('\n')
  const spared = narrower.length === lines.length && !/\w\n\w/.test(block)
  const dots = (of: string) => of.split('…').length
  return { lines: spared ? narrower : lines, cut: dots(block) > dots(text) }
}

function broken(text: string, width: number, size: number, weight: 400 | 600 | 700): readonly string[] {
  const fits = (line: string) => textWidth(line, size, weight) <= width
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(unit) ?? []) {
    // A word wider than a line is abbreviated; a number is broken, for a part of it would be another number.
    const word = /[a-z]{2}/i.test(piece)
    for (const part of fits(piece) ? [piece] : word ? [abbreviate(piece, width, size, weight)] : piece) {
      // A space at the end of a line takes no room.
      if (fits((line + part).trimEnd()) || line === '') line += part
      else line = pushLine(lines, line, part)
    }
  }
  if (line.trim() !== '') lines.push(line.trim())
  return lines
}

/** Ends a line before `part`, moving characters over so that the rules at both ends hold: what the next one begins with. */
function pushLine(lines: string[], head: string, part: string): string {
  let tail = part.trimStart()
  for (let moved = 0; moved < 3 && (notFirst.test(tail) || notLast.test(head)); moved++) {
    // A word, or a number with the space before its sign, goes over whole.
    const last = lastUnit.exec(head)?.[0] ?? ''
    if (last === head) break
    head = head.slice(0, -last.length)
    tail = last + tail
  }
  lines.push(head.trimEnd())
  return tail
}

/** `text` shortened to `width` px with an ellipsis. */
export function abbreviate(text: string, width: number, size: number, weight: 400 | 600 | 700 = 400): string {
  // Room that was reserved for exactly this text may be a rounding less.
  if (textWidth(text, size, weight) <= width + 0.1) return text
  let kept = ''
  for (const character of text) {
    kept += character
    if (textWidth(kept + '…', size, weight) > width) break
  }
  // Without what was too much, and no part of a word after another, which would be a third.
  return kept.replace(/(\s\w+|.)$/u, '') + '…'
}
