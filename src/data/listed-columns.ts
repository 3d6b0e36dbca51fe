/** Many exact figures as columns → one observation a figure, for what draws or writes each by itself. */
import type { Columns, Dataset, Observation } from './dataset.js'
import { finestOf, numbersOf, unitOfMoments, writeMoment, type MomentUnit } from './moments.js'
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
    const measured = new Map(dataset.indicators.map(({ id, unit }) => [id, unit]))
    const told = unitsByIndicator(columns)
    const observations = columns.flatMap((column) =>
      observationsOf(column, measured.get(column.indicator) ?? '', told.get(column.indicator) ?? 'day'),
    )
    listed.set(dataset, (own = { ...rest, observations: [...dataset.observations, ...observations] }))
  }
  return own
}

/** One day beside many days of the same indicator is a day, though a year begins with it. */
function unitsByIndicator(columns: readonly Columns[]): ReadonlyMap<string, MomentUnit> {
  const told = new Map<string, MomentUnit>()
  for (const { indicator, period } of columns) {
    if (period.length === 0) continue
    const unit = unitOfMoments(numbersOf(period))
    told.set(indicator, finestOf([told.get(indicator) ?? unit, unit]))
  }
  return told
}

function observationsOf(
  { indicator, dimensions, period, figure }: Columns,
  measured: string,
  unit: MomentUnit,
) {
  const { place, category, scope, ...others } = dimensions ?? {}
  const same = {
    indicator,
    ...(place !== undefined && { place }),
    ...(category !== undefined && { category }),
    ...(scope !== undefined && { scope }),
    ...(Object.keys(others).length > 0 && { dimensions: others }),
  }
  return Array.from(numbersOf(period), (moment, i): Observation => {
    const quantity = exactQuantity(figure[i] ?? NaN, measured)
    const when = writeMoment(moment, unit)
    return {
      ...same,
      // EDTF as it is read here tells none below days, and years of four digits.
      ...(/^\d{4}(-\d\d){0,2}$/.test(when) ? { period: when } : when !== '' && { periodWording: when }),
      figure: quantity,
      ...(quantity.value === null && { status: 'missing' }),
    }
  })
}
