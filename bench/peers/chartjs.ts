import { BarController, BarElement, CategoryScale, Chart, LinearScale, Title, Tooltip } from 'chart.js'
import { title, type BarPeer, type Drawn } from './peer.js'

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Title, Tooltip)

export const peer: BarPeer = {
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
}
