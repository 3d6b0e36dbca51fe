import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { title, type Drawn, type LinePeer } from '../peers/peer.js'

export const line: LinePeer = (holder, { times, values }): Drawn => {
  const chart = new uPlot(
    {
      title,
      width: holder.clientWidth,
      height: holder.clientHeight - 60,
      ms: 1,
      series: [{}, { label: title, stroke: '#b5342a', width: 2 }],
    },
    [times, values],
    holder,
  )
  return { update: () => chart.redraw(), remove: () => chart.destroy() }
}
