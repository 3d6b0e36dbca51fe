import { LitElement } from 'lit'
import { customElement, property } from '../chart/define.js'

/**
 * A child of a chart: `<tally-note at="2020" series="甘肃省" text="换届之年">`. The chart writes it beside the figure where
 * there is room, and in its notes and its summary always; it has no drawing of its own.
 *
 * @summary Says something about one figure of the chart it is a child of.
 */
@customElement('tally-note')
export class Note extends LitElement {
  /** Which figure: its period (EDTF), its label along the axis, its place or category. */
  @property({ reflect: true }) at = ''
  /** Of several series, the label of the one that is meant. */
  @property({ reflect: true }) series: string | undefined
  /** What is said. */
  @property({ reflect: true }) text = ''

  protected override createRenderRoot(): HTMLElement {
    return this
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-note': Note
  }
}
