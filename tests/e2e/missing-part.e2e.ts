/** A part that does not arrive: what is said stays what is drawn. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settled } from './charts.js'
import { openPortal, type Site } from './open.js'

let site: Site

beforeAll(async () => {
  site = await openPortal()
})

afterAll(async () => {
  await site.close()
})

test('figures that follow one another at once are all said, though what deals with streams is missing', async () => {
  const { page } = await site.open('proposals.html')
  await settled(page)
  let refused = 0
  await page.route(/\/changes-[^/]*\.js/, (route) => {
    refused += 1
    return route.abort()
  })
  const said = await page.evaluate(async () => {
    const chart = document.createElement('tally-bar-chart')
    document.querySelector('main')?.append(chart)
    for (const figure of [31, 32, 33, 34, 35]) {
      chart.data = {
        version: 1,
        indicators: [{ id: 'held', label: '协商活动', unit: '次', kind: 'count' }],
        observations: [{ indicator: 'held', place: '兰州市', figure }],
      }
      await chart.updateComplete
    }
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const root = chart.shadowRoot as ShadowRoot
    return {
      drawn: root.querySelector('svg')?.textContent,
      summary: root.querySelector('#summary')?.textContent,
    }
  })
  await page.context().close()
  expect(refused).toBeGreaterThan(0)
  expect(said.drawn).toContain('35次')
  expect(said.summary).toContain('35')
})

test('places stay codes where their names do not arrive, and are named in data that come once they do', async () => {
  const { page } = await site.open('proposals.html')
  await settled(page)
  let refused = 0
  await page.route(/\/place-names-[^/]*\.js/, (route) => {
    refused += 1
    return route.abort()
  })
  const drawn = () =>
    page.evaluate(async () => {
      const chart = document.createElement('tally-bar-chart')
      document.querySelector('main')?.append(chart)
      chart.data = {
        version: 1,
        indicators: [{ id: 'held', label: '协商活动', unit: '次', kind: 'count' }],
        observations: ['620100', '620200'].map((place, i) => ({ indicator: 'held', place, figure: 31 + i })),
      }
      await chart.updateComplete
      return chart.shadowRoot?.querySelector('svg')?.textContent
    })
  const codes = await drawn()
  await page.unrouteAll()
  const names = await drawn()
  await page.context().close()
  expect(refused).toBeGreaterThan(0)
  for (const said of ['620100', '31次', '620200', '32次']) expect(codes).toContain(said)
  for (const said of ['兰州市', '31次', '嘉峪关市', '32次']) expect(names).toContain(said)
})

test('what is drawn keeps its heading where a part that draws what follows does not arrive', async () => {
  const { page } = await site.open('proposals.html')
  await settled(page)
  let refused = 0
  await page.route(/\/vertical-bars-[^/]*\.js/, (route) => {
    refused += 1
    return route.abort()
  })
  const said = await page.evaluate(async () => {
    const chart = document.createElement('tally-bar-chart')
    document.querySelector('main')?.append(chart)
    const give = async (label: string, figure: number) => {
      chart.data = {
        version: 1,
        indicators: [{ id: 'n', label, unit: '次', kind: 'count' }],
        observations: [{ indicator: 'n', place: '兰州市', figure }],
      }
      await chart.updateComplete
    }
    await give('协商活动', 31)
    chart.orientation = 'vertical'
    await give('视察调研', 45)
    const root = chart.shadowRoot as ShadowRoot
    return { drawn: root.querySelector('svg')?.textContent, heading: chart.headingText }
  })
  await page.context().close()
  expect(refused).toBeGreaterThan(0)
  expect(said.drawn).toContain('31次')
  expect(said.heading).toBe('协商活动')
})

test('an English chart whose words do not arrive says so in English, and nothing in Chinese', async () => {
  const { page } = await site.open('proposals.html')
  await settled(page)
  let refused = 0
  await page.route(/\/english-part-[^/]*\.js/, (route) => {
    refused += 1
    return route.abort()
  })
  const said = await page.evaluate(async () => {
    const chart = document.createElement('tally-bar-chart')
    chart.lang = 'en'
    chart.data = {
      version: 1,
      indicators: [{ id: 'held', label: 'Consultations', unit: '次', kind: 'count' }],
      observations: [{ indicator: 'held', place: 'Lanzhou', figure: 31 }],
    }
    document.querySelector('main')?.append(chart)
    await chart.updateComplete
    return chart.shadowRoot?.textContent
  })
  await page.context().close()
  expect(refused).toBeGreaterThan(0)
  expect(said).toContain('A part is missing; check the network')
  expect(said).not.toMatch(/\p{Script=Han}/u)
})
