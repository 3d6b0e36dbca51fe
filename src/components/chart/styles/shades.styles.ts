import { css } from 'lit'

/**
 * Sequential shades, one hue told apart by lightness alone, so that every kind of colour vision ranks them; below zero a
 * second hue, as strong as far from zero, dotted where colours are forced. On each its own ink at 4.5:1 or more, around
 * each an edge at 3:1 or more to the ground. Only elements that shade carry them.
 */
export const shadeStyles = css`
  :host {
    --_tally-shade-1: var(--tally-shade-1, light-dark(#fbe8df, #38241f));
    --_tally-shade-2: var(--tally-shade-2, light-dark(#f3c7b3, #5c332a));
    --_tally-shade-3: var(--tally-shade-3, light-dark(#e59c82, #874638));
    --_tally-shade-4: var(--tally-shade-4, light-dark(#b94d40, #c8705b));
    --_tally-shade-5: var(--tally-shade-5, light-dark(#922d26, #ea9a84));
    --_tally-shade-6: var(--tally-shade-6, light-dark(#641612, #fbcdbd));
    --_tally-shade-below-1: var(--tally-shade-below-1, light-dark(#e4eef6, #1d2b38));
    --_tally-shade-below-2: var(--tally-shade-below-2, light-dark(#bbd7ec, #29465f));
    --_tally-shade-below-3: var(--tally-shade-below-3, light-dark(#89b7dc, #376690));
    --_tally-shade-below-4: var(--tally-shade-below-4, light-dark(#2f74ae, #6a9cca));
    --_tally-shade-below-5: var(--tally-shade-below-5, light-dark(#175586, #97c0e6));
    --_tally-shade-below-6: var(--tally-shade-below-6, light-dark(#0b3556, #cbe3f8));
    --_tally-on-light: var(--tally-on-light, light-dark(#1d1d1f, #ececec));
    --_tally-on-strong: var(--tally-on-strong, light-dark(#ffffff, #17181d));
    --_tally-shade-below-edge: var(--tally-shade-below-edge, light-dark(#6f879c, #6f8ba5));
    --_tally-shade-edge: var(--tally-shade-edge, light-dark(#9a7468, #94766d));
  }
  .h0 {
    --_c: var(--_tally-paper);
    --_on: var(--_tally-ink);
  }
  .h1 {
    --_c: var(--_tally-shade-1);
  }
  .h2 {
    --_c: var(--_tally-shade-2);
  }
  .h3 {
    --_c: var(--_tally-shade-3);
  }
  .h4 {
    --_c: var(--_tally-shade-4);
  }
  .h5 {
    --_c: var(--_tally-shade-5);
  }
  .h6 {
    --_c: var(--_tally-shade-6);
  }
  .h7 {
    --_c: var(--_tally-shade-below-1);
  }
  .h8 {
    --_c: var(--_tally-shade-below-2);
  }
  .h9 {
    --_c: var(--_tally-shade-below-3);
  }
  .h10 {
    --_c: var(--_tally-shade-below-4);
  }
  .h11 {
    --_c: var(--_tally-shade-below-5);
  }
  .h12 {
    --_c: var(--_tally-shade-below-6);
  }
  .h1,
  .h2,
  .h3,
  .h7,
  .h8,
  .h9 {
    --_on: var(--_tally-on-light);
  }
  .h4,
  .h5,
  .h6,
  .h10,
  .h11,
  .h12 {
    --_on: var(--_tally-on-strong);
  }
  .h7,
  .h8,
  .h9,
  .h10,
  .h11,
  .h12 {
    --_tally-shade-edge: var(--_tally-shade-below-edge);
  }
  .shade {
    fill: var(--_c);
    stroke: var(--_tally-shade-edge);
  }
  .corner {
    fill: none;
    stroke: var(--_on);
    stroke-width: 1.25;
  }
  .blank {
    fill: none;
    stroke: var(--_tally-hairline);
  }
  .outline {
    fill: none;
    stroke: var(--_tally-muted);
  }
  svg.plot .onShade {
    fill: var(--_on);
  }
  .shade.active,
  .rest.active {
    stroke: var(--_tally-ink);
    stroke-width: 2;
  }

  @media (forced-colors: active) {
    .shade {
      fill: Canvas;
      stroke: CanvasText;
    }
    .corner,
    .outline,
    .rest {
      stroke: CanvasText;
    }
    .blank {
      stroke: CanvasText;
      stroke-opacity: 0.4;
    }
    .h3,
    .h4,
    .h9,
    .h10 {
      stroke-width: 2;
    }
    .h5,
    .h6,
    .h11,
    .h12 {
      stroke-width: 3.5;
    }
    .shade:is(.h7, .h8, .h9, .h10, .h11, .h12) {
      stroke-dasharray: 1 2;
    }
    svg.plot .onShade {
      fill: CanvasText;
      stroke-width: 0;
    }
  }
  @media print {
    .shade {
      print-color-adjust: exact;
    }
  }
`
