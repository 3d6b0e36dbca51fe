import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../../../src/components/map/map.js'
import type { PlaceMap } from '../../../src/components/map/map.js'
import { inventedMap } from '../../../stories/invented-map.js'

const data = {
  version: 1,
  indicators: [{ id: 'held', label: '协商次数', unit: '次', kind: 'count' }],
  observations: [
    { indicator: 'held', place: '嘉峪关市', period: '2024', figure: '110余次' },
    { indicator: 'held', place: '陇南市', period: '2024', figure: 96 },
  ],
}
const map = inventedMap(['嘉峪关市', '陇南市', '甲县'])

async function drawn(given: Partial<PlaceMap> = { map }): Promise<PlaceMap> {
  const element = await fixture<PlaceMap>(html`<tally-map lang="zh-CN" .data=${data}></tally-map>`)
  Object.assign(element, given)
  await waitUntil(() => element.view)
  await element.updateComplete
  return element
}

const text = (element: PlaceMap) => element.shadowRoot?.textContent ?? ''
const areas = (element: PlaceMap) => element.shadowRoot?.querySelectorAll('path.shade, path.rest').length
const address = (content: string, type: string) => URL.createObjectURL(new Blob([content], { type }))

describe('<tally-map>', () => {
  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('draws the page’s own map with its 审图号, in a picture too', async () => {
    const element = await drawn()
    expect(areas(element)).to.equal(3)
    expect(element.shadowRoot?.querySelector('svg')?.textContent).to.contain('110余次')
    expect(await element.toSvg()).to.contain('审图号：示例，不是真实的审图号')
  })

  it('goes from place to place by keys', async () => {
    const element = await drawn()
    setTimeout(() => element.shadowRoot?.querySelector<HTMLElement>('.target[tabindex="0"]')?.focus())
    await oneEvent(element, 'tally-target-change')
    setTimeout(() => void sendKeys({ press: 'ArrowRight' }))
    const { detail } = await oneEvent(element, 'tally-target-change')
    expect(detail.row.place).to.equal('陇南市')
  })

  it('says of a point the area it lies in, though it lies in the box of another', async () => {
    const area = (name: string, ring: readonly (readonly [number, number])[]) => ({
      type: 'Feature',
      properties: { name },
      geometry: { type: 'Polygon', coordinates: [ring] },
    })
    // 嘉峪关市 is an L on its back, 陇南市 the square in its corner.
    const corner = {
      ...map,
      features: [
        area('嘉峪关市', [[0, 0], [0, 2], [1, 2], [1, 1], [3, 1], [3, 0], [0, 0]]), // prettier-ignore
        area('陇南市', [[1, 1], [1, 2], [3, 2], [3, 1], [1, 1]]), // prettier-ignore
      ],
    }
    const element = await drawn({ map: corner })
    await waitUntil(() => areas(element) === 2)
    const plot = element.shadowRoot?.querySelector('.plot-area') as HTMLElement
    const both = element.shadowRoot?.querySelector('path.shade')?.getBoundingClientRect() ?? new DOMRect()
    const over = async (across: number, down: number): Promise<string> => {
      const [clientX, clientY] = [both.x + both.width * across, both.y + both.height * down]
      const told = oneEvent(element, 'tally-target-change')
      plot.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true }))
      const { detail } = await told
      return detail.row.place
    }
    expect(await over(0.7, 0.25)).to.equal('陇南市')
    expect(await over(0.7, 0.75)).to.equal('嘉峪关市')
    expect(await over(0.95, 0.1)).to.equal('陇南市')
    expect(await over(0.1, 0.1)).to.equal('嘉峪关市')
  })

  describe('given data and map at once', () => {
    /** What the drawing said, from the first one on. */
    async function watched(element: PlaceMap, done: () => boolean): Promise<readonly string[]> {
      const seen: string[] = []
      const look = () => seen.push(text(element))
      const observer = new MutationObserver(look)
      observer.observe(element.shadowRoot as ShadowRoot, {
        childList: true,
        subtree: true,
        characterData: true,
      })
      look()
      await waitUntil(done)
      await element.updateComplete
      look()
      observer.disconnect()
      return seen
    }

    const written = { data: JSON.stringify(data), map: JSON.stringify(map) }
    const ways = {
      'as properties': () => html`<tally-map lang="zh-CN" .data=${data} .map=${map}></tally-map>`,
      'the map before the data': () => html`<tally-map lang="zh-CN" .map=${map} .data=${data}></tally-map>`,
      'as attributes': () =>
        html`<tally-map lang="zh-CN" data=${written.data} map=${written.map}></tally-map>`,
    }
    for (const [way, template] of Object.entries(ways)) {
      it(`${way}, is a map with its figures from the first drawing on`, async () => {
        const home = await fixture<HTMLElement>(html`<div>${template()}</div>`)
        const element = home.querySelector('tally-map') as PlaceMap
        const seen = await watched(element, () => areas(element) === 3)
        expect(seen.filter((words) => words.includes('未给地图'))).to.eql([])
        const svg = () => element.shadowRoot?.querySelector('svg.plot')?.textContent ?? ''
        expect(svg()).to.contain('110余次').and.to.contain('96')
        expect(element.shadowRoot?.querySelectorAll('path.shade').length).to.equal(2)
      })
    }

    it('keeps the one while the other is replaced', async () => {
      const element = await fixture<PlaceMap>(
        html`<tally-map lang="zh-CN" .data=${data} .map=${map}></tally-map>`,
      )
      const svg = () => element.shadowRoot?.querySelector('svg.plot')?.textContent ?? ''
      await waitUntil(() => areas(element) === 3)
      element.data = { ...data, observations: [{ ...data.observations[0], figure: '近40次' }] }
      await waitUntil(() => svg().includes('近40次'))
      expect([areas(element), svg().includes('110余次')]).to.eql([3, false])
      element.map = inventedMap(['嘉峪关市', '陇南市', '甲县', '乙县'])
      await waitUntil(() => areas(element) === 4)
      expect(svg()).to.contain('近40次')
      Object.assign(element, { data, map })
      await waitUntil(() => areas(element) === 3)
      expect(svg()).to.contain('110余次')
    })
  })

  it('takes a map by its address', async () => {
    const element = await drawn({ mapSrc: address(JSON.stringify(map), 'application/json') })
    await waitUntil(() => areas(element) === 3)
    expect(text(element)).not.to.contain('未给地图')
  })

  it('stands as tiles without a map, and says so', async () => {
    const element = await drawn({})
    expect(areas(element)).to.equal(0)
    expect(text(element)).to.contain('未给地图')
    expect(element.shadowRoot?.querySelector('svg')?.textContent).to.contain('110余次')
  })

  for (const [what, mapSrc, says] of [
    ['an address without a file', '/no-such-map.json', '404'],
    ['a web page', address('<!doctype html>', 'text/html'), '网页'],
    [
      'a map without areas',
      address('{"type": "FeatureCollection", "features": []}', 'application/json'),
      '没有面',
    ],
  ] as const)
    it(`says what is wrong with ${what}, tells it, and keeps the figures`, async () => {
      const element = await fixture<PlaceMap>(html`<tally-map lang="zh-CN" .data=${data}></tally-map>`)
      setTimeout(() => (element.mapSrc = mapSrc))
      const { detail } = await oneEvent(element, 'tally-error')
      expect(detail.findings[0].message.zh).to.contain(says)
      await element.updateComplete
      expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).to.contain(says)
      expect(element.shadowRoot?.querySelector('svg')?.textContent).to.contain('110余次')
    })

  it('keeps the last good map when the next one fails, and takes the latest of two', async () => {
    const element = await drawn()
    element.map = '<!doctype html>'
    await element.updateComplete
    await waitUntil(() => areas(element) === 3)
    element.map = ''
    element.mapSrc = address(JSON.stringify(inventedMap(['甲'])), 'application/json')
    await Promise.resolve()
    element.mapSrc = address(JSON.stringify(inventedMap(['嘉峪关市', '甲'])), 'application/json')
    await waitUntil(() => areas(element) === 2)
  })

  it('does not shade what may not be compared', async () => {
    const [first, second] = data.observations
    const element = await drawn({
      map,
      data: {
        ...data,
        observations: [
          { ...first, scope: '首批' },
          { ...second, scope: '建成' },
        ],
      },
    })
    await waitUntil(() => element.shadowRoot?.querySelector('svg')?.textContent?.includes('不可比'))
    expect(areas(element)).to.equal(0)
  })

  it('warns in the console, once, of a map that states neither 审图号 nor origin', async () => {
    const said: string[] = []
    const { warn } = console
    console.warn = (words: string) => said.push(words)
    try {
      for (let i = 0; i < 2; i++) await drawn({ map: inventedMap(['嘉峪关市'], {}) })
    } finally {
      console.warn = warn
    }
    expect(said.filter((words) => words.includes('审图号')).length).to.equal(1)
  })
})
