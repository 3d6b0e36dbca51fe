/** A whole and its parts in one cell. */
import { say, type Locale } from '../../data/text.js'
import type { Datum } from '../../data/series.js'
import { figureText } from '../chart/layout/facts.js'
import { textBlock } from '../chart/layout/text-marks.js'
import { layoutTile, type Tile } from '../chart/layout/tiles.js'
import { typeScale } from '../chart/layout/type-scale.js'
import { wrap } from '../chart/layout/wrap.js'
import type { Frame, Mark, Rect, Row } from '../chart/view.js'
import { layoutBar } from './bars.layout.js'
import { headingOf, type At, type CellSpot, type DrawnCell } from './cell-spot.layout.js'
import { layoutStrip } from './strip.layout.js'
import type { Entry } from './topics.layout.js'

/** A figure with the strip of what it consists of, or the strip alone. */
export function layoutWhole(
  entry: Extract<Entry, { kind: 'whole' }>,
  at: At,
  spot: CellSpot,
  rows: ReadonlyMap<string, Row>,
  level: number,
  frame: Frame,
): DrawnCell {
  const { datum, parts, said, axis } = entry
  const boxes: { key: string; box: Rect }[] = []
  const strip = (under: At): Tile => {
    const drawn = layoutStrip(parts, under, frame)
    boxes.push(...drawn.boxes.map(({ datum: part, box }) => ({ key: part.key, box })))
    return drawn
  }
  const row = datum && rows.get(datum.key)
  if (!datum || !row) return bareStrip(parts, at, spot.topic, level, strip, boxes, frame)
  const between = (under: At): Tile => {
    const drawn = axis
      ? layoutBar(datum, axis, { ...under, width: spot.barWidth }, frame)
      : { marks: [], height: 0 }
    const lower =
      parts.length > 0 ? strip({ ...under, y: under.y + drawn.height + 2 }) : { marks: [], height: 0 }
    return { marks: [...drawn.marks, ...lower.marks], height: drawn.height + lower.height + 2 }
  }
  const suffix = said ? saidOf(said, frame.locale) : ''
  const content = {
    datum,
    row,
    heading: headingOf(datum, spot.topic, frame.locale),
    target: datum.key,
    headLines: level,
  }
  const tile = layoutTile({ ...content, suffix, between }, at, frame)
  const top = at.y + level * typeScale(frame).label * typeScale(frame).leading
  const figure = {
    x: at.x,
    y: at.y,
    width: at.width,
    height: (boxes[0]?.box.y ?? at.y + tile.height) - at.y - 2,
  }
  const notes = detailsOf(
    [...(said ? [said] : []), ...parts],
    row,
    rows,
    { ...at, y: at.y + tile.height },
    frame,
  )
  const own = { key: datum.key, box: said ? { ...figure, width: at.width / 2 } : figure }
  const second = said && {
    key: said.key,
    box: { ...figure, x: at.x + at.width / 2, width: at.width / 2, y: top },
  }
  if (second) second.box = { ...second.box, height: figure.y + figure.height - top }
  return {
    marks: [...tile.marks, ...notes.marks],
    boxes: [own, ...(second ? [second] : []), ...boxes],
    height: tile.height + notes.height,
  }
}

/** Parts whose whole is not listed: the heading says what they are parts of. */
function bareStrip(
  parts: readonly Datum[],
  at: At,
  topic: string,
  level: number,
  strip: (at: At) => Tile,
  boxes: DrawnCell['boxes'],
  frame: Frame,
): DrawnCell {
  const { label, leading } = typeScale(frame)
  const heading = parts[0] ? say(parts[0].indicator.label, frame.locale) : ''
  const head = wrap(heading === topic ? '' : heading, at.width, label, 3)
  const block = {
    key: `${parts[0]?.key ?? ''}/head`,
    role: 'label',
    x: at.x,
    y: at.y,
    size: label,
    leading,
  } as const
  const top = heading === topic ? 4 : Math.max(level, head.lines.length) * label * leading + 4
  const drawn = strip({ ...at, y: at.y + top })
  return {
    marks: [...textBlock(head, { ...block, full: heading }), ...drawn.marks],
    boxes,
    height: top + drawn.height,
  }
}

/** 全部办结 as the source words it; in another language the figure speaks for itself. */
function saidOf(datum: Datum, locale: Locale): string {
  const { wording } = datum.figure
  if (locale === 'zh-CN' && wording !== undefined) return `，${wording}`
  return locale === 'en' ? `, ${figureText(datum, locale)} (implied)` : `，${figureText(datum, locale)}`
}

/** Notes of the parts that the whole does not say itself. */
function detailsOf(
  data: readonly Datum[],
  whole: Row,
  rows: ReadonlyMap<string, Row>,
  at: At,
  frame: Frame,
): Tile {
  const { small, leading } = typeScale(frame)
  const notes = [...new Set(data.map((d) => rows.get(d.key)?.note ?? ''))].filter(
    (note) => note !== '' && note !== whole.note,
  )
  const marks: Mark[] = []
  let { y } = at
  notes.forEach((note, i) => {
    const wrapped = wrap(note, at.width, small, 4)
    const key = `${data[0]?.key ?? ''}/notes/${i}`
    marks.push(...textBlock(wrapped, { key, role: 'muted', x: at.x, y, size: small, leading, full: note }))
    y += wrapped.lines.length * small * leading
  })
  return { marks, height: y - at.y }
}
