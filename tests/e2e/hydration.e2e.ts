import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { root } from '../../scripts/setup.js'
import { drawingElementNames } from '../house/elements.js'
import { renderOnServer } from '../ssr/render.js'
import { openFolder, type Opened, type Site } from './open.js'

const names = drawingElementNames()

/** Every element as plain Node renders it. */
function fromServer(): string {
  const data = readFileSync(join(root, 'portal/data/gansu.json'), 'utf8')
  return renderOnServer(names.map((name) => ({ name, attributes: { data } }))).join('\n')
}

let folder = ''
let site: Site
let opened: Opened
let still: Opened

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'civic-tally-hydration-'))
  const scripts = ['ssr', 'index'].map((name) => `import ${JSON.stringify(join(root, `dist/${name}.js`))}\n`)
  writeFileSync(join(folder, 'main.js'), scripts.join(''))
  const script = '<script type="module" src="./main.js"></script>'
  const html = (head: string) =>
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>hydration</title><link rel="icon" href="./icon.svg">${head}${fromServer()}</html>`
  writeFileSync(join(folder, 'index.html'), html(script))
  writeFileSync(join(folder, 'still.html'), html(''))
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>')
  const input = [join(folder, 'index.html'), join(folder, 'still.html')]
  // Lit's production build, as a published page has it.
  vi.stubEnv('NODE_ENV', 'production')
  await build({
    root: folder,
    base: './',
    configFile: false,
    logLevel: 'silent',
    build: { outDir: 'built', modulePreload: false, assetsInlineLimit: 0, rolldownOptions: { input } },
  })
  vi.unstubAllEnvs()
  site = await openFolder(join(folder, 'built'))
  opened = await site.open()
  still = await site.open('still.html')
})

afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What a reader sees of an element: its words, those of nested shadow roots included, and how many drawings. */
function seen(page: Opened['page'], name: string) {
  return page.evaluate(async (tag) => {
    const element = document.querySelector(tag) as HTMLElement & { updateComplete?: Promise<unknown> }
    await element.updateComplete
    const shadow = element.shadowRoot
    return {
      drawings: shadow?.querySelectorAll('svg.plot').length ?? 0,
      text: [...(shadow?.querySelectorAll('svg text') ?? [])].map((node) => node.textContent).join('|'),
      children: shadow?.childElementCount ?? 0,
      styled: shadow?.adoptedStyleSheets.length ?? 0,
      unplaced: [...(shadow?.querySelectorAll<HTMLElement>('.target:not(td)') ?? [])].filter(
        (target) => target.style.width === '',
      ).length,
    }
  }, `tally-${name}`)
}

describe('server-rendered elements under the strict policy', () => {
  test.each(names)('<tally-%s> is taken over, not drawn twice', async (name) => {
    const before = await seen(still.page, name)
    const after = await seen(opened.page, name)
    const styleElements = 1
    expect(before.children).toBeGreaterThan(0)
    expect(after.drawings).toBe(before.drawings)
    expect(after.children).toBeLessThanOrEqual(before.children + styleElements)
    expect(after.styled).toBeGreaterThan(0)
    expect(after.unplaced).toBe(0)
  })

  test('nothing fails but the server’s own <style>, which the policy blocks', () => {
    expect(
      opened.complaints.filter(
        (text) => !/style-src|Content Security Policy directive "style-src/.test(text),
      ),
    ).toEqual([])
  })
})
