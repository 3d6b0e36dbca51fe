/** A dataset as the editor’s CSV, one figure a row. */
import type { Dataset, Observation } from '../dataset.js'
import { listColumns } from '../listed-columns.js'
import type { Quantity } from '../quantity.js'
import { decimalsOf, plainDigits, shiftDecimal } from '../quantity/decimal.js'
import { readCsv } from '../read/csv.js'
import { readFigure } from '../read/figure.js'
import { readUnitCell } from '../read/table/header-unit.js'
import { splitUnit } from '../read/unit.js'
import { say, type Text } from '../text.js'
import { csvCell } from './formula.js'
import { lossesOf, sameValue } from './losses.js'
import type { Written } from './written.js'

export interface WriteCsvOptions {
  /** Begin with a byte order mark, so that Excel takes the file for UTF-8. Default true. */
  readonly bom?: boolean
  /** Language of the headers: `zh` 地区,指标,…, `en` place,indicator,…. Default `zh`. */
  readonly lang?: 'zh' | 'en'
}

interface Column {
  readonly zh: string
  readonly en: string
  /** Stands there even when no row fills it. */
  readonly always?: true
  readonly of: (observation: Observation, context: Context) => string
}

interface Context {
  readonly labels: ReadonlyMap<string, Text>
  /** Whether the classes of an indicator exhaust it, where that is known. */
  readonly complete: ReadonlyMap<string, boolean | undefined>
  readonly places: ReadonlyMap<string, Text>
  readonly sources: ReadonlyMap<string, { readonly title: Text; readonly url?: string }>
}

const english = (text: Text | undefined): string => (typeof text === 'object' ? (text.en ?? '') : '')
const chinese = (text: Text | undefined): string => say(text, 'zh-CN')

/** The editor’s ten columns in their order, then those that only some datasets need. */
const columns: readonly Column[] = [
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
    of: ({ period, periodWording }) => period ?? chinese(periodWording),
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
    of: ({ period, periodWording }) => (period === undefined ? '' : chinese(periodWording)),
  },
  {
    zh: '状态',
    en: 'status',
    of: ({ status, figure }) => (status === undefined || impliedBy(figure) === status ? '' : status),
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
  { zh: '范围（英文）', en: 'scope (en)', of: ({ scope }) => english(scope) },
  { zh: '原文时段（英文）', en: 'periodWording (en)', of: ({ periodWording }) => english(periodWording) },
  { zh: '总体（英文）', en: 'base (en)', of: ({ base }) => (base === 'notGiven' ? '' : english(base)) },
  { zh: '备注（英文）', en: 'note (en)', of: ({ note }) => english(note) },
  { zh: '数字结构', en: 'figureJson', of: figureInFull },
]

/**
 * Writes a dataset as CSV that reads back equal and that no spreadsheet runs. What CSV cannot carry (schemes, the
 * definitions of indicators, a title) is named in the findings. Figures given as columns have a row each, up to 100,000.
 */
export function writeCsv(given: Dataset, { bom = true, lang = 'zh' }: WriteCsvOptions = {}): Written {
  const dataset = listColumns(given) ?? given
  const context: Context = {
    labels: new Map(dataset.indicators.map(({ id, label }) => [id, label])),
    complete: new Map(dataset.indicators.map(({ id, complete }) => [id, complete])),
    places: new Map(dataset.places?.map(({ id, label }) => [id, label])),
    sources: new Map(dataset.sources?.map((source) => [source.id, source])),
  }
  const own = [...new Set(dataset.observations.flatMap(({ dimensions }) => Object.keys(dimensions ?? {})))]
  const all = [...columns, ...own.map(dimensionColumn)]
  const rows = dataset.observations.map((observation) => all.map((column) => column.of(observation, context)))
  const used = all.map((column, i) => column.always === true || rows.some((row) => row[i] !== ''))
  const lines = [all.map((column) => column[lang]), ...rows].map((row) =>
    row
      .filter((_, i) => used[i])
      .map(csvCell)
      .join(','),
  )
  const text = `${lines.join('\r\n')}\r\n`
  const findings = lossesOf(dataset, readCsv(text).dataset, 'CSV')
  return { text: bom ? `\uFEFF${text}` : text, count: dataset.observations.length, findings }
}

function dimensionColumn(name: string): Column {
  return {
    zh: name,
    en: name,
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

function unitCell({ figure }: Observation): string {
  const scale = figure.scale === undefined ? '' : figure.scale === 10000 ? '万' : '亿'
  return figure.wording === undefined || readFigure(figure.wording, splitUnit('')).figure.unit === ''
    ? scale + figure.unit
    : ''
}

function impliedBy(figure: Quantity): Observation['status'] {
  return figure.value === null && figure.wording === undefined ? 'missing' : undefined
}

function figureInFull(observation: Observation): string {
  const { figure } = observation
  const read = readFigure(figureCell(observation), readUnitCell(unitCell(observation)) ?? splitUnit(''))
  return sameValue(read.figure, figure) && read.status === impliedBy(figure) ? '' : JSON.stringify(figure)
}
