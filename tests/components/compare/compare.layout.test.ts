import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layoutCompare } from '../../../src/components/compare/compare.layout.js'
import { layByPlace } from '../../../src/components/compare/lay-by-place.js'
import { parseTopics } from '../../../src/components/compare/parse-topics.js'
import { toCsv } from '../../../src/components/chart/reader/to-csv.js'
import { spokenRow } from '../../../src/components/chart/layout/words/facts.js'
import type { ChartView, Row } from '../../../src/components/chart/view.js'
import type { Dataset, Observation } from '../../../src/data/dataset.js'
import type { Quantity } from '../../../src/data/quantity.js'
import { readPlain } from '../../../src/data/read/plain.js'
import { parseWhere } from '../../../src/data/where.js'
import { readQuantity } from '../../../src/data/wording/read-quantity.js'
import {
  everyBound,
  faultsOf,
  frameOf,
  marksOf,
  ofObservations,
  quantity,
  selected,
  textsOf,
} from '../chart/given.js'

function portal(name: string): Dataset {
  const raw: unknown = JSON.parse(
    readFileSync(new URL(`../../../portal/data/${name}.json`, import.meta.url), 'utf8'),
  )
  const plain = readPlain(raw, {
    figures: (written) => (typeof written === 'string' ? readQuantity(written) : (written as Quantity)),
  })
  if (!('dataset' in plain)) throw new Error(`portal/data/${name}.json does not read`)
  return plain.dataset
}

const gansu = portal('gansu')
const proposals = portal('proposals')
const topics =
  '委员工作室、工作站:studios,stations;基层协商:consultations,members;提案办理:reply-rate,satisfaction,proposals,completion,outcome;建言成果:reports,absorbed;爱心支援:donations'

function drawn(
  dataset: Dataset,
  own: { topics?: unknown; width?: number; where?: string; locale?: 'zh-CN' | 'en'; fontSize?: number } = {},
): ChartView {
  const rows = parseTopics(own.topics ?? '')
  const indicator = rows.flatMap((topic) => topic.indicators)
  const selection = selected(dataset, {
    by: 'place',
    split: 'category',
    whole: layByPlace,
    where: parseWhere(own.where ?? ''),
    ...(indicator.length > 0 && { indicator }),
  })
  const frame = frameOf(selection, own.width ?? 1168, {
    locale: own.locale ?? 'zh-CN',
    fontSize: own.fontSize ?? 16,
  })
  return layoutCompare(selection, frame, { topics: rows })
}

function rowsOf(view: ChartView): readonly Row[] {
  return Array.from({ length: view.facts.rows.length }, (_, i) => view.facts.rows.at(i))
}

function said(view: ChartView): string {
  return textsOf(view)
    .map((mark) => mark.text)
    .join('')
}

/** Places by the number given, over one indicator. */
function filedIn(figures: Readonly<Record<string, number>>, scopes: readonly string[] = []): Dataset {
  return {
    version: 1,
    indicators: [{ id: 'filed', label: '立案数', unit: '件', kind: 'count', timing: 'flow' }],
    observations: Object.entries(figures).map(([place, value], i) => ({
      indicator: 'filed',
      place,
      period: '2023',
      figure: { value, bound: 'exact', unit: '件' },
      ...(scopes[i] !== undefined && { scope: scopes[i] }),
    })),
  }
}

describe('layoutCompare', () => {
  it.each([
    [320, 'zh-CN', 16],
    [640, 'zh-CN', 16],
    [1200, 'zh-CN', 16],
    [320, 'en', 16],
    [640, 'en', 16],
    [1200, 'en', 16],
    [800, 'zh-CN', 32],
  ] as const)(
    'keeps every text inside and apart at %i px in %s, %i px letters',
    (width, locale, fontSize) => {
      for (const dataset of [gansu, proposals]) {
        expect(faultsOf(drawn(dataset, { width, locale, fontSize }))).toEqual([])
      }
      expect(faultsOf(drawn(gansu, { topics, width, locale, fontSize }))).toEqual([])
    },
  )

  it('says why a first batch and a total are not compared, and draws no bar for them', () => {
    const view = drawn(gansu, { topics: '工作室:studios' })
    expect(said(view)).toContain('不可比：口径不同：首批 与 建成。')
    expect(marksOf(view).filter((mark) => mark.role === 'value')).toEqual([])
  })

  it('says that places list different units', () => {
    expect(said(drawn(gansu, { topics: '基层协商:consultations,members' }))).toContain(
      '不可比：单位不同：次 与 名。',
    )
  })

  it('draws what is comparable on one axis along the row', () => {
    const view = drawn(filedIn({ 甲市: 100, 乙市: 50 }))
    const bars = marksOf(view).flatMap((mark) =>
      mark.type === 'rect' && mark.role === 'value' ? [mark.width] : [],
    )
    expect(bars).toHaveLength(2)
    expect((bars[0] ?? 0) / (bars[1] ?? 1)).toBeCloseTo(2, 5)
    expect(said(view)).not.toContain('不可比')
  })

  it('lists more than two figures of a place one a line, their periods in words', () => {
    const years: Dataset = {
      ...filedIn({}),
      observations: ['2016/2018', '2021~', '2022-03', '2023/..'].map((period, i) => ({
        indicator: 'filed',
        place: '甲市',
        period,
        figure: { value: 100 + i, bound: 'exact', unit: '件' },
      })),
    }
    const lines = textsOf(drawn(years)).filter((mark) => mark.key.endsWith('/line'))
    expect(lines.map((mark) => mark.text)).toEqual(['2016年—2018年', '2021年（约）', '2022年3月', '2023年起'])
  })

  it('says once under a list what all of it is of: scope and period', () => {
    const classes = ['甲类', '乙类', '丙类'].map((category, i) => ({
      ...{ indicator: 'filed', place: '甲市', period: '2023', scope: '首批', category },
      figure: { value: 20 + i, bound: 'exact', unit: '件' } as const,
    }))
    const view = drawn({ ...filedIn({}), observations: classes })
    expect(
      textsOf(view)
        .filter(({ text }) => /2023|首批/.test(text))
        .map(({ text }) => text),
    ).toEqual(['首批；2023年'])
  })

  it.each([320, 640])(
    'names the classes of a list whole, and the list by none of them, at %i px',
    (width) => {
      const measures = [
        '组织委员参加基层协商议事会、院坝会和“有事好商量”协商活动',
        '委员宣讲',
        '提案委员会督办的重点民生实事项目（含跨年度续办）',
      ]
      const view = drawn(
        {
          ...filedIn({}),
          observations: measures.map((category, i) => ({
            indicator: 'filed',
            place: '甲市',
            period: '2023',
            category,
            figure: { value: 20 + i, bound: 'exact', unit: '件' },
          })),
        },
        { width },
      )
      const of = (part: string) => textsOf(view).filter(({ key }) => key.includes(part))
      const lines = of('/line').filter(({ role }) => role === 'axisLabel')
      const names = lines.map(({ key, text }) => ({ key: key.replace(/\/line(\/\d+)?$/, ''), text }))
      const keys = [...new Set(names.map(({ key }) => key))]
      expect(
        keys.map((own) => names.flatMap(({ key, text }) => (key === own ? [text] : [])).join('')),
      ).toEqual(measures)
      expect(of('/head').map(({ text }) => text)).toEqual([])
      expect(faultsOf(view)).toEqual([])
    },
  )

  it('shows the shares of a whole as a strip with what is not broken down', () => {
    const view = drawn(gansu, { topics })
    expect(said(view)).toContain('A类 58.7%')
    expect(said(view)).toContain('其余41.3%')
    expect(said(view)).toContain('推算')
    expect(said(view)).toContain('615件，全部办结')
    const [part] = marksOf(view).filter((mark) => mark.key.endsWith('/piece') && mark.role === 'value')
    const [rest] = marksOf(view).filter((mark) => mark.key.endsWith('/piece') && mark.role === 'rest')
    expect(
      part?.type === 'rect' && rest?.type === 'rect' && part.width / (part.width + rest.width),
    ).toBeCloseTo(0.587, 2)
  })

  it('lists parts that exceed their whole or are not exact instead of stacking them', () => {
    const over: Dataset = {
      version: 1,
      indicators: [{ id: 's', label: '占比', unit: '%', kind: 'share' }],
      observations: (['A', 'B'] as const).map((category, i) => ({
        indicator: 's',
        place: '甲市',
        category,
        figure: { value: 70 - i, bound: 'exact', unit: '%' },
      })),
    }
    const view = drawn(over)
    expect(marksOf(view).filter((mark) => mark.key.endsWith('/piece'))).toEqual([])
    expect(said(view)).toContain('70%')
    expect(faultsOf(view)).toEqual([])
  })

  it('says where a place has none of a topic, in drawing, table and CSV', () => {
    const view = drawn(gansu, { topics: '爱心支援:donations;工作室:studios' })
    const [absent] = rowsOf(view).filter((row) => row.status === 'notGiven')
    expect(absent).toMatchObject({ label: '爱心支援', place: '嘉峪关市', text: '原文未列此类数字' })
    expect(said(view)).toContain('原文未列此类数字')
    expect(toCsv(view.facts)).toContain('爱心支援,嘉峪关市')
  })

  it('names topic, place and figure to assistive technology', () => {
    const view = drawn(gansu, { topics })
    const labels = rowsOf(view).map((row) => spokenRow(row, 'zh-CN'))
    expect(labels.some((label) => /基层协商.*下沉委员.*嘉峪关市.*110余次/.test(label))).toBe(true)
    expect(view.targets.length).toBe(view.facts.rows.length)
    for (let i = 0; i < view.targets.length; i++) {
      const { box, key } = view.targets.at(i)
      expect(box.width, key).toBeGreaterThan(0)
      expect(box.height, key).toBeGreaterThan(0)
    }
  })

  it('drops no figure that no topic names', () => {
    const named = drawn(gansu, { topics: '工作室:studios' })
    expect(rowsOf(named).every((row) => row.indicator === '委员工作室')).toBe(true)
    const all = new Set(rowsOf(drawn(gansu)).map((row) => row.indicator))
    expect(all).toContain('被省政协调研报告吸纳的建议')
  })

  it('never recolours when filtered', () => {
    const color = (where: string) =>
      [...drawn(proposals, { where }).frame.colors].filter(([key]) => key.startsWith('part|hunan-2014'))
    expect(color('place=湖南省')).toEqual(color(''))
    expect(color('').length).toBeGreaterThan(0)
  })

  it('draws every bound and survives what is no number', () => {
    const observations = [
      ...Object.values(everyBound),
      { value: 1e308, bound: 'exact', unit: '次' } as const,
    ].map((figure, i) => ({ indicator: 'n', place: `第${i}市`, period: '2024', figure }))
    const view = drawn({
      version: 1,
      indicators: [{ id: 'n', label: '次数', unit: '次', kind: 'count' }],
      observations,
    })
    expect(view.facts.rows.length).toBe(observations.length)
    expect(
      marksOf(view).every((mark) =>
        Object.values(mark).every((v) => typeof v !== 'number' || Number.isFinite(v)),
      ),
    ).toBe(true)
  })

  it.each([686, 720, 968])('cuts neither a word of a topic nor the figure of a class at %i px', (width) => {
    const topicsOf = (dataset: Dataset) => drawn(dataset, { width, locale: 'en' })
    for (const view of [topicsOf(gansu), topicsOf(proposals), drawn(proposals, { width })])
      expect(
        textsOf(view)
          .filter(({ text }) => text.includes('…'))
          .map(({ text }) => text),
      ).toEqual([])
  })

  it('stacks topics and places where it is narrow', () => {
    const view = drawn(gansu, { topics, width: 343 })
    const places = textsOf(view).filter((mark) => /^topic\/0\/place\//.test(mark.key))
    expect(places.map((mark) => [mark.text, mark.x])).toEqual([
      ['嘉峪关市', 0],
      ['陇南市', 0],
    ])
  })
})

describe('parseTopics', () => {
  it('reads clauses, half and full width, encoded names', () => {
    expect(parseTopics('工作室：a，b;c; 甲%3A乙:d ')).toEqual([
      { label: '工作室', indicators: ['a', 'b'] },
      { label: '', indicators: ['c'] },
      { label: '甲:乙', indicators: ['d'] },
    ])
  })

  it.each([null, undefined, 5, {}, [null, 3, { label: 4 }], [[]], '%E0%A4%A', ':::;;;'])(
    'takes %j without complaint',
    (given) => {
      expect(Array.isArray(parseTopics(given))).toBe(true)
    },
  )
})

describe('figures without a date', () => {
  const places = (dated: readonly number[]): Dataset => ({
    version: 1,
    indicators: [{ id: 'held', label: '协商活动', unit: '次', kind: 'count' }],
    observations: ['甲市', '乙市', '丙市'].map((place, i) => ({
      indicator: 'held',
      place,
      ...(dated.includes(i) && { period: '2024' }),
      figure: quantity(10 + i),
    })),
  })

  it('are said to be so once, by the note under them all', () => {
    expect(said(drawn(places([]))).match(/时段原文未列/g)).toBeNull()
  })

  it('are said to be so each where some are dated', () => {
    expect(said(drawn(places([0]))).match(/时段原文未列/g)).toHaveLength(2)
  })

  it.each([320, 640, 1200])('are said to be so once of a topic without a period, at %i px', (width) => {
    const dated = places([0, 1])
    const view = drawn(
      {
        ...dated,
        indicators: [...dated.indicators, { id: 'rooms', label: '议事室', unit: '个', kind: 'count' }],
        observations: [
          ...dated.observations,
          ...['甲市', '乙市', '丙市'].map((place, i) => ({
            indicator: 'rooms',
            place,
            ...(i === 2 && { scope: '首批' }),
            figure: quantity(20 + i, 'exact', { unit: '个' }),
          })),
        ],
      },
      { width },
    )
    // Once of the one undated place of a topic that others date, once of the topic that nobody dates.
    expect(said(view).match(/时段原文未列/g)).toHaveLength(2)
    expect(said(view)).toContain('各项时段原文未列。')
    expect(faultsOf(view)).toEqual([])
  })
})

it('raises words where a row has no number, to the line of what a place does not list', () => {
  const view = drawn(gansu, { width: 900 })
  const texts = textsOf(view)
  const level = (text: string) => texts.find((mark) => mark.text === text)?.y ?? NaN
  const first =
    texts.findLast(({ text, y }) => text === '原文未列此类数字' && y < level('一系列') + 20)?.y ?? NaN
  expect(Math.abs(level('一系列') - first)).toBeLessThan(8)
})

it('has one column without a name where no figure has a place, and names silence beside places', () => {
  const one = { indicator: 'consultations', figure: quantity(12) }
  const head = (...observations: readonly Observation[]) =>
    textsOf(drawn(ofObservations(observations))).map(({ text }) => text)
  expect(head(one)).not.toContain('地区原文未列')
  expect(head({ ...one, place: '甲市' }, one)).toContain('地区原文未列')
})
