import { expect } from '@open-wc/testing'
import '../../../src/components/dashboard/dashboard.js'
import type { BarChart } from '../../../src/components/bar-chart/bar-chart.js'
import { chart, held, labels, settled, text, told, uncaught, until, within } from './drawn.js'

/** Data that can be told from others by its one place. */
function of(place: string): object {
  return { ...held, observations: [{ indicator: 'held', place, figure: 110 }] }
}

function child(type: string, content: string): HTMLScriptElement {
  const script = document.createElement('script')
  script.type = type
  script.textContent = content
  return script
}

function table(place: string): HTMLTableElement {
  const element = document.createElement('table')
  const rows = [
    ['地区', '协商次数（次）'],
    [place, '110余次'],
  ]
  for (const cells of rows) {
    const row = element.insertRow()
    for (const cell of cells) row.insertCell().textContent = cell
  }
  return element
}

/** Answers to addresses, in the order they are asked for; each waits until it is told to come. */
function serve() {
  const own = globalThis.fetch
  const asked: {
    url: string
    signal: AbortSignal | null | undefined
    answer: (response: Response) => void
  }[] = []
  globalThis.fetch = (input, init) =>
    new Promise((resolve, reject) => {
      const { signal } = init ?? {}
      signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))
      asked.push({ url: String(input), signal, answer: resolve })
    })
  return { asked, stop: () => (globalThis.fetch = own) }
}

const json = (value: unknown) =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } })

describe('data', () => {
  for (const [what, given] of [
    ['a table', table('620200')],
    ['CSV', child('text/csv', '地区,指标,原文数字\n620200,协商,110余次')],
  ] as const)
    it(`of ${what} name a place whose code is all they give`, async () => {
      const element = await chart({ by: 'place' })
      element.append(given)
      await until(() => element.view)
      expect(labels(element)).to.deep.equal(['嘉峪关市'])
    })

  it('comes by property, attribute, address, child and dashboard, the first found wins', async () => {
    const server = serve()
    const errors = await uncaught(async () => {
      const dashboard = document.createElement('tally-dashboard')
      dashboard.data = of('盘中')
      document.body.append(dashboard)
      const element = await chart({})
      element.append(child('application/json', JSON.stringify(of('子元素'))))
      element.setAttribute('src', 'a.json')
      element.setAttribute('data', JSON.stringify(of('属性')))
      dashboard.append(element)
      const now = (place: string) => until(() => labels(element).join() === place)
      expect(await now('属性'), 'attribute').to.equal(true)
      element.data = of('性质')
      expect(await now('性质'), 'property').to.equal(true)
      element.removeAttribute('data')
      await settled(element)
      expect(server.asked.map(({ url }) => url)).to.deep.equal(['a.json'])
      server.asked[0]?.answer(json(of('地址')))
      expect(await now('地址'), 'src').to.equal(true)
      element.removeAttribute('src')
      expect(await now('子元素'), 'child').to.equal(true)
      element.replaceChildren()
      expect(await now('盘中'), 'dashboard').to.equal(true)
      dashboard.remove()
    })
    server.stop()
    expect(errors).to.deep.equal([])
  })

  it('takes whatever readDataset takes: a dataset, its JSON, CSV', async () => {
    const csv = '指标,地区,数字\n协商次数,甲市,110余次\n'
    for (const data of [of('甲市'), JSON.stringify(of('甲市')), csv]) {
      const element = await chart({ data })
      expect(await until(() => labels(element).length === 1)).to.equal(true)
      expect(element.toCsv()).to.contain('甲市').and.to.contain('110')
    }
  })

  it('is read from a child script of CSV, a child table, and again when they change', async () => {
    const element = await chart({})
    const script = child('text/csv', '指标,地区,数字\n协商次数,甲市,110余次\n')
    element.append(script)
    expect(await until(() => element.toCsv().includes('甲市'))).to.equal(true)
    script.textContent = '指标,地区,数字\n协商次数,乙市,近30次\n'
    expect(await until(() => element.toCsv().includes('乙市'))).to.equal(true)
    const cells = table('丙市')
    element.replaceChildren(cells)
    expect(await until(() => element.toCsv().includes('丙市,'))).to.equal(true)
    expect(element.toCsv()).to.contain('110余次')
    const cell = cells.rows[1]?.cells[0] as HTMLElement
    cell.textContent = '丁市'
    expect(await until(() => element.toCsv().includes('丁市'))).to.equal(true)
  })
})

describe('data from an address', () => {
  let server: ReturnType<typeof serve>
  beforeEach(() => (server = serve()))
  afterEach(() => server.stop())

  const asks = (n: number) => until(() => server.asked.length === n)

  it('says that it is on its way, then draws and tells', async () => {
    const element = await begin('a.json')
    const loads = told(element, 'tally-load')
    expect(element.matches(':state(loading)')).to.equal(true)
    expect(text(element, '[role="status"]')).to.contain('正在读取')
    expect(within(element, '[part~="figure"]')?.getAttribute('aria-busy')).to.equal('true')
    server.asked[0]?.answer(json(of('甲市')))
    expect(await until(() => labels(element).join() === '甲市')).to.equal(true)
    await settled(element)
    expect(loads).to.have.length(1)
    expect(element.matches(':state(loading)')).to.equal(false)
    expect(text(element, '[role="status"]')).to.equal('')
  })

  it('is read in the encoding that spreadsheets in China write', async () => {
    const element = await begin('json/figures.csv?from=list.json')
    // 地区,次数 and 甲市,3 in GB18030.
    const bytes = [
      0xb5, 0xd8, 0xc7, 0xf8, 0x2c, 0xb4, 0xce, 0xca, 0xfd, 0x0a, 0xbc, 0xd7, 0xca, 0xd0, 0x2c, 0x33,
    ]
    server.asked[0]?.answer(new Response(new Uint8Array(bytes), { headers: { 'content-type': 'text/csv' } }))
    expect(await until(() => labels(element).join() === '甲市')).to.equal(true)
    expect(within(element, '.findings') === null).to.equal(true)
  })

  it('keeps the latest of several, though an earlier one answers later', async () => {
    const element = await begin('a.json')
    element.src = 'b.json'
    expect(await asks(2)).to.equal(true)
    expect(server.asked[0]?.signal?.aborted).to.equal(true)
    server.asked[1]?.answer(json(of('乙市')))
    expect(await until(() => labels(element).join() === '乙市')).to.equal(true)
    server.asked[0]?.answer(json(of('甲市')))
    await settled(element)
    expect(labels(element)).to.deep.equal(['乙市'])
  })

  it('is no longer waited for where a dashboard gives data meanwhile, nor told as an error', async () => {
    const dashboard = document.createElement('tally-dashboard')
    dashboard.data = of('盘中')
    document.body.append(dashboard)
    const element = await begin('a.json')
    const errors = told(element, 'tally-error')
    dashboard.append(element)
    await asks(2)
    element.src = ''
    expect(await until(() => labels(element).join() === '盘中')).to.equal(true)
    expect(server.asked.every(({ signal }) => signal?.aborted)).to.equal(true)
    for (const { answer } of server.asked) answer(json(of('迟到')))
    await settled(element)
    expect(labels(element)).to.deep.equal(['盘中'])
    expect(errors).to.deep.equal([])
    dashboard.remove()
  })

  it('is aborted when the chart goes and asked for again when it returns', async () => {
    const loose = await uncaught(async () => {
      const element = await begin('a.json')
      const home = element.parentElement
      element.remove()
      await settled(element)
      expect(server.asked[0]?.signal?.aborted).to.equal(true)
      home?.append(element)
      expect(await asks(2)).to.equal(true)
      server.asked[1]?.answer(json(of('甲市')))
      expect(await until(() => labels(element).join() === '甲市')).to.equal(true)
    })
    expect(loose).to.deep.equal([])
  })

  const failures: Readonly<Record<string, [() => Response | Promise<never>, RegExp]>> = {
    'a 404': [() => new Response('not here', { status: 404 }), /404/],
    'HTML instead of JSON': [
      () =>
        new Response('<!doctype html><html><title>登录</title>', {
          headers: { 'content-type': 'text/html' },
        }),
      /HTML|网页/,
    ],
    'an empty answer': [() => new Response(''), /./],
  }
  for (const [name, [answer, says]] of Object.entries(failures))
    it(`says so on the spot where ${name} comes, tells it, and keeps what it had`, async () => {
      const loose = await uncaught(async () => {
        const element = await begin('a.json')
        const errors = told(element, 'tally-error')
        server.asked[0]?.answer(await answer())
        expect(await until(() => errors.length > 0)).to.equal(true)
        await settled(element)
        expect(element.matches(':state(error)')).to.equal(true)
        expect(text(element, '[role="alert"]')).to.match(says)
        expect(text(element, '[role="alert"]')).to.contain('a.json')
        element.src = 'b.json'
        await asks(2)
        server.asked[1]?.answer(json(of('甲市')))
        expect(await until(() => labels(element).join() === '甲市')).to.equal(true)
        element.src = 'c.json'
        await asks(3)
        expect(element.matches(':state(loading)')).to.equal(true)
        expect(labels(element)).to.deep.equal(['甲市'])
        server.asked[2]?.answer(await answer())
        expect(await until(() => element.matches(':state(stale)'))).to.equal(true)
        expect(labels(element)).to.deep.equal(['甲市'])
      })
      expect(loose).to.deep.equal([])
    })

  it('says so where the network fails', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'))
    const element = await begin('a.json')
    expect(await until(() => element.matches(':state(error)'))).to.equal(true)
    expect(await until(() => text(element, '[role="alert"]').includes('a.json'))).to.equal(true)
  })

  /** A chart that has asked for its address; it is not waited for. */
  async function begin(src: string): Promise<BarChart> {
    const element = await chart({})
    element.src = src
    await element.updateComplete
    await asks(1)
    return element
  }
})
