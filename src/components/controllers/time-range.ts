import { isServer, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit'
import type { readPeriod } from '../../data/period.js'
import type { Locale } from '../../data/text.js'
import { plentyPart } from '../chart/deferred-parts.js'
import { allLoaded, Deferred } from '../chart/deferred.js'
import type { ChartView, Frame } from '../chart/view.js'
import type { Span } from './time-span.js'
import type { Step, TimeWindow } from './time-window.js'

export interface TimeHost extends LitElement {
  readonly view: ChartView | undefined
  readonly noZoom: boolean
}

/** What moves through time is loaded when the first reader comes near. */
const moving = new Deferred(() => import('./time-window.js'))

/** Fewer moments than this are seen at once. */
const few = 8

/** Which part of time a chart shows, and the buttons that change it. */
export class TimeRangeController implements ReactiveController {
  /** UTC milliseconds; undefined for all there is. */
  span: Span | undefined
  /** Key of the figure the reader is on. */
  active: string | undefined
  #window: TimeWindow | undefined
  #asked = ''

  constructor(private readonly host: TimeHost) {
    host.addController(this)
    if (isServer) return
    for (const type of ['pointerenter', 'focusin', 'tally-target-change']) host.addEventListener(type, this)
  }

  handleEvent(event: Event): void {
    if (event.type === 'tally-target-change' && event.target === this.host)
      this.active = (event as CustomEvent<{ readonly key?: string }>).detail.key
    // Else it follows after the update.
    if (!this.#window) void this.#load().then((window) => window?.follow())
  }

  hostUpdated(): void {
    this.#window?.follow()
  }

  hostDisconnected(): void {
    this.active = undefined
    this.#window?.stop()
  }

  /** What the page asks for, as an EDTF interval; everything where it asks for nothing that can be read. */
  ask(given: string | null, read: typeof readPeriod | undefined): void {
    const range = given ?? ''
    if (range === this.#asked) return
    this.#asked = range
    this.#window?.forget()
    const period = read?.(range)
    // Up to 2018 is not the first of 2019.
    const less = period && Number.isFinite(period.end - period.start) ? (period.end - period.start) / 250 : 0
    this.span = period ? [period.start, period.end - less] : undefined
  }

  /** The frame with the part of time that a layout is to show. */
  within(frame: Frame): Frame {
    return this.span ? { ...frame, domains: { ...frame.domains, time: this.span } } : frame
  }

  /** The buttons, where there is a use for them. */
  controls(locale: Locale): TemplateResult | typeof nothing {
    if (!this.zoomable) return nothing
    const used = !!this.#window?.used || this.span !== undefined
    const toolbar = { window: this.#window, used, press: this.#press, rove: this.#rove }
    return plentyPart.for(this.host)?.timeToolbar(toolbar, locale) ?? nothing
  }

  get zoomable(): boolean {
    const { panels, facts } = this.host.view ?? {}
    const ofTime = panels?.some(({ scales }) => scales.some(({ kind }) => kind === 'time'))
    if (this.host.noZoom || !facts || !ofTime) return false
    const series = facts.legend.reduce((sum, { of = 1 }) => sum + of, 0)
    return facts.rows.length > few * (series || 1)
  }

  readonly #press = (event: Event): void => {
    const button = (event.target as Element).closest('button')
    const step = button?.dataset['step'] as Step | undefined
    if (step) void this.#load().then((window) => window?.take(step))
  }

  readonly #rove = (event: KeyboardEvent): void => moving.now?.rove(event)

  async #load(): Promise<TimeWindow | undefined> {
    moving.for(this.host)
    await allLoaded(this.host)
    if (moving.now && this.host.isConnected) this.#window ??= new moving.now.TimeWindow(this.host, this)
    return this.#window
  }
}
