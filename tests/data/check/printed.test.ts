/** Tables as committees print them: what is sound is left in peace, what is not is found, and said once. */
import { describe, expect, it } from 'vitest'
import { printedContradictory } from './tables/printed-contradictory.js'
import { printedSound } from './tables/printed-sound.js'
import { committeesContradictory } from './tables/committees-contradictory.js'
import { committeesSound } from './tables/committees-sound.js'
import { officesContradictory } from './tables/offices-contradictory.js'
import { officesSound } from './tables/offices-sound.js'
import { divisionsContradictory } from './tables/divisions-contradictory.js'
import { divisionsSound } from './tables/divisions-sound.js'
import { measuresContradictory } from './tables/measures-contradictory.js'
import { measuresSound } from './tables/measures-sound.js'
import { gatheredContradictory } from './tables/gathered-contradictory.js'
import { gatheredLaterContradictory } from './tables/gathered-later-contradictory.js'
import { gatheredLaterSound } from './tables/gathered-later-sound.js'
import { gatheredMoreContradictory } from './tables/gathered-more-contradictory.js'
import { gatheredMoreSound } from './tables/gathered-more-sound.js'
import { gatheredSound } from './tables/gathered-sound.js'
import { layoutsContradictory } from './tables/layouts-contradictory.js'
import { layoutsSound } from './tables/layouts-sound.js'
import { levelsContradictory } from './tables/levels-contradictory.js'
import { levelsSound } from './tables/levels-sound.js'
import { surveysContradictory } from './tables/surveys-contradictory.js'
import { surveysSound } from './tables/surveys-sound.js'
import { budgetsContradictory } from './tables/budgets-contradictory.js'
import { budgetsSound } from './tables/budgets-sound.js'
import { yearsContradictory } from './tables/years-contradictory.js'
import { yearsSound } from './tables/years-sound.js'
import { outcomesContradictory } from './tables/outcomes-contradictory.js'
import { outcomesSound } from './tables/outcomes-sound.js'
import { districtsContradictory } from './tables/districts-contradictory.js'
import { districtsSound } from './tables/districts-sound.js'
import { sessionsContradictory } from './tables/sessions-contradictory.js'
import { sessionsSound } from './tables/sessions-sound.js'
import { countiesContradictory } from './tables/counties-contradictory.js'
import { countiesSound } from './tables/counties-sound.js'
import { systemsContradictory } from './tables/systems-contradictory.js'
import { systemsSound } from './tables/systems-sound.js'
import { declaredContradictory } from './tables/declared-contradictory.js'
import { declaredSound } from './tables/declared-sound.js'
import { yearbooksContradictory } from './tables/yearbooks-contradictory.js'
import { yearbooksSound } from './tables/yearbooks-sound.js'
import { carriedContradictory } from './tables/carried-contradictory.js'
import { carriedSound } from './tables/carried-sound.js'
import { reportsContradictory } from './tables/reports-contradictory.js'
import { reportsSound } from './tables/reports-sound.js'
import { compositionsContradictory } from './tables/compositions-contradictory.js'
import { compositionsSound } from './tables/compositions-sound.js'
import { batchesContradictory } from './tables/batches-contradictory.js'
import { batchesSound } from './tables/batches-sound.js'
import { sectionsContradictory } from './tables/sections-contradictory.js'
import { sectionsSound } from './tables/sections-sound.js'
import { provincesContradictory } from './tables/provinces-contradictory.js'
import { provincesSound } from './tables/provinces-sound.js'
import { reportedContradictory } from './tables/reported-contradictory.js'
import { reportedLaterSound } from './tables/reported-later-sound.js'
import { reportedMoreSound } from './tables/reported-more-sound.js'
import { reportedSound } from './tables/reported-sound.js'
import { recordsContradictory } from './tables/lists-of-records-contradictory.js'
import { recordsSound } from './tables/lists-of-records-sound.js'
import type { Contradiction, PrintedTable } from './tables/printed.js'
import { seriousIn } from './tables/told.js'

const sound = [
  printedSound,
  committeesSound,
  officesSound,
  divisionsSound,
  measuresSound,
  levelsSound,
  surveysSound,
  budgetsSound,
  yearsSound,
  outcomesSound,
  districtsSound,
  sessionsSound,
  countiesSound,
  systemsSound,
  declaredSound,
  yearbooksSound,
  carriedSound,
  reportsSound,
  compositionsSound,
  batchesSound,
  sectionsSound,
  provincesSound,
  reportedSound,
  reportedMoreSound,
  reportedLaterSound,
  layoutsSound,
  gatheredSound,
  gatheredMoreSound,
  gatheredLaterSound,
  recordsSound,
].flatMap(Object.entries<PrintedTable>)

const contradictory = [
  printedContradictory,
  committeesContradictory,
  officesContradictory,
  divisionsContradictory,
  measuresContradictory,
  levelsContradictory,
  surveysContradictory,
  budgetsContradictory,
  yearsContradictory,
  outcomesContradictory,
  districtsContradictory,
  sessionsContradictory,
  countiesContradictory,
  systemsContradictory,
  declaredContradictory,
  yearbooksContradictory,
  carriedContradictory,
  reportsContradictory,
  compositionsContradictory,
  batchesContradictory,
  sectionsContradictory,
  provincesContradictory,
  reportedContradictory,
  layoutsContradictory,
  gatheredContradictory,
  gatheredMoreContradictory,
  gatheredLaterContradictory,
  recordsContradictory,
].flatMap(Object.entries<Contradiction>)

describe('sound tables are left in peace', () => {
  it.each(sound)('%s', async (_, table) => {
    const serious = await seriousIn(table)
    expect(serious.map(({ code, message }) => `${code} ${message.zh}`)).toEqual([])
  })
})

describe('a contradiction is found, and said once', () => {
  it.each(contradictory)('%s', async (_, table) => {
    const serious = await seriousIn(table)
    expect(serious.map(({ code, row, path }) => `${code} ${row ?? path}`)).toEqual(table.said)
    for (const { message } of serious) expect(message.en).toMatch(/[a-z]{3}.*\.\s*$/)
  })
})
