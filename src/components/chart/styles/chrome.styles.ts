import { css } from 'lit'

/** The host and everything around the drawing. */
// A heading is broken between the names it is made of, not within them, where it is narrow enough for more than one line.
// Its words are Chinese or English, also in a page that runs from right to left.
// On paper the smallest words, 0.8125 em, are 8 pt.
// The arrow of the menu is a letter: where colours are forced the transparent sides of a triangle made of edges are seen.
// While there is nothing to say, its place says nothing either: it would be two gaps between heading and plot.
// The padding at the end of the plot is watched: it tells of a change of font size
export const chromeStyles = css`
  :host {
    display: block;
    color: var(--_tally-ink);
    font-family: var(--_tally-font);
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
    direction: ltr;
  }
  :host([hidden]) {
    display: none;
  }
  .plot-area {
    position: relative;
    min-block-size: 1px;
    padding-block-end: 0.0625em;
  }
  .targets {
    position: absolute;
    inset: 0;
    contain: size layout style;
    pointer-events: none;
  }
  .target,
  .status:empty {
    position: absolute;
    border-radius: 2px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    opacity: 0;
    white-space: nowrap;
  }
  .heading {
    margin: 0;
    font-size: 1.0625em;
    line-height: 1.4;
    overflow-wrap: anywhere;
    text-wrap: balance;
    word-break: keep-all;
  }
  button {
    border: 0;
    padding: 0.125em 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_tally-focus);
    outline-offset: 2px;
  }
  .menu-button::after {
    content: '▼' / '';
    margin-inline-start: 0.75em;
    font-size: 0.55em;
    vertical-align: 0.25em;
  }
  .message,
  .notes {
    margin: 0;
    color: var(--_tally-muted);
  }
  .message {
    padding-block: 1.5em;
  }
  .error {
    padding: 0;
    color: inherit;
    font-weight: 600;
  }
  .notes {
    font-size: 0.8125em;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  @media print {
    :host {
      font-size: max(1em, 10pt);
    }
    [part~='base'] {
      break-inside: avoid;
    }
    .menu-button {
      display: none;
    }
  }
`
