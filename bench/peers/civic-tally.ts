import 'built/bar-chart'
import { title, type BarPeer, type Drawn } from './peer.js'

/** Parsed JSON, as a page would hand it over: reading it is part of the work. */
const dataset = (labels: readonly string[], values: readonly number[]) => ({
  version: 1,
  indicators: [{ id: 'held', label: title, unit: '次', kind: 'count' }],
  observations: values.map((figure, i) => ({ indicator: 'held', place: labels[i], figure })),
})

export const peer: BarPeer = {
  name: 'civic-tally',
  bars(holder, labels, values): Drawn {
    const chart = document.createElement('tally-bar-chart') as HTMLElement & { data: unknown }
    chart.data = dataset(labels, values)
    holder.append(chart)
    return {
      update: (next) => (chart.data = dataset(labels, next)),
      remove: () => chart.remove(),
    }
  },
}
