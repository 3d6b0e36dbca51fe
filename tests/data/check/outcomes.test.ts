/** Real outcomes, and counts that hold together, in layouts drawn by lot: as they stand, and with two digits of a figure exchanged. */
import { expect, it } from 'vitest'
import { declared } from './declared.js'
import { lots } from './lots.js'
import { laidOut, type LaidOut } from './outcomes.js'
import { tallied } from './tallied.js'
import { severalKeys } from './several-keys.js'
import { isTold, seriousIn } from './tables/told.js'
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

/** Drawn by lot from all layouts; so many say how many of them are found. */
const many = 500

it.each(Object.entries(tables))('finds a slip in nearly all of them: %s', async (_, laid) => {
  const all = laid.flatMap((table) => slipsOf(table).map((text) => ({ ...table, text })))
  const { draw } = lots(1)
  const some = Array.from({ length: many }, () => draw(all))
  const found = await Promise.all(some.map(isTold))
  expect(all.length).toBeGreaterThan(many)
  expect(found.filter(Boolean).length / many).toBeGreaterThan(0.95)
})
