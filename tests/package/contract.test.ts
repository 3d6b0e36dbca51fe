/** The names that whoever embeds the package writes down: none of them may go, whatever is built behind them. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../scripts/setup.js'
import { commandOf } from '../../scripts/tools.js'
import { openFolder } from '../e2e/open.js'
import { elementNames } from '../house/elements.js'
import { pack, type Packed } from './packed.js'

interface Declaration {
  readonly tagName?: string
  readonly attributes?: readonly { readonly name: string; readonly description?: string }[]
  readonly events?: readonly { readonly name: string; readonly description?: string }[]
  readonly cssParts?: readonly { readonly name: string }[]
  readonly cssStates?: readonly { readonly name: string }[]
  readonly members?: readonly {
    readonly kind: string
    readonly name: string
    readonly privacy?: string
    readonly readonly?: boolean
  }[]
}

let packed: Packed
let elements: ReadonlyMap<string, Declaration>

beforeAll(() => {
  packed = pack()
  const { modules } = JSON.parse(readFileSync(join(packed.folder, 'custom-elements.json'), 'utf8')) as {
    modules: readonly { readonly declarations?: readonly Declaration[] }[]
  }
  elements = new Map(
    modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap((one) => (one.tagName ? [[one.tagName, one] as const] : [])),
    ),
  )
})

afterAll(() => {
  packed.remove()
})

/** JSON that `code`, a module of the consumer, prints in plain Node. */
function inNode(code: string): unknown {
  const args = ['--input-type=module', '--eval', code]
  return JSON.parse(execFileSync(process.execPath, args, { cwd: packed.consumer, encoding: 'utf8' }))
}

function read(element: string): string {
  return readFileSync(join(import.meta.dirname, `../../src/components/${element}/${element}.ts`), 'utf8')
}

/** Elements that are charts: those that extend the base of all charts. */
const charts = elementNames().filter((name) => /extends ChartElement\b/.test(read(name)))

describe('the package', () => {
  test('has its entries', () => {
    expect(Object.keys(packed.manifest.exports)).toEqual(
      expect.arrayContaining([
        '.',
        './data',
        './components/*',
        './custom-elements.json',
        './schema.json',
        './cdn',
        './ssr',
        './columns',
      ]),
    )
    for (const entry of ['custom-elements.json', 'schema.json'])
      expect(packed.files).toContain(String(packed.manifest.exports[`./${entry}`]).replace('./', ''))
  })

  test('has its command', () => {
    expect(Object.keys(packed.manifest.bin)).toEqual(['civic-tally'])
    const command = join(packed.folder, packed.manifest.bin['civic-tally'] ?? '')
    const file = join(packed.consumer, 'figures.json')
    writeFileSync(file, '{"version": 1, "indicators": [], "observations": [{"indicator": "a", "figure": 1}]}')
    const child = spawnSync(process.execPath, [command, 'check', file], { encoding: 'utf8' })
    expect(child.status).toBe(1)
    expect(child.stdout).toMatch(/figures\.json:1:\d+/)
  })
})

describe('civic-tally/data', () => {
  const functions = [
    'readQuantity',
    'findQuantities',
    'findPeriods',
    'formatQuantity',
    'sumQuantities',
    'ratioQuantities',
    'compareQuantities',
    'comparable',
    'readDataset',
    'checkDataset',
  ]

  test('has its functions', () => {
    const found = inNode(`import * as data from 'civic-tally/data'
      console.log(JSON.stringify(Object.keys(data).filter((name) => typeof data[name] === 'function')))`)
    expect(found).toEqual(expect.arrayContaining(functions))
  })

  test('answers in the shapes that are written down', () => {
    const answers = inNode(`import * as data from 'civic-tally/data'
      const held = (figure, id = 'held') => ({ indicator: id, place: '甲市', period: '2024', figure })
      const file = { version: 1, indicators: [{ id: 'held', label: '协商', unit: '次', kind: 'count' }], observations: [held('110余次')] }
      const { dataset, findings } = data.readDataset(file)
      const [a, b] = [data.readQuantity('110余次'), data.readQuantity('近120次')]
      console.log(JSON.stringify({
        none: data.readQuantity('十三届四次会议'),
        found: data.findQuantities('开展协商110余次。'),
        periods: data.findPeriods('近两年').length,
        zh: data.formatQuantity({ ...a, wording: undefined }, { locale: 'zh-CN' }),
        sum: data.sumQuantities([a, a]),
        ratio: data.ratioQuantities(a, b).bound,
        compared: [data.compareQuantities(a, b), data.compareQuantities(a, { ...a, value: 10, below: 11 })],
        comparable: data.comparable(dataset.observations[0], { ...dataset.observations[0], scope: '首批' }, dataset),
        text: data.readDataset(JSON.stringify(file)).dataset.observations.length,
        findings,
        checked: data.checkDataset({ ...dataset, observations: [dataset.observations[0], held({ value: 3, bound: 'exact', unit: '次', wording: '5次' })] }),
      }))`)
    expect(answers).toMatchObject({
      none: null,
      found: [{ start: 4, end: 9, text: '110余次', quantity: { value: 110, bound: 'over' } }],
      periods: 1,
      sum: { value: 220, bound: 'over' },
      ratio: 'over',
      compared: ['uncertain', 1],
      text: 1,
      findings: [],
    })
    const { comparable, checked } = answers as {
      comparable: { reasons: { code: string }[] }
      checked: Record<string, unknown>[]
    }
    expect(comparable.reasons.map(({ code }) => code)).toEqual(['scope'])
    expect(checked.length).toBeGreaterThan(0)
    for (const finding of checked) {
      expect(Object.keys(finding)).toEqual(expect.arrayContaining(['severity', 'code', 'message', 'path']))
      expect(['error', 'warning', 'note']).toContain(finding['severity'])
      expect(Object.keys(finding['message'] as object)).toEqual(['zh', 'en'])
    }
  })
})

const attributes =
  'data src indicator by split facet where heading sort limit goal no-legend no-table no-export lang'.split(
    ' ',
  )
const events = ['tally-target-change', 'tally-select', 'tally-filter-change', 'tally-load', 'tally-error']

test('there are charts', () => {
  expect(charts).toEqual(expect.arrayContaining(['bar-chart', 'stat', 'table', 'studios']))
})

describe.each(charts)('<tally-%s>', (name) => {
  const described = () => elements.get(`tally-${name}`)

  test('has every attribute of a chart, described', () => {
    const own = described()?.attributes ?? []
    expect(own.map((attribute) => attribute.name)).toEqual(expect.arrayContaining(attributes))
    for (const attribute of own) expect(attribute.description, attribute.name).toMatch(/\S/)
  })

  test('has the methods of a chart, and its view to read', () => {
    const own = (described()?.members ?? []).filter(
      ({ privacy }) => privacy === undefined || privacy === 'public',
    )
    const methods = own.filter(({ kind }) => kind === 'method').map((member) => member.name)
    expect(methods).toEqual(expect.arrayContaining(['toCsv', 'toSvg', 'toPng']))
    expect(own.find((member) => member.name === 'view')).toMatchObject({ kind: 'field', readonly: true })
  })

  test('tells what every chart tells, and nothing under another name than ours', () => {
    const own = (described()?.events ?? []).map((event) => event.name)
    expect(own).toEqual(expect.arrayContaining(events.filter((event) => event !== 'tally-filter-change')))
    for (const event of own) expect(event).toMatch(/^tally-[a-z]+(-[a-z]+)*$/)
  })
})

test('every part that a chart shows to style sheets is described, and every state', async () => {
  cpSync(join(root, 'portal/data/gansu.json'), join(packed.folder, 'gansu.json'))
  writeFileSync(
    join(packed.folder, 'parts.html'),
    '<!doctype html><meta charset="utf-8"><title>parts</title><link rel="icon" href="data:,"><script type="module" src="dist/cdn/civic-tally.js"></script>',
  )
  const site = await openFolder(packed.folder)
  try {
    const { page } = await site.open('parts.html')
    const shown = await page.evaluate(
      async (tags) => {
        const data = (await (await fetch('gansu.json')).json()) as object
        interface Updated extends HTMLElement {
          readonly updateComplete: Promise<boolean>
        }
        const parts: Record<string, readonly string[]> = {}
        for (const tag of tags) {
          const chart = Object.assign(document.createElement(tag) as Updated, { data })
          document.body.append(chart)
          await chart.updateComplete
          const root = chart.shadowRoot
          root?.querySelector<HTMLElement>('.menu-button')?.click()
          for (let i = 0; i < 200 && !root?.querySelector('.menu'); i++)
            await new Promise((resolve) => setTimeout(resolve, 10))
          const named = [...(root?.querySelectorAll('[part]') ?? [])]
          parts[tag] = [
            ...new Set(named.flatMap((one) => one.getAttribute('part')?.split(/\s+/) ?? [])),
          ].filter(Boolean)
          chart.remove()
        }
        return parts
      },
      charts.map((name) => `tally-${name}`),
    )
    for (const [tag, parts] of Object.entries(shown)) {
      const { cssParts = [], cssStates = [] } = elements.get(tag) ?? {}
      expect(parts, tag).toContain('heading')
      expect(
        parts.filter((part) => !cssParts.some(({ name }) => name === part)),
        tag,
      ).toEqual([])
      expect(cssStates.map(({ name }) => name)).toEqual(['loading', 'empty', 'error', 'stale'])
    }
  } finally {
    await site.close()
  }
}, 60_000)

test('some charts and the dashboard tell of filters', () => {
  const filtering = [...elements]
    .filter(([, { events: own = [] }]) => own.some((event) => event.name === 'tally-filter-change'))
    .map(([tag]) => tag)
  expect(filtering).toEqual(
    expect.arrayContaining(['tally-bar-chart', 'tally-line-chart', 'tally-dashboard']),
  )
})

test('events are typed by their names, methods by what they give', () => {
  const code = `import 'civic-tally'
    import type { Dataset, Finding } from 'civic-tally/data'
    const chart = document.createElement('tally-bar-chart')
    chart.addEventListener('tally-error', ({ detail }) => { const all: readonly Finding[] = detail.findings; void all })
    chart.addEventListener('tally-load', ({ detail }) => { const data: Dataset = detail.dataset; void data })
    chart.addEventListener('tally-select', ({ detail }) => { const text: string = detail.key + detail.row.text; void text })
    chart.addEventListener('tally-target-change', ({ detail }) => { const key: string | undefined = detail.key; void key })
    document.body.addEventListener('tally-filter-change', ({ detail }) => { const where: string | undefined = detail.where; void where })
    const [csv, svg, png]: [string, Promise<string>, Promise<Blob>] = [chart.toCsv(), chart.toSvg(), chart.toPng(2)]
    const height: number | undefined = chart.view?.frame.height
    void [csv, svg, png, height, chart.updateComplete]
    // @ts-expect-error: the view is not for writing
    chart.view = undefined
    // @ts-expect-error: there is no such order
    chart.sort = 'up'
  `
  writeFileSync(join(packed.consumer, 'contract.ts'), code)
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    types: [],
    module: 'nodenext',
  }
  const project = join(packed.consumer, 'contract.json')
  writeFileSync(project, JSON.stringify({ compilerOptions, files: ['contract.ts'] }))
  const child = spawnSync(process.execPath, [commandOf('typescript', 'tsc'), '-p', project], {
    encoding: 'utf8',
  })
  expect(child.stdout.trim()).toBe('')
})

test('the self-hosted file registers every element, shows each state and tells its events in a browser', async () => {
  writeFileSync(
    join(packed.folder, 'contract.html'),
    '<!doctype html><meta charset="utf-8"><title>contract</title><link rel="icon" href="data:,"><script type="module" src="dist/cdn/civic-tally.js"></script>',
  )
  const site = await openFolder(packed.folder)
  try {
    const { page } = await site.open('contract.html')
    await page.waitForFunction(() => customElements.get('tally-bar-chart'))
    // Never answered: on a fast machine the answer came before anyone looked.
    await page.route('**/slow.json', () => {})
    const found = await page.evaluate(
      async ({ tags, events }) => {
        const missing = tags.filter((tag) => !customElements.get(tag))
        const chart = document.createElement('tally-bar-chart')
        const told: { type: string; bubbles: boolean; composed: boolean }[] = []
        for (const name of events)
          document.addEventListener(name, ({ type, bubbles, composed }) =>
            told.push({ type, bubbles, composed }),
          )
        const states: Record<string, string> = {}
        const until = async (state: string) => {
          for (let i = 0; i < 200 && !chart.matches(`:state(${state})`); i++)
            await new Promise((resolve) => setTimeout(resolve, 10))
          const said = chart.shadowRoot?.querySelector('[role="status"]')?.textContent?.trim() ?? ''
          states[state] = chart.matches(`:state(${state})`) ? said : 'not reached'
        }
        chart.lang = 'zh-CN'
        document.body.append(chart)
        await until('empty')
        chart.data = '{'
        await until('error')
        chart.data = {
          version: 1,
          indicators: [{ id: 'held', label: '协商', unit: '次', kind: 'count' }],
          observations: ['甲市', '乙市'].flatMap((place) =>
            ['2023', '2024'].map((period) => ({ indicator: 'held', place, period, figure: 3 })),
          ),
        }
        await chart.updateComplete
        chart.data = '{'
        await until('stale')
        chart.data = undefined
        chart.src = 'slow.json'
        await until('loading')
        return { missing, told, states }
      },
      { tags: elementNames().map((name) => `tally-${name}`), events },
    )
    expect(found.missing).toEqual([])
    expect(found.states).toEqual({
      empty: '没有可显示的数字',
      error: '数据读不出来',
      stale: '未能更新，显示的是上次读到的数据',
      loading: '正在读取数据…',
    })
    expect(found.told.map(({ type }) => type)).toEqual(['tally-error', 'tally-load', 'tally-error'])
    expect(found.told.every(({ bubbles, composed }) => bubbles && composed)).toBe(true)
  } finally {
    await site.close()
  }
})
