import {
  Chart,
  Decimation,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js'
import { title, type Drawn, type LinePeer } from '../peers/peer.js'

Chart.register(LineController, LineElement, PointElement, LinearScale, Decimation, Title, Tooltip)

/** It takes no columns, and its time axis needs another library: points on a linear axis. */
export const line: LinePeer = (holder, { times, values }): Drawn => {
  const canvas = document.createElement('canvas')
  holder.append(canvas)
  const chart = new Chart(canvas, {
    type: 'line',
    data: {
      datasets: [
        { label: title, data: Array.from(times, (x, i) => ({ x, y: values[i] ?? 0 })), pointRadius: 0 },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      parsing: false,
      normalized: true,
      scales: { x: { type: 'linear' } },
      plugins: {
        title: { display: true, text: title },
        decimation: { enabled: true, algorithm: 'min-max' },
      },
    },
  })
  return {
    update: () => chart.update('none'),
    remove: () => {
      chart.destroy()
      canvas.remove()
    },
  }
}
