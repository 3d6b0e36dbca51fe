/** What the end-to-end tests share: a folder served under the strict policy, and a browser on it. */
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright'
import { buildPortal, portalIsStale } from '../../scripts/build.js'
import { chromiumArgs, requireChromium } from '../../scripts/chromium.js'
import { root } from '../../scripts/setup.js'
import { serveFolder } from '../../scripts/static-server.js'

export interface Site {
  readonly url: string
  readonly browser: Browser
  /** Opens `path` in a context of its own. */
  open(path?: string, options?: BrowserContextOptions): Promise<Opened>
  close(): Promise<void>
}

export interface Opened {
  readonly page: Page
  /**
   * Errors and warnings of the console, uncaught errors, violations of the policy and failed requests so far. A request
   * the browser gives up because the page is left is no failure.
   */
  readonly complaints: readonly string[]
}

/** The portal as `npm start` serves it, built first where it is older than its sources. */
export async function openPortal(): Promise<Site> {
  if (portalIsStale()) buildPortal()
  return openFolder(join(root, 'portal-dist'))
}

export async function openFolder(folder: string, options?: Parameters<typeof serveFolder>[1]): Promise<Site> {
  const server = await serveFolder(folder, options)
  const browser = await chromium.launch({ executablePath: requireChromium(), args: chromiumArgs })
  return {
    url: server.url,
    browser,
    open: (path = '', options = {}) => openPage(browser, new URL(path, server.url).href, options),
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

async function openPage(browser: Browser, url: string, options: BrowserContextOptions): Promise<Opened> {
  const context = await browser.newContext({ locale: 'zh-CN', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()} ${reason}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()} ${response.status()}`)
  })
  await page.exposeFunction('civicTallyViolation', (text: string) => complaints.push(text))
  await page.addInitScript(() => {
    const tell = (window as unknown as { civicTallyViolation: (text: string) => void }).civicTallyViolation
    document.addEventListener('securitypolicyviolation', (event) => {
      tell(`${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`)
    })
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  return { page, complaints }
}
