/**
 * Parts of one whole as cells whose areas are their figures: selection → parts in groups → places → cells, names, targets.
 * An area has no end at which a bound could be drawn: where a part is not exact the parts are listed, with the reason.
 */
import { englishUnit } from '../../data/format/unit.js'
import type { Selection } from '../../data/series.js'
import type { Locale, Text } from '../../data/text.js'
import { tellFacts } from '../chart/layout/words/facts.js'
import { apart } from '../chart/layout/parts/apart.js'
import { layoutPartList, shapeRefusals } from '../chart/layout/parts/part-list.js'
import { groupBars } from '../chart/layout/bars/bars.js'
import { groupWholes, type WholeGroup } from '../chart/layout/parts/parts.js'
import { withSentences } from '../chart/layout/words/sentences.js'
import { listTargets } from '../chart/layout/marks/targets.js'
import { centredBaseline } from '../chart/layout/text/text-marks.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { abbreviate } from '../chart/layout/text/wrap.js'
import type { ChartView, Frame, Mark, Rect, Target } from '../chart/view.js'
import { placeCells, type Placed, type PlacedGroup } from './treemap-cells.layout.js'
import { cellLabel } from './treemap-labels.layout.js'
import { layoutLargest } from './treemap-list.layout.js'
import {
  gatheredPart,
  groupsOf,
  isGrouped,
  listedParts,
  namedParts,
  type TreemapGroup,
  type TreemapPart,
} from './treemap-parts.layout.js'
import { firstNames, nameWithFigure } from '../chart/layout/words/first-names.js'

/** Colours there are; with more groups than that they would say nothing. */
const palette = 8

export function layoutTreemap(selection: Selection, frame: Frame): ChartView {
  const named = namedParts(selection)
  const { wholes, sentences } = apart(groupWholes(groupBars(named, frame)))
  const why = shapeRefusals(wholes, { zh: '拼成一个矩形', en: 'drawn as one rectangle' }, frame.locale)
  const [whole] = wholes
  if (why.length > 0 || !whole) return layoutPartList(listedParts(named, selection), frame, why)
  const groups = groupsOf(whole, named, frame.locale)
  const { small } = typeScale(frame)
  const grouped = isGrouped(named)
  const strip = grouped ? small * 1.7 : 0
  const fits = ({ label }: TreemapGroup, width: number) => textWidth(label, small, 600) <= width
  const { placed, labels, together } = readableCells(groups, strip, fits, frame)
  if (!grouped && !frame.whole && mostGathered(together, whole)) return layoutLargest(named, frame)
  const color = colorKeys(frame, grouped ? groups.length : 1)
  const drawing: ChartView = {
    kinds: ['矩形树图'],
    frame: { ...frame, height: Math.ceil(placed.height) },
    facts: {
      ...tellFacts(named, frame.locale),
      legend: [],
      notes: [...notesOf(together, labels, groups, frame.locale), ...unitNote(placed, labels, frame.locale)],
    },
    panels: [
      {
        key: 'treemap',
        plot: { x: 0, y: 0, width: frame.width, height: placed.height },
        axes: [],
        scales: [],
        layers: [
          cellMarks(placed, color),
          [
            ...placed.groups.flatMap((g) => header(g, frame)),
            ...labels.flatMap((l) => l ?? []),
            ...together.flatMap(({ label }) => label ?? []),
          ],
        ],
      },
    ],
    targets: listTargets(targetsOf(placed, groups, grouped)),
  }
  return withSentences(drawing, [...unsaid(placed, labels), ...sentences])
}

/** Of the frame's height; more where names would find no room. Panels of one height stay so. */
const heights = [1, 1.25, 1.5, 2, 2.5]

function heightsFor(frame: Frame): readonly number[] {
  const most = Math.max(frame.height, frame.fontSize * 40)
  return frame.whole ? [frame.height] : heights.map((times) => Math.min(most, frame.height * times))
}

/** A name of three characters over its figure, em²; longer ones, and figures with Latin units, want more. */
const readable = 10
const larger = [10, 12, 15, 18, 22, 27, 33] as const
/** About a tall phone's screen, em, where what is drawn is seen as one whole; more only where cells stay blank in it. */
const [tall, tallest] = [48, 76]
/** How many more are gathered, one by one, until no cell is left a sliver. */
const oneByOne = 20

/** As high as names want. What has no room even so is better gathered than blank, and a phone is scrolled. */
function readableCells(
  groups: readonly TreemapGroup[],
  strip: number,
  fits: Room['fits'],
  frame: Frame,
): Written {
  const write = (height: number, least: number, bare = true) =>
    written(groups, { height, least, bare, strip, fits }, frame)
  const better = (tries: readonly Written[]) =>
    tries.reduce((best, one) => (one.unread < best.unread ? one : best))
  const heights = heightsFor(frame)
  const plain = better(heights.map((height) => write(height, readable, false)))
  if (frame.whole || plain.unread < 1) return plain
  const phone = frame.width < frame.fontSize * 28
  const at = (height: number) => larger.map((least) => write(height, least))
  const screen = phone ? at(frame.fontSize * tall) : []
  let best = better([plain, ...at(heights.at(-1) ?? frame.height), ...screen])
  if (phone && hasBlank(best)) best = better([best, ...at(frame.fontSize * tallest)])
  let next = best
  for (let i = 0; i < oneByOne && hasBlank(next); i++) {
    const areas = next.placed.cells.map(({ box }) => box.width * box.height)
    next = write(next.placed.height, (Math.min(...areas) / frame.fontSize ** 2) * 1.0001)
    const few = next.unread - best.unread <= next.placed.cells.length / 5
    best = few && !hasBlank(next) ? next : better([best, next])
  }
  return best
}

function hasBlank({ labels }: Written): boolean {
  return labels.includes(undefined)
}

interface Together {
  readonly part: TreemapPart
  readonly label: readonly Mark[] | undefined
}

/** Is more of the whole in cells of what is too small than in cells of its own? */
function mostGathered(together: readonly Together[], { parts }: WholeGroup): boolean {
  const gathered = together.reduce((sum, { part }) => sum + part.value, 0)
  return gathered * 2 > parts.reduce((sum, { datum }) => sum + (datum.figure.value ?? 0), 0)
}

interface Written {
  readonly placed: Placed
  readonly labels: readonly (readonly Mark[] | undefined)[]
  readonly together: readonly Together[]
  /** How many parts have no name of their own; a blank cell counts as four of them, a name that is cut as one. */
  readonly unread: number
}

interface Room {
  readonly height: number
  /** Smallest cell of its own, em². */
  readonly least: number
  /** Figures may stand without their unit. */
  readonly bare: boolean
  /** Height of a group's name. */
  readonly strip: number
  readonly fits: (group: TreemapGroup, width: number) => boolean
}

function written(groups: readonly TreemapGroup[], room: Room, frame: Frame): Written {
  const least = room.least * frame.fontSize ** 2
  const placed = placeCells(groups, { ...room, width: frame.width, least }, room.strip, room.fits)
  const labels = placed.cells.map(({ part, box }) =>
    cellLabel(room.bare ? part : { ...part, number: '' }, box, frame),
  )
  const together = placed.gathered.map(({ group, parts, box }) => {
    const part = gatheredPart(group, parts, frame.locale)
    return { part, label: cellLabel(part, box, frame) }
  })
  const gathered = together.reduce((sum, { part }) => sum + (part.several ?? 0), 0)
  const blank = [...labels, ...together.map(({ label }) => label)].filter((label) => !label).length
  const cut = labels.filter((label) => label?.some((mark) => mark.type === 'text' && mark.full)).length
  return { placed, labels, together, unread: gathered + 4 * blank + cut }
}

/** One colour where cells are told apart by their names, one a group where there are groups. */
function colorKeys({ colors }: Frame, groups: number): (series: string) => string {
  const [first = 'all'] = [...colors].find(([, color]) => color === 0) ?? []
  return groups > 1 && groups <= palette ? (series) => series : () => first
}

function cellMarks({ cells, gathered }: Placed, color: (series: string) => string): readonly Mark[] {
  return [
    ...cells.map(({ part, box }): Mark => {
      const own = { type: 'rect', key: `${part.key}/cell`, target: part.key, ...inset(box) } as const
      return part.rest ? { ...own, role: 'rest' } : { ...own, role: 'cell', series: color(part.series) }
    }),
    ...gathered.map(({ group, box }): Mark => ({
      type: 'rect',
      key: `gathered/${group}/cell`,
      role: 'hollow',
      series: color(group),
      ...inset(box),
    })),
  ]
}

/** The ground shows between cells; what is thinner than that keeps half of its width. */
function inset({ x, y, width, height }: Rect): Rect {
  const [dx, dy] = [Math.min(0.75, width / 4), Math.min(0.75, height / 4)]
  return { x: x + dx, y: y + dy, width: width - 2 * dx, height: height - 2 * dy }
}

function header({ group, box }: PlacedGroup, frame: Frame): readonly Mark[] {
  if (group.label === '') return []
  const { small } = typeScale(frame)
  const text = abbreviate(group.label, box.width, small, 600)
  return [
    {
      type: 'text',
      key: `group/${group.key}`,
      role: 'label',
      x: box.x + 0.75,
      y: centredBaseline(box.y + small * 0.75, small),
      text,
      anchor: 'start',
      size: small,
      weight: 600,
      ...(text !== group.label && { full: group.label }),
    },
  ]
}

/** Parts of nothing have no cell: they are met at the corner where one would be. */
function targetsOf(placed: Placed, groups: readonly TreemapGroup[], grouped: boolean): readonly Target[] {
  const boxes = new Map(placed.cells.map(({ part, box }) => [part.key, box]))
  const corner = {
    x: Math.max(0, (placed.groups.at(-1)?.box.width ?? 24) - 24),
    y: placed.height - 24,
    width: 24,
    height: 24,
  }
  return groups.flatMap((group) =>
    group.parts
      .filter((part) => boxes.has(part.key) || part.value === 0)
      .map(({ key, row, series }) => ({
        key,
        row,
        panel: 'treemap',
        series,
        group: grouped ? group.key : key,
        box: boxes.get(key) ?? corner,
      })),
  )
}

/** What is not broken down is said below where its cell has no room for the words. */
function unsaid({ cells }: Placed, labels: readonly (readonly Mark[] | undefined)[]): readonly Text[] {
  const silent = cells.find(({ part }, i) => part.rest && labels[i] === undefined)
  const { text } = silent?.part ?? { text: '' }
  return silent ? [{ zh: `虚线格：${text}。`, en: `Dashed cell: ${text}.` }] : []
}

/** Where a cell has its number alone, what is counted is said once. */
function unitNote(
  { cells }: Placed,
  labels: readonly (readonly Mark[] | undefined)[],
  locale: Locale,
): readonly string[] {
  const bare = cells.find(({ part }, i) =>
    labels[i]?.some((mark) => mark.type === 'text' && mark.text === part.number && part.number !== part.text),
  )
  const unit = bare && (locale === 'en' ? englishUnit(bare.part.figure.unit, false) : bare.part.figure.unit)
  if (!unit) return []
  return [locale === 'en' ? `unit: ${unit}` : `单位：${unit}`]
}

function notesOf(
  together: readonly Together[],
  labels: readonly (readonly Mark[] | undefined)[],
  groups: readonly TreemapGroup[],
  locale: Locale,
): readonly string[] {
  const en = locale === 'en'
  const nothing = groups.flatMap(({ parts }) => parts.filter(({ value }) => value === 0))
  const nameless = labels.filter((label) => label === undefined).length
  const zeros = nothing.slice(0, 6).map(({ name, text }) => nameWithFigure(name, text, locale))
  return [
    ...(nameless > 0
      ? [
          en
            ? `${nameless === 1 ? '1 cell is' : `${nameless} cells are`} too small for a name; the data table has all`
            : `有${nameless}格放不下名称，见数据表`,
        ]
      : []),
    ...together.map(({ part: { several, text } }) =>
      en
        ? `the smallest ${several}, ${text}, stand as one uncoloured cell; the data table has each`
        : `最小的${several}项共${text}，合为一个不着色的格，逐项见数据表`,
    ),
    ...(zeros.length > 0
      ? [
          en
            ? `without an area: ${firstNames(zeros, nothing.length, locale)}`
            : `没有面积：${firstNames(zeros, nothing.length, locale)}`,
        ]
      : []),
  ]
}
