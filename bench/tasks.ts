/** The work, in the page: the same for every library. */
import type { BarPeer, Columns, Drawn, LinePeer } from './peers/peer.js'

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

/** A walk by the minute, the same for every library. */
function walk(length: number): Columns {
  const [times, values] = [new Float64Array(length), new Float64Array(length)]
  let [seed, value] = [1, 500]
  for (let i = 0; i < length; i++) {
    seed = (seed * 16807) % 2147483647
    value = Math.max(0, value + (seed / 2147483647 - 0.5) * 12)
    times[i] = Date.UTC(2020, 0, 1) + i * 60_000
    values[i] = Math.round(value)
  }
  return { times, values }
}

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

function holder(): HTMLElement {
  const element = document.createElement('div')
  element.className = 'holder'
  document.body.append(element)
  return element
}

/** What the runner calls, each once a page; a task's cost is measured around it. */
export function tasks(peer: BarPeer, line: LinePeer) {
  let drawn: readonly Drawn[] = []
  let columns = walk(0)
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
      // What a library puts off until the data rest is part of its work.
      await new Promise((resolve) => setTimeout(resolve, 800))
    },
    /** Made before the clock runs. */
    walk: async (length: number) => {
      columns = walk(length)
      await frame()
    },
    line: async () => {
      drawn = [line(holder(), columns)]
      for (let i = 0; i < 6; i++) await frame()
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
