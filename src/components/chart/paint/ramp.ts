/** What is an order and no kinds is coloured in steps of one hue: periods, the latest strongest. Here with the legend that says them. */
import { css } from 'lit'
import type { Selection } from '../../../data/series.js'
import { rampSteps, stepColor } from '../layout/bars/steps.js'
import type { ChartView, Frame } from '../view.js'

type Lay = (selection: Selection, frame: Frame) => ChartView | undefined

/**
 * `lay` with the colours of an order, numbered below −1: −2 the latest. They go by what is asked for, not by what the data
 * have: two years of twenty are as far apart as two of two.
 */
export function layRamped(selection: Selection, frame: Frame, lay: Lay): ChartView | undefined {
  const keys = selection.legend.map(({ key }) => key)
  const last = keys.length - 1
  const apart = (rampSteps - 1) / Math.min(Math.max(last, 1), rampSteps - 1)
  // What is older than the latest so many has no colour of its own.
  const numberOf = (before: number) =>
    before < rampSteps ? stepColor(Math.round(before * apart), 0) : before
  const colors = new Map(keys.map((key, i) => [key, numberOf(last - i)]))
  return lay({ ...selection, colors }, { ...frame, colors })
}

/** How far a step is from the latest to the earliest; words on a bar have one of two inks, and no step stands between both. */
export const rampStyles = css`
  .s-1,
  .s-9 {
    --_k: 0%;
  }
  .s-2,
  .s-10 {
    --_k: 14%;
  }
  .s-3,
  .s-11 {
    --_k: 28%;
  }
  .s-4,
  .s-12 {
    --_k: 42%;
  }
  .s-5,
  .s-13 {
    --_k: 57%;
  }
  .s-6 {
    --_k: 81%;
  }
  .s-7 {
    --_k: 90%;
  }
  .s-8 {
    --_k: 100%;
  }
  [class*=' s-'] {
    --_hue: var(--tally-series-1, var(--_tally-accent));
    --_c: color-mix(
      in oklab,
      color-mix(in oklab, var(--_hue) 68%, var(--_tally-paper)) var(--_k),
      color-mix(in oklab, var(--_hue) 75%, var(--_tally-ink))
    );
  }
  .s-9,
  .s-10,
  .s-11,
  .s-12,
  .s-13 {
    --_hue: var(--tally-series-2, light-dark(#0962a8, #6caffa));
  }
  .onMark:is(.s-6, .s-7, .s-8) {
    fill: light-dark(var(--_tally-ink), #ffffff);
  }

  @media (forced-colors: active) {
    :is(rect, path, circle).value[class*=' s-'] {
      stroke: CanvasText;
      fill-opacity: calc(100% - 0.9 * var(--_k));
    }
    .swatch[class*=' s-'] {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
      background: color-mix(in srgb, CanvasText calc(100% - 0.9 * var(--_k)), Canvas);
    }
    /* The other side: sparser, and with a thicker edge. */
    :is(rect, path, circle).value:is(.s-9, .s-10, .s-11, .s-12, .s-13) {
      fill-opacity: calc(40% - 0.4 * var(--_k));
      stroke-width: 3;
    }
    .swatch:is(.s-9, .s-10, .s-11, .s-12, .s-13) {
      background: color-mix(in srgb, CanvasText calc(40% - 0.4 * var(--_k)), Canvas);
      outline-width: 3px;
      outline-offset: -3px;
    }
    svg.plot .onMark:is(.s-5, .s-6, .s-7, .s-8, .s-9, .s-10, .s-11, .s-12, .s-13) {
      fill: CanvasText;
    }
  }
`
