import { expect } from '@open-wc/testing'
import { emulateMedia } from '@web/test-runner-commands'
import type { BarChart } from '../../../src/components/bar-chart/bar-chart.js'
import { allWithin, chart, held, settled, until, within } from './drawn.js'

const other = {
  ...held,
  observations: [
    { indicator: 'held', place: '甲市', period: '2024', figure: 40 },
    { indicator: 'held', place: '丙市', period: '2024', figure: 96 },
  ],
}

const moved = (element: BarChart) =>
  allWithin(element, 'svg.plot *').filter((node) => node.getAnimations().length > 0)
const calm = () => new Promise((resolve) => setTimeout(resolve, 550))

/** A chart whose part that moves is loaded: the first change only fetches it. */
async function ready(): Promise<BarChart> {
  const element = await chart()
  await calm()
  element.data = other
  await settled(element)
  await calm()
  return element
}

describe('motion', () => {
  before(() => emulateMedia({ reducedMotion: 'no-preference' }))
  afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }))

  it('carries what stays from its old place, while the drawing already holds the new figures', async () => {
    const element = await ready()
    element.data = held
    await element.updateComplete
    const [bar] = allWithin(element, 'rect.value')
    expect(Number(bar?.getAttribute('width'))).to.equal(element.view && widthOf(element, 0))
    expect(bar?.getAnimations().length).to.equal(1)
    expect(bar?.getBoundingClientRect().width ?? 0).to.be.lessThan(widthOf(element, 0))
  })

  it('keeps what leaves until it has faded, and lets it go', async () => {
    const element = await ready()
    element.data = held
    await element.updateComplete
    expect(within(element, '.leaving')?.textContent).to.contain('丙市')
    expect(await until(() => within(element, '.leaving') === null)).to.equal(true)
  })

  it('leaves what is on its way out of the files', async () => {
    const element = await ready()
    element.data = held
    await element.updateComplete
    expect(within(element, '.leaving')).to.exist
    expect(await element.toSvg()).not.to.contain('丙市')
  })

  it('never trails behind data that come fast', async () => {
    const element = await ready()
    element.data = held
    await element.updateComplete
    element.data = other
    await element.updateComplete
    element.data = { ...held }
    await element.updateComplete
    expect(within(element, '.leaving')?.textContent ?? '').not.to.contain('乙市')
    expect(labelsOf(element)).to.deep.equal(['甲市', '乙市'])
  })

  it('shows each drawing of a stream before the next, and the last figures at its end', async () => {
    const element = await ready()
    const frame = () => new Promise(requestAnimationFrame)
    const figures = (round: number) => ({
      ...held,
      observations: [{ indicator: 'held', place: '甲市', period: '2024', figure: round }],
    })
    const views = new Set<unknown>()
    for (let round = 1; round <= 40; round++) {
      element.data = figures(round)
      await frame()
      if (round > 10) views.add(element.view)
    }
    expect(views.size).to.be.within(8, 17)
    await element.updateComplete
    expect(element.view?.facts.rows.at(0).text).to.equal('40次')
    expect(await until(() => within(element, 'svg.plot')?.textContent?.includes('40次'))).to.equal(true)
  })

  it('draws all charts whose data stream in in the same frames, whenever each began', async () => {
    const charts = await Promise.all([ready(), ready(), ready()])
    const drawn = await streamed(charts, 40)
    const late = [...new Set(drawn.flat())].filter((round) => round > 15)
    expect(late.length).to.be.above(8)
    for (const round of late) expect(drawn.every((own) => own.includes(round))).to.equal(true)
  })

  it('draws many charts less often than few: the page has other things to do', async () => {
    const charts = await Promise.all(Array.from({ length: 9 }, () => ready()))
    for (const element of charts)
      Object.assign(element.style, { position: 'fixed', top: '0', width: '200px' })
    const [first = []] = await streamed(charts, 55)
    const late = first.filter((round) => round > 25)
    // Every third frame, of thirty.
    expect(late.length).to.be.within(7, 11)
    await until(() => charts.every((element) => element.view?.facts.rows.at(0).text === '54次'))
    for (const element of charts) expect(element.view?.facts.rows.at(0).text).to.equal('54次')
  })

  it('takes no run of properties for a stream: each is drawn as elements at once', async () => {
    const element = await chart()
    for (let round = 0; round < 3; round++) {
      for (const sort of ['ascending', 'descending'] as const) {
        element.sort = sort
        await element.updateComplete
        expect(labelsOf(element)).to.deep.equal(sort === 'ascending' ? ['乙市', '甲市'] : ['甲市', '乙市'])
      }
    }
  })

  it('comes with words for those who hear it, where the page asks for them', async () => {
    const said = (element: BarChart) => within(element, '.announced')?.textContent ?? ''
    const [element, quiet] = [await chart({ data: held, attributes: { announce: '' } }), await chart()]
    await calm()
    expect(said(element)).to.equal('')
    for (const one of [element, quiet]) one.data = other
    expect(await until(() => said(element) !== '')).to.equal(true)
    expect(said(element)).to.match(/^数据已更新。条形图。甲市，40次；丙市，96次。$/)
    expect(within(element, '.announced')?.role).to.equal('status')
    await calm()
    element.data = held
    expect(await until(() => said(element).includes('乙市，96次'))).to.equal(true)
    element.heading = '题'
    await calm()
    expect(allWithin(element, '.announced')).to.have.length(1)
    expect(said(quiet)).to.equal('')
  })

  it('says the last figures of a stream, and none before', async () => {
    const element = await chart({ data: held, attributes: { announce: '' } })
    await calm()
    const heard = new Set<string>()
    const listen = setInterval(() => heard.add(within(element, '.announced')?.textContent ?? ''), 10)
    for (let i = 0; i < 12; i++) {
      const [one] = other.observations
      element.data = { ...other, observations: [{ ...one, figure: i }] }
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
    const last = '数据已更新。条形图。甲市，11次。'
    expect(await until(() => heard.has(last))).to.equal(true)
    clearInterval(listen)
    expect([...heard].filter(Boolean)).to.deep.equal([last])
  })

  it('is none for readers who ask for less', async () => {
    const element = await ready()
    await emulateMedia({ reducedMotion: 'reduce' })
    element.data = held
    await element.updateComplete
    expect(moved(element)).to.deep.equal([])
    expect(within(element, '.leaving')).to.equal(null)
  })
})

/** In which of as many rounds, each a frame, each chart was drawn; every chart's data start a round later than the last's. */
async function streamed(charts: readonly BarChart[], rounds: number): Promise<number[][]> {
  const drawn = charts.map((): number[] => [])
  let views = charts.map(({ view }) => view)
  for (let round = 0; round < rounds; round++) {
    charts.forEach((element, i) => {
      const observations = [{ indicator: 'held', place: '甲市', period: '2024', figure: round }]
      if (round >= i) element.data = { ...held, observations }
    })
    await new Promise(requestAnimationFrame)
    const now = charts.map(({ view }) => view)
    now.forEach((view, i) => view !== views[i] && drawn[i]?.push(round))
    views = now
  }
  return drawn
}

function labelsOf(element: BarChart): readonly string[] {
  return allWithin(element, 'svg > .axisLabel').map((node) => (node.textContent ?? '').trim())
}

/** Length of the n-th bar in the drawn form. */
function widthOf(element: BarChart, n: number): number {
  const marks = element.view?.panels[0]?.layers.flat() ?? []
  const bar = marks.filter((mark) => mark.role === 'value')[n]
  return bar?.type === 'rect' ? Math.round(bar.width * 100) / 100 : NaN
}
