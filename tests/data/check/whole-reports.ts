/**
 * Everything a report says of a year's proposals, what came in, who proposed, fields, outcomes and answers, written down as
 * editors do: one list, sections, one row, two levels of headers, records, two figures in a cell, several years.
 */
import { lots, type Below, type Lots } from './lots.js'
import type { LaidOut } from './outcomes.js'

type Counts = readonly (readonly [name: string, count: number])[]

interface Report {
  readonly received: number
  readonly filed: number
  /** What became of those not filed. */
  readonly ways?: Counts
  readonly proposers?: Counts
  readonly fields?: Counts
  readonly outcomes?: Counts
  readonly answers?: Counts
}

/** Counts as public reports of committees, from counties to the national one, printed them. */
const reports: readonly Report[] = [
  {
    ...{ received: 820, filed: 799 },
    proposers: [
      ['集体提案', 133],
      ['委员个人或联名提案', 666],
    ],
    fields: [
      ['经济建设', 290],
      ['科教文卫体', 175],
      ['社会保障和社会治理', 111],
      ['环境资源', 86],
      ['农业农村', 69],
      ['政法统战及其他', 68],
    ],
    outcomes: [
      ['A', 418],
      ['B', 265],
      ['C', 116],
    ],
  },
  {
    ...{ received: 578, filed: 470 },
    ways: [
      ['并案', 23],
      ['不予立案', 85],
    ],
    proposers: [
      ['委员提案', 371],
      ['集体提案', 99],
    ],
    outcomes: [
      ['A', 433],
      ['B', 32],
      ['C', 5],
    ],
  },
  {
    ...{ received: 400, filed: 349 },
    ways: [['转为意见建议', 51]],
    fields: [
      ['经济建设', 136],
      ['政治建设', 25],
      ['文化建设', 44],
      ['社会建设', 131],
      ['生态文明建设', 13],
    ],
  },
  {
    ...{ received: 5641, filed: 5254 },
    ways: [
      ['转委员来信', 70],
      ['并案、撤案', 317],
    ],
    proposers: [
      ['委员提案', 4884],
      ['民主党派提案', 352],
      ['人民团体提案', 6],
      ['界别、小组提案', 12],
    ],
  },
  {
    ...{ received: 93, filed: 89 },
    outcomes: [
      ['已经解决或基本解决', 26],
      ['正在解决或列入计划解决', 53],
      ['留作参考', 10],
    ],
  },
  {
    ...{ received: 639, filed: 588 },
    proposers: [
      ['委员提案', 487],
      ['集体提案', 101],
    ],
    outcomes: [
      ['A', 361],
      ['B', 171],
      ['C', 56],
    ],
    answers: [
      ['满意', 521],
      ['基本满意', 62],
      ['不满意', 5],
    ],
  },
]

/** A figure as printed: its count, its share, or both. */
interface Item {
  readonly name: string
  readonly count?: number
  readonly share?: string
}

interface Section {
  readonly name: string
  readonly items: readonly Item[]
}

const letters: Readonly<Record<string, readonly string[]>> = {
  A: ['A类', 'A类（已解决）', '已经解决或基本解决'],
  B: ['B类', 'B类（正在解决）', '正在解决或列入计划解决'],
  C: ['C类', 'C类（留作参考）', '留作参考'],
}

function sectionsOf(
  { received, filed, ways = [], ...report }: Report,
  { below, draw }: Lots,
): readonly Section[] {
  const [decimals, isCut, letter] = [draw([1, 1, 2]), draw([false, false, true]), below(3)]
  const percent = (count: number, of: number) => {
    const share = (100 * count) / of
    return (isCut ? Math.floor(share * 10 ** decimals + 1e-9) / 10 ** decimals : share).toFixed(decimals)
  }
  const plain = ([name, count]: Counts[number]): Item => ({ name, count })
  const divided = (counts: Counts, suffix = ''): readonly Item[] =>
    counts.map(([name, count]) => ({
      ...{ name: (letters[name]?.[letter] ?? name) + suffix, count },
      share: percent(count, filed),
    }))
  const rate: Item = { name: '立案率', share: percent(filed, received) }
  const whole: Counts = [
    [draw(['收到提案', '提交提案', '共收到提案', '收到提案总数']), received],
    [draw(['立案', '审查立案', '立案提案', '经审查立案']), filed],
  ]
  const suffix = draw(['', '类', '方面', '类提案'])
  const done: readonly Item[] = [
    { name: draw(['办复', '办结', '已办复']), count: filed },
    { name: draw(['办复率', '办结率']), share: '100' },
  ]
  return [
    { name: '收到及立案情况', items: [...[...whole, ...ways].map(plain), ...(below(5) < 2 ? [rate] : [])] },
    { name: draw(['提案者', '按提案人分', '来源']), items: divided(report.proposers ?? []) },
    { name: draw(['提案内容', '按内容分', '类别']), items: divided(report.fields ?? [], suffix) },
    {
      name: draw(['办理结果', '办理情况']),
      items: report.outcomes ? [...done.slice(0, below(3)), ...divided(report.outcomes)] : [],
    },
    { name: draw(['满意度', '委员评价']), items: divided(report.answers ?? []) },
  ].filter(({ items }) => items.length > 0)
}

type Rows = readonly (readonly string[])[]

interface Form {
  readonly sections: readonly Section[]
  readonly lots: Lots
  readonly unit: string
  readonly hasShares: boolean
}

const countOf = ({ count }: Item, unit: string) => (count === undefined ? '' : `${count}${unit}`)
const shareOf = ({ share }: Item) => (share === undefined ? '' : `${share}%`)
/** In the only column there is. */
const onlyOf = (item: Item, unit: string) => countOf(item, unit) || shareOf(item)

const forms: Readonly<Record<string, (form: Form) => Rows | string>> = {
  list: ({ sections, lots: { draw }, unit, hasShares }) => [
    [
      draw(['项目', '内容', '指标']),
      draw(['件数', '数量', '提案数（件）']),
      ...(hasShares ? [draw(['占比', '占立案总数'])] : []),
    ],
    ...sections.flatMap(({ items }) =>
      items.map((item) => [
        ...[item.name, hasShares ? countOf(item, unit) : onlyOf(item, unit)],
        ...(hasShares ? [shareOf(item)] : []),
      ]),
    ),
  ],
  sections: ({ sections, lots: { draw, below }, unit }) => {
    const isRepeated = below(2) > 0
    return [
      [draw(['类别', '分类']), draw(['名称', '内容']), '件数', '占比'],
      ...sections.flatMap(({ name, items }) =>
        items.map((item, i) => [
          i === 0 || isRepeated ? name : '',
          item.name,
          countOf(item, unit),
          shareOf(item),
        ]),
      ),
    ]
  },
  wide: ({ sections, unit, hasShares }) => {
    const cells = sections.flatMap(({ items }) =>
      items.flatMap((item) => [
        [item.name, onlyOf(item, unit)] as const,
        ...(hasShares && item.count !== undefined && item.share !== undefined
          ? [[`${item.name}占比`, shareOf(item)] as const]
          : []),
      ]),
    )
    return [cells.map(([name]) => name), cells.map(([, text]) => text)]
  },
  'two levels': ({ sections, unit }) => [
    sections.flatMap(({ name, items }) => items.map((_, i) => (i === 0 ? name : ''))),
    sections.flatMap(({ items }) => items.map(({ name }) => name)),
    sections.flatMap(({ items }) => items.map((item) => onlyOf(item, unit))),
  ],
  records: ({ sections, unit }) =>
    JSON.stringify(
      sections.flatMap(({ items }) =>
        items.map((item) => ({
          ...{ 项目: item.name, 数量: onlyOf(item, unit) },
          ...(item.count !== undefined && item.share !== undefined && { 占比: shareOf(item) }),
        })),
      ),
      null,
      1,
    ),
  cells: ({ sections }) => [
    ['项目', '情况'],
    ...sections.flatMap(({ items }) =>
      items.map((item) => {
        const both = item.count !== undefined && item.share !== undefined
        return [item.name, both ? `${item.count}件（${shareOf(item)}）` : onlyOf(item, '件')]
      }),
    ),
  ],
  numbered: ({ sections, unit }) => [
    ['项目', '件数', '占比'],
    ...sections.flatMap(({ name, items }, i) => [
      [`${'一二三四五'.charAt(i)}、${name}`, '', ''],
      ...items.map((item) => [item.name, countOf(item, unit), shareOf(item)]),
    ]),
  ],
}

/** As many tables, each report in turn and its form drawn by lot. */
export function wholeReports(count: number, seed: number): readonly LaidOut[] {
  const own = lots(seed)
  const { draw, below } = own
  return Array.from({ length: count }, (_, i) => {
    const [form, make] = draw(Object.entries(forms))
    const sections = sectionsOf(reports[i % reports.length] as Report, own)
    const rows = make({ sections, lots: own, unit: draw(['', '', '件']), hasShares: below(10) < 7 })
    const text =
      typeof rows === 'string'
        ? rows
        : titled(rows, below)
            .map((row) => row.join())
            .join('\n')
    return { name: `${i} ${form}`, file: form === 'records' ? 'x.json' : 'x.csv', text }
  })
}

function titled(rows: Rows, below: Below): Rows {
  const width = rows[0]?.length ?? 1
  return below(4) > 0 ? rows : [['2023年提案工作情况', ...Array<string>(width - 1).fill('')], ...rows]
}
