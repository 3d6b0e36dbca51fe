import { css } from 'lit'

/** A table on paper, whole: nothing is scrolled, searched or put in order there. */
export const tablePaperStyles = css`
  @media print {
    [part~='base'] {
      break-inside: auto;
    }
    .grid tr {
      break-inside: avoid;
    }
    .search,
    .copy,
    .more,
    .order {
      display: none;
    }
    .grid-scroller,
    .grid-scroller.cut {
      overflow: visible;
      max-block-size: none;
      border-inline-end: 0;
      mask-image: none;
    }
    .grid thead th,
    .grid tr > :first-child {
      position: static;
    }
    /* Paper is not scrolled: words stand in more lines, letters become smaller where there are many columns. */
    .grid :is(th, td) {
      max-inline-size: none;
    }
    .grid :is(th, td):not(.label) {
      min-inline-size: 0 !important;
    }
    .grid.dense {
      font-size: 0.6875em;
    }
    .grid.dense :is(th, td) {
      padding-inline: 0.375em;
    }
    .grid.dense tr > :first-child {
      min-inline-size: 5em !important;
      padding-inline-start: 0;
      overflow-wrap: break-word;
    }
    .grid.dense td.figure {
      white-space: normal;
    }
    .grid.dense .after {
      inline-size: auto !important;
      white-space: pre-wrap;
    }
  }
`
