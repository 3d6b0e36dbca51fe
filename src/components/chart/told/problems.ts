/** What could not be read, said on the spot: loaded only when there is something to say. */
import { css, html, nothing, type TemplateResult } from 'lit'
import type { Finding } from '../../../data/finding.js'
import type { Locale } from '../../../data/text.js'

export const styles = css`
  .findings {
    font-size: 0.8125em;
    color: var(--_tally-muted);
  }
  .findings ul {
    margin: 0.25em 0;
    padding: 0;
    list-style: none;
  }
  .findings li + li {
    margin-block-start: 0.25em;
  }
  .findings code {
    font-size: 0.9286em;
    overflow-wrap: anywhere;
  }
`

/** Said where a later reading failed and what was read before is still shown. */
export function staleMessage(locale: Locale): TemplateResult {
  const said =
    locale === 'en' ? 'Could not refresh; showing the data read last' : '未能更新，显示的是上次读到的数据'
  return html`<p class="notes">${said}</p>`
}

/** Findings a reader sees at once; the others are counted. */
const shownFindings = 20

function findingList(findings: readonly Finding[], locale: Locale): TemplateResult {
  const rest = findings.length - shownFindings
  return html`<ul>
    ${findings.slice(0, shownFindings).map((f) => html`<li>${f.message[locale === 'en' ? 'en' : 'zh']} <code>${place(f)}</code></li>`)}
    ${rest > 0 ? html`<li>+${rest}</li>` : nothing}
  </ul>`
}

function place(f: Finding): string {
  const spot = f.row === undefined ? '' : `:${f.row}${f.column === undefined ? '' : `:${f.column}`}`
  return f.file === undefined ? f.path : `${f.file}${spot} ${f.path}`
}

/**
 * What is wrong: open to view where nothing could be drawn or something is asked for in vain, folded where records were
 * left out and the others are drawn. Announced when it appears.
 */
export function problems(
  findings: readonly Finding[],
  locale: Locale,
  open: boolean,
): TemplateResult | typeof nothing {
  const told = findings.filter((f) => f.severity !== 'note')
  if (told.length === 0) return nothing
  const role = told.some((f) => f.severity === 'error') ? 'alert' : 'status'
  const list = findingList(told, locale)
  return html`<div class="findings" part="findings" role=${role}>
    ${
      open
        ? list
        : html`<details>
            <summary>${countOf(told.length, locale)}</summary>
            ${list}
          </details>`
    }
  </div>`
}

function countOf(n: number, locale: Locale): string {
  if (locale === 'en') return n === 1 ? '1 problem' : `${n} problems`
  return `有${n}处问题`
}
