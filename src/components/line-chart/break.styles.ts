import { css } from 'lit'

/** Two strokes where a series is not continued as it was. */
export const breakStyles = css`
  .break {
    fill: none;
    stroke: var(--_tally-muted);
    stroke-width: 1.5;
  }
`
