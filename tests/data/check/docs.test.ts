import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = new URL('../../../src/data/check/', import.meta.url)
const page = readFileSync(new URL('../../../docs/checks.md', import.meta.url), 'utf8')

/** Codes as the rules write them: the second argument of `finding`, before path and message. */
function codesInSource(): readonly string[] {
  const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  const heads = source.flatMap((text) =>
    [...text.matchAll(/\bfinding\(([^`{]*)/g)].map((call) => call[1] ?? ''),
  )
  const codes = heads.flatMap((head) => [
    ...head.matchAll(/'([a-z]+(?:-[a-z0-9]+)+|duplicate|revised|magnitude)'/g),
  ])
  return [...new Set(codes.map((code) => code[1] ?? ''))].sort()
}

it('lists every code that a check gives, and no other', () => {
  const listed = [...page.matchAll(/^\| `([a-z0-9-]+)`\s*\|/gm)].map((row) => row[1] ?? '')
  expect(new Set(listed).size).toBe(listed.length)
  expect([...listed].sort()).toEqual(codesInSource())
})
