/** How readers have their pages: dark, in colours of their own, printed, in large letters. */
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { overlaps, settled } from './charts.js'
import { openPortal, type Opened, type Site } from './open.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let site: Site

beforeAll(async () => {
  site = await openPortal()
})

afterAll(async () => {
  await site.close()
})

type Options = NonNullable<Parameters<Site['open']>[1]>

interface Ordinary {
  readonly name: string
  readonly options?: Options
  readonly print?: boolean
  /** Of the browser's own size of letters. */
  readonly text?: number
}

const cases: readonly Ordinary[] = [
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: 'forced colours', options: { forcedColors: 'active' } },
  { name: 'forced colours on dark', options: { forcedColors: 'active', colorScheme: 'dark' } },
  { name: 'print', print: true, options: { viewport: { width: 794, height: 1123 } } },
  { name: 'printed from a dark screen', print: true, options: { colorScheme: 'dark' } },
  { name: 'letters of twice the size', text: 200 },
  {
    name: 'letters of twice the size on a phone',
    text: 200,
    options: { viewport: { width: 375, height: 700 } },
  },
]

/** Serious faults that axe finds, contrast among them. */
function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(async () => {
    ${axe}
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.flat().join(' ')))
  })()`)
}

interface Printed {
  /** Of a drawing: how much smaller it is printed than it was laid out. */
  readonly scale: number
  /** Its smallest words, pt. */
  readonly smallest: number
}

/** Keeps how every drawing stood when the page was printed. Runs in the page. */
function watchPaper(): void {
  const drawings = (root: Document | ShadowRoot): SVGSVGElement[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches('svg.plot') ? [element as SVGSVGElement] : []),
      ...(element.shadowRoot ? drawings(element.shadowRoot) : []),
    ])
  const stand = (drawing: SVGSVGElement) => {
    const scale = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width
    const sizes = [...drawing.querySelectorAll('text')].map((text) =>
      Number.parseFloat(getComputedStyle(text).fontSize),
    )
    return { scale, smallest: Math.min(...sizes) * scale * 0.75 }
  }
  const query = matchMedia('print')
  query.addEventListener('change', () => {
    // After the charts' own updates, which are microtasks.
    let turns = 50
    const look = (): void => {
      if (turns-- > 0) queueMicrotask(look)
      else {
        Object.assign(window, { printed: drawings(document).map(stand) })
      }
    }
    if (query.matches) look()
  })
}

/** What is headed on the page, in elements too. */
function headingsOf(page: Page): Promise<readonly string[]> {
  return page.locator('h1, h2, h3:not(.visually-hidden)').filter({ visible: true }).allInnerTexts()
}

/** The headings that stand on a page of a PDF, as its table of contents has them (UTF-16 in hexadecimal digits). */
function outlineOf(pdf: Buffer): readonly string[] {
  return [...pdf.toString('latin1').matchAll(/\/Title\s*<FEFF([\dA-F]+)>/gi)].map(([, digits = '']) =>
    Buffer.from(digits, 'hex').swap16().toString('utf16le'),
  )
}

async function look(path: string, one: Ordinary, at: (opened: Opened) => Promise<void>): Promise<void> {
  const opened = await site.open(path, one.options ?? {})
  const { page } = opened
  try {
    if (one.print) await page.emulateMedia({ media: 'print' })
    if (one.text) {
      await page.evaluate((percent) => {
        document.documentElement.style.setProperty('font-size', `${percent}%`)
      }, one.text)
    }
    await settled(page)
    await page.waitForTimeout(300)
    await settled(page)
    await at(opened)
  } finally {
    await page.context().close()
  }
}

describe.each(['index.html', 'proposals.html'])('%s', (path) => {
  test.each(cases)('is whole in $name', async (one) => {
    await look(path, one, async ({ page, complaints }) => {
      expect(await faults(page)).toEqual([])
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
      expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0)
      expect(await overlaps(page)).toEqual([])
      expect(complaints).toEqual([])
    })
  })

  test('is printed whole, with words of 8 pt at least', async () => {
    const { page } = await site.open(path, { viewport: { width: 1440, height: 900 } })
    try {
      await settled(page)
      await page.evaluate(watchPaper)
      const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true })
      const charts = await page.evaluate(() => (window as unknown as { printed: readonly Printed[] }).printed)
      expect(charts.length).toBeGreaterThan(5)
      for (const { scale } of charts) expect(scale).toBeLessThan(1.01)
      expect(Math.min(...charts.map(({ smallest }) => smallest))).toBeGreaterThanOrEqual(8)
      // What grew after the pages were counted would be cut off: its headings are then on no page.
      const headings = await headingsOf(page)
      expect(headings.length).toBeGreaterThan(5)
      const outline = outlineOf(pdf)
      expect(headings.filter((heading) => !outline.includes(heading))).toEqual([])
    } finally {
      await page.context().close()
    }
  })
})
