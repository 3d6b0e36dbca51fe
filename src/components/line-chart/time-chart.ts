/** What charts over time have in common: the part of time shown, and what changes it. */
import type { Dataset } from '../../data/dataset.js'
import type { Query } from '../../data/series.js'
import type { Locale } from '../../data/text.js'
import { ChartElement } from '../chart/chart-element.js'
import { columnsPart, plentyPart } from '../chart/deferred-parts.js'
import { flag, property, text } from '../chart/define.js'
import type { Annotation } from '../chart/layout/annotations/annotation.js'
import { TimeRangeController } from '../controllers/time-range.js'
import { timeQuery } from './time-query.js'

export abstract class TimeChart extends ChartElement {
  /** The part of time to show, as an EDTF interval: `2016/2018`, `2020-03/`; everything by default. */
  @property(text) range = ''
  /** Leaves out the buttons, keys and gestures that change the part of time shown. */
  @property({ attribute: 'no-zoom', converter: flag }) noZoom = false

  protected readonly time = new TimeRangeController(this)

  protected override controls(locale: Locale): unknown {
    return this.time.controls(locale)
  }

  protected override ofColumns(dataset: Dataset): Dataset | undefined {
    // Both are asked for at the same time.
    const part = columnsPart.for(this)
    return plentyPart.for(this) && part && dataset
  }

  protected override get kindQuery(): Query | undefined {
    return timeQuery(this.known)
  }

  protected override get ownAnnotations(): readonly Annotation[] {
    return this.goal === undefined
      ? []
      : [{ type: 'rule', value: this.goal, label: { zh: '目标', en: 'Goal' } }]
  }

  protected override drawsAll(): boolean {
    return true
  }
}
