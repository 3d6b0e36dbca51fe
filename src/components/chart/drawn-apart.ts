/** A chart that stands in no document has neither size nor style: one like it is drawn out of sight for as long as it takes. */
import { type LitElement } from 'lit'
import type { Drawn } from './paint/picture.js'

/** What a server draws at, and so what has never had a size. */
const usual = 640

/** What `use` makes of `chart`, once it is drawn. */
export async function drawn<T>(chart: Drawn, use: (drawn: Drawn) => T): Promise<T> {
  if (chart.isConnected) return use(chart)
  const home = placeApart(chart)
  const twin = twinOf(chart)
  const told = new Promise((resolve) => {
    // Data of the page have not arrived anew: nobody outside is told of what is drawn here.
    for (const name of ['tally-load', 'tally-error', 'tally-filter-change'])
      home.addEventListener(name, (event) => (event.stopPropagation(), resolve(event)))
  })
  home.append(twin)
  try {
    await twin.updateComplete
    // What an address gives is waited for: who has no chart on the page cannot wait for its `tally-load`.
    if (twin.matches(':state(loading)')) {
      await told
      await twin.updateComplete
    }
    return use(twin)
  } finally {
    home.remove()
  }
}

/** As wide as the chart was drawn last, and neither seen, met nor heard of. */
function placeApart(chart: Drawn): HTMLElement {
  const { ownerDocument, view } = chart
  const home = ownerDocument.createElement('div')
  const place = { position: 'fixed', insetInlineStart: '-9999px', insetBlockStart: '0', visibility: 'hidden' }
  Object.assign(home.style, place, { inlineSize: `${view?.frame.width ?? usual}px` })
  home.inert = true
  ownerDocument.body.append(home)
  return home
}

/** Attributes and children come with the copy, properties do not. */
function twinOf(chart: Drawn): Drawn & LitElement {
  const twin = chart.cloneNode(true) as Drawn & LitElement
  for (const [name, { state }] of (chart.constructor as typeof LitElement).elementProperties) {
    if (!state) Object.assign(twin, { [name]: Reflect.get(chart, name) as unknown })
  }
  return twin
}
