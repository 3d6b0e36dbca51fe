import { expect, fixture, html } from '@open-wc/testing'
import type { ChartElement } from '../../../src/components/chart/chart-element.js'
import '../../../src/components/dashboard/dashboard.js'
import { allWithin, chart, grid, held, labels, settled, text, uncaught, until, within } from './drawn.js'

/** Counts what is watched: listeners of document and window, observations, until `stop`. */
function watching() {
  const undo: (() => void)[] = []
  const wrap = (owner: object, name: string, count: (self: object, args: unknown[]) => void) => {
    const own = (owner as Record<string, (...args: unknown[]) => unknown>)[name] as (
      ...args: unknown[]
    ) => unknown
    Object.assign(owner, {
      [name](this: object, ...args: unknown[]) {
        count(this, args)
        return own.apply(this, args)
      },
    })
    undo.push(() => Object.assign(owner, { [name]: own }))
  }
  const listeners = new Map<unknown, string>()
  for (const target of [document, window]) {
    wrap(target, 'addEventListener', (_, [type, listener]) => listeners.set(listener, String(type)))
    wrap(target, 'removeEventListener', (_, [, listener]) => listeners.delete(listener))
  }
  const resized = new Map<unknown, object>()
  wrap(ResizeObserver.prototype, 'observe', (self, [element]) => resized.set(element, self))
  wrap(ResizeObserver.prototype, 'unobserve', (_, [element]) => resized.delete(element))
  wrap(ResizeObserver.prototype, 'disconnect', (self) => {
    for (const [element, observer] of resized) if (observer === self) resized.delete(element)
  })
  const mutated = new Set<unknown>()
  wrap(MutationObserver.prototype, 'observe', (self) => mutated.add(self))
  wrap(MutationObserver.prototype, 'disconnect', (self) => mutated.delete(self))
  return {
    stop: () => undo.forEach((back) => back()),
    left: () => ({
      ...(listeners.size > 0 && { listeners: [...listeners.values()] }),
      ...(resized.size > 0 && { resized: resized.size }),
      ...(mutated.size > 0 && { mutated: mutated.size }),
    }),
  }
}

/** What `seen` gives after every update of the element from now on. */
function updatesOf<T>(element: ChartElement, seen: () => T): readonly T[] {
  const all: T[] = []
  element.addController({ hostUpdated: () => void all.push(seen()) })
  return all
}

/** Draws charts, opens the tooltip of one, removes them; in a function of its own, which holds none of them afterwards. */
async function comeAndGo(home: HTMLElement, n: number): Promise<readonly WeakRef<Element>[]> {
  const charts = Array.from({ length: n }, () => {
    const element = document.createElement('tally-bar-chart')
    element.data = structuredClone(grid)
    return element
  })
  home.append(...charts)
  await Promise.all(charts.map((element) => element.updateComplete))
  const [first] = charts
  const target = first && within(first, '.target')
  target?.focus()
  target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }))
  if (first) await settled(first)
  home.replaceChildren()
  await Promise.all(charts.map((element) => element.updateComplete))
  return charts.map((element) => new WeakRef(element))
}

describe('a chart that comes and goes', () => {
  it('is let go of after 300 were drawn, pointed at and removed', async function () {
    this.timeout(20000)
    await chart()
    const watched = watching()
    const refs: WeakRef<Element>[] = []
    const home = document.createElement('div')
    document.body.append(home)
    for (let round = 0; round < 10; round++) refs.push(...(await comeAndGo(home, 30)))
    home.remove()
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(watched.left()).to.deep.equal({})
    watched.stop()
    // In a task of its own: what happens to lie on the stack then holds nothing.
    const { gc } = globalThis as unknown as { gc: (how: object) => Promise<void> }
    const left = () => refs.filter((ref) => ref.deref() !== undefined).length
    for (let i = 0; i < 10 && left() > 0; i++) await gc({ type: 'major', execution: 'async' })
    expect(left()).to.equal(0)
  })

  it('watches nothing where it was removed before it was drawn', async () => {
    await chart()
    const watched = watching()
    const element = document.createElement('tally-bar-chart')
    element.data = structuredClone(held)
    document.body.append(element)
    element.remove()
    await element.updateComplete
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(watched.left()).to.deep.equal({})
    watched.stop()
  })

  it('closes its tooltip when it goes, and is whole when it returns', async () => {
    const element = await chart()
    const home = element.parentElement
    within(element, '.target')?.focus()
    within(element, '.target')?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
    )
    expect(await until(() => within(element, '.tooltip:popover-open'))).to.equal(true)
    element.remove()
    await element.updateComplete
    home?.append(element)
    await settled(element)
    expect(within(element, '.tooltip:popover-open') === null).to.equal(true)
    expect(labels(element)).to.deep.equal(['甲市', '乙市'])
  })

  it('does not make those wait who wait for it when it goes', async () => {
    const element = document.createElement('tally-bar-chart')
    element.data = held
    document.body.append(element)
    const done = element.updateComplete
    await Promise.resolve()
    element.remove()
    expect(
      await Promise.race([
        done.then(() => 'done'),
        new Promise((resolve) => setTimeout(resolve, 1000, 'waiting')),
      ]),
    ).to.equal('done')
  })
})

describe('the size of a chart', () => {
  const width = (element: Element) => Number(within(element, 'svg')?.getAttribute('width'))

  it('follows its container, through nothing and back', async () => {
    const element = await chart()
    const home = element.parentElement as HTMLElement
    home.style.width = '400px'
    expect(await until(() => width(element) === 400)).to.equal(true)
    home.style.width = '0'
    await settled(element)
    home.style.width = '500px'
    expect(await until(() => width(element) === 500)).to.equal(true)
  })

  for (const [name, hide, show] of [
    [
      'display: none',
      (home: HTMLElement) => (home.style.display = 'none'),
      (home: HTMLElement) => (home.style.display = ''),
    ],
    [
      '0×0',
      (home: HTMLElement) => (home.style.cssText = 'width:0;height:0'),
      (home: HTMLElement) => (home.style.cssText = 'width:321px'),
    ],
  ] as const)
    it(`is right once a chart born in ${name} is shown`, async () => {
      const home = document.createElement('div')
      hide(home)
      document.body.append(home)
      const element = document.createElement('tally-bar-chart')
      element.data = held
      home.append(element)
      await settled(element)
      expect(element.toCsv()).to.contain('甲市')
      home.style.width = '321px'
      show(home)
      expect(await until(() => width(element) === 321)).to.equal(true)
      home.remove()
    })

  for (const boxSizing of ['content-box', 'border-box']) {
    it(`is known before it is drawn, its own padding aside (${boxSizing}), and it is drawn once`, async () => {
      const home = await fixture<HTMLElement>(html`<div></div>`)
      home.style.width = '400px'
      const charts = [held, grid].map((data) => {
        const element = document.createElement('tally-bar-chart')
        Object.assign(element.style, { boxSizing, padding: '8px 20px', border: '1px solid' })
        element.data = data
        return { element, widths: updatesOf(element, () => width(element)) }
      })
      home.append(...charts.map(({ element }) => element))
      await Promise.all(charts.map(({ element }) => settled(element)))
      for (const { widths } of charts) expect([...new Set(widths)]).to.deep.equal([358])
      expect(charts[0]?.widths).to.have.length(1)
    })
  }

  it('is that of its container on a page too busy for frames', async () => {
    const own = globalThis.requestAnimationFrame
    globalThis.requestAnimationFrame = (callback) => setTimeout(callback, 1000, 0) as unknown as number
    try {
      const home = await fixture<HTMLElement>(html`<div></div>`)
      home.style.width = '400px'
      const element = document.createElement('tally-bar-chart')
      element.data = held
      home.append(element)
      await element.updateComplete
      expect(width(element)).to.equal(400)
    } finally {
      globalThis.requestAnimationFrame = own
    }
  })

  it('follows the font size at an unchanged width', async () => {
    const element = await chart()
    const before = element.view?.frame.fontSize
    element.style.fontSize = '24px'
    expect(await until(() => element.view?.frame.fontSize === 24)).to.equal(true)
    expect(before).to.equal(16)
  })

  it('never makes its observer loop', async () => {
    const loops: string[] = []
    const listen = (event: ErrorEvent) => loops.push(event.message)
    addEventListener('error', listen)
    const element = await chart({ data: grid })
    for (const wide of [300, 640, 320, 500]) {
      ;(element.parentElement as HTMLElement).style.width = `${wide}px`
      await until(() => width(element) === wide)
    }
    removeEventListener('error', listen)
    expect(loops).to.deep.equal([])
  })
})

describe('the language of a chart', () => {
  it('is known before it is drawn', async () => {
    const home = await fixture<HTMLElement>(html`<div lang="en"></div>`)
    const element = document.createElement('tally-bar-chart')
    element.data = held
    const said = updatesOf(element, () => element.view?.facts.summary)
    home.append(element)
    await settled(element)
    expect(said.at(-1)).to.contain('甲市: 110')
    expect(said.filter((summary) => summary?.includes('，'))).to.deep.equal([])
  })

  it('is that of the nearest ancestor, followed as it changes, and its own before all', async () => {
    const element = await chart()
    const home = element.parentElement as HTMLElement
    element.removeAttribute('lang')
    home.lang = 'en-GB'
    expect(await until(() => element.headingText === 'Consultations')).to.equal(true)
    await settled(element)
    expect(text(element, '[part="source"]')).to.equal('Source not stated')
    expect(element.view?.facts.summary).to.contain('甲市: 110')
    const font = () => getComputedStyle(within(element, 'svg') as Element).fontFamily
    expect(font()).to.match(/^"?Helvetica Neue/)
    home.lang = 'zh-CN'
    expect(await until(() => element.headingText === '协商次数')).to.equal(true)
    expect(font()).to.match(/^"?PingFang SC/)
    element.lang = 'en'
    expect(await until(() => element.headingText === 'Consultations')).to.equal(true)
  })
})

describe('a chart that is moved', () => {
  it('takes the data of the dashboard it comes to, and its own with it', async () => {
    const errors = await uncaught(async () => {
      const dashboard = document.createElement('tally-dashboard')
      dashboard.data = grid
      const other = document.createElement('div')
      document.body.append(dashboard, other)
      const element = await chart({})
      expect(element.view).to.equal(undefined)
      dashboard.append(element)
      expect(await until(() => labels(element).length === 6)).to.equal(true)
      element.data = held
      other.append(element)
      await settled(element)
      expect(labels(element)).to.deep.equal(['甲市', '乙市'])
      expect(allWithin(element, '.target')).to.have.length(2)
      dashboard.remove()
      other.remove()
    })
    expect(errors).to.deep.equal([])
  })
})
