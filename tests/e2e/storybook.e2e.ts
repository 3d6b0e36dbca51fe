/** Storybook as it is published: built, its pages opened. The stories themselves are drawn and checked from their sources. */
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../scripts/setup.js'
import { run } from '../../scripts/tools.js'
import { openFolder, type Site } from './open.js'

let site: Site

beforeAll(async () => {
  const folder = join(root, '.reports', 'storybook')
  run('storybook', ['build', '--quiet', '--disable-telemetry', '--output-dir', folder])
  // Storybook's own pages hold scripts in line.
  site = await openFolder(folder, { policy: '' })
}, 300_000)

afterAll(async () => {
  await site.close()
})

test.each([
  ['how-to-write-your-figures--docs', 'docs', '#storybook-docs h1'],
  ['playground--paragraph', 'story', 'tally-bar-chart'],
  ['elements-bar-chart--docs', 'docs', 'tally-bar-chart svg.plot'],
] as const)('shows %s', async (id, viewMode, part) => {
  const { page, complaints } = await site.open(`iframe.html?id=${id}&viewMode=${viewMode}`)
  await page.locator(part).first().waitFor()
  // One story shows a file that is not there.
  expect(complaints.filter((said) => !said.includes('404'))).toEqual([])
  await page.context().close()
})
