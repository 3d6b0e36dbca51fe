import { html, LitElement, nothing, type TemplateResult } from 'lit'
import '../../src/components/bar-chart/bar-chart.js'
import '../../src/components/stat/stat.js'
import '../../src/data/format/measure-words.js'
import { formatQuantity } from '../../src/data/format.js'
import { say, type Locale, type Text } from '../../src/data/text.js'
import { paragraphOf, type Chart, type Paragraph, type Piece, type Row } from './paragraph.js'
import { words } from './words.js'

/** Milliseconds without a key before the status is said: a screen reader is not interrupted at every key. */
const quiet = 500

/** Reads a paragraph as it is typed: figures marked, listed with their readings, and drawn. */
export class Prose extends LitElement {
  static override properties = {
    text: {},
    locale: {},
    chosen: { state: true },
    said: { state: true },
  }

  declare text: string
  declare locale: Locale
  /** Row of the figure that was chosen in the paragraph. */
  declare chosen: number | undefined
  declare said: string
  #timer = 0

  constructor() {
    super()
    this.text = ''
    this.locale = 'zh-CN'
    this.chosen = undefined
    this.said = ''
  }

  /** The page's own styles and the accessibility tests reach all of it. */
  protected override createRenderRoot(): HTMLElement {
    return this
  }

  protected override firstUpdated(): void {
    this.#announceSoon()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
  }

  protected override render(): TemplateResult {
    const paragraph = paragraphOf(this.text)
    return html`<div class="playground">
      <label>
        ${this.#say(words.paste)}
        <textarea rows="5" .value=${this.text} @input=${this.#onInput}></textarea>
      </label>
      <p role="status">${this.said}</p>
      <p class="marked">${paragraph.pieces.map((piece) => this.#piece(piece, paragraph))}</p>
      ${paragraph.rows.length > 0 ? [this.#table(paragraph), this.#charts(paragraph)] : nothing}
    </div>`
  }

  #say(text: Text): string {
    return say(text, this.locale)
  }

  #piece({ text, row, period }: Piece, { rows }: Paragraph): TemplateResult | string {
    if (period) return html`<span class="period" title=${this.#say(words.period)}>${text}</span>`
    if (row === undefined) return text
    return html`<button
      type="button"
      aria-pressed=${this.chosen === row}
      title=${readingOf(rows[row]!, this.locale)}
      @click=${() => this.#choose(row, rows)}
    >
      ${text}
    </button>`
  }

  #table({ rows }: Paragraph): TemplateResult {
    const heads = [
      words.wording,
      words.counts,
      words.reading,
      words.bound,
      words.unit,
      words.change,
      words.period,
    ]
    return html`<div class="scroller" role="region" tabindex="0" aria-label=${this.#say(words.read)}>
      <table>
        <caption>
          ${this.#say(words.read)}
        </caption>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${this.#say(head)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row, i) => this.#row(row, i))}
        </tbody>
      </table>
    </div>`
  }

  #row(row: Row, i: number): TemplateResult {
    const { quantity, text } = row.found
    return html`<tr aria-current=${this.chosen === i ? 'true' : 'false'}>
      <th scope="row">${text}</th>
      <td>${row.label}</td>
      <td>${readingOf(row, this.locale)}</td>
      <td>${this.#say(words.bounds[quantity.bound])}</td>
      <td>${quantity.unit}</td>
      <td>${quantity.change ? this.#say(words[quantity.change]) : ''}</td>
      <td>${row.period?.text ?? ''}</td>
    </tr>`
  }

  #charts({ charts, dataset }: Paragraph): TemplateResult {
    return html`<div>
      <h3>${this.#say(words.charts)}</h3>
      <div class="charts">
        ${charts.map(({ element, indicators }: Chart) =>
          element === 'bar'
            ? html`<tally-bar-chart
                .data=${dataset}
                indicator=${indicators}
                by="indicator"
              ></tally-bar-chart>`
            : html`<tally-stat .data=${dataset} indicator=${indicators}></tally-stat>`,
        )}
      </div>
    </div>`
  }

  #choose(row: number, rows: readonly Row[]): void {
    this.chosen = this.chosen === row ? undefined : row
    const { found, label } = rows[row]!
    this.said = `${label} ${found.text}: ${readingOf(rows[row]!, this.locale)}`
  }

  #onInput(event: Event): void {
    this.text = (event.target as HTMLTextAreaElement).value
    this.chosen = undefined
    this.#announceSoon()
  }

  #announceSoon(): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#announce(), quiet)
  }

  #announce(): void {
    const { rows, periods } = paragraphOf(this.text)
    this.said = this.#say(rows.length > 0 ? words.found(rows.length, periods.length) : words.none)
  }
}

function readingOf({ found: { quantity } }: Row, locale: Locale): string {
  return [quantity, ...(quantity.alternatives ?? [])]
    .map((reading) => formatQuantity(reading, { locale, source: false }))
    .join(locale === 'en' ? ' or ' : ' 或 ')
}
