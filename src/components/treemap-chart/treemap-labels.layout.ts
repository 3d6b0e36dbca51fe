/** What is written in a cell: name and figure whole where they fit, the name abbreviated where it does not, else nothing. */
import type { Frame, Mark, Rect } from '../chart/view.js'
import { textBlock } from '../chart/layout/text/text-marks.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { abbreviate, wrap, type Wrapped } from '../chart/layout/text/wrap.js'
import type { TreemapPart } from './treemap-parts.layout.js'

const inset = 7
const leading = 1.35
/** An abbreviated name shorter than this, in em, tells nothing. */
const shortest = 3

/** Cells of this size in em are read first and written larger. */
const largeCell = { width: 8, height: 5 }

interface Written {
  readonly name: Wrapped
  readonly value: Wrapped
  readonly size: number
}

/** The label of a cell; undefined where nothing fits whole enough to be read. */
export function cellLabel(part: TreemapPart, box: Rect, frame: Frame): readonly Mark[] | undefined {
  const { small, heading } = typeScale(frame)
  const [width, height] = [box.width - 2 * inset, box.height - 1.4 * inset]
  const roomy =
    box.width >= largeCell.width * frame.fontSize && box.height >= largeCell.height * frame.fontSize
  // A name whole and small says more than one cut and large.
  const large = roomy && !part.rest ? fitted(part, width, height, heading) : undefined
  const written = large && !large.name.cut ? large : fitted(part, width, height, small)
  if (!written) return undefined
  const { size } = written
  const own = { x: box.x + inset, size, leading, ...(!part.several && { target: part.key }) } as const
  const top = box.y + inset * 0.7
  const ink = { role: part.rest ? 'muted' : 'label' } as const
  return [
    ...textBlock(written.name, { ...own, ...ink, key: `${part.key}/name`, y: top, full: part.name }),
    ...textBlock(written.value, {
      ...own,
      ...ink,
      key: `${part.key}/figure`,
      y: top + written.name.lines.length * size * leading,
      weight: part.rest ? 400 : 600,
    }),
  ]
}

const whole = (...lines: readonly string[]): Wrapped => ({ lines, cut: false })

function fitted(part: TreemapPart, width: number, height: number, size: number): Written | undefined {
  const { name, text, rest } = part
  const most = Math.floor(height / (size * leading))
  if (most < 1 || width < size) return undefined
  const named = name === '' ? whole() : wrap(name, width, size, most)
  if (!named.cut && unbroken(name, width, size)) {
    const left = most - named.lines.length
    const value = figureForms(part, width, size).find(({ cut, lines }) => !cut && lines.length <= left)
    if (value) return { name: named, value, size }
    // What it stands for is said below.
    if (part.several) return { name: named, value: whole(), size }
  }
  const line = `${name} ${text}`
  if (!rest && textWidth(line, size, 600) <= width) return { name: whole(), value: whole(line), size }
  const figure = figureForms(part, width, size).find(({ lines }) => lines.length === 1)
  if (rest || most < 2 || width < size * shortest || !figure) return undefined
  const cut = unbroken(name, width, size)
    ? wrap(name, width, size, most - 1)
    : { lines: [abbreviate(name, width, size)], cut: true }
  return { name: cut, value: figure, size }
}

/** A figure is broken only before its share; what is not broken down is a sentence. */
function figureForms(
  { text, number, share, rest }: TreemapPart,
  width: number,
  size: number,
): readonly Wrapped[] {
  if (rest) return [wrap(text, width, size, 5)]
  const forms = share === '' ? [[text]] : [[`${text} ${share}`], [text, share], [text]]
  return [...forms, ...(number === '' ? [] : [[number]])]
    .filter((lines) => lines.every((line) => textWidth(line, size, 600) <= width))
    .map((lines) => whole(...lines))
}

/** No Latin word is broken, no number from its 第 and its unit (第115组), and no column of single characters is a name. */
function unbroken(name: string, width: number, size: number): boolean {
  const words = name.match(/第\d+\p{Lo}?|[A-Za-z0-9.,%‰+\-–/'’]+/gu) ?? []
  return (
    width >= Math.min(size * 2, textWidth(name, size)) &&
    words.every((word) => textWidth(word, size) <= width)
  )
}
