import { expect } from '@open-wc/testing'
import { chart, grid, settled, until, within } from './drawn.js'

const longSource = '嘉峪关市政协常委会工作报告（2024年1月9日在政协嘉峪关市第十一届委员会第三次会议上）'
const given = {
  ...grid,
  sources: [{ id: 's', title: longSource }],
  observations: grid.observations.map((o, i) => ({
    ...o,
    source: 's',
    figure: i === 0 ? '110余次' : o.figure,
    base: i === 0 ? 'notGiven' : undefined,
  })),
}

/** The picture in the page, where its texts can be measured; the page's style sheets do not reach its attributes. */
async function shown(svg: string): Promise<SVGSVGElement> {
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml')
    .documentElement as unknown as SVGSVGElement
  document.body.append(picture)
  await new Promise(requestAnimationFrame)
  return picture
}

describe('toSvg', () => {
  it('is a file of its own: heading, legend, drawing, source, with colours and fonts resolved', async () => {
    const element = await chart({ data: given, by: 'period', split: 'place', heading: '各地协商活动' })
    await until(() => element.view)
    const svg = await element.toSvg()
    // Labels have a ground in the colour of the paper, which must not be painted over them.
    expect(svg.match(/stroke="rgb\(255, 253, 248\)"[^>]*paint-order="stroke"/g)?.length).to.equal(9)
    expect(svg).not.to.match(/var\(|light-dark|class=|style=|<!--|NaN|undefined/)
    const picture = await shown(svg)
    const said = [...picture.querySelectorAll('text')].map((t) => t.textContent).join('')
    for (const words of ['各地协商活动', '甲市', '乙市', '110余', '次', `来源：${longSource}`])
      expect(said).to.contain(words)
    expect(picture.getAttribute('aria-label')).to.contain('各地协商活动，条形图。')
    const fills = [...picture.querySelectorAll('rect')].map((rect) => rect.getAttribute('fill') ?? '')
    expect(fills.every((fill) => /^(rgb|none)/.test(fill))).to.equal(true)
    picture.remove()
  })

  for (const width of [240, 320, 640])
    it(`cuts nothing at ${width} px`, async () => {
      const element = await chart({
        data: given,
        by: 'period',
        split: 'place',
        heading: '两个城市近三年来开展的基层协商活动的次数与参与委员的人次',
      })
      ;(element.parentElement as HTMLElement).style.width = `${width}px`
      await new Promise((resolve) => setTimeout(resolve, 100))
      await settled(element)
      const picture = await shown(await element.toSvg())
      const { width: wide, height } = picture.viewBox.baseVal
      expect(wide).to.equal(width + 32)
      for (const words of picture.querySelectorAll('text')) {
        const { x, y, width: w, height: h } = words.getBoundingClientRect()
        const frame = picture.getBoundingClientRect()
        expect(x - frame.x, words.textContent ?? '').to.be.at.least(0)
        expect(x + w - frame.x, words.textContent ?? '').to.be.at.most(wide + 1)
        expect(y + h - frame.y, words.textContent ?? '').to.be.at.most(height + 1)
      }
      picture.remove()
    })

  it('leaves out what the reader has hidden, and says that the data are not the latest', async () => {
    const element = await chart({ data: given, by: 'period', split: 'place' })
    within(element, '.legend button')?.click()
    await settled(element)
    const hidden = await shown(await element.toSvg())
    expect(hidden.textContent).to.contain('乙市').and.not.to.contain('甲市')
    hidden.remove()
    element.data = '{'
    await until(() => element.matches(':state(stale)'))
    await settled(element)
    const stale = await shown(await element.toSvg())
    expect(stale.textContent).to.contain('上次读到的数据')
    stale.remove()
  })

  it('has colours that every program knows, also where the page mixes its own', async () => {
    const element = await chart({ data: grid, by: 'place', split: 'period', heading: '题' })
    element.style.setProperty('--tally-series-1', 'oklch(0.55 0.12 160 / 0.5)')
    const svg = await element.toSvg()
    expect(svg).not.to.match(/(?:fill|stroke)="(?!rgb\(|none)/)
    const bars = [...new Set(svg.match(/(?<=fill=")rgb[^"]+"[^>]*fill-opacity="0\.[\d.]+/g))]
    expect(new Set(bars.map((bar) => bar.slice(0, bar.indexOf(')')))).size).to.be.at.least(3)
  })

  it('is empty while nothing is drawn', async () => {
    expect(await (await chart({})).toSvg()).to.equal('')
  })
})

function pixels(picture: CanvasImageSource, [width, height]: readonly [number, number]): Uint8ClampedArray {
  const context = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D
  context.drawImage(picture, 0, 0, width, height)
  return context.getImageData(0, 0, width, height).data
}

describe('toPng', () => {
  it('is the same picture, its pixels as many as asked for', async () => {
    const element = await chart({ data: given, by: 'period', split: 'place', heading: '各地协商活动' })
    const blob = await element.toPng(2)
    expect(blob.type).to.equal('image/png')
    const bitmap = await createImageBitmap(blob)
    const picture = await shown(await element.toSvg())
    const { width, height } = picture.viewBox.baseVal
    picture.remove()
    expect([bitmap.width, bitmap.height]).to.deep.equal([width * 2, height * 2])
    // Fills, outlines, words and where they stand: what the browser makes of the SVG.
    const image = new Image()
    image.src = `data:image/svg+xml,${encodeURIComponent(await element.toSvg())}`
    await image.decode()
    const size = [bitmap.width, bitmap.height] as const
    const [drawn, painted] = [pixels(image, size), pixels(bitmap, size)]
    let [ink, apart] = [0, 0]
    for (let i = 0; i < drawn.length; i += 4) {
      const far = (of: Uint8ClampedArray, to: ArrayLike<number>, at: number) =>
        [0, 1, 2].some((channel) => Math.abs((of[i + channel] ?? 0) - (to[at + channel] ?? 0)) > 48)
      if (far(drawn, [255, 253, 248], 0)) ink++
      if (far(drawn, painted, i)) apart++
    }
    expect(ink).to.be.greaterThan(10_000)
    expect(apart / ink).to.be.lessThan(0.001)
  })

  it('says what is wrong while nothing is drawn', async () => {
    const element = await chart({})
    const said = await element.toPng().catch((error: Error) => error.message)
    expect(said).to.contain('Nothing is drawn yet')
  })
})

describe('a chart that stands in no document', () => {
  const apart = (given: Readonly<Record<string, unknown>>) =>
    Object.assign(document.createElement('tally-bar-chart'), { lang: 'zh-CN', ...given })

  it('is drawn out of sight: with its data, properties, children, in the usual width', async () => {
    const element = apart({ data: given, by: 'period', split: 'place', goal: 95, heading: '各地协商活动' })
    element.innerHTML = '<tally-rule value="93" label="三年均数"></tally-rule>'
    const told: string[] = []
    const tell = ({ type }: Event) => told.push(type)
    for (const name of ['tally-load', 'tally-error']) document.addEventListener(name, tell)
    const [svg, blob] = [await element.toSvg(), await element.toPng(1)]
    for (const name of ['tally-load', 'tally-error']) document.removeEventListener(name, tell)
    const picture = await shown(svg)
    for (const words of ['各地协商活动', '甲市', '乙市', '110余', '95', '三年均数', longSource])
      expect(picture.textContent).to.contain(words)
    expect(svg).not.to.match(/(?:fill|stroke)="(?!rgb\(|none)/)
    expect(picture.viewBox.baseVal.width).to.equal(640 + 32)
    expect((await createImageBitmap(blob)).width).to.equal(640 + 32)
    picture.remove()
    expect(told).to.deep.equal([])
    expect(element.isConnected).to.equal(false)
    expect(document.querySelectorAll('tally-bar-chart, [inert]').length).to.equal(0)
  })

  it('waits for what an address gives', async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify(given)], { type: 'application/json' }))
    expect(await apart({ src }).toSvg()).to.contain('110余')
    expect(await apart({ src: '/no-such.json' }).toSvg()).to.equal('')
  })

  it('is drawn as it was once it has been taken away, and works when it comes', async () => {
    const element = await chart({ data: given })
    const home = element.parentElement
    const before = await element.toSvg()
    element.remove()
    expect(await element.toSvg()).to.equal(before)
    const other = apart({ data: given })
    await other.toSvg()
    home?.append(other)
    await settled(other)
    within(other, '[part~="bar"], .targets button')?.focus()
    expect(await other.toSvg()).to.equal(before)
  })

  it('is empty without data', async () => {
    expect(await apart({}).toSvg()).to.equal('')
  })
})
