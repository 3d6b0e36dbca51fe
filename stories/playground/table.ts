import { html, LitElement, nothing, type TemplateResult } from 'lit'
import '../../src/components/bar-chart/bar-chart.js'
import '../../src/components/line-chart/line-chart.js'
import '../../src/components/stat/stat.js'
import { checkDataset, loadPlaces } from '../../src/data/check.js'
import { together } from '../../src/data/check/said-twice.js'
import type { Dataset } from '../../src/data/dataset.js'
import type { Finding } from '../../src/data/finding.js'
import { readDataset, type Reading } from '../../src/data/read.js'
import { say, type Locale, type Text } from '../../src/data/text.js'
import { chartsOf, type TableChart } from './table-charts.js'
import { words } from './words.js'

const quiet = 500
type Places = Awaited<ReturnType<typeof loadPlaces>>

/** Reads a table as it is typed: what the checks notice, and its charts. */
export class Sheet extends LitElement {
  static override properties = {
    text: {},
    locale: {},
    said: { state: true },
    places: { state: true },
  }

  declare text: string
  declare locale: Locale
  declare said: string
  /** GB/T 2260, on its way at first: without it places go unchecked. */
  declare places: Places | undefined
  #timer = 0

  constructor() {
    super()
    this.text = ''
    this.locale = 'zh-CN'
    this.said = ''
    this.places = undefined
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  protected override firstUpdated(): void {
    void loadPlaces().then((places) => {
      this.places = places
      this.#announceSoon()
    })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
  }

  protected override render(): TemplateResult {
    const { reading, findings } = this.#read()
    return html`<div class="playground">
      <label>
        ${this.#say(words.pasteTable)}
        <textarea rows="8" wrap="off" .value=${this.text} @input=${this.#onInput}></textarea>
      </label>
      <p role="status">${this.said}</p>
      ${this.#findings(findings)}
      ${reading.dataset.observations.length > 0 ? this.#charts(reading.dataset) : nothing}
    </div>`
  }

  #say(text: Text): string {
    return say(text, this.locale)
  }

  #read(): { reading: Reading; findings: readonly Finding[] } {
    const reading = readDataset(this.text)
    const checked = checkDataset(reading.dataset, this.places ? { places: this.places } : {})
    return { reading, findings: together(reading.findings, checked) }
  }

  #findings(findings: readonly Finding[]): TemplateResult {
    return html`<div>
      <h3>${this.#say(words.findings)}</h3>
      ${
        findings.length === 0
          ? html`<p>${this.#say(words.nothing)}</p>`
          : html`<ol class="findings">
              ${findings.map((finding) => this.#finding(finding))}
            </ol>`
      }
    </div>`
  }

  /** The row's number takes the reader to it. */
  #finding({ severity, message, row, column }: Finding): TemplateResult {
    const spot = [row, column].filter((n) => n !== undefined).join(':')
    return html`<li>
      <b class=${severity}>${this.#say(words.severities[severity])}</b>
      ${row === undefined ? nothing : html`<button type="button" @click=${() => this.#show(row)}>${spot}</button>`}
      ${this.#say(message)}
    </li>`
  }

  #show(row: number): void {
    const area = this.querySelector('textarea')
    const lines = this.text.split('\n')
    const start = lines.slice(0, row - 1).reduce((sum, line) => sum + line.length + 1, 0)
    area?.focus()
    area?.setSelectionRange(start, start + (lines[row - 1]?.length ?? 0))
  }

  #charts(dataset: Dataset): TemplateResult {
    return html`<div>
      <h3>${this.#say(words.charts)}</h3>
      <div class="charts">${chartsOf(dataset).map((chart) => drawn(chart, dataset))}</div>
    </div>`
  }

  #onInput(event: Event): void {
    this.text = (event.target as HTMLTextAreaElement).value
    this.#announceSoon()
  }

  #announceSoon(): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#announce(), quiet)
  }

  #announce(): void {
    const { reading, findings } = this.#read()
    const count = (severity: string): number => findings.filter((f) => f.severity === severity).length
    this.said = this.#say(
      words.checked(reading.dataset.observations.length, count('error'), count('warning'), count('note')),
    )
  }
}

function drawn({ element, indicator, heading }: TableChart, dataset: Dataset): TemplateResult {
  switch (element) {
    case 'line':
      return html`<tally-line-chart
        .data=${dataset}
        indicator=${indicator}
        heading=${heading}
      ></tally-line-chart>`
    case 'bar':
      return html`<tally-bar-chart
        .data=${dataset}
        indicator=${indicator}
        heading=${heading}
      ></tally-bar-chart>`
    case 'stat':
      return html`<tally-stat .data=${dataset} indicator=${indicator}></tally-stat>`
  }
}
