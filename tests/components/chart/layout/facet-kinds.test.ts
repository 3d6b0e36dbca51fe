import { describe, expect, it } from 'vitest'
import { layoutAreaChart } from '../../../../src/components/area-chart/area-chart.layout.js'
import { layoutBulletChart } from '../../../../src/components/bullet-chart/bullet-chart.layout.js'
import { layoutCalendar } from '../../../../src/components/calendar-chart/calendar-chart.layout.js'
import { layoutDotChart } from '../../../../src/components/dot-chart/dot-chart.layout.js'
import { layoutDonut } from '../../../../src/components/donut-chart/donut-chart.layout.js'
import { layoutRing } from '../../../../src/components/donut-chart/donut-ring.layout.js'
import { layoutHeatmap } from '../../../../src/components/heatmap-chart/heatmap-chart.layout.js'
import { layoutShareBar } from '../../../../src/components/share-bar/share-bar.layout.js'
import { layoutStat } from '../../../../src/components/stat/stat.layout.js'
import { layoutTileMap } from '../../../../src/components/tile-map/tile-map.layout.js'
import type { Dataset, Observation } from '../../../../src/data/dataset.js'
import { withRests } from '../../../../src/data/rest.js'
import type { Query } from '../../../../src/data/series.js'
import { everyBound, faultsOf, ofObservations, quantity, rounded } from '../given.js'
import {
  type Lay,
  places,
  grid,
  faceted,
  drawn,
  bars,
  stacks,
  diverging,
  columns,
  lines,
  heads,
  byYear,
} from '../faceted.js'

/** Every kind, with what suits it. */
const kinds: Readonly<Record<string, { lay: Lay; dataset?: Dataset; query: Query }>> = {
  bars: { lay: bars, query: { by: 'category', split: 'period' } },
  columns: { lay: columns, query: { by: 'category', split: 'none', where: { period: ['2024'] } } },
  stacks: { lay: stacks, query: { by: 'period', split: 'category' } },
  'diverging bars': { lay: diverging, query: { by: 'period', split: 'category' } },
  lines: { lay: lines, query: byYear },
  dots: {
    lay: (s, f) => layoutDotChart(s, f, { zero: 'always', log: false }),
    query: { by: 'category', split: 'period' },
  },
  bullets: {
    lay: (s, f) => layoutBulletChart(s, f, { goal: 500 }),
    query: { by: 'category', split: 'none', where: { period: ['2024'] } },
  },
  areas: {
    lay: (s, f) => layoutAreaChart(s, f, { curve: 'linear', share: false }),
    query: { by: 'period', split: 'category' },
  },
  'share bars': {
    lay: (s, f) => layoutShareBar(s, f),
    query: { whole: withRests, where: { period: ['2024'] } },
  },
  donuts: {
    lay: (s, f) => layoutDonut(s, f, {}, layoutRing),
    query: { whole: withRests, where: { period: ['2024'] } },
  },
  stats: { lay: (s, f) => layoutStat(s, f, {}), query: { split: 'none', where: { period: ['2024'] } } },
  'tile maps': {
    lay: (s, f) => layoutTileMap(s, f),
    query: { facet: 'category', by: 'place', split: 'none', where: { period: ['2024'] } },
  },
  heatmaps: { lay: (s, f) => layoutHeatmap(s, f), query: { by: 'category', split: 'period' } },
  calendars: {
    lay: (s, f) => layoutCalendar(s, f),
    query: { by: 'period', split: 'none' },
    dataset: ofObservations(
      places.flatMap((place) =>
        ['2024-03-01', '2024-05-07', '2024-12-31'].map((period, i): Observation => ({
          indicator: 'consultations',
          place,
          period,
          figure: quantity(i + 1),
        })),
      ),
    ),
  },
}

describe.each(Object.entries(kinds))('facets of %s', (_, { lay, dataset = grid, query }) => {
  it.each([320, 640, 1200])('stay in the frame with no text over another at %i px', (width) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const view = drawn(faceted(dataset, query), lay, width, { locale, include: [] })
      expect(heads(view)).toHaveLength(3)
      expect(faultsOf(view)).toEqual([])
    }
  })

  it('do so with every bound in each panel', () => {
    const bounds = Object.values(everyBound)
    const of = ofObservations(
      places.flatMap((place, p) =>
        bounds.map((figure, i): Observation => ({
          indicator: 'consultations',
          place,
          period: query.by === 'period' && dataset !== grid ? `2024-03-0${i + 1}` : String(2016 + i),
          category: `第${p}${i}类`,
          figure,
        })),
      ),
    )
    const { where: _where, ...rest } = query
    for (const width of [320, 640, 1200])
      expect(faultsOf(drawn(faceted(of, rest), lay, width, { include: [] }))).toEqual([])
  })

  it.each([320, 700, 1200])(
    'stand on scales of one length, whatever words a panel has, at %i px',
    (width) => {
      const view = drawn(faceted(dataset, query), lay, width)
      const lengths = new Map<string, Set<number>>()
      for (const scale of view.panels.flatMap(({ scales }) => scales)) {
        const known = lengths.get(scale.name) ?? new Set()
        lengths.set(scale.name, known.add(rounded(scale.range[1] - scale.range[0])))
      }
      for (const [name, own] of lengths) expect([name, own.size]).toEqual([name, 1])
    },
  )
})
