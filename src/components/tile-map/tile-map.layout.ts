/** Places as equal tiles: each says its name and its figure, its shade the class of it. */
import { loadedPlaces, shortPlaceName } from '../../data/places.js'
import { exactQuantity } from '../../data/quantity.js'
import type { Datum, Selection } from '../../data/series.js'
import { say, spellings, type Locale } from '../../data/text.js'
import { cellWords, type CellWords } from '../chart/layout/text/cell-text.js'
import { figureText, tellFacts } from '../chart/layout/words/facts.js'
import { joinPlaces } from '../chart/layout/places/join-places.js'
import { placeNotes } from '../chart/layout/places/place-figures.js'
import { isDoubtful, shadedCell } from '../chart/layout/shades/shaded-cell.js'
import { classesAmong, shadeLegend } from '../chart/layout/shades/shade-legend.js'
import { shadeScale, type ShadeRule, type ShadeScale } from '../chart/layout/shades/shades.js'
import { listTargets } from '../chart/layout/marks/targets.js'
import { textBlock } from '../chart/layout/text/text-marks.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { wrap, type Wrapped } from '../chart/layout/text/wrap.js'
import type { ChartView, Frame, Mark, Rect, Target } from '../chart/view.js'
import { gansuTiles, type TilePlace } from './gansu-tiles.layout.js'
import { tileName } from './tile-names.layout.js'

export interface TileMapOptions {
  readonly tiles?: readonly (readonly (TilePlace | undefined)[])[]
  readonly classes?: ShadeRule
  readonly steps?: number
}

interface PlacedTile {
  readonly place: TilePlace
  readonly names: readonly string[]
  readonly column: number
  readonly row: number
}

const gap = 3
/** Widest a tile may be, em. */
const most = 7.5

export function layoutTileMap(selection: Selection, frame: Frame, options: TileMapOptions = {}): ChartView {
  const rows = options.tiles ?? gansuTiles
  const data = selection.series.flatMap((series) => series.data)
  const { places: tiles, elsewhere, every } = joinPlaces(placedTiles(rows), data, loadedPlaces())
  const shown = tiles.flatMap(({ datum }) => datum ?? [])
  const all = frame.whole ? frame.whole.series.flatMap((series) => series.data) : shown
  const scale = shadeScale(
    all.map((d) => d.figure),
    options.classes,
    options.steps,
  )
  const facts = tellFacts(selection, frame.locale)
  const silent = tiles.filter(({ datum }) => datum === undefined).length
  const like = shown[0]?.figure ?? data[0]?.figure ?? exactQuantity(0, '')
  const unfilled =
    all.length < tiles.length * (frame.whole?.facets?.length ?? 1) || all.some((d) => d.figure.value === null)
  const legend = shadeLegend(
    classesAmong(all, scale),
    { like, doubtful: all.some(isDoubtful), silent: unfilled },
    { x: 0, y: 0, width: frame.width },
    frame,
  )
  const columns = Math.max(1, ...rows.map((row) => row.length))
  const side = Math.min(most * frame.fontSize, (frame.width + gap) / columns - gap)
  const named = tiles.map(({ item: { place }, datum }) => {
    const name = nameOf(place, datum, frame.locale)
    return { name, said: tileName(name, innerWidth(side), typeScale(frame).small) }
  })
  const lines = Math.max(1, ...named.map(({ said }) => said.lines.length))
  const height = Math.max(side * 0.75, frame.fontSize * (lines > 2 ? 4.5 : lines > 1 ? 3.5 : 3.25))
  const size = side < 72 ? typeScale(frame).small : typeScale(frame).label
  // The figure is set bold.
  const room = innerWidth(side) / textWidth('数', 1, 600)
  const written = cellWords(all, () => room, size, frame.locale)
  // Of most of them the legend says it once.
  const quiet = tiles.filter(({ datum }) => isSilent(datum)).length * 2 > tiles.length
  const rowOf = new Map(data.map((datum, i) => [datum.key, i]))
  const marks: Mark[] = []
  const targets: Target[] = []
  for (const [i, { item: tile, datum }] of tiles.entries()) {
    const box = {
      x: tile.column * (side + gap),
      y: legend.height + tile.row * (height + gap),
      width: side,
      height,
    }
    marks.push(...tileMarks(tile, datum, { ...(named[i] as Named), written, quiet }, box, scale, frame))
    if (datum)
      targets.push({
        key: datum.key,
        row: rowOf.get(datum.key) ?? 0,
        panel: 'tiles',
        series: 'all',
        group: tile.place.id,
        box,
      })
  }
  const bottom = legend.height + rows.length * (height + gap) - gap
  return {
    kinds: ['方块地图'],
    frame: { ...frame, height: Math.ceil(bottom) },
    facts: {
      ...facts,
      // Shades are not series.
      legend: [],
      notes: [
        ...(facts.notes ?? []),
        ...placeNotes({ elsewhere, every, shown, places: tiles.length, silent }, frame.locale),
      ],
    },
    panels: [
      legend.panel,
      {
        key: 'tiles',
        plot: { x: 0, y: legend.height, width: frame.width, height: bottom - legend.height },
        axes: [],
        scales: [],
        layers: [marks],
      },
    ],
    targets: listTargets(targets),
  }
}

function placedTiles(rows: readonly (readonly (TilePlace | undefined)[])[]): readonly PlacedTile[] {
  return rows.flatMap((tiles, row) =>
    tiles.flatMap((place, column) =>
      place ? [{ place, names: [place.id, ...spellings(place.label)], column, row }] : [],
    ),
  )
}

interface Named {
  readonly name: string
  readonly said: Wrapped
}

/** Px that a tile leaves to its words. */
function innerWidth(side: number): number {
  return side - (side < 72 ? 4 : 8)
}

function tileMarks(
  { place }: PlacedTile,
  datum: Datum | undefined,
  { name, said: wrapped, written, quiet }: Named & { readonly written: CellWords; readonly quiet: boolean },
  box: Rect,
  scale: ShadeScale | undefined,
  frame: Frame,
): readonly Mark[] {
  const key = `tile/${place.id}`
  const own = datum ? { target: datum.key } : {}
  const cell = shadedCell({ key, box, ...(datum && { datum, target: datum.key }) }, scale)
  const { small } = typeScale(frame)
  const width = innerWidth(box.width)
  const { size } = written
  const wordless = datum?.figure.value === undefined || datum.figure.value === null
  const said =
    quiet && isSilent(datum)
      ? undefined
      : ((datum && written.of(datum)) ?? (wordless ? silence(width, small, frame.locale) : undefined))
  const filled = cell.shade !== undefined
  const ink = filled ? ({ role: 'onShade', shade: cell.shade } as const) : ({ role: 'muted' } as const)
  const lines = [
    { name: 'name', wrapped, size: small, full: name, weight: 400 as const },
    ...(said === undefined
      ? []
      : [
          {
            name: 'figure',
            wrapped: wrap(said, width, filled ? size : small, 1),
            size: filled ? size : small,
            full: datum ? figureText(datum, frame.locale) : said,
            weight: filled ? (600 as const) : (400 as const),
          },
        ]),
  ]
  const leading = wrapped.lines.length > 1 ? 1.2 : 1.4
  const heightOf = (line: (typeof lines)[number]) => line.wrapped.lines.length * line.size * leading
  const height = lines.reduce((sum, line) => sum + heightOf(line), 0)
  let y = box.y + (box.height - height) / 2
  const texts = lines.flatMap((line) => {
    const block = textBlock(line.wrapped, {
      key: `${key}/${line.name}`,
      role: ink.role,
      x: box.x + box.width / 2,
      y,
      size: line.size,
      leading,
      anchor: 'middle',
      weight: line.weight,
      full: line.full,
      ...own,
    })
    y += heightOf(line)
    return filled ? block.map((mark) => ({ ...mark, shade: cell.shade as number })) : block
  })
  return [...cell.marks, ...texts]
}

/** Not even a word in place of a number is given. */
function isSilent(datum: Datum | undefined): boolean {
  return datum === undefined || (datum.figure.value === null && datum.figure.wording === undefined)
}

function silence(width: number, size: number, locale: Locale): string | undefined {
  return (locale === 'en' ? ['not given', '–'] : ['原文未列', '未列']).find(
    (text) => textWidth(text, size) <= width,
  )
}

/** The dataset's own label where it has one in the language of the chart, without 市 and 自治州. */
function nameOf(place: TilePlace, datum: Datum | undefined, locale: Locale): string {
  const [own, given] = [say(datum?.place?.label, locale), say(place.label, locale)]
  const foreign = locale === 'en' && /\p{Script=Han}/u.test(own) && given !== say(place.label, 'zh-CN')
  const name = own === '' || own === datum?.place?.id || foreign ? given : own
  return locale === 'en' ? name : shortPlaceName(name)
}
