/** Moves through time: by buttons, keys and gestures, undone step by step. One for each chart a reader has come near. */
import { css } from 'lit'
import type { Locale } from '../../data/text.js'
import { momentAt } from '../chart/layout/axis/moments-along.js'
import type { TimeScale } from '../chart/layout/axis/time-marks.js'
import { nextByKey } from '../chart/reader/roving.js'
import type { Panel, Rect } from '../chart/view.js'
import { Crosshair } from './crosshair.js'
import { TimeGestures } from './time-gestures.js'
import type { TimeHost } from './time-range.js'
import { fit, holds, isWhole, moved, nearer, type Limits, type Span } from './time-span.js'

export const styles = css`
  .crosshair,
  .brush {
    position: absolute;
    pointer-events: none;
    inset-block-start: 0;
  }
  .crosshair {
    left: 0;
    inline-size: 1px;
    background: var(--_tally-muted);
  }
  .brush {
    box-sizing: border-box;
    border: solid var(--_tally-ink);
    border-width: 0 1px;
    background: color-mix(in srgb, var(--_tally-ink) 12%, transparent);
  }
  .plot-area.brushing {
    cursor: col-resize;
    user-select: none;
  }
  @media (forced-colors: active) {
    .crosshair {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .crosshair,
    .brush {
      display: none;
    }
  }
`

/** in, out: nearer and farther · whole: everything · back: undo. */
export type Step = 'in' | 'out' | 'whole' | 'back'

/** Where the part of time that is shown is kept. */
interface Shown {
  span: Span | undefined
  readonly zoomable: boolean
  /** Key of the figure the reader is on. */
  readonly active: string | undefined
}

const mostRemembered = 50

export class TimeWindow {
  /** The buttons beside the first are there once there was a use for them. */
  used = false
  /** What is shown, in words. */
  said = ''
  readonly #past: (Span | undefined)[] = []
  readonly #crosshair: Crosshair
  readonly #gestures: TimeGestures
  /** What is to be shown with the next frame. */
  #next: { readonly span: Span | undefined } | undefined
  #frame: number | undefined
  #saying: ReturnType<typeof setTimeout> | undefined
  #gesture: object | undefined

  constructor(
    private readonly host: TimeHost,
    private readonly shown: Shown,
  ) {
    this.#crosshair = new Crosshair(host, shown)
    this.#gestures = new TimeGestures(host, this)
    this.follow()
  }

  /** The page itself shows another part: what the reader did before is over. */
  forget(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame)
    clearTimeout(this.#saying)
    this.#frame = this.#next = this.#gesture = undefined
    this.#past.length = 0
    this.said = ''
  }

  /** After every update of the chart. */
  follow(): void {
    this.#crosshair.place()
    this.#gestures.follow()
  }

  stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame)
    clearTimeout(this.#saying)
    this.#frame = this.#next = undefined
    this.#gestures.stop()
    this.#crosshair.stop()
  }

  /** The axis of time; undefined where there is none to move along. */
  get scale(): TimeScale | undefined {
    if (!this.shown.zoomable) return undefined
    const [panel] = this.#panels
    return panel && timeOf(panel)
  }

  /** The plot under a point, else the first. */
  plotAt(x: number, y: number): Rect | undefined {
    return this.#panelAt(x, y)?.plot
  }

  /** The moment at a point of the drawing. */
  momentAt(x: number, y: number): number | undefined {
    const panel = this.#panelAt(x, y)
    const scale = panel && timeOf(panel)
    return scale && momentAt(scale, x)
  }

  #panelAt(x: number, y: number): Panel | undefined {
    const panels = this.#panels
    return panels.find(({ plot }) => holds(plot, x, y)) ?? panels[0]
  }

  /** Those along which time runs: several where small multiples stand side by side. */
  get #panels(): readonly Panel[] {
    return this.host.view?.panels.filter((panel) => timeOf(panel) !== undefined) ?? []
  }

  can(step: Step): boolean {
    const { limits, span } = this
    if (!limits || !span) return false
    if (step === 'back') return this.#past.length > 0
    return step === 'in' ? span[1] - span[0] > limits.least * 1.001 : !isWhole(span, limits.whole)
  }

  /** What a button or a key asks for. */
  take(step: Step): void {
    if (!this.can(step)) return
    if (step === 'back') return this.#show(this.#past.pop())
    if (step === 'whole') return this.show(this.limits?.whole)
    this.by(step === 'in' ? 2 : 0.5, this.#middle)
  }

  /** Nearer by `factor` around a moment; what belongs to one gesture is undone at once. */
  by(factor: number, anchor: number | undefined, gesture?: object): void {
    const { limits, span } = this
    if (limits && span && anchor !== undefined) this.show(nearer(span, factor, anchor, limits), gesture)
  }

  /** Later by a share of what is shown, or earlier. */
  pan(share: number, gesture?: object): void {
    const { limits, span } = this
    if (limits && span) this.show(moved(span, share, limits), gesture)
  }

  show(span: Span | undefined, gesture?: object): void {
    const { limits, span: before } = this
    if (!limits || !span || !before) return
    const next = fit(span, limits)
    if (next[0] === before[0] && next[1] === before[1]) return
    if (gesture === undefined || gesture !== this.#gesture) {
      this.#past.push(isWhole(before, limits.whole) ? undefined : before)
      if (this.#past.length > mostRemembered) this.#past.shift()
    }
    this.#gesture = gesture
    this.#show(isWhole(next, limits.whole) ? undefined : next)
  }

  /** What is shown, or is about to be. */
  get span(): Span | undefined {
    return this.#next ? (this.#next.span ?? this.limits?.whole) : this.scale?.domain
  }

  get limits(): Limits | undefined {
    const { scale } = this
    const facts = this.host.view?.facts
    if (!scale || !facts) return undefined
    const whole = scale.whole ?? scale.domain
    // Two figures at least, were they evenly spread.
    const series = facts.legend.reduce((sum, { of = 1 }) => sum + of, 0)
    const moments = facts.rows.length / (series || 1)
    return { whole, least: (2 * (whole[1] - whole[0])) / Math.max(2, moments) }
  }

  /** Where the reader is, else the middle. */
  get #middle(): number | undefined {
    const { span } = this
    const at = this.#crosshair.at
    const moment = at && this.momentAt(at.x, at.y)
    if (!span) return undefined
    return moment !== undefined && moment >= span[0] && moment <= span[1] ? moment : (span[0] + span[1]) / 2
  }

  /** One layout a frame, however many steps are taken in it. */
  #show(span: Span | undefined): void {
    this.used = true
    this.#next = { span }
    this.#frame ??= requestAnimationFrame(() => void this.#apply())
  }

  async #apply(): Promise<void> {
    this.#frame = undefined
    const { host } = this
    const plot = host.renderRoot.querySelector('.plot-area')
    const inside = plot?.contains((host.renderRoot as ShadowRoot).activeElement) === true
    this.shown.span = this.#next?.span
    this.#next = undefined
    host.requestUpdate()
    await host.updateComplete
    // The figure the reader was on may be beyond what is shown now.
    const stop = plot?.querySelector<HTMLElement>('.target[tabindex="0"]')
    if (inside && stop && (host.renderRoot as ShadowRoot).activeElement !== stop) stop.focus()
    const [from, to] = this.shown.span ?? []
    host.dispatchEvent(
      new CustomEvent('tally-range-change', { bubbles: true, composed: true, detail: { from, to } }),
    )
    clearTimeout(this.#saying)
    // Said once a gesture has come to rest.
    this.#saying = setTimeout(() => this.#say(), 250)
  }

  #say(): void {
    const { view } = this.host
    const [panel] = this.#panels
    if (!view || !panel) return
    const { plot } = panel
    const labels = [plot.x, plot.x + plot.width].map((x) => {
      const i = view.targets.nearest(x, plot.y + plot.height / 2)
      return i < 0 ? '' : view.facts.rows.at(view.targets.at(i).row).label
    })
    this.said = wordsOf(labels as [string, string], this.shown.span === undefined, view.frame.locale)
    this.host.requestUpdate()
  }
}

function wordsOf([from, to]: readonly [string, string], whole: boolean, locale: Locale): string {
  const en = locale === 'en'
  if (whole) return en ? 'Showing all of it' : '显示全部时间'
  if (from === '') return en ? 'No figures in this part' : '这段时间没有数字'
  if (from === to) return en ? `Showing ${from}` : `显示${from}`
  return en ? `Showing ${from} to ${to}` : `显示${from}至${to}`
}

function timeOf({ scales }: Panel): TimeScale | undefined {
  return scales.find((scale): scale is TimeScale => scale.kind === 'time')
}

/** One tab stop; the arrow keys go from button to button. */
export function rove(event: KeyboardEvent): void {
  const bar = event.currentTarget as HTMLElement
  const next = nextByKey(event, [...bar.querySelectorAll<HTMLElement>('button:not([hidden])')])
  if (!next) return
  event.preventDefault()
  for (const button of bar.querySelectorAll('button')) button.tabIndex = button === next ? 0 : -1
  next.focus()
}
