/** Figures met group by group, where there are too many to meet one by one. */
import { html, type TemplateResult } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { placeAt } from '../controllers/place-at.js'
import { bucketsOf, type Bucket } from './buckets.js'
import { nameOf } from './layout/facts.js'
import { point, range } from './target-layer.js'
import type { ChartView, Target } from './view.js'

export { layFirst } from './layout/first-items.js'

/** `opened` is the key of the bucket whose figures are met one by one; `current` that of the last one visited. */
export function bucketLayer(
  view: ChartView,
  current: string | undefined,
  opened: string | undefined,
): TemplateResult {
  const { targets } = view
  const buckets = bucketsOf(targets.length)
  const tabStop = stopOf()
  const at = tabStop === undefined ? -1 : targets.indexOf(tabStop)
  return html`${buckets.map((bucket) => {
    if (bucket.key === opened)
      return html`${range(view, bucket).map((target) => point(target, view, tabStop))}`
    const stop = bucket.key === tabStop || (at >= bucket.from && at < bucket.to)
    // While the reader moves about, what the groups say stays as it is.
    return guard([view, stop], () => bucketElement(bucket, view, stop))
  })}`

  /** The last one visited while it exists, else the first. */
  function stopOf(): string | undefined {
    const known =
      current !== undefined &&
      (targets.indexOf(current) >= 0 || buckets.some(({ key }) => key === current && key !== opened))
    const first = buckets[0]
    return known ? current : first && first.key !== opened ? first.key : targets.at(0).key
  }
}

function bucketElement(bucket: Bucket, view: ChartView, stop: boolean): TemplateResult {
  const { targets, facts } = view
  const { locale } = view.frame
  const { from, to } = bucket
  return html`<div
    class="target"
    role="button"
    data-key=${bucket.key}
    tabindex=${stop ? 0 : -1}
    aria-label=${label(spokenEnd(from), spokenEnd(to - 1), to - from)}
    ${placeAt(targets.many?.around(from, to) ?? union(range(view, bucket)))}
  ></div>`

  function label(one: string, other: string, n: number): string {
    return locale === 'en'
      ? `${n} items, from ${one} to ${other}; press Enter to open`
      : `${n}项，从${one}到${other}，按回车键展开`
  }

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
