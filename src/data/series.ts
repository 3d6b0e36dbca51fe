import type { Columns, Dataset, Observation, Place, Source, Status } from './dataset.js'
import type { Finding } from './finding.js'
import type { Indicator, Scheme } from './indicator.js'
import type { Learnt } from './column-blocks.js'
import type { MomentUnit } from './moments.js'
import type { Quantity } from './quantity.js'
import type { Resolved } from './resolve.js'
import type { Text } from './text.js'

/** Named dimensions; any other name is looked up in `observation.dimensions`. */
export const dimensions = ['indicator', 'place', 'period', 'category', 'scope', 'source'] as const
export type Dimension = (typeof dimensions)[number] | (string & {})

/** Values a dimension may have; dimensions are joined by and, values by or. */
export type Filter = Readonly<Record<string, readonly string[]>>

export const sorts = ['none', 'ascending', 'descending', 'label'] as const
export type Sort = (typeof sorts)[number]

/** What to take of a dataset and how to lay it along axis and colour. */
export interface Query {
  /** Ids or labels; none = every indicator. */
  readonly indicator?: readonly string[] | undefined
  /** Dimension along the axis; none = the first that varies. */
  readonly by?: Dimension | undefined
  /** Dimension of colour; none = the next that varies, `'none'` = one colour. */
  readonly split?: Dimension | undefined
  readonly facet?: Dimension | undefined
  readonly where?: Filter | undefined
  readonly sort?: Sort
  /** How many keys along the axis; the rest is collected by `collect` and labelled. */
  readonly limit?: number | undefined
  /** What `where`, `sort`, `limit` and dates of statement take. */
  readonly narrow?: Narrowing
  /** `collectRest`, which `limit` needs. */
  readonly collect?: (group: readonly Datum[], count: number) => Datum
  /** `withRests` where the figures are parts of wholes: gives each its whole and adds what is not broken down. */
  readonly whole?: (asked: readonly Datum[], every: readonly Datum[], query: Query) => Laid
  /** `withColumns` for kinds that draw many figures as columns: adds them to what is selected of the rest. */
  readonly columns?:
    | ((
        rest: Selection,
        dataset: Dataset,
        query: Query,
        judge: (own: readonly Observation[]) => Pick<Selection, 'reasons' | 'notes'>,
      ) => Selection)
    | undefined
  /** `facetsOf` where the figures stand in panels by `facet`: what the panels are, in their order. */
  readonly facets?: (
    listed: readonly Datum[],
    query: Query,
    resolved: Resolved,
  ) => Pick<Selection, 'facet' | 'facets'>
  /** The element's properties that have a value they do not take, and it, one a line; empty where an element has none. */
  readonly odd?: string
  /** Series keys the reader has hidden. */
  readonly hidden?: ReadonlySet<string>
}

/** The stages of a selection that most charts do not need. */
export interface Narrowing {
  readonly parse: (where: string) => Filter
  /** Both filters at once. */
  readonly both: (a: Filter, b: Filter) => Filter
  /** Of several statements of one figure the latest. */
  readonly latest: (data: readonly Datum[]) => readonly Datum[]
  /** What `where` asks for and no figure answers; no value where there is no such dimension. Also a `limit` below 1. */
  readonly unmet: (dataset: Dataset, query: Query) => readonly (readonly [Dimension, string])[]
  readonly filter: (data: readonly Datum[], where: Filter | undefined) => readonly Datum[]
  /** Sorts and limits. */
  readonly arrange: (data: readonly Datum[], query: Query, split: Dimension | undefined) => readonly Datum[]
  /** Colours of what is left, where there are more series than colours. */
  readonly colours: (
    colors: ReadonlyMap<string, number>,
    listed: readonly Datum[],
    split: Dimension | undefined,
  ) => ReadonlyMap<string, number>
  /** The same of series that are known by their keys alone. */
  readonly coloursLeft: (
    colors: ReadonlyMap<string, number>,
    left: readonly string[],
  ) => ReadonlyMap<string, number>
}

/** Figures along axis and colour. */
export interface Laid {
  readonly by: Dimension
  readonly split: Dimension | undefined
  /** What the query asks for, each with its spot along the axis. */
  readonly listed: readonly Datum[]
  /** The same without `where`: colours go by it. */
  readonly all: readonly Datum[]
}

/** One figure with everything it refers to, resolved. */
export interface Datum {
  /** Unique in the dataset and stable over filtering. */
  readonly key: string
  /** Key along the axis. */
  readonly x: string
  /** Label along the axis. */
  readonly label: Text
  readonly figure: Quantity
  /** What the figure is a part of, where the query asked for wholes and the data says. */
  readonly whole?: Quantity
  /** What 100 % of that whole stands for, where the data states it. */
  readonly base?: Quantity
  /** Its share of that whole: as printed where the source prints it too, else worked out. */
  readonly share?: Quantity
  readonly status: Status
  readonly indicator: Indicator
  readonly observation: Observation
  readonly place?: Place
  readonly scheme?: Scheme
  readonly source?: Source
  /** Label of the category, or of several joined. */
  readonly category?: Text
  /** rest: whole minus the listed parts · collected: beyond `limit` · total: a sum. */
  readonly derived?: 'rest' | 'collected' | 'total'
}

/** One panel of small multiples: a value of the dimension they are told apart by. */
export interface Facet {
  readonly key: string
  readonly label: Text
}

/** Columns in order of time. */
export interface OrderedColumns
  extends Pick<Columns, 'period' | 'figure'>, Omit<Learnt, 'ordered' | 'begins'> {
  /** What their moments are told in. */
  readonly unit: Exclude<MomentUnit, 'millisecond'>
}

/** The figures of one colour. */
export interface Series {
  readonly key: string
  readonly label: Text
  readonly data: readonly Datum[]
  /** Many exact figures in order of time, beside or instead of `data`. */
  readonly columns?: OrderedColumns & {
    readonly indicator: Indicator
    /** What is judged in their stead. */
    readonly standIn: Observation
  }
  /** The panel they stand in. */
  readonly facet?: Facet
}

/** Why two figures may not be put on one axis. */
export interface Reason {
  readonly code: 'indicator' | 'unit' | 'scope' | 'timing' | 'period' | 'base' | 'scheme'
  readonly message: { readonly zh: string; readonly en: string }
}

export interface Selection {
  readonly series: readonly Series[]
  /** Every series, hidden ones too. */
  readonly legend: readonly { readonly key: string; readonly label: Text }[]
  /** What stands along the axis, in its order. */
  readonly axis: readonly { readonly key: string; readonly label: Text }[]
  readonly by: Dimension
  readonly split?: Dimension
  /** What the panels are, also those whose figures are all hidden; absent where there are none. */
  readonly facets?: readonly Facet[]
  readonly facet?: Dimension
  /** Why what was selected cannot share an axis; empty when it can. */
  readonly reasons: readonly Reason[]
  /** Doubts to be said beside the chart: unknown on both sides. */
  readonly notes: readonly Text[]
  /** Place, category, period and scope of every figure alike, but for what stands along the axis; empty texts where there is none. */
  readonly common: readonly Text[]
  readonly findings: readonly Finding[]
  /** Colour number by series key, from the unfiltered dataset. */
  readonly colors: ReadonlyMap<string, number>
}
