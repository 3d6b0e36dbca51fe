import { css } from 'lit'

/** Figures in rows and columns. */
export const factsTableStyles = css`
  .scroller {
    overflow-x: auto;
    max-block-size: 24em;
  }
  table {
    border-collapse: collapse;
    font-size: 0.8125em;
    min-inline-size: 100%;
  }
  th,
  td {
    padding: 0.3em 0.75em 0.3em 0;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_tally-hairline);
    font-weight: 400;
  }
  thead th {
    font-weight: 600;
    white-space: nowrap;
    border-block-end-color: var(--_tally-muted);
  }
  td.number {
    white-space: nowrap;
  }
`
