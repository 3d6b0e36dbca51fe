import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, TitleComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { title, type Peer, type Drawn } from './peer.js'

use([BarChart, GridComponent, TitleComponent, TooltipComponent, CanvasRenderer])

export const barOption = (labels: readonly string[], values: readonly number[]) => ({
  animation: false,
  title: { text: title },
  tooltip: {},
  xAxis: { type: 'value' },
  yAxis: { type: 'category', data: [...labels], inverse: true },
  series: [{ type: 'bar', data: [...values], label: { show: true, position: 'right' } }],
})

export const peer: Peer = {
  name: 'ECharts',
  bars(holder, labels, values): Drawn {
    const chart = init(holder)
    chart.setOption(barOption(labels, values))
    return {
      update: (next) => chart.setOption({ series: [{ data: [...next] }] }),
      remove: () => chart.dispose(),
    }
  },
  line(holder, { times, values }): Drawn {
    use([LineChart])
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
  },
}
