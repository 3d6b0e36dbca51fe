/** Forty tables as committees print them: what is sound is left in peace, what is not is found, and said once. */
import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/data/check.js'
import { together } from '../../../src/data/check/said-twice.js'
import { readDataset } from '../../../src/data/read.js'
import { printedContradictory } from './tables/printed-contradictory.js'
import { printedSound } from './tables/printed-sound.js'
import type { PrintedTable } from './tables/printed.js'

function seriousIn({ file, text }: PrintedTable) {
  const { dataset, findings } = readDataset(text, { file })
  return together(findings, checkDataset(dataset)).filter(({ severity }) => severity !== 'note')
}

describe('sound tables are left in peace', () => {
  it.each(Object.entries(printedSound))('%s', (_, table) => {
    expect(seriousIn(table).map(({ code, message }) => `${code} ${message.zh}`)).toEqual([])
  })
})

describe('a contradiction is found, and said once', () => {
  it.each(Object.entries(printedContradictory))('%s', (_, table) => {
    const serious = seriousIn(table)
    expect(serious.map(({ code, row, path }) => `${code} ${row ?? path}`)).toEqual(table.said)
    for (const { message } of serious) expect(message.en).toMatch(/[a-z]{3}.*\.\s*$/)
  })
})
