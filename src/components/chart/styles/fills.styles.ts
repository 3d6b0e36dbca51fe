import { css } from 'lit'

/**
 * Where colours are forced, classes are told apart by how far they are filled and how thick their edge is, and the words on
 * them follow. No dashes: they mean doubt.
 */
export const fillStyles = css`
  @media (forced-colors: active) {
    :is(rect, path, circle).value:is(.s2, .s3, .s4, .s5, .s6, .s7, .s8) {
      stroke: CanvasText;
    }
    :is(rect, path, circle).value:is(.s2, .s4) {
      fill: Canvas;
    }
    :is(rect, path, circle).value:is(.s8, .neutral) {
      fill-opacity: 0.15;
    }
    :is(rect, path, circle).value:is(.s3, .s6) {
      fill-opacity: 0.3;
    }
    :is(rect, path, circle).value:is(.s5, .s7) {
      fill-opacity: 0.65;
    }
    :is(rect, path, circle).value:is(.s4, .s6, .s7) {
      stroke-width: 3;
    }
    svg.plot .onMark:is(.s2, .s3, .s4, .s6, .s8, .neutral) {
      fill: CanvasText;
    }
    .swatch:is(.s2, .s3, .s4, .s5, .s6, .s7, .s8, .neutral) {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
    .swatch:is(.s2, .s4) {
      background: Canvas;
    }
    .swatch:is(.s8, .neutral) {
      background: color-mix(in srgb, CanvasText 15%, Canvas);
    }
    .swatch:is(.s3, .s6) {
      background: color-mix(in srgb, CanvasText 30%, Canvas);
    }
    .swatch:is(.s5, .s7) {
      background: color-mix(in srgb, CanvasText 65%, Canvas);
    }
    .swatch:is(.s4, .s6, .s7) {
      outline-width: 3px;
      outline-offset: -3px;
    }
  }
`
