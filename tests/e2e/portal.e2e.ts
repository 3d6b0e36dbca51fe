/** The portal as a reader meets it: built, served under the strict policy, filtered, walked by keyboard, read aloud. */
import { inflateSync } from 'node:zlib'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPortal, type Opened, type Site } from './open.js'
import { chartsOf, overlaps, settled } from './charts.js'

const pages = ['index.html', 'proposals.html'] as const

let site: Site

beforeAll(async () => {
  site = await openPortal()
})

afterAll(async () => {
  await site.close()
})

async function visit<T>(
  path: string,
  look: (opened: Opened) => Promise<T>,
  options: Parameters<Site['open']>[1] = {},
): Promise<T> {
  const opened = await site.open(path, options)
  try {
    await settled(opened.page)
    return await look(opened)
  } finally {
    await opened.page.context().close()
  }
}

/** Pages of a PDF; its objects stand in streams. */
function sheetsOf(pdf: Buffer): number {
  const text = pdf.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1')
    } catch {
      return ''
    }
  })
  return [text, ...streams].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** The accessible names of the page as assistive technology gets them. */
async function spokenNames(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes.filter((node) => !node.ignored).map((node) => String(node.name?.value ?? ''))
}

/** The focused element, through shadow roots. */
function focused(page: Page): Promise<{ role: string; label: string; host: string }> {
  return page.evaluate(() => {
    let element = document.activeElement
    let host = ''
    while (element?.shadowRoot?.activeElement) {
      host = element.localName
      element = element.shadowRoot.activeElement
    }
    return {
      role: element?.getAttribute('role') ?? '',
      label: element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '',
      host,
    }
  })
}

describe.each(pages)('%s', (path) => {
  test('draws every chart without an error or a violation of the policy', async () => {
    await visit(path, async ({ page, complaints }) => {
      const charts = await chartsOf(page)
      expect(charts.length).toBeGreaterThan(5)
      expect(charts.filter((chart) => chart.rows === 0)).toEqual([])
      expect(complaints).toEqual([])
    })
  })

  test.each(['zh-CN', 'en'] as const)('fits 320 px in %s', async (lang) => {
    const look = async ({ page }: Opened) => {
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
      expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0)
    }
    await visit(`${path}?lang=${lang}`, look, { viewport: { width: 320, height: 700 } })
  })

  test.each([320, 768, 1440])('lays no text over another at %d px', async (width) => {
    const look = async ({ page }: Opened) => expect(await overlaps(page)).toEqual([])
    await visit(path, look, { viewport: { width, height: 900 } })
  })

  test('is printed on few sheets', async () => {
    const sheets = await visit(path, async ({ page }) =>
      sheetsOf(await page.pdf({ preferCSSPageSize: true })),
    )
    expect(sheets).toBeGreaterThan(2)
    expect(sheets).toBeLessThanOrEqual(4)
  })

  test('keeps the outline of a page: one h1, one main, a way past the masthead', async () => {
    await visit(path, async ({ page }) => {
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.getByRole('main').count()).toBe(1)
      await page.keyboard.press('Tab')
      await expect.poll(async () => (await focused(page)).label).toContain('跳到数字')
      await page.keyboard.press('Enter')
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('figures')
    })
  })

  test('switches to English and back without loading again', async () => {
    await visit(path, async ({ page, complaints }) => {
      await page.evaluate(() => Object.assign(window, { stayed: true }))
      await page.getByRole('link', { name: 'English' }).click()
      await settled(page)
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
      expect(new URL(page.url()).searchParams.get('lang')).toBe('en')
      const english = await spokenNames(page)
      expect(english.filter((name) => /[\u3400-\u9fff]/.test(name) && !/《|中文/.test(name))).toEqual([])
      await page.getByRole('link', { name: '中文' }).click()
      await settled(page)
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN')
      expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
      expect(complaints).toEqual([])
    })
  })
})

describe('the page of the two cities', () => {
  test('says every figure with its bound', async () => {
    await visit('index.html', async ({ page }) => {
      const said = (await spokenNames(page)).join('\n')
      for (const words of ['110余次', '近30条', '百分之98以上', '2160多名', '20多个', '2733万元', '615件']) {
        expect(said).toContain(words)
      }
      expect(said).toContain('其余百分之41.3')
      expect(said).toContain('原文未列')
      expect(said).not.toMatch(/(?<![近约足过～至])110次(?!以上)/u)
    })
  })

  test('the table holds the same figures as printed', async () => {
    await visit('index.html', async ({ page }) => {
      await page.locator('tally-compare').getByRole('button', { name: '数据与下载' }).click()
      await page.getByRole('menuitemcheckbox', { name: '数据表' }).click()
      await expect.poll(async () => (await spokenNames(page)).join('\n')).toContain('98%以上')
      expect((await spokenNames(page)).join('\n')).toContain('其余41.3%')
    })
  })

  test('filters by city, and every chart obeys', async () => {
    await visit('index.html', async ({ page, complaints }) => {
      const places = async () =>
        new Set((await chartsOf(page)).flatMap((chart) => (chart.own ? [] : chart.places)))
      expect([...(await places())].sort()).toEqual(['嘉峪关市', '陇南市'].sort())
      await page.getByRole('radio', { name: '陇南市' }).click()
      await expect.poll(async () => [...(await places())]).toEqual(['陇南市'])
      expect(new URL(page.url()).searchParams.get('place')).toBe('陇南市')
      await page.reload()
      await settled(page)
      await expect.poll(async () => [...(await places())]).toEqual(['陇南市'])
      await page.getByRole('radio', { name: '全部' }).click()
      await expect.poll(async () => (await places()).size).toBe(2)
      expect(complaints).toEqual([])
    })
  })

  test('a chart has one tab stop, and the arrows walk its figures', async () => {
    await visit('index.html', async ({ page }) => {
      const chart = page.locator('#reading tally-bar-chart')
      const stops = chart.locator('.target[tabindex="0"]')
      expect(await stops.count()).toBe(1)
      await stops.focus()
      expect(await focused(page)).toMatchObject({ role: 'img', host: 'tally-bar-chart' })
      await expect.poll(async () => (await focused(page)).label).toContain('118次')
      await page.keyboard.press('ArrowDown')
      await expect.poll(async () => (await focused(page)).label).toContain('110余次')
      await page.keyboard.press('End')
      await expect.poll(async () => (await focused(page)).label).toContain('多次')
      await page.keyboard.press('Home')
      await expect.poll(async () => (await focused(page)).label).toContain('118次')
      await page.keyboard.press('Tab')
      expect((await focused(page)).role).not.toBe('img')
    })
  })
})

describe('the page of proposals', () => {
  test('the table obeys the filter and says what is not given', async () => {
    await visit('proposals.html', async ({ page }) => {
      const rows = page.locator('.reports tbody tr')
      expect(await rows.count()).toBe(8)
      await page.getByRole('radio', { name: '武汉市' }).click()
      await expect.poll(() => rows.count()).toBe(1)
      const text = (await rows.first().textContent()) ?? ''
      expect(text).toContain('801件')
      expect(text).toContain('约95.9%')
      expect(text).toContain('原文未列')
    })
  })

  test('no letter stands for two classifications', async () => {
    await visit('proposals.html', async ({ page }) => {
      const strips = (await chartsOf(page)).filter((chart) => chart.name === 'tally-share-bar')
      expect(strips).toHaveLength(5)
      const classes = strips.map((chart) => chart.categories.filter((name) => name.startsWith('C类')))
      expect(classes.flat().sort()).toEqual(
        ['C类 因目前条件限制或其他原因需待以后解决', 'C类 留作参考的'].sort(),
      )
    })
  })
})
