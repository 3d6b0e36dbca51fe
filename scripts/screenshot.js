/** Takes the README's picture: the portal at 1440 px, light, as `npm start` serves it. */
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { buildPortal, portalIsStale } from './build.js'
import { chromiumArgs, requireChromium } from './chromium.js'
import { root } from './setup.js'
import { serveFolder } from './static-server.js'

const largest = 200_000

if (portalIsStale()) buildPortal()
const server = await serveFolder(join(root, 'portal-dist'))
const browser = await chromium.launch({ executablePath: requireChromium(), args: chromiumArgs })
const page = await browser.newPage({
  viewport: { width: 1440, height: 1000 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
  locale: 'zh-CN',
})
await page.goto(server.url, { waitUntil: 'networkidle' })
await page.evaluate(() => document.fonts.ready)
mkdirSync(join(root, 'docs'), { recursive: true })
const path = join(root, 'docs', 'portal.png')
await page.screenshot({ path })
await browser.close()
await server.close()

const { size } = statSync(path)
console.log(`${path}: ${Math.round(size / 1000)} kB`)
if (size > largest) throw new Error(`The picture is larger than ${largest / 1000} kB.`)
