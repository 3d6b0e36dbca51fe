import type { LitElement } from 'lit'
import type { Selection } from '../../data/series.js'
import { annotating } from '../chart/deferred-parts.js'
import type { Annotation } from '../chart/layout/annotations/annotation.js'
import type { ChartView, Frame } from '../chart/view.js'

export interface StagedHost extends LitElement {
  readonly annotations: readonly Annotation[]
}

/** Lays out a kind's view from what was selected and a frame. */
export type Layout = (selection: Selection, frame: Frame) => ChartView | undefined

/** The stages around a kind's own layout: what the page adds to it. */
export class StagesController {
  #annotations: readonly Annotation[] | undefined
  #said: string | undefined

  constructor(private readonly host: StagedHost) {}

  /**
   * What the layout reads beside its kind's own properties: the same value while it says the same; undefined while what
   * reads it is on its way.
   */
  inputs(own: readonly Annotation[], children: boolean): readonly unknown[] {
    const given = [...own, ...this.host.annotations]
    const among = children ? this.host.querySelectorAll(':scope > tally-rule, :scope > tally-note') : []
    const some = given.length + among.length
    const stage = some ? annotating.for(this.host) : undefined
    const all = some ? stage && [...given, ...stage.annotationsAmong(among)] : []
    const said = all && JSON.stringify(all)
    if (said !== this.#said) [this.#said, this.#annotations] = [said, all]
    return [this.#annotations]
  }

  /** Undefined while a stage is on its way. */
  readonly lay = (selection: Selection, frame: Frame, layout: Layout): ChartView | undefined => {
    const annotations = this.#annotations
    return annotations?.length === 0
      ? layout(selection, frame)
      : annotations && annotating.now?.layWith(annotations, selection, frame, layout)
  }
}
