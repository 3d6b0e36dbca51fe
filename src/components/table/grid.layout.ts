/** A dataset's figures as rows and columns, before any order or search. */
import { comparableAll } from '../../data/comparable.js'
import { englishUnit } from '../../data/format/unit.js'
import { dimensionLabel } from '../../data/resolve.js'
import { courses, firstVarying } from '../../data/select-with.js'
import type { Quantity } from '../../data/quantity.js'
import type { Datum, Dimension, Selection, Series } from '../../data/series.js'
import { say, type Locale } from '../../data/text.js'
import { dimensionName } from '../chart/layout/words/dimension-name.js'
import { statusText } from '../chart/layout/words/status-words.js'
import type { Row, Rows } from '../chart/view.js'
import { figureCell } from './cells.layout.js'
import { headsOf } from './heads.layout.js'

/** wide: rows × columns by `by` and `split` · long: a row a figure · auto: wide where most cells would hold a figure. */
export const tableForms = ['auto', 'wide', 'long'] as const
export type TableForm = (typeof tableForms)[number]

export interface Column {
  readonly key: string
  readonly label: string
  readonly kind: 'label' | 'figure' | 'text' | 'trend'
  /** Said once in the header; undefined where its figures differ in unit. */
  readonly unit?: string
  /** Why its figures have no order; undefined where they may be ranked. */
  readonly unranked?: string
}

export interface Cell {
  /** The text as a whole: what search, copy and width go by. */
  readonly text: string
  readonly number: string
  readonly after: string
  /** What tells it apart from the figures beside it: its batch, its status. */
  readonly remark?: string
  readonly figure?: Quantity
  /** Key of the fact it shows. */
  readonly target?: string
  /** Nothing of the data stands here. */
  readonly absent?: boolean
  /** What a trend is drawn from, a column each, in the order of the columns. */
  readonly trend?: readonly TrendPoint[]
}

export interface TrendPoint {
  readonly period: string
  readonly figure: Quantity
}

export interface GridRow {
  readonly key: string
  /** One a column; the first is the row's header. */
  readonly cells: readonly Cell[]
}

export interface Grid {
  readonly form: 'wide' | 'long'
  readonly columns: readonly Column[]
  readonly rows: readonly GridRow[]
  /** The unit of every figure, where there is one. */
  readonly unit?: string
}

export interface GridOptions {
  readonly form?: TableForm
  /** Adds a column with each row's figures over time. */
  readonly trends?: boolean
}

export function layoutGrid(selection: Selection, rows: Rows, locale: Locale, options: GridOptions): Grid {
  const form = formOf(selection, options.form ?? 'auto')
  return form === 'wide' ? wideGrid(selection, locale, options) : longGrid(selection, rows, locale)
}

function formOf(selection: Selection, asked: TableForm): 'wide' | 'long' {
  const { series, axis } = selection
  const spots = new Set(series.flatMap((s) => s.data.map((d) => `${s.key}\u0001${d.x}`)))
  const figures = series.reduce((sum, s) => sum + s.data.length, 0)
  // A cell holds one figure.
  if (asked === 'long' || spots.size < figures) return 'long'
  if (asked === 'wide') return 'wide'
  return series.length > 1 && spots.size >= series.length * axis.length * 0.5 ? 'wide' : 'long'
}

function unitsOf(data: readonly Datum[]): readonly string[] {
  return [...new Set(data.filter((d) => d.figure.value !== null).map((d) => d.figure.unit))]
}

/** 件 or items, for a header. */
function unitLabel(unit: string, locale: Locale): string {
  return locale === 'en' ? englishUnit(unit, false) : unit
}

function figureColumn(
  key: string,
  label: string,
  data: readonly Datum[],
  locale: Locale,
): { readonly column: Column; readonly unit: string | undefined } {
  const units = unitsOf(data)
  const unit = units.length === 1 ? units[0] : undefined
  const unranked = reasonAgainst(data, locale)
  return {
    unit,
    column: {
      key,
      label,
      kind: 'figure',
      ...(unit !== undefined && { unit: unitLabel(unit, locale) }),
      ...(unranked !== '' && { unranked }),
    },
  }
}

/** What is known to differ is not ranked. */
function reasonAgainst(data: readonly Datum[], locale: Locale): string {
  const measured = data.filter((d) => d.figure.value !== null && d.derived === undefined)
  const { reasons } = comparableAll(
    measured.map((d) => ({ ...d.observation, indicator: d.indicator.id })),
    {
      version: 1,
      indicators: [...new Set(measured.map((d) => d.indicator))],
      observations: [],
      schemes: [...new Set(measured.flatMap((d) => d.scheme ?? []))],
    },
  )
  return reasons
    .map((reason) => reason.message[locale === 'en' ? 'en' : 'zh'])
    .join(locale === 'en' ? '; ' : '；')
}

const absent: Cell = { text: '', number: '', after: '', absent: true }

function wideGrid(selection: Selection, locale: Locale, { trends }: GridOptions): Grid {
  const { series, axis, split } = selection
  const units = unitsOf(series.flatMap((s) => s.data))
  const shared = units.length === 1 ? units[0] : undefined
  const heads = headsOf(selection, locale)
  const head = heads.map(({ series: { key, data }, label }) => figureColumn(key, label, data, locale))
  const spots = series.map((s) => new Map(s.data.map((d) => [d.x, d])))
  const overTime = trends === true && split === 'period' && series.length > 1
  const rows = axis.map(({ key, label }) => ({
    key,
    cells: [
      textCell(say(label, locale)),
      ...head.map(({ unit }, i) => cellOf(spots[i]?.get(key), unit, locale, heads[i]?.beside)),
      ...(overTime ? [trendCell(series, key)] : []),
    ],
  }))
  return {
    form: 'wide',
    columns: [
      labelColumn(selection.by, locale),
      ...head.map(({ column }) => withoutShared(column, shared)),
      ...(overTime
        ? [{ key: 'trend', label: locale === 'en' ? 'Trend' : '走势', kind: 'trend' } as const]
        : []),
    ],
    rows,
    ...(shared !== undefined && shared !== '' && { unit: unitLabel(shared, locale) }),
  }
}

/** The unit of all figures stands over the table, once. */
function withoutShared({ unit, ...column }: Column, shared: string | undefined): Column {
  return shared === undefined && unit ? { ...column, unit } : column
}

function cellOf(
  datum: Datum | undefined,
  unit: string | undefined,
  locale: Locale,
  beside?: (datum: Datum) => readonly string[],
): Cell {
  if (!datum) return absent
  const { number, after, words } = figureCell(datum, unit, locale)
  const status = statusText({ status: datum.status, text: words || number + after }, locale)
  const said = [...(beside?.(datum) ?? []), status].filter(Boolean).join(locale === 'en' ? ', ' : '，')
  const remark = said === '' ? '' : locale === 'en' ? ` (${said})` : `（${said}）`
  const shared = { number, after, figure: datum.figure, target: datum.key }
  if (words !== '') return { ...shared, text: words + remark }
  return { ...shared, text: number + after + remark, ...(remark && { remark }) }
}

function textCell(text: string): Cell {
  return { text, number: '', after: '' }
}

/** A course is of one place, indicator and class. */
function trendCell(series: readonly Series[], x: string): Cell {
  const data = series.flatMap((s) => s.data.find((d) => d.x === x) ?? [])
  const trend = data.flatMap(({ figure, observation: { period } }) =>
    period === undefined ? [] : [{ period, figure }],
  )
  return { text: '', number: '', after: '', trend: firstVarying(data, courses) ? [] : trend }
}

function labelColumn(by: Dimension, locale: Locale): Column {
  return { key: 'label', label: dimensionName(by, locale), kind: 'label' }
}

/** Details of a fact, each a column where any fact has it. */
const details: readonly (readonly [
  key: keyof Row & ('status' | 'period' | 'scope' | 'base' | 'share' | 'source' | 'note'),
  zh: string,
  en: string,
])[] = [
  ['status', '状态', 'Status'],
  ['share', '占比', 'Share'],
  ['scope', '范围', 'Scope'],
  ['period', '时段', 'Period'],
  ['base', '分母', 'Base'],
  ['source', '来源', 'Source'],
  ['note', '备注', 'Note'],
]

function longGrid(selection: Selection, facts: Rows, locale: Locale): Grid {
  const rowAt = new Map<string, Row>()
  for (let i = 0; i < facts.length; i++) rowAt.set(facts.at(i).key, facts.at(i))
  const data = inAxisOrder(selection)
  const [heads, rare] = headDimensions(selection.by, data)
  const { column, unit } = figureColumn('figure', locale === 'en' ? 'Figure' : '数字', data, locale)
  const detail = ({ key: datum }: Datum, key: (typeof details)[number][0]): string => {
    const row = rowAt.get(datum)
    return (key === 'status' ? row && statusText(row, locale) : row?.[key]) ?? ''
  }
  const shown = details.filter(([key]) => data.some((datum) => detail(datum, key) !== ''))
  return {
    form: 'long',
    columns: [
      ...heads.map((dimension, i): Column => {
        const label = dimensionName(dimension, locale)
        return i === 0 ? { key: 'label', label, kind: 'label' } : { key: dimension, label, kind: 'text' }
      }),
      column,
      ...rare.map((key): Column => ({ key, label: dimensionName(key, locale), kind: 'text' })),
      ...shown.map(([key, zh, en]): Column => ({
        key: `of-${key}`,
        label: locale === 'en' ? en : zh,
        kind: 'text',
      })),
    ],
    rows: data.map((datum) => ({
      key: datum.key,
      cells: [
        ...heads.map((dimension, i) => textCell(headText(datum, dimension, i === 0, locale))),
        cellOf(datum, unit, locale),
        ...rare.map((dimension) => textCell(headText(datum, dimension, false, locale))),
        ...shown.map(([key]) => textCell(detail(datum, key))),
      ],
    })),
  }
}

/** What tells the rows apart; where nothing does, what there is to say. One that most figures lack stands behind them. */
function headDimensions(
  by: Dimension,
  data: readonly Datum[],
): readonly [heads: readonly Dimension[], rare: readonly Dimension[]] {
  const own = data.flatMap((d) => Object.keys(d.observation.dimensions ?? {}))
  const candidates = [...new Set([by, 'place', 'indicator', 'category', ...own])].filter(
    (dimension) => !details.some(([key]) => key === dimension),
  )
  const labels = (dimension: Dimension) => data.map((d) => say(dimensionLabel(d, dimension), 'zh-CN'))
  const varying = candidates.filter((dimension) => new Set(labels(dimension)).size > 1)
  const said = candidates.filter((dimension) => dimension !== 'indicator' && labels(dimension).some(Boolean))
  const shown = varying.length > 0 ? varying : said.length > 0 ? said : [by]
  const rare = shown
    .slice(1)
    .filter((dimension) => labels(dimension).filter(Boolean).length * 2 <= data.length)
  return [shown.filter((dimension) => !rare.includes(dimension)), rare]
}

/** A row has a name: its indicator's, where it has none along the axis. */
function headText(datum: Datum, dimension: Dimension, first: boolean, locale: Locale): string {
  const text = datum.derived ? say(datum.label, locale) : say(dimensionLabel(datum, dimension), locale)
  return text === '' && first ? say(datum.label, locale) || say(datum.indicator.label, locale) : text
}

/** The order of the axis, not that of the colours. */
function inAxisOrder({ series, axis }: Selection): readonly Datum[] {
  const spots = new Map<string, Datum[]>(axis.map(({ key }) => [key, []]))
  for (const { data } of series) for (const datum of data) spots.get(datum.x)?.push(datum)
  return [...spots.values()].flat()
}
