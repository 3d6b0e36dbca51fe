/** A sound table is left in peace, and found to contradict itself when one of its figures is changed. */
import { describe, expect, it } from 'vitest'
import { changedBlocks } from './tables/changed-blocks-tables.js'
import { changedDivided } from './tables/changed-divided-tables.js'
import { changedDetails } from './tables/changed-details-tables.js'
import { changedLaterTables } from './tables/changed-later-tables.js'
import { changedMoreTables } from './tables/changed-more-tables.js'
import { changedRows } from './tables/changed-rows-tables.js'
import { changedReportsTables } from './tables/changed-reports-tables.js'
import { changedSheetsTables } from './tables/changed-sheets-tables.js'
import { changedStructures } from './tables/changed-structures-tables.js'
import { changedTables } from './tables/changed-tables.js'
import { changedTermsTables } from './tables/changed-terms-tables.js'
import { seriousIn } from './tables/told.js'

const tables = {
  ...changedTables,
  ...changedMoreTables,
  ...changedLaterTables,
  ...changedReportsTables,
  ...changedRows,
  ...changedSheetsTables,
  ...changedTermsTables,
  ...changedBlocks,
  ...changedDetails,
  ...changedDivided,
  ...changedStructures,
}

describe.each(Object.entries(tables))('%s', (_, { file, text, changes }) => {
  it('is left in peace', async () => {
    const serious = await seriousIn({ file, text })
    expect(serious.map(({ code, message }) => `${code} ${message.zh}`)).toEqual([])
  })
  it.each(changes)('%s → %s', async (from, to) => {
    expect(text.split(from)).toHaveLength(2)
    expect(await seriousIn({ file, text: text.replace(from, to) })).not.toEqual([])
  })
})
