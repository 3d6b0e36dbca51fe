import { css } from 'lit'

/** The grid: header and first column stay in sight, digits under digits, hairlines only. */
export const tableStyles = css`
  .grid-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: baseline;
    margin-block-end: 0.375em;
    font-size: 0.8125em;
    color: var(--_tally-muted);
  }
  .search {
    display: inline-flex;
    gap: 0.5em;
    align-items: baseline;
  }
  .search input {
    inline-size: 12em;
    max-inline-size: 55vw;
    box-sizing: border-box;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_tally-muted);
    border-radius: 0;
    background: var(--_tally-paper);
    color: var(--_tally-ink);
    font: inherit;
  }
  .search input:focus-visible {
    outline: 2px solid var(--_tally-focus);
    outline-offset: 1px;
  }
  .count:empty {
    display: none;
  }
  .grid-tools .copy {
    min-block-size: 24px;
    text-decoration: underline;
    text-decoration-color: var(--_tally-hairline);
    text-underline-offset: 0.25em;
  }
  .all-units {
    margin-inline-start: auto;
  }
  .grid-scroller {
    position: relative;
    inline-size: fit-content;
    min-inline-size: min(100%, 20em);
    max-inline-size: 100%;
    overflow: auto;
    max-block-size: var(--tally-table-height, 32em);
    scroll-padding: 3em 0 0 9em;
    overflow-anchor: none;
    border-block-end: 1px solid var(--_tally-muted);
  }
  /* A cut edge, and words over the table: nothing is out of sight without a sign. */
  .grid-scroller.cut {
    border-inline-end: 3px double var(--_tally-accent);
    /* What is cut fades, and nothing else: half of a figure reads as another one. */
    mask-image: linear-gradient(
      to left,
      #000 3px,
      transparent 3px,
      #000 calc(3px + min(2.5em, var(--_tally-cut, 2.5em)))
    );
  }
  .more {
    color: var(--_tally-accent);
    font-weight: 600;
  }
  .all-units + .more {
    margin-inline-start: 0;
  }
  table.grid {
    min-inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.875em;
    line-height: 1.5;
  }
  .grid th {
    text-wrap: balance;
  }
  .grid th,
  .grid td {
    padding: 0.375em 0.75em;
    border-block-end: 1px solid var(--_tally-hairline);
    background: var(--_tally-paper);
    vertical-align: baseline;
  }
  .grid th.word {
    white-space: nowrap;
  }
  .grid .label,
  .grid tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    padding-inline-start: 0;
    max-inline-size: min(22em, 44vw);
    min-inline-size: 5em;
    border-inline-end: 1px solid var(--_tally-hairline);
    overflow-wrap: anywhere;
    word-break: keep-all;
  }
  .grid thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    vertical-align: bottom;
    border-block-start: 1.5px solid var(--tally-rule, var(--_tally-ink));
    border-block-end: 1px solid var(--_tally-muted);
    font-weight: 600;
  }
  .grid thead th:not(.word) {
    white-space: normal;
    word-break: keep-all;
    overflow-wrap: anywhere;
  }
  .grid thead tr > :first-child {
    z-index: 3;
  }
  .grid .head {
    padding: 0;
    min-block-size: 24px;
    text-align: inherit;
    font-weight: 600;
  }
  .grid .unit {
    font-weight: 400;
    color: var(--_tally-muted);
    white-space: nowrap;
  }
  .order {
    margin-inline-start: 0.25em;
    color: color-mix(in srgb, var(--_tally-muted) 70%, var(--_tally-paper));
    font-weight: 400;
  }
  th[aria-sort='ascending'] .order,
  th[aria-sort='descending'] .order {
    color: var(--_tally-accent);
    font-weight: 700;
  }
  .grid .figure {
    text-align: end;
  }
  .grid td.figure {
    white-space: nowrap;
  }
  .grid th.figure {
    min-inline-size: 5.5em;
  }
  .dense :is(th, td) {
    padding-inline: 0.5em;
  }
  /* Numbers end where the words of the next column would begin. */
  .grid:not(.windowed) .figure + .text {
    padding-inline-start: 1.75em;
  }
  .dense th.figure {
    min-inline-size: 4.5em;
  }
  .grid td.text {
    max-inline-size: 22em;
    overflow-wrap: anywhere;
    word-break: keep-all;
  }
  .after {
    display: inline-block;
    text-align: start;
    white-space: pre;
  }
  :is(.words, .remark) {
    color: var(--_tally-muted);
  }
  /* Under its figure, so that digits stand under digits. */
  .grid:not(.windowed) .remark {
    display: block;
    max-inline-size: 12em;
    margin-inline: auto 0;
    font-size: 0.8571em;
    white-space: normal;
  }
  /* A few long words are no reason to keep the numbers of a column out of sight. */
  .grid:not(.windowed) .words {
    white-space: normal;
    word-break: keep-all;
  }
  .doubt {
    margin-inline-end: 0.375em;
    color: var(--_tally-accent);
    font-weight: 600;
  }
  .grid tbody tr:hover > * {
    background: color-mix(in srgb, var(--_tally-hairline) 35%, var(--_tally-paper));
  }
  .grid td.active {
    box-shadow: inset 0 0 0 1.5px var(--_tally-ink);
  }
  .grid :is(th, td):focus {
    outline: none;
  }
  .grid :is(th, td):focus-visible,
  .grid button:focus-visible {
    outline: 2px solid var(--_tally-focus);
    outline-offset: -2px;
  }
  .windowed {
    table-layout: fixed;
    inline-size: max-content;
  }
  .windowed tbody tr {
    block-size: 2.25em;
  }
  .windowed :is(th.label, td.text) {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .grid .spacer td {
    padding: 0;
    border: 0;
    position: static;
  }
  .spark {
    display: inline-block;
    vertical-align: middle;
  }
  .spark-line {
    fill: none;
    stroke: var(--_tally-muted);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .spark-dot {
    fill: var(--_tally-accent);
  }
  .spark-doubt {
    fill: var(--_tally-paper);
    stroke: var(--_tally-accent);
    stroke-width: 1.25;
  }

  @media (forced-colors: active) {
    .spark-line,
    .spark-doubt {
      stroke: CanvasText;
    }
    .spark-dot {
      fill: CanvasText;
    }
    .grid td.active {
      outline: 2px solid Highlight;
    }
  }
`
