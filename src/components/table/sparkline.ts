import { nothing, svg, type SVGTemplateResult } from 'lit'
import type { Cell } from './grid.layout.js'
import { layoutSparkline } from './sparkline.layout.js'

const [width, height] = [96, 24]

/** The line of one row; the figures it is drawn from stand in the row's other cells. */
export function sparkline({ trend = [] }: Cell): SVGTemplateResult | typeof nothing {
  const line = layoutSparkline(trend, width, height)
  if (!line) return nothing
  return svg`<svg part="sparkline" class="spark" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <path class="spark-line" d=${line.d}></path>
    ${line.dots.map(({ x, y, exact }) => svg`<circle class=${exact ? 'spark-dot' : 'spark-doubt'} cx=${x} cy=${y} r="2.25"></circle>`)}
  </svg>`
}
