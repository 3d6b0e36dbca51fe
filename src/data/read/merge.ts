import type { Dataset, Observation } from '../dataset.js'
import type { Indicator } from '../indicator.js'
import { asOneName } from './one-name.js'
import { keepTotals, totalsOf } from './printed-totals.js'
import { emptyDataset } from './reading.js'
import { toldByTitles } from './titles.js'
import { rememberWhereabouts, whereaboutsOf, type Whereabouts } from './whereabouts.js'

/** Several tables as one dataset. An id taken by another indicator gets a number; one of the same label and unit is shared. */
export function merged(datasets: readonly Dataset[]): Dataset {
  const [first, ...others] = datasets
  if (!first || others.length === 0) return first ?? emptyDataset()
  const { dataset, ids } = together(datasets)
  rememberWhereabouts(dataset, joined(datasets))
  keepTotals(
    dataset,
    datasets.map((one, i) => totalsOf(one, (id) => ids[i]?.get(id) ?? id)),
  )
  return dataset
}

/**
 * The same where 件数 of one table and 件数 of another are two things: told apart by the titles of the tables, else by number.
 * What a title dates is of that year, and of two bodies each has its own.
 */
export function mergedApart(datasets: readonly Dataset[]): Dataset {
  const labels = datasets.flatMap(dividedIn)
  const shared = new Set(labels.filter((label, i) => typeof label === 'string' && labels.indexOf(label) < i))
  const titles = datasets.map(({ title }) => title)
  const told = toldByTitles(datasets)
  const subjects = datasets.map((dataset, i) => withoutYear(dataset, told[i]))
  const named = (label: string, i: number): string => {
    const [title, subject] = [titles[i], subjects[i]]
    if (typeof title !== 'string' || titles.indexOf(title) < i) return i > 0 ? `${label}（${i + 1}）` : label
    // 件数 of the sheets 2022年 and 2023年 is one, of two years.
    const isOfYears =
      subject === '' || (subject !== undefined && subjects.filter((s) => s === subject).length > 1)
    const name = isOfYears ? subject : title
    return /^(?:件数|count)$/.test(label) && name !== '' ? name : asOneName(name, label)
  }
  return merged(
    datasets.map((dataset, i) => {
      const indicators = dataset.indicators.map((indicator) =>
        typeof indicator.label === 'string' && shared.has(indicator.label)
          ? { ...indicator, label: named(indicator.label, i) }
          : indicator,
      )
      return retold({ ...dataset, indicators }, dataset, told[i])
    }),
  )
}

/** What a title says but for the year that dates all figures of its table: 提案分类 of 2022年提案分类. */
function withoutYear(
  { title, observations }: Dataset,
  told: (o: Observation) => Observation = (o) => o,
): string | undefined {
  const isDated = observations.every((o) => o.period === undefined && told(o).period !== undefined)
  return typeof title === 'string' && isDated ? title.replace(/[（(]?\d{4}年度?[)）]?/, '') : undefined
}

/** A table told otherwise than it was read: where its figures stand and what it adds up to are kept. */
export function retold(
  changed: Dataset,
  dataset: Dataset,
  told: (o: Observation) => Observation = (o) => o,
): Dataset {
  const apart = { ...changed, observations: changed.observations.map(told) }
  rememberWhereabouts(apart, whereaboutsOf(dataset))
  const totals = totalsOf(dataset)
  keepTotals(apart, [totals && { ...totals, observations: totals.observations.map(told) }])
  return apart
}

/** What has classes; 立案总数 of both tables is one. */
function dividedIn({ indicators, observations }: Dataset): readonly Indicator['label'][] {
  const divided = new Set(observations.flatMap((o) => (o.category === undefined ? [] : o.indicator)))
  return indicators.flatMap(({ id, label }) => (divided.has(id) ? [label] : []))
}

/** Where the observations of several tables stand, one after another as they are merged. */
function joined(datasets: readonly Dataset[]): Whereabouts {
  return (i, field) => {
    let first = 0
    for (const dataset of datasets) {
      const next = first + dataset.observations.length
      if (i < next) return whereaboutsOf(dataset)?.(i - first, field)
      first = next
    }
    return undefined
  }
}

interface Together {
  readonly dataset: Dataset
  /** Of each dataset, the ids that its indicators have in all of them. */
  readonly ids: readonly ReadonlyMap<string, string>[]
}

function together(datasets: readonly Dataset[]): Together {
  const indicators = new Map<string, Indicator>()
  const observations: Observation[] = []
  const all: ReadonlyMap<string, string>[] = []
  for (const dataset of datasets) {
    const ids = new Map(dataset.indicators.map((indicator) => [indicator.id, idFor(indicator, indicators)]))
    all.push(ids)
    for (const indicator of dataset.indicators) {
      const id = ids.get(indicator.id) ?? indicator.id
      if (indicators.has(id)) continue
      const whole = indicator.partOf === undefined ? undefined : ids.get(indicator.partOf)
      indicators.set(id, { ...indicator, id, ...(whole !== undefined && { partOf: whole }) })
    }
    for (const o of dataset.observations)
      observations.push({ ...o, indicator: ids.get(o.indicator) ?? o.indicator })
  }
  const sources = byId(datasets.flatMap((dataset) => dataset.sources ?? []))
  const places = byId(datasets.flatMap((dataset) => dataset.places ?? []))
  const dataset: Dataset = {
    version: 1,
    indicators: [...indicators.values()],
    observations,
    ...(sources.length > 0 && { sources }),
    ...(places.length > 0 && { places }),
  }
  return { dataset, ids: all }
}

function idFor({ id, label, unit }: Indicator, taken: ReadonlyMap<string, Indicator>): string {
  for (let n = 1; ; n++) {
    const wanted = n === 1 ? id : `${id}-${n}`
    const known = taken.get(wanted)
    if (!known || (known.label === label && known.unit === unit)) return wanted
  }
}

function byId<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()]
}
