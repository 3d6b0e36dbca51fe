/** Series whose names come with their figures: [["A类", 242]], [{ name: "A类", y: 242 }], as pies and points are given their data. */
import { isObject, isScalar } from '../reading.js'

type Slice = readonly [name: string, value: unknown]

interface Sliced {
  readonly name: string | undefined
  readonly slices: readonly Slice[]
}

/** Rows of cells, and where each of them stands below the list of series. */
export interface SlicedRows {
  readonly rows: readonly (readonly unknown[])[]
  readonly pathOf: (row: number, column: number) => string
}

/** { series: [{ name: '立案', data: [['2021', 760], …] }, …] }, one series or several of the same names. */
export function slicedSeries(series: unknown): SlicedRows | undefined {
  if (!Array.isArray(series)) return undefined
  const all = series.flatMap((one: unknown): readonly Sliced[] => {
    const slices = isObject(one) ? slicesOf(one['data']) : undefined
    const name = isObject(one) && typeof one['name'] === 'string' ? one['name'] : undefined
    return slices ? [{ name, slices }] : []
  })
  const [first] = all
  if (!first || all.length < series.length) return undefined
  if (all.length === 1)
    return { ...pairsOf(first.slices, first.name), pathOf: (row) => `series/0/data/${row - 1}` }
  const names = first.slices.map(([name]) => name)
  const isOfThese = ({ name, slices }: Sliced) =>
    name !== undefined && slices.length === names.length && slices.every(([own], i) => own === names[i])
  return all.every(isOfThese)
    ? {
        rows: [['', ...names], ...all.map(({ name, slices }) => [name, ...slices.map(([, value]) => value)])],
        pathOf: (row, column) => `series/${row - 1}${column > 0 ? `/data/${column - 1}` : ''}`,
      }
    : undefined
}

/** [{ name: 'A类', y: 242 }]: records that say no more than what a slice is called and how large it is. */
export function bareSlices(raw: unknown): SlicedRows | undefined {
  const arePoints =
    Array.isArray(raw) &&
    raw.every((item) => isObject(item) && 'y' in item && ('name' in item || 'x' in item))
  const slices = arePoints ? slicesOf(raw) : undefined
  return slices && { ...pairsOf(slices), pathOf: (row) => `${row - 1}` }
}

function pairsOf(slices: readonly Slice[], name = '数值'): Pick<SlicedRows, 'rows'> {
  return { rows: [['类别', name], ...slices] }
}

/** Undefined where one of them has no name or no figure. */
function slicesOf(data: unknown): readonly Slice[] | undefined {
  if (!Array.isArray(data) || data.length < 2) return undefined
  const slices = data.map((item: unknown) => sliceOf(item)).filter((item) => item !== undefined)
  return slices.length === data.length ? slices : undefined
}

function sliceOf(item: unknown): Slice | undefined {
  if (Array.isArray(item)) return item.length === 2 ? slice(item[0], item[1]) : undefined
  if (!isObject(item)) return undefined
  const { x, y, name = x, value = y } = item
  return slice(name, value)
}

/** A point in time is given in milliseconds; two numbers else are a point and no slice. */
function slice(name: unknown, value: unknown): Slice | undefined {
  if (value === undefined || !isScalar(value)) return undefined
  if (typeof name === 'string') return [name, value]
  return typeof name === 'number' && name > 1e11
    ? [new Date(name).toISOString().slice(0, 10), value]
    : undefined
}
