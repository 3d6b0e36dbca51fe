import { request } from 'node:http'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveFolder, strictPolicy } from '../../scripts/static-server.js'

let folder = ''
let server: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'civic-tally-server-'))
  mkdirSync(join(folder, 'site', 'deep'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'site', 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'site', 'deep', 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'site', '数据.json'), '{}')
  server = await serveFolder(join(folder, 'site'))
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The raw path, which `fetch` would tidy up. */
function statusOf(path: string, method = 'GET'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(server.url, { path, method }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    sent.on('error', reject)
    sent.end()
  })
}

test('every answer carries the strict policy', async () => {
  for (const path of ['', 'none.html']) {
    const response = await fetch(new URL(path, server.url))
    expect(response.headers.get('content-security-policy')).toBe(strictPolicy)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  }
})

test('names what it sends', async () => {
  expect((await fetch(server.url)).headers.get('content-type')).toBe('text/html; charset=utf-8')
  const json = await fetch(new URL('数据.json', server.url))
  expect(json.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(await json.json()).toEqual({})
})

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/deep/../../secret.txt',
  '/%00',
  '/%zz',
  '/none',
])('does not serve %s', async (path) => {
  expect(await statusOf(path)).toBe(404)
})

test('a folder without its slash is sent to the one with it', async () => {
  const response = await fetch(new URL('deep', server.url), { redirect: 'manual' })
  expect(response.status).toBe(301)
  expect(response.headers.get('location')).toBe('/deep/')
  expect((await fetch(new URL('deep', server.url))).status).toBe(200)
})

test('only reads', async () => {
  expect(await statusOf('/', 'POST')).toBe(405)
  expect(await statusOf('/', 'HEAD')).toBe(200)
})

test('takes the next port when the first is taken', async () => {
  const taken = Number(new URL(server.url).port)
  const second = await serveFolder(join(folder, 'site'), { port: taken })
  expect(Number(new URL(second.url).port)).toBeGreaterThan(taken)
  await second.close()
})
