import { css } from 'lit'

/** Where colours are forced, neighbouring classes are told apart by what they are filled with, and the words on them follow. */
export const fillStyles = css`
  @media (forced-colors: active) {
    :is(rect, path, circle).value:is(.s2, .s3, .s4, .s6, .s7, .s8) {
      stroke: CanvasText;
    }
    :is(rect, path, circle).value:is(.s2, .s4, .s6, .s8) {
      fill: Canvas;
    }
    :is(rect, path, circle).value:is(.s3, .s7) {
      fill-opacity: 0.3;
    }
    :is(rect, path, circle).value:is(.s4, .s8) {
      stroke-width: 3;
    }
    svg.plot .onMark:is(.s2, .s3, .s4, .s6, .s7, .s8) {
      fill: CanvasText;
    }
    .swatch:is(.s2, .s4, .s6, .s8) {
      background: Canvas;
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
    .swatch:is(.s3, .s7) {
      background: color-mix(in srgb, CanvasText 30%, Canvas);
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
    .swatch:is(.s4, .s8) {
      outline-width: 3px;
      outline-offset: -3px;
    }
  }
`
