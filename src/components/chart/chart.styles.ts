import { css } from 'lit'

/** Tokens: every colour and size a designer may set. Dark follows the page's colour scheme or its `data-theme`. */
export const tokens = css`
  :host {
    --_tally-ink: var(--tally-ink, light-dark(#1d1d1f, #ececec));
    --_tally-muted: var(--tally-muted, light-dark(#5f5f63, #a9a9af));
    --_tally-paper: var(--tally-paper, light-dark(#fffdf8, #17181d));
    --_tally-hairline: var(--tally-hairline, light-dark(#dcdad3, #3a3b42));
    --_tally-rule: var(--tally-rule, light-dark(#1d1d1f, #ececec));
    --_tally-accent: var(--tally-accent, light-dark(#b5342a, #ef6f5e));
    --_tally-on-accent: var(--tally-on-accent, light-dark(#ffffff, #17181d));
    --_tally-focus: var(--tally-focus, light-dark(#1b5fc1, #8ab8ff));
    --_tally-s1: var(--tally-series-1, var(--_tally-accent));
    --_tally-s2: var(--tally-series-2, light-dark(#2f6690, #7cb5e6));
    --_tally-s3: var(--tally-series-3, light-dark(#b07d12, #e3b34a));
    --_tally-s4: var(--tally-series-4, light-dark(#3d7d5f, #74c69d));
    --_tally-s5: var(--tally-series-5, light-dark(#7a4f8a, #c69ad6));
    --_tally-s6: var(--tally-series-6, light-dark(#5b6570, #a5b0bb));
    --_tally-s7: var(--tally-series-7, light-dark(#8a5a3c, #d3a182));
    --_tally-s8: var(--tally-series-8, light-dark(#12838a, #5fd0d6));
    --_tally-neutral: var(--tally-neutral, light-dark(#7b7b80, #93939a));
    --_tally-font: var(
      --tally-font,
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      'Noto Sans SC',
      system-ui,
      sans-serif
    );
  }
`

export const chartStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    color: var(--_tally-ink);
    font-family: var(--_tally-font);
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
  }
  :host([hidden]) {
    display: none;
  }
  .plot-area {
    position: relative;
    min-block-size: 1px;
  }
  svg.plot {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
    font-family: inherit;
  }
  svg.plot text {
    fill: var(--_tally-ink);
  }
  .s1 { --_c: var(--_tally-s1); }
  .s2 { --_c: var(--_tally-s2); }
  .s3 { --_c: var(--_tally-s3); }
  .s4 { --_c: var(--_tally-s4); }
  .s5 { --_c: var(--_tally-s5); }
  .s6 { --_c: var(--_tally-s6); }
  .s7 { --_c: var(--_tally-s7); }
  .s8 { --_c: var(--_tally-s8); }
  .neutral { --_c: var(--_tally-neutral); }
  .m { --_stroke: var(--_c, var(--_tally-ink)); }
  .value, .openEnd { fill: var(--_stroke); }
  .soft { fill: var(--_stroke); fill-opacity: 0.4; stroke: var(--_stroke); }
  .ghost { fill: var(--_stroke); fill-opacity: 0.14; stroke: var(--_stroke); stroke-dasharray: 4 3; }
  .rails { fill: none; stroke: var(--_stroke); stroke-dasharray: 2 2; }
  .hatch { fill: none; stroke: var(--_stroke); stroke-width: 1.75; }
  .tick { stroke: var(--_tally-ink); stroke-width: 2; }
  .rest { fill: none; stroke: var(--_tally-neutral); stroke-dasharray: 4 3; }
  .halo { fill: var(--_stroke); fill-opacity: 0.4; }
  .hollow { fill: var(--_tally-paper); stroke: var(--_stroke); stroke-width: 1.75; }
  .line { fill: none; stroke: var(--_stroke); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
  .area { fill: var(--_stroke); fill-opacity: 0.2; }
  .grid { stroke: var(--_tally-hairline); }
  .axis { stroke: var(--_tally-muted); }
  .rule { stroke: var(--_tally-ink); stroke-width: 1.5; stroke-dasharray: 5 3; }
  .badge { fill: none; stroke: var(--_tally-accent); }
  svg.plot .badgeLabel { fill: var(--_tally-accent); }
  svg.plot .muted, svg.plot .axisLabel, svg.plot .reason { fill: var(--_tally-muted); }
  svg.plot .axisLabel { fill: var(--_tally-ink); }
  svg.plot .onMark { fill: var(--_tally-on-accent); }
  rect.value.active, rect.soft.active, rect.ghost.active, path.value.active { stroke: var(--_tally-ink); stroke-width: 1.5; }
  text.active { font-weight: 600; }

  .targets {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .target {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    border-radius: 2px;
  }
  .target:focus { outline: none; }
  .target:focus-visible {
    outline: 2px solid var(--_tally-focus);
    outline-offset: 1px;
  }
  .tooltip {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0.5em 0.75em;
    max-inline-size: min(22em, calc(100vw - 1em));
    box-sizing: border-box;
    border: 1px solid var(--_tally-ink);
    background: var(--_tally-paper);
    color: var(--_tally-ink);
    font: 0.875em / 1.5 var(--_tally-font);
    overflow-wrap: anywhere;
  }
  .tooltip p { margin: 0; }
  .tooltip .said { font-weight: 600; }
  .tooltip .small { color: var(--_tally-muted); font-size: 0.9286em; }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .heading { margin: 0; font-size: 1.0625em; font-weight: 700; line-height: 1.4; text-wrap: balance; }
  .legend { display: flex; flex-wrap: wrap; gap: 0.25em 1em; margin: 0; padding: 0; list-style: none; font-size: 0.875em; }
  .legend button { display: inline-flex; gap: 0.4em; align-items: center; min-block-size: 1.75em; }
  .legend button[aria-pressed='false'] { color: var(--_tally-muted); text-decoration: line-through; }
  .swatch { inline-size: 0.8em; block-size: 0.8em; background: var(--_c); flex: none; }
  button[aria-pressed='false'] .swatch { background: none; outline: 1px solid var(--_c); outline-offset: -1px; }
  button {
    border: 0;
    padding: 0.125em 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:focus-visible, a:focus-visible, summary:focus-visible, .scroller:focus-visible {
    outline: 2px solid var(--_tally-focus);
    outline-offset: 2px;
  }
  .actions { display: flex; flex-wrap: wrap; gap: 0.125em 1.25em; }
  .actions button { text-decoration: underline; text-decoration-color: var(--_tally-hairline); text-underline-offset: 0.25em; }
  .actions button:hover { text-decoration-color: currentColor; }
  .message { margin: 0; padding-block: 1.5em; color: var(--_tally-muted); }
  .message.error { color: var(--_tally-ink); padding-block: 0.75em; }
  .message strong { font-weight: 700; }
  .findings { font-size: 0.8125em; color: var(--_tally-muted); }
  .findings ul { margin: 0.25em 0; padding-inline-start: 1.25em; }
  .findings code { font-size: 0.9286em; overflow-wrap: anywhere; }
  .notes { margin: 0; font-size: 0.8125em; color: var(--_tally-muted); }
  a { color: inherit; text-underline-offset: 0.2em; }
  .scroller { overflow-x: auto; max-block-size: 24em; }
  table { border-collapse: collapse; font-size: 0.8125em; min-inline-size: 100%; }
  th, td { padding: 0.3em 0.75em 0.3em 0; text-align: start; vertical-align: top; border-block-end: 1px solid var(--_tally-hairline); font-weight: 400; }
  thead th { font-weight: 600; white-space: nowrap; border-block-end-color: var(--_tally-muted); }
  td.number { white-space: nowrap; }

  @media (forced-colors: active) {
    .m { --_stroke: CanvasText; }
    .value, .openEnd { fill: CanvasText; forced-color-adjust: none; }
    svg.plot text { fill: CanvasText; }
    svg.plot .onMark { fill: Canvas; }
    .tick, .rule, .axis { stroke: CanvasText; }
    .swatch { background: CanvasText; forced-color-adjust: none; }
  }
  @media print {
    .actions, .tooltip { display: none; }
    .value, .openEnd, .swatch { print-color-adjust: exact; }
  }
`
