/** One area: shaded by the class of its figure or outlined, with its name and figure where they fit inside it. */
import { shortPlaceName } from '../../data/places.js'
import type { Datum } from '../../data/series.js'
import { say } from '../../data/text.js'
import { cellText } from '../chart/layout/cell-text.js'
import { cornerPath, isDoubtful } from '../chart/layout/shaded-cell.js'
import type { ShadeScale } from '../chart/layout/shades.js'
import { centredBaseline } from '../chart/layout/text-marks.js'
import { textWidth } from '../chart/layout/text-width.js'
import { typeScale } from '../chart/layout/type-scale.js'
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
  const { lines, room } = words(placed, datum, doubtful, size, frame)
  const ink = shade === undefined ? ({ role: 'muted' } as const) : ({ role: 'onShade', shade } as const)
  const top = room.y + (room.height - lines.length * size * leading) / 2
  const texts = lines.map((text, i): TextMark => ({
    type: 'text',
    key: `${key}/${i}`,
    ...ink,
    ...own,
    x: room.x + room.width / 2,
    y: centredBaseline(top + (i + 0.5) * size * leading, size),
    text,
    anchor: 'middle',
    size,
    ...(i === 1 && { weight: 600 as const }),
  }))
  const widest = Math.max(0, ...lines.map((text, i) => textWidth(text, size, i === 1 ? 600 : 400)))
  const glyph: readonly Mark[] = doubtful
    ? [
        {
          type: 'path',
          key: `${key}/corner`,
          role: 'corner',
          shade: shade ?? 0,
          ...own,
          d: cornerPath(cornerBox(room, widest), corner),
        },
      ]
    : []
  return { shape: [shape], words: [...texts, ...glyph], box: room }
}

const leading = 1.35

/** Right of the words, at their top. */
function cornerBox(room: Rect, widest: number): Rect {
  const right =
    widest === 0 ? room.x + room.width / 2 + corner / 2 : room.x + room.width / 2 + widest / 2 + corner + 2
  return {
    x: right - corner,
    y: room.y + (widest === 0 ? room.height / 2 - corner / 2 : 1),
    width: corner,
    height: corner,
  }
}

/** Name and figure, the name alone, or nothing: what is cut off says nothing. */
function words(
  placed: ProjectedArea,
  datum: Datum | undefined,
  doubtful: boolean,
  size: number,
  frame: Frame,
) {
  const spare = doubtful ? 2 * (corner + 3) : 4
  const name = areaName(placed.area, datum, frame)
  const both = datum && name !== '' ? bothWords(placed, name, datum, spare, size, frame) : undefined
  if (both) return both
  const single = roomIn(placed, size * leading)
  if (single && name !== '' && textWidth(name, size) <= single.width - spare)
    return { lines: [name], room: single }
  const room = roomIn(placed, Math.min(8, placed.box.height * 0.5)) ?? placed.box
  return { lines: [], room }
}

function bothWords(
  placed: ProjectedArea,
  name: string,
  datum: Datum,
  spare: number,
  size: number,
  { locale }: Frame,
) {
  const room = roomIn(placed, size * leading * 2)
  const figure = room && cellText(datum, room.width - spare, size, locale)
  if (!room || figure === undefined) return undefined
  const fit = [textWidth(name, size), textWidth(figure, size, 600)].every(
    (width) => width <= room.width - spare,
  )
  return fit ? { lines: [name, figure], room } : undefined
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
    bothWords(placed, areaName(placed.area, datum, frame), datum, 2 * (corner + 3), large, frame) !==
    undefined
  return areas.length <= fewAreas && named.every(fit) ? large : small
}

/** The dataset's own label where it has one, without 市 and 自治州; else the map's. */
export function areaName(area: MapArea, datum: Datum | undefined, { locale }: Pick<Frame, 'locale'>): string {
  const own = say(datum?.place?.label, locale)
  const name = own === '' || own === datum?.place?.id ? area.label : own
  return locale === 'en' ? name : shortPlaceName(name)
}
