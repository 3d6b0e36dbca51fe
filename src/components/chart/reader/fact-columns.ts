import type { Locale } from '../../../data/text.js'
import { statusText } from '../layout/words/status-words.js'
import type { Facts, Row } from '../view.js'

const zh = {
  item: '项目',
  facet: '分组',
  figure: '数字',
  status: '状态',
  period: '时段',
  scope: '范围',
  base: '分母',
  source: '来源',
  note: '备注',
  series: '分类',
  share: '占比',
}

const en: typeof zh = {
  item: 'Item',
  facet: 'Panel',
  figure: 'Figure',
  status: 'Status',
  period: 'Period',
  scope: 'Scope',
  base: 'Base',
  source: 'Source',
  note: 'Note',
  series: 'Series',
  share: 'Share',
}

export interface FactColumn {
  readonly key: keyof typeof zh
  readonly head: string
  readonly of: (row: Row) => string
}

/** The columns of the figures as a table, what they are of first: only those that say something. */
export function factColumns(facts: Facts, locale: Locale): readonly FactColumn[] {
  const of: Readonly<Record<Exclude<keyof typeof zh, 'item'>, (row: Row) => string>> = {
    facet: (row) => row.facet ?? '',
    series: (row) => (row.series === row.label ? '' : row.series),
    figure: (row) => row.text,
    status: (row) => statusText(row, locale),
    share: (row) => row.share,
    scope: (row) => row.scope,
    period: (row) => row.period,
    base: (row) => row.base,
    source: (row) => row.source,
    note: (row) => row.note,
  }
  const said = locale === 'en' ? en : zh
  const rows = factRows(facts)
  const keys = (Object.keys(of) as (keyof typeof of)[]).filter((key) =>
    // What the panels are told apart by is said once.
    rows.some((row) => of[key](row) !== '' && (key === 'facet' || of[key](row) !== row.facet)),
  )
  return [
    { key: 'item', head: said.item, of: (row) => row.label || row.place || row.indicator },
    ...keys.map((key) => ({ key, head: (key === 'facet' && facts.facet) || said[key], of: of[key] })),
  ]
}

export function factRows({ rows }: Facts): readonly Row[] {
  return Array.from({ length: rows.length }, (_, i) => rows.at(i))
}
