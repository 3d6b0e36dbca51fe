import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'

const here = import.meta.dirname

/** Data files are fetched by name at run time, so they keep their names. */
function dataFiles(): Plugin {
  return {
    name: 'portal-data',
    apply: 'build',
    generateBundle() {
      for (const file of globSync('data/**/*.{json,csv}', { cwd: here })) {
        this.emitFile({ type: 'asset', fileName: file, source: readFileSync(join(here, file)) })
      }
    },
  }
}

export default defineConfig({
  root: here,
  base: './',
  plugins: [dataFiles()],
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
    rolldownOptions: { input: globSync('*.html', { cwd: here }).map((name) => join(here, name)) },
  },
  server: { open: false },
})
