import { css } from 'lit'

/** How each role of a mark looks. Lengths and places are the layout's. */
// No autospace, no spacing of letters: the layout's measure knows nothing of a page's, nor of its reader's (WCAG 1.4.12).
// On paper no fixed height: paper is seldom as wide as the screen it was laid out for: no empty bands over and under the drawing.
export const markStyles = css`
  svg.plot {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
    fill: var(--_tally-ink);
    text-autospace: no-autospace;
    letter-spacing: 0;
    word-spacing: 0;
  }
  .s1 {
    --_c: var(--tally-series-1, var(--_tally-accent));
  }
  .s2 {
    --_c: var(--tally-series-2, light-dark(#0962a8, #6caffa));
  }
  .s3 {
    --_c: var(--tally-series-3, light-dark(#af6400, #f6ce69));
  }
  .s4 {
    --_c: var(--tally-series-4, light-dark(#517a53, #8fd69f));
  }
  .s5 {
    --_c: var(--tally-series-5, light-dark(#72497f, #bc91bd));
  }
  .s6 {
    --_c: var(--tally-series-6, light-dark(#434f58, #bec2c6));
  }
  .s7 {
    --_c: var(--tally-series-7, light-dark(#613608, #daa28a));
  }
  .s8 {
    --_c: var(--tally-series-8, light-dark(#008299, #4ddbe8));
  }
  .neutral {
    --_c: var(--_tally-neutral);
  }
  .m {
    --_stroke: var(--_c, var(--_tally-ink));
  }
  .value,
  .openEnd,
  .soft,
  .ghost,
  .halo,
  .area {
    fill: var(--_stroke);
  }
  .value,
  .openEnd {
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .soft,
  .ghost,
  .rails,
  .hatch,
  .hollow,
  .line,
  .leader {
    stroke: var(--_stroke);
  }
  .rails,
  .hatch,
  .line,
  .leader,
  .rest,
  .badge {
    fill: none;
  }
  .soft,
  .halo {
    fill-opacity: 0.4;
  }
  .ghost {
    fill-opacity: 0.14;
  }
  .area {
    fill-opacity: 0.2;
  }
  .ghost,
  .rest {
    stroke-dasharray: 4 3;
  }
  .rails {
    stroke-dasharray: 2 2;
  }
  .hatch,
  .hollow {
    stroke-width: 1.75;
  }
  .line {
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .tick {
    stroke: var(--_tally-ink);
    stroke-width: 2;
  }
  .rest {
    stroke: var(--_tally-neutral);
  }
  .hollow {
    fill: var(--_tally-paper);
  }
  .band {
    fill: var(--_tally-ink);
    fill-opacity: 0.07;
  }
  .grid {
    stroke: var(--_tally-hairline);
  }
  .axis {
    stroke: var(--_tally-muted);
  }
  .rule {
    stroke: var(--_tally-ink);
    stroke-width: 1.5;
    stroke-dasharray: 5 3;
  }
  .badge {
    stroke: var(--_tally-accent);
  }
  .badgeLabel {
    fill: var(--_tally-accent);
  }
  .muted,
  .reason {
    fill: var(--_tally-muted);
  }
  .onMark {
    fill: var(--_tally-on-accent);
  }
  :is(.value, .soft, .ghost, circle).active {
    stroke: var(--_tally-ink);
    stroke-width: 1.5;
  }
  .axisLabel,
  .muted,
  .valueLabel {
    paint-order: stroke;
    stroke: var(--_tally-paper);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  text.active {
    font-weight: 600;
  }

  @media (forced-colors: active) {
    svg.plot {
      --_tally-ink: CanvasText;
      --_tally-muted: CanvasText;
      --_tally-accent: CanvasText;
      --_tally-paper: Canvas;
      --_tally-on-accent: Canvas;
    }
    .m {
      --_stroke: CanvasText;
    }
  }
  @media print {
    svg.plot {
      block-size: auto;
    }
  }
`
