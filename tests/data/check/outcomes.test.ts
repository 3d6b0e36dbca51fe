/** Real outcomes, and counts that hold together, in layouts drawn by lot: as they stand, and with two digits of a figure exchanged. */
import { expect, it } from 'vitest'
import { declared } from './declared.js'
import { laidOut, type LaidOut } from './outcomes.js'
import { tallied } from './tallied.js'
import { severalKeys } from './several-keys.js'
import { seriousIn } from './tables/told.js'
import { twoLevels } from './two-levels.js'
import { wholeReports } from './whole-reports.js'

const tables = {
  'real outcomes': laidOut(400, 20),
  'whole reports': wholeReports(240, 11),
  'places, bodies and years': tallied(240, 7),
  'two levels of headers': twoLevels(160, 3),
  'places and years': severalKeys(160, 5),
  'files of the schema': declared(160, 3),
}

it.each(Object.entries(tables))(
  'leaves sound tables in peace, whatever their layout: %s',
  async (_, laid) => {
    const told = await Promise.all(
      laid.map(async (table) => {
        const serious = await seriousIn(table)
        return serious.map(({ code, message }) => `${table.name}\n${table.text}\n${code} ${message.zh}`)
      }),
    )
    expect(told.flat()).toEqual([])
  },
)

/** The same with the first two digits of one figure exchanged, where that makes it another. */
function slipsOf({ file, text }: LaidOut): readonly string[] {
  const is = file.endsWith('.json')
    ? /(?<="(?!period|年度)[^"]*":"?)\d{2,}(?:\.\d+)?/g
    : /(?<![\d.年])\d{2,}(?:\.\d+)?(?=[,<件%\n（]|$)/g
  const figures = [...text.matchAll(is)]
  return figures.flatMap(({ 0: digits, index }) => {
    const [a, b] = digits
    if (a === b || b === '0' || /^20[12]\d$/.test(digits)) return []
    return [`${text.slice(0, index)}${b}${a}${digits.slice(2)}${text.slice(index + digits.length)}`]
  })
}

it.each(Object.entries(tables))('finds a slip in nearly all of them: %s', async (_, laid) => {
  const found = await Promise.all(
    laid.slice(0, laid.length / 4).map(async (table) => {
      const told = slipsOf(table).map(async (text) => (await seriousIn({ ...table, text })).length > 0)
      return Promise.all(told)
    }),
  )
  const all = found.flat()
  expect(all.length).toBeGreaterThan(500)
  expect(all.filter(Boolean).length / all.length).toBeGreaterThan(0.95)
})
