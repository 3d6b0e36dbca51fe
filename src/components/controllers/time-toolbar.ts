/** The buttons that change the part of time shown; loaded where there is more time than is seen at once. */
import { css, html, type TemplateResult } from 'lit'
import type { Locale } from '../../data/text.js'
import type { Step, TimeWindow } from './time-window.js'

export const styles = css`
  .time {
    margin-inline-start: auto;
  }
  .time [role='toolbar'] {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .time [aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }
  .range:not(:empty) {
    margin-inline-start: 1em;
  }
  @media print {
    .time {
      display: none;
    }
  }
`

const steps: readonly Step[] = ['in', 'out', 'whole', 'back']
const zh = { in: '放大', out: '缩小', whole: '还原', back: '撤销', of: '时间范围' }
const en = { in: 'Zoom in', out: 'Zoom out', whole: 'All of it', back: 'Undo', of: 'Time shown' }
const keys = { in: '+', out: '-', whole: '0', back: 'Backspace' }

export interface Toolbar {
  readonly window: TimeWindow | undefined
  /** Is there a use for the buttons beside the first? */
  readonly used: boolean
  readonly press: (event: Event) => void
  readonly rove: (event: KeyboardEvent) => void
}

/** A toolbar (ARIA APG), its further buttons there once there is a use for them. */
export function timeToolbar({ window, used, press, rove }: Toolbar, locale: Locale): TemplateResult {
  const said = locale === 'en' ? en : zh
  return html`<div class="time">
    <span role="toolbar" aria-label=${said.of} @click=${press} @keydown=${rove}>
      ${steps.map(
        (step) =>
          html`<button
            type="button"
            part="zoom-button"
            data-step=${step}
            tabindex=${step === 'in' ? 0 : -1}
            ?hidden=${step !== 'in' && !used}
            aria-disabled=${window?.can(step) === false}
            aria-keyshortcuts=${keys[step]}
          >
            ${said[step]}
          </button>`,
      )}
    </span>
    <span role="status" class="range" part="range">${window?.said ?? ''}</span>
  </div>`
}
