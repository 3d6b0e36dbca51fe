/** Real outcomes in layouts drawn by lot: as they stand, and with two digits of a figure exchanged. */
import { expect, it } from 'vitest'
import { laidOut, type LaidOut } from './outcomes.js'
import { seriousIn } from './tables/told.js'

const tables = laidOut(400, 20)

it('leaves sound tables in peace, whatever their layout', async () => {
  const told = await Promise.all(
    tables.map(async (table) => {
      const serious = await seriousIn(table)
      return serious.map(({ code, message }) => `${table.name}\n${table.text}\n${code} ${message.zh}`)
    }),
  )
  expect(told.flat()).toEqual([])
})

/** The same with the first two digits of one figure exchanged, where that makes it another. */
function slipsOf({ text }: LaidOut): readonly string[] {
  const figures = [...text.matchAll(/(?<![\d.年])\d{2,}(?:\.\d+)?(?=[,<件%\n（]|$)/g)]
  return figures.flatMap(({ 0: digits, index }) => {
    const [a, b] = digits
    if (a === b || b === '0' || digits === '2023') return []
    return [`${text.slice(0, index)}${b}${a}${digits.slice(2)}${text.slice(index + digits.length)}`]
  })
}

it('finds a slip in nearly all of them', async () => {
  const found = await Promise.all(
    tables.slice(0, 160).map(async (table) => {
      const slips = slipsOf(table)
      const told = await Promise.all(
        slips.map(async (text) => (await seriousIn({ ...table, text })).length > 0),
      )
      return { all: told.length, found: told.filter(Boolean).length }
    }),
  )
  const sum = (key: 'all' | 'found') => found.reduce((so, one) => so + one[key], 0)
  expect(sum('all')).toBeGreaterThan(500)
  expect(sum('found') / sum('all')).toBeGreaterThan(0.95)
})
