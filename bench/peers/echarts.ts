import { BarChart } from 'echarts/charts'
import { GridComponent, TitleComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { title, type BarPeer, type Drawn } from './peer.js'

use([BarChart, GridComponent, TitleComponent, TooltipComponent, CanvasRenderer])

export const barOption = (labels: readonly string[], values: readonly number[]) => ({
  animation: false,
  title: { text: title },
  tooltip: {},
  xAxis: { type: 'value' },
  yAxis: { type: 'category', data: [...labels], inverse: true },
  series: [{ type: 'bar', data: [...values], label: { show: true, position: 'right' } }],
})

export const peer: BarPeer = {
  name: 'ECharts',
  bars(holder, labels, values): Drawn {
    const chart = init(holder)
    chart.setOption(barOption(labels, values))
    return {
      update: (next) => chart.setOption({ series: [{ data: [...next] }] }),
      remove: () => chart.dispose(),
    }
  },
}
