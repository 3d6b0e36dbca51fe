import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { collapseTemplates } from '../scripts/collapse-templates.js'

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

export default defineConfig({
  root: here,
  base: './',
  define: { __TALLY_VERSION__: JSON.stringify(version) },
  plugins: [collapseTemplates(), dataFiles()],
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
    rolldownOptions: { input: filesIn('.', /\.html$/).map((name) => join(here, name)) },
  },
  server: { open: false },
})
