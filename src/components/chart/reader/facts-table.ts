import { html, nothing, type TemplateResult } from 'lit'
import type { Locale } from '../../../data/text.js'
import { factColumns, factRows } from './fact-columns.js'
import type { Facts } from '../view.js'

export { factsTableStyles as styles } from '../styles/facts-table.styles.js'

/** The figures as a table: only the columns that say something. */
export function factsTable(facts: Facts, caption: string, locale: Locale): TemplateResult {
  const [item, ...shown] = factColumns(facts, locale)
  return html`<div class="scroller" tabindex="0" role="region" aria-label=${caption}>
    <table part="table">
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${item?.head}</th>
          ${shown.map(({ head }) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${factRows(facts).map(
          (row) =>
            html`<tr>
              <th scope="row">${item?.of(row)}</th>
              ${shown.map(({ key, of }) => html`<td class=${key === 'figure' ? 'number' : nothing}>${of(row)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
