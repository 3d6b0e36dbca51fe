import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Decimation,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js'
import { title, type Peer, type Drawn } from './peer.js'

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Title, Tooltip)

export const peer: Peer = {
  name: 'Chart.js',
  bars(holder, labels, values): Drawn {
    const canvas = document.createElement('canvas')
    holder.append(canvas)
    const chart = new Chart(canvas, {
      type: 'bar',
      data: { labels: [...labels], datasets: [{ label: title, data: [...values] }] },
      options: {
        animation: false,
        indexAxis: 'y',
        maintainAspectRatio: false,
        plugins: { title: { display: true, text: title } },
      },
    })
    return {
      update: (next) => {
        const [series] = chart.data.datasets
        if (series) series.data = [...next]
        chart.update('none')
      },
      remove: () => {
        chart.destroy()
        canvas.remove()
      },
    }
  },
  // It takes no columns, and its time axis needs another library: points on a linear axis.
  line(holder, { times, values }): Drawn {
    Chart.register(LineController, LineElement, PointElement, Decimation)
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
  },
}
