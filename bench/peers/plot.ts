import { barX, plot, text } from '@observablehq/plot'
import { title, type BarPeer, type Drawn } from './peer.js'

function draw(holder: HTMLElement, labels: readonly string[], values: readonly number[]) {
  const rows = values.map((value, i) => ({ place: labels[i] ?? '', value }))
  return plot({
    title,
    width: holder.clientWidth,
    height: holder.clientHeight - 60,
    marginLeft: 60,
    marks: [
      barX(rows, { x: 'value', y: 'place', sort: { y: null } }),
      text(rows, { x: 'value', y: 'place', text: 'value', dx: 4, textAnchor: 'start' }),
    ],
  })
}

export const peer: BarPeer = {
  name: 'Observable Plot',
  bars(holder, labels, values): Drawn {
    let drawn = draw(holder, labels, values)
    holder.append(drawn)
    return {
      // It has no update: a new figure takes the place of the old one.
      update: (next) => {
        const again = draw(holder, labels, next)
        drawn.replaceWith(again)
        drawn = again
      },
      remove: () => drawn.remove(),
    }
  },
}
