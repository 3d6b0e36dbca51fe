/** Stages in their order → a tree of flows: what each stage, or each class of it, takes from the stage before it. */
import { formatQuantity } from '../../data/format.js'
import { restOf, sumQuantities } from '../../data/quantity.js'
import { dimensionKey } from '../../data/resolve.js'
import { restDatum } from '../../data/rest.js'
import type { Datum, Selection } from '../../data/series.js'
import { say, spellings, type Locale } from '../../data/text.js'
import { figureText } from '../chart/layout/words/facts.js'
import { fewClasses } from './few-classes.layout.js'
import { refuse, type Refusal } from './refusals.layout.js'

export interface FlowNode {
  readonly key: string
  readonly datum: Datum
  readonly series: string
  /** stage: one figure · class: one of several of a stage · ended: what did not go on · rest: what is not broken down. */
  readonly kind: 'stage' | 'class' | 'ended' | 'rest'
  readonly depth: number
  readonly value: number
  readonly name: string
  readonly text: string
  /** Key of the stage it flows from; none for the first. */
  readonly from?: string
}

export interface Flow {
  readonly nodes: readonly FlowNode[]
  /** Classes named without a number: part of what is not broken down. */
  readonly silent: readonly Datum[]
}

interface Stage {
  readonly id: string
  readonly label: string
  /** Its undivided figure. */
  readonly total?: Datum
  readonly classes: readonly Datum[]
  readonly silent: readonly Datum[]
}

/** The flow, or why there is none to draw. */
export function flowOf(selection: Selection, locale: Locale): Flow | Refusal {
  const data = selection.series.flatMap((series) => series.data)
  const context = (d: Datum) =>
    ['place', 'period', 'scope'].map((name) => dimensionKey(d, name)).join('\u0001')
  if (new Set(data.map(context)).size > 1) return refuse.contexts()
  const stages = stagesOf(selection, data, locale)
  for (const stage of stages) {
    const why = unfit(stage, data, locale)
    if (why) return why
  }
  const nodes: FlowNode[] = []
  const silent: Datum[] = []
  for (const stage of stages) {
    const parent = nodes.length === 0 ? undefined : parentOf(stage, nodes)
    if (nodes.length > 0 && !parent) return refuse.noSource(stage.label)
    if (!parent && !stage.total) return refuse.noSource(stage.label)
    const total = stage.total && nodeOf(stage.total, 'stage', parent, locale)
    if (total) nodes.push(total)
    const divided = total ?? parent
    if (!divided || stage.classes.length === 0) continue
    nodes.push(...fewClasses(stage.classes).map((d) => nodeOf(d, 'class', divided, locale)))
    silent.push(...stage.silent)
  }
  if (!nodes.some(({ from }) => from !== undefined)) return refuse.few()
  const [first] = nodes
  if (first?.value === 0) return refuse.nothing(first.name, first.text)
  return completed(nodes, silent, locale)
}

function stagesOf(selection: Selection, data: readonly Datum[], locale: Locale): readonly Stage[] {
  const spots = new Map(selection.axis.map(({ key }, i) => [key, i]))
  const ordered = data.toSorted((a, b) => (spots.get(a.x) ?? 0) - (spots.get(b.x) ?? 0))
  return [...new Set(ordered.map((d) => d.indicator.id))].map((id) => {
    const own = ordered.filter((d) => d.indicator.id === id)
    const classes = own.filter((d) => d.observation.category !== undefined)
    const [total] = own.filter((d) => d.observation.category === undefined)
    return {
      id,
      label: say(own[0]?.indicator.label, locale),
      ...(total && { total }),
      classes: classes.filter((d) => d.figure.value !== null),
      silent: classes.filter((d) => d.figure.value === null),
    }
  })
}

/** A width is one number: of a stage that has none, several or a doubtful one nothing can be drawn. */
function unfit(stage: Stage, data: readonly Datum[], locale: Locale): Refusal | undefined {
  const { total, classes } = stage
  const totals = data.filter((d) => d.indicator.id === stage.id && d.observation.category === undefined)
  if (totals.length > 1) return refuse.several(stage.label)
  if (total?.figure.value === null) return refuse.silent(stage.label)
  const doubtful = [...(total ? [total] : []), ...classes].find(
    ({ figure }) => figure.bound !== 'exact' || figure.change !== undefined || (figure.value ?? 0) < 0,
  )
  if (!doubtful) return undefined
  return refuse.inexact(nameOf(doubtful, locale), figureText(doubtful, locale))
}

/** The stage it says it is part of; else the one before it that is not divided. */
function parentOf({ total, classes }: Stage, nodes: readonly FlowNode[]): FlowNode | undefined {
  const { partOf } = (total ?? classes[0])?.indicator ?? {}
  const stages = nodes.filter(({ kind }) => kind === 'stage')
  if (partOf === undefined) return stages.at(-1)
  return stages.find(({ datum: { indicator } }) =>
    [indicator.id, ...spellings(indicator.label)].includes(partOf),
  )
}

function nodeOf(
  datum: Datum,
  kind: FlowNode['kind'],
  parent: FlowNode | undefined,
  locale: Locale,
): FlowNode {
  return {
    key: datum.key,
    datum,
    series: kind === 'class' ? dimensionKey(datum, 'category') : '',
    kind,
    depth: parent ? parent.depth + 1 : 0,
    value: datum.figure.value ?? 0,
    name: nameOf(datum, locale),
    text: figureText(datum, locale),
    ...(parent && { from: parent.key }),
  }
}

function nameOf(datum: Datum, locale: Locale): string {
  return say(datum.derived === 'collected' ? datum.label : (datum.category ?? datum.indicator.label), locale)
}

/** Adds to every divided stage what its parts leave of it; parts that exceed it, or divide it twice, make no flow. */
function completed(nodes: readonly FlowNode[], silent: readonly Datum[], locale: Locale): Flow | Refusal {
  const rests: FlowNode[] = []
  for (const node of nodes) {
    const children = nodes.filter(({ from }) => from === node.key)
    const [first] = children
    if (!first) continue
    const divided = children.some(({ kind }) => kind === 'class')
    const indicators = new Set(children.map(({ datum }) => datum.indicator.id))
    if (divided && indicators.size > 1) return refuse.twice(node.name)
    const sum = sumQuantities(children.map(({ datum }) => datum.figure))
    const said = formatQuantity(sum, { locale })
    const [value, whole] = [sum.value ?? 0, node.value]
    const name = say(first.datum.indicator.label, locale)
    if (value > whole)
      return refuse.exceeds(
        name,
        children.length > 1 && locale !== 'en' ? `合计${said}` : said,
        node.name,
        node.text,
      )
    if (value === whole) continue
    const complete = divided && first.datum.indicator.complete === true
    if (complete && !silent.some((d) => d.indicator.id === first.datum.indicator.id))
      return refuse.short(name, said, node.name, node.text)
    rests.push(restNode(node, children, divided, locale))
  }
  return { nodes: [...nodes, ...rests], silent }
}

function restNode(
  parent: FlowNode,
  children: readonly FlowNode[],
  divided: boolean,
  locale: Locale,
): FlowNode {
  const first = children[0] as FlowNode
  const rest = restOf(
    parent.datum.figure,
    children.map(({ datum }) => datum.figure),
  )
  const datum = restDatum(first.datum, rest, parent.datum.figure)
  const node = nodeOf(datum, divided ? 'rest' : 'ended', parent, locale)
  return { ...node, series: 'rest', name: '', text: divided ? node.text : endedText(datum, locale) }
}

/** Of a stage's figure what the next one does not hold: the source does not say where it went. */
export function endedText(datum: Datum, locale: Locale, style: 'full' | 'spoken' = 'full'): string {
  const figure = formatQuantity(datum.figure, { locale, style })
  return locale === 'en' ? `other ${figure}, did not go on (derived)` : `其余${figure}，未到下一环节（推算）`
}

/** Said beside the drawing: classes that have no number of their own, and what is drawn as one. */
export function notesOf({ nodes, silent }: Flow, locale: Locale): readonly string[] {
  const en = locale === 'en'
  const names = silent.map((d) => nameOf(d, locale))
  const [collected] = nodes.filter(({ datum }) => datum.derived === 'collected')
  return [
    ...(silent.length > 0
      ? [en ? `figures not given: ${names.join(', ')}` : `数量原文未列：${names.join('、')}`]
      : []),
    ...(collected
      ? [
          en
            ? `“${collected.name}” are drawn as one; the table has each`
            : `“${collected.name}”合画一条，各数见数据表`,
        ]
      : []),
  ]
}
