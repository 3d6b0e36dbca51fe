/**
 * Does a dataset contradict itself, and does it say what its source says?
 *
 *   Dataset ─ usable observations ─▶ Context ─ each rule ─▶ findings
 *
 * error: cannot be right · warning: needs a look · note: worth knowing, and right as it stands.
 */
import { mergedCountOnce } from './check/stage/after-merging.js'
import { basesAgree } from './check/share/base-differs.js'
import { totalsAddTheirColumns } from './check/sum/beside-total.js'
import { changesFitTheirFigures } from './check/share/change.js'
import { columnsFit } from './check/record/columns.js'
import { contextOf, type Rule } from './check/context.js'
import { cumulativeNeverFalls } from './check/sum/cumulative.js'
import { statementsAgree } from './check/record/duplicate.js'
import { figuresAreInRange, figuresAreNumbers } from './check/record/figure.js'
import { countsAreWhole, sharesAreNotFractions } from './check/share/fraction.js'
import { namesAreSpelledOnce } from './check/name/name.js'
import { namedSharesFit } from './check/share/named-share.js'
import { namedSharesMakeHundred } from './check/sum/named-sum.js'
import { jointFiguresAddUp, partsMakeTheWhole } from './check/sum/parts.js'
import { periodsAreReadable } from './check/name/period.js'
import { periodsAddUp } from './check/sum/period-sum.js'
import { placesMakeTheirProvince } from './check/sum/place-total.js'
import { allMeansAll, ratesFitTheirCounts } from './check/share/rate.js'
import { placesAreKnown } from './check/name/place.js'
import { classesAreKnown, namesAreKnown } from './check/record/reference.js'
import { magnitudesAgree } from './check/record/magnitude.js'
import { ratesNameTheirClasses } from './check/share/satisfaction.js'
import { satisfactionFitsItsCounts } from './check/share/satisfied.js'
import { lettersStayInTheirScheme } from './check/name/scheme.js'
import { namedPartsMakeTheirWhole } from './check/sum/named-parts.js'
import { cumulativeAddsUp } from './check/sum/running-sum.js'
import { sharesHold } from './check/share/shares.js'
import { spreadsheetsChangedNothing } from './check/name/spreadsheet.js'
import { receivedAreDisposedOf, stagesNarrow } from './check/stage/stages.js'
import {
  namedPartsCountAlike,
  proposalsAreNoPeople,
  unitsAgree,
  whatHasAShareIsCounted,
} from './check/name/unit.js'
import { usable } from './check/usable.js'
import { ratesFitAsElsewhere, sharesFitTheirColumn } from './check/share/told-rate.js'
import { wordingsReadAsTheirFigures } from './check/record/wording.js'
import type { Dataset, Observation } from './dataset.js'
import type { Finding } from './finding.js'
import { say } from './text.js'
import { knownPlaces, type PlaceList } from './places.js'
import codes from './places/gb2260.js'
import { totalsOf } from './read/printed-totals.js'
import { inTheTable, whereaboutsOf } from './read/whereabouts.js'

export { findPlace, loadPlaces, samePlace, type PlaceList } from './places.js'

const rules: readonly Rule[] = [
  namesAreKnown,
  classesAreKnown,
  placesAreKnown,
  figuresAreNumbers,
  wordingsReadAsTheirFigures,
  figuresAreInRange,
  sharesAreNotFractions,
  countsAreWhole,
  unitsAgree,
  namedPartsCountAlike,
  whatHasAShareIsCounted,
  proposalsAreNoPeople,
  magnitudesAgree,
  partsMakeTheWhole,
  jointFiguresAddUp,
  sharesHold,
  ratesFitTheirCounts,
  ratesFitAsElsewhere,
  sharesFitTheirColumn,
  namedSharesFit,
  namedSharesMakeHundred,
  ratesNameTheirClasses,
  satisfactionFitsItsCounts,
  changesFitTheirFigures,
  stagesNarrow,
  receivedAreDisposedOf,
  mergedCountOnce,
  namedPartsMakeTheirWhole,
  totalsAddTheirColumns,
  allMeansAll,
  basesAgree,
  statementsAgree,
  periodsAreReadable,
  periodsAddUp,
  cumulativeNeverFalls,
  cumulativeAddsUp,
  placesMakeTheirProvince,
  lettersStayInTheirScheme,
  namesAreSpelledOnce,
  spreadsheetsChangedNothing,
  columnsFit,
]

/** What holds between the totals of one row, whose parts were added up where they were read, and between figures of one class. */
const rulesOfTotals: readonly Rule[] = [
  ratesFitTheirCounts,
  ratesFitAsElsewhere,
  satisfactionFitsItsCounts,
  stagesNarrow,
  namedPartsMakeTheirWhole,
]

export interface CheckOptions {
  /** Provinces and prefectures to know places by; those of GB/T 2260 when not given. */
  readonly places?: PlaceList
}

/**
 * What a careful statistician would notice, each with its arithmetic and what to do. Of a dataset read from
 * a table, they name its rows and columns. Never throws; a dataset that `readDataset` has not been through is judged as
 * far as it can be read.
 */
export function checkDataset(dataset: Dataset, options: CheckOptions = {}): readonly Finding[] {
  const { dataset: sound, findings } = usable(dataset)
  const places = options.places ?? knownPlaces(codes)
  const context = contextOf(sound, places)
  const found = [...findings, ...rules.flatMap((rule) => rule(context))]
  const said = inTheTable([...found, ...classesHold(sound, places)], whereaboutsOf(dataset))
  // What is wrong in one row is wrong by as much in the total that adds it up.
  const isSaid = ({ code, column }: Finding) =>
    column !== undefined && said.some((f) => f.code === code && f.column === column)
  const { ofTotals, besideThem } = totalsHold(dataset, places)
  const all = [...said, ...ofTotals.filter((f) => !isSaid(f))]
  // And what is wrong in a row already leaves nothing to be told by it.
  const isOdd = (row: number | undefined) => all.some((f) => f.severity !== 'note' && f.row === row)
  return [...all, ...besideThem.filter(({ row }) => !isOdd(row))]
}

/** What holds between the figures of one class, which is a row of its own: 立案, 办复 and 办复率 of 经济类. */
function classesHold(dataset: Dataset, places: PlaceList | undefined): readonly Finding[] {
  const divided = new Set(dataset.observations.flatMap((o) => (o.category === undefined ? [] : o.indicator)))
  if (divided.size < 2 || dataset.observations.length > most) return []
  const context = contextOf({ ...dataset, observations: dataset.observations.map(asRow) }, places)
  const rules = [
    ...rulesOfTotals,
    allMeansAll,
    totalsAddTheirColumns,
    receivedAreDisposedOf,
    partsMakeTheWhole,
  ]
  return rules.flatMap((rule) => rule(context)).filter(({ severity }) => severity !== 'note')
}

/** A figure of a class as one of the row that the class has; what its column is a class of divides that row. */
function asRow({ category, dimensions, ...o }: Observation): Observation {
  if (typeof category !== 'string') return { ...o, indicator: '' }
  const { column, ...others } = dimensions ?? {}
  return { ...o, dimensions: { ...others, category }, ...(column !== undefined && { category: column }) }
}

/** No printed table has more figures. */
const most = 20_000

/** Which whole a share is of may be told by one total of several, and no share is impossible for that. */
const sharesFit: Rule = (context) =>
  sharesHold(context).filter(({ code }) => code === 'share-contradicts-count')

interface Held {
  readonly ofTotals: readonly Finding[]
  readonly besideThem: readonly Finding[]
}

/**
 * What a table prints as totals of its rows agrees with itself, 办复率 with 办复 and 立案, and so does what stands beside
 * them: 办结率 beside the 合计 of 主办 and 会办.
 */
function totalsHold(dataset: Dataset, places: PlaceList): Held {
  const totals = totalsOf(dataset)
  if (!totals) return { ofTotals: [], besideThem: [] }
  const { observations, whereabouts } = totals
  const context = contextOf({ ...dataset, observations }, places)
  const own = [...rulesOfTotals, namedSharesFit, changesFitTheirFigures, sharesHold].flatMap((rule) =>
    rule(context),
  )
  // Totals that could not be checked are among the figures as well.
  const kept = new Set(
    dataset.indicators.flatMap(({ id, label }) => (/（合计）$/.test(say(label, 'zh-CN')) ? id : [])),
  )
  const said = (o: Observation) => JSON.stringify({ ...o, indicator: '' })
  const known = new Set(observations.map(said))
  const rest = dataset.observations.map((o) =>
    kept.has(o.indicator) && known.has(said(o)) ? { ...o, indicator: '' } : o,
  )
  const all = contextOf({ ...dataset, observations: [...observations, ...rest] }, places)
  // What a rate is of may be told by the rows alone.
  const rules = [
    ratesFitAsElsewhere,
    namedSharesFit,
    ratesFitTheirCounts,
    allMeansAll,
    satisfactionFitsItsCounts,
    sharesFit,
  ]
  const told = dataset.observations.length > most ? [] : rules.flatMap((rule) => rule(all))
  const isTotal = ({ path }: Finding) => Number(path.split('/')[1]) < observations.length
  const more = told.filter(
    ({ path }, i) => ![...own, ...told.slice(0, i)].some((before) => before.path === path),
  )
  const placed = (found: readonly Finding[]) =>
    inTheTable(
      found.filter(({ severity }) => severity !== 'note'),
      (i, field) =>
        i < observations.length
          ? whereabouts(i, field)
          : whereaboutsOf(dataset)?.(i - observations.length, field),
    )
  return {
    ofTotals: placed([...own, ...more.filter(isTotal)]),
    besideThem: placed(more.filter((f) => !isTotal(f))),
  }
}
