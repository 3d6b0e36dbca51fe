/** HTML over the plot, made from the targets: what keyboard and assistive technology meet (figure → series → point). */
import { html, nothing, type TemplateResult } from 'lit'
import { placeAt } from '../controllers/place-at.js'
import { bucketsOf, type Bucket } from './buckets.js'
import { nameOf, spokenRow } from './layout/facts.js'
import type { ChartView, Target } from './view.js'
import { words } from './words.js'

/** `opened` is the key of the bucket whose figures are met one by one. */
export function targetLayer(
  view: ChartView,
  tabStop: string | undefined,
  opened: string | undefined,
): TemplateResult {
  const { targets } = view
  const buckets = bucketsOf(targets.length)
  if (buckets.length === 0) return html`<div class="targets">${seriesGroups(all(view), view, tabStop)}</div>`
  return html`<div class="targets">
    ${buckets.map((bucket) =>
      bucket.key === opened
        ? html`${range(view, bucket).map((target) => point(target, view, tabStop))}`
        : bucketElement(bucket, view, tabStop),
    )}
  </div>`
}

function all(view: ChartView): readonly Target[] {
  return range(view, { from: 0, to: view.targets.length })
}

function range(view: ChartView, { from, to }: { from: number; to: number }): readonly Target[] {
  return Array.from({ length: to - from }, (_, i) => view.targets.at(from + i))
}

/** Points of several series or panels are met one after another; one series needs no group of its own. */
function seriesGroups(list: readonly Target[], view: ChartView, tabStop: string | undefined) {
  const labels = new Map(view.facts.legend.map((item) => [item.key, item.label]))
  const groups = new Map<string, Target[]>()
  for (const target of list) {
    const key = target.within ?? target.series
    const members = groups.get(key)
    if (members) members.push(target)
    else groups.set(key, [target])
  }
  if (!list[0]?.within && (labels.size < 2 || groups.size < 2)) return points(list, view, tabStop)
  return [...groups].map(
    ([key, members]) =>
      html`<div role="group" aria-label=${members[0]?.within ?? labels.get(key) ?? nothing}>
        ${points(members, view, tabStop)}
      </div>`,
  )
}

function points(list: readonly Target[], view: ChartView, tabStop: string | undefined) {
  return list.map((target) => point(target, view, tabStop))
}

function point(target: Target, view: ChartView, tabStop: string | undefined): TemplateResult {
  return html`<div
    class="target"
    role="img"
    data-key=${target.key}
    tabindex=${target.key === tabStop ? 0 : -1}
    aria-label=${spokenRow(view.facts.rows.at(target.row), view.frame.locale)}
    ${placeAt(target.box)}
  ></div>`
}

function bucketElement(bucket: Bucket, view: ChartView, tabStop: string | undefined): TemplateResult {
  const { targets, facts } = view
  const { locale } = view.frame
  const { from, to } = bucket
  const at = tabStop === undefined ? -1 : targets.indexOf(tabStop)
  const stop = bucket.key === tabStop || (at >= from && at < to)
  return html`<div
    class="target"
    role="button"
    data-key=${bucket.key}
    tabindex=${stop ? 0 : -1}
    aria-label=${words(locale).group(spokenEnd(from), spokenEnd(to - 1), to - from)}
    ${placeAt(targets.many?.around(from, to) ?? union(range(view, bucket)))}
  ></div>`

  function spokenEnd(i: number): string {
    const row = facts.rows.at(targets.at(i).row)
    return nameOf(row, locale) + (locale === 'en' ? ' ' : '') + row.spoken
  }
}

function union(members: readonly Target[]) {
  const [x, y] = [Math.min(...members.map((t) => t.box.x)), Math.min(...members.map((t) => t.box.y))]
  const right = Math.max(...members.map((t) => t.box.x + t.box.width))
  const bottom = Math.max(...members.map((t) => t.box.y + t.box.height))
  return { x, y, width: right - x, height: bottom - y }
}
