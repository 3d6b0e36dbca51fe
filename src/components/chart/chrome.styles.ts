import { css } from 'lit'

/** The host and everything around the drawing. */
export const chromeStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    color: var(--_tally-ink);
    font-family: var(--_tally-font);
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
  }
  :host([hidden]) {
    display: none;
  }
  .plot-area {
    position: relative;
    min-block-size: 1px;
    padding-block-end: 0.0625em; /* watched: tells of a change of font size */
  }
  svg.plot {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
    font-family: inherit;
  }
  svg.plot text {
    fill: var(--_tally-ink);
  }
  .targets {
    position: absolute;
    inset: 0;
    contain: size layout style;
    pointer-events: none;
  }
  .target {
    position: absolute;
    border-radius: 2px;
  }
  .target:focus {
    outline: none;
  }
  .target:focus-visible {
    outline: 2px solid var(--_tally-focus);
    outline-offset: 1px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .heading {
    margin: 0;
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.4;
    text-wrap: balance;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
  }
  .legend button {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 1.75em;
  }
  .legend button[aria-pressed='false'] {
    color: var(--_tally-muted);
    text-decoration: line-through;
  }
  .swatch {
    inline-size: 0.8em;
    block-size: 0.8em;
    background: var(--_c);
    flex: none;
  }
  button[aria-pressed='false'] .swatch {
    background: none;
    outline: 1px solid var(--_c);
    outline-offset: -1px;
  }
  button {
    border: 0;
    padding: 0.125em 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:focus-visible,
  a:focus-visible,
  summary:focus-visible,
  .scroller:focus-visible {
    outline: 2px solid var(--_tally-focus);
    outline-offset: 2px;
  }
  .menu-button::after {
    content: '';
    display: inline-block;
    margin-inline-start: 0.5em;
    border: 0.3em solid transparent;
    border-block-start-color: currentColor;
    border-block-end-width: 0;
    vertical-align: 0.125em;
  }
  .message {
    margin: 0;
    padding-block: 1.5em;
    color: var(--_tally-muted);
  }
  .message.error {
    color: var(--_tally-ink);
    padding-block: 0;
  }
  .message strong {
    font-weight: 700;
  }
  .findings {
    font-size: 0.8125em;
    color: var(--_tally-muted);
  }
  .findings ul {
    margin: 0.25em 0;
    padding: 0;
    list-style: none;
  }
  .findings li + li {
    margin-block-start: 0.25em;
  }
  .findings code {
    font-size: 0.9286em;
    overflow-wrap: anywhere;
  }
  .notes {
    margin: 0;
    font-size: 0.8125em;
    color: var(--_tally-muted);
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
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

  @media (forced-colors: active) {
    .swatch {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .menu-button {
      display: none;
    }
    .swatch {
      print-color-adjust: exact;
    }
  }
`
