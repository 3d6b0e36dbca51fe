/** One area: shaded by the class of its figure or outlined, with its name and figure where they fit inside it. */
import { shortPlaceName } from '../../data/places.js'
import type { Datum } from '../../data/series.js'
import { say } from '../../data/text.js'
import { cellText } from '../chart/layout/text/cell-text.js'
import { cornerPath, isDoubtful } from '../chart/layout/shades/shaded-cell.js'
import type { ShadeScale } from '../chart/layout/shades/shades.js'
import { centredBaseline } from '../chart/layout/text/text-marks.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { wrap } from '../chart/layout/text/wrap.js'
import type { Frame, Mark, Rect, TextMark } from '../chart/view.js'
import { roomIn, type ProjectedArea } from './project.layout.js'
import type { MapArea } from './map-shapes.layout.js'

export interface DrawnArea {
  readonly shape: readonly Mark[]
  readonly words: readonly Mark[]
  /** A box within the area: what a reader meets it by. */
  readonly box: Rect
}

const corner = 9
/** Px that the glyph takes beside the words. */
const glyphRoom = corner + 2

export function areaMarks(
  placed: ProjectedArea,
  datum: Datum | undefined,
  scale: ShadeScale | undefined,
  size: number,
  frame: Frame,
): DrawnArea {
  const { area, d } = placed
  const key = `area/${area.id}`
  const own = datum ? { target: datum.key } : {}
  const shade = datum && scale?.of(datum.figure)
  const shape: Mark =
    shade === undefined
      ? { type: 'path', key: `${key}/shape`, role: 'rest', d, ...own }
      : { type: 'path', key: `${key}/shape`, role: 'shade', shade, d, ...own }
  const doubtful = datum !== undefined && shade !== undefined && isDoubtful(datum)
  const { lines, figure, room } = words(placed, datum, doubtful, size, frame)
  const ink = shade === undefined ? ({ role: 'muted' } as const) : ({ role: 'onShade', shade } as const)
  const nameWidth = textWidth(lines[0] ?? '', size, figure === 0 ? 600 : 400)
  // Where the glyph has no room beside a name in the middle, both together stand there.
  const aside = doubtful ? Math.max(0, nameWidth / 2 + glyphRoom - room.width / 2) : 0
  const middle = room.x + room.width / 2
  const top = room.y + (room.height - lines.length * size * leading) / 2
  const texts = lines.map((text, i): TextMark => ({
    type: 'text',
    key: `${key}/${i}`,
    ...ink,
    ...own,
    x: i === 0 ? middle - aside : middle,
    y: centredBaseline(top + (i + 0.5) * size * leading, size),
    text,
    anchor: 'middle',
    size,
    ...(i === figure && { weight: 600 as const }),
  }))
  const glyph: readonly Mark[] = doubtful
    ? [
        {
          type: 'path',
          key: `${key}/corner`,
          role: 'corner',
          shade: shade ?? 0,
          ...own,
          d: cornerPath(cornerBox(room, middle - aside, nameWidth), corner),
        },
      ]
    : []
  return { shape: [shape], words: [...texts, ...glyph], box: room }
}

const leading = 1.35

/** Right of the name around `x`; where none is written, in the middle. */
function cornerBox(room: Rect, x: number, nameWidth: number): Rect {
  return {
    x: nameWidth === 0 ? x - corner / 2 : x + nameWidth / 2 + glyphRoom - corner,
    y: room.y + (nameWidth === 0 ? room.height / 2 - corner / 2 : 1),
    width: corner,
    height: corner,
  }
}

interface Words {
  readonly lines: readonly string[]
  /** Which of them is the figure; −1 for none. */
  readonly figure: number
  readonly room: Rect
}

/** Name and figure, the name alone, in more lines where one is too narrow, the figure alone, or nothing: what is cut off says nothing. */
function words(
  placed: ProjectedArea,
  datum: Datum | undefined,
  doubtful: boolean,
  size: number,
  frame: Frame,
): Words {
  const spare = doubtful ? glyphRoom + 2 : 4
  const name = areaName(placed.area, datum, frame)
  for (const own of name === '' ? [] : datum ? [datum, undefined] : [undefined]) {
    for (const lines of [1, 2, 3]) {
      const fitted = fittedWords(placed, { name, lines, datum: own, spare, size }, frame)
      if (fitted) return fitted
    }
  }
  const alone = datum && fittedWords(placed, { name: '', lines: 0, datum, spare, size }, frame)
  if (alone) return alone
  const room = roomIn(placed, Math.min(8, placed.box.height * 0.5)) ?? placed.box
  return { lines: [], figure: -1, room }
}

interface Wanted {
  readonly name: string
  /** Of the name. */
  readonly lines: number
  readonly datum: Datum | undefined
  readonly spare: number
  readonly size: number
}

function fittedWords(
  placed: ProjectedArea,
  { name, lines, datum, spare, size }: Wanted,
  { locale }: Frame,
): Words | undefined {
  const room = roomIn(placed, size * leading * (lines + (datum ? 1 : 0)))
  if (!room) return undefined
  const named = lines > 0 ? wrap(name, room.width - spare, size, lines) : { lines: [], cut: false }
  if (named.cut || named.lines.length !== lines) return undefined
  if (!datum) return { lines: named.lines, figure: -1, room }
  // The glyph stands beside the first line.
  const aside = lines > 0 ? 4 : spare
  // The figure is set bold.
  const figure = cellText(datum, (room.width - aside) / textWidth('数', 1, 600), size, locale)
  return figure === undefined ? undefined : { lines: [...named.lines, figure], figure: lines, room }
}

/** More areas than this are never written large. */
const fewAreas = 40

/** One size for all: that of text where every name and figure has room so, else small. */
export function wordsSize(
  areas: readonly { readonly placed: ProjectedArea; readonly datum: Datum | undefined }[],
  frame: Frame,
): number {
  const { small } = typeScale(frame)
  const large = frame.fontSize
  const named = areas.flatMap(({ placed, datum }) => (datum ? [{ placed, datum }] : []))
  const fit = ({ placed, datum }: (typeof named)[number]) =>
    fittedWords(
      placed,
      { name: areaName(placed.area, datum, frame), lines: 1, datum, spare: glyphRoom + 2, size: large },
      frame,
    ) !== undefined
  return areas.length <= fewAreas && named.every(fit) ? large : small
}

/** The dataset's own label where it has one, without 市 and 自治州; else the map's. */
export function areaName(area: MapArea, datum: Datum | undefined, { locale }: Pick<Frame, 'locale'>): string {
  const own = say(datum?.place?.label, locale)
  const name = own === '' || own === datum?.place?.id ? area.label : own
  return locale === 'en' ? name : shortPlaceName(name)
}
