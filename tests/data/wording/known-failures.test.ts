import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { formatQuantity } from '../../../src/data/format.js'
import { readQuantity } from '../../../src/data/wording.js'

/** The rows of docs/data.md’s list of misread forms: wording, what a reader takes, what is read. */
const page = readFileSync(new URL('../../../docs/data.md', import.meta.url), 'utf8')
const [, section = ''] = /^## Forms known to be misread.*$([^]*?)^## /m.exec(page) ?? []
const rows = [...section.matchAll(/^\| (.+?) \|$/gm)]
  .map(([, row = '']) => row.split('|').map((cell) => cell.trim()))
  .slice(2)

it('the page lists some', () => {
  expect(rows.length).toBeGreaterThan(4)
})

it.each(rows)('%s is read as the page says', (wording, _, reads) => {
  const read = readQuantity(wording ?? '')
  const said = read ? formatQuantity(read, { source: false }) : 'nothing'
  expect(reads?.startsWith(said)).toBe(true)
})
