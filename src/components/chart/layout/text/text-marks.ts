import type { Role, TextMark } from '../../view.js'
import type { Wrapped } from './wrap.js'

interface Block {
  readonly key: string
  readonly role: Role
  readonly x: number
  /** Top of the first line, px. */
  readonly y: number
  readonly size: number
  readonly leading: number
  readonly anchor?: TextMark['anchor']
  readonly weight?: 400 | 600 | 700
  readonly target?: string
  readonly full?: string
}

/** Distance from the top of a line to its base line, in em of the font: Chinese fonts sit at about 0.88. */
export const ascent = 0.88

/** One mark a line; the block is `lines.length × leading × size` high. */
export function textBlock(wrapped: Wrapped, block: Block): readonly TextMark[] {
  const { key, role, x, y, size, leading, anchor = 'start', weight, target, full } = block
  return wrapped.lines.map((text, i) => ({
    type: 'text',
    key: `${key}/${i}`,
    role,
    x,
    y: y + i * size * leading + ((leading - 1) / 2 + ascent) * size,
    text,
    anchor,
    size,
    ...(weight !== undefined && { weight }),
    ...(target !== undefined && { target }),
    ...(wrapped.cut && full !== undefined && i === wrapped.lines.length - 1 && { full }),
  }))
}

/** Base line that centres a line of text on `middle`. */
export function centredBaseline(middle: number, size: number): number {
  return middle + size * 0.36
}
