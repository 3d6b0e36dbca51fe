/** Periods as series are an order, not kinds: steps of one hue, the latest strongest. Here with the legend that says them. */
import { css } from 'lit'
import type { Selection } from '../../data/series.js'
import type { ChartView, Frame } from './view.js'

/** As many steps as are told apart; what is older than the latest so many has no colour of its own. */
const steps = 8

type Lay = (selection: Selection, frame: Frame) => ChartView | undefined

/**
 * `lay` with the colours of an order, numbered below −1: −2 the latest. They go by what is asked for, not by what the data
 * have: two years of twenty are as far apart as two of two.
 */
export function layRamped(selection: Selection, frame: Frame, lay: Lay): ChartView | undefined {
  const keys = selection.legend.map(({ key }) => key)
  const last = keys.length - 1
  const apart = (steps - 1) / Math.min(Math.max(last, 1), steps - 1)
  const numberOf = (before: number) => (before < steps ? -2 - Math.round(before * apart) : before)
  const colors = new Map(keys.map((key, i) => [key, numberOf(last - i)]))
  return lay({ ...selection, colors }, { ...frame, colors })
}

/** How far a step is from the latest to the earliest; words on a bar have one of two inks, and no step stands between both. */
export const rampStyles = css`
  .s-1 {
    --_k: 0%;
  }
  .s-2 {
    --_k: 14%;
  }
  .s-3 {
    --_k: 28%;
  }
  .s-4 {
    --_k: 42%;
  }
  .s-5 {
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
    svg.plot .onMark:is(.s-5, .s-6, .s-7, .s-8) {
      fill: CanvasText;
    }
  }
`
