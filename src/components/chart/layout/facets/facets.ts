/**
 * Small multiples: one panel a value of a dimension, each laid out by the kind itself on scales measured over all of
 * them. What may not be compared shares no scale and stands side by side with the reason.
 */
import type { Selection } from '../../../../data/series.js'
import { say, type Text } from '../../../../data/text.js'
import type { ChartView, Frame, Mark, Panel } from '../../view.js'
import { notComparableIn } from '../words/not-comparable.js'
import { panelFacts, namePanels } from './facet-facts.js'
import { panelTargets } from './facet-targets.js'
import { panelsOf, type FacetPanel } from './facet-panels.js'
import { withoutRepeats } from '../words/said-once.js'
import { listTargets } from '../marks/targets.js'
import { moveMarks, movePanel } from '../marks/move.js'
import { withSentences } from '../words/sentences.js'
import { silenceOnce } from '../words/silence-once.js'
import { kindsOf } from '../bars/stack-views.js'
import { textBlock } from '../text/text-marks.js'
import { layoutTiles } from '../tiles/tiles.js'
import { typeScale } from '../text/type-scale.js'
import { differences } from '../words/untold.js'
import { wrap } from '../text/wrap.js'

export { facets } from './facet-panels.js'

/** How the kind lays out what it is given; undefined while a part of it is on its way. */
type Lay = (selection: Selection, frame: Frame) => ChartView | undefined

/** More panels than this nobody reads; the table has them all. */
export const mostPanels = 24
/** Narrowest panel, em. */
const narrowest = 16
/** Between panels, em. */
const gutter = 2

/** One panel in its place: `y` is where its drawing starts. */
export interface PlacedPanel {
  readonly of: FacetPanel
  readonly view: ChartView
  readonly x: number
  readonly y: number
}

/** `drawn`: the kind draws the figures together; else it shows them as tiles with the reason. */
export function layoutFacets(
  selection: Selection,
  frame: Frame,
  lay: Lay,
  drawn: boolean,
): ChartView | undefined {
  // Why figures of different panels may not be compared is said once, under all of them.
  const panels = panelsOf(drawn ? { ...selection, reasons: [] } : selection, frame.locale)
  const whole = () => {
    const view = lay(selection, frame)
    return view && namePanels(view, panels, selection)
  }
  if (!drawn || panels.length === 0) return whole()
  const shown = panels.slice(0, mostPanels)
  const columns = columnsOf(shown.length, frame)
  const width = (frame.width - (columns - 1) * gutter * frame.fontSize) / columns
  const comparable = selection.reasons.length === 0
  const inner: Frame = {
    ...frame,
    width,
    height: Math.min(frame.height, Math.max(frame.fontSize * 11, Math.round(width * 0.625))),
    ...(comparable && { whole: { ...selection, axis: longestNames(selection, shown) } }),
  }
  const views = layPanels(shown, inner, lay)
  if (!views) return undefined
  // A kind that draws nothing has nothing to put side by side.
  if (views.every((view) => view.panels.length === 0)) return whole()
  if (!comparable && views.filter(hasValues).length > 1)
    return namePanels(layoutTiles(selection, frame), panels, selection)
  const placed = placePanels(shown, views, panels, columns, { ...selection, reasons: [] }, frame)
  const view = withSentences(placed, reasonsOf(selection))
  const { notes = [], legend } = view.facts
  // With a legend the element says it.
  const unlike = legend[1] ? [] : differences(selection, false, view).map((text) => say(text, frame.locale))
  const notComparable = notComparableIn(selection, frame.locale)
  return { ...view, facts: { ...view.facts, notes: [...notes, ...unlike], notComparable } }
}

function reasonsOf({ reasons }: Selection): readonly Text[] {
  if (reasons.length === 0) return []
  const said = (language: 'zh' | 'en') => reasons.map(({ message }) => message[language])
  return [{ zh: `不可比：${said('zh').join('；')}。`, en: `Not comparable: ${said('en').join('; ')}.` }]
}

/** As many as have room, in rows as equal as can be. */
function columnsOf(count: number, { width, fontSize }: Frame): number {
  const most = Math.max(1, Math.floor((width / fontSize + gutter) / (narrowest + gutter)))
  return Math.ceil(count / Math.ceil(count / most))
}

/** Kinds that do not measure over all panels themselves are laid out again on the widest of their domains. */
function layPanels(panels: readonly FacetPanel[], frame: Frame, lay: Lay): readonly ChartView[] | undefined {
  const layAll = (within: Frame): readonly ChartView[] | undefined => {
    const views = panels.map(({ selection }) =>
      selection.series.length === 0 ? nothingIn(within) : lay(selection, within),
    )
    return views.every((view) => view !== undefined) ? views.map(silenceOnce) : undefined
  }
  const views = layAll(frame)
  const domains = views && frame.whole && commonDomains(views)
  return domains ? layAll({ ...frame, domains: { ...domains, ...frame.domains } }) : views
}

/** What all panels keep room for: a spot that one of them leaves empty says so there. */
function longestNames({ axis }: Selection, panels: readonly FacetPanel[]): Selection['axis'] {
  const spots = new Map(axis.map((spot) => [spot.key, spot]))
  for (const spot of panels.flatMap(({ selection }) => selection.axis)) {
    const known = spots.get(spot.key)
    if (known && say(spot.label, 'zh-CN').length > say(known.label, 'zh-CN').length) spots.set(spot.key, spot)
  }
  return [...spots.values()]
}

/** By name; undefined where the panels have them in common already. */
function commonDomains(views: readonly ChartView[]): Frame['domains'] | undefined {
  const common = new Map<string, readonly [number, number]>()
  let differ = false
  const scales = views.flatMap(({ panels }) => panels.flatMap((panel) => panel.scales))
  const logarithmic = new Set(scales.filter(({ kind }) => kind === 'log').map(({ name }) => name))
  for (const scale of scales) {
    // A panel without a figure for a logarithmic axis has a linear one, from zero: it has no say.
    if (scale.kind === 'band' || (scale.kind !== 'log' && logarithmic.has(scale.name))) continue
    const [low, high] = scale.domain
    const [least, most] = common.get(scale.name) ?? scale.domain
    differ ||= low !== least || high !== most
    common.set(scale.name, [Math.min(low, least), Math.max(high, most)])
  }
  return differ ? Object.fromEntries(common) : undefined
}

function hasValues({ panels }: ChartView): boolean {
  return panels.some(({ scales }) => scales.some(({ name }) => name === 'value'))
}

/** A panel whose figures are all hidden keeps its place. */
function nothingIn(frame: Frame): ChartView {
  const { small } = typeScale(frame)
  const text = frame.locale === 'en' ? 'No figures to show' : '没有可显示的数字'
  const words: Mark = {
    type: 'text',
    key: 'nothing',
    role: 'muted',
    x: 0,
    y: small * 1.2,
    text,
    anchor: 'start',
    size: small,
  }
  const height = small * 1.6
  const plot = { x: 0, y: 0, width: frame.width, height }
  return {
    kinds: [],
    frame: { ...frame, height },
    facts: { rows: { length: 0, at: () => undefined as never }, legend: [], sources: new Map(), summary: '' },
    panels: [{ key: 'nothing', plot, axes: [], scales: [], layers: [[words]] }],
    targets: listTargets([]),
  }
}

function placePanels(
  shown: readonly FacetPanel[],
  views: readonly ChartView[],
  every: readonly FacetPanel[],
  columns: number,
  selection: Selection,
  frame: Frame,
): ChartView {
  const { label: size, leading } = typeScale(frame)
  const gap = gutter * frame.fontSize
  const width = views[0]?.frame.width ?? frame.width
  const legend = commonLegend(views)
  const above = legend?.plot.height ?? 0
  const panels: Panel[] = legend ? [legend] : []
  const placed: PlacedPanel[] = []
  let y = above
  for (let first = 0; first < shown.length; first += columns) {
    const row = shown.slice(first, first + columns).map((of, i) => ({
      of,
      view: views[first + i] as ChartView,
      x: i * (width + gap),
      name: wrap(of.label, width, size, 2, 600),
    }))
    const lines = Math.max(...row.map(({ name }) => name.lines.length))
    const head = lines * size * leading + frame.fontSize * 0.25
    for (const { of, view, x, name } of row) {
      const at = { key: 'name', role: 'label', x, y, size, leading, weight: 600, full: of.label } as const
      const marks = moveMarks(textBlock(name, at), of.id, 0, 0)
      const plot = { x, y, width, height: head }
      panels.push({ key: of.id, label: of.label, plot, axes: [], scales: [], layers: [marks] })
      const drawn = view.panels.filter(({ key }) => !legend || key !== legend.key)
      const before = placed.map((one) => one.view.panels)
      const own = withoutRepeats(drawn, before)
      const top = y + head - above
      panels.push(...own.map((panel) => movePanel(panel, of.id, x, top)))
      placed.push({ of, view, x, y: top })
    }
    y += head + Math.max(...row.map(({ view }) => view.frame.height)) - above + gap * 0.75
  }
  const facts = panelFacts(placed, every, selection, frame)
  const colors = commonColours(views, frame)
  const coloured = facts.legend.map((item) => ({ ...item, color: colors.get(item.key) ?? item.color }))
  return {
    kinds: ['小型多图', ...kindsOf(views)],
    frame: { ...frame, height: Math.ceil(y - gap * 0.75), colors },
    facts: { ...facts, legend: coloured },
    named: views.every(({ named, facts: { legend: own } }) => named || own.length === 0),
    panels,
    targets: panelTargets(placed, facts.rows.length),
  }
}

/** As the panels have them, which may have changed what was given; where they differ, what was given. */
function commonColours(views: readonly ChartView[], { colors }: Frame): Frame['colors'] {
  const own = [...new Set(views.map(({ frame }) => frame.colors))]
  const common = new Map(own.flatMap((map) => [...map]))
  const alike = own.every((map) => [...map].every(([key, color]) => common.get(key) === color))
  return alike ? common : colors
}

/** What all panels explain in the same words is said once, above them. */
function commonLegend(views: readonly ChartView[]): Panel | undefined {
  const legends = views.map(({ panels }) => panels.find(({ key }) => key === 'legend'))
  const [first] = legends
  const said = JSON.stringify(first)
  return legends.every((one) => JSON.stringify(one) === said) ? first : undefined
}
