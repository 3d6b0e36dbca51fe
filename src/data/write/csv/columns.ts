/** The columns of the editor’s CSV, and how each cell says its part of an observation. */
import type { Observation } from '../../dataset.js'
import type { Quantity } from '../../quantity.js'
import { decimalsOf, plainDigits, shiftDecimal } from '../../quantity/decimal.js'
import { readFigure } from '../../read/figure.js'
import { dimensionHeader } from '../../read/table/editor-layout.js'
import { readUnitCell } from '../../read/table/header/header-unit.js'
import { readPeriodCell } from '../../read/table/cell/period.js'
import { splitUnit } from '../../read/unit.js'
import { say, type Text } from '../../text.js'
import { sameValue } from '../losses.js'

export interface Column {
  readonly zh: string
  readonly en: string
  /** Stands there even when no row fills it. */
  readonly always?: true
  readonly of: (observation: Observation, context: Context) => string
}

export interface Context {
  readonly labels: ReadonlyMap<string, Text>
  /** Whether the classes of an indicator exhaust it, where that is known. */
  readonly complete: ReadonlyMap<string, boolean | undefined>
  readonly places: ReadonlyMap<string, Text>
  readonly sources: ReadonlyMap<string, { readonly title: Text; readonly url?: string }>
}

const english = (text: Text | undefined): string => (typeof text === 'object' ? (text.en ?? '') : '')
const chinese = (text: Text | undefined): string => say(text, 'zh-CN')

/** Q1 2024, which is kept as worded, would be read as a date. */
const isDateOf = (wording: Text | undefined): boolean => readPeriodCell(chinese(wording)).period !== undefined

/** The editor’s ten columns in their order, then those that only some datasets need. */
export const columns: readonly Column[] = [
  {
    zh: '地区',
    en: 'place',
    always: true,
    of: ({ place }, { places }) => chinese(places.get(place ?? '') ?? place),
  },
  {
    zh: '指标',
    en: 'indicator',
    always: true,
    of: ({ indicator }, { labels }) => chinese(labels.get(indicator) ?? indicator),
  },
  { zh: '范围', en: 'scope', always: true, of: ({ scope }) => chinese(scope) },
  {
    zh: '时段',
    en: 'period',
    always: true,
    of: ({ period, periodWording }) => period ?? (isDateOf(periodWording) ? '' : chinese(periodWording)),
  },
  { zh: '原文数字', en: 'figure', always: true, of: figureCell },
  {
    zh: '总体',
    en: 'base',
    always: true,
    of: ({ base }) => (base === 'notGiven' ? '原文未列' : chinese(base)),
  },
  {
    zh: '类别',
    en: 'category',
    always: true,
    of: ({ category }) => (typeof category === 'string' ? category : (category?.join(' + ') ?? '')),
  },
  {
    zh: '来源',
    en: 'source',
    always: true,
    of: ({ source }, { sources }) => chinese(sources.get(source ?? '')?.title ?? source),
  },
  { zh: '段落', en: 'paragraph', always: true, of: ({ locator }) => locator ?? '' },
  { zh: '备注', en: 'note', always: true, of: ({ note }) => chinese(note) },
  { zh: '单位', en: 'unit', of: unitCell },
  {
    zh: '原文时段',
    en: 'periodWording',
    of: ({ period, periodWording }) =>
      period === undefined && !isDateOf(periodWording) ? '' : chinese(periodWording),
  },
  {
    zh: '状态',
    en: 'status',
    of: statusCell,
  },
  { zh: '截至', en: 'asOf', of: ({ asOf }) => asOf ?? '' },
  {
    zh: '地区代码',
    en: 'placeCode',
    of: ({ place }, { places }) => (places.has(place ?? '') ? (place ?? '') : ''),
  },
  {
    zh: '指标代码',
    en: 'indicatorId',
    of: ({ indicator }, { labels }) =>
      chinese(labels.get(indicator)).replace(/\s+/g, '-') === indicator ? '' : indicator,
  },
  {
    zh: '各类齐全',
    en: 'complete',
    of: ({ indicator }, { complete }) => String(complete.get(indicator) ?? ''),
  },
  { zh: '网址', en: 'url', of: ({ source }, { sources }) => sources.get(source ?? '')?.url ?? '' },
  {
    zh: '来源代码',
    en: 'sourceId',
    of: ({ source }, { sources }) =>
      sources.has(source ?? '') && chinese(sources.get(source ?? '')?.title) !== source ? (source ?? '') : '',
  },
  {
    zh: '指标（英文）',
    en: 'indicator (en)',
    of: ({ indicator }, { labels }) => english(labels.get(indicator)),
  },
  {
    zh: '地区（英文）',
    en: 'place (en)',
    of: ({ place }, { places }) => english(places.get(place ?? '')),
  },
  {
    zh: '来源（英文）',
    en: 'source (en)',
    of: ({ source }, { sources }) => english(sources.get(source ?? '')?.title),
  },
  { zh: '范围（英文）', en: 'scope (en)', of: ({ scope }) => english(scope) },
  { zh: '原文时段（英文）', en: 'periodWording (en)', of: ({ periodWording }) => english(periodWording) },
  { zh: '总体（英文）', en: 'base (en)', of: ({ base }) => (base === 'notGiven' ? '' : english(base)) },
  { zh: '备注（英文）', en: 'note (en)', of: ({ note }) => english(note) },
  { zh: '数字结构', en: 'figureJson', of: figureInFull },
]

export function dimensionColumn(name: string): Column {
  return {
    zh: dimensionHeader(name, 'zh'),
    en: dimensionHeader(name, 'en'),
    of: ({ dimensions }) => (dimensions && Object.hasOwn(dimensions, name) ? (dimensions[name] ?? '') : ''),
  }
}

/** The source’s words, else the number; what neither says in full stands in 数字结构 too. */
function figureCell({ figure }: Observation): string {
  if (figure.wording !== undefined) return figure.wording
  if (figure.value === null) return ''
  return numberText(figure)
}

/** Without an exponent, with the printed decimals, in the printed scale. */
function numberText({ value, decimals = 0, scale }: Quantity): string {
  if (value === null) return ''
  const places = scale === undefined ? 0 : scale === 10000 ? 4 : 8
  const printed = shiftDecimal(value, -places)
  return plainDigits(printed, Math.max(decimals, decimalsOf(printed)))
}

export function unitCell({ figure }: Observation): string {
  const scale = figure.scale === undefined ? '' : figure.scale === 10000 ? '万' : '亿'
  return figure.wording === undefined || readFigure(figure.wording, splitUnit('')).figure.unit === ''
    ? scale + figure.unit
    : ''
}

function impliedBy(figure: Quantity): Observation['status'] {
  return figure.value === null && figure.wording === undefined ? 'missing' : undefined
}

/** An empty cell of figures says itself that it is missing, one written out in full does not. */
function statusCell(observation: Observation): string {
  const { status = '', figure } = observation
  return impliedBy(figure) === status && figureInFull(observation) === '' ? '' : status
}

function figureInFull(observation: Observation): string {
  const { figure } = observation
  const read = readFigure(figureCell(observation), readUnitCell(unitCell(observation)) ?? splitUnit(''))
  // An empty cell is missing, which a figure that nobody says to be so is not.
  const isPlain =
    read.status === impliedBy(figure) && (read.status === undefined || observation.status !== undefined)
  return isPlain && sameValue(read.figure, figure) ? '' : JSON.stringify(figure)
}
