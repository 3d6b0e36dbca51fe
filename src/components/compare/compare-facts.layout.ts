/** TopicTable → Facts: in reading order, each figure named by topic and place; silence has its row too. */
import type { Selection, Series } from '../../data/series.js'
import { say, type Locale, type Text } from '../../data/text.js'
import { tellApart } from '../chart/layout/words/not-comparable.js'
import type { Facts, Row } from '../chart/view.js'
import type { Cell, Entry, PlaceKey, TopicRow, TopicTable } from './topics.layout.js'

function entryData(entry: Entry) {
  switch (entry.kind) {
    case 'figure':
      return [entry.datum]
    case 'list':
      return entry.data
    case 'whole':
      return [...(entry.datum ? [entry.datum] : []), ...(entry.said ? [entry.said] : []), ...entry.parts]
  }
}

/** Key of the row that says a place has none of a topic's figures. */
export function absentKey(row: TopicRow, place: PlaceKey): string {
  return `absent|${row.key}|${place.key}`
}

export function absentText(locale: Locale): string {
  return locale === 'en' ? 'No such figure in the source' : '原文未列此类数字'
}

export function compareFacts(table: TopicTable, selection: Selection, locale: Locale): Facts {
  const series = table.rows.flatMap((row) => row.cells.map((cell) => cellSeries(row, cell)))
  const several = table.places.map(({ key, label }) => ({ key, label }))
  const reasons = table.rows.flatMap((row) => row.reasons.map((reason) => ofTopic(row, reason)))
  const legend = several.length > 1 ? several : [...several, { key: '', label: '' }]
  const told = tellApart({ ...selection, series, legend, reasons }, locale)
  const rows = inReadingOrder(table, told, locale)
  return { ...told, legend: [], rows: { length: rows.length, at: (i) => rows[i] as Row } }
}

function cellSeries(row: TopicRow, cell: Cell): Series {
  const data = cell.entries
    .flatMap(entryData)
    .map((d) => ({ ...d, label: rowLabel(row, d.indicator.label, d.category) }))
  return { key: cell.place.key, label: cell.place.label, data }
}

/** 提案办理 · 办结提案的分类占比 · A类; a topic that is its only indicator is named once. */
function rowLabel(row: TopicRow, indicator: Text, category: Text | undefined): Text {
  const join = (locale: Locale) => {
    const names = [say(row.label, locale), say(indicator, locale), say(category, locale)]
    return names.filter((name, i) => name !== '' && names.indexOf(name) === i).join(' · ')
  }
  return { zh: join('zh-CN'), en: join('en') }
}

function ofTopic(row: TopicRow, reason: Text) {
  return {
    code: 'indicator' as const,
    message: {
      zh: `${say(row.label, 'zh-CN')}（${say(reason, 'zh-CN')}）`,
      en: `${say(row.label, 'en')} (${say(reason, 'en')})`,
    },
  }
}

function inReadingOrder(table: TopicTable, told: Facts, locale: Locale): readonly Row[] {
  let next = 0
  return table.rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      const length = cell.entries.flatMap(entryData).length
      if (length === 0) return [absentRow(row, cell.place, locale)]
      next += length
      return Array.from({ length }, (_, i) => told.rows.at(next - length + i))
    }),
  )
}

function absentRow(row: TopicRow, place: PlaceKey, locale: Locale): Row {
  const text = absentText(locale)
  return {
    key: absentKey(row, place),
    label: say(row.label, locale),
    series: say(place.label, locale),
    indicator: '',
    place: say(place.label, locale),
    category: '',
    scope: '',
    period: '',
    base: '',
    figure: { value: null, bound: 'unstated', unit: '' },
    text,
    spoken: text,
    status: 'notGiven',
    source: '',
    note: '',
    share: '',
  }
}
