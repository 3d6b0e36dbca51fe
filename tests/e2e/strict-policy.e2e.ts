import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../scripts/setup.js'
import { workbook } from '../data/read/workbook.js'
import { drawingElementNames } from '../house/elements.js'
import { openFolder, type Opened, type Site } from './open.js'

const names = drawingElementNames()

/** A page as an editor would write it: the self-hosted file, data by attribute and by address, no build step. */
function page(): string {
  const data = readFileSync(join(root, 'portal/data/gansu.json'), 'utf8')
  const attribute = JSON.stringify(JSON.parse(data)).replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const elements = names.map(
    (name) =>
      `<tally-${name} id="${name}" data="${attribute}"></tally-${name}>\n<tally-${name} src="data.json"></tally-${name}>`,
  )
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>strict policy</title>
<link rel="icon" href="icon.svg">
<script type="module" src="civic-tally/civic-tally.js"></script>
${elements.join('\n')}
</html>
`
}

let folder = ''
let site: Site
let opened: Opened
let atRest: readonly string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'civic-tally-policy-'))
  mkdirSync(join(folder, 'civic-tally'))
  cpSync(join(root, 'dist/cdn'), join(folder, 'civic-tally'), { recursive: true })
  cpSync(join(root, 'portal/data/gansu.json'), join(folder, 'data.json'))
  writeFileSync(
    join(folder, 'figures.xlsx'),
    workbook({
      办理: [
        ['地区', '立案提案(件)', '办复率'],
        ['620100', 320, 1],
        ['天水市', 200, 0.985],
      ],
    }),
  )
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>')
  writeFileSync(join(folder, 'index.html'), page())
  site = await openFolder(folder)
  opened = await site.open()
  atRest = [...opened.complaints]
})

afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('under the strict policy and Trusted Types', () => {
  test('the policy is in force', async () => {
    const { page: probe, complaints } = await site.open()
    const outcome = await probe.evaluate(() => {
      try {
        document.body.innerHTML = '<p></p>'
        return 'written'
      } catch (error) {
        return (error as Error).name
      }
    })
    expect(outcome).toBe('TypeError')
    await expect.poll(() => complaints.join('\n')).toContain('require-trusted-types-for')
  })

  test.each(names)('<tally-%s> is defined and drawn', async (name) => {
    const drawn = await opened.page.evaluate(async (id) => {
      const element = document.getElementById(id) as HTMLElement & { updateComplete?: Promise<unknown> }
      await element.updateComplete
      return {
        defined: customElements.get(element.localName) !== undefined,
        children: element.shadowRoot?.querySelectorAll('*').length ?? 0,
        styled: element.shadowRoot?.adoptedStyleSheets.length ?? 0,
      }
    }, name)
    expect(drawn.defined).toBe(true)
    expect(drawn.children).toBeGreaterThan(1)
    expect(drawn.styled).toBeGreaterThan(0)
  })

  test('what is met over a plot stands in its place, one by one and in groups', async () => {
    const { page: probe, complaints } = await site.open()
    const places = await probe.evaluate(async () => {
      const met = async (length: number) => {
        const element = document.createElement('tally-bar-chart')
        const observations = Array.from({ length }, (_, i) => ({
          indicator: 'held',
          place: `第${i + 1}处`,
          figure: i + 1,
        }))
        const indicators = [{ id: 'held', label: '协商', unit: '次', kind: 'count' }]
        Object.assign(element, { data: { version: 1, indicators, observations } })
        document.body.append(element)
        const targets = () => [...(element.shadowRoot?.querySelectorAll('.target') ?? [])]
        while (targets().length < 2) await new Promise(requestAnimationFrame)
        return targets().map((target) => target.getBoundingClientRect().y)
      }
      return [await met(3), await met(300)]
    })
    for (const ys of places) expect(ys).toEqual([...new Set(ys)].toSorted((a, b) => a - b))
    expect(complaints).toEqual([])
  })

  test('a workbook is read at its address, places by their codes', async () => {
    const { page: probe, complaints } = await site.open()
    const rows = await probe.evaluate(async () => {
      const element = document.createElement('tally-table') as HTMLElement & {
        src: string
        updateComplete: Promise<unknown>
        toCsv(): string
      }
      element.src = 'figures.xlsx'
      document.body.append(element)
      while (element.toCsv() === '') await new Promise(requestAnimationFrame)
      return element.toCsv()
    })
    for (const said of ['兰州市', '天水市', '98.5']) expect(rows).toContain(said)
    expect(complaints).toEqual([])
  })

  test('nothing complained while the page was drawn', () => {
    expect(atRest).toEqual([])
  })

  test.each(names)('<tally-%s> breaks no rule of it when it is used', async (name) => {
    const already = opened.complaints.length
    const element = opened.page.locator(`#${name}`)
    const target = element.locator('.target').first()
    if ((await target.count()) > 0) {
      await target.focus()
      await opened.page.keyboard.press('ArrowRight')
      await opened.page.keyboard.press('Enter')
      await opened.page.keyboard.press('Escape')
    }
    for (const button of await element.locator('button:visible').all()) await button.click()
    await opened.page.waitForLoadState('networkidle')
    expect(opened.complaints.slice(already)).toEqual([])
  })
})
