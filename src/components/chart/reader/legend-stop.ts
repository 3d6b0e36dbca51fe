/** The one tab stop of a legend, and the focus of a reader who is on it while series come and go. */
import type { ReactiveController } from 'lit'
import type { ChoicesController } from '../../controllers/choices.js'
import { hiddenIn, highlight } from '../../controllers/choosing.js'
import type { LegendItem } from '../view.js'

interface Met {
  readonly key: string
  readonly place: number
}

/** The entry last met, and where it stood. */
const met = new WeakMap<ChoicesController, Met>()

/** Called when the focus comes to an entry. */
export function meet(choices: ChoicesController, key: string, place: number): void {
  if (!met.has(choices)) choices.host.addController(new KeptFocus(choices))
  met.set(choices, { key, place })
}

/** Key of the entry last met; of the one now in its place where it has left; else of the first. */
export function stopOf(shown: readonly LegendItem[], choices: ChoicesController): string | undefined {
  const last = met.get(choices)
  const there = shown.findIndex(({ key }) => key === last?.key)
  const place = there >= 0 ? there : Math.min(last?.place ?? 0, shown.length - 1)
  const key = shown[place]?.key
  if (last && key !== undefined) met.set(choices, { key, place })
  return key
}

/** One for each legend a reader has been on: buttons are drawn by place, the focus goes by key. */
class KeptFocus implements ReactiveController {
  #held = false

  constructor(private readonly choices: ChoicesController) {}

  get #focused(): Element | null {
    return (this.choices.host.renderRoot as ShadowRoot).activeElement
  }

  hostUpdate(): void {
    this.#held = this.#focused?.matches('.legend [aria-pressed]') === true
  }

  /** Where no legend is left the focus goes to the figures. */
  hostUpdated(): void {
    const { host, highlighted } = this.choices
    if (!this.#held) return
    const stop =
      host.renderRoot.querySelector<HTMLElement>('.legend [tabindex="0"]') ??
      host.renderRoot.querySelector<HTMLElement>('.target[tabindex="0"]')
    if (stop !== this.#focused) stop?.focus({ preventScroll: true })
    if (highlighted === undefined) return
    const items = host.view?.facts.legend ?? []
    const key = met.get(this.choices)?.key
    const isThere = items.some((item) => item.key === key) && !hiddenIn(items, this.choices).has(key ?? '')
    highlight(this.choices, isThere ? key : undefined)
  }
}
