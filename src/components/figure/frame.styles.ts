import { css } from 'lit'

/** The frame around a chart or anything else: its parts under one another, the foot in a line. */
export const frameStyles = css`
  [part~='base'] {
    contain: inline-size;
    display: grid;
    gap: var(--tally-gap, 0.625em);
    grid-template-columns: minmax(0, 1fr);
  }
  [part='foot'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 1.25em;
    justify-content: space-between;
    font-size: 0.8125em;
    color: var(--_tally-muted);
    line-height: 1.6;
  }
`
