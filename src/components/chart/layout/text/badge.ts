import type { Mark } from '../../view.js'
import { textBlock } from './text-marks.js'
import { textWidth } from './text-width.js'
import { wrap } from './wrap.js'

interface Badge {
  readonly key: string
  readonly text: string
  readonly x: number
  readonly y: number
  /** Widest it may be, px. */
  readonly most: number
  readonly size: number
  readonly target?: string
}

const padding = 6

/** Width of a badge of one line, px. */
export function badgeWidth(text: string, size: number): number {
  return textWidth(text, size, 600) + padding * 2
}

/** A few words in an outline: what the figure beside it covers. Long ones are broken into lines. */
export function badge({ key, text, x, y, most, size, ...own }: Badge): {
  readonly marks: readonly Mark[]
  readonly height: number
} {
  const wrapped = wrap(text, most - padding * 2, size, 4, 600)
  const leading = 1.6
  const height = wrapped.lines.length * size * leading
  const width = Math.max(...wrapped.lines.map((line) => badgeWidth(line, size)))
  return {
    marks: [
      { type: 'rect', key: `${key}/badge`, role: 'badge', x, y, width, height, ...own },
      ...textBlock(wrapped, {
        key: `${key}/badge-label`,
        role: 'badgeLabel',
        // In the middle: fonts are narrower than the table of widths takes them to be.
        x: x + width / 2,
        anchor: 'middle',
        y,
        size,
        leading,
        weight: 600,
        full: text,
        ...own,
      }),
    ],
    height,
  }
}
