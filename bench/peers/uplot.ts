import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { title, type BarPeer, type Drawn } from './peer.js'

export const peer: BarPeer = {
  name: 'uPlot',
  bars(holder, labels, values): Drawn {
    const places = labels.map((_, i) => i)
    const chart = new uPlot(
      {
        title,
        width: holder.clientWidth,
        height: holder.clientHeight - 60,
        scales: { x: { time: false }, y: { range: (_, __, high) => [0, high] } },
        axes: [{ values: (_, splits) => splits.map((i) => labels[i] ?? '') }, {}],
        series: [
          {},
          { label: title, fill: '#b5342a', ...(uPlot.paths.bars && { paths: uPlot.paths.bars({}) }) },
        ],
      },
      [places, [...values]],
      holder,
    )
    return { update: (next) => chart.setData([places, [...next]]), remove: () => chart.destroy() }
  },
}
