import { html, nothing, type TemplateResult } from 'lit'
import type { Locale } from '../../data/text.js'
import type { Facts, Row } from './view.js'
const zh = {
  item: '项目',
  figure: '数字',
  period: '时段',
  scope: '范围',
  base: '分母',
  sourceHead: '来源',
  noteHead: '备注',
  series: '分类',
  share: '占比',
}

const en: typeof zh = {
  item: 'Item',
  figure: 'Figure',
  period: 'Period',
  scope: 'Scope',
  base: 'Base',
  sourceHead: 'Source',
  noteHead: 'Note',
  series: 'Series',
  share: 'Share',
}

/** The figures as a table: only the columns that say something. */
export function factsTable(facts: Facts, caption: string, locale: Locale): TemplateResult {
  const said = locale === 'en' ? en : zh
  const rows = Array.from({ length: facts.rows.length }, (_, i) => facts.rows.at(i))
  const columns: readonly (readonly [string, (row: Row) => string])[] = [
    [said.series, (row) => (row.series === row.label ? '' : row.series)],
    [said.figure, (row) => row.text],
    [said.share, (row) => row.share],
    [said.scope, (row) => row.scope],
    [said.period, (row) => row.period],
    [said.base, (row) => row.base],
    [said.sourceHead, (row) => row.source],
    [said.noteHead, (row) => row.note],
  ]
  const shown = columns.filter(([, of]) => rows.some((row) => of(row) !== ''))
  return html`<div class="scroller" tabindex="0" role="region" aria-label=${caption}>
    <table part="table">
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${said.item}</th>
          ${shown.map(([head]) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row">${row.label || row.place || row.indicator}</th>
              ${shown.map(([head, of]) => html`<td class=${head === said.figure ? 'number' : nothing}>${of(row)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
