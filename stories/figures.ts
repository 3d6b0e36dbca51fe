import { html, type TemplateResult } from 'lit'
import type { Dataset } from '../src/data/dataset.js'
import type { Indicator } from '../src/data/indicator.js'
import type { Quantity } from '../src/data/quantity.js'

/** The real figures of two cities, and the real outcomes of proposals of five committees. */
export const gansu = '/data/gansu.json'
export const proposals = '/data/proposals.json'

const figure = (value: number | null, bound: Quantity['bound'], more: Partial<Quantity> = {}): Quantity => ({
  value,
  bound,
  unit: '次',
  ...more,
})

/** Where a constructed dataset says it comes from. */
const made = [{ id: 'made', title: { zh: '为演示各种界限而拟', en: 'Constructed to show every bound' } }]

/** A measure word and what a figure of 110 of them is in the base unit: 110万元 is 1100000 元. */
interface Counted {
  readonly unit: string
  readonly scale?: 10000
}

/** One figure of every bound, as reports word them. */
function countsOf({ unit, scale }: Counted): readonly (readonly [string, Quantity])[] {
  const said = (scale ? '万' : '') + unit
  const times = (n: number) => n * (scale ?? 1)
  const one = (
    value: number | null,
    bound: Quantity['bound'],
    wording: string,
    more: Partial<Quantity> = {},
  ) =>
    figure(value === null ? null : times(value), bound, { unit, wording, ...(scale && { scale }), ...more })
  return [
    ['确数', one(118, 'exact', `118${said}`)],
    ['余', one(110, 'over', `110余${said}`, { below: times(120) })],
    ['以上', one(110, 'atLeast', `110${said}以上`)],
    ['近', one(110, 'nearly', `近110${said}`)],
    ['不足', one(110, 'under', `不足110${said}`)],
    ['不超过', one(110, 'atMost', `不超过110${said}`)],
    ['约', one(110, 'about', `约110${said}`)],
    ['区间', one(90, 'between', `90—120${said}`, { high: times(120) })],
    ['一批', figure(null, 'unstated', { unit, wording: '一批' })],
  ]
}

/** The same of shares and rates, where a hundred is the most there can be. */
const shares: readonly (readonly [string, Quantity])[] = (
  [
    ['确数', { value: 58.7, bound: 'exact', wording: '58.7%', decimals: 1 }],
    ['多', { value: 60, bound: 'over', wording: '六成多', below: 70 }],
    ['以上', { value: 98, bound: 'atLeast', wording: '98%以上' }],
    ['近', { value: 40, bound: 'nearly', wording: '近四成' }],
    ['不足', { value: 25, bound: 'under', wording: '不足25%' }],
    ['不超过', { value: 15, bound: 'atMost', wording: '不超过15%' }],
    ['约', { value: 30, bound: 'about', wording: '约30%' }],
    ['区间', { value: 20, bound: 'between', high: 30, wording: '20%～30%' }],
    ['多数', { value: null, bound: 'unstated', wording: '多数' }],
  ] as const
).map(([name, q]) => [name, { unit: '%', ...q }])

/** One figure of every bound of `indicator`, along `dimension`, constructed to be read side by side. */
export function everyBoundOf(
  indicator: Indicator,
  dimension: 'category' | 'place' | 'period' = 'category',
  scale?: 10000,
): Dataset {
  const { id, unit } = indicator
  const wordings = unit === '%' ? shares : countsOf({ unit, ...(scale && { scale }) })
  return {
    version: 1,
    indicators: [indicator],
    observations: wordings.map(([name, of], i) => ({
      indicator: id,
      [dimension]: dimension === 'period' ? String(2016 + i) : name,
      ...(dimension === 'place' && { period: '2024' }),
      figure: of,
      source: 'made',
    })),
    sources: made,
  }
}

export const held = {
  id: 'held',
  label: { zh: '协商次数', en: 'Consultations held' },
  unit: '次',
  kind: 'count',
} as const

export const rate = {
  id: 'rate',
  label: { zh: '提案办理满意率', en: 'Satisfied with the handling' },
  unit: '%',
  kind: 'rate',
  max: 100,
} as const

/** One figure of every bound. */
export const everyBound = everyBoundOf(held)

/** One figure of every bound in two years, far enough apart to be told from one another; what was least is most four years on. */
export const boundsOfTwoYears: Dataset = {
  ...everyBound,
  observations: ['2020', '2024'].flatMap((period, year) =>
    everyBound.observations.map((o, i, all) => {
      const value = 40 + 30 * (year === 0 ? i : all.length - 1 - i)
      const { figure: of } = o
      if (of.value === null) return { ...o, period }
      const high = of.high === undefined ? {} : { high: value + 20 }
      const wording = `${of.wording ?? ''}`
        .replace(/90—120/, `${value}—${value + 20}`)
        .replace(/11[08]/, String(value))
      return { ...o, period, figure: { ...of, value, ...high, wording } }
    }),
  ),
}

/** Long names, and more of them than a narrow screen holds. */
export const manyNames: Dataset = {
  version: 1,
  indicators: [{ id: 'n', label: { zh: '提案件数', en: 'Proposals' }, unit: '件', kind: 'count' }],
  observations: Array.from({ length: 30 }, (_, i) => ({
    indicator: 'n',
    period: '2024',
    category: `第${i + 1}专门委员会与界别联合工作小组（含特邀界别）`,
    figure: figure((i * 37) % 211, 'exact', { unit: '件' }),
  })),
}

/** Parameters of a story that is about having nothing to draw; every other one must draw something. */
export const drawsNothing = { draws: false }

/** A chart in a frame as wide as a phone. */
export const narrow = (content: TemplateResult): TemplateResult => html`<div class="narrow">${content}</div>`

/** What members say of how their proposals were handled: constructed, five classes from one end to the other. */
export const satisfaction: Dataset = {
  version: 1,
  indicators: [
    { id: 'replies', label: { zh: '委员评价', en: 'Members’ opinions' }, unit: '件', kind: 'count' },
  ],
  observations: (
    [
      ['城乡建设', [4, 11, 23, 88, 61]],
      ['教育卫生', [2, 6, 30, 71, 40]],
      ['生态环境', [9, 21, 18, 35, 12]],
      ['社会保障', [1, 3, 9, 52, 70]],
    ] as const
  ).flatMap(([field, counts]) =>
    counts.map((value, i) => ({
      indicator: 'replies',
      category: ['不满意', '不太满意', '一般', '满意', '非常满意'][i] ?? '',
      dimensions: { field },
      figure: figure(value, 'exact', { unit: '件' }),
      source: 'made',
    })),
  ),
  sources: [{ id: 'made', title: { zh: '为演示而拟', en: 'Constructed as an example' } }],
}

/** Three districts by twelve fields: more than there are colours. */
export const twelveFields: Dataset = {
  version: 1,
  indicators: [{ id: 'n', label: { zh: '提案件数', en: 'Proposals' }, unit: '件', kind: 'count' }],
  observations: ['东区', '西区', '新区'].flatMap((place, i) =>
    [
      ...['经济建设', '科教文卫体', '劳动人事社保治理', '环境资源', '农业农村', '政策法规'],
      ...['民宗统战', '城乡建设', '社会保障', '港澳台侨', '文化文史', '委员履职'],
    ].map((category, j) => ({
      indicator: 'n',
      place,
      category,
      period: '2024',
      figure: figure(20 + ((i * 5 + j * 7) % 11) * 9, 'exact', { unit: '件' }),
      source: 'made',
    })),
  ),
  sources: [{ id: 'made', title: { zh: '为演示而拟', en: 'Constructed as an example' } }],
}

/** The satisfaction of members with an outermost part that is not exact, and one inside that is not. */
export const doubtfulParts = (inside: boolean): Dataset => ({
  ...satisfaction,
  observations: satisfaction.observations.map((o) =>
    o.category === (inside ? '一般' : '非常满意') && o.dimensions?.['field'] === '教育卫生'
      ? { ...o, figure: figure(40, 'over', { unit: '件', wording: '40余件' }) }
      : o,
  ),
})

/** Two hundred categories, none of them long. */
export const twoHundred: Dataset = {
  version: 1,
  indicators: [{ id: 'n', label: { zh: '提案件数', en: 'Proposals' }, unit: '件', kind: 'count' }],
  observations: Array.from({ length: 200 }, (_, i) => ({
    indicator: 'n',
    category: `第${i + 1}组`,
    figure: figure((i * 7919) % 613, 'exact', { unit: '件' }),
  })),
}

const fourteen = [
  '620100',
  '620200',
  '620300',
  '620400',
  '620500',
  '620600',
  '620700',
  '620800',
  '620900',
  '621000',
  '621100',
  '621200',
  '622900',
  '623000',
]

/** A figure for every prefecture of Gansu but two: constructed, since no report gives all fourteen. */
export const prefectures: Dataset = {
  version: 1,
  indicators: [held],
  observations: fourteen
    .filter((place) => place !== '620300' && place !== '623000')
    .map((place, i) => ({
      indicator: 'held',
      place,
      period: '2024',
      figure:
        i % 5 === 1
          ? figure(30 * (i + 1), 'over', { wording: `${30 * (i + 1)}余次` })
          : i === 7
            ? figure(null, 'unstated', { wording: '多次' })
            : figure(i === 4 ? 0 : (i * 67) % 190, 'exact'),
      source: 'made',
    })),
  sources: [
    {
      id: 'made',
      title: { zh: '为演示而拟，不是各地的实际数字', en: 'Constructed as an example; not actual figures' },
    },
  ],
}

/** Every third day or so of two years: constructed, since no report dates its consultations to days. */
export const heldByDay: Dataset = {
  version: 1,
  indicators: [held],
  observations: Array.from({ length: 240 }, (_, i) => {
    const day = new Date(Date.UTC(2023, 0, 4 + i * 3 + (i % 2))).toISOString().slice(0, 10)
    const value = (i * 7919) % 13
    return {
      indicator: 'held',
      period: day,
      figure:
        i % 17 === 5
          ? figure(10, 'over', { wording: '10余次' })
          : i % 41 === 7
            ? figure(null, 'unstated', { wording: '多次' })
            : figure(value, 'exact'),
      source: 'made',
    }
  }),
  sources: [
    {
      id: 'made',
      title: { zh: '逐日数字为演示而拟，不是实际数字', en: 'Daily figures constructed as an example' },
    },
  ],
}

const fields = ['经济建设', '农业农村', '科教文卫体', '劳动人事社保治理', '生态环境', '政法统战']

/** Proposals by field over the years: constructed, since the reports that give fields use classes of their own. */
export const fieldsByYear: Dataset = {
  version: 1,
  indicators: [{ id: 'n', label: { zh: '提案件数', en: 'Proposals' }, unit: '件', kind: 'count' }],
  observations: fields.flatMap((category, i) =>
    Array.from({ length: 7 }, (_, j) => ({
      indicator: 'n',
      category,
      period: String(2018 + j),
      figure:
        (i * 5 + j) % 9 === 4
          ? figure(100 + 10 * j, 'over', { unit: '件', wording: `${100 + 10 * j}余件` })
          : (i + j * 3) % 17 === 11
            ? figure(null, 'unstated', { unit: '件', wording: '一批' })
            : figure((i * 71 + j * 37) % 230, 'exact', { unit: '件' }),
      source: 'made',
    })).filter((_, j) => i !== 4 || j > 1),
  ),
  sources: [{ id: 'made', title: { zh: '为演示而拟', en: 'Constructed as an example' } }],
}

/** How the proposals of each field changed on the year before: constructed, as many down as up. */
export const changesByYear: Dataset = {
  version: 1,
  indicators: [
    { id: 'n', label: { zh: '提案件数较上年', en: 'Proposals on the year' }, unit: '%', kind: 'change' },
  ],
  observations: fields.flatMap((category, i) =>
    Array.from({ length: 6 }, (_, j) => ({
      indicator: 'n',
      category,
      period: String(2019 + j),
      figure: figure(((i * 71 + j * 37) % 45) - 18, 'exact', { unit: '%' }),
      source: 'made',
    })),
  ),
  sources: [{ id: 'made', title: { zh: '为演示而拟', en: 'Constructed as an example' } }],
}

const groups: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  经济: { 经济建设: 290, 农业农村: 69 },
  社会: { 科教文卫体: 175, 劳动人事社保治理: 111 },
  生态与法治: { 生态环境: 86, 政策法规民宗统战其他: 68 },
}

/** Proposals by field, in groups: the figures of one report, the groups constructed. */
export const fieldsByGroup: Dataset = {
  version: 1,
  indicators: [
    {
      id: 'n',
      label: { zh: '提案件数', en: 'Proposals' },
      unit: '件',
      kind: 'count',
      partOf: 'all',
      complete: true,
    },
  ],
  observations: Object.entries(groups).flatMap(([field, counts]) =>
    Object.entries(counts).map(([category, value]) => ({
      indicator: 'n',
      category,
      dimensions: { field },
      figure: figure(value, 'exact', { unit: '件' }),
      source: 'made',
    })),
  ),
  sources: [{ id: 'made', title: { zh: '分组为演示而拟', en: 'Groups constructed as an example' } }],
}

const stage = (id: string, zh: string, en: string, partOf?: string): Indicator => ({
  id,
  label: { zh, en },
  unit: '件',
  kind: 'count',
  ...(partOf !== undefined && { partOf }),
})

/** Received, filed, and outcomes of every bound: constructed. */
export const doubtfulFlow: Dataset = {
  ...everyBoundOf(stage('outcome', '办理结果', 'Outcome', 'filed')),
  indicators: [
    stage('received', '收到', 'Received'),
    stage('filed', '立案', 'Filed'),
    stage('outcome', '办理结果', 'Outcome', 'filed'),
  ],
  observations: [
    { indicator: 'received', figure: figure(1300, 'exact', { unit: '件' }), source: 'made' },
    { indicator: 'filed', figure: figure(1200, 'exact', { unit: '件' }), source: 'made' },
    ...everyBoundOf(stage('outcome', '办理结果', 'Outcome')).observations,
  ],
}

/** Four stages of which the last is broken down in part: constructed. */
export const fourStages: Dataset = {
  version: 1,
  indicators: [
    stage('received', '收到的提案', 'Proposals received'),
    stage('filed', '立案', 'Filed'),
    stage('handled', '按期办复', 'Answered in time'),
    stage('outcome', '办理结果', 'Outcome', 'handled'),
  ],
  observations: (
    [
      ['received', undefined, 1184],
      ['filed', undefined, 806],
      ['handled', undefined, 771],
      ['outcome', 'A类 已经解决或基本解决', 402],
      ['outcome', 'B类 正在解决或列入规划逐步解决', 214],
      ['outcome', 'C类 因条件限制留待以后解决', 48],
    ] as const
  ).map(([indicator, category, value]) => ({
    indicator,
    ...(category !== undefined && { category }),
    figure: figure(value, 'exact', { unit: '件' }),
    source: 'made',
  })),
  sources: [{ id: 'made', title: { zh: '为演示而拟', en: 'Constructed as an example' } }],
}

const crossed = (id: string, zh: string, en: string, unit: string): Indicator => ({
  id,
  label: { zh, en },
  unit,
  kind: 'count',
})
export const membersAndProposals: readonly [Indicator, Indicator] = [
  crossed('members', '提出提案的委员', 'Members who proposed', '名'),
  crossed('n', '提案件数', 'Proposals', '件'),
]

/** Pairs of figures, one a place, each with one bound or another: constructed. */
export const crossedBounds: Dataset = {
  version: 1,
  indicators: membersAndProposals,
  observations: (
    [
      ['两个确数', [40, 'exact'], [70, 'exact']],
      ['余', [90, 'over'], [150, 'exact']],
      ['余、以上', [130, 'over'], [90, 'atLeast']],
      ['近', [160, 'exact'], [230, 'nearly']],
      ['不足、近', [200, 'under'], [160, 'nearly']],
      ['约', [240, 'exact'], [290, 'about']],
      ['约、约', [290, 'about'], [210, 'about']],
      ['区间', [320, 'between', 370], [130, 'exact']],
      ['两个区间', [320, 'between', 380], [290, 'between', 340]],
      ['一个未列', [350, 'exact'], [null, 'unstated']],
    ] as const
  ).flatMap(([place, ...both]) =>
    both.map(([value, bound, high], i) => ({
      indicator: membersAndProposals[i]?.id ?? '',
      place,
      period: '2024',
      figure: figure(value, bound, {
        unit: membersAndProposals[i]?.unit ?? '',
        ...(high !== undefined && { high }),
      }),
      source: 'made',
    })),
  ),
  sources: made,
}

/** Pairs of figures of so many places: constructed. */
export const manyPairs = (count: number): Dataset => ({
  version: 1,
  indicators: membersAndProposals,
  observations: Array.from({ length: count }, (_, i) => i).flatMap((i) => {
    const members = 20 + ((i * 7919 + i * i * 31) % 401)
    const noise = ((i * i * 17 + i * 104729) % 211) + ((i * i * i * 7) % 97)
    return [members, Math.round(members * 1.4 + noise)].map((value, j) => ({
      indicator: membersAndProposals[j]?.id ?? '',
      place: `第${i + 1}区`,
      period: '2024',
      figure: figure(value, 'exact', { unit: membersAndProposals[j]?.unit ?? '' }),
      source: 'made',
    }))
  }),
  sources: [{ id: 'made', title: { zh: '为演示而拟', en: 'Constructed as an example' } }],
})

/** Consultations of so many places, some not exact: constructed. */
export const heldByPlace = (count: number): Dataset => ({
  version: 1,
  indicators: [held],
  observations: Array.from({ length: count }, (_, i) => {
    const value = 20 + ((i * 37) % 90) + ((i * 53) % 70)
    return {
      indicator: 'held',
      place: `第${i + 1}县`,
      period: '2024',
      figure:
        i % 11 === 4
          ? figure(Math.floor(value / 10) * 10, 'nearly')
          : i % 13 === 6
            ? figure(60, 'between', { high: 90 })
            : i % 29 === 8
              ? figure(null, 'unstated', { wording: '多次' })
              : figure(value, 'exact'),
      source: 'made',
    }
  }),
  sources: [{ id: 'made', title: { zh: '为演示而拟', en: 'Constructed as an example' } }],
})
