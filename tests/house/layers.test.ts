import { ESLint } from 'eslint'
import { fileURLToPath } from 'node:url'
import tseslint from 'typescript-eslint'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

// The snippets are in no TypeScript project, so the few rules that need types are off; the layers need none.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
})

async function rulesBroken(filePath: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath, warnIgnored: true })
  const messages = results.flatMap((result) => result.messages)
  expect(messages.filter((message) => message.fatal)).toEqual([])
  return messages.filter((message) => message.severity === 2).map((message) => message.ruleId ?? '')
}

const data = 'src/data/probe.ts'
const layout = 'src/components/probe/probe.layout.ts'
const sharedLayout = 'src/components/chart/layout/probe.ts'
const element = 'src/components/probe/probe.ts'

const refused: readonly [what: string, rule: string, file: string, code: string][] = [
  ['Lit in data', 'house/imports', data, "export { html } from 'lit'"],
  ['a Lit package in data', 'house/imports', data, "export * from '@lit/context'"],
  ['Lit on demand in data', 'house/imports', data, "export const load = () => import('lit')"],
  ['an element in data', 'house/imports', data, "export * from '../components/chart/view.js'"],
  ['the DOM in data', 'no-restricted-globals', data, 'export const title = () => document.title'],
  ['an element’s type in data', 'house/imports', data, "export type E = import('lit').LitElement"],
  [
    'a DOM type in data',
    '@typescript-eslint/no-restricted-types',
    data,
    'export const size = (e: HTMLElement) => e',
  ],
  ['Intl in data', 'no-restricted-globals', data, "export const n = new Intl.NumberFormat('zh')"],
  ['toLocaleString in data', 'no-restricted-syntax', data, 'export const n = (1).toLocaleString()'],
  ['local time in data', 'no-restricted-syntax', data, 'export const y = (d: Date) => d.getFullYear()'],
  ['Lit in a layout', 'house/imports', layout, "export { svg } from 'lit'"],
  ['valibot in a layout', 'house/imports', layout, "export * from 'valibot'"],
  ['a painter in a layout', 'house/imports', layout, "export * from '../chart/svg-painter.js'"],
  ['an element in a layout', 'house/imports', layout, "export * from './probe.js'"],
  ['the DOM in a layout', 'no-restricted-globals', layout, 'export const w = () => window.innerWidth'],
  ['Intl in a layout', 'no-restricted-globals', layout, "export const n = new Intl.NumberFormat('zh')"],
  ['Lit in the shared layouts', 'house/imports', sharedLayout, "export { svg } from 'lit'"],
  [
    'the base element in the shared layouts',
    'house/imports',
    sharedLayout,
    "export * from '../chart-element.js'",
  ],
  ['the umbrella d3', 'house/imports', element, "export { sum } from 'd3'"],
  ['what is not published', 'house/imports', element, "export * from '../../../tests/probe.js'"],
  ['styleMap', 'no-restricted-imports', element, "export { styleMap } from 'lit/directives/style-map.js'"],
  [
    'unsafeHTML',
    'no-restricted-imports',
    element,
    "export { unsafeHTML } from 'lit/directives/unsafe-html.js'",
  ],
  ['unsafeSVG', 'no-restricted-imports', element, "export { unsafeSVG } from 'lit/directives/unsafe-svg.js'"],
  ['innerHTML', 'no-restricted-syntax', element, "export const f = (e: Element) => { e.innerHTML = '' }"],
  ['a style attribute', 'no-restricted-syntax', element, 'export const t = html`<p style="color: red"></p>`'],
  ['a <style> in a template', 'no-restricted-syntax', element, 'export const t = html`<style></style>`'],
  ['eval', 'no-eval', element, "export const f = () => eval('1')"],
  ['new Function', 'no-new-func', element, "export const f = new Function('return 1')"],
  ['an enum', 'no-restricted-syntax', data, 'export enum Kind { a }'],
  ['a namespace', 'no-restricted-syntax', data, 'export namespace kinds { export const a = 1 }'],
  ['a file named utils', 'house/names', 'src/data/utils.ts', 'export const a = 1'],
  ['a file named date-helpers in a folder core', 'house/names', 'src/core/dates.ts', 'export const a = 1'],
  ['a file named types', 'house/names', 'src/components/probe/types.ts', 'export const a = 1'],
  ['a test named helpers', 'house/names', 'tests/helpers/open.ts', 'export const a = 1'],
  ['a file past 300 lines', 'house/length', data, 'export const a = 1\n'.concat('\n'.repeat(300))],
]

const allowed: readonly [what: string, file: string, code: string][] = [
  ['data in data', data, "export * from './quantity.js'"],
  [
    'd3 modules and data in a layout',
    layout,
    "export * from 'd3-array'\nexport * from '../../data/quantity.js'",
  ],
  [
    'view and shared layouts in a layout',
    layout,
    "export * from '../chart/view.js'\nexport * from '../chart/layout/scale.js'",
  ],
  ['Lit in an element', element, "export { html } from 'lit'"],
  ['the DOM in an element', element, 'export const title = () => document.title'],
]

describe('the layers of the house', () => {
  test.each(refused)('refuse %s', async (_what, rule, file, code) => {
    expect(await rulesBroken(file, `${code}\n`)).toContain(rule)
  })

  test.each(allowed)('allow %s', async (_what, file, code) => {
    expect(await rulesBroken(file, `${code}\n`)).toEqual([])
  })
})
