/**
 * Figures side by side, each with its own words: what a chart shows when its figures may not share an axis.
 */
import type { Datum, Selection } from '../../../../data/series.js'
import { say, type Locale } from '../../../../data/text.js'
import type { ChartView, Frame, Mark, Panel, Row, Target } from '../../view.js'
import { notComparableIn } from '../words/not-comparable.js'
import { figureMark } from './figure-mark.js'
import { badge, badgeWidth } from '../text/badge.js'
import { listTargets } from '../marks/targets.js'
import { textBlock } from '../text/text-marks.js'
import { tellTiles } from './tile-facts.js'
import { fullHeading, tileHeading } from './tile-headings.js'
import { leadBlock, placeOfAll } from './tile-lead.js'
import { repeatsOf } from './tile-repeats.js'
import { typeScale } from '../text/type-scale.js'
import { wrap, type Wrapped } from '../text/wrap.js'

export interface TileContent {
  readonly datum: Datum
  readonly row: Row
  /** The line over the figure. */
  readonly heading: string
  readonly target?: string
  /** Lines the heading takes at least, so that the figures of one line of tiles stand level. */
  readonly headLines?: number
  /** Words set after the figure: ，全部办结. */
  readonly suffix?: string
  /** What stands between the figure and its details: a bar, a strip of shares. */
  readonly between?: (at: { x: number; y: number; width: number }) => Tile
  /** Size of the figure as a multiple of the usual one. */
  readonly large?: number
  /** None of those that stand level with it is a number. */
  readonly wordy?: boolean
  /** That the source gives no period is said of all tiles at once. */
  readonly undated?: boolean
  /** Periods and notes said of several tiles at once. */
  readonly said?: ReadonlySet<string>
}

export interface Tile {
  readonly marks: readonly Mark[]
  readonly height: number
}

const gutter = 24
/** Narrowest tile in em. */
const narrowest = 11
/** So many below each other are seen at once, on a phone too. */
const few = 3

/** Of several, said once under all of them. */
export const noneDated = { zh: '各项时段原文未列。', en: 'No period is given.' }
/** Of one; in Chinese a note of the selection says the same of every figure. */
const noPeriod = { zh: '时段原文未列', en: 'period not given' }

/** A figure alone: as large as the room is wide, within reason; in a column as large as tiles in the next one, to stand level. */
function largeness({ width, fontSize }: Frame): number {
  return Math.min(1.6, Math.max(1, width / (fontSize * 28)))
}

export interface TilesOptions {
  /** Which of the selection's figures get a tile; all by default. */
  readonly data?: readonly Datum[]
  /** What a tile says beyond its figure. */
  readonly content?: (datum: Datum, row: Row) => Partial<TileContent>
}

export function layoutTiles(selection: Selection, frame: Frame, options: TilesOptions = {}): ChartView {
  const facts = tellTiles(selection, frame.locale)
  const every = selection.series.flatMap((series) => series.data)
  const rowOf = new Map(every.map((datum, i) => [datum.key, i]))
  const data = options.data ?? every
  const oneIndicator = new Set(data.map((d) => d.indicator.id)).size === 1
  const panels: Panel[] = []
  const targets: Target[] = []
  // The panel is named after the place.
  const inPanel =
    selection.facet === 'place' && new Set(data.map(({ place }) => say(place?.label, 'zh-CN'))).size === 1
  const told = data.map(({ key }) => facts.rows.at(rowOf.get(key) ?? 0))
  const noted = areUndated(told, selection)
  const once = !noted && told.length > 1 && told.every(({ period }) => period === '')
  const undated = noted || once
  const place = selection.facet ? '' : placeOfAll(data, oneIndicator, frame.locale)
  const placed = inPanel || place !== ''
  const repeats = repeatsOf(data, told, frame.locale)
  const lead = [place, repeats.period].filter(Boolean).join(frame.locale === 'en' ? '; ' : '；')
  const heads = told.map((row, i) => {
    const datum = data[i] as Datum
    return tileHeading(datum, placed ? { ...row, place: '' } : row, oneIndicator, frame.locale)
  })
  // Two that would read alike are told apart as in the table.
  const alike = new Set(told.map((row, i) => JSON.stringify([heads[i], row.scope, row.period, row.base])))
  const all = data.map((datum, i): TileContent => {
    const row = facts.rows.at(rowOf.get(datum.key) ?? 0)
    const heading = alike.size < data.length ? fullHeading(row, placed) : (heads[i] ?? '')
    const large = data.length === 1 ? largeness(frame) : 1
    const said = repeats.said
    return { datum, row, heading, undated, said, large, target: datum.key, ...options.content?.(datum, row) }
  })
  const columns = columnsOf(all, frame)
  const width = widthOf(columns, frame)
  const top = leadBlock(lead, frame)
  let y = top.height
  for (let first = 0; first < data.length; first += columns) {
    const wordy = areWords(data.slice(first, first + columns))
    const contents = all.slice(first, first + columns).map((content) => ({ wordy, ...content }))
    const headLines = Math.max(...contents.map(({ heading }) => headOf(heading, width, frame).lines.length))
    const line = contents.map((content, i) => {
      const x = i * (width + gutter)
      return { datum: content.datum, x, tile: layoutTile({ headLines, ...content }, { x, y, width }, frame) }
    })
    const height = Math.max(...line.map(({ tile }) => tile.height))
    line.forEach(({ datum, x, tile }) => {
      const box = { x, y, width, height }
      panels.push({ key: `tile/${datum.key}`, plot: box, axes: [], scales: [], layers: [tile.marks] })
      targets.push({
        key: datum.key,
        row: rowOf.get(datum.key) ?? 0,
        panel: `tile/${datum.key}`,
        series: datum.key,
        group: datum.key,
        box,
      })
    })
    y += height + gutter * 0.75
  }
  if (lead !== '') {
    const plot = { x: 0, y: 0, width: frame.width, height: top.height }
    panels.push({ key: 'lead', plot, axes: [], scales: [], layers: [top.marks] })
  }
  const reason = reasonBlock(
    selection,
    [...(once ? [say(noneDated, frame.locale)] : []), ...repeats.notes],
    { x: 0, y: y - 4, width: frame.width },
    frame,
  )
  if (reason.marks.length > 0) {
    panels.push({
      key: 'reason',
      plot: { x: 0, y, width: frame.width, height: reason.height },
      axes: [],
      scales: [],
      layers: [reason.marks],
    })
  }
  return {
    kinds: ['数字卡片'],
    frame: { ...frame, height: Math.ceil(y + reason.height) },
    facts,
    panels,
    targets: listTargets(targets),
  }
}

function widthOf(columns: number, frame: Frame): number {
  return (frame.width - gutter * (columns - 1)) / columns
}

/** In rows as equal as can be; many short ones stand in pairs where there is room for one column alone. */
function columnsOf(all: readonly TileContent[], frame: Frame): number {
  const roomy = Math.max(1, Math.floor((frame.width + gutter) / (narrowest * frame.fontSize + gutter)))
  const pair = widthOf(2, frame)
  const twoLines = (text: string, size: number) => wrap(text, pair, size, 3).lines.length <= 2
  const { label, small } = typeScale(frame)
  const fits = (content: TileContent) =>
    !content.between?.({ x: 0, y: 0, width: pair }).marks.length &&
    content.row.scope === '' &&
    twoLines(content.heading, label) &&
    figureMark(content.datum, 0, 0, Infinity, frame, {}, {}).width <= pair &&
    detailLines(content, frame.locale).every(([, text]) => twoLines(text, small))
  const most = roomy === 1 && all.length > few && all.every(fits) ? 2 : roomy
  return Math.ceil(all.length / Math.ceil(all.length / most)) || 1
}

/** Does a note under all of them say that none is dated? Another says that not every period is given, and leaves open which. */
export function areUndated(rows: readonly Pick<Row, 'period'>[], { notes }: Selection): boolean {
  return notes.some((note) => say(note, 'zh-CN') === noPeriod.zh) && rows.every(({ period }) => period === '')
}

/** Is there no number among them? */
export function areWords(data: readonly Datum[]): boolean {
  return data.every(({ figure }) => figure.value === null)
}

function headOf(heading: string, width: number, frame: Frame): Wrapped {
  return heading === '' ? { lines: [], cut: false } : wrap(heading, width, typeScale(frame).label, 3)
}

/** One figure: what it is, the figure with its unit smaller, its scope as a badge, when and on what base. */
export function layoutTile(
  content: TileContent,
  at: { x: number; y: number; width: number },
  frame: Frame,
): Tile {
  const { datum, row, heading, target } = content
  const type = typeScale(frame)
  const own = target === undefined ? {} : { target }
  const key = datum.key
  const head = headOf(heading, at.width, frame)
  const headLines = Math.max(head.lines.length, content.headLines ?? 0)
  const marks: Mark[] = [
    ...textBlock(head, {
      key: `${key}/head`,
      role: 'label',
      x: at.x,
      y: at.y + (headLines - head.lines.length) * type.label * type.leading,
      size: type.label,
      leading: type.leading,
      full: heading,
      ...own,
    }),
  ]
  let y = at.y + headLines * type.label * type.leading
  const figure = figureMark(datum, at.x, y, at.width, frame, own, content)
  marks.push(...figure.marks)
  if (row.scope !== '') {
    const fits = figure.width + 10 + badgeWidth(row.scope, type.small) <= at.width
    const badgeAt = fits
      ? { x: at.x + figure.width + 10, y: y + figure.height * 0.36 }
      : { x: at.x, y: y + figure.height + 2 }
    const scope = badge({ key, text: row.scope, ...badgeAt, most: at.width, size: type.small, ...own })
    marks.push(...scope.marks)
    y += figure.height + (fits ? 0 : scope.height + 4)
  } else y += figure.height
  const between = content.between?.({ x: at.x, y, width: at.width })
  if (between) {
    marks.push(...between.marks)
    y += between.height
  }
  for (const [name, text] of detailLines(content, frame.locale)) {
    const wrapped = wrap(text, at.width, type.small, 4)
    marks.push(
      ...textBlock(wrapped, {
        key: `${key}/${name}`,
        role: 'muted',
        x: at.x,
        y,
        size: type.small,
        leading: type.leading,
        full: text,
        ...own,
      }),
    )
    y += wrapped.lines.length * type.small * type.leading
  }
  return { marks, height: y - at.y }
}

/** When the figure holds and what it is a share of; silence of the source is said, not skipped. */
function detailLines(
  { row, datum, undated, said }: TileContent,
  locale: Locale,
): readonly (readonly [string, string])[] {
  const en = locale === 'en'
  const period = said?.has(row.period) ? '' : row.period || (undated ? '' : say(noPeriod, locale))
  const details = [period, row.base].filter(Boolean).join(en ? '; ' : '；')
  const lines: (readonly [string, string])[] = details === '' ? [] : [['period', details]]
  const note = say(datum.observation.note, locale)
  if (note !== '' && !said?.has(note)) lines.push(['note', note])
  return lines
}

/** Under all tiles: what is said of several, and 不可比：… where they are not compared. */
function reasonBlock(
  selection: Selection,
  sentences: readonly string[],
  at: { x: number; y: number; width: number },
  frame: Frame,
): Tile {
  const en = frame.locale === 'en'
  const said = notComparableIn(selection, frame.locale)
  const reason = said === '' ? [] : [en ? `Not comparable: ${said}.` : `不可比：${said}。`]
  const text = [...sentences, ...reason].join(en ? ' ' : '')
  if (text === '') return { marks: [], height: 0 }
  const type = typeScale(frame)
  const wrapped = wrap(text, at.width, type.small, 6)
  return {
    marks: textBlock(wrapped, {
      key: 'reason',
      role: 'reason',
      x: at.x,
      y: at.y,
      size: type.small,
      leading: type.leading,
      full: text,
    }),
    height: wrapped.lines.length * type.small * type.leading,
  }
}
