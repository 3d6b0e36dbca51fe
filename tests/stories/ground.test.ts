import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tokens } from '../../src/components/chart/styles/tokens.styles.js'
import { root } from '../../scripts/setup.js'

const preview = readFileSync(join(root, '.storybook/preview.css'), 'utf8')
const defaultOf = (token: string) =>
  new RegExp(`--tally-${token}, (light-dark\\([^)]*\\))`).exec(tokens.cssText)?.[1]

test('stories stand on the paper, in the ink, that the elements are drawn for', () => {
  expect(defaultOf('paper')).toMatch(/^light-dark\(#\w{6}, #\w{6}\)$/)
  expect(preview).toContain(`background: ${defaultOf('paper')};`)
  expect(preview).toContain(`color: ${defaultOf('ink')};`)
})
