import { css } from 'lit'

/** Where colours are forced, squares of neighbouring classes are told apart by what they are filled with. */
export const squareStyles = css`
  @media (forced-colors: active) {
    .value:is(.s2, .s4, .s6, .s8) {
      fill: Canvas;
      stroke: CanvasText;
    }
    .value:is(.s3, .s7) {
      fill-opacity: 0.5;
    }
    .value:is(.s4, .s8) {
      stroke-dasharray: 2 2;
    }
  }
`
