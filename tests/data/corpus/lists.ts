/** The corpus as it is tried: all clauses with their figures, and all wordings of no figure. */
import { annualClauses } from './annual-clauses.js'
import { wordedClauses } from './worded-clauses.js'
import { noFiguresAnnual } from './no-figures-annual.js'
import { assemblyClauses } from './assembly-clauses.js'
import { noFiguresAssembly } from './no-figures-assembly.js'
import { thingsClauses } from './things-clauses.js'
import { noFiguresThings } from './no-figures-things.js'
import { toldClauses } from './told-clauses.js'
import { wordsClauses } from './words-clauses.js'
import { noFiguresWords } from './no-figures-words.js'
import { englishClauses } from './english-clauses.js'
import { fewClauses } from './few-clauses.js'
import { noFiguresFew } from './no-figures-few.js'
import { mixedClauses } from './mixed-clauses.js'
import { noFiguresMixed } from './no-figures-mixed.js'
import { besideClauses } from './beside-clauses.js'
import { bodiesClauses } from './bodies-clauses.js'
import { noFiguresBodies } from './no-figures-bodies.js'
import { noFiguresBeside } from './no-figures-beside.js'
import { clauses } from './clauses.js'
import { committeeClauses } from './committee-clauses.js'
import { countedClauses } from './counted-clauses.js'
import { countyClauses } from './county-clauses.js'
import { membersClauses } from './members-clauses.js'
import { moreClauses } from './more-clauses.js'
import { nationalClauses } from './national-clauses.js'
import { sayingClauses } from './saying-clauses.js'
import { noFiguresSayings } from './no-figures-sayings.js'
import { digitsClauses } from './digits-clauses.js'
import { noFiguresDigits } from './no-figures-digits.js'
import { newsClauses } from './news-clauses.js'
import { noFigures } from './no-figures.js'
import { noFiguresInProse } from './no-figures-in-prose.js'
import { noFiguresInReports } from './no-figures-in-reports.js'
import { noFiguresNamed } from './no-figures-named.js'
import { noFiguresNumbered } from './no-figures-numbered.js'
import { noFiguresPlaces } from './no-figures-places.js'
import { noFiguresSchemes } from './no-figures-schemes.js'
import { noFiguresSlogans } from './no-figures-slogans.js'
import { noFiguresTerms } from './no-figures-terms.js'
import { noFiguresPlenary } from './no-figures-plenary.js'
import { placeClauses } from './place-clauses.js'
import { plenaryClauses } from './plenary-clauses.js'
import { districtClauses } from './district-clauses.js'
import { noFiguresDistrict } from './no-figures-district.js'
import { noFiguresCodes } from './no-figures-codes.js'
import { noFiguresDates } from './no-figures-dates.js'
import { noFiguresHistory } from './no-figures-history.js'
import { noFiguresRhetoric } from './no-figures-rhetoric.js'
import { proposalClauses } from './proposal-clauses.js'
import { moreReportClauses } from './report-clauses-more.js'
import { reportClauses } from './report-clauses.js'
import { statedClauses } from './stated-clauses.js'
import { noFiguresStated } from './no-figures-stated.js'
import { serviceClauses } from './service-clauses.js'
import { noFiguresTraditional } from './no-figures-traditional.js'
import { traditionalClauses } from './traditional-clauses.js'
import { judgedClauses } from './judged-clauses.js'
import { noFiguresJudged } from './no-figures-judged.js'
import { yearlyClauses } from './yearly-clauses.js'

export const allClauses = [
  clauses,
  moreClauses,
  reportClauses,
  moreReportClauses,
  proposalClauses,
  membersClauses,
  countyClauses,
  nationalClauses,
  yearlyClauses,
  judgedClauses,
  committeeClauses,
  serviceClauses,
  placeClauses,
  mixedClauses,
  fewClauses,
  wordsClauses,
  assemblyClauses,
  besideClauses,
  toldClauses,
  bodiesClauses,
  englishClauses,
  traditionalClauses,
  digitsClauses,
  sayingClauses,
  countedClauses,
  statedClauses,
  plenaryClauses,
  districtClauses,
  newsClauses,
  annualClauses,
  wordedClauses,
  thingsClauses,
].join('\n')
export const allNoFigures = [
  noFigures,
  noFiguresInProse,
  noFiguresInReports,
  noFiguresNamed,
  noFiguresPlaces,
  noFiguresMixed,
  noFiguresFew,
  noFiguresWords,
  noFiguresAssembly,
  noFiguresBeside,
  noFiguresBodies,
  noFiguresSchemes,
  noFiguresTerms,
  noFiguresSlogans,
  noFiguresTraditional,
  noFiguresJudged,
  noFiguresDigits,
  noFiguresSayings,
  noFiguresNumbered,
  noFiguresStated,
  noFiguresPlenary,
  noFiguresDistrict,
  noFiguresCodes,
  noFiguresDates,
  noFiguresHistory,
  noFiguresRhetoric,
  noFiguresAnnual,
  noFiguresThings,
].join('\n')
