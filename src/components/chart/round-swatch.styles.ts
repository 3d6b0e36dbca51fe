import { css } from 'lit'

/** The legend shows what is drawn: dots, and where colours are forced by what they are filled with (see `fillStyles`). */
export const roundSwatchStyles = css`
  .swatch {
    border-radius: 50%;
  }

  @media (forced-colors: active) {
    circle.value:is(.s2, .s3, .s4, .s6, .s7, .s8) {
      stroke: CanvasText;
    }
    circle.value:is(.s2, .s4, .s6, .s8) {
      fill: Canvas;
    }
    circle.value:is(.s3, .s7) {
      fill-opacity: 0.3;
    }
    circle.value:is(.s4, .s8) {
      stroke-width: 3;
    }
  }
`
