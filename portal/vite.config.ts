import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin, type Rolldown } from 'vite'
import { collapseTemplates } from '../scripts/collapse-templates.js'
import { eagerFunctions } from '../scripts/eager-functions.js'

const here = import.meta.dirname
const { version } = JSON.parse(readFileSync(join(here, '../package.json'), 'utf8')) as { version: string }

function filesIn(folder: string, ending: RegExp): string[] {
  const path = join(here, folder)
  return existsSync(path) ? readdirSync(path).filter((name) => ending.test(name)) : []
}

/** Data files are fetched by name at run time, so they keep their names. */
function dataFiles(): Plugin {
  return {
    name: 'portal-data',
    apply: 'build',
    generateBundle() {
      for (const name of filesIn('data', /\.(json|csv)$/)) {
        this.emitFile({
          type: 'asset',
          fileName: `data/${name}`,
          source: readFileSync(join(here, 'data', name)),
        })
      }
    },
  }
}

/** What both pages need from the start is one file; as entries of their own they would ask for two dozen small ones. */
function sharedByPages(id: string, graph: Rolldown.ChunkingContext): string | null {
  const seen = new Set<string>()
  const waiting = [id]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    waiting.push(...(graph.getModuleInfo(at)?.importers ?? []))
  }
  const entries = [...seen].filter((one) => graph.getModuleInfo(one)?.isEntry)
  return entries.length > 1 ? 'shared' : null
}

export default defineConfig({
  root: here,
  base: './',
  define: { __TALLY_VERSION__: JSON.stringify(version) },
  plugins: [collapseTemplates(), dataFiles(), eagerFunctions()],
  resolve: {
    alias: [
      { find: /^civic-tally$/, replacement: join(here, '../src/index.ts') },
      { find: /^civic-tally\/data$/, replacement: join(here, '../src/data/index.ts') },
      { find: /^civic-tally\/components\/([\w-]+)$/, replacement: join(here, '../src/components/$1/$1.ts') },
    ],
  },
  build: {
    target: 'es2022',
    outDir: '../portal-dist',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // An inlined picture is a data: address, which the portal's policy does not allow.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: filesIn('.', /\.html$/).map((name) => join(here, name)),
      output: { codeSplitting: { groups: [{ name: sharedByPages, debugName: 'shared' }] } },
    },
  },
  server: { open: false },
})
