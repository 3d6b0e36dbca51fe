/**
 * Figures' wordings and their readings, a line each: `wording = value bound unit [high] [up|down]`.
 * `-` stands for an empty unit, `~` for no value; `\n` in a wording is a line break.
 */
import { aid } from './phrases/aid.js'
import { annualWork } from './phrases/annual-work.js'
import { assemblyWork } from './phrases/assembly-work.js'
import { wordsWork } from './phrases/words-work.js'
import { fewWork } from './phrases/few-work.js'
import { mixedWork } from './phrases/mixed-work.js'
import { bounds } from './phrases/bounds.js'
import { changes } from './phrases/changes.js'
import { committeeWork } from './phrases/committee-work.js'
import { countyWork } from './phrases/county-work.js'
import { english } from './phrases/english.js'
import { englishWork } from './phrases/english-work.js'
import { exact } from './phrases/exact.js'
import { membersWork } from './phrases/members-work.js'
import { nationalWork } from './phrases/national-work.js'
import { plenaryWork } from './phrases/plenary-work.js'
import { districtWork } from './phrases/district-work.js'
import { districtLife } from './phrases/district-life.js'
import { ranges } from './phrases/ranges.js'
import { roughAndExact } from './phrases/rough-and-exact.js'
import { services } from './phrases/services.js'
import { shares } from './phrases/shares.js'
import { inContext } from './phrases/in-context.js'
import { judgedWork } from './phrases/judged-work.js'
import { livelihood } from './phrases/livelihood.js'
import { measures } from './phrases/measures.js'
import { vague } from './phrases/vague.js'
import { workReports } from './phrases/work-reports.js'
import { yearlyWork } from './phrases/yearly-work.js'

export const phrases = [
  english,
  englishWork,
  vague,
  changes,
  ranges,
  shares,
  bounds,
  exact,
  workReports,
  livelihood,
  measures,
  inContext,
  roughAndExact,
  membersWork,
  countyWork,
  nationalWork,
  yearlyWork,
  committeeWork,
  services,
  aid,
  mixedWork,
  fewWork,
  wordsWork,
  assemblyWork,
  plenaryWork,
  districtWork,
  districtLife,
  annualWork,
  judgedWork,
].join('\n')
