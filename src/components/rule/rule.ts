import { LitElement } from 'lit'
import { customElement, property } from '../chart/define.js'

/**
 * A child of a chart: `<tally-rule value="98" label="目标">`, `<tally-rule from="90" to="95" label="合格">`,
 * `<tally-rule axis="time" from="2020" to="2022" label="疫情期间">`. The chart draws it and says it in its notes and its
 * summary; it has no drawing of its own.
 *
 * @summary Draws a line to compare with, or a band, across the chart it is a child of.
 */
@customElement('tally-rule')
export class Rule extends LitElement {
  /** Where the line stands: a figure in the indicator's unit, or a period (EDTF) or a name along the other axis. */
  @property({ reflect: true }) value: string | undefined
  /** Where a band begins; open when absent. */
  @property({ reflect: true }) from: string | undefined
  /** Where a band ends; open when absent. */
  @property({ reflect: true }) to: string | undefined
  /** Which axis a number is meant for: 2020 on `time` is a year. */
  @property({ reflect: true }) axis: 'value' | 'time' = 'value'
  /** What the line or band means. */
  @property({ reflect: true }) label = ''

  protected override createRenderRoot(): HTMLElement {
    return this
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-rule': Rule
  }
}
