/** 100 % strips under each other: each whole as long as the others, its parts in place, what is not broken down in outline. */
import { formatQuantity } from '../../../../data/format.js'
import type { Selection } from '../../../../data/series.js'
import { say, type Locale } from '../../../../data/text.js'
import type { ChartView, Frame, LegendItem, Mark, Target } from '../../view.js'
import { figureText, tellFacts } from '../words/facts.js'
import { balanceOf, partName, type WholeGroup } from '../parts/parts.js'
import { linearScale } from '../axis/scale.js'
import { sentencePanel } from '../words/sentences.js'
import { labelStrip, type Segment } from './strip-labels.js'
import { segmentsOf, target, type Place } from './strip-segments.js'
import { arithmetic, doubtsAcross, imbalance } from './strip-sentences.js'
import { listTargets } from '../marks/targets.js'
import { textBlock } from '../text/text-marks.js'
import { textWidth } from '../text/text-width.js'
import { typeScale } from '../text/type-scale.js'
import { wrap, type Wrapped } from '../text/wrap.js'

export function layoutStrips(groups: readonly WholeGroup[], selection: Selection, frame: Frame): ChartView {
  const { locale } = frame
  const schemes = schemesOf(groups)
  const place = placeStrips(groups, schemes.size < 2, frame)
  const colors = schemes.size > 1 ? coloursByPosition(groups) : frame.colors
  const marks: Mark[] = []
  const targets: Target[] = []
  const shortened: WholeGroup[] = []
  let y = 0
  const among = groups.flatMap((group) => listedOf(group, place, selection, frame))
  for (const group of groups) {
    const strip = layoutStrip(group, y, place, among, selection, frame)
    marks.push(...strip.marks)
    targets.push(...strip.targets)
    if (strip.shortened) shortened.push(group)
    y = strip.bottom + frame.fontSize * (place.several ? 0.875 : 0.25)
  }
  if (place.several) {
    marks.push(...axisTexts(y - frame.fontSize * 0.5, place.left, '100%', 'common', frame))
    y += typeScale(frame).small * 1.25
  }
  const sentences = [
    ...groups.flatMap((group) => imbalance(group, locale)),
    ...arithmetic(shortened, locale),
    ...doubtsAcross(selection, groups),
  ].map((text) => say(text, locale))
  const facts = tellFacts(selection, locale)
  const legend: readonly LegendItem[] = place.several && schemes.size < 2 ? facts.legend : []
  const plot = { x: place.left, y: 0, width: frame.width - place.left, height: y }
  const scale = linearScale('share', [0, 100], [place.left, frame.width])
  const panel = { key: 'strips', plot, axes: [], scales: [scale], layers: [marks] }
  const said = sentences.length > 0 ? sentencePanel(sentences, y + frame.fontSize * 0.25, frame) : undefined
  return {
    kinds: ['占比条'],
    frame: { ...frame, colors, height: Math.ceil(said ? said.plot.y + said.plot.height : y) },
    facts: { ...facts, legend, summary: facts.summary },
    panels: said ? [panel, said] : [panel],
    targets: listTargets(targets),
  }
}

export function schemesOf(groups: readonly WholeGroup[]): ReadonlySet<string> {
  return new Set(groups.flatMap(({ parts }) => parts.map((bar) => bar.datum.scheme?.id ?? '')))
}

function placeStrips(groups: readonly WholeGroup[], oneScheme: boolean, frame: Frame): Place {
  const type = typeScale(frame)
  const longest = Math.max(0, ...groups.map((group) => textWidth(group.label, type.label)))
  const several = groups.length > 1
  const classes = new Set(groups.flatMap(({ parts }) => parts.map((bar) => bar.series)))
  const named = several && oneScheme && classes.size > 1
  const said = Math.max(0, ...groups.map((group) => textWidth(wholeText(group, frame.locale), type.small)))
  const widest = frame.width * 0.24
  const above = longest === 0 || !several || frame.width < 36 * frame.fontSize || said > widest
  const left = above ? 0 : Math.min(Math.max(longest, said, 5 * type.label), widest) + 14
  return { left, thickness: Math.round(frame.fontSize * 1.75), several, named, above }
}

/** Where the parts of different wholes belong to different schemes, a colour stands for a place in the strip only. */
function coloursByPosition(groups: readonly WholeGroup[]): ReadonlyMap<string, number> {
  const colors = new Map<string, number>()
  for (const { parts } of groups)
    parts.forEach((bar, i) => !colors.has(bar.series) && colors.set(bar.series, i))
  return colors
}

function scaleOf(group: WholeGroup, place: Place, frame: Frame) {
  const whole = group.whole?.value ?? 100
  return linearScale('share', [0, Math.max(whole, balanceOf(group).sum)], [place.left, frame.width])
}

/** The parts of a strip where they are listed; none where they have room at the strip. */
function listedOf(group: WholeGroup, place: Place, selection: Selection, frame: Frame): readonly Segment[] {
  const { segments } = segmentsOf(group, 0, scaleOf(group, place, frame), place, selection, frame)
  const room = { left: place.left, right: frame.width, bottom: place.thickness, named: place.named }
  return labelStrip(segments, { ...room, ...typeScale(frame) }).boxes.size > 0 ? segments : []
}

function layoutStrip(
  group: WholeGroup,
  top: number,
  place: Place,
  among: readonly Segment[],
  selection: Selection,
  frame: Frame,
) {
  const type = typeScale(frame)
  const scale = scaleOf(group, place, frame)
  const said = wholeText(group, frame.locale)
  const head = wrap(group.label, place.above ? frame.width : place.left - 14, type.label, 3)
  const headHeight = group.label === '' ? 0 : head.lines.length * type.label * 1.4
  const wholeBeside =
    place.above &&
    group.label !== '' &&
    head.lines.length === 1 &&
    textWidth(group.label, type.label) + textWidth(said, type.small) + 16 <= frame.width
  const drafted = segmentsOf(group, 0, scale, place, selection, frame)
  const labels = labelStrip(drafted.segments, {
    left: place.left,
    right: frame.width,
    bottom: place.thickness,
    named: place.named,
    ...(among.length > 0 && { among }),
    ...type,
  })
  const wholeAbove = place.above && said !== '' && (place.several || labels.below || group.label !== '')
  const over = place.above
    ? Math.max(
        headHeight,
        wholeAbove && !wholeBeside ? headHeight + type.small * 1.4 : 0,
        wholeAbove ? type.small * 1.4 : 0,
      )
    : 0
  const doubtful = group.parts.some((bar) => bar.datum.figure.bound !== 'exact')
  // The tick of a figure that is not exact stands out of its strip.
  const y = top + over + labels.over + (over > 0 ? 4 : doubtful ? 3 : 0)
  const { segments, marks, targets } = segmentsOf(group, y, scale, place, selection, frame)
  const set = labelStrip(segments, {
    left: place.left,
    right: frame.width,
    bottom: y + place.thickness,
    named: place.named,
    ...(among.length > 0 && { among }),
    ...type,
  })
  // Where nothing has a number its words stand in place of the strip.
  const bare = segments.length === 0
  const words = place.above ? 0 : (place.thickness - type.small * 1.5) / 2
  let bottom = y + (bare ? words : place.thickness + set.height)
  const texts: Mark[] = [...headMarks(group, head, top, y, place, frame)]
  if (wholeAbove)
    texts.push(
      wholeMark(
        group.key,
        said,
        frame.width,
        top + (wholeBeside ? headHeight : over) - type.small * 0.42,
        'end',
        type.small,
      ),
    )
  if (!place.above && said !== '') {
    const under = Math.max(y, y + (place.thickness - headHeight) / 2) + headHeight + type.small * 1.05
    texts.push(wholeMark(group.key, said, place.left - 14, under, 'end', type.small))
    bottom = Math.max(bottom, under + type.small * 0.3)
  }
  if (!place.several && !wholeAbove) {
    texts.push(...axisTexts(bottom, 0, said || '100%', group.key, frame))
    bottom += type.small * 1.5
  }
  const silent = silentMarks(group, bottom, place, selection, frame)
  const shortened = segments.some((s) => s.rest && (set.inside.get(s.key) ?? -1) > 0)
  return {
    marks: [...marks, ...texts, ...set.marks, ...silent.marks],
    targets: [
      ...targets.map((t) => ({ ...t, box: t.box.width < 3 ? (set.boxes.get(t.key) ?? t.box) : t.box })),
      ...silent.targets,
    ],
    bottom: Math.max(
      bottom + silent.height,
      bare && !place.above ? y + Math.max(place.thickness, headHeight) : 0,
    ),
    shortened,
  }
}

/** 615件＝100%; '' where the data does not state the whole. */
function wholeText({ base }: WholeGroup, locale: Locale): string {
  if (!base || base.value === null) return ''
  const text = formatQuantity(base, { locale })
  return locale === 'en' ? `${text} = 100%` : `${text}＝100%`
}

function headMarks(
  group: WholeGroup,
  head: Wrapped,
  top: number,
  y: number,
  place: Place,
  frame: Frame,
): readonly Mark[] {
  if (group.label === '') return []
  const { label } = typeScale(frame)
  const height = head.lines.length * label * 1.4
  return textBlock(head, {
    key: `head/${group.key}`,
    role: 'axisLabel',
    x: place.above ? 0 : place.left - 14,
    y: place.above ? top : y + Math.max(0, (place.thickness - height) / 2),
    size: label,
    leading: 1.4,
    anchor: place.above ? 'start' : 'end',
    full: group.label,
  })
}

function wholeMark(
  key: string,
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'end',
  size: number,
): Mark {
  return { type: 'text', key: `whole/${key}`, role: 'muted', x, y, text, anchor, size }
}

function axisTexts(y: number, left: number, text: string, key: string, frame: Frame): readonly Mark[] {
  const { small } = typeScale(frame)
  const baseline = y + small * 1.15
  return [
    {
      type: 'text',
      key: `zero/${key}`,
      role: 'muted',
      x: left,
      y: baseline,
      text: '0',
      anchor: 'start',
      size: small,
    },
    wholeMark(key, text, frame.width, baseline, 'end', small),
  ]
}

/** Classes that the source names without a number. */
function silentMarks(group: WholeGroup, top: number, place: Place, selection: Selection, frame: Frame) {
  const { small } = typeScale(frame)
  const marks: Mark[] = []
  const targets: Target[] = []
  let y = top
  for (const bar of group.silent) {
    const text = [partName(bar.datum, selection, frame.locale), figureText(bar.datum, frame.locale)]
      .filter(Boolean)
      .join(frame.locale === 'en' ? ': ' : '：')
    const wrapped = wrap(text, frame.width - place.left, small, 3)
    const height = wrapped.lines.length * small * 1.5
    marks.push(
      ...textBlock(wrapped, {
        key: `${bar.datum.key}/label`,
        role: 'muted',
        x: place.left,
        y,
        size: small,
        leading: 1.5,
        target: bar.datum.key,
        full: text,
      }),
    )
    targets.push(
      target(bar.row, bar.datum.key, bar.series, group.key, {
        x: place.left,
        y,
        width: frame.width - place.left,
        height,
      }),
    )
    y += height
  }
  return { marks, targets, height: y - top }
}
