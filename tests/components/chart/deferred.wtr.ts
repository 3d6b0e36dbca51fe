import { expect } from '@open-wc/testing'
import { LitElement } from 'lit'
import { ChartElement } from '../../../src/components/chart/chart-element.js'
import { allLoaded, Deferred, isLoading, isMissing } from '../../../src/components/chart/deferred.js'
import { chart, settled, told, uncaught } from './drawn.js'

describe('a part that cannot be loaded', () => {
  it('is told, shown in its stead, asked for again later, and leaves nothing uncaught', async () => {
    const element = await chart()
    const errors = told(element, 'tally-error')
    let tries = 0
    const part = new Deferred(() =>
      ++tries === 1 ? Promise.reject(new TypeError('Failed to fetch the part')) : Promise.resolve('here'),
    )
    const warned: unknown[] = []
    const warn = console.warn
    console.warn = (message) => warned.push(message)
    const loose = await uncaught(async () => {
      expect(part.for(element)).to.equal(undefined)
      await allLoaded(element)
      await settled(element)
    })
    console.warn = warn
    expect(loose).to.deep.equal([])
    expect(warned).to.have.length(1)
    expect(errors.map(({ detail }) => detail.findings[0].code)).to.deep.equal(['part-missing'])
    expect(isMissing(element)).to.equal(true)
    expect(element.shadowRoot?.querySelector('[role="status"]')?.textContent).to.contain('未能载入')
    // What shows the failure must not cause the next.
    part.for(element)
    expect(tries).to.equal(1)
    await new Promise((resolve) => setTimeout(resolve, 1050))
    part.for(element)
    await allLoaded(element)
    await settled(element)
    expect(part.for(element)).to.equal('here')
    expect(element.shadowRoot?.querySelector('[role="status"]')?.textContent?.trim()).to.equal('')
  })
})

describe('parts that come together', () => {
  for (const apart of [0, 1, 2, 3, 4, 5])
    it(`leave nothing on its way in the last drawing, ${apart} turns apart`, async () => {
      const parts = [0, apart].map(
        (turns) =>
          new Deferred(async () => {
            for (let i = 0; i < turns; i++) await Promise.resolve()
            return 'here'
          }),
      )
      const said: boolean[] = []
      class Asking extends LitElement {
        override render() {
          for (const part of parts) part.for(this)
          said.push(isLoading(this))
        }
      }
      customElements.define(`asking-${apart}`, Asking)
      const element = new Asking()
      document.body.append(element)
      await new Promise((resolve) => setTimeout(resolve, 20))
      element.remove()
      expect([said[0], said.at(-1)]).to.deep.equal([true, false])
    })
})

describe('a first drawing that lacks a part', () => {
  let arrive: (part: string) => void = () => {}
  let part = new Deferred<string>(() => Promise.resolve(''))

  class Lacking extends ChartElement {
    updates = 0

    protected override updated(): void {
      super.updated()
      this.updates++
    }

    protected override layout(): undefined {
      part.for(this)
    }
  }
  customElements.define('lacking-chart', Lacking)

  async function lacking(): Promise<{ element: Lacking; root: ShadowRoot }> {
    part = new Deferred(() => new Promise((resolve) => (arrive = resolve)))
    const element = new Lacking()
    element.data = {
      version: 1,
      indicators: [{ id: 'held', label: '协商活动', unit: '次', kind: 'count' }],
      observations: [{ indicator: 'held', place: '兰州', figure: 110 }],
    }
    document.body.append(element)
    // No timer, which a busy machine would keep for longer than the chart waits.
    while (element.updates === 0) await Promise.resolve()
    return { element, root: element.renderRoot as ShadowRoot }
  }

  it('waits for it a moment, and is made once', async () => {
    const { element, root } = await lacking()
    expect(root.querySelector('[part~="base"]')).to.equal(null)
    expect(element.matches(':state(loading)')).to.equal(true)
    arrive('here')
    await element.updateComplete
    expect(root.querySelector('[part~="base"]')?.getAttribute('aria-busy')).to.equal('false')
    expect(element.matches(':state(loading)')).to.equal(false)
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(element.updates).to.equal(2)
    element.remove()
  })

  it('says after a moment that it is on its way', async () => {
    const { element, root } = await lacking()
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(root.querySelector('[part~="base"]')?.getAttribute('aria-busy')).to.equal('true')
    expect(root.querySelector('[role="status"]')?.textContent).to.contain('正在读取')
    arrive('here')
    await element.updateComplete
    expect(root.querySelector('[part~="base"]')?.getAttribute('aria-busy')).to.equal('false')
    element.remove()
  })
})
