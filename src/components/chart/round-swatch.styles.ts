import { css } from 'lit'
import { filled } from './fills.styles.js'

/** The legend shows what is drawn: dots, and where colours are forced by what they are filled with. */
export const roundSwatchStyles = css`
  .swatch {
    border-radius: 50%;
  }
  ${filled(css`circle`)}
`
