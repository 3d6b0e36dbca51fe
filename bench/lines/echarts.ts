import { LineChart } from 'echarts/charts'
import { DatasetComponent, GridComponent, TitleComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { title, type Drawn, type LinePeer } from '../peers/peer.js'

use([LineChart, DatasetComponent, GridComponent, TitleComponent, TooltipComponent, CanvasRenderer])

export const line: LinePeer = (holder, { times, values }): Drawn => {
  const pairs = new Float64Array(times.length * 2)
  times.forEach((time, i) => pairs.set([time, values[i] ?? NaN], i * 2))
  const chart = init(holder)
  chart.setOption({
    animation: false,
    title: { text: title },
    tooltip: {},
    dataset: { source: pairs, dimensions: ['time', 'value'] },
    xAxis: { type: 'time' },
    yAxis: { type: 'value' },
    series: [{ type: 'line', showSymbol: false, sampling: 'minmax', encode: { x: 'time', y: 'value' } }],
  })
  return { update: () => chart.resize(), remove: () => chart.dispose() }
}
