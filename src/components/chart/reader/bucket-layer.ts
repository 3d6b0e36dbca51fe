/** Figures met group by group, where there are too many to meet one by one. */
import { html, type TemplateResult } from 'lit'
import { placeAt } from '../paint/place-at.js'
import { shownBuckets, type Bucket } from './buckets.js'
import { inWords, nameOf } from '../layout/words/facts.js'
import { point, range } from './target-layer.js'
import type { ChartView, Extremes, Target } from '../view.js'

export { bucketsAround, rangeOf, shownBuckets } from './buckets.js'

/** `opened` is the key of the bucket whose figures are met one by one; `current` that of the last one visited. */
export function bucketLayer(
  view: ChartView,
  current: string | undefined,
  opened: string | undefined,
): TemplateResult {
  const { targets } = view
  const shown = shownBuckets(targets.length, opened)
  const tabStop = stopOf()
  const at = tabStop === undefined ? -1 : targets.indexOf(tabStop)
  return html`${shown.map((bucket) => {
    if (bucket.open) return html`${range(view, bucket).map((target) => point(target, view, tabStop))}`
    const stop = bucket.key === tabStop || (at >= bucket.from && at < bucket.to)
    return bucketElement(bucket, view, stop)
  })}`

  /** The last one visited while it exists, else the first. */
  function stopOf(): string | undefined {
    const known =
      current !== undefined &&
      (targets.indexOf(current) >= 0 || shown.some(({ key, open }) => key === current && !open))
    const [first] = shown
    return known ? current : first?.open ? targets.at(first.from).key : first?.key
  }
}

const said = new WeakMap<ChartView, Map<string, string>>()

/** While the reader moves about, what a group says stays as it is. */
function labelOf(bucket: Bucket, view: ChartView): string {
  const labels = said.get(view) ?? new Map<string, string>()
  said.set(view, labels)
  const label = labels.get(bucket.key) ?? inWords(labelIn(bucket, view), view.frame.locale)
  labels.set(bucket.key, label)
  return label
}

function bucketElement(bucket: Bucket, view: ChartView, stop: boolean): TemplateResult {
  const { from, to } = bucket
  return html`<div
    class="target"
    role="button"
    data-key=${bucket.key}
    tabindex=${stop ? 0 : -1}
    aria-label=${labelOf(bucket, view)}
    .style=${placeAt(view.targets.many?.around(from, to) ?? union(range(view, bucket)))}
  ></div>`
}

/** How many there are, the first and the last, the least and the greatest, and how many are in doubt. */
function labelIn({ from, to }: Bucket, view: ChartView): string {
  const en = view.frame.locale === 'en'
  const { extremes, doubtful } = view.targets.many?.extremes(from, to) ?? extremesOf(view, from, to)
  const [first, last, least, greatest] = [from, to - 1, ...extremes].map((i) => {
    const row = view.facts.rows.at(view.targets.at(i).row)
    // Never a name and a figure without a pause: 620100的0次 is not 6201000次.
    return nameOf(row, view.frame.locale) + (en ? ', ' : '的') + row.spoken
  })
  const parts = en
    ? [`${to - from} items, from ${first}, to ${last}`]
    : [`${to - from}项，从${first}到${last}`]
  if (least !== undefined && greatest !== undefined)
    parts.push(en ? `lowest ${least}; highest ${greatest}` : `最低${least}，最高${greatest}`)
  if (doubtful > 0) parts.push(en ? `${doubtful} of them not exact` : `其中${doubtful}个不是确数`)
  parts.push(en ? 'press Enter to open' : '按回车键展开')
  return parts.join(en ? '; ' : '，')
}

/** The least and the greatest of figures of one unit, and how many of all are not exact. */
function extremesOf({ targets, facts: { rows } }: ChartView, from: number, to: number): Extremes {
  const units = new Set<string>()
  let doubtful = 0
  let [low, high]: [number, number][] = []
  for (let i = from; i < to; i++) {
    const { row } = targets.at(i)
    const { value, unit, bound } = rows.figure?.(row) ?? rows.at(row).figure
    units.add(unit)
    if (bound !== 'exact') doubtful++
    if (value === null) continue
    if (!low || value < low[1]) low = [i, value]
    if (!high || value > high[1]) high = [i, value]
  }
  return { extremes: low && high && units.size === 1 ? [low[0], high[0]] : [], doubtful }
}

function union(members: readonly Target[]) {
  const [x, y] = [Math.min(...members.map((t) => t.box.x)), Math.min(...members.map((t) => t.box.y))]
  const right = Math.max(...members.map((t) => t.box.x + t.box.width))
  const bottom = Math.max(...members.map((t) => t.box.y + t.box.height))
  return { x, y, width: right - x, height: bottom - y }
}
