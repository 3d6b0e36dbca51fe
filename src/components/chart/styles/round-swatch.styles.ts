import { css } from 'lit'
import { fillStyles } from './fills.styles.js'

/** The legend shows what is drawn: dots. */
export const roundSwatchStyles = css`
  .swatch {
    border-radius: 50%;
  }
  ${fillStyles}
`
