import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { defineConfig, type Plugin, type UserConfig } from 'vite'
import { collapseTemplates } from './scripts/collapse-templates.js'
import { eagerFunctions } from './scripts/eager-functions.js'

const at = (path: string): string => join(import.meta.dirname, path)
const { dependencies, version } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as {
  dependencies: Record<string, string>
  version: string
}

/** One entry an element: every folder that holds a file of its own name. */
function elements(): string[] {
  const path = (name: string): string => at(`src/components/${name}/${name}.ts`)
  return readdirSync(at('src/components'))
    .map(path)
    .filter((file) => existsSync(file))
}

const external = [
  ...Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
  /^node:/,
  ...builtinModules,
]

/**
 * For those who have a bundler: one module a source file, so that theirs decides what goes together and what is loaded on
 * demand; dependencies left to them.
 */
const library: UserConfig = {
  build: {
    target: 'es2022',
    minify: false,
    lib: {
      formats: ['es'],
      entry: [
        at('src/index.ts'),
        at('src/data/index.ts'),
        at('src/columns.ts'),
        at('src/ssr.ts'),
        at('src/react.ts'),
        at('src/cli/main.ts'),
        ...elements(),
      ],
    },
    rolldownOptions: {
      external,
      output: {
        preserveModules: true,
        preserveModulesRoot: at('src'),
        // What the compiler adds (the decorator's helper) under a name without its version.
        entryFileNames: ({ name }) => `${name.replace(/^_virtual\/.*\//, 'runtime/')}.js`,
      },
    },
  },
}

/** For a page without a build step: everything bundled and minified, to be copied to one's own server. */
const selfHosted: UserConfig = {
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    modulePreload: false,
    rolldownOptions: {
      input: { 'civic-tally': at('src/index.ts') },
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunk-[name]-[hash].js' },
    },
  },
}

/** What the compiler adds for decorators, without the kinds that none here is of: ours return nothing, or their class. */
const plainDecorators: Plugin = {
  name: 'plain-decorators',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      // No descriptor either.
      if (chunk.type === 'chunk')
        chunk.code = chunk.code.replace(/(\n__decorate\(\[[^;]*), void 0\);/g, '$1);')
    const helper = bundle['runtime/decorate.js']
    if (helper?.type !== 'chunk') return
    helper.code =
      'export default (all, target, key) => all.reduceRight((so, one) => one(so, key) ?? so, target)\n'
  },
}

export default defineConfig(({ mode }) => ({
  // Relative, so that the files may lie in any folder of a server.
  base: './',
  publicDir: false,
  plugins: [collapseTemplates(), plainDecorators, eagerFunctions({ onDemandOnly: mode === 'cdn' })],
  define: { __TALLY_VERSION__: JSON.stringify(version) },
  ...(mode === 'cdn' ? selfHosted : library),
}))
