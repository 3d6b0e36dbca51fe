/** Parts of a whole as one strip inside a cell; what is not broken down stays an empty, dashed piece. */
import { formatQuantity } from '../../data/format.js'
import { say, type Locale } from '../../data/text.js'
import { figureText } from '../chart/layout/words/facts.js'
import { centredBaseline, textBlock } from '../chart/layout/text/text-marks.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { wrap } from '../chart/layout/text/wrap.js'
import type { Datum } from '../../data/series.js'
import type { Frame, Mark, Rect } from '../chart/view.js'

export interface Strip {
  readonly marks: readonly Mark[]
  readonly boxes: readonly { readonly datum: Datum; readonly box: Rect }[]
  readonly height: number
  /** 41.3%＝100%－58.7%（推算）, where the strip has no room to say that the rest is derived. */
  readonly derivation: string
}

interface Piece {
  readonly datum: Datum
  readonly text: string
  readonly x: number
  readonly width: number
}

const gap = 3

/** Key under which a part has its colour in the view. */
export function partColorKey(datum: Datum): string {
  return `part|${datum.scheme?.id ?? ''}|${say(datum.category, 'zh-CN')}`
}

export function layoutStrip(
  parts: readonly Datum[],
  at: { x: number; y: number; width: number },
  frame: Frame,
): Strip {
  const type = typeScale(frame)
  const thickness = Math.round(frame.fontSize * 1.5)
  const pieces = placePieces(parts, at, frame)
  const marks: Mark[] = []
  const below: Piece[] = []
  let derivation = ''
  for (const piece of pieces) {
    marks.push(pieceMark(piece, at.y, thickness))
    const text = formsOf(piece, frame.locale).find(
      (form) => textWidth(form, type.small, 600) + 12 <= piece.width,
    )
    if (text === undefined) below.push(piece)
    else marks.push(insideLabel({ ...piece, text }, at.y + thickness / 2, type.small))
    if (text !== undefined && text !== piece.text) derivation = derivationOf(parts, frame.locale)
  }
  const key = labelsBelow(below, { ...at, y: at.y + thickness + 4 }, frame)
  const boxes = pieces.map(({ datum, x, width }) => ({
    datum,
    box: { x, y: at.y, width: Math.max(width, 2), height: thickness },
  }))
  return { marks: [...marks, ...key.marks], boxes, height: thickness + 6 + key.height, derivation }
}

/** Pieces that say more than their whole are drawn to their own sum: nothing leaves the cell. */
function placePieces(
  parts: readonly Datum[],
  { x, width }: { x: number; width: number },
  frame: Frame,
): readonly Piece[] {
  const values = parts.map((d) => Math.max(0, d.figure.value ?? 0))
  const sum = values.reduce((total, value) => total + value, 0)
  const whole = Math.max(parts[0]?.whole?.value ?? 0, sum) || 1
  let from = 0
  return parts.map((datum, i) => {
    const start = x + (from / whole) * width + (i > 0 ? gap : 0)
    from += values[i] ?? 0
    const end = x + Math.min(1, from / whole) * width
    return { datum, text: pieceText(datum, frame), x: start, width: Math.max(0, end - start) }
  })
}

/** Class, figure and, of a count, its share. */
function pieceText(datum: Datum, { locale }: Frame): string {
  const text = figureText(datum, locale)
  if (datum.derived === 'rest') return text
  const share = datum.share ? formatQuantity(datum.share, { locale }) : ''
  return [say(datum.category, locale), text, share].filter(Boolean).join(' ')
}

/** A rest may be said in fewer words where its derivation follows below. */
function formsOf({ datum, text }: Piece, locale: Locale): readonly string[] {
  if (datum.derived !== 'rest') return [text]
  const figure = formatQuantity(datum.figure, { locale })
  return [text, locale === 'en' ? `other ${figure}, not given` : `其余${figure}原文未分列`]
}

function derivationOf(parts: readonly Datum[], locale: Locale): string {
  const rest = parts.find((d) => d.derived === 'rest')
  const { whole } = parts[0] ?? {}
  if (!rest || !whole) return ''
  const number = (q: Datum['figure']): string => formatQuantity(q, { locale, source: false })
  const terms = [number(whole), ...parts.filter((d) => d !== rest).map((d) => number(d.figure))]
  return locale === 'en'
    ? `${number(rest.figure)} = ${terms.join(' − ')} (derived).`
    : `${number(rest.figure)}＝${terms.join('－')}（推算）。`
}

function pieceMark({ datum, x, width }: Piece, y: number, height: number): Mark {
  const rest = datum.derived === 'rest'
  return {
    type: 'rect',
    key: `${datum.key}/piece`,
    role: rest ? 'rest' : 'value',
    target: datum.key,
    ...(!rest && { series: partColorKey(datum) }),
    // The outline of a rest stays inside its place.
    ...(rest
      ? { x: x + 0.5, y: y + 0.5, width: Math.max(0, width - 1), height: height - 1 }
      : { x, y, width, height }),
  }
}

function insideLabel({ datum, text, x }: Piece, middle: number, size: number): Mark {
  const rest = datum.derived === 'rest'
  return {
    type: 'text',
    key: `${datum.key}/label`,
    role: rest ? 'label' : 'onMark',
    target: datum.key,
    x: x + 6,
    y: centredBaseline(middle, size),
    text,
    anchor: 'start',
    size,
    ...(rest ? {} : { series: partColorKey(datum), weight: 600 as const }),
  }
}

/** What does not fit inside, one line each, with the colour it has in the strip. */
function labelsBelow(
  pieces: readonly Piece[],
  at: { x: number; y: number; width: number },
  frame: Frame,
): { marks: readonly Mark[]; height: number } {
  const { small, leading } = typeScale(frame)
  const square = Math.round(small * 0.75)
  const marks: Mark[] = []
  let { y } = at
  for (const { datum, text } of pieces) {
    const rest = datum.derived === 'rest'
    marks.push({
      type: 'rect',
      key: `${datum.key}/swatch`,
      role: rest ? 'rest' : 'value',
      target: datum.key,
      ...(!rest && { series: partColorKey(datum) }),
      x: at.x + 0.5,
      y: y + (small * leading - square) / 2,
      width: square,
      height: square,
    })
    // However long: its figure stands at the end.
    const wrapped = wrap(text, at.width - square - 6, small, Infinity)
    const block = {
      key: `${datum.key}/label`,
      role: 'label',
      x: at.x + square + 6,
      y,
      size: small,
      leading,
    } as const
    marks.push(...textBlock(wrapped, { ...block, target: datum.key, full: text }))
    y += wrapped.lines.length * small * leading
  }
  return { marks, height: y - at.y }
}
