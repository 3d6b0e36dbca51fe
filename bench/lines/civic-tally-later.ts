import 'built/line-chart'
import { title, type Drawn, type LinePeer } from '../peers/peer.js'

export const line: LinePeer = (holder, { times, values }): Drawn => {
  const chart = document.createElement('tally-line-chart') as HTMLElement & { data: unknown }
  chart.data = {
    version: 1,
    indicators: [{ id: 'held', label: title, unit: '次', kind: 'count' }],
    observations: [],
    columns: [{ indicator: 'held', period: times, figure: values }],
  }
  holder.append(chart)
  return { update: () => {}, remove: () => chart.remove() }
}
