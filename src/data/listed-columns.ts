/** Many exact figures as columns → one observation a figure, for what draws or writes each by itself. */
import { unitOfDays } from './column-blocks.js'
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

function observationsOf({ indicator, dimensions, period, figure }: Columns, measured: string) {
  const { place, category, scope, ...others } = dimensions ?? {}
  const same = {
    indicator,
    ...(place !== undefined && { place }),
    ...(category !== undefined && { category }),
    ...(scope !== undefined && { scope }),
    ...(Object.keys(others).length > 0 && { dimensions: others }),
  }
  const unit = unitOf(period)
  return Array.from(period, (moment, i): Observation => {
    const quantity = exactQuantity(figure[i] ?? NaN, measured)
    const when = Number.isFinite(moment) ? new Date(moment).toISOString().slice(0, written[unit]) : ''
    return {
      ...same,
      // EDTF as it is read here tells none below days.
      ...(when.includes('T') ? { periodWording: when.replace('T', ' ') } : when !== '' && { period: when }),
      figure: quantity,
      ...(quantity.value === null && { status: 'missing' }),
    }
  })
}

/** Characters of a moment as ISO 8601 writes it to its year, month, day, minute or second. */
const written = { year: 4, month: 7, day: 10, minute: 16, second: 19 } as const

/** The coarsest unit that every moment begins. */
function unitOf(period: ArrayLike<number>): keyof typeof written {
  const begin = (length: number) =>
    Array.from(period).every((at) => !Number.isFinite(at) || at % length === 0)
  return begin(864e5) ? unitOfDays(period) : begin(6e4) ? 'minute' : 'second'
}
