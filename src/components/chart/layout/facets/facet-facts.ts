/** What small multiples say: the rows of all panels, each with the name of its panel, also of those that are not drawn. */
import type { Selection } from '../../../../data/series.js'
import type { Locale } from '../../../../data/text.js'
import type { ChartView, Facts, Frame, Row, Rows } from '../../view.js'
import { dimensionName } from '../words/dimension-name.js'
import type { FacetPanel } from './facet-panels.js'
import { summarise, tellFacts } from '../words/facts.js'

interface Drawn {
  readonly of: FacetPanel
  readonly view: ChartView
}

/** Up to this many figures the summary says each. */
const spokenEach = 8
/** Names listed of what is not drawn. */
const listed = 6

export function panelFacts(
  drawn: readonly Drawn[],
  every: readonly FacetPanel[],
  selection: Selection,
  frame: Frame,
): Facts {
  const { locale } = frame
  const left = every.slice(drawn.length)
  const told = [
    ...drawn.map(({ of, view }) => ({ label: of.label, rows: view.facts.rows })),
    ...left.map(({ label, selection: own }) => ({ label, rows: tellFacts(own, locale).rows })),
  ]
  const whole = tellFacts(selection, locale)
  const rows = joinRows(told)
  return {
    rows,
    legend: legendOf(drawn, whole.legend, locale),
    sources: whole.sources,
    summary: [
      panelsSentence(every, selection, locale),
      ...sentences(drawn, left, () => summaryOf(rows, selection, locale), locale),
    ].join(locale === 'en' ? ' ' : ''),
    facet: dimensionName(selection.facet ?? '', locale),
    notes: [...leftOut(drawn.length, left, selection, locale), ...notesOf(drawn, locale)],
  }
}

/** What a panel draws together has one entry for all panels, under a name that is true of each of them. */
function legendOf(drawn: readonly Drawn[], whole: Facts['legend'], locale: Locale): Facts['legend'] {
  const legends = drawn.map(({ view }) => view.facts.legend)
  const gathered = legends.filter((legend) => legend.some(({ of }) => of))
  const keysOf = (legend: Facts['legend']) => new Set(legend.map(({ key }) => key))
  const inAny = keysOf(legends.flat())
  const inEach = gathered.map(keysOf)
  const apart = whole.filter(({ key }) => inAny.has(key) && inEach.every((keys) => keys.has(key)))
  const [first, ...others] = gathered.flat().filter(({ of }) => of)
  if (!first) return apart
  const label = others.every((other) => other.label === first.label)
    ? first.label
    : locale === 'en'
      ? 'Others'
      : '其余各项'
  return [...apart, { ...first, label, of: whole.length - apart.length }]
}

/** A view that is not in panels: its rows still say to which value of the dimension they belong. */
export function namePanels(view: ChartView, panels: readonly FacetPanel[], selection: Selection): ChartView {
  const names = new Map(
    panels.flatMap((panel) =>
      panel.selection.series.flatMap(({ data }) => data.map(({ key }) => [key, panel.label] as const)),
    ),
  )
  const { rows } = view.facts
  const at = (i: number): Row => {
    const row = rows.at(i)
    return { ...row, facet: names.get(row.key) ?? '' }
  }
  const facet = dimensionName(selection.facet ?? '', view.frame.locale)
  return { ...view, facts: { ...view.facts, rows: { length: rows.length, at }, facet } }
}

function joinRows(parts: readonly { readonly label: string; readonly rows: Rows }[]): Rows {
  const starts: number[] = []
  const behindStarts: number[] = []
  let [length, behind] = [0, 0]
  for (const { rows } of parts) {
    starts.push(length)
    behindStarts.push(behind)
    length += rows.length
    behind += rows.behind ?? 0
  }
  const of = (n: number, row: (rows: Rows) => number): Row => {
    const { label, rows } = parts[n] as (typeof parts)[number]
    return { ...rows.at(row(rows)), facet: label }
  }
  return {
    length,
    ...(behind > 0 && { behind }),
    at(i) {
      if (i < length) {
        const n = starts.findLastIndex((start) => start <= i)
        return of(n, () => i - (starts[n] ?? 0))
      }
      const n = behindStarts.findLastIndex((start) => start <= i - length)
      return of(n, (rows) => rows.length + i - length - (behindStarts[n] ?? 0))
    },
  }
}

function panelsSentence(every: readonly FacetPanel[], { facet = '' }: Selection, locale: Locale): string {
  const name = dimensionName(facet, locale)
  const names = every.slice(0, listed).map(({ label }) => label)
  const more = every.length > names.length
  if (locale === 'en')
    return `${every.length} panels by ${name.toLowerCase()}: ${names.join(', ')}${more ? ' …' : ''}.`
  return `按${name}分为${every.length}幅：${names.join('、')}${more ? '等' : ''}。`
}

/** As any chart would say it, each figure with the name of its panel. */
function summaryOf(rows: Rows, selection: Selection, locale: Locale): string {
  const data = selection.series.flatMap((series) => series.data)
  const doubtful = data.filter(({ figure }) => figure.bound !== 'exact').length
  return summarise(rows, doubtful, selection, locale)
}

/** Few figures panel by panel; many as a whole. */
function sentences(
  drawn: readonly Drawn[],
  left: readonly FacetPanel[],
  whole: () => string,
  locale: Locale,
): readonly string[] {
  const figures = drawn.reduce((sum, { view }) => sum + view.facts.rows.length, 0)
  if (left.length > 0 || figures > spokenEach) return [whole()]
  const colon = locale === 'en' ? ': ' : '：'
  return drawn.flatMap(({ of, view }) =>
    view.facts.summary === '' ? [] : [of.label + colon + view.facts.summary],
  )
}

function leftOut(
  drawn: number,
  left: readonly FacetPanel[],
  { facet = '' }: Selection,
  locale: Locale,
): readonly string[] {
  if (left.length === 0) return []
  const name = dimensionName(facet, locale)
  const names = left.slice(0, listed).map(({ label }) => label)
  const more = left.length > names.length
  return locale === 'en'
    ? [
        `${drawn} of ${drawn + left.length} panels by ${name.toLowerCase()} are drawn; the others are in the data table: ${names.join(', ')}${more ? ' …' : ''}`,
      ]
    : [
        `按${name}共${drawn + left.length}幅，画出前${drawn}幅，其余见数据表：${names.join('、')}${more ? '等' : ''}`,
      ]
}

/** A note that all panels share is said once, another with the names of its panels. */
function notesOf(drawn: readonly Drawn[], locale: Locale): readonly string[] {
  const panelsOf = new Map<string, string[]>()
  for (const { of, view } of drawn)
    for (const note of view.facts.notes ?? []) panelsOf.set(note, [...(panelsOf.get(note) ?? []), of.label])
  const [comma, colon] = locale === 'en' ? [', ', ': '] : ['、', '：']
  return [...panelsOf].map(([note, names]) =>
    names.length === drawn.length ? note : names.join(comma) + colon + note,
  )
}
