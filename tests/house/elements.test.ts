import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/setup.js'
import { drawingElementNames, elementNames } from './elements.js'

const names = elementNames()
const readmes = ['README.md', 'README.zh-CN.md']
const read = (path: string): string =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''

test('there are elements', () => {
  expect(names.length).toBeGreaterThan(0)
})

describe.each(names)('%s', (name) => {
  const source = read(`src/components/${name}/${name}.ts`)

  test('is registered under its own name, by our decorator', () => {
    expect(source).toContain(`@customElement('tally-${name}')`)
    expect(source).toMatch(/import \{[^}]*\bcustomElement\b[^}]*\} from '\.\.\/chart\/define\.js'/)
  })

  test('says in one sentence what it is for', () => {
    expect(source).toMatch(/@summary \S.{10,}/)
  })

  test('is known to TypeScript by its tag', () => {
    expect(source).toMatch(new RegExp(`'tally-${name}': \\w+`))
  })

  test('has its line in src/index.ts', () => {
    expect(read('src/index.ts')).toContain(`'./components/${name}/${name}.js'`)
  })

  test('is a name that a page may write', () => {
    expect(read('src/index.ts')).toMatch(new RegExp(`[' ]${name}[ ']`))
  })

  test('has its story', () => {
    const story = read(`stories/${name}.stories.ts`)
    expect(story).toContain(`tally-${name}`)
    expect(story).toMatch(/^export const /m)
  })

  test('has its tests', () => {
    const folder = join(root, 'tests/components', name)
    const files = existsSync(folder) ? readdirSync(folder) : []
    expect(files.filter((file) => /\.(test|wtr)\.ts$/.test(file))).not.toEqual([])
  })

  test.each(readmes)('has its line in %s', (readme) => {
    expect(read(readme)).toContain(`| \`<tally-${name}>\``)
  })
})

test('both READMEs show the same code, but for what is said beside it', () => {
  const [english, chinese] = readmes.map((readme) =>
    [...read(readme).matchAll(/^```(\w+)\n(.*?)^```/gms)].map(
      ([, language = '', code = '']) => `${language}\n${code.replace(/ +(#|\/\/ (?!\{)).*/g, '')}`,
    ),
  )
  expect(chinese).toEqual(english)
  expect(english?.length).toBeGreaterThan(5)
})

// The frame holds figures of others and has none of its own; rules and notes are part of a chart.
test.each(drawingElementNames().filter((name) => name !== 'figure'))(
  '%s shows every bound, on the page of figures that tell the truth too',
  (name) => {
    const story = read(`stories/${name}.stories.ts`)
    expect(story).toMatch(/^export const EveryBound\b/m)
    const page = read('stories/figures-that-tell-the-truth.mdx')
    const [, namespace] = new RegExp(`import \\* as (\\w+) from './${name}\\.stories'`).exec(page) ?? []
    expect(page).toContain(`<Canvas of={${namespace}.EveryBound}`)
  },
)
