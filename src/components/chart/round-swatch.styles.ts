import { css } from 'lit'

/** The legend shows what is drawn: dots. */
export const roundSwatchStyles = css`
  .swatch {
    border-radius: 50%;
  }
`
