import { describe, expect, it } from 'vitest'
import * as rareParts from '../../../src/components/line-chart/rare.layout.js'
import * as parts from '../../../src/components/line-chart/column-parts.layout.js'
import { isPlain, layoutLineChart } from '../../../src/components/line-chart/line-chart.layout.js'
import type { Curve } from '../../../src/components/chart/layout/points/joined-path.js'
import { position } from '../../../src/components/chart/layout/axis/scale.js'
import type { Columns, Dataset } from '../../../src/data/dataset.js'
import type { Query } from '../../../src/data/series.js'
import { faultsOf, frameOf, marksOf, pathBox, rounded, selected } from '../chart/given.js'

const day = 864e5
const start = Date.UTC(2020, 0, 1)

function dataset(columns: readonly Partial<Columns>[]): Dataset {
  return {
    version: 1,
    indicators: [
      { id: 'n', label: '访问量', unit: '次', kind: 'count' },
      { id: 'm', label: '金额', unit: '元', kind: 'amount' },
    ],
    observations: [],
    columns: columns.map((own) => ({ indicator: 'n', period: [], figure: [], ...own })),
  }
}

/** `count` days in a wave that no pixel column repeats. */
function wave(count: number): Pick<Columns, 'period' | 'figure'> {
  return {
    period: Float64Array.from({ length: count }, (_, i) => start + i * day),
    figure: Float64Array.from({ length: count }, (_, i) => Math.sin(i / 90) * 50 + ((i * 7919) % 31)),
  }
}

function drawn(
  data: Dataset,
  own: {
    query?: Query
    width?: number
    log?: boolean
    domain?: readonly [number, number]
    curve?: Curve | 'none'
  } = {},
) {
  const selection = selected(data, { by: 'period', columns: parts.withColumns, ...own.query })
  const frame = frameOf(selection, own.width ?? 640, own.domain ? { domains: { time: own.domain } } : {})
  return layoutLineChart(
    selection,
    frame,
    { curve: own.curve ?? 'linear', zero: 'always', log: own.log ?? false },
    rareParts,
    parts,
  )
}

describe('columns alone', () => {
  const options = { curve: 'linear', zero: 'always', log: false } as const
  const waves = dataset([wave(2000), { dimensions: { channel: '热线' }, ...wave(900) }])
  const selection = selected(waves, { by: 'period', columns: parts.withColumns })

  it.each([
    ['all of time', undefined],
    ['a part of it', [start + 100 * day, start + 300 * day] as const],
  ])('are drawn without the part for rare lines as with it: %s', (_, time) => {
    const frame = frameOf(selection, 640, time ? { domains: { time } } : {})
    expect(isPlain(selection, frame, options)).toBe(true)
    const [alone, beside] = [undefined, rareParts].map((rare) =>
      layoutLineChart(selection, frame, options, rare, parts),
    )
    expect(alone?.panels).toEqual(beside?.panels)
    expect(alone?.facts.summary).toBe(beside?.facts.summary)
  })

  it('want that part on a logarithmic axis, without figures, and as small multiples', () => {
    const frame = frameOf(selection, 640)
    const none = selected(dataset([{}]), { by: 'period', columns: parts.withColumns })
    expect(isPlain(selection, frame, { ...options, log: true })).toBe(false)
    expect(isPlain(none, frameOf(none, 640), options)).toBe(false)
    expect(isPlain(selection, { ...frame, whole: selection }, options)).toBe(false)
  })
})

const pathsOf = (view: ReturnType<typeof drawn>) =>
  marksOf(view).flatMap((mark) => (mark.type === 'path' && mark.role === 'line' ? [mark.d] : []))

describe('columns of figures', () => {
  it('are looked at anew when given anew, though their arrays are those filled before', () => {
    const { period } = wave(1000)
    const figure = new Float64Array(1000).fill(5)
    const box = () => pathBox('', pathsOf(drawn(dataset([{ period, figure }])))[0] ?? '')
    const flat = box()
    figure[500] = 500
    const peak = box()
    expect(rounded(flat.y1 - flat.y0)).toBe(0)
    expect(peak.y1 - peak.y0).toBeGreaterThan(100)
  })

  it('are drawn with no more points than pixels can tell apart, from the lowest to the highest', () => {
    const view = drawn(dataset([wave(50_000)]))
    const [path = ''] = pathsOf(view)
    const all = drawn(dataset([wave(50_000)]), { width: 100_000 })
    expect((path.match(/[MLV]/g) ?? []).length).toBeLessThan(640 * 2 * 4)
    const [box, whole] = [pathBox('', path), pathBox('', pathsOf(all)[0] ?? '')]
    const [, scale] = view.panels[0]?.scales ?? []
    const [, wide] = all.panels[0]?.scales ?? []
    const share = (y: number, of: typeof scale) =>
      (y - Number(of?.range[1])) / (Number(of?.range[0]) - Number(of?.range[1]))
    expect(rounded(share(box.y0, scale) * 100)).toBe(rounded(share(whole.y0, wide) * 100))
    expect(rounded(share(box.y1, scale) * 100)).toBe(rounded(share(whole.y1, wide) * 100))
    expect(faultsOf(view)).toEqual([])
  })

  it('make rows and targets only when asked', () => {
    const view = drawn(dataset([wave(100_000)]))
    expect([view.targets.length, view.facts.rows.length]).toEqual([100_000, 100_000])
    const row = view.facts.rows.at(59)
    expect([row.label, row.figure.unit]).toEqual(['2020年2月29日', '次'])
    const target = view.targets.at(59)
    expect(view.targets.indexOf(target.key)).toBe(59)
    expect(view.facts.rows.at(target.row).key).toBe(target.key)
    const { x, y, width, height } = view.targets.at(70_000).box
    expect(Math.abs(view.targets.nearest(x + width / 2, y + height / 2) - 70_000)).toBeLessThan(200)
    expect(view.facts.summary).toMatch(/^访问量：共100000个数字，从2020年1月1日到2293年/)
  })

  it('answer what is asked of very many without making them all', () => {
    const { period, figure } = wave(100_000)
    const data = dataset([
      { period, figure, dimensions: { line: '甲' } },
      { period, figure, dimensions: { line: '乙' } },
    ])
    const { targets, facts, panels } = drawn(data, { query: { split: 'line' } })
    const target = targets.at(70_000)
    const shared = targets.many?.sharing(target).map(({ key }) => targets.indexOf(key))
    expect(shared).toEqual([70_000, 170_000])
    const box = targets.many?.around(500, 1000)
    expect(rounded(box?.x ?? NaN)).toBe(rounded(targets.at(500).box.x))
    expect(rounded((box?.x ?? NaN) + (box?.width ?? NaN))).toBe(
      rounded(targets.at(999).box.x + targets.at(999).box.width),
    )
    expect([box?.y, box?.height]).toEqual([panels[0]?.plot.y, panels[0]?.plot.height])
    // A source line that asked every row would make a row a figure.
    expect(facts.sources.size).toBe(0)
  })

  it('are put in order of time, without what is at no time', () => {
    const view = drawn(
      dataset([{ period: [start + 2 * day, NaN, start, start + day], figure: [3, 9, 1, 2] }]),
    )
    expect([0, 1, 2].map((i) => view.facts.rows.at(i).figure.value)).toEqual([1, 2, 3])
    expect(view.targets.length).toBe(3)
  })

  it('have a gap where figures are missing, and a linear axis where a log scale has no place for them', () => {
    const period = Array.from({ length: 5 }, (_, i) => start + i * 30 * day)
    const gap = { period, figure: [1, 2, NaN, 4, 5] }
    expect(drawn(dataset([gap])).facts.summary).toMatch(/：共4个数字，.*；另有1个原文未列。$/)
    expect(pathsOf(drawn(dataset([gap])))[0]?.match(/M/g)).toHaveLength(2)
    const log = drawn(dataset([{ period, figure: [1, 2, 0, 4, 5] }]), { log: true })
    expect(log.panels[0]?.scales[1]?.kind).toBe('linear')
    expect(log.facts.notes).toContain('对数刻度无法表示零和负数（访问量），改用等距刻度')
    expect(pathsOf(drawn(dataset([{ period, figure: [NaN, NaN, NaN, NaN, NaN] }])))).toEqual([])
  })

  it('reach the edges of the part shown, and no farther than one figure beyond', () => {
    const view = drawn(dataset([wave(1000)]), { domain: [start + 400 * day, start + 500 * day] })
    const { plot } = view.panels[0] ?? { plot: { x: 0, width: 0 } }
    const box = pathBox('', pathsOf(view)[0] ?? '')
    expect(box.x0).toBeLessThanOrEqual(plot.x + 8)
    expect(box.x0).toBeGreaterThanOrEqual(plot.x - 2)
  })

  it('are points alone where they are not to be joined', () => {
    const [path = ''] = pathsOf(drawn(dataset([wave(40)]), { curve: 'none' }))
    expect(path).toMatch(/^(M[\d.]+ ([\d.]+)V\2){40}$/)
  })

  it('are a point at every half pixel that has a figure, however many there are', () => {
    const data = dataset([wave(50_000)])
    const view = drawn(data, { curve: 'none' })
    const [x, y] = view.panels[0]?.scales ?? []
    if (!x || !y || x.kind === 'band' || y.kind === 'band') throw new Error('no scales')
    const { period = [], figure = [] } = data.columns?.[0] ?? {}
    const halves = (value: number, from: number) => Math.round((value - from) * 2)
    const wanted = new Set<string>()
    for (let i = 0; i < period.length; i++)
      wanted.add(
        `${halves(position(x, period[i] as number), x.range[0])} ${halves(position(y, figure[i] as number), y.range[1])}`,
      )
    const inked = new Set<string>()
    for (const [, at, from, to] of (pathsOf(view)[0] ?? '').matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g))
      for (let row = halves(Number(from), y.range[1]); row <= halves(Number(to), y.range[1]); row++)
        inked.add(`${halves(Number(at), x.range[0])} ${row}`)
    expect(wanted.size).toBeGreaterThan(10_000)
    expect([...wanted].filter((place) => !inked.has(place))).toEqual([])
    expect(inked.size).toBe(wanted.size)
  })

  it('hold until the next where they are steps', () => {
    const period = Array.from({ length: 4 }, (_, i) => start + i * 30 * day)
    const steps = pathsOf(drawn(dataset([{ period, figure: [1, 4, 2, 3] }]), { curve: 'step' }))[0]
    expect(steps).toMatch(/^M[\d.]+ [\d.]+(H[\d.]+V[\d.]+){3}$/)
    const dense = pathsOf(drawn(dataset([wave(50_000)]), { curve: 'step' }))[0]
    expect(dense).toMatch(/^M[^L]+$/)
    // A part of time begins and ends at the height of the figure that holds there.
    const domain = [start + 10 * day, start + 20 * day] as const
    const within = drawn(dataset([{ period, figure: [1, 4, 2, 3] }]), { curve: 'step', domain })
    const box = pathBox('', pathsOf(within)[0] ?? '')
    expect([box.y1 - box.y0, box.x1 - box.x0]).toEqual([0, within.panels[0]?.plot.width])
  })

  it('are a dot each, wider than the line, where what is before and after is missing', () => {
    const period = Array.from({ length: 5 }, (_, i) => start + i * 30 * day)
    const lone = pathsOf(drawn(dataset([{ period, figure: [1, NaN, 2, NaN, 4] }])))[0] ?? ''
    const dots = lone.split(/(?=M)/).map((dot) => pathBox('', dot))
    expect(dots.map(({ x0, x1, y0, y1 }) => [rounded(x1 - x0), rounded(y1 - y0)])).toEqual(
      Array(3).fill([3, 3]),
    )
  })

  it('are named in their rows also where one line is alone', () => {
    const named = drawn(dataset([{ ...wave(10), dimensions: { place: '甲市' } }]))
    expect(named.facts.rows.at(0).series).toBe('甲市')
    expect(drawn(dataset([wave(10)])).facts.rows.at(0).series).toBe('')
  })

  it('follow indicator, filter and what the reader hides; different units share no axis', () => {
    const two = dataset([
      { ...wave(10), dimensions: { site: '甲站' } },
      { ...wave(10), dimensions: { site: '乙站' } },
      { ...wave(10), indicator: 'm' },
    ])
    const keys = (query: Query) =>
      selected(two, { columns: parts.withColumns, ...query }).series.map(({ label }) => label)
    expect(keys({})).toEqual(['甲站', '乙站', '金额'])
    expect(keys({ indicator: ['n'], where: { site: ['乙站'] } })).toEqual(['乙站'])
    expect(keys({ hidden: new Set(['columns/0']) })).toEqual(['乙站', '金额'])
    expect(selected(two, { columns: parts.withColumns }).reasons.map(({ code }) => code)).toContain('unit')
    expect(selected(two, { indicator: ['n'], columns: parts.withColumns }).reasons).toEqual([])
  })
})

describe('a part of the time of columns', () => {
  const domain = [start + 400.5 * day, start + 500.5 * day] as const
  const data = dataset([
    { ...wave(1000), dimensions: { site: '甲' } },
    { ...wave(1000), dimensions: { site: '乙' } },
  ])

  it('is cut at the edges of the plot', () => {
    const view = drawn(data, { domain })
    const { plot } = view.panels[0] ?? { plot: { x: 0, width: 0 } }
    for (const path of pathsOf(view)) {
      const box = pathBox('', path)
      expect([rounded(box.x0), rounded(box.x1)]).toEqual([rounded(plot.x), rounded(plot.x + plot.width)])
    }
    expect(faultsOf(view)).toEqual([])
  })

  it('crosses a part that holds no figure of its own', () => {
    const sparse = dataset([{ period: [start, start + 1000 * day], figure: [0, 1000] }])
    const view = drawn(sparse, { domain: [start + 200 * day, start + 300 * day] })
    const [path = ''] = pathsOf(view)
    expect((path.match(/[MLV]/g) ?? []).length).toBe(2)
    expect(view.targets.length).toBe(0)
  })

  it('has targets of that part only, each with its own row, and finds all of a moment', () => {
    const view = drawn(data, { domain })
    expect(view.targets.length).toBe(200)
    const [first, mate] = [view.targets.at(0), view.targets.at(100)]
    expect([first.row, mate.row]).toEqual([401, 1401])
    expect(view.facts.rows.at(mate.row).key).toBe(mate.key)
    expect([view.targets.indexOf(mate.key), view.targets.indexOf('columns/0@5')]).toEqual([100, -1])
    expect(view.targets.many?.sharing(first).map(({ key }) => key)).toEqual([first.key, mate.key])
    const { x, width } = view.targets.at(150).box
    expect(view.targets.at(view.targets.nearest(x + width / 2, 0)).group).toBe(view.targets.at(150).group)
  })

  it('has a value axis of what is shown', () => {
    const rising = dataset([{ period: wave(1000).period, figure: Array.from({ length: 1000 }, (_, i) => i) }])
    const [, scale] = drawn(rising, { domain }).panels[0]?.scales ?? []
    expect(scale?.domain).toEqual([0, 600])
  })
})
