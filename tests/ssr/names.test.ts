/** What a drawing leaves out of its marks stands beside it: nobody has to guess whose a figure is, of when, or of what. */
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { annotations, elementNames } from '../house/elements.js'
import { renderOnServer } from './render.js'

/** Frames and containers; presets show what they look for alone. */
const others = [...annotations, 'figure', 'dashboard', 'studios', 'donations', 'consultations', 'proposals']
/** Maps show one of several figures at a place, and say which; groups of figures are counted; points are named where there is room. */
const namingLess = ['tile-map', 'map', 'histogram-chart', 'scatter-chart']
const kinds = elementNames().filter((name) => !others.includes(name) && !namingLess.includes(name))

const indicators = [
  { id: 'filed', label: '提案数', unit: '件', kind: 'count' },
  { id: 'letters', label: '来信数', unit: '件', kind: 'count' },
]

const firstOf = (names: readonly string[], least = 1) =>
  fc.integer({ min: least, max: names.length }).map((n) => names.slice(0, n))

interface Case {
  readonly places: readonly string[]
  readonly periods: readonly string[]
  readonly categories: readonly string[]
  readonly scope: string
  readonly indicators: readonly string[]
  readonly facet: string
}

const cases: fc.Arbitrary<Case> = fc.record({
  places: firstOf(['兰州市', '天水市', '陇南市']),
  periods: firstOf(['2021', '2022', '2023']),
  categories: firstOf(['甲类', '乙类', '丙类'], 0),
  scope: fc.constantFrom('', '首批'),
  indicators: firstOf(['filed', 'letters']),
  facet: fc.constantFrom('', '', 'place', 'period', 'category', 'indicator'),
})

function dataOf(given: Case) {
  const categories = given.categories.length > 0 ? given.categories : ['']
  const observations = given.indicators.flatMap((indicator) =>
    given.places.flatMap((place) =>
      given.periods.flatMap((period) =>
        categories.map((category) => ({
          ...{ indicator, place, period },
          ...(category && { category }),
          ...(given.scope && { scope: given.scope }),
        })),
      ),
    ),
  )
  const figures = ['110余件', '36', '近30件', '57', '8', '约40件', '21', '63', '15']
  return {
    version: 1,
    indicators: indicators.filter(({ id }) => given.indicators.includes(id)),
    observations: observations.map((one, i) => ({ ...one, figure: figures[i % figures.length] })),
  }
}

/** As briefly as a chart may name them. */
function namesIn({ places, periods, categories, scope, indicators: ids }: Case): readonly string[] {
  const labels = indicators.filter(({ id }) => ids.includes(id)).map(({ label }) => label)
  return [
    ...places.map((place) => place.replace('市', '')),
    ...periods,
    ...categories,
    scope,
    ...labels,
  ].filter(Boolean)
}

/** What is seen of the markup before anything is opened: not the summary, nor the table that a chart of another kind has. */
function seen(markup: string, kind: string): string {
  const shown = markup
    .replace(/<style>[^]*?<\/style>|<!--[^]*?-->/g, '')
    .replace(/<p id="summary"[^]*?<\/p>/, '')
    .replace(kind === 'table' ? /$^/ : /<table[^]*?<\/table>/g, '')
  return shown.replace(/<[^>]*>/g, ' ')
}

const tried = 60
let drawn: readonly { readonly given: Case; readonly words: Readonly<Record<string, string>> }[] = []

beforeAll(() => {
  const samples = fc.sample(cases, tried)
  const markup = renderOnServer(
    samples.flatMap((given) =>
      kinds.map((name) => ({
        name,
        attributes: { data: JSON.stringify(dataOf(given)), facet: given.facet },
      })),
    ),
  )
  drawn = samples.map((given, i) => ({
    given,
    words: Object.fromEntries(kinds.map((kind, k) => [kind, seen(markup[i * kinds.length + k] ?? '', kind)])),
  }))
}, 60_000)

describe.each(kinds)('<tally-%s>', (kind) => {
  test('names place, period, class, scope and indicator of what it shows', () => {
    for (const { given, words } of drawn)
      for (const name of namesIn(given))
        expect(words[kind], `${name} of ${JSON.stringify(given)}`).toContain(name)
  })
})
