/** The work, in the page: the same for every library. */
import type { BarPeer, Drawn } from './peers/peer.js'

const charts = 12
const bars = 12
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

/** The same figures for every library, other ones every round. */
const values = (round: number, chart: number) =>
  Array.from({ length: bars }, (_, i) => 20 + ((i * 37 + chart * 11 + round * 53) % 480))

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

function holder(): HTMLElement {
  const element = document.createElement('div')
  element.className = 'holder'
  document.body.append(element)
  return element
}

/** What the runner calls, each once a page; a task's cost is measured around it. */
export function tasks(peer: BarPeer) {
  let drawn: readonly Drawn[] = []
  return {
    draw: async () => {
      drawn = Array.from({ length: charts }, (_, i) => peer.bars(holder(), labels, values(0, i)))
      await frame()
      await frame()
      await frame()
    },
    update: async (rounds: number) => {
      for (let round = 1; round <= rounds; round++) {
        drawn.forEach((chart, i) => chart.update(values(round, i)))
        await frame()
      }
    },
    mount: async (times: number) => {
      for (let i = 0; i < times; i++) {
        const place = holder()
        const chart = peer.bars(place, labels, values(i, 0))
        await frame()
        chart.remove()
        place.remove()
      }
      await frame()
    },
  }
}
