/** How much of the project's own corpus is read as a careful reader reads it. */
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from '../../scripts/setup.js'

/** @param {string} path @returns {Promise<any>} */
const moduleOf = async (path) => (await runnerImport(join(root, path))).module
/** @param {string} name @returns {Promise<any>} */
const corpus = (name) => moduleOf(`tests/data/corpus/${name}`)

export async function accuracy() {
  const { findQuantities, readQuantity } = await moduleOf('src/data/wording.ts')
  const { actual, expected, lines, sides } = await corpus('parse.ts')
  const { phrases } = await corpus('phrases.ts')
  const { allClauses, allNoFigures } = await corpus('lists.ts')
  const same = (/** @type {unknown} */ a, /** @type {unknown} */ b) => JSON.stringify(a) === JSON.stringify(b)
  const right = (/** @type {string[]} */ all, /** @type {(line: string) => boolean} */ isRight) => ({
    all: all.length,
    right: all.filter(isRight).length,
  })
  return {
    phrases: right(lines(phrases), (line) => {
      const [wording, [reading]] = sides(line)
      return same(actual(readQuantity(wording)), expected(reading))
    }),
    clauses: right(lines(allClauses), (line) => {
      const [clause, readings] = sides(line)
      return same(
        findQuantities(clause).map((/** @type {any} */ found) => actual(found.quantity)),
        readings.map(expected),
      )
    }),
    none: right(lines(allNoFigures), (line) => readQuantity(line) === null),
  }
}
