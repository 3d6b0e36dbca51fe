/**
 * What becomes of a number from stage to stage: selection → stages → places → nodes, ribbons, names. A width is one number:
 * where a stage is not exact, or holds more than the stage it comes from, the figures are listed, with the reason.
 */
import type { Selection, Series } from '../../data/series.js'
import type { Locale } from '../../data/text.js'
import { summarise, tellFacts } from '../chart/layout/words/facts.js'
import { layoutPartList } from '../chart/layout/parts/part-list.js'
import { listTargets } from '../chart/layout/marks/targets.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { paletteSize } from '../chart/layout/plenty/most-items.js'
import type { ChartView, Facts, Frame, Mark, Row, Target } from '../chart/view.js'
import { beside, besideNode, captionMarks, captionOf, lineWidth, naturalWidth } from './flow-labels.layout.js'
import { headsOf } from './heads.layout.js'
import { isBelow, placeFlow, type PlacedNode } from './placed-flow.layout.js'
import { endedText, flowOf, notesOf, type Flow, type FlowNode } from './stages.layout.js'

/** More ends than these are written in one line each where there is room. */
const fewEnds = 6

export function layoutSankey(selection: Selection, frame: Frame): ChartView {
  const { locale } = frame
  const flow = flowOf(selection, locale)
  if ('why' in flow) return layoutPartList(selection, frame, [flow.why])
  const { nodes } = flow
  const { small } = typeScale(frame)
  const last = Math.max(...nodes.map(({ depth }) => depth))
  const nodeWidth = frame.fontSize * 0.75
  const ends = nodes.filter(({ depth }) => depth === last)
  const most = frame.width * 0.36
  const classes = nodes.filter(({ kind }) => kind === 'class')
  // Many in two lines each stand far from their nodes.
  const inLine =
    ends.length > fewEnds && ends.every((node) => node.kind !== 'class' || lineWidth(node, frame) + 2 <= most)
  const widthOf = (node: FlowNode) =>
    inLine && node.kind === 'class' ? lineWidth(node, frame) : naturalWidth(node, frame)
  const names = Math.min(Math.max(...ends.map(widthOf)) + 2, most)
  const right = frame.width - names - beside
  const step = (right - nodeWidth) / Math.max(1, last)
  const heads = headsOf(nodes, { last, step, end: names + nodeWidth - beside }, frame)
  const top = heads.height + (heads.height > 0 ? small * 0.6 : 0)
  const beyondHeads = nodes.filter((node) => !heads.named.has(node.key) && !isBelow(node, last))
  const captions = new Map(
    beyondHeads.map((node) => {
      const width = node.depth === last ? names : step - nodeWidth - 2 * beside
      return [node.key, captionOf(node, width, frame, inLine)]
    }),
  )
  const lower = (node: FlowNode, x: number) => captionOf(node, frame.width - x - nodeWidth - beside, frame)
  const words = ({ key }: FlowNode) => captions.get(key)?.height ?? 0
  const { placed, bottom } = placeFlow(
    nodes,
    { step, top, height: frame.height - top, nodeWidth, gap: small * 0.6, below: small * 0.9, words },
    (node, x) => lower(node, x).height,
  )
  const boxes = new Map(placed.map(({ node, box }) => [node.key, box]))
  const labels = [
    ...heads.marks(boxes, nodeWidth),
    ...placed.flatMap(({ node, box }) => {
      const caption = captions.get(node.key)
      return caption ? besideNode(caption, box, frame) : []
    }),
    ...placed
      .filter(({ node }) => isBelow(node, last))
      .flatMap(({ node, box }) => captionMarks(lower(node, box.x), box.x + nodeWidth + beside, box.y, frame)),
  ]
  const facts = factsOf(selection, flow, locale)
  return {
    kinds: ['流向图'],
    frame: { ...frame, height: Math.ceil(bottom), colors: withoutStages(frame.colors, classes.length) },
    facts,
    panels: [
      {
        key: 'flow',
        plot: { x: 0, y: top, width: frame.width, height: bottom - top },
        axes: [],
        scales: [],
        layers: [placed.flatMap(ribbonMarks), placed.flatMap(nodeMarks), labels],
      },
    ],
    targets: listTargets(targetsOf(placed, facts)),
  }
}

/** Stages are grey: the colours begin with the classes, and are one where there are more classes than colours. */
function withoutStages(colors: Frame['colors'], classes: number): Frame['colors'] {
  if (classes > paletteSize) return new Map([...colors].map(([key]) => [key, key === '' ? -1 : 0]))
  const stage = colors.get('')
  if (stage === undefined) return colors
  return new Map(
    [...colors].map(([key, color]) => [key, key === '' ? -1 : color > stage ? color - 1 : color]),
  )
}

function ribbonMarks({ node, ribbon }: PlacedNode): readonly Mark[] {
  if (ribbon === '') return []
  const own = { type: 'path', key: `${node.key}/flow`, target: node.key, d: ribbon } as const
  // Its two sides alone: dashes over the dashes of the node would make a line.
  if (node.kind === 'rest' || node.kind === 'ended')
    return [{ ...own, role: 'rest', d: ribbon.replace('L', 'M').replace('Z', '') }]
  return [{ ...own, role: 'area', series: node.series }]
}

function nodeMarks({ node, box }: PlacedNode): readonly Mark[] {
  if (box.height === 0) return []
  const own = { type: 'rect', key: `${node.key}/node`, target: node.key, ...box } as const
  if (node.kind === 'rest' || node.kind === 'ended') return [{ ...own, role: 'rest' }]
  return [{ ...own, role: 'value', series: node.series }]
}

/** What the stages leave belongs to the figures: it is tabled and said like them. */
function factsOf(selection: Selection, flow: Flow, locale: Locale): Facts {
  const left = flow.nodes.filter(({ kind, datum }) => kind !== 'stage' && datum.derived !== undefined)
  const rests: Series = {
    key: 'rest',
    label: { zh: '其余', en: 'Other' },
    data: left.map(({ datum }) => datum),
  }
  const all = { ...selection, series: [...selection.series, ...(left.length > 0 ? [rests] : [])] }
  const told = tellFacts(all, locale)
  const ended = new Map(left.filter(({ kind }) => kind === 'ended').map(({ key, datum }) => [key, datum]))
  const at = (i: number): Row => {
    const row = told.rows.at(i)
    const datum = ended.get(row.key)
    return datum
      ? { ...row, text: endedText(datum, locale), spoken: endedText(datum, locale, 'spoken') }
      : row
  }
  const rows = { ...told.rows, at }
  const doubtful = all.series.flatMap(({ data }) => data).filter(({ figure }) => figure.bound !== 'exact')
  return {
    ...told,
    rows,
    legend: [],
    summary: summarise(rows, doubtful.length, all, locale),
    notes: notesOf(flow, locale),
  }
}

function targetsOf(placed: readonly PlacedNode[], { rows }: Facts): readonly Target[] {
  const rowOf = new Map(Array.from({ length: rows.length }, (_, i) => [rows.at(i).key, i]))
  return placed.map(({ node, box }) => ({
    key: node.key,
    row: rowOf.get(node.key) ?? 0,
    panel: 'flow',
    series: node.series,
    group: node.from ?? node.key,
    box: { ...box, height: Math.max(box.height, 8) },
  }))
}
