import { css } from 'lit'

/** The ground shows beside a stroke over a bar: ink on a bar alone is too little contrast, and none where colours are forced. */
export const casingStyles = css`
  .casing {
    stroke: var(--_tally-paper);
    stroke-width: 5;
  }
`
