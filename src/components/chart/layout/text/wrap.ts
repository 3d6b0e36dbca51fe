import { textWidth } from './text-width.js'

/**
 * Where no line breaks: behind an opening mark (避尾), ahead of a closing one (避头; GB/T 15834, JIS X 4051), between 第, a
 * number and its unit (第35件), ahead of a last line of one character.
 */
const unbroken = /[\p{Ps}\p{Pi}\p{Sc}第]\n|\n\s*([\p{Pe}\p{Pf}\p{Po}—～℃]|.\p{P}?$)|\d\n\p{Lo}/u

/** What must stay together: a Latin word, a number with its sign, one Chinese character. */
const unit = /[A-Za-z0-9.,%‰+\-–/'’]+|\s+|[^]/gu

/** The last of them, with the space behind it. */
const lastUnit = new RegExp(`(${unit.source})\\s*$`, 'u')

/** What ends well, were there room for more or not: at a mark that parts names or clauses, or else within one. */
const wellEnded = /(.*[·；：，。]\s?|.*([、的）\s]|.(?=[（和或])))(?=.)/

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
  const fits = (line: string) => textWidth(line.trim(), size, weight) <= width
  if (fits(text)) return { lines: [text], cut: false }
  let cut = false

  /** Lines that are full but for the rules at both their ends, or that end `well`. */
  const broken = (well: boolean): readonly string[] => {
    const lines: string[] = []
    let line = ''
    for (const { 0: piece, index } of text.matchAll(unit)) {
      // A word wider than a line is abbreviated; a number is broken, for a part of it would be another number.
      const wide = !fits(piece)
      const word = wide && /[a-z]{2}/i.test(piece)
      cut ||= word
      for (const part of word ? [abbreviate(piece, width, size, weight)] : wide ? piece : [piece]) {
        // A space at the end of a line takes no room.
        if (line === '' || fits(line + part)) {
          line += part
          continue
        }
        const [head, over] = parted(line, text.slice(index), well)
        lines.push(head.trim())
        line = over + part
      }
    }
    lines.push(line.trim())
    return lines.filter(Boolean)
  }

  let lines = broken(false)
  if (lines.length > most) {
    const rest = lines.slice(most - 1).join(/[\u3000-\uffff]/.test(text) ? '' : ' ')
    lines = [...lines.slice(0, most - 1), abbreviate(rest, width, size, weight)]
    cut = true
  } else {
    // In a label, not in a paragraph, lines end well where that takes no more of them.
    const well = broken(lines.length < 4)
    if (well.length <= lines.length) lines = well
  }
  // Where a line ends, names are parted by that.
  return { lines: lines.map((line) => line.replace(/ ·$/, '')), cut }
}

/** What stays of a `line` that is full, and what goes over to stand ahead of `rest`. */
function parted(line: string, rest: string, well: boolean): readonly [head: string, over: string] {
  const end = (well && wellEnded.exec(line + rest[0])?.[0].length) || 0
  // Less than a third of a line is left alone for no mark's sake.
  let head = end * 3 > line.length ? line.slice(0, end) : line
  let over = line.slice(head.length)
  for (let moved = 0; moved < 3 && unbroken.test(`${head}\n${over}${rest}`); moved++) {
    // A word, or a number with the space before its sign, goes over whole.
    const last = lastUnit.exec(head)?.[0] ?? head
    if (last === head) break
    head = head.slice(0, -last.length)
    over = last + over
  }
  return [head, over]
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
