/** Events along time: on an axis in lanes where there is room, else under each other; what has no date is listed apart. */
import type { Selection } from '../../data/series.js'
import type { Locale } from '../../data/text.js'
import { nameOf, tellFacts } from '../chart/layout/words/facts.js'
import { listTargets } from '../chart/layout/marks/targets.js'
import type { ChartView, Facts, Frame, Panel, Rect, Target } from '../chart/view.js'
import { placeList, placeUndated } from './event-list.layout.js'
import { eventsOf, type DatedEvent, type Events, type TimelineEvent } from './events.layout.js'
import { placeLanes } from './lanes.layout.js'
import { isDoubtfulSpan } from './span.layout.js'

/** More than these are no picture any more. */
const mostDated = 200
const mostUndated = 40
/** More lanes than these are read as a list. */
const mostLanes = 16

export function layoutTimeline(selection: Selection, frame: Frame): ChartView {
  const { locale } = frame
  const events = eventsOf(selection, locale)
  const [dated, undated] = [events.dated.slice(0, mostDated), events.undated.slice(0, mostUndated)]
  const panels: Panel[] = []
  const targets: Target[] = []
  const add = (panel: Panel, boxes: readonly { readonly event: TimelineEvent; readonly box: Rect }[]) => {
    panels.push(panel)
    for (const { event, box } of boxes)
      targets.push({
        key: event.key,
        row: event.row,
        panel: panel.key,
        series: event.series,
        group: event.key,
        box,
      })
  }
  let height = 0
  // Small multiples run along the same time.
  const all = frame.whole ? eventsOf(frame.whole, locale).dated : dated
  if (dated.length > 0) height = addDated(dated, all, frame, add)
  if (undated.length > 0) {
    const top = height + (height > 0 ? frame.fontSize * 1.5 : 0)
    const list = placeUndated(undated, locale === 'en' ? 'Not dated' : '未注明日期', top, frame)
    const plot = { x: 0, y: top, width: frame.width, height: list.height }
    add({ key: 'undated', plot, axes: [], scales: [], layers: [list.marks] }, list.boxes)
    height = top + list.height
  }
  const left = events.dated.length - dated.length + events.undated.length - undated.length
  return {
    kinds: ['时间线'],
    frame: { ...frame, height: Math.ceil(height) },
    facts: withWords(tellFacts(events.named, locale), events, left, locale),
    panels,
    targets: listTargets(targets),
  }
}

type Add = (panel: Panel, boxes: readonly { readonly event: TimelineEvent; readonly box: Rect }[]) => void

/** Returns the height they take. */
function addDated(dated: readonly DatedEvent[], all: readonly DatedEvent[], frame: Frame, add: Add): number {
  const lanes = frame.width < 30 * frame.fontSize ? undefined : placeLanes(dated, all, frame)
  if (lanes && lanes.count <= mostLanes) {
    const { plot, axis, scale, marks, boxes, height } = lanes
    add({ key: 'time', plot, axes: [axis], scales: [scale], layers: [marks] }, boxes)
    return height
  }
  const list = placeList(dated, frame)
  const plot = { x: 0, y: 0, width: frame.width, height: list.height }
  add({ key: 'time', plot, axes: [], scales: [], layers: [list.marks] }, list.boxes)
  return list.height
}

const namedInSummary = 8

function withWords(facts: Facts, events: Events, left: number, locale: Locale): Facts {
  const en = locale === 'en'
  const undated = events.undated.length
  const doubtful = events.dated.filter(({ span }) => isDoubtfulSpan(span)).length
  const notes = [
    ...(doubtful > 0 ? [en ? `${doubtful} dates are not exact` : `${doubtful}项日期不确切`] : []),
    ...(undated > 0
      ? [
          en
            ? `${undated} of them not dated in the source; they are not placed in time`
            : `${undated}项原文没有日期，未排在时间轴上`,
        ]
      : []),
    ...(left > 0 ? [en ? `${left} more are in the data table` : `另有${left}项没有画出，见数据表`] : []),
  ]
  return {
    ...facts,
    summary: [summaryOf(facts, events, locale), ...notes]
      .map((part) => part + (en ? '.' : '。'))
      .join(en ? ' ' : ''),
    notes: [...(facts.notes ?? []), ...notes],
  }
}

function summaryOf({ rows }: Facts, { dated, undated }: Events, locale: Locale): string {
  const en = locale === 'en'
  const said = ({ row: i, when }: TimelineEvent) => {
    const row = rows.at(i)
    // What tells events apart stands in their names: series need not be said again.
    const name = nameOf(row.label.includes(row.series) ? { ...row, series: '' } : row, locale)
    return [when, name, row.spoken].filter(Boolean).join(en ? ', ' : '，')
  }
  const all = [...dated, ...undated]
  if (all.length <= namedInSummary) return all.map(said).join(en ? '; ' : '；')
  const [first, last] = [all[0] as TimelineEvent, (dated.at(-1) ?? all.at(-1)) as TimelineEvent]
  return en
    ? `${all.length} events, from ${said(first)} to ${said(last)}`
    : `共${all.length}项，从${said(first)}，到${said(last)}`
}
