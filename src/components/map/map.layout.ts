/** Places as areas of the page's own map, shaded by class; the map's 审图号 and origin under it, or that they are missing. */
import { exactQuantity } from '../../data/quantity.js'
import type { PlaceList } from '../../data/places.js'
import type { Selection } from '../../data/series.js'
import type { Locale, Text } from '../../data/text.js'
import { badge } from '../chart/layout/text/badge.js'
import { tellFacts } from '../chart/layout/words/facts.js'
import { joinPlaces, type Joined } from '../chart/layout/places/join-places.js'
import { placeNotes } from '../chart/layout/places/place-figures.js'
import { isDoubtful } from '../chart/layout/shades/shaded-cell.js'
import { withSentences } from '../chart/layout/words/sentences.js'
import { classesAmong, shadeLegend } from '../chart/layout/shades/shade-legend.js'
import { shadeScale, type ShadeRule } from '../chart/layout/shades/shades.js'
import { listTargets } from '../chart/layout/marks/targets.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import type { ChartView, Frame, Mark, Target } from '../chart/view.js'
import { areaMarks, areaName, wordsSize } from './area-marks.layout.js'
import { contains, projectAreas, type ProjectedArea } from './project.layout.js'
import type { MapArea, MapShapes } from './map-shapes.layout.js'
import { firstNames } from '../chart/layout/words/first-names.js'

export interface MapOptions {
  readonly shapes: MapShapes
  readonly approval?: string
  readonly credit?: string
  readonly list?: PlaceList
  readonly classes?: ShadeRule
  readonly steps?: number
}

export function layoutMap(selection: Selection, frame: Frame, options: MapOptions): ChartView {
  const { shapes } = options
  const data = selection.series.flatMap((series) => series.data)
  const joined = joinPlaces(shapes.areas, data, options.list)
  const shown = joined.places.flatMap(({ datum }) => datum ?? [])
  // Small multiples share their classes.
  const all = frame.whole ? frame.whole.series.flatMap((series) => series.data) : shown
  const scale = shadeScale(
    all.map((d) => d.figure),
    options.classes,
    options.steps,
  )
  const silent = joined.places.length - shown.length
  const legend = shadeLegend(
    classesAmong(all, scale),
    {
      like: shown[0]?.figure ?? data[0]?.figure ?? exactQuantity(0, ''),
      doubtful: all.some(isDoubtful),
      silent: silent > 0 || all.some((d) => d.figure.value === null),
    },
    { x: 0, y: 0, width: frame.width },
    frame,
  )
  const { areas, height } = projectAreas(shapes.areas, frame.width, highest(frame), legend.height)
  const rowOf = new Map(data.map((datum, i) => [datum.key, i]))
  const [outlines, shaded, words]: [Mark[], Mark[], Mark[]] = [[], [], []]
  const targets: Target[] = []
  const hit: ProjectedArea[] = []
  const size = wordsSize(
    areas.map((placed, i) => ({ placed, datum: joined.places[i]?.datum })),
    frame,
  )
  areas.forEach((placed, i) => {
    const datum = joined.places[i]?.datum
    const drawn = areaMarks(placed, datum, scale, size, frame)
    // Solid borders over the dashed ones of silent neighbours.
    ;(drawn.shape[0]?.role === 'rest' ? outlines : shaded).push(...drawn.shape)
    words.push(...drawn.words)
    if (!datum) return
    hit.push(placed)
    targets.push({
      key: datum.key,
      row: rowOf.get(datum.key) ?? 0,
      panel: 'map',
      series: 'all',
      group: placed.area.id,
      box: drawn.box,
    })
  })
  const facts = tellFacts(selection, frame.locale)
  const bottom = legend.height + height
  const view: ChartView = {
    kinds: ['地图'],
    frame: { ...frame, height: Math.ceil(bottom) },
    // Shades are not series.
    facts: {
      ...facts,
      legend: [],
      notes: [...(facts.notes ?? []), ...notesOf(joined, silent, frame.locale)],
    },
    panels: [
      legend.panel,
      {
        key: 'map',
        plot: { x: 0, y: legend.height, width: frame.width, height },
        axes: [],
        scales: [],
        layers: [outlines, shaded, words],
      },
    ],
    targets: areaTargets(targets, hit),
  }
  return withOrigin(view, options)
}

function highest({ width, height }: Frame): number {
  return Math.max(height, width * 0.75)
}

/** Inside an area is its figure; beside all, the nearest. */
function areaTargets(list: readonly Target[], areas: readonly ProjectedArea[]): ChartView['targets'] {
  const targets = listTargets(list)
  return {
    ...targets,
    nearest: (x, y) => {
      const within = areas.findIndex(({ rings, box }) => holds(box, x, y) && contains(rings, x, y))
      return within >= 0 ? within : targets.nearest(x, y)
    },
  }
}

function holds(box: ProjectedArea['box'], x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}

const named = 8

/** What the map and the data do not have in common, by name. */
function notesOf(
  { places, elsewhere, every }: Joined<MapArea>,
  silent: number,
  locale: Locale,
): readonly string[] {
  const en = locale === 'en'
  const shown = places.flatMap(({ datum }) => datum ?? [])
  const without = places.filter(({ datum }) => !datum)
  const names = without.slice(0, named).flatMap(({ item }) => areaName(item, undefined, { locale }) || [])
  const list = firstNames(names, without.length, locale, '地')
  const silence = silent < places.length && names.length > 0
  return [
    ...(silence ? [en ? `Not given (outlined): ${list}` : `原文未列（虚线）：${list}`] : []),
    ...placeNotes({ elsewhere, every, shown, places: places.length, silent: silence ? 0 : silent }, locale),
  ]
}

/** 审图号 and origin, as maps that are published must show them; that they are missing is shown as plainly. */
function withOrigin(view: ChartView, { shapes, approval, credit }: MapOptions): ChartView {
  const { locale } = view.frame
  const en = locale === 'en'
  const [number, origin] = originOf(shapes, approval, credit)
  const said: Text[] = [
    ...(number === '' ? [] : [en ? `Map approval number: ${number}.` : `审图号：${number}。`]),
    ...(origin === '' ? [] : [en ? `Map: ${origin}.` : `地图来源：${origin}。`]),
  ]
  const missing = missingWords(number, origin, locale)
  const warned = missing === '' ? view : withWarning(view, missing)
  return withSentences(warned, said.length > 1 ? [said.join(en ? ' ' : '')] : said)
}

/** The page's own words before those of the file. */
export function originOf(
  shapes: MapShapes,
  approval = '',
  credit = '',
): readonly [approval: string, credit: string] {
  return [approval || shapes.approval, credit || shapes.credit]
}

export function missingWords(approval: string, credit: string, locale: Locale): string {
  if (approval !== '' && credit !== '') return ''
  if (locale === 'en') {
    const what = [
      ...(approval === '' ? ['approval number (审图号)'] : []),
      ...(credit === '' ? ['source'] : []),
    ]
    return `The map does not state its ${what.join(' and its ')}`
  }
  return `地图未注明${[...(approval === '' ? ['审图号'] : []), ...(credit === '' ? ['来源'] : [])].join('和')}`
}

function withWarning(view: ChartView, text: string): ChartView {
  const { frame } = view
  const { small } = typeScale(frame)
  const y = frame.height + frame.fontSize * 0.5
  const { marks, height } = badge({ key: 'map/missing', text, x: 0.5, y, most: frame.width - 1, size: small })
  return {
    ...view,
    frame: { ...frame, height: Math.ceil(y + height + 1) },
    facts: {
      ...view.facts,
      summary: view.facts.summary + (frame.locale === 'en' ? ` ${text}.` : `${text}。`),
    },
    panels: [
      ...view.panels,
      {
        key: 'missing',
        plot: { x: 0, y, width: frame.width, height },
        axes: [],
        scales: [],
        layers: [marks],
      },
    ],
  }
}
