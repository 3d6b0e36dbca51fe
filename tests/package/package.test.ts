import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { build, parseAst, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeSchema } from '../../scripts/make-schema.js'
import { root } from '../../scripts/setup.js'
import { commandOf } from '../../scripts/tools.js'
import { elementNames } from '../house/elements.js'
import { pack, type Packed } from './packed.js'

const names = elementNames()
let packed: Packed

beforeAll(() => {
  packed = pack()
})

afterAll(() => {
  packed.remove()
})

/** Runs `code` as a module of the consumer on plain Node. */
function inNode(code: string): string {
  const args = ['--input-type=module', '--eval', code]
  return execFileSync(process.execPath, args, { cwd: packed.consumer, encoding: 'utf8' }).trim()
}

/** Bundles `code` for browsers from the consumer. */
async function bundled(code: string): Promise<string> {
  const entry = join(packed.consumer, `entry-${code.length}.js`)
  writeFileSync(entry, code)
  const output = (await build({
    root: packed.consumer,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput
  return output.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n')
}

/** What the code imports or re-exports, at once or on demand; what is worked out at run time as `(computed)`. */
function sources(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(sources)
  if (typeof node !== 'object' || node === null) return []
  const { type, source } = node as { type?: string; source?: Source | null }
  const own = /^(?:Import|Export)/.test(type ?? '') && source ? [written(source)] : []
  return [...own, ...Object.values(node).flatMap(sources)]
}

interface Source {
  readonly value?: string
  readonly quasis?: readonly { readonly value: { readonly raw: string } }[]
}

function written({ value, quasis }: Source): string {
  return value ?? (quasis?.length === 1 ? quasis[0]?.value.raw : undefined) ?? '(computed)'
}

/** Type errors of a consumer's file under `moduleResolution`. */
function typeErrors(moduleResolution: 'nodenext' | 'bundler', code: string, ending = 'ts'): string {
  const name = `use-${moduleResolution}`
  writeFileSync(join(packed.consumer, `${name}.${ending}`), code)
  const module = moduleResolution === 'nodenext' ? 'nodenext' : 'esnext'
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    types: [],
    module,
    moduleResolution,
    jsx: 'react-jsx',
  }
  const project = join(packed.consumer, `${name}.json`)
  writeFileSync(project, JSON.stringify({ compilerOptions, files: [`${name}.${ending}`] }))
  const child = spawnSync(process.execPath, [commandOf('typescript', 'tsc'), '-p', project], {
    encoding: 'utf8',
  })
  return child.stdout.trim()
}

describe('the packed package', () => {
  test('pleases publint', async () => {
    const tarball = new Uint8Array(readFileSync(packed.tarball)).buffer
    const { messages } = await publint({ pack: { tarball }, strict: true })
    expect(messages).toEqual([])
  })

  test('holds what charts call in brackets, so that it is compiled with its module', () => {
    const kinds = packed.files.filter((file) => /^dist\/components\/.*\.js$/.test(file))
    const texts = kinds.map((file) => readFileSync(join(packed.folder, file), 'utf8'))
    expect(texts.join('\n')).toMatch(/^const layoutBarChart = \(\(/m)
    expect(texts.filter((text) => /^(?:async )?function (?!\*)/m.test(text))).toEqual([])
  })

  test('has the right types at every entry', () => {
    const entries = [
      '.',
      './data',
      './columns',
      './ssr',
      './cdn',
      ...names.map((name) => `./components/${name}`),
    ]
    const args = [
      packed.tarball,
      '--profile',
      'esm-only',
      '--no-definitely-typed',
      '--entrypoints',
      ...entries,
    ]
    const attw = [commandOf('@arethetypeswrong/cli', 'attw'), '--no-color', '--no-emoji', ...args]
    const child = spawnSync(process.execPath, attw, { encoding: 'utf8' })
    expect(child.status, child.stdout + child.stderr).toBe(0)
    for (const entry of entries) expect(child.stdout).toContain(`"${join('civic-tally', entry)}"`)
  })

  test('holds every file that its exports name', () => {
    const targets = Object.values(packed.manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    )
    const paths = targets.flatMap((path) =>
      path.includes('*') ? names.map((name) => path.replaceAll('*', name)) : [path],
    )
    for (const path of paths) expect(packed.files).toContain(path.replace('./', ''))
  })

  test('holds neither sources nor tests', () => {
    expect(packed.files.filter((file) => /^(src|tests|stories|portal)\//.test(file))).toEqual([])
  })

  test('describes every element and its file in custom-elements.json', () => {
    const text = readFileSync(join(packed.folder, 'custom-elements.json'), 'utf8')
    const { modules } = JSON.parse(text) as {
      modules: { path: string; declarations: { tagName?: string; summary?: string }[] }[]
    }
    const described = modules.flatMap(({ path, declarations }) =>
      declarations.map(({ tagName, summary }) => ({ path, tagName, summary })),
    )
    for (const name of names) {
      const element = described.find(({ tagName }) => tagName === `tally-${name}`)
      expect(element?.summary).toMatch(/\S/)
      expect(packed.files).toContain(element?.path)
    }
  })

  test('is typed in JSX for React', () => {
    const types = join(packed.consumer, 'node_modules', '@types')
    mkdirSync(types, { recursive: true })
    symlinkSync(join(root, 'node_modules/@types/react'), join(types, 'react'))
    const code = `import 'civic-tally'
      import type {} from 'civic-tally/react'
      import { readDataset } from 'civic-tally/data'
      const { dataset } = readDataset('')
      export const chart = (
        <tally-dashboard data={dataset} className="wide">
          <tally-bar-chart sort="descending" noLegend announce goal={98} ontally-select={({ detail }) => detail.key.trim()} />
          {/* @ts-expect-error: there is no such order */}
          <tally-bar-chart sort="up" />
          {/* @ts-expect-error: the view is read only */}
          <tally-bar-chart view={undefined} />
          {/* @ts-expect-error: a method is not given */}
          <tally-bar-chart toSvg={() => Promise.resolve('')} />
          <tally-line-chart curve="step" annotations={[]} where="place=陇南市" src="a.json" />
          {/* @ts-expect-error: a curve has a name */}
          <tally-line-chart curve={3} />
        </tally-dashboard>
      )`
    expect(typeErrors('bundler', code, 'tsx')).toBe('')
  })

  test('is typed in templates of Vue', () => {
    symlinkSync(join(root, 'node_modules/vue'), join(packed.consumer, 'node_modules/vue'))
    const code = `import type { GlobalComponents } from 'vue'
      import type {} from 'civic-tally/vue'
      import { readDataset } from 'civic-tally/data'
      type Props<T extends keyof GlobalComponents> = InstanceType<GlobalComponents[T]>['$props']
      const { dataset } = readDataset('')
      const written: Props<'tally-bar-chart'> = { data: dataset, sort: 'descending', noLegend: true, goal: '98', class: 'wide', key: 1, announce: true }
      export const bars: Props<'tally-bar-chart'> = { ...written, onTallySelect: ({ detail }) => detail.key.trim() }
      export const rule: Props<'tally-rule'> = { value: '98', label: '目标' }
      // @ts-expect-error: there is no such order
      export const order: Props<'tally-bar-chart'> = { sort: 'up' }
      // @ts-expect-error: no number
      export const goal: Props<'tally-bar-chart'> = { goal: 'many' }
      // @ts-expect-error: the view is read only
      export const view: Props<'tally-bar-chart'> = { view: undefined }
      // @ts-expect-error: there is no such property
      export const odd: Props<'tally-bar-chart'> = { headng: '' }`
    expect(typeErrors('bundler', code)).toBe('')
  })

  test('is typed in templates of Svelte', () => {
    symlinkSync(join(root, 'node_modules/svelte'), join(packed.consumer, 'node_modules/svelte'))
    const code = `import type { SvelteHTMLElements } from 'svelte/elements'
      import type {} from 'civic-tally/svelte'
      import { readDataset } from 'civic-tally/data'
      type Written<T extends keyof SvelteHTMLElements> = SvelteHTMLElements[T]
      const { dataset } = readDataset('')
      export const bars: Written<'tally-bar-chart'> = { data: dataset, sort: 'descending', 'no-legend': true, noTable: false, goal: '98',
        class: 'wide', 'ontally-select': ({ detail }) => detail.key.trim() }
      export const points: Written<'tally-scatter-chart'> = { 'x-scale': 'log', yScale: 'linear' }
      // @ts-expect-error: there is no such order
      export const order: Written<'tally-bar-chart'> = { sort: 'up' }
      // @ts-expect-error: no number
      export const goal: Written<'tally-bar-chart'> = { goal: 'many' }
      // @ts-expect-error: there is no such attribute
      export const odd: Written<'tally-bar-chart'> = { headng: '' }`
    expect(typeErrors('bundler', code)).toBe('')
  })

  test('tells editors the elements, their attributes and the words these take', () => {
    const read = (path: string): unknown => JSON.parse(readFileSync(join(packed.folder, path), 'utf8'))
    const { tags } = read('dist/html-data.json') as {
      tags: { name: string; attributes: { name: string; values: { name: string }[] }[] }[]
    }
    expect(tags.map(({ name }) => name).sort()).toEqual(names.map((name) => `tally-${name}`).sort())
    const values = (tag: string, attribute: string) =>
      tags
        .find(({ name }) => name === tag)
        ?.attributes.find(({ name }) => name === attribute)
        ?.values.map(({ name }) => name)
    expect(values('tally-bar-chart', 'sort')).toEqual(['none', 'ascending', 'descending', 'label'])
    expect(values('tally-bar-chart', 'stacked')).toEqual(['share', 'diverging'])
    expect(values('tally-area-chart', 'stacked')).toEqual(['share'])
    expect(values('tally-bar-chart', 'data')).toEqual([])
    expect(values('tally-pictogram-chart', 'icon')).toEqual(['person', 'document', 'house', 'dot'])
    const { 'web-types': path } = read('package.json') as { 'web-types': string }
    expect(JSON.stringify(read(path))).toContain('"tally-bar-chart"')
  })

  test('carries the JSON Schema of the one validator', () => {
    expect(readFileSync(join(packed.folder, 'schema.json'), 'utf8')).toBe(makeSchema())
  })

  test('reads figures in plain Node, without Lit or a DOM', () => {
    const code =
      "import { readQuantity } from 'civic-tally/data'; console.log(JSON.stringify(readQuantity('110余次')))"
    expect(JSON.parse(inNode(code))).toMatchObject({
      value: 110,
      bound: 'over',
      unit: '次',
      wording: '110余次',
    })
  })

  test('registers its elements in plain Node, for server rendering', () => {
    const tags = names.map((name) => `tally-${name}`)
    const code = `import 'civic-tally'
      console.log(${JSON.stringify(tags)}.filter((tag) => !customElements.get(tag)).join())`
    expect(inNode(code)).toBe('')
  })

  test('brings a command line', () => {
    const command = join(packed.folder, packed.manifest.bin['civic-tally'] ?? '')
    expect(readFileSync(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    expect(execFileSync(process.execPath, [command, '--help'], { encoding: 'utf8' })).toContain(
      'civic-tally check',
    )
  })

  test.each(['nodenext', 'bundler'] as const)(
    'is typed for a strict project that resolves by %s',
    (resolution) => {
      const lines = names.map((name) => `import 'civic-tally/components/${name}'`)
      const code = `${lines.join('\n')}
      import { readQuantity, type Quantity } from 'civic-tally/data'
      import 'civic-tally'
      const chart = document.createElement('tally-bar-chart')
      chart.noLegend = true
      const csv: string = chart.toCsv()
      const quantity: Quantity | null = readQuantity(csv)
      // @ts-expect-error: a property that there is not
      chart.noSuchProperty = quantity
    `
      expect(typeErrors(resolution, code)).toBe('')
    },
  )

  test('leaves Lit and the elements out of a page that only reads data', async () => {
    const code = await bundled(
      "import { readQuantity } from 'civic-tally/data'\nconsole.log(readQuantity('近30条'))\n",
    )
    expect(code).toContain('readQuantity')
    expect(code).not.toMatch(/customElements|LitElement|litHtmlVersions/)
  })

  test('keeps an element that is only imported for its registration', async () => {
    const code = await bundled("import 'civic-tally/components/bar-chart'\n")
    expect(code).toContain('tally-bar-chart')
    expect(code).toContain('customElements.define')
  })

  test('has nothing left to resolve in the self-hosted files', () => {
    const files = packed.files.filter((file) => /^dist\/cdn\/.*\.js$/.test(file))
    expect(files).toContain('dist/cdn/civic-tally.js')
    for (const file of files) {
      const code = readFileSync(join(packed.folder, file), 'utf8')
      expect(sources(parseAst(code)).filter((source) => !source.startsWith('./'))).toEqual([])
    }
  })
})
