import { css, html, LitElement, type TemplateResult } from 'lit'
import { tokens } from '../chart/styles/tokens.styles.js'
import { moveIn } from '../chart/deferred.js'
import { customElement } from '../chart/define.js'
import { frameStyles } from './frame.styles.js'

/**
 * The frame around a chart: heading, legend, plot, table, source and actions, each in its slot, in reading order.
 *
 * @summary Frames a chart or anything else with a heading, a source line and actions.
 * @slot heading - The heading; give it a heading element.
 * @slot status - Messages: loading, empty, error.
 * @slot legend - What the colours mean.
 * @slot - The plot.
 * @slot notes - Doubts that belong beside the plot.
 * @slot source - Where the figures come from.
 * @slot actions - Buttons: data table, downloads.
 * @slot table - The figures as a table.
 * @csspart base - The whole frame.
 * @csspart heading - Around the heading.
 * @csspart foot - Source and actions.
 */
@customElement('tally-figure')
export class Figure extends LitElement {
  static override styles = [
    tokens,
    frameStyles,
    css`
      :host {
        display: block;
        color: var(--_tally-ink);
        font-family: var(--_tally-font);
      }
      :host([hidden]) {
        display: none;
      }
    `,
  ]

  adoptedCallback(): void {
    moveIn(this)
  }

  protected override render(): TemplateResult {
    return html`<div part="base">
      <div part="heading"><slot name="heading"></slot></div>
      <slot name="status"></slot>
      <slot name="legend"></slot>
      <slot></slot>
      <slot name="notes"></slot>
      <div part="foot"><slot name="source"></slot><slot name="actions"></slot></div>
      <slot name="table"></slot>
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-figure': Figure
  }
}
