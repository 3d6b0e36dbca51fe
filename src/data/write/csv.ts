/** A dataset as the editor’s CSV, one figure a row. */
import type { Dataset } from '../dataset.js'
import { listColumns } from '../listed-columns.js'
import { readCsv } from '../read/csv.js'
import { isUnit } from '../read/table/header/header-unit.js'
import { columns, dimensionColumn, unitCell, type Context } from './csv/columns.js'
import { csvCell } from './formula.js'
import { lossesOf } from './losses.js'
import type { Written } from './written.js'

export interface WriteCsvOptions {
  /** Begin with a byte order mark, so that Excel takes the file for UTF-8. Default true. */
  readonly bom?: boolean
  /** Language of the headers: `zh` 地区,指标,…, `en` place,indicator,…. Default `zh`. */
  readonly lang?: 'zh' | 'en'
}

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
  // 单位 over words that are no units would be taken for bodies.
  const header = all.map((column, i) => {
    const isOdd = column.of === unitCell && lang === 'zh' && !rows.some((row) => isUnit(row[i] ?? ''))
    return isOdd ? '计量单位' : column[lang]
  })
  const lines = [header, ...rows].map((row) =>
    row
      .filter((_, i) => used[i])
      .map(csvCell)
      .join(','),
  )
  const text = `${lines.join('\r\n')}\r\n`
  const findings = lossesOf(dataset, readCsv(text).dataset, 'CSV')
  return { text: bom ? `\uFEFF${text}` : text, count: dataset.observations.length, findings }
}
