import { lineY, plot } from '@observablehq/plot'
import { title, type Drawn, type LinePeer } from '../peers/peer.js'

export const line: LinePeer = (holder, { times, values }): Drawn => {
  const drawn = plot({
    title,
    width: holder.clientWidth,
    height: holder.clientHeight - 60,
    x: { type: 'utc' },
    marks: [lineY({ length: times.length }, { x: times, y: values })],
  })
  holder.append(drawn)
  return { update: () => {}, remove: () => drawn.remove() }
}
