import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing'
import { emulateMedia, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands'
import '../../../src/components/area-chart/area-chart.js'
import '../../../src/components/line-chart/line-chart.js'
import type { LineChart } from '../../../src/components/line-chart/line-chart.js'

const month = (i: number) => `${2019 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`

/** Five years of months of two places. */
const data = {
  version: 1,
  indicators: [{ id: 'held', label: '协商次数', unit: '次', kind: 'count' }],
  observations: ['甲市', '乙市'].flatMap((place, i) =>
    Array.from({ length: 60 }, (_, j) => ({
      indicator: 'held',
      place,
      period: month(j),
      figure: 40 + i * 30 + ((j * 7) % 13),
    })),
  ),
}

type Chart = LineChart

async function drawn(of = 'line', given: unknown = data, range = ''): Promise<Chart> {
  const markup =
    of === 'area'
      ? html`<tally-area-chart lang="zh-CN" .data=${given} range=${range}></tally-area-chart>`
      : html`<tally-line-chart lang="zh-CN" .data=${given} range=${range}></tally-line-chart>`
  const element = await fixture<Chart>(markup)
  await waitUntil(() => element.view !== undefined, 'a drawing')
  await element.updateComplete
  return element
}

const root = (element: Chart) => element.shadowRoot as ShadowRoot
const plotOf = (element: Chart) => root(element).querySelector('.plot-area') as HTMLElement
const domainOf = (element: Chart) => element.view?.panels[0]?.scales[0]?.domain as readonly [number, number]
const lengthOf = (element: Chart) => domainOf(element)[1] - domainOf(element)[0]
const buttonOf = (element: Chart, step: string) =>
  root(element).querySelector<HTMLButtonElement>(`[data-step="${step}"]`) as HTMLButtonElement
const shownButtons = (element: Chart) =>
  [...root(element).querySelectorAll<HTMLElement>('[data-step]:not([hidden])')].map((b) =>
    b.textContent.trim(),
  )
const said = (element: Chart) => root(element).querySelector('.range')?.textContent ?? ''

/** Does something and waits until the chart shows another part of time. */
async function changed(
  element: Chart,
  act: () => unknown,
): Promise<CustomEvent<{ from?: number; to?: number }>> {
  const event = oneEvent(element, 'tally-range-change')
  await act()
  return event as Promise<CustomEvent<{ from?: number; to?: number }>>
}

/** Comes near, as a reader does before anything else. */
async function near(element: Chart): Promise<void> {
  element.dispatchEvent(new PointerEvent('pointerenter'))
  await waitUntil(() => performance.getEntriesByType('resource').some(({ name }) => /time-window/.test(name)))
  await element.updateComplete
  await nextFrame()
}

async function focusPlot(element: Chart): Promise<void> {
  root(element).querySelector<HTMLElement>('.target[tabindex="0"]')?.focus()
  await near(element)
}

async function shift(press: string): Promise<void> {
  await sendKeys({ down: 'Shift' })
  await sendKeys({ press })
  await sendKeys({ up: 'Shift' })
}

/** A place of the plot in the window's px: `share` of its width. */
function placeOf(element: Chart, share: number): { x: number; y: number } {
  const { x, y, width, height } = element.view?.panels[0]?.plot ?? { x: 0, y: 0, width: 0, height: 0 }
  const origin = plotOf(element).getBoundingClientRect()
  return { x: origin.left + x + width * share, y: origin.top + y + height / 2 }
}

async function drag(element: Chart, from: number, to: number, release = true): Promise<void> {
  const at = (share: number) => {
    const { x, y } = placeOf(element, share)
    return [Math.round(x), Math.round(y)] as [number, number]
  }
  await sendMouse({ type: 'move', position: at(from) })
  await near(element)
  await sendMouse({ type: 'down' })
  await sendMouse({ type: 'move', position: at((from + to) / 2) })
  await sendMouse({ type: 'move', position: at(to) })
  if (release) await sendMouse({ type: 'up' })
}

describe('a part of time', () => {
  afterEach(() => resetMouse())

  for (const kind of ['line', 'area']) {
    describe(`of an ${kind} chart`, () => {
      it('has one button at rest, and further ones once there is a use for them', async () => {
        const element = await drawn(kind)
        expect(shownButtons(element)).to.deep.equal(['放大'])
        const event = await changed(element, () => buttonOf(element, 'in').click())
        expect(shownButtons(element)).to.deep.equal(['放大', '缩小', '还原', '撤销'])
        expect([event.detail.from, event.detail.to]).to.deep.equal([...domainOf(element)])
        expect(event.bubbles && event.composed).to.equal(true)
        await expect(element).to.be.accessible()
      }).timeout(20_000)

      it('is half as long nearer, whole again farther, and undone step by step', async () => {
        const element = await drawn(kind)
        const whole = lengthOf(element)
        await changed(element, () => buttonOf(element, 'in').click())
        expect(lengthOf(element)).to.be.closeTo(whole / 2, 1e3)
        await changed(element, () => buttonOf(element, 'in').click())
        expect(lengthOf(element)).to.be.closeTo(whole / 4, 1e3)
        const back = await changed(element, () => buttonOf(element, 'back').click())
        expect(lengthOf(element)).to.be.closeTo(whole / 2, 1e3)
        expect(back.detail.from).to.be.a('number')
        await changed(element, () => buttonOf(element, 'whole').click())
        expect(lengthOf(element)).to.equal(whole)
        expect(buttonOf(element, 'out').getAttribute('aria-disabled')).to.equal('true')
        await changed(element, () => buttonOf(element, 'back').click())
        const last = await changed(element, () => buttonOf(element, 'back').click())
        expect(last.detail).to.deep.equal({ from: undefined, to: undefined })
        expect(buttonOf(element, 'back').getAttribute('aria-disabled')).to.equal('true')
      })

      it('is chosen by dragging over the plot, which visits no figure', async () => {
        const element = await drawn(kind)
        const whole = domainOf(element)
        const chosen: string[] = []
        element.addEventListener('tally-select', (event) => chosen.push(String(event)))
        await drag(element, 0.25, 0.75, false)
        expect(root(element).querySelector('.brush')?.getBoundingClientRect().width).to.be.greaterThan(50)
        await changed(element, () => sendMouse({ type: 'up' }))
        const [from, to] = domainOf(element)
        const length = whole[1] - whole[0]
        expect((from - whole[0]) / length).to.be.closeTo(0.25, 0.03)
        expect((to - whole[0]) / length).to.be.closeTo(0.75, 0.03)
        expect(chosen).to.deep.equal([])
        expect(root(element).querySelector('.brush')).to.equal(null)
      })
    })
  }

  it('stays as it is when a drag is broken off by Escape, or is no more than a click', async () => {
    const element = await drawn()
    const whole = domainOf(element)
    await drag(element, 0.2, 0.6, false)
    await sendKeys({ press: 'Escape' })
    expect(root(element).querySelector('.brush')).to.equal(null)
    await sendMouse({ type: 'up' })
    await nextFrame()
    expect(domainOf(element)).to.deep.equal(whole)
    const selected = oneEvent(element, 'tally-select')
    // Away from the tooltip of the figure where the drag ended.
    const { x, y } = placeOf(element, 0.1)
    await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] })
    await selected
    expect(domainOf(element)).to.deep.equal(whole)
  })

  it('is changed by keys while a figure has the focus, which stays in the plot', async () => {
    const element = await drawn()
    const whole = lengthOf(element)
    await focusPlot(element)
    await changed(element, () => sendKeys({ press: '+' }))
    await changed(element, () => sendKeys({ press: '+' }))
    expect(lengthOf(element)).to.be.closeTo(whole / 4, 1e3)
    const [before] = domainOf(element)
    await changed(element, () => shift('ArrowRight'))
    expect(domainOf(element)[0] - before).to.be.closeTo(whole / 16, 1e3)
    expect(plotOf(element).contains(root(element).activeElement)).to.equal(true)
    expect(root(element).activeElement?.getAttribute('tabindex')).to.equal('0')
    await changed(element, () => shift('ArrowLeft'))
    expect(domainOf(element)[0]).to.be.closeTo(before, 1e3)
    await changed(element, () => sendKeys({ press: '-' }))
    await changed(element, () => sendKeys({ press: 'Backspace' }))
    expect(lengthOf(element)).to.be.closeTo(whole / 4, 1e3)
    await changed(element, () => sendKeys({ press: '0' }))
    expect(lengthOf(element)).to.equal(whole)
  })

  it('keeps the figure the reader is on where it is', async () => {
    const element = await drawn()
    await focusPlot(element)
    await sendKeys({ press: 'ArrowRight' })
    await waitUntil(() => root(element).querySelector('.crosshair'), 'a hairline')
    const key = (root(element).activeElement as HTMLElement).dataset['key']
    await changed(element, () => sendKeys({ press: '+' }))
    expect((root(element).activeElement as HTMLElement).dataset['key']).to.equal(key)
  })

  it('is said politely, in words', async () => {
    const element = await drawn()
    await changed(element, () => buttonOf(element, 'in').click())
    await waitUntil(() => said(element) !== '', 'words')
    expect(said(element)).to.match(/^显示20\d\d年\d+月至20\d\d年\d+月$/)
    expect(root(element).querySelector('.range')?.getAttribute('role')).to.equal('status')
    await changed(element, () => buttonOf(element, 'whole').click())
    await waitUntil(() => said(element) === '显示全部时间', 'words for everything')
  })

  it('comes nearer by Ctrl and the wheel, and leaves the wheel alone without it', async () => {
    const element = await drawn()
    await near(element)
    const { x, y } = placeOf(element, 1)
    const turn = (ctrlKey: boolean) => {
      const event = new WheelEvent('wheel', {
        deltaY: -120,
        ctrlKey,
        clientX: x,
        clientY: y,
        bubbles: true,
        cancelable: true,
        composed: true,
      })
      plotOf(element).firstElementChild?.dispatchEvent(event)
      return event.defaultPrevented
    }
    expect(turn(false)).to.equal(false)
    const whole = domainOf(element)
    let stopped = false
    await changed(element, () => (stopped = turn(true)))
    expect(stopped).to.equal(true)
    // What is under the pointer stays there.
    expect(domainOf(element)[1]).to.be.closeTo(whole[1], (whole[1] - whole[0]) / 50)
    expect(domainOf(element)[0]).to.be.greaterThan(whole[0])
    // A gesture is undone at once.
    await changed(element, () => turn(true))
    await changed(element, () => buttonOf(element, 'back').click())
    expect(domainOf(element)).to.deep.equal(whole)
  })

  it('comes nearer by two fingers, and leaves one finger to the page', async () => {
    const element = await drawn()
    await near(element)
    const { x, y } = placeOf(element, 0.5)
    const target = plotOf(element)
    const touch = (type: string, ...xs: number[]) => {
      const touches = xs.map((clientX, identifier) => new Touch({ identifier, target, clientX, clientY: y }))
      const event = new TouchEvent(type, { touches, bubbles: true, cancelable: true, composed: true })
      target.dispatchEvent(event)
      return event.defaultPrevented
    }
    expect([touch('touchstart', x), touch('touchmove', x + 60), touch('touchend')]).to.deep.equal([
      false,
      false,
      false,
    ])
    const whole = lengthOf(element)
    touch('touchstart', x - 40, x + 40)
    await changed(element, () => touch('touchmove', x - 80, x + 80))
    expect(lengthOf(element)).to.be.closeTo(whole / 2, whole / 100)
    touch('touchend')
  })

  it('lays out once a frame, however many steps come in it', async () => {
    const element = await drawn()
    await near(element)
    const views = new Set([element.view])
    const told: Event[] = []
    element.addEventListener('tally-range-change', (event) => told.push(event))
    element.addEventListener('tally-range-change', () => views.add(element.view))
    for (let i = 0; i < 5; i++) buttonOf(element, 'in').click()
    await waitUntil(() => told.length > 0)
    await nextFrame()
    await nextFrame()
    expect([told.length, views.size]).to.deep.equal([1, 2])
  })

  it('is what the page asks for by its attribute, without an event', async () => {
    const element = await drawn('line', data, '2020/2021-06')
    expect(new Date(domainOf(element)[0]).toISOString().slice(0, 10)).to.equal('2020-01-01')
    // Eighteen months of each place, not the first of the next.
    expect(element.view?.targets.length).to.equal(36)
    expect(shownButtons(element)).to.deep.equal(['放大', '缩小', '还原', '撤销'])
    element.removeAttribute('range')
    await element.updateComplete
    expect(new Date(domainOf(element)[0]).toISOString().slice(0, 10)).to.equal('2019-01-01')
    element.noZoom = true
    await element.updateComplete
    expect(root(element).querySelector('[role="toolbar"]')).to.equal(null)
  })

  it('has nothing to undo once the page shows another part', async () => {
    const element = await drawn()
    await changed(element, () => buttonOf(element, 'in').click())
    await changed(element, () => buttonOf(element, 'in').click())
    expect(buttonOf(element, 'back').getAttribute('aria-disabled')).to.equal('false')
    element.range = '2020/2021'
    await element.updateComplete
    const asked = domainOf(element)
    expect(new Date(asked[0]).toISOString().slice(0, 10)).to.equal('2020-01-01')
    expect(buttonOf(element, 'back').getAttribute('aria-disabled')).to.equal('true')
    buttonOf(element, 'back').click()
    await focusPlot(element)
    await sendKeys({ press: 'Backspace' })
    await nextFrame()
    await element.updateComplete
    expect(domainOf(element)).to.deep.equal(asked)
    await changed(element, () => buttonOf(element, 'in').click())
    await changed(element, () => buttonOf(element, 'back').click())
    expect(domainOf(element).map((at) => Math.round(at / 1e6))).to.deep.equal(
      asked.map((at) => Math.round(at / 1e6)),
    )
  })

  it('is not offered where all of it is seen at once, nor where time has no distances', async () => {
    const few = { ...data, observations: data.observations.filter((_, i) => i % 60 < 6) }
    expect(root(await drawn('line', few)).querySelector('[role="toolbar"]')).to.equal(null)
    const worded = {
      ...data,
      observations: data.observations.map(({ period, ...o }) => ({ ...o, periodWording: `${period}次会议` })),
    }
    expect(root(await drawn('line', worded)).querySelector('[role="toolbar"]')).to.equal(null)
  })

  it('goes from button to button by the arrow keys, with one tab stop', async () => {
    const element = await drawn()
    await changed(element, () => buttonOf(element, 'in').click())
    buttonOf(element, 'in').focus()
    await sendKeys({ press: 'ArrowRight' })
    expect((root(element).activeElement as HTMLElement).dataset['step']).to.equal('out')
    const stops = [...root(element).querySelectorAll<HTMLElement>('[data-step]')].filter(
      (b) => b.tabIndex === 0,
    )
    expect(stops.map((b) => b.dataset['step'])).to.deep.equal(['out'])
    await changed(element, () => sendKeys({ press: 'Enter' }))
    expect((root(element).activeElement as HTMLElement).dataset['step']).to.equal('out')
  })

  it('moves nothing where the reader wants no motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' })
    const element = await drawn()
    await new Promise((done) => setTimeout(done, 550))
    await changed(element, () => buttonOf(element, 'in').click())
    expect(root(element).querySelector('svg.plot')?.getAnimations({ subtree: true })).to.deep.equal([])
    await emulateMedia({ reducedMotion: 'no-preference' })
  })

  it('works on a million figures, within the part shown', async () => {
    const count = 1_000_000
    const time = Float64Array.from({ length: count }, (_, i) => Date.UTC(2020, 0, 1) + i * 6e4)
    const figure = Float64Array.from(time, (_, i) => Math.sin(i / 5000) * 50 + ((i * 7919) % 31))
    const element = await drawn('line', {
      ...data,
      observations: [],
      columns: [{ indicator: 'held', period: time, figure }],
    })
    const before = lengthOf(element)
    await changed(element, () => buttonOf(element, 'in').click())
    expect(lengthOf(element)).to.be.closeTo(before / 2, 1e3)
    expect(element.view?.targets.length).to.be.closeTo(count / 2, 2)
    expect(root(element).querySelector('path.line')?.getAttribute('d')?.length).to.be.lessThan(100_000)
  }).timeout(60_000)
})

describe('the hairline', () => {
  afterEach(() => resetMouse())

  it('stands at the moment the pointer is nearest to, and the tooltip lists every line there', async () => {
    const element = await drawn()
    const { x, y } = placeOf(element, 0.5)
    await sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] })
    await waitUntil(() => root(element).querySelector('.crosshair'), 'a hairline')
    const hair = root(element).querySelector('.crosshair')?.getBoundingClientRect()
    expect(Math.abs((hair?.left ?? 0) - x)).to.be.lessThan(8)
    expect(hair?.height).to.be.closeTo(element.view?.panels[0]?.plot.height ?? 0, 1)
    await waitUntil(() => root(element).querySelectorAll('.tooltip dt').length === 2, 'both lines')
    const names = [...root(element).querySelectorAll('.tooltip dt')].map((dt) => dt.textContent.trim())
    // As they stand, from above.
    expect(names).to.deep.equal(['乙市', '甲市'])
    await sendMouse({ type: 'move', position: [1, 1] })
    await waitUntil(() => !root(element).querySelector('.crosshair'), 'no hairline')
  })
})
