import { css } from 'lit'

/** How each role of a mark looks. Lengths and places are the layout's. */
// No autospace: the layout's measure knows nothing of a page's fine spacing.
// On paper no fixed height: paper is seldom as wide as the screen it was laid out for: no empty bands over and under the drawing.
export const markStyles = css`
  svg.plot {
    text-autospace: no-autospace;
  }
  .s1 {
    --_c: var(--_tally-s1);
  }
  .s2 {
    --_c: var(--_tally-s2);
  }
  .s3 {
    --_c: var(--_tally-s3);
  }
  .s4 {
    --_c: var(--_tally-s4);
  }
  .s5 {
    --_c: var(--_tally-s5);
  }
  .s6 {
    --_c: var(--_tally-s6);
  }
  .s7 {
    --_c: var(--_tally-s7);
  }
  .s8 {
    --_c: var(--_tally-s8);
  }
  .neutral {
    --_c: var(--_tally-neutral);
  }
  .m {
    --_stroke: var(--_c, var(--_tally-ink));
  }
  .value,
  .openEnd {
    fill: var(--_stroke);
  }
  .soft {
    fill: var(--_stroke);
    fill-opacity: 0.4;
    stroke: var(--_stroke);
  }
  .ghost {
    fill: var(--_stroke);
    fill-opacity: 0.14;
    stroke: var(--_stroke);
    stroke-dasharray: 4 3;
  }
  .rails,
  .hatch,
  .leader,
  .line {
    fill: none;
    stroke: var(--_stroke);
  }
  .rails {
    stroke-dasharray: 2 2;
  }
  .hatch {
    stroke-width: 1.75;
  }
  .tick {
    stroke: var(--_tally-ink);
    stroke-width: 2;
  }
  .rest {
    fill: none;
    stroke: var(--_tally-neutral);
    stroke-dasharray: 4 3;
  }
  .halo {
    fill: var(--_stroke);
    fill-opacity: 0.4;
  }
  .hollow {
    fill: var(--_tally-paper);
    stroke: var(--_stroke);
    stroke-width: 1.75;
  }
  .line {
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .area {
    fill: var(--_stroke);
    fill-opacity: 0.2;
  }
  .band {
    fill: var(--_tally-ink);
    fill-opacity: 0.07;
  }
  .break {
    fill: none;
    stroke: var(--_tally-muted);
    stroke-width: 1.5;
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
    fill: none;
    stroke: var(--_tally-accent);
  }
  svg.plot .badgeLabel {
    fill: var(--_tally-accent);
  }
  svg.plot .muted,
  svg.plot .reason {
    fill: var(--_tally-muted);
  }
  svg.plot .onMark {
    fill: var(--_tally-on-accent);
  }
  :is(.value, .soft, .ghost, circle).active {
    stroke: var(--_tally-ink);
    stroke-width: 1.5;
  }
  svg.plot .axisLabel,
  svg.plot .muted,
  svg.plot .valueLabel {
    paint-order: stroke;
    stroke: var(--_tally-paper);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  svg.plot text.active {
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
    .value,
    .openEnd {
      forced-color-adjust: none;
    }
  }
  @media print {
    svg.plot {
      block-size: auto;
    }
    .value,
    .openEnd {
      print-color-adjust: exact;
    }
  }
`
