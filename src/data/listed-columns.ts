/** Many exact figures as columns → one observation a figure, for what draws or writes each by itself. */
import type { Columns, Dataset, Observation } from './dataset.js'
import { exactQuantity } from './quantity.js'

/** More would fill the memory of a page. */
export const mostListed = 100_000

const listed = new WeakMap<Dataset, Dataset>()

/** The same dataset without columns; undefined where they hold more than 100,000 figures. */
export function listColumns(dataset: Dataset): Dataset | undefined {
  const { columns = [], ...rest } = dataset
  if (columns.reduce((sum, { period }) => sum + period.length, 0) > mostListed) return undefined
  let own = listed.get(dataset)
  if (!own) {
    const units = new Map(dataset.indicators.map(({ id, unit }) => [id, unit]))
    const observations = columns.flatMap((column) =>
      observationsOf(column, units.get(column.indicator) ?? ''),
    )
    listed.set(dataset, (own = { ...rest, observations: [...dataset.observations, ...observations] }))
  }
  return own
}

function observationsOf({ indicator, dimensions, period, figure }: Columns, unit: string) {
  const { place, category, scope, ...others } = dimensions ?? {}
  const same = {
    indicator,
    ...(place !== undefined && { place }),
    ...(category !== undefined && { category }),
    ...(scope !== undefined && { scope }),
    ...(Object.keys(others).length > 0 && { dimensions: others }),
  }
  const begin = beginOf(period)
  return Array.from(period, (moment, i): Observation => {
    const quantity = exactQuantity(figure[i] ?? NaN, unit)
    const when = Number.isFinite(moment) ? new Date(moment).toISOString().slice(0, begin) : ''
    return {
      ...same,
      ...(when !== '' && (begin > day ? { periodWording: when.replace('T', ' ') } : { period: when })),
      figure: quantity,
      ...(quantity.value === null && { status: 'missing' }),
    }
  })
}

/** Characters of a moment as ISO 8601 writes it, to its year, month, day, minute or second. */
const [year, month, day, minute, second] = [4, 7, 10, 16, 19]

/** The coarsest unit that every moment begins; EDTF tells none below days. */
function beginOf(period: ArrayLike<number>): number {
  const moments = Array.from(period).filter(Number.isFinite)
  const rests = new Set(moments.map((moment) => new Date(moment).toISOString().slice(year)))
  const all = (pattern: RegExp) => [...rests].every((rest) => pattern.test(rest))
  if (all(/^-01-01T00:00:00/)) return year
  if (all(/^-\d\d-01T00:00:00/)) return month
  if (all(/T00:00:00/)) return day
  return all(/:00\./) ? minute : second
}
