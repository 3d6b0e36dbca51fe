/** ChartView + annotations → ChartView: rules and bands across every panel that has the axis, notes beside their figures. */
import type { Finding } from '../../../../data/finding.js'
import { readPeriod } from '../../../../data/period.js'
import { say } from '../../../../data/text.js'
import type { ChartView, Mark, Panel, ScaleSpec } from '../../view.js'
import { figureOf, type Annotation, type NoteAnnotation, type RuleAnnotation } from './annotation.js'
import { noteMarks, type NoteSpot } from './note-marks.js'
import { ruleMarks, type RuleSpot } from './rule-marks.js'
import { piecesOf } from './rule-pieces.js'
import { position } from '../axis/scale.js'
import { textBoxes, type Box } from '../text/text-boxes.js'
import { boxesOf, lineBoxes } from '../marks/mark-boxes.js'
import { figureWords } from '../words/annotation-words.js'

export interface Annotated {
  readonly view: ChartView
  /** What could not be placed, for whoever wrote the page. */
  readonly faults: readonly Finding['message'][]
}

export function annotate(view: ChartView, annotations: readonly Annotation[]): Annotated {
  const { locale } = view.frame
  const spots = annotations.map((annotation, i) =>
    annotation.type === 'rule' ? [] : noteSpots(annotation, i, view),
  )
  const ruled = annotations.map((annotation, i) =>
    annotation.type === 'rule' ? view.panels.map((panel) => ruleSpot(annotation, i, panel, view)) : [],
  )
  const placed = (i: number) => (spots[i]?.length ?? 0) > 0 || ruled[i]?.some(Boolean) === true
  const panels = view.panels.map((panel, n) =>
    withRules(
      panel,
      ruled.flatMap((of) => of[n] ?? []),
      view,
    ),
  )
  const said = annotations.flatMap((annotation, i) => (placed(i) ? spoken(annotation, view) : []))
  const summary = [view.facts.summary, ...said.map((words) => words + (locale === 'en' ? '.' : '。'))]
  const facts = {
    ...view.facts,
    summary: summary.join(locale === 'en' ? ' ' : ''),
    notes: [...(view.facts.notes ?? []), ...said],
  }
  return {
    view: { ...view, facts, panels: noteMarks({ ...view, panels }, spots.flat()) },
    faults: annotations.flatMap((annotation, i) => (placed(i) ? [] : [faultOf(annotation)])),
  }
}

function noteSpots({ at, series, text }: NoteAnnotation, i: number, view: ChartView): readonly NoteSpot[] {
  const target = targetOf(at, series, view)
  return target ? [{ key: `note/${i}`, text: say(text, view.frame.locale), target }] : []
}

/** What an annotation says in words: 目标98% · 2020—2022年：疫情期间 · 2013年：换届. */
function spoken(annotation: Annotation, view: ChartView): readonly string[] {
  const { locale } = view.frame
  const colon = locale === 'en' ? ': ' : '：'
  if (annotation.type === 'note') {
    const text = say(annotation.text, locale)
    return text === '' ? [] : [[annotation.at, annotation.series].filter(Boolean).join(' ') + colon + text]
  }
  const [label, words] = [say(annotation.label, locale), figureWords(annotation, view)]
  return [label === '' ? words : label + colon + words]
}

function ruleSpot(rule: RuleAnnotation, i: number, panel: Panel, view: ChartView): RuleSpot | undefined {
  const given = rule.value === undefined ? [rule.from, rule.to] : [rule.value, rule.value]
  const asked = rule.axis === 'time' || given.some((one) => one !== undefined && figureOf(one) === undefined)
  const scale = panel.scales.find((of) =>
    asked ? of.kind === 'time' || of.kind === 'band' : of.name === 'value',
  )
  if (!scale) return undefined
  const [a, b] = given.map((one, end) => placeOn(scale, one, end, view))
  const [from, to] = [a ?? scale.range[0], b ?? scale.range[1]]
  if ((a === undefined && b === undefined) || (rule.value !== undefined && a === undefined)) return undefined
  const inside = (px: number) => Math.min(Math.max(px, Math.min(...scale.range)), Math.max(...scale.range))
  const band = rule.value === undefined
  // A line outside the part shown is nowhere; a band is cut to it.
  if (!band && Math.abs(inside(from) - from) > 0.5) return undefined
  const along = isAcross(scale) ? 'x' : 'y'
  const label = say(rule.label, view.frame.locale)
  const words = figureWords(rule, view)
  return {
    key: `rule/${i}`,
    along,
    from: inside(from),
    to: inside(to),
    band,
    name: label,
    // 目标98%: the figure is said unless the label has it.
    label:
      asked || /\d/.test(label)
        ? label || words
        : [label, words].filter(Boolean).join(view.frame.locale === 'en' ? ' ' : ''),
  }
}

/** Figures that grow upwards run down the page; all else runs across. */
function isAcross(scale: ScaleSpec): boolean {
  return scale.range[0] <= scale.range[1]
}

function placeOn(
  scale: ScaleSpec,
  given: number | string | undefined,
  end: number,
  view: ChartView,
): number | undefined {
  if (given === undefined) return undefined
  if (scale.kind === 'band') {
    const i = scale.domain.indexOf(keyOf(String(given), view) ?? String(given))
    return i < 0 ? undefined : scale.range[0] + (i + 0.5) * scale.step
  }
  const value = scale.kind === 'time' ? momentOf(String(given), end) : figureOf(given)
  return value === undefined || !Number.isFinite(position(scale, value)) ? undefined : position(scale, value)
}

/** Where the point of that period stands; of an interval its end where it ends a band. */
function momentOf(given: string, end: number): number | undefined {
  const period = readPeriod(given)
  if (!period) return undefined
  const moment = end === 1 && /\//.test(given) ? period.end : period.start
  return Number.isFinite(moment) ? moment : undefined
}

/** The key along the axis of what has this label. */
function keyOf(name: string, view: ChartView): string | undefined {
  return targetOf(name, undefined, view)?.group
}

/** The figure a note is about, found by period, label, place or category as the reader or the file knows them. */
function targetOf(at: string, series: string | undefined, { targets, facts }: ChartView) {
  // Among a million figures nobody names one.
  for (let i = 0; i < Math.min(targets.length, 5000); i++) {
    const target = targets.at(i)
    const row = facts.rows.at(target.row)
    const named = [row.label, row.period, row.place, row.category, target.group].some(
      (name) => name === at || name === `${at}年`,
    )
    const ofSeries =
      series === undefined || [row.series, target.series, row.place, row.facet].includes(series)
    if (at !== '' && named && ofSeries) return target
  }
  return undefined
}

function withRules(panel: Panel, spots: readonly RuleSpot[], view: ChartView): Panel {
  if (spots.length === 0) return panel
  const marks = [...panel.axes.flatMap((axis) => axis.marks), ...panel.layers.flat()]
  const [taken, paths] = [[...boxesOf(marks)], lineBoxes(marks)]
  const drawn = spots.flatMap((spot) => {
    const lines = spots.filter((other) => other !== spot && !other.band).map((other) => lineBox(other, panel))
    const ruled = ruleMarks(spot, panel, [...taken, ...lines], paths, view.frame)
    taken.push(...textBoxes(ruled))
    return ruled
  })
  const texts = (marks: readonly Mark[]) => marks.filter(({ type }) => type === 'text')
  const shapes = (marks: readonly Mark[]) => marks.filter(({ type }) => type !== 'text')
  const ofRole = (wanted: Mark['role']) => drawn.filter(({ role }) => role === wanted)
  // Bands lie under everything, lines over what they measure and under all that is to be read.
  return {
    ...panel,
    layers: [
      ofRole('band'),
      ...panel.layers.map(shapes),
      ofRole('rule').flatMap((rule) => piecesOf(rule, textBoxes(marks))),
      texts([...panel.layers.flat(), ...drawn]),
    ],
  }
}

function lineBox({ along, from }: RuleSpot, { plot: { x, y, width, height } }: Panel): Box {
  return along === 'x'
    ? { x0: from - 1, x1: from + 1, y0: y, y1: y + height }
    : { x0: x, x1: x + width, y0: from - 1, y1: from + 1 }
}

function faultOf(annotation: Annotation): Finding['message'] {
  const given = JSON.stringify(annotation)
  return annotation.type === 'note'
    ? {
        zh: `注释 ${given} 在图中找不到所指的数字：at 写时段、名称或图中的标签，series 写系列的名称。`,
        en: `The note ${given} is about no figure of this chart: \`at\` is a period, a label or a name as the chart shows it, \`series\` the label of a series.`,
      }
    : {
        zh: `参考线 ${given} 在图中没有位置：value，或 from 与 to，写数值轴上的数；写了 axis="time" 的，写所示时间之内的时段。`,
        en: `The rule ${given} has no place on this chart: give \`value\`, or \`from\` and \`to\`, as figures of the value axis or, with axis="time", as periods within the part shown.`,
      }
}
