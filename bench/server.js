/** Charts a second in Node: the element through @lit-labs/ssr beside ECharts' own server rendering. */
import { render } from '@lit-labs/ssr'
import { collectResult } from '@lit-labs/ssr/lib/render-result.js'
import { BarChart } from 'echarts/charts'
import { GridComponent, TitleComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { html } from 'lit'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../scripts/setup.js'
import { median } from './measure.js'

const batch = 100
const batches = 9

const labels = [
  '兰州',
  '嘉峪关',
  '金昌',
  '白银',
  '天水',
  '武威',
  '张掖',
  '平凉',
  '酒泉',
  '庆阳',
  '定西',
  '陇南',
]
const values = (/** @type {number} */ chart) => labels.map((_, i) => 20 + ((i * 37 + chart * 11) % 480))

async function ours() {
  await import(pathToFileURL(join(root, 'dist/ssr.js')).href)
  await import(pathToFileURL(join(root, 'dist/components/bar-chart/bar-chart.js')).href)
  return async (/** @type {number} */ chart) => {
    const observations = values(chart).map((figure, i) => ({ indicator: 'held', place: labels[i], figure }))
    const data = {
      version: 1,
      indicators: [{ id: 'held', label: '协商活动', unit: '次', kind: 'count' }],
      observations,
    }
    return collectResult(render(html`<tally-bar-chart data=${JSON.stringify(data)}></tally-bar-chart>`))
  }
}

function theirs() {
  use([BarChart, GridComponent, TitleComponent, SVGRenderer])
  return async (/** @type {number} */ chart) => {
    const drawn = init(null, null, { renderer: 'svg', ssr: true, width: 640, height: 360 })
    drawn.setOption({
      animation: false,
      title: { text: '协商活动' },
      xAxis: { type: 'value' },
      yAxis: { type: 'category', data: labels },
      series: [{ type: 'bar', data: values(chart), label: { show: true, position: 'right' } }],
    })
    const markup = drawn.renderToSVGString()
    drawn.dispose()
    return markup
  }
}

/** @returns {Promise<import('./run.js').Row>} */
export async function serverRates() {
  const renderers = { 'civic-tally': await ours(), echarts: theirs() }
  /** @type {Record<string, number[]>} */
  const rates = { 'civic-tally': [], echarts: [] }
  for (let i = 0; i < batches; i++) {
    for (const [name, renderOne] of Object.entries(renderers)) {
      const start = performance.now()
      for (let chart = 0; chart < batch; chart++) await renderOne(chart)
      rates[name]?.push((batch * 1000) / (performance.now() - start))
    }
  }
  const row = Object.fromEntries(Object.entries(rates).map(([name, list]) => [name, median(list)]))
  console.log('Charts rendered on a server, a second', row)
  return {
    id: 'server',
    name: 'Charts rendered on a server, a second',
    unit: 'charts/s',
    better: 'more',
    values: row,
  }
}
