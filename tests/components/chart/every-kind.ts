/* eslint-disable @typescript-eslint/no-floating-promises -- assertions can be awaited, and need not */
/** What no kind of chart may fail on. The kinds are those that the manifest knows, not a list; each file tries a share of them. */
import { expect, fixture, html } from '@open-wc/testing'
import type { ChartElement } from '../../../src/components/chart/chart-element.js'
import type { ChartView } from '../../../src/components/chart/view.js'
import { uncaught } from './drawn.js'
import { faultsOf } from './given.js'

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string
      readonly attributes?: readonly { readonly name: string }[]
    }[]
  }[]
}

/** Tags of everything that takes indicators: the charts. Every `parts`th of them from `first` on is loaded. */
async function chartTags(first: number, parts: number): Promise<readonly string[]> {
  const { modules } = (await (await fetch('/custom-elements.json')).json()) as Manifest
  const tags = modules
    .flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ tagName, attributes = [] }) =>
        tagName && attributes.some(({ name }) => name === 'indicator') ? [tagName] : [],
      ),
    )
    .filter((_, i) => i % parts === first)
  const names = tags.map((tag) => tag.replace('tally-', ''))
  await Promise.all(names.map((name) => import(`/src/components/${name}/${name}.ts`)))
  return tags
}

/** Words that every preset finds its figures by. */
const label = '提案办结、工作室、协商、捐款'
const indicators = [{ id: 'held', label, unit: '件', kind: 'count' }]
const record = (figure: unknown, more: object = {}) => ({
  indicator: 'held',
  place: '620100',
  period: '2024-03-01',
  category: '甲类',
  figure,
  ...more,
})
const of = (...observations: readonly object[]) => ({ version: 1, indicators, observations })
const good = record(12)
const other = (figure: unknown) => record(figure, { place: '620200', period: '2024-03-02', category: '乙类' })

const script = '<img src=x onerror="window.executed = true">'

interface Case {
  readonly data: unknown
  readonly indicator?: string
  /** Something could not be read or was asked for in vain: `tally-error` and a message. */
  readonly error: boolean
  /** Figures that have to be in the chart's facts. */
  readonly keeps?: readonly (number | null)[]
}

const cases: Readonly<Record<string, Case>> = {
  'what is not JSON': { data: '{"version": 1, ', error: true },
  'JSON of another shape': { data: '{"labels": ["a"], "datasets": []}', error: true },
  'a number': { data: 42, error: true },
  'an observation of an unknown indicator': {
    data: of(good, { ...good, indicator: 'studios' }),
    error: true,
    keeps: [12],
  },
  'an indicator asked for that there is not': { data: of(good), indicator: 'held nowhere', error: true },
  'words that hold no number': { data: of(good, other('见附件')), error: true, keeps: [12] },
  若干: { data: of(good, other('若干')), error: false, keeps: [12] },
  'a dash': { data: of(good, other('—')), error: false, keeps: [12] },
  'an empty text': { data: of(good, other('')), error: false, keeps: [12] },
  duplicates: { data: of(good, { ...good, figure: 13 }, good), error: false, keeps: [12, 13] },
  NaN: { data: of(good, other(NaN)), error: true, keeps: [12] },
  Infinity: { data: of(good, other(Infinity)), error: true, keeps: [12] },
  '1e308': { data: of(good, other(1e308)), error: true, keeps: [12] },
  '__proto__ as a key': {
    data: `{"version":1,"__proto__":{"polluted":true},"indicators":${JSON.stringify(indicators)},"observations":[${JSON.stringify({ ...good, dimensions: { a: 'b' } }).replace('"a"', '"__proto__"')}]}`,
    error: false,
    keeps: [12],
  },
  'markup as a label': {
    data: {
      version: 1,
      indicators: [{ ...indicators[0], label: label + script, unit: script }],
      observations: [good, record(5, { place: script, category: script, note: script, scope: script })],
    },
    error: false,
  },
  'all zero': { data: of(record(0), other(0)), error: false, keeps: [0, 0] },
  'a single value': { data: of(good), error: false, keeps: [12] },
  'a single value with nothing beside it': {
    data: of({ indicator: 'held', figure: 7 }),
    error: false,
  },
  'all missing': {
    data: of(record('—'), other(''), record('若干', { place: '621200', category: '丙类' })),
    error: false,
    keeps: [null, null, null],
  },
  'mixed units': {
    data: {
      version: 1,
      indicators: [...indicators, { id: 'given', label: `${label}之二`, unit: '人次', kind: 'count' }],
      observations: [good, { ...other(3000), indicator: 'given' }],
    },
    error: false,
    keeps: [12, 3000],
  },
  'units mixed in one indicator': { data: of(record('12件'), other('30人次')), error: false },
  negative: { data: of(record(-12), other(30)), error: false },
  'all negative': { data: of(record(-12), other(-30)), error: false },
}

function make(tag: string, given: Pick<Case, 'data' | 'indicator'>): ChartElement {
  const element = document.createElement(tag) as ChartElement
  element.lang = 'zh-CN'
  if (given.indicator !== undefined) element.indicator = given.indicator
  element.data = given.data as object
  return element
}

async function home(width = 640): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`)
  place.style.setProperty('inline-size', `${width}px`)
  return place
}

/** Waits for what is on its way, on a busy machine too. */
async function patiently(done: () => unknown): Promise<void> {
  const end = performance.now() + 15000
  while (!done() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20))
}

/** Loads that start other loads included. */
async function settle(element: ChartElement): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await element.updateComplete
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

/** Uncaught errors and errors of the console while `during` ran. */
async function quietly(during: () => Promise<void>): Promise<readonly string[]> {
  const own = console.error
  const said: string[] = []
  console.error = (...args: unknown[]) => said.push(args.map(String).join(' '))
  try {
    return [...(await uncaught(during)), ...said]
  } finally {
    console.error = own
  }
}

function within(element: ChartElement, selector: string): Element | null {
  return element.shadowRoot?.querySelector(selector) ?? null
}

function valuesOf({ view }: ChartElement): readonly (number | null)[] {
  const rows = view?.facts.rows
  return Array.from({ length: rows?.length ?? 0 }, (_, i) => rows?.at(i).figure.value ?? null)
}

/** Is there a figure, or are there words in place of one? */
function answered(element: ChartElement): boolean {
  const said = element.shadowRoot?.querySelector('.findings, .message')?.textContent?.trim()
  return element.view !== undefined || (said ?? '') !== ''
}

function faults(view: ChartView | undefined): readonly string[] {
  return view ? faultsOf(view) : []
}

/** What the chart does with `given` that no chart may. */
function wrongWith(element: ChartElement, given: Case, told: boolean): readonly string[] {
  const values = valuesOf(element)
  const shown = `${within(element, '.plot-area')?.textContent} ${element.toCsv()}`
  const unfit = /NaN|Infinity|undefined|\[object/.exec(shown)
  return [
    ...(answered(element) ? [] : ['neither a figure nor a message']),
    ...(told === given.error ? [] : [`tally-error ${told ? 'told' : 'not told'}`]),
    ...(given.error && !within(element, '.findings')?.textContent?.trim() ? ['no message on the spot'] : []),
    ...(given.keeps ?? []).flatMap((value) => (values.includes(value) ? [] : [`${value} is lost`])),
    ...faults(element.view),
    ...(unfit ? [`shows ${unfit[0]}`] : []),
    ...(element.shadowRoot?.querySelector('img, script') ? ['markup became elements'] : []),
  ]
}

/** Tries every `parts`th kind from `first` on. */
export async function tryKinds(first: number, parts: number): Promise<void> {
  const tags = await chartTags(first, parts)
  it('finds kinds of chart in the manifest', () => {
    expect(tags.length).to.be.greaterThan(0)
  })
  for (const tag of tags)
    describe(`<${tag}> given`, () => {
      it('bad, hard and plain records: says what is wrong and draws what is right', async function () {
        this.timeout(60000)
        const place = await home()
        const met = Object.entries(cases).map(([name, given]) => {
          const element = make(tag, given)
          const errors: Event[] = []
          element.addEventListener('tally-error', (event) => errors.push(event))
          return { name, given, element, errors }
        })
        const loose = await quietly(async () => {
          place.append(...met.map(({ element }) => element))
          await Promise.all(met.map(({ element }) => settle(element)))
          await patiently(() =>
            met.every(
              ({ given, element, errors }) =>
                !element.matches(':state(loading)') &&
                (!given.error || (within(element, '.findings') && errors.length > 0)),
            ),
          )
          await Promise.all(met.map(({ element }) => settle(element)))
        })
        expect(loose, 'uncaught and console').to.deep.equal([])
        const found = met.flatMap(({ name, given, element, errors }) =>
          wrongWith(element, given, errors.length > 0).map((what) => `${name}: ${what}`),
        )
        expect(found).to.deep.equal([])
        expect('executed' in window || 'polluted' in {}, 'nothing run').to.equal(false)
        const seen = ['words that hold no number', 'all missing', 'mixed units']
        for (const { name, element } of met) if (seen.includes(name)) await expect(element).to.be.accessible()
      })

      it('a place of 0×0 that is shown later', async function () {
        this.timeout(20000)
        const place = await home()
        place.style.setProperty('display', 'none')
        const element = make(tag, { data: of(good, other(30)) })
        const loose = await quietly(async () => {
          place.append(element)
          await settle(element)
          place.style.setProperty('display', 'block')
          place.style.setProperty('inline-size', '500px')
          await patiently(() => !element.view || Math.abs(element.view.frame.width - 500) < 1)
          await settle(element)
        })
        expect(loose).to.deep.equal([])
        expect(answered(element)).to.equal(true)
        if (element.view) expect(element.view.frame.width).to.be.closeTo(500, 1)
        expect(faults(element.view)).to.deep.equal([])
      })

      it('its data by attribute, then taken away, then given again in another place', async function () {
        this.timeout(20000)
        const [one, two] = [await home(), await home(320)]
        const element = document.createElement(tag) as ChartElement
        const loose = await quietly(async () => {
          element.lang = 'zh-CN'
          element.setAttribute('data', JSON.stringify(of(good, other(30))))
          one.append(element)
          await settle(element)
          element.removeAttribute('data')
          await settle(element)
          expect(element.view, 'nothing without data').to.equal(undefined)
          element.setAttribute('data', JSON.stringify(of(good, other(31))))
          two.append(element)
          await settle(element)
          await patiently(() => !element.view || Math.abs(element.view.frame.width - 320) < 1)
          one.append(element)
          element.remove()
          two.append(element)
          await settle(element)
        })
        expect(loose).to.deep.equal([])
        expect(answered(element)).to.equal(true)
        expect(faults(element.view)).to.deep.equal([])
        if (element.view) expect(element.view.frame.width).to.be.closeTo(320, 1)
      })

      it('facets, every panel of which has the same scales', async function () {
        this.timeout(20000)
        const places = ['620100', '620200', '621200']
        const data = of(
          ...places.flatMap((place, p) =>
            ['甲类', '乙类', '丙类'].map((category, i) =>
              record((i + 1) * 10 ** p, { place, category, period: `2024-03-0${i + 1}` }),
            ),
          ),
        )
        const place = await home(900)
        const element = make(tag, { data })
        element.facet = 'place'
        const loose = await quietly(async () => {
          place.append(element)
          await settle(element)
          await settle(element)
        })
        expect(loose).to.deep.equal([])
        expect(answered(element)).to.equal(true)
        expect(faults(element.view)).to.deep.equal([])
        const domains = new Map<string, Set<string>>()
        const panels = element.view?.panels ?? []
        if (panels.some((panel) => panel.label !== undefined))
          for (const scale of panels.flatMap(({ scales }) => scales))
            if (scale.kind !== 'band')
              domains.set(scale.name, (domains.get(scale.name) ?? new Set()).add(scale.domain.join()))
        for (const [name, found] of domains) expect([...found], name).to.have.length(1)
        if (element.view) expect(element.toCsv()).to.match(/,facet\r\n/)
        expect(await element.toSvg(), 'colours of SVG 1.1').not.to.match(/(?:fill|stroke)="(?!rgb\(|none)/)
      })
    })
}
