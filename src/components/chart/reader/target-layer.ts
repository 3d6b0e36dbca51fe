/** HTML over the plot, made from the targets: what keyboard and assistive technology meet (figure → series → point). */
import { html, type LitElement, type TemplateResult } from 'lit'
import { grouped } from '../../../data/grouped.js'
import { placeAt } from '../paint/place-at.js'
import { mostTargets } from './buckets.js'
import { plentyPart } from '../deferred-parts.js'
import { spokenRow } from '../layout/words/facts.js'
import type { ChartView, Target } from '../view.js'

interface Visited {
  readonly host: LitElement
  /** Key of the last figure visited. */
  readonly current: string | undefined
  /** Key of the group whose figures are met one by one. */
  readonly opened: string | undefined
}

export function targetLayer(view: ChartView, { host, current, opened }: Visited): TemplateResult {
  const { targets } = view
  const all = { from: 0, to: targets.length }
  return html`<div class="targets">
    ${
      targets.length > mostTargets
        ? plentyPart.for(host)?.bucketLayer(view, current, opened)
        : seriesGroups(range(view, all), view, current)
    }
  </div>`
}

export function range(view: ChartView, { from, to }: { from: number; to: number }): readonly Target[] {
  return Array.from({ length: to - from }, (_, i) => view.targets.at(from + i))
}

/** Points of several series or panels are met one after another; one series, or one without a name, needs no group of its own. */
function seriesGroups(list: readonly Target[], view: ChartView, current: string | undefined) {
  // The last one visited while it exists, else the first.
  const tabStop = list.some(({ key }) => key === current) ? current : list[0]?.key
  const labels = new Map(view.facts.legend.map((item) => [item.key, item.label]))
  const groups = grouped(list, ({ within, series }) => within ?? series)
  if (!list[0]?.within && (labels.size < 2 || groups.size < 2)) return points(list, view, tabStop)
  return [...groups].map(([key, members]) => {
    const name = members[0]?.within ?? labels.get(key)
    const each = points(members, view, tabStop)
    return name ? html`<div role="group" aria-label=${name}>${each}</div>` : each
  })
}

function points(list: readonly Target[], view: ChartView, tabStop: string | undefined) {
  return list.map((target) => point(target, view, tabStop))
}

export function point(target: Target, view: ChartView, tabStop: string | undefined): TemplateResult {
  return html`<div
    class="target"
    role="img"
    data-key=${target.key}
    tabindex=${target.key === tabStop ? 0 : -1}
    aria-label=${spokenRow(view.facts.rows.at(target.row), view.frame.locale)}
    .style=${placeAt(target.box)}
  ></div>`
}
