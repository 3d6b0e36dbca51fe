import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layoutSankey } from '../../../src/components/sankey-chart/sankey-chart.layout.js'
import type { LineMark, PathMark, RectMark } from '../../../src/components/chart/view.js'
import type { Dataset, Observation } from '../../../src/data/dataset.js'
import type { Indicator } from '../../../src/data/indicator.js'
import type { Quantity } from '../../../src/data/quantity.js'
import { readDataset } from '../../../src/data/read.js'
import type { Query } from '../../../src/data/series.js'
import type { Locale } from '../../../src/data/text.js'
import { hardCases, long } from '../chart/hard-cases.js'
import { faultsOf, frameOf, marksOf, rounded, selected, textsOf } from '../chart/given.js'

const proposals = readDataset(
  readFileSync(new URL('../../../portal/data/proposals.json', import.meta.url), 'utf8'),
).dataset
const hebei: Query = {
  indicator: ['received', 'proposals', 'outcomes-hebei-2013'],
  where: { place: ['河北省'] },
}
const gansu: Query = {
  indicator: ['received', 'proposals', 'gansu-13-fields'],
  where: { period: ['十三届四次'], place: ['甘肃省'] },
}

const count = (id: string, label: string, own: Partial<Indicator> = {}): Indicator => ({
  id,
  label,
  unit: '件',
  kind: 'count',
  ...own,
})
const stages = [
  count('received', '收到'),
  count('filed', '立案'),
  count('handled', '办复'),
  count('outcome', '办理结果', { partOf: 'handled' }),
]

type Figures = Readonly<Record<string, number | Quantity | Readonly<Record<string, number | Quantity>>>>

function given(figures: Figures, indicators: readonly Indicator[] = stages): Dataset {
  const read = (figure: number | Quantity): Quantity =>
    typeof figure === 'number' ? { value: figure, bound: 'exact', unit: '件' } : figure
  const isFigure = (of: Figures[string]): of is number | Quantity => typeof of === 'number' || 'bound' in of
  const observations = Object.entries(figures).flatMap(([indicator, of]): Observation[] =>
    isFigure(of)
      ? [{ indicator, figure: read(of) }]
      : Object.entries(of).map(([category, figure]) => ({ indicator, category, figure: read(figure) })),
  )
  return { version: 1, indicators, observations }
}

const four: Query = { indicator: ['received', 'filed', 'handled', 'outcome'] }

function drawn(dataset: Dataset, query: Query = four, width = 640, locale: Locale = 'zh-CN') {
  const selection = selected(dataset, { by: 'indicator', split: 'category', ...query })
  return layoutSankey(selection, frameOf(selection, width, { locale }))
}

type View = ReturnType<typeof drawn>
function nodesOf(view: View): readonly RectMark[] {
  return marksOf(view).filter((mark): mark is RectMark => mark.type === 'rect' && mark.key.endsWith('/node'))
}
function ribbonsOf(view: View): readonly PathMark[] {
  return marksOf(view).filter((mark): mark is PathMark => mark.type === 'path' && mark.key.endsWith('/flow'))
}
function words(view: View): string {
  return textsOf(view)
    .map(({ text }) => text)
    .join('|')
}

const inEnglish = given(
  {
    received: 1184,
    filed: 806,
    handled: 771,
    outcome: { 'Already solved': 402, 'Being solved': 214, 'Left for later': 48 },
  },
  [
    count('received', 'Proposals received'),
    count('filed', 'Filed'),
    count('handled', 'Answered in time'),
    count('outcome', 'Outcome', { partOf: 'handled' }),
  ],
)

const over: Quantity = { value: 500, bound: 'over', unit: '件', wording: '500余件' }
const none: Quantity = { value: null, bound: 'unstated', unit: '件' }
const classes = (n: number) =>
  Object.fromEntries(Array.from({ length: n }, (_, i) => [`第${i + 1}类`, i % 7]))

const cases: Readonly<Record<string, readonly [Dataset, Query?]>> = {
  'six hundred proposals of Hebei': [proposals, hebei],
  'fields of Gansu': [proposals, gansu],
  'all places at once': [proposals, { indicator: hebei.indicator ?? [] }],
  'four stages with rests': [
    given({ received: 629, filed: 621, handled: 560, outcome: { A类: 300, B类: 200, C类: 20 } }),
  ],
  'large rests': [given({ received: 1000, filed: 400, handled: 100, outcome: { A类: 1, B类: 1 } })],
  'long names': [
    given({ received: 90, filed: 80, handled: 70, outcome: { [long]: 40, [`${long}（二）`]: 30 } }),
  ],
  'many tiny classes': [given({ received: 9000, filed: 8000, handled: 7000, outcome: classes(40) })],
  'two hundred classes': [given({ received: 9000, filed: 8000, handled: 7000, outcome: classes(200) })],
  'a huge range': [given({ received: 1e9, filed: 10, handled: 10, outcome: { A类: 1, B类: 0 } })],
  'nothing but zeros': [given({ received: 0, filed: 0, handled: 0, outcome: { A类: 0 } })],
  'no further than filed': [given({ received: 629, filed: 621 })],
  'a class without a number': [given({ received: 10, filed: 9, handled: 9, outcome: { A类: 4, C类: none } })],
  'a figure that is not exact': [given({ received: 629, filed: over, handled: 400 })],
  'two branches': [
    given({ received: 100, filed: 70, merged: 20, outcome: { A类: 40, B类: 30 } }, [
      count('received', '收到'),
      count('filed', '立案', { partOf: 'received' }),
      count('merged', '并案办理', { partOf: 'received' }),
      count('outcome', '结果', { partOf: 'filed' }),
    ]),
    { indicator: ['received', 'filed', 'merged', 'outcome'] },
  ],
}

describe.each([320, 640, 1200])('at %i px', (width) => {
  it.each(Object.entries(cases))(
    '%s stays in its frame with no text over another',
    (_name, [dataset, query]) => {
      expect(faultsOf(drawn(dataset, query, width))).toEqual([])
      expect(faultsOf(drawn(dataset, query, width, 'en'))).toEqual([])
    },
  )

  it.each(Object.entries(hardCases))('%s too', (_name, dataset) => {
    expect(faultsOf(drawn(dataset, {}, width))).toEqual([])
  })
})

describe('a flow', () => {
  it('goes from stage to stage in the order asked for, as wide as its figures', () => {
    const view = drawn(proposals, hebei)
    const nodes = nodesOf(view)
    const [received, filed] = [nodes[0] as RectMark, nodes[1] as RectMark]
    expect(rounded((filed.height / received.height) * 629)).toBe(621)
    expect([received.x, filed.x].map(rounded)).toEqual([0, rounded((nodes[2]?.x ?? 0) / 2)])
    expect(words(view)).toContain('收到的提案|629件|立案（承办）的提案|621件')
    expect(words(view)).toContain('已经解决和部分解决|477件')
    const outcomes = nodes.filter(({ role, series }) => role === 'value' && series)
    const sum = outcomes.reduce((total, { height }) => total + height, 0)
    expect(rounded(sum)).toBe(rounded(filed.height))
  })

  it('is grey before it divides, its ends too: the classes stand out', () => {
    const view = drawn(proposals, hebei)
    const colours = [...nodesOf(view), ...ribbonsOf(view)].flatMap(({ role, series = 'ink' }) =>
      role === 'rest' ? [] : [view.frame.colors.get(series)],
    )
    expect(colours).toEqual([-1, -1, 0, 1, 2, -1, 0, 1, 2])
  })

  it('writes many classes in one line each, in one colour where there are more of them than colours', () => {
    const view = drawn(given({ received: 900, filed: 800, handled: 700, outcome: classes(12) }), four, 640)
    const lines = textsOf(view).filter(({ role, target = '' }) => role === 'label' && target.includes('类'))
    const tops = new Map<string, Set<number>>()
    for (const { target = '', y } of lines) tops.set(target, (tops.get(target) ?? new Set()).add(y))
    expect([tops.size, lines.length]).toEqual([12, 24])
    expect([...tops.values()].every((ys) => ys.size === 1)).toBe(true)
    const colors = marksOf(view).flatMap(({ role, series }) =>
      role === 'area' && series ? [view.frame.colors.get(series)] : [],
    )
    expect(new Set(colors)).toEqual(new Set([0]))
  })

  it.each([320, 640, 1200])('has every name beside the middle of its node at %i px', (width) => {
    const view = drawn(given({ received: 900, filed: 800, handled: 700, outcome: classes(12) }), four, width)
    expect(marksOf(view).filter(({ key }) => key.endsWith('/leader'))).toEqual([])
    const lines = textsOf(view).filter(({ role, target = '' }) => role === 'label' && target.includes('类'))
    for (const { target, y, height } of nodesOf(view).filter(({ series }) => series)) {
      const own = lines.filter((line) => line.target === target).map((line) => line.y - line.size * 0.35)
      const middle = own.reduce((sum, one) => sum + one, 0) / own.length
      expect(Math.abs(middle - (y + height / 2))).toBeLessThan(3)
    }
  })

  it('draws the least of very many classes as one, says so, and tables each', () => {
    const view = drawn(given({ received: 900, filed: 800, handled: 700, outcome: classes(60) }), four, 640)
    expect(nodesOf(view).filter(({ series }) => series)).toHaveLength(15)
    expect(words(view)).toContain('其余45项|91件（推算）')
    expect(view.facts.notes).toEqual(['“其余45项”合画一条，各数见数据表'])
    expect(view.facts.rows.length).toBeGreaterThanOrEqual(63)
  })

  it('leaves very many classes apart whose figures do not add up', () => {
    const rates = stages.map((stage) =>
      stage.id === 'outcome' ? { ...stage, kind: 'rate' as const } : stage,
    )
    const view = drawn(
      given({ received: 900, filed: 800, handled: 700, outcome: classes(30) }, rates),
      four,
      640,
    )
    expect(words(view)).not.toContain('数量原文未列')
    expect(nodesOf(view).filter(({ series }) => series).length).toBeGreaterThan(16)
  })

  it('leads from stage to stage as straight as what follows lets it', () => {
    const view = drawn(given({ received: 1184, filed: 806, handled: 771, outcome: { A类: 402, B类: 214 } }))
    const tops = nodesOf(view).filter(({ role, series }) => role === 'value' && series === '')
    expect(new Set(tops.map(({ y }) => rounded(y))).size).toBe(1)
  })

  it('outlines what did not go on, says that it is worked out, and tables it', () => {
    const view = drawn(proposals, hebei)
    expect(words(view)).toContain('其余8件，未到下一环节（推算）')
    expect(ribbonsOf(view).filter(({ role }) => role === 'rest')).toHaveLength(1)
    const rows = Array.from({ length: view.facts.rows.length }, (_, i) => view.facts.rows.at(i))
    expect(rows.at(-1)).toMatchObject({ text: '其余8件，未到下一环节（推算）', status: 'derived' })
    expect(view.targets.length).toBe(6)
    expect(view.facts.summary).toContain('其余8件，未到下一环节（推算）')
    expect(view.facts.summary).not.toContain('原文未分列')
  })

  it('outlines what is not broken down among the classes, and names the class that has no number', () => {
    const view = drawn(given({ received: 10, filed: 9, handled: 9, outcome: { A类: 4, C类: none } }))
    expect(words(view)).toContain('其余5件，原文未分列（推算）')
    expect(view.facts.notes).toEqual(['数量原文未列：C类'])
    expect(words(drawn(proposals, gansu, 640, 'en'))).toContain('other 378 items, did not go on (derived)')
  })

  it.each([320, 360, 640, 1200])('breaks no word and no figure over a column at %i px', (width) => {
    const view = drawn(inEnglish, four, width, 'en')
    const heads = ['Proposals received', '1,184 items', 'Filed', '806 items', 'Answered in time', '771 items']
    const lines = words(view).split('|')
    for (const word of heads.join(' ').split(' '))
      expect(lines.some((line) => line.split(' ').includes(word))).toBe(true)
    for (const figure of heads.filter((head) => /\d/.test(head))) expect(lines).toContain(figure)
    expect(lines.filter((line) => line.endsWith('…'))).toEqual([])
    expect(faultsOf(view)).toEqual([])
  })

  it('leads heads that have no room side by side down to their columns', () => {
    const view = drawn(inEnglish, four, 360, 'en')
    const leaders = marksOf(view).filter((mark) => mark.type === 'line' && mark.key.endsWith('/down'))
    expect(leaders).toHaveLength(3)
    const tops = nodesOf(view).map(({ x, width, y }) => [rounded(x + width / 2), rounded(y - 1)])
    for (const { x1, x2, y2 } of leaders as readonly LineMark[]) {
      expect(x1).toBe(x2)
      expect(tops).toContainEqual([rounded(x2), rounded(y2)])
    }
    const across = drawn(inEnglish, four, 1200, 'en')
    expect(marksOf(across).filter((mark) => mark.key.endsWith('/down'))).toHaveLength(0)
  })

  it('keeps ribbons of one source beside each other and inside it', () => {
    const view = drawn(proposals, hebei)
    const filed = nodesOf(view)[1] as RectMark
    const starts = ribbonsOf(view)
      .filter(({ role, series }) => role === 'area' && series)
      .map(({ d }) => Number(/^M[\d.]+ ([\d.]+)/.exec(d)?.[1]))
    expect(starts.map(rounded)).toEqual(starts.map(rounded).toSorted((a, b) => a - b))
    expect(Math.min(...starts)).toBeCloseTo(filed.y, 0)
  })

  it('divides the stage that a branch says it is part of', () => {
    const [dataset, query] = cases['two branches'] as [Dataset, Query]
    const view = drawn(dataset, query)
    const nodes = nodesOf(view)
    expect(new Set(nodes.map(({ x }) => rounded(x))).size).toBe(3)
    expect(words(view)).toContain('其余10件，未到下一环节（推算）')
  })

  it.each([
    [
      'is not exact',
      cases['a figure that is not exact'],
      '“立案：500余件”不是确数，其宽度无从确定，不画成流向，因此分列。',
    ],
    ['holds more than its source', [given({ received: 100, filed: 120 })], '“立案”120件，超过“收到”的100件'],
    [
      'holds with its classes more than its source',
      [given({ received: 100, filed: 90, handled: 90, outcome: { A类: 60, B类: 40 } })],
      '“办理结果”合计100件，超过“办复”的90件',
    ],
    ['is not given', [given({ received: 100, filed: none })], '“立案”数量原文未列'],
    ['stands alone', [given({ received: 100 })], '先后相接的环节不足两个'],
    ['is of several places', cases['all places at once'], '各数属于不同的地区、时段或口径'],
    [
      'says its classes are all there are, and they are fewer',
      [
        given({ filed: 100, outcome: { A类: 60, B类: 30 } }, [
          count('filed', '立案'),
          count('outcome', '结果', { partOf: 'filed', complete: true }),
        ]),
        { indicator: ['filed', 'outcome'] },
      ],
      '“结果”各类合计90件，不足“立案”的100件',
    ],
    [
      'comes from a stage that is not shown',
      [given({ received: 100, outcome: { A类: 60 } })],
      '“办理结果”从哪一环节而来没有列出',
    ],
    [
      'is divided in two ways',
      [
        given({ filed: 100, outcome: { A类: 60 }, field: { 经济: 40 } }, [
          count('filed', '立案'),
          count('outcome', '结果', { partOf: 'filed' }),
          count('field', '领域', { partOf: 'filed' }),
        ]),
        { indicator: ['filed', 'outcome', 'field'] },
      ],
      '“立案”有不止一种分法',
    ],
  ] as readonly (readonly [string, readonly [Dataset, Query?], string])[])(
    'is listed where a stage %s',
    (_name, [dataset, query], why) => {
      const view = drawn(dataset, query)
      expect(nodesOf(view)).toEqual([])
      expect(words(view).replaceAll('|', '')).toContain(why)
    },
  )
})

it('classes have colours of their own, each the same for its block and its ribbon; stages have none', () => {
  const view = drawn(given({ received: 120, filed: 100, handled: 100, outcome: { A类: 70, B类: 30 } }))
  const colours = (role: string) =>
    [...new Set(marksOf(view).flatMap((mark) => (mark.role === role ? [mark.series ?? '?'] : [])))].sort()
  expect(colours('value')).toEqual(['', 'A类', 'B类'])
  expect(colours('area')).toEqual(['', 'A类', 'B类'])
})
