/** A whole and its parts in one cell. */
import { say, type Locale } from '../../data/text.js'
import type { Datum } from '../../data/series.js'
import { figureText } from '../chart/layout/words/facts.js'
import { textBlock } from '../chart/layout/text/text-marks.js'
import { layoutTile, type Tile } from '../chart/layout/tiles/tiles.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { wrap } from '../chart/layout/text/wrap.js'
import type { Frame, Mark, Rect, Row } from '../chart/view.js'
import { layoutBar } from './bars.layout.js'
import { headingOf, type At, type CellSpot, type DrawnCell } from './cell-spot.layout.js'
import { layoutStrip, type Strip } from './strip.layout.js'
import type { Entry } from './topics.layout.js'

const nothing: Tile = { marks: [], height: 0 }

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
  const row = datum && rows.get(datum.key)
  if (!datum || !row) return layoutParts(parts, at, spot.topic, level, rows, frame)
  let strip: Strip | undefined
  const between = (under: At): Tile => {
    const bar = axis ? layoutBar(datum, axis, { ...under, width: spot.barWidth }, frame) : nothing
    if (parts.length === 0) return bar
    strip = layoutStrip(parts, { ...under, y: under.y + bar.height + 2 }, frame)
    return { marks: [...bar.marks, ...strip.marks], height: bar.height + strip.height + 2 }
  }
  const suffix = said ? saidOf(said, frame.locale) : ''
  const heading = headingOf(datum, spot.topic, frame.locale)
  const content = { datum, row, heading, target: datum.key, headLines: level, suffix, between }
  const tile = layoutTile(content, at, frame)
  const bottom = strip?.boxes[0]?.box.y ?? at.y + tile.height
  const notes = notesOf([...(said ? [said] : []), ...parts], rows).filter((note) => note !== row.note)
  const details = linesUnder(
    [strip?.derivation ?? '', ...notes],
    { ...at, y: at.y + tile.height },
    datum.key,
    frame,
  )
  return {
    marks: [...tile.marks, ...details.marks],
    boxes: [
      ...figureBoxes(datum, said, { ...at, height: bottom - at.y - 2 }),
      ...(strip?.boxes ?? []).map(({ datum: part, box }) => ({ key: part.key, box })),
    ],
    height: tile.height + details.height,
  }
}

/** What is said of the whole has the right half of its figure. */
function figureBoxes(datum: Datum, said: Datum | undefined, box: Rect): DrawnCell['boxes'] {
  if (!said) return [{ key: datum.key, box }]
  const width = box.width / 2
  return [
    { key: datum.key, box: { ...box, width } },
    { key: said.key, box: { ...box, x: box.x + width, width } },
  ]
}

/** Parts whose whole is not listed: the heading says what they are parts of. */
function layoutParts(
  parts: readonly Datum[],
  at: At,
  topic: string,
  level: number,
  rows: ReadonlyMap<string, Row>,
  frame: Frame,
): DrawnCell {
  const { label, leading } = typeScale(frame)
  const key = parts[0]?.key ?? ''
  const text = parts[0] ? say(parts[0].indicator.label, frame.locale) : ''
  const head = text === topic ? { lines: [], cut: false } : wrap(text, at.width, label, 3)
  const block = {
    key: `${key}/head`,
    role: 'label',
    x: at.x,
    y: at.y,
    size: label,
    leading,
    full: text,
  } as const
  const top = Math.max(level, head.lines.length) * label * leading + 4
  const strip = layoutStrip(parts, { ...at, y: at.y + top }, frame)
  const row = rows.get(key)
  const when = [row?.scope, row?.period, row?.base].filter(Boolean).join(frame.locale === 'en' ? '; ' : '；')
  const lines = [when, strip.derivation, ...notesOf(parts, rows)]
  const details = linesUnder(lines, { ...at, y: at.y + top + strip.height }, key, frame)
  return {
    marks: [...textBlock(head, block), ...strip.marks, ...details.marks],
    boxes: strip.boxes.map(({ datum, box }) => ({ key: datum.key, box })),
    height: top + strip.height + details.height,
  }
}

/** 全部办结 as the source words it; in another language the figure speaks for itself. */
function saidOf(datum: Datum, locale: Locale): string {
  const { wording } = datum.figure
  // Of a wording it is said already that the number is implied by it.
  if (locale === 'en') return `, ${figureText(datum, locale)}${wording === undefined ? ' (implied)' : ''}`
  return `，${wording ?? figureText(datum, locale)}`
}

function notesOf(data: readonly Datum[], rows: ReadonlyMap<string, Row>): readonly string[] {
  return [...new Set(data.map((d) => rows.get(d.key)?.note ?? ''))]
}

/** Words under a drawing, a line each where they are short. */
export function linesUnder(lines: readonly string[], at: At, key: string, frame: Frame): Tile {
  const { small, leading } = typeScale(frame)
  const marks: Mark[] = []
  let { y } = at
  lines.forEach((line, i) => {
    if (line === '') return
    const wrapped = wrap(line, at.width, small, 4)
    const block = {
      key: `${key}/line/${i}`,
      role: 'muted',
      x: at.x,
      y,
      size: small,
      leading,
      full: line,
    } as const
    marks.push(...textBlock(wrapped, block))
    y += wrapped.lines.length * small * leading
  })
  return { marks, height: y - at.y }
}
