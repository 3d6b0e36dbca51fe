import { css } from 'lit'

export const dashboardStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    color: var(--_tally-ink);
    font-family: var(--_tally-font);
    line-height: 1.5;
    --_tally-column: var(--tally-column-width, 24em);
  }
  :host([hidden]) {
    display: none;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
    align-items: end;
    justify-content: space-between;
    margin-block-end: 1.5em;
  }
  .head:not(:has(h2, [role='radiogroup'])) {
    display: none;
  }
  :host(:has(> [slot='heading'])) .head {
    display: flex;
  }
  h2,
  ::slotted([slot='heading']) {
    margin: 0;
    font-size: 1.375em;
    line-height: 1.35;
    text-wrap: balance;
  }
  .grid {
    position: relative;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_tally-column)), 1fr));
    gap: var(--tally-dashboard-gap, 2.5em 2em);
    align-items: start;
  }
  .ruler {
    position: absolute;
    inline-size: var(--_tally-column);
    visibility: hidden;
  }
  ::slotted(*) {
    min-inline-size: 0;
  }
  ::slotted([data-span='full']) {
    grid-column: 1 / -1;
  }
  .grid:not([data-columns='1']) ::slotted([data-span='2']) {
    grid-column: span 2;
  }
  .grid[data-columns='2'] ::slotted([data-span='3']) {
    grid-column: span 2;
  }
  .grid:not([data-columns='1'], [data-columns='2']) ::slotted([data-span='3']) {
    grid-column: span 3;
  }
  .grid:not([data-columns]) ::slotted(:is([data-span='2'], [data-span='3'])) {
    grid-column: auto;
  }
  /* A table that is the data is shown by the charts. */
  .grid.reads-children ::slotted(table) {
    display: none;
  }

  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 0.75em;
    align-items: baseline;
    font-size: 0.875em;
  }
  .filter-label {
    color: var(--_tally-muted);
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .options button {
    min-block-size: 2.125em;
    padding: 0.125em 0.875em;
    border: 1px solid var(--_tally-hairline);
    border-radius: 2px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .options button:hover {
    border-color: var(--_tally-ink);
  }
  .options button[aria-checked='true'] {
    border-color: var(--_tally-ink);
    background: var(--_tally-ink);
    color: var(--_tally-paper);
  }
  .options button:focus-visible {
    outline: 2px solid var(--_tally-focus);
    outline-offset: 2px;
  }
  .status:empty {
    display: none;
  }
  @media (forced-colors: active) {
    .options button[aria-checked='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    /* It is longer than a page: what is in it stays whole, not it. */
    [part='base'] {
      break-inside: auto;
    }
    .filter {
      display: none;
    }
    /* Browsers break a grid across pages without regard to what its items ask for. */
    .grid {
      display: block;
    }
    ::slotted(*) {
      /* A chart that fits on a sheet stays whole by itself. */
      margin-block-end: 1.5em;
    }
    /* Small, they stand in a row as on the screen. */
    ::slotted(tally-stat) {
      display: inline-block;
      vertical-align: top;
      inline-size: 31%;
      margin-inline-end: 2%;
    }
    ::slotted([data-paper]) {
      display: inline-block;
      vertical-align: top;
      inline-size: 47.5%;
      margin-inline-end: 2%;
    }
  }
`
